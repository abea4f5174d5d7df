import { chmodSync, closeSync, mkdirSync, openSync, rmSync, statSync, writeFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"
import { WrongSettings } from "../../config/wrongSettings.ts"

const codeOf = (error: unknown) => (error as { code?: string }).code ?? ""

function make(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return
    const parent = dirname(path)
    if (
      codeOf(error) !== "ENOENT" ||
      parent === path ||
      statSync(parent, { throwIfNoEntry: false })
    )
      throw error
    make(parent)
    make(path)
  }
}

/**
 * Makes a folder, for its owner only, and those it lies in, where they are not there. A folder by
 * a folder: Node's own `recursive` never ends below one that takes none, such as `/proc`.
 */
function makeFolder(path: string): void {
  make(resolve(path))
}

// Read and written by others than their owner: group and everybody.
const others = 0o077
// Of a folder that everybody writes in, such as /tmp.
const shared = 0o1000

function forOwner(path: string, mode: number): void {
  const now = statSync(path).mode
  if ((now & others) === 0 || (now & shared) !== 0) return
  try {
    chmodSync(path, mode)
  } catch (error) {
    // Of somebody else, who gave it to us: what lies in it is closed by itself.
    if (codeOf(error) !== "EPERM") throw error
  }
}

/** Makes the data folder where it is not there, and closes it to everybody but its owner, whoever made it. */
export function makeDataFolder(path: string): void {
  makeFolder(path)
  forOwner(path, 0o700)
}

/**
 * Makes a file where it is not there, and closes it to everybody but its owner. SQLite gives the
 * files that it writes beside a database the database's own mode.
 */
export function makeOwnFile(path: string): void {
  closeSync(openSync(path, "a", 0o600))
  for (const beside of ["", "-wal", "-shm", "-journal"])
    if (statSync(path + beside, { throwIfNoEntry: false })) forOwner(path + beside, 0o600)
}

/** Why nothing can be kept in a folder, by the code of the system or of SQLite; null for other codes. */
function reasonOf(code: string, folder: string): string | null {
  switch (code.replace(/^(SQLITE_(?:CANTOPEN|READONLY|IOERR|CORRUPT))_.*/, "$1")) {
    case "ENOENT":
      return `No folder can be made at ${folder}.`
    case "EEXIST":
      return `${folder} is no folder.`
    case "ENOTDIR":
      return `${folder} is no folder, or lies in something that is none.`
    case "EACCES":
    case "EPERM":
      return `This program may not write in ${folder}.`
    case "EROFS":
      return `${folder} lies on a disk that cannot be written.`
    case "ENOSPC":
    case "EDQUOT":
    case "SQLITE_FULL":
      return `There is no room left in ${folder}.`
    case "EIO":
    case "SQLITE_IOERR":
      return `The disk of ${folder} cannot be read or written.`
    case "ENAMETOOLONG":
      return `The name ${folder} is too long.`
    case "ELOOP":
      return `${folder} is a link that leads back to itself.`
    case "SQLITE_CANTOPEN":
      return `The database in ${folder} cannot be opened.`
    case "SQLITE_READONLY":
      return `This program may not write the database in ${folder}.`
    case "SQLITE_NOTADB":
      return `The file concord.db in ${folder} is no database.`
    case "SQLITE_CORRUPT":
      return `The database in ${folder} is damaged.`
    case "SQLITE_BUSY":
      return `The database in ${folder} is locked by another program.`
    default:
      return code.startsWith("E") ? `Nothing can be kept in ${folder} (${code}).` : null
  }
}

/**
 * The fault of `DATA_DIR` behind an error of the data folder; the error itself if it is of
 * something else.
 */
export function folderFault(folder: string, error: unknown): unknown {
  if (error instanceof WrongSettings) return error
  const reason = reasonOf(codeOf(error), folder)
  return reason ? new WrongSettings([{ name: "DATA_DIR", reason }], error) : error
}

// More than what a disk that counts as full still has.
const weight = "x".repeat(100_000)

/** Sees to it that there is a data folder that takes files. Throws {@link WrongSettings} where not. */
export function checkDataFolder(folder: string): void {
  try {
    makeDataFolder(folder)
    const probe = join(folder, `probe-${process.pid}`)
    try {
      writeFileSync(probe, weight, { mode: 0o600 })
    } finally {
      rmSync(probe, { force: true })
    }
  } catch (error) {
    throw folderFault(folder, error)
  }
}
