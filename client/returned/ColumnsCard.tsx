import { Select } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { type CommentColumn, commentColumns } from "../../shared/api/returned.ts"
import page from "../app/page.module.css"
import styles from "./returned.module.css"
import type { ReviewChoices } from "./reviewChoices.ts"

const known = (value: string | null): CommentColumn =>
  commentColumns.find((one) => one === value) ?? "other"

/** The meanings of the columns in a table of comments. */
export function ColumnsCard({ staged, settle }: ReviewChoices) {
  const { t } = useTranslation("returned")
  const { table } = staged.review
  if (!table) return null
  const columns = table.columns.map(({ holds }) => holds)
  const say = (change: Partial<{ sheet: number; head: number; columns: CommentColumn[] }>) =>
    settle({ table: { sheet: table.sheet, head: table.head, columns, ...change } })
  return (
    <section className={page.card} aria-labelledby="returned-columns">
      <div className={page.cardHead}>
        <h2 id="returned-columns">{t("columns.title")}</h2>
        <p>{t("columns.words")}</p>
      </div>
      <div className={`${page.cardBody} ${styles.table}`}>
        <div className={styles.fields}>
          {table.sheets.length > 1 && (
            <Select
              size="xs"
              className={styles.headRows ?? ""}
              label={t("columns.sheet")}
              data={table.sheets.map(({ name, rows }, at) => ({
                value: String(at),
                label: t("columns.sheetRows", { name: name || at + 1, count: rows }),
              }))}
              value={String(table.sheet)}
              allowDeselect={false}
              onChange={(value) =>
                settle({ table: { sheet: Number(value), head: 1, columns: [] } })
              }
            />
          )}
          <Select
            size="xs"
            className={styles.headRows ?? ""}
            label={t("columns.head")}
            data={[...new Set([0, 1, 2, 3, 4, 5, table.head])].map((count) => ({
              value: String(count),
              label: t("columns.headRows", { count }),
            }))}
            value={String(table.head)}
            allowDeselect={false}
            onChange={(value) => say({ head: Number(value ?? table.head) })}
          />
        </div>
        <section
          className={styles.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard.
          tabIndex={0}
          aria-label={t("columns.title")}
        >
          <table className={styles.cells}>
            <thead>
              <tr>
                {table.columns.map((column, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column of a table is its place.
                  <th key={at} scope="col">
                    <span>{column.head || t("columns.noHead", { number: at + 1 })}</span>
                    <Select
                      size="xs"
                      aria-label={t("columns.column", { head: column.head || String(at + 1) })}
                      data={commentColumns.map((value) => ({ value, label: t(`holds.${value}`) }))}
                      value={column.holds}
                      allowDeselect={false}
                      comboboxProps={{ width: 240, position: "bottom-start" }}
                      onChange={(value) =>
                        say({
                          columns: columns.map((one, own) => (own === at ? known(value) : one)),
                        })
                      }
                    />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[0, 1, 2]
                .filter((row) => table.columns.some(({ samples }) => samples[row]))
                .map((row) => (
                  <tr key={row}>
                    {table.columns.map(({ samples }, at) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a table is its place.
                      <td key={at}>{samples[row]}</td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
        {table.empty > 0 && (
          <p className={page.faint}>{t("columns.empty", { count: table.empty })}</p>
        )}
      </div>
    </section>
  )
}
