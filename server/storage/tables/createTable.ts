import type { ColumnDataType, ColumnDefinitionBuilder, Kysely } from "kysely"
import type { Dialect } from "../migrations.ts"

const filled = (column: ColumnDefinitionBuilder) => column.notNull()
const key = (column: ColumnDefinitionBuilder) => column.primaryKey()

/** A table whose columns are given as name → "text", "text?" (may be null), "key", … */
export type Columns = Record<string, "key" | "seq" | "text" | "text?" | "int" | "int?" | "bytes">

/** Begins a table in the types of the dialect; the caller executes it. */
export function createTable(db: Kysely<unknown>, dialect: Dialect, name: string, columns: Columns) {
  const sqlite = dialect === "sqlite"
  let table = db.schema.createTable(name)
  for (const [column, kind] of Object.entries(columns)) {
    const bytes: ColumnDataType = sqlite ? "blob" : "bytea"
    const int: ColumnDataType = sqlite ? "integer" : "bigint"
    if (kind === "key") table = table.addColumn(column, "text", key)
    else if (kind === "seq") {
      // Without autoincrement SQLite would give a deleted last number out again.
      table = sqlite
        ? table.addColumn(column, "integer", (c) => c.primaryKey().autoIncrement())
        : table.addColumn(column, "bigserial", key)
    } else if (kind === "bytes") table = table.addColumn(column, bytes, filled)
    else if (kind === "text") table = table.addColumn(column, "text", filled)
    else if (kind === "int") table = table.addColumn(column, int, filled)
    else table = table.addColumn(column, kind === "text?" ? "text" : int)
  }
  return table
}
