import { Alert, Button } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { ImportResult } from "../../shared/api/plans.ts"
import { PictureReason } from "./PictureReason.tsx"
import styles from "./plans.module.css"

/** The result of an import, with the parts that could not be kept, before the plan is opened. */
export function ImportOutcome({ name, result }: { name: string; result: ImportResult }) {
  const { t } = useTranslation("app")
  return (
    <div className={styles.kept}>
      <Alert color="teal" icon={<IconCheck size={18} />} role="status">
        {t("import.done", { name, count: result.measures })}
      </Alert>
      {result.broughtIn.length > 0 && (
        <p style={{ margin: 0 }}>
          {t("import.broughtIn", {
            what: result.broughtIn
              .map(({ what, count }) => t(`import.brought.${what}`, { count }))
              .join(", "),
          })}
        </p>
      )}
      {result.notKept.length === 0 ? (
        <p style={{ margin: 0 }}>{t("import.allKept")}</p>
      ) : (
        <>
          <p style={{ margin: 0 }}>{t("import.notKept", { count: result.notKept.length })}</p>
          <div className={styles.keptList}>
            <table>
              <thead>
                <tr>
                  <th>{t("import.what")}</th>
                  <th>{t("import.where")}</th>
                </tr>
              </thead>
              <tbody>
                {result.notKept.map(({ what, where, why }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two rows may read alike.
                  <tr key={at}>
                    <td>{what}</td>
                    <td>
                      <Where words={where} />
                      <PictureReason why={why} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      <div>
        <Button component={Link} href={`/plans/${result.id}`}>
          {t("import.open")}
        </Button>
      </div>
    </div>
  )
}

/** Places in words; an old number stays on one line with the new. */
function Where({ words }: { words: string }) {
  if (!words.includes(" → ")) return words
  // New numbers are each given once, so that no two of these are alike.
  return words.split(", ").map((one, at) => (
    <Fragment key={one}>
      {at > 0 && ", "}
      <span className={styles.renumbered}>{one}</span>
    </Fragment>
  ))
}
