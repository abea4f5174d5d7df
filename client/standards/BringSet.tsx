import { Alert } from "@mantine/core"
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type BroughtSet, type SetFaults, setFaults } from "../../shared/api/standards.ts"
import { plainVersion } from "../../shared/coverage/plainVersion.ts"
import { Problem } from "../../shared/problem.ts"
import { titleIn } from "../coverage/areaItems.ts"
import { upload } from "../http.ts"
import { DropZone, FileOnItsWay } from "../pages/DropZone.tsx"
import { Failure } from "../pages/Failure.tsx"
import styles from "./bring.module.css"

type Step =
  | { state: "ready" }
  | { state: "sending"; name: string; part: number }
  | { state: "failed"; error: unknown }
  | { state: "wrong"; name: string; wrong: SetFaults }
  | { state: "done"; set: BroughtSet }

/** What the server found wrong in a file, or null where it refused for another reason. */
function faultsOf(error: unknown): SetFaults | null {
  return error instanceof Problem ? (setFaults.safeParse(error.extra).data ?? null) : null
}

/** Brings the file of a set: chosen or dropped, with progress and everything that is wrong in it. */
export function BringSet({ changed }: { changed: () => Promise<void> }) {
  const { t, i18n } = useTranslation("standards")
  const [step, setStep] = useState<Step>({ state: "ready" })

  async function bring(file: File) {
    const { name } = file
    const form = new FormData()
    form.append("file", file)
    setStep({ state: "sending", name, part: 0 })
    try {
      const set = await upload<BroughtSet>("/api/standards", form, (part) =>
        setStep({ state: "sending", name, part }),
      )
      await changed()
      setStep({ state: "done", set })
    } catch (error) {
      const wrong = faultsOf(error)
      setStep(wrong ? { state: "wrong", name, wrong } : { state: "failed", error })
    }
  }

  function nameOf({ title, version }: BroughtSet) {
    const { number } = plainVersion(version)
    return t("named", { title: titleIn(title, i18n.language), version: number })
  }

  return (
    <div className={styles.bring}>
      <div>
        <h3>{t("add")}</h3>
        <p>{t("addWords")}</p>
      </div>
      {step.state === "done" && (
        <Alert color="teal" icon={<IconCheck size={18} />} role="status">
          {t(step.set.added ? "added" : "same", { name: nameOf(step.set) })}
        </Alert>
      )}
      {step.state === "failed" && <Failure error={step.error} />}
      {step.state === "wrong" && <Faults file={step.name} wrong={step.wrong} />}
      {step.state === "sending" ? (
        <FileOnItsWay
          words={t(step.part < 1 ? "sending" : "checking", { name: step.name })}
          label={t("progress")}
          part={step.part}
        />
      ) : (
        <DropZone
          words={t("drop")}
          choose={t("choose")}
          accept=".json,application/json"
          formats={t("formats")}
          onFile={(file) => void bring(file)}
        />
      )}
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
