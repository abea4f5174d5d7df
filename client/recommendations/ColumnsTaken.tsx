import { useTranslation } from "react-i18next"
import type { Kind } from "../../shared/api/recommendations.ts"
import type { TableEntry } from "../../shared/recommendations/readTable.ts"
import { results } from "../../shared/recommendations/result.ts"
import type { TableShape } from "../../shared/recommendations/tableShape.ts"
import { columnLetter } from "./columnLetter.ts"
import styles from "./table.module.css"

/**
 * Which columns of a table are taken and which are not, and how the results were read: a wide table
 * stands half beyond the edge of the preview.
 */
export function ColumnsTaken(props: {
  kind: Kind
  rows: readonly (readonly string[])[]
  shape: TableShape
  entries: readonly TableEntry[]
}) {
  const { t } = useTranslation("recommendations")
  const { kind, rows, shape, entries } = props
  const { head, mapping } = shape
  const nameOf = (at: number) => {
    const words = (rows[head]?.[at] ?? "").replaceAll(/\s+/g, " ").trim()
    return words === ""
      ? t("table.columnOf", { letter: columnLetter(at) })
      : t("table.headed", { letter: columnLetter(at), words })
  }
  const isFilled = (at: number) => rows.some((row) => (row[at] ?? "").trim() !== "")
  const left = mapping.flatMap((column, at) =>
    column === null && isFilled(at) ? [nameOf(at)] : [],
  )
  const count = (wanted: string | null) =>
    entries.filter(({ result }) => (result === undefined ? "unsaid" : result) === wanted).length
  // Where there are several, one line says how all of them were read.
  const lastResult = mapping.lastIndexOf("result")
  const read = [...results, null, "unsaid" as const].flatMap((result) => {
    const own = count(result)
    return own > 0 ? [t(`table.read.${result ?? "unread"}`, { count: own })] : []
  })
  return (
    <ul className={styles.taken}>
      {mapping.flatMap((column, at) =>
        column === null
          ? []
          : [
              // biome-ignore lint/suspicious/noArrayIndexKey: a column of a table is its place.
              <li key={at}>
                <b>
                  {t(column === "text" ? `table.column.text.${kind}` : `table.column.${column}`)}
                </b>{" "}
                {nameOf(at)}
                {at === lastResult && read.length > 0 && ` – ${read.join(", ")}`}
              </li>,
            ],
      )}
      {left.length > 0 && <li>{t("table.left", { columns: left.join(", ") })}</li>}
    </ul>
  )
}
