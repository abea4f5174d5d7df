import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** A program in the place of LibreOffice that does what a test wants to see bounded. */
export interface StandIn {
  path: string
  /** Its folder, which is left alone by the program itself. */
  folder: string
  remove(): void
}

/**
 * A shell script that names itself LibreOffice and, asked for a conversion, runs `act`, to which `$out` is
 * the folder it is to write in and `$source` the file.
 */
export function standIn(act: string): StandIn {
  const folder = mkdtempSync(join(tmpdir(), "concord-stand-in-"))
  const path = join(folder, "soffice")
  writeFileSync(
    path,
    `#!/bin/sh\n[ "$1" = --version ] && echo LibreOffice && exit\nout=\${10}\nsource=\${11}\n${act}\n`,
  )
  chmodSync(path, 0o755)
  return { path, folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** How many processes of this machine have these words in their command. */
export function processesWith(words: string): number {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name))
  return pids.filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "latin1").replaceAll("\0", " ").includes(words)
    } catch {
      return false
    }
  }).length
}

/** The folders of conversions that are there now. */
export const conversionFolders = (): string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith("concord-office-"))
