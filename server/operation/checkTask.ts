import { constants, setPriority } from "node:os"
import Sqlite from "better-sqlite3"

/** Reads a SQLite file from end to end, behind everything else on the machine; what is damaged, in SQLite's words. */
export async function checkFile({ path }: { path: string }): Promise<string[]> {
  setPriority(constants.priority.PRIORITY_LOW)
  const file = new Sqlite(path, { readonly: true, timeout: 5000 })
  try {
    const rows = file.pragma("quick_check(10)") as { quick_check: string }[]
    return rows.map((row) => row.quick_check).filter((said) => said !== "ok")
  } catch (error) {
    const { code } = error as { code?: unknown }
    if (code === "SQLITE_CORRUPT" || code === "SQLITE_NOTADB") return [String(code)]
    throw error
  } finally {
    file.close()
  }
}
