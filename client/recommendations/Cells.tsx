import { Select } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { Kind } from "../../shared/api/recommendations.ts"
import { type Column, columns } from "../../shared/recommendations/column.ts"
import { headWithin, type TableShape } from "../../shared/recommendations/tableShape.ts"
import { columnLetter } from "./columnLetter.ts"
import styles from "./table.module.css"

interface Props {
  kind: Kind
  rows: readonly (readonly string[])[]
  shape: TableShape
  onShape: (shape: TableShape) => void
}

const shownRows = 8

const short = (words: string) => (words.length > 90 ? `${words.slice(0, 89)}…` : words)

/** The first rows of a table, with what each of its columns holds. */
export function Cells({ kind, rows, shape, onShape }: Props) {
  const { t } = useTranslation("recommendations")
  const { head, mapping } = shape
  const options = columns
    .filter((column) => column !== "result" || kind === "measure")
    .map((column) => ({
      value: column,
      label: t(column === "text" ? `table.column.text.${kind}` : `table.column.${column}`),
    }))
  const first = Math.max(0, head)
  const shown = rows.slice(first, first + shownRows)

  function assign(at: number, column: Column | null) {
    // A column that is chosen anew is taken from where it was.
    const next = mapping.map((one) => (one === column ? null : one))
    next[at] = column
    onShape({ head, mapping: next })
  }

  return (
    <>
      <div className={styles.fields}>
        <Select
          label={t("table.head")}
          data={[
            { value: "-1", label: t("table.noHead") },
            ...rows.slice(0, headWithin).map((row, at) => ({
              value: String(at),
              label: `${t("table.headRow", { row: at + 1 })}: ${short(row.filter(Boolean).join(" · "))}`,
            })),
          ]}
          value={String(head)}
          allowDeselect={false}
          onChange={(value) => onShape({ head: Number(value ?? -1), mapping })}
        />
      </div>
      <p className={styles.hint}>{t("table.columns")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={t("table.columns")}>
        <table className={styles.cells}>
          <thead>
            <tr>
              {mapping.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of a table is its place.
                <th key={at} scope="col">
                  <Select
                    size="xs"
                    aria-label={t("table.columnOf", { letter: columnLetter(at) })}
                    placeholder={t("table.skip")}
                    data={options}
                    value={options.some(({ value }) => value === column) ? column : null}
                    clearable
                    onChange={(value) => assign(at, value as Column | null)}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a row of a table is its place.
              <tr key={at} data-head={first + at === head}>
                {mapping.map((column, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a table is its place.
                  <td key={place} data-used={column !== null} title={row[place] ?? ""}>
                    {row[place] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
