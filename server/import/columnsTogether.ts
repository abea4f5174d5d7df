import { columnRoles } from "./columns.ts"
import { columnsByCells } from "./columnsByCells.ts"
import type { DraftBlock } from "./draft.ts"
import { type PlacedTable, placedTable } from "./placedTable.ts"
import { cellsBelow } from "./tableHead.ts"

/**
 * Has tables with the very same heads, as each objective has one, read alike: what their columns hold is
 * told by the cells of all of them, since a table of one row shows little.
 */
export function readTogether(found: Map<DraftBlock, PlacedTable>): void {
  const alike = new Map<string, [DraftBlock, PlacedTable][]>()
  for (const entry of found) {
    const { heads } = entry[1].head
    if (heads.every((head) => head.trim() === "")) continue
    const key = heads.join("\n")
    alike.set(key, [...(alike.get(key) ?? []), entry])
  }
  for (const tables of alike.values()) {
    const [, first] = tables[0] ?? []
    const known = first && tables.length > 1 ? columnRoles(first.head.heads) : null
    if (!known || !first) continue
    const cells = known.map((_, column) =>
      tables.flatMap(([, { grid, head }]) => cellsBelow(grid, head.body)[column] ?? []),
    )
    const roles = columnsByCells(known, first.head.heads, cells)
    for (const [block, { grid, head, above }] of tables)
      if (head.roles.join() !== roles.join())
        found.set(block, placedTable(grid, { ...head, roles }, above))
  }
}
