import { useTranslation } from "react-i18next"
import type { Kind, Sheets } from "../../shared/api/recommendations.ts"
import type { Column } from "../../shared/recommendations/column.ts"
import { longest, type NotRead } from "../../shared/recommendations/readTable.ts"
import styles from "./table.module.css"

const mostOf = (column: Column) =>
  column in longest ? longest[column as keyof typeof longest] : null

/** The parts of a file, and of the rows of its table, that could not be read or kept. */
export function Faults(props: {
  kind: Kind
  ofFile: Sheets["notRead"]
  ofRows: readonly NotRead[]
}) {
  const { t } = useTranslation("recommendations")
  const { kind, ofFile, ofRows } = props
  const count = ofFile.length + ofRows.length
  if (count === 0) return null
  const nameOf = (column: Column) =>
    t(column === "text" ? `table.column.text.${kind}` : `table.column.${column}`)
  return (
    <details open>
      <summary>{t("table.notRead", { count })}</summary>
      <ul className={styles.faults}>
        {ofFile.map(({ what, where }) => (
          <li key={`${what} ${where}`}>{t("table.inFile", { what, where })}</li>
        ))}
        {ofRows.map(({ row, why, column, words }) => (
          <li key={`${row} ${why} ${column}`}>
            {t(`table.why.${why}`, { row, words, column: nameOf(column), most: mostOf(column) })}
          </li>
        ))}
      </ul>
    </details>
  )
}
