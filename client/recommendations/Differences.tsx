import { Checkbox } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { labelOf } from "../../shared/coverage/passages/received.ts"
import styles from "./table.module.css"
import type { TableComparison } from "./tableComparison.ts"

/**
 * The rows of a table that the plan has already, and the changes they would make, for the person to
 * confirm.
 */
export function Differences(props: {
  comparison: TableComparison
  isTaken: boolean
  onTaken: (isTaken: boolean) => void
}) {
  const { t } = useTranslation("recommendations")
  const { already, differences } = props.comparison
  if (already === 0) return null
  return (
    <div>
      <p className={styles.hint}>{t("table.there", { count: already })}</p>
      {differences.length > 0 && (
        <>
          <Checkbox
            label={t("table.takeChanges", { count: differences.length })}
            checked={props.isTaken}
            onChange={(event) => props.onTaken(event.currentTarget.checked)}
          />
          <ul className={styles.faults} aria-label={t("table.changes")}>
            {differences.map(({ row, stored, change }) => (
              <li key={stored.id}>
                {t("table.change", {
                  row,
                  label: labelOf(stored),
                  what: [
                    "result" in change &&
                      t("table.newResult", {
                        was: t(`result.${stored.result ?? "unknown"}`),
                        now: t(`result.${change.result ?? "unknown"}`),
                      }),
                    change.note && t("table.newNote", { note: change.note }),
                  ]
                    .filter(Boolean)
                    .join("; "),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
