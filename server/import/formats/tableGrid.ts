import { blocksText, type DraftCell, type DraftTable } from "../draft.ts"

/**
 * A position in a table's grid: the cell that covers it and whether the cell begins in this row.
 */
export interface GridPlace {
  cell: DraftCell
  row: number
  text: string
}

/**
 * A table as a grid of rows and columns, where a merged cell fills every position that it covers.
 */
export type TableGrid = (GridPlace | null)[][]

/** Lays a table out as a grid. */
export function tableGrid(table: DraftTable): TableGrid {
  const grid: TableGrid = table.rows.map(() =>
    new Array<GridPlace | null>(table.columns).fill(null),
  )
  table.rows.forEach((row, at) => {
    for (const cell of row.cells) {
      const place = { cell, row: at, text: blocksText(cell.blocks) }
      for (let down = at; down < Math.min(at + cell.rowspan, grid.length); down++)
        for (let across = cell.column; across < cell.column + cell.colspan; across++) {
          const line = grid[down]
          if (line && across < table.columns) line[across] = place
        }
    }
  })
  return grid
}

/** The different cells of a row of the grid, in order. */
export function distinct(row: readonly (GridPlace | null)[]): GridPlace[] {
  return [...new Set(row)].filter((place) => place !== null)
}
