import { Button, Modal, SegmentedControl, Textarea } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Kind, Recommendation, Sheets } from "../../shared/api/recommendations.ts"
import { readDelimited } from "../../shared/recommendations/delimited.ts"
import { upload } from "../app/http.ts"
import { DropZone, FileOnItsWay } from "../ui/DropZone.tsx"
import { Failure } from "../ui/Failure.tsx"
import { useFocusBack } from "../ui/focusBack.ts"
import { TablePreview } from "./TablePreview.tsx"
import styles from "./table.module.css"

interface Props {
  planId: string
  kind: Kind
  /** The entries that the plan has received already. */
  received: readonly Recommendation[]
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
export function UploadTable({ planId, kind, received, onKind, onClose, onAdded }: Props) {
  const { t } = useTranslation("recommendations")
  useFocusBack()
  const [step, setStep] = useState<Step>({ state: "choosing", error: null })

  async function read(file: File) {
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
          className={styles.what ?? ""}
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
          <FileOnItsWay
            words={t("table.reading", { name: step.name })}
            label={t("table.reading", { name: step.name })}
            part={step.part}
          />
        )}
        {step.state === "mapping" && (
          <TablePreview
            planId={planId}
            kind={kind}
            table={step.table}
            received={received}
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
  onFile: (file: File) => Promise<void>
  onPaste: (text: string) => void
}) {
  const { t } = useTranslation("recommendations")
  const [text, setText] = useState("")

  return (
    <>
      {props.error !== null && <Failure error={props.error} />}
      <DropZone
        words={t("table.drop")}
        choose={t("table.choose")}
        accept=".xlsx,.ods,.csv,.tsv,.txt"
        onFile={(file) => void props.onFile(file)}
      />
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
