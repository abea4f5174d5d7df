import { type ChildProcess, spawn } from "node:child_process"
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { Problem } from "../../shared/problem.ts"
import { WrongSettings } from "../config/wrongSettings.ts"
import type { OfficeKind } from "../import/formats/officeKind.ts"
import { unreadable } from "../import/formats/unreadable.ts"
import { stopped } from "../jobs/jobQueue.ts"
import { profileSettings } from "./profile.ts"

/**
 * The limits of one conversion: milliseconds, seconds of processor, and megabytes of memory and of files;
 * and the sandboxes that are tried, the best first.
 */
export interface OfficeLimits {
  walls: readonly Walls[]
  patience: number
  processorSeconds: number
  memoryMb: number
  writtenMb: number
}

const usual: OfficeLimits = {
  walls: ["whole", "network", "settings"],
  // By the clock three times as long, since a busy machine lends its processors to others.
  patience: 180_000,
  processorSeconds: 60,
  memoryMb: 1500,
  writtenMb: 50,
}

/** By which filter each form is opened, so that nothing of a file chooses another, and in what it is saved. */
const filters: Record<OfficeKind, { open: string; save: string; ending: "docx" | "html" }> = {
  rtf: { open: "Rich Text Format", save: "docx:Office Open XML Text", ending: "docx" },
  doc: { open: "MS Word 97", save: "docx:Office Open XML Text", ending: "docx" },
  xls: { open: "MS Excel 97", save: "html:HTML (StarCalc):EmbedImages", ending: "html" },
  xlsx: {
    open: "Calc MS Excel 2007 XML",
    save: "html:HTML (StarCalc):EmbedImages",
    ending: "html",
  },
  ods: { open: "calc8", save: "html:HTML (StarCalc):EmbedImages", ending: "html" },
}

/**
 * The sandboxes that keep LibreOffice from the network, other processes and the data folder, the best
 * first: `whole` needs a Linux on which anybody may make namespaces, `network` one on which they may
 * without a file system of their own, `settings` are only LibreOffice's own.
 */
export type Walls = "whole" | "network" | "settings"
const namespaces = ["--map-root-user", "--net", "--pid", "--fork", "--kill-child"]
const walls: Record<Walls, { command: readonly string[]; before: string }> = {
  whole: {
    command: ["unshare", ...namespaces, "--mount", "--mount-proc", "--"],
    before:
      '{ [ ! -e "$HIDDEN" ] || mount -t tmpfs -o size=4k,mode=000 none "$HIDDEN"; } && unset HIDDEN &&',
  },
  network: { command: ["unshare", ...namespaces, "--"], before: "" },
  settings: { command: [], before: "" },
}

/** The environment of LibreOffice: nothing of the server's, which holds secrets. */
const environmentIn = (folder: string, hidden: string) => ({
  PATH: "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
  HOME: folder,
  TMPDIR: folder,
  LANG: "C.UTF-8",
  SAL_USE_VCLPLUGIN: "svp",
  HIDDEN: hidden,
})

/** How a process ended: its exit code, null where it was killed, and the first of what it printed. */
interface Ended {
  code: number | null
  printed: string
}

const looksEvery = 250

