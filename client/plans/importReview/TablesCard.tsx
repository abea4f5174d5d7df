import { SegmentedControl, Select } from "@mantine/core"
import { useTranslation } from "react-i18next"
import {
  columnRoles,
  type FileReview,
  type ReviewedRole,
  type ReviewedTables,
  type TableChoice,
} from "../../../shared/api/importReview.ts"
import page from "../../app/page.module.css"
import type { ImportReviewChoices } from "./ImportReviewPage.tsx"
import styles from "./review.module.css"

/** How the tables of the file are read: those with the same heads are settled as one, with all their rows. */
export function TablesCard({
  review,
  choices,
  onSettle,
}: ImportReviewChoices & { review: FileReview }) {
  const { t } = useTranslation("importReview")
  if (review.tables.length === 0) return null
  const settle = (group: ReviewedTables, choice: TableChoice) =>
    onSettle({
      tables: {
        ...choices.tables,
        ...Object.fromEntries(group.tables.map((at) => [String(at), choice])),
      },
    })
  return (
    <section className={page.card} aria-labelledby="review-tables">
      <div className={page.cardHead}>
        <h2 id="review-tables">{t("tables.title")}</h2>
        <p>{t("tables.words")}</p>
      </div>
      <ol className={styles.groups}>
        {review.tables.map((group) => (
          <li key={group.tables.join()}>
            <Group group={group} onSettle={(choice) => void settle(group, choice)} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const known = (role: string | null): ReviewedRole =>
  columnRoles.find((each) => each === role) ?? "other"

interface GroupProps {
  group: ReviewedTables
  onSettle: (choice: TableChoice) => void
}

function Group({ group, onSettle }: GroupProps) {
  const { t } = useTranslation("importReview")
  const { as, head, columns, place } = group
  const isMeasures = as === "measures"
  const roles = columns.map(({ role }) => known(role))
  const name = t("tables.name", { count: group.tables.length, number: place.table })
  const read = (to: string) => {
    if (to === as) return
    const guess = columns.map(
      ({ role }, at): ReviewedRole => role ?? (at === longest(group) ? "measure" : "other"),
    )
    onSettle({ as: to === "measures" ? "measures" : "table", head, columns: guess })
  }
  return (
    <div className={styles.group}>
      <div className={styles.groupHead}>
        <div>
          <h3>{name}</h3>
          <p className={page.faint}>
            {t("tables.rows", { count: group.rows })}
            {place.heading && ` · ${place.heading}`}
          </p>
        </div>
        <SegmentedControl
          aria-label={t("tables.as", { table: name })}
          value={as}
          onChange={read}
          data={(as === "card" ? ["card", "measures", "table"] : ["measures", "table"]).map(
            (value) => ({ value, label: t(`tables.is.${value}`) }),
          )}
        />
      </div>
      {isMeasures && (
        <Select
          size="xs"
          className={styles.headRows ?? ""}
          label={t("tables.head")}
          data={[0, 1, 2, 3, 4].map((count) => ({
            value: String(count),
            label: t("tables.headRows", { count }),
          }))}
          value={String(head)}
          allowDeselect={false}
          onChange={(value) =>
            onSettle({ as: "measures", head: Number(value ?? head), columns: roles })
          }
        />
      )}
      <section
        className={styles.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard.
        tabIndex={0}
        aria-label={t("tables.columnsOf", { table: name })}
      >
        <table className={styles.cells}>
          <thead>
            <tr>
              {columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of a table is its place.
                <th key={at} scope="col">
                  <span>{column.head || t("tables.noHead", { number: at + 1 })}</span>
                  {isMeasures && (
                    <Select
                      size="xs"
                      aria-label={t("tables.column", {
                        head: column.head || String(at + 1),
                      })}
                      data={columnRoles
                        .filter((role) => role !== "task" || column.role === "task")
                        .map((role) => ({ value: role, label: t(`role.${role}`) }))}
                      value={roles[at] ?? "other"}
                      allowDeselect={false}
                      comboboxProps={{ width: 260, position: "bottom-start" }}
                      onChange={(value) =>
                        onSettle({
                          as: "measures",
                          head,
                          columns: roles.map((role, own) => (own === at ? known(value) : role)),
                        })
                      }
                    />
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[0, 1, 2]
              .filter((row) => columns.some(({ samples }) => samples[row]))
              .map((row) => (
                <tr key={row}>
                  {columns.map(({ samples }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell of a table is its place.
                    <td key={at} title={samples[row] ?? ""}>
                      {samples[row] ?? ""}
                    </td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}

/** The column with the longest sample cells: where nothing was told, most likely that of the measures. */
function longest({ columns }: ReviewedTables): number {
  const lengths = columns.map(({ samples }) => samples.join("").length)
  return lengths.indexOf(Math.max(...lengths))
}
