import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ImportResult } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { upload } from "../http.ts"
import { DropZone, FileOnItsWay } from "./DropZone.tsx"
import { Failure } from "./Failure.tsx"
import { ImportOutcome } from "./ImportOutcome.tsx"

const formats = ".docx,.md,.html,.htm,.odt,.json"

type Step =
  | { state: "ready"; error: unknown }
  | { state: "sending"; name: string; part: number }
  | { state: "done"; name: string; result: ImportResult }

/**
 * Brings a file in as a new plan, read against a set (null: the file's own, or the usual): chosen or dropped, with progress and what could not be kept.
 */
export function ImportPlan({ standards }: { standards: StandardsChoice | null }) {
  const { t } = useTranslation("pages")
  const [step, setStep] = useState<Step>({ state: "ready", error: null })

  async function bring(file: File) {
    const { name } = file
    const form = new FormData()
    form.append("file", file)
    setStep({ state: "sending", name, part: 0 })
    try {
      const against = standards ? `?${new URLSearchParams({ ...standards })}` : ""
      const result = await upload<ImportResult>(`/api/plans/import${against}`, form, (part) =>
        setStep({ state: "sending", name, part }),
      )
      setStep({ state: "done", name, result })
    } catch (error) {
      setStep({ state: "ready", error })
    }
  }

  if (step.state === "done") return <ImportOutcome name={step.name} result={step.result} />
  return (
    <div style={{ display: "grid", gap: 12 }}>
      {step.state === "ready" && step.error !== null && <Failure error={step.error} />}
      {step.state === "sending" ? (
        <FileOnItsWay
          words={t(step.part < 1 ? "import.sending" : "import.reading", { name: step.name })}
          label={t("import.progress")}
          part={step.part}
        />
      ) : (
        <DropZone
          words={t("import.drop")}
          choose={t("import.choose")}
          accept={formats}
          formats={t("import.formats")}
          onFile={(file) => void bring(file)}
        />
      )}
    </div>
  )
}
