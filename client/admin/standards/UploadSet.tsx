import { Alert } from "@mantine/core"
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { type AddedSet, type SetFaults, setFaults } from "../../../shared/api/standards.ts"
import { plainVersion } from "../../../shared/coverage/set/plainVersion.ts"
import { Problem } from "../../../shared/problem.ts"
import { titleIn } from "../../coverage/areas/areaItems.ts"
import { UploadFile } from "../../plans/UploadFile.tsx"
import { Failure } from "../../ui/Failure.tsx"
import styles from "./bring.module.css"

/** The faults that the server found in a file, or null where it refused for another reason. */
function faultsOf(error: unknown): SetFaults | null {
  return error instanceof Problem ? (setFaults.safeParse(error.extra).data ?? null) : null
}

/** Brings the file of a set: chosen or dropped, with progress and everything that is wrong in it. */
export function UploadSet({ changed }: { changed: () => Promise<void> }) {
  const { t, i18n } = useTranslation("standards")
  function nameOf({ title, version }: AddedSet) {
    const { number } = plainVersion(version)
    return t("named", { title: titleIn(title, i18n.language), version: number })
  }

  return (
    <div className={styles.bring}>
      <div>
        <h3>{t("add")}</h3>
        <p>{t("addWords")}</p>
      </div>
      <UploadFile<AddedSet>
        to="/api/standards"
        accept=".json,application/json"
        words={{
          drop: t("drop"),
          choose: t("choose"),
          formats: t("formats"),
          progress: t("progress"),
          sending: (name) => t("sending", { name }),
          working: (name) => t("checking", { name }),
        }}
        onDone={changed}
      >
        {(brought) => {
          if (brought.state === "none") return null
          if (brought.state === "failed") {
            const wrong = faultsOf(brought.error)
            if (wrong) return <Faults file={brought.name} wrong={wrong} />
            return <Failure error={brought.error} />
          }
          return (
            <Alert color="teal" icon={<IconCheck size={18} />} role="status">
              {t(brought.result.added ? "added" : "same", { name: nameOf(brought.result) })}
            </Alert>
          )
        }}
      </UploadFile>
    </div>
  )
}

function Faults({ file, wrong: { faults, more } }: { file: string; wrong: SetFaults }) {
  const { t } = useTranslation("standards")
  return (
    <div className={styles.wrong}>
      <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert">
        {t("wrong", { file, count: faults.length + more })}
      </Alert>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is to be reached by the keyboard. */}
      <section className={styles.faults} aria-label={t("faults", { file })} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th className={styles.count}>{t("line")}</th>
              <th className={styles.count}>{t("column")}</th>
              <th>{t("reason")}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ line, column, reason }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two rows may read alike.
              <tr key={at}>
                <td className={styles.count}>{line}</td>
                <td className={styles.count}>{column}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 && <p>{t("more", { count: more })}</p>}
      </section>
    </div>
  )
}