/** How many bytes of files stand in a folder, without the folders in it. */
async function writtenIn(folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** LibreOffice as a converter of files that are not read here; each conversion by a process and a profile of its own. */
export class Office {
  /** The sandbox around it. */
  readonly walls: Walls
  readonly #program: string
  readonly #hidden: string
  readonly #limits: OfficeLimits
  readonly #running = new Set<ChildProcess>()

  private constructor(program: string, hidden: string, kept: Walls, limits: OfficeLimits) {
    this.#program = program
    this.#hidden = hidden
    this.walls = kept
    this.#limits = limits
  }

  /**
   * Tries LibreOffice at `program`, and the walls that the machine lets be put round it; `dataDir` is kept
   * out of its sight. Throws {@link WrongSettings} that name `LIBREOFFICE` where it does not run.
   */
  static async open(
    program: string,
    dataDir: string,
    limits: Partial<OfficeLimits> = {},
  ): Promise<Office> {
    const all = { ...usual, ...limits }
    for (const kept of all.walls) {
      const office = new Office(program, resolve(dataDir), kept, all)
      if (await office.#runs()) return office
    }
    const reason = `“${program}” is no LibreOffice that can be run here. It is the path of its program, such as /usr/bin/soffice.`
    throw new WrongSettings([{ name: "LIBREOFFICE", reason }])
  }

  async #runs(): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), "concord-office-"))
    try {
      const { code, printed } = await this.#run(folder, ["--version"], 60_000)
      return code === 0 && printed.includes("LibreOffice")
    } catch {
      return false
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  #run(folder: string, words: readonly string[], ms: number, signal?: AbortSignal): Promise<Ended> {
    const { command, before } = walls[this.walls]
    const { processorSeconds, memoryMb, writtenMb } = this.#limits
    const bounds = [
      `ulimit -c 0`,
      `ulimit -t ${processorSeconds}`,
      `ulimit -d ${memoryMb * 1024}`,
      `ulimit -f ${writtenMb * 2048}`,
    ].join(" && ")
    const [first = "", ...rest] = [
      ...command,
      ...["sh", "-c", `${before} ${bounds} && exec "$@"`, "sh", this.#program, ...words],
    ]
    return new Promise((done, fail) => {
      const child = spawn(first, rest, {
        cwd: folder,
        env: environmentIn(folder, this.#hidden),
        stdio: ["ignore", "pipe", "ignore"],
        // A group of its own, so that its children end with it.
        detached: true,
      })
      this.#running.add(child)
      const stop = () => kill(child)
      const timer = setTimeout(stop, ms)
      const watch = setInterval(() => {
        void writtenIn(join(folder, "out")).then((bytes) => {
          if (bytes > writtenMb * 1024 * 1024) stop()
        })
      }, looksEvery)
      const leave = () => {
        clearTimeout(timer)
        clearInterval(watch)
        signal?.removeEventListener("abort", stop)
        this.#running.delete(child)
        // What it may have left behind it.
        stop()
      }
      let printed = ""
      child.stdout?.on("data", (piece: Buffer) => {
        if (printed.length < 2000) printed += piece.toString("utf8")
      })
      child.once("error", (error) => {
        leave()
        fail(error)
      })
      child.once("close", (code) => {
        leave()
        done({ code, printed })
      })
      signal?.addEventListener("abort", stop, { once: true })
      if (signal?.aborted) stop()
    })
  }

  /**
   * A file of a form that is not read here as one that is: texts as `.docx`, tables as `.html`. Nothing that
   * stands in it is run or asked for, and nothing of it stays on the disk. Throws a Problem:
   * `unreadable-file` where LibreOffice cannot read it or needs too much for it; `unavailable` once `signal`
   * says that nobody wants it any more, which ends LibreOffice, and where it does not run.
   */
  async convert(bytes: Uint8Array, kind: OfficeKind, signal?: AbortSignal): Promise<Uint8Array> {
    demandWanted(signal)
    const folder = await mkdtemp(join(tmpdir(), "concord-office-"))
    try {
      const { open, save, ending } = filters[kind]
      const [profile, out] = [join(folder, "profile"), join(folder, "out")]
      await mkdir(join(profile, "user"), { recursive: true })
      await mkdir(out)
      await writeFile(join(profile, "user/registrymodifications.xcu"), profileSettings())
      const source = join(folder, `file.${kind}`)
      await writeFile(source, bytes)
      const words = [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--nologo", "--nolockcheck"],
        ...[`--infilter=${open}`, "--convert-to", save, "--outdir", out, source],
      ]
      const { code } = await this.#run(folder, words, this.#limits.patience, signal).catch(() => {
        throw new Problem("unavailable", "LibreOffice does not run on this server now.")
      })
      demandWanted(signal)
      const made = await readFile(join(out, `file.${ending}`)).catch(() => null)
      // Killed, or ended by the system: it wanted more than it may have.
      if (code === null || code >= 128) throw unreadable("too-much-work")
      if (code !== 0 || !made || made.length === 0) throw unreadable("office-unread")
      return made
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    }
  }

  /** Ends what it is doing. */
  close(): void {
    for (const child of this.#running) kill(child)
  }
}

function demandWanted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw stopped()
}

/** Ends a process with all that it started. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, "SIGKILL")
  } catch {
    // All of them have ended.
  }
}
