import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { connect, createServer } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"

const isRoot = userInfo().uid === 0

function onPath(command: string): string | null {
  const places = [...(process.env.PATH ?? "").split(":"), "/usr/bin", "/usr/sbin"]
  return places.map((place) => join(place, command)).find((file) => existsSync(file)) ?? null
}

let updated = false

/** Installs Debian packages when that is possible here; true when it was done. */
function aptInstall(...packages: string[]): boolean {
  if (!isRoot || !onPath("apt-get")) return false
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  try {
    if (!updated) execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment })
    updated = true
    const options = ["install", "-y", "-qq", "--no-install-recommends", ...packages]
    execFileSync("apt-get", options, { stdio: ["ignore", "ignore", "inherit"], env: environment })
    return true
  } catch {
    return false
  }
}

/**
 * The path of a Chromium for the browser tests: the one on this machine, else Debian's by apt, else
 * Playwright's own. Throws a plain sentence when none can be had.
 */
export async function chromiumPath(): Promise<string> {
  const installed = () => process.env.CHROMIUM_PATH ?? onPath("chromium") ?? onPath("google-chrome")
  const found = installed()
  if (found) return found
  if (aptInstall("chromium", "fonts-noto-core")) return installed() ?? "/usr/bin/chromium"
  const { chromium } = await import("@playwright/test")
  if (!existsSync(chromium.executablePath())) {
    try {
      execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" })
    } catch {
      throw new Error(
        "The browser tests need Chromium. Install it (on Debian: apt-get install chromium), or name one in CHROMIUM_PATH.",
      )
    }
  }
  return chromium.executablePath()
}

/** Whether LibreOffice is here, brought by apt where that is possible: files are opened in it. */
export function bringLibreOffice(): boolean {
  if (onPath("soffice")) return true
  return aptInstall("libreoffice-writer", "libreoffice-calc") && onPath("soffice") !== null
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (!address || typeof address === "string") throw new Error("no free port")
  return address.port
}

function postgresBin(): string | null {
  const root = "/usr/lib/postgresql"
  if (existsSync(root)) {
    const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))
    for (const version of newest) {
      const bin = join(root, version, "bin")
      if (existsSync(join(bin, "initdb"))) return bin
    }
  }
  const initdb = onPath("initdb")
  return initdb ? join(initdb, "..") : null
}

/** A service that was started for the tests, or was there already; `stop` ends it and removes its files. */
export interface Service {
  url: string
  stop(): void
}

// PostgreSQL refuses to run as root, so its own user runs it there.
function asPostgres(command: string, ...options: string[]) {
  if (!isRoot) return execFileSync(command, options, { stdio: "pipe" })
  return execFileSync("runuser", ["-u", "postgres", "--", command, ...options], { stdio: "pipe" })
}

/** A service of the tests' own, that can be taken away and given back with what it holds. */
export interface OwnService extends Service {
  /** Ends it as a crash does. */
  crash(): Promise<void>
  /** Begins it again at the same address. */
  resume(): Promise<void>
}

/** A PostgreSQL cluster in a temporary folder; null when there is none on this machine. */
export async function ownPostgres(): Promise<OwnService | null> {
  const bin = postgresBin()
  if (!bin) return null
  const folder = mkdtempSync(join(tmpdir(), "concord-postgres-"))
  if (isRoot) execFileSync("chown", ["postgres", folder])
  const data = join(folder, "data")
  const port = await freePort()
  const control = (...options: string[]) =>
    asPostgres(join(bin, "pg_ctl"), "-D", data, "-w", ...options)
  asPostgres(join(bin, "initdb"), "-D", data, "-A", "trust", "-U", "concord", "--no-sync")
  // Its data survives its own crash, but not the machine's, which ends the tests as well.
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder} -c fsync=off -c full_page_writes=off`
  const start = () => control("-o", settings, "-l", join(folder, "log"), "start")
  const crash = () => control("-m", "immediate", "stop")
  start()
  return {
    url: `postgresql://concord@127.0.0.1:${port}/postgres`,
    crash: async () => void crash(),
    resume: async () => void start(),
    stop() {
      try {
        crash()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/**
 * PostgreSQL for the tests: `DATABASE_URL` where it is given, else a cluster of its own in a
 * temporary folder (PostgreSQL from Debian's packages when there is none). Null when neither is
 * possible here; the caller says so.
 */
export async function startPostgres(): Promise<Service | null> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: () => {} }
  if (!postgresBin()) aptInstall("postgresql")
  return ownPostgres()
}

/** A Redis (or Valkey) in memory on a free port; null when there is none on this machine. */
export async function ownRedis(): Promise<OwnService | null> {
  const command = onPath("redis-server") ?? onPath("valkey-server")
  if (!command) return null
  const port = await freePort()
  let child: ChildProcess | null = null
  async function resume(): Promise<void> {
    child = spawn(
      command ?? "",
      ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"],
      { stdio: "ignore", cwd: tmpdir() },
    )
    await answers(port)
  }
  async function crash(): Promise<void> {
    const ended = child && once(child, "exit")
    child?.kill("SIGKILL")
    child = null
    await ended
  }
  await resume()
  return { url: `redis://127.0.0.1:${port}`, crash, resume, stop: () => child?.kill("SIGKILL") }
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const socket = connect(port, "127.0.0.1")
    const there = await new Promise((done) => {
      socket.once("connect", () => done(true))
      socket.once("error", () => done(false))
    })
    socket.destroy()
    if (there) return
    await new Promise((next) => setTimeout(next, 50))
  }
  throw new Error(`nothing answers on port ${port}`)
}

/**
 * Redis for the tests: `REDIS_URL` where it is given, else one of their own (from Debian's packages
 * when there is none). Null when neither is possible here; the caller says so.
 */
export async function startRedis(): Promise<Service | null> {
  const given = process.env.REDIS_URL
  if (given) return { url: given, stop: () => {} }
  if (!onPath("redis-server") && !onPath("valkey-server")) aptInstall("redis-server")
  return ownRedis()
}

/** Runs a command to its end with the output shown; its exit status. */
export function runCommand(command: string, options: string[], environment = process.env) {
  return new Promise<number>((done, fail) => {
    const child = spawn(command, options, {
      stdio: ["ignore", "inherit", "inherit"],
      env: environment,
    })
    child.on("error", fail)
    child.on("exit", (code) => done(code ?? 1))
  })
}
