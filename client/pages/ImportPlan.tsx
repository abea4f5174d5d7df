import { Button, Progress } from "@mantine/core"
import { IconUpload } from "@tabler/icons-react"
import { type DragEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { ImportResult } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { upload } from "../http.ts"
import { Failure } from "./Failure.tsx"
import { ImportOutcome } from "./ImportOutcome.tsx"
import styles from "./plans.module.css"

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
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  async function bring(file: File | undefined) {
    if (!file) return
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

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (step.state === "ready") void bring(event.dataTransfer.files[0])
  }

  if (step.state === "done") return <ImportOutcome name={step.name} result={step.result} />
  return (
    <div style={{ display: "grid", gap: 12 }}>
      {step.state === "ready" && step.error !== null && <Failure error={step.error} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first. */}
      <div
        className={styles.drop}
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {step.state === "sending" ? (
          <>
            <span role="status">
              {step.part < 1
                ? t("import.sending", { name: step.name })
                : t("import.reading", { name: step.name })}
            </span>
            <Progress
              value={step.part * 100}
              animated={step.part >= 1}
              w="min(100%, 360px)"
              aria-label={t("import.progress")}
            />
          </>
        ) : (
          <>
            <IconUpload size={26} stroke={1.5} aria-hidden />
            <span>{t("import.drop")}</span>
            <Button variant="default" onClick={() => input.current?.click()}>
              {t("import.choose")}
            </Button>
            <span style={{ fontSize: "var(--t-1)", color: "var(--ink-3)" }}>
              {t("import.formats")}
            </span>
          </>
        )}
        <input
          ref={input}
          type="file"
          accept={formats}
          hidden
          aria-label={t("import.choose")}
          onChange={(event) => {
            void bring(event.currentTarget.files?.[0])
            event.currentTarget.value = ""
          }}
        />
      </div>
    </div>
  )
}
