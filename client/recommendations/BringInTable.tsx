import { Button, Modal, Progress, SegmentedControl, Textarea } from "@mantine/core"
import { IconUpload } from "@tabler/icons-react"
import { type DragEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Kind, Sheets } from "../../shared/api/recommendations.ts"
import { readDelimited } from "../../shared/recommendations/delimited.ts"
import { useFocusBack } from "../focusBack.ts"
import { upload } from "../http.ts"
import { Failure } from "../pages/Failure.tsx"
import { TablePreview } from "./TablePreview.tsx"
import styles from "./table.module.css"

interface Props {
  planId: string
  kind: Kind
  onKind: (kind: Kind) => void
  onClose: () => void
  /** Something was added. */
  onAdded: () => Promise<void>
}

type Step =
  | { state: "choosing"; error: unknown }
  | { state: "reading"; name: string; part: number }
  | { state: "mapping"; table: Sheets }

/** Brings in a table, as a file or pasted: what its columns hold, a preview, and what could not be read. */
export function BringInTable({ planId, kind, onKind, onClose, onAdded }: Props) {
  const { t } = useTranslation("recommendations")
  useFocusBack()
  const [step, setStep] = useState<Step>({ state: "choosing", error: null })

  async function read(file: File | undefined) {
    if (!file) return
    const { name } = file
    const form = new FormData()
    form.append("file", file)
    setStep({ state: "reading", name, part: 0 })
    try {
      const path = `/api/plans/${planId}/recommendations/sheet`
      const table = await upload<Sheets>(path, form, (part) =>
        setStep({ state: "reading", name, part }),
      )
      setStep({ state: "mapping", table })
    } catch (error) {
      setStep({ state: "choosing", error })
    }
  }

  function paste(text: string) {
    const rows = readDelimited(text)
    setStep({ state: "mapping", table: { sheets: [{ name: "", rows }], notRead: [] } })
  }

  return (
    <Modal opened onClose={onClose} title={t("table.title")} size={960}>
      <div className={styles.steps}>
        <SegmentedControl
          aria-label={t("table.what")}
          value={kind}
          onChange={(value) => onKind(value as Kind)}
          data={(["recommendation", "measure"] as const).map((value) => ({
            value,
            label: t(`table.${value}`),
          }))}
        />
        {step.state === "choosing" && <Choosing error={step.error} onFile={read} onPaste={paste} />}
        {step.state === "reading" && (
          <div className={styles.drop}>
            <span role="status">{t("table.reading", { name: step.name })}</span>
            <Progress
              value={step.part * 100}
              animated={step.part >= 1}
              w="min(100%, 360px)"
              aria-label={t("table.reading", { name: step.name })}
            />
          </div>
        )}
        {step.state === "mapping" && (
          <TablePreview
            planId={planId}
            kind={kind}
            table={step.table}
            onBack={() => setStep({ state: "choosing", error: null })}
            onAdded={onAdded}
            onClose={onClose}
          />
        )}
      </div>
    </Modal>
  )
}

function Choosing(props: {
  error: unknown
  onFile: (file: File | undefined) => Promise<void>
  onPaste: (text: string) => void
}) {
  const { t } = useTranslation("recommendations")
  const [over, setOver] = useState(false)
  const [text, setText] = useState("")
  const input = useRef<HTMLInputElement>(null)

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    void props.onFile(event.dataTransfer.files[0])
  }

  return (
    <>
      {props.error !== null && <Failure error={props.error} />}
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
        <IconUpload size={26} stroke={1.5} aria-hidden />
        <span>{t("table.drop")}</span>
        <Button variant="default" onClick={() => input.current?.click()}>
          {t("table.choose")}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.ods,.csv,.tsv,.txt"
          hidden
          aria-label={t("table.choose")}
          onChange={(event) => {
            void props.onFile(event.currentTarget.files?.[0])
            event.currentTarget.value = ""
          }}
        />
      </div>
      <Textarea
        label={t("table.pasteLabel")}
        description={t("table.paste")}
        minRows={3}
        maxRows={8}
        autosize
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== "" && (
        <div>
          <Button onClick={() => props.onPaste(text)}>{t("table.take")}</Button>
        </div>
      )}
    </>
  )
}
