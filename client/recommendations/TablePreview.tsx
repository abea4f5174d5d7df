import { Button, NumberInput, Progress, Select, TextInput } from "@mantine/core"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { AddedRecommendations, Kind, Sheets } from "../../shared/api/recommendations.ts"
import { shapeOf, type TableShape } from "../../shared/recommendations/column.ts"
import { readTable, type TableEntry } from "../../shared/recommendations/readTable.ts"
import { post } from "../http.ts"
import { Failure } from "../pages/Failure.tsx"
import { Cells } from "./Cells.tsx"
import styles from "./table.module.css"

interface Props {
  planId: string
  kind: Kind
  table: Sheets
  onBack: () => void
  onAdded: () => Promise<void>
  onClose: () => void
}

// As many go in one request; a request of more words than a server reads at once would be refused.
const atOnce = 50

type Sending =
  | { state: "ready"; error: unknown }
  | { state: "adding"; done: number; of: number }
  | { state: "done"; added: number; already: number }

const longestOf = ({ sheets }: Sheets) =>
  sheets.reduce(
    (best, { rows }, at) => (rows.length > (sheets[best]?.rows.length ?? 0) ? at : best),
    0,
  )

/** A table that was read: which of its columns hold what, what will be added, and what could not be read. */
export function TablePreview({ planId, kind, table, onBack, onAdded, onClose }: Props) {
  const { t } = useTranslation("recommendations")
  const [sheet, setSheet] = useState(() => longestOf(table))
  const rows = useMemo(() => table.sheets[sheet]?.rows ?? [], [table, sheet])
  const [chosen, setChosen] = useState<{ sheet: number; shape: TableShape } | null>(null)
  const shape = useMemo(
    () => (chosen?.sheet === sheet ? chosen.shape : shapeOf(rows)),
    [chosen, sheet, rows],
  )
  const [source, setSource] = useState("")
  const [year, setYear] = useState<number | null>(null)
  const [sending, setSending] = useState<Sending>({ state: "ready", error: null })
  const { entries, notRead } = useMemo(
    () => readTable(rows, shape, { source: source.trim(), year }),
    [rows, shape, source, year],
  )
  const hasText = shape.mapping.includes("text")
  // A result is asked of measures only.
  const faults = notRead.filter(({ why }) => why !== "result" || kind === "measure")

  async function add() {
    let [added, already] = [0, 0]
    try {
      for (let from = 0; from < entries.length; from += atOnce) {
        setSending({ state: "adding", done: from, of: entries.length })
        const some = entries.slice(from, from + atOnce).map((entry) => asEntry(kind, entry))
        const path = `/api/plans/${planId}/recommendations`
        const answer = await post<AddedRecommendations>(path, { entries: some })
        added += answer.added.length
        already += answer.already
      }
      setSending({ state: "done", added, already })
    } catch (error) {
      setSending({ state: "ready", error })
    }
    await onAdded()
  }

  if (sending.state === "done") {
    return (
      <>
        <p role="status">
          {t("table.added", { count: sending.added })}{" "}
          {sending.already > 0 && t("table.already", { count: sending.already })}
        </p>
        <div className={styles.acts}>
          <Button onClick={onClose} data-autofocus>
            OK
          </Button>
          <Button variant="default" onClick={onBack}>
            {t("table.back")}
          </Button>
        </div>
      </>
    )
  }
  return (
    <>
      <div className={styles.fields}>
        {table.sheets.length > 1 && (
          <Select
            label={t("table.sheet")}
            data={table.sheets.map(({ name, rows: own }, at) => ({
              value: String(at),
              label: t("table.sheetName", { name, count: own.length }),
            }))}
            value={String(sheet)}
            allowDeselect={false}
            onChange={(value) => setSheet(Number(value ?? 0))}
          />
        )}
        <TextInput
          label={t("table.source")}
          placeholder={t(`table.sourceExample.${kind}`)}
          maxLength={200}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <NumberInput
          label={t("table.year")}
          min={1900}
          max={2199}
          allowDecimal={false}
          hideControls
          value={year ?? ""}
          onChange={(value) => setYear(typeof value === "number" ? value : null)}
        />
      </div>
      <Cells
        kind={kind}
        rows={rows}
        shape={shape}
        onShape={(next) => setChosen({ sheet, shape: next })}
      />
      {!hasText && <p role="status">{t("table.needsText")}</p>}
      {faults.length + table.notRead.length > 0 && (
        <details open>
          <summary>{t("table.notRead", { count: faults.length + table.notRead.length })}</summary>
          <ul className={styles.faults}>
            {table.notRead.map(({ what, where }) => (
              <li key={`${what} ${where}`}>{t("table.inFile", { what, where })}</li>
            ))}
            {faults.map(({ row, why, words }) => (
              <li key={`${row} ${why}`}>{t(`table.why.${why}`, { row, words })}</li>
            ))}
          </ul>
        </details>
      )}
      {sending.state === "adding" && (
        <Progress
          value={(sending.done / sending.of) * 100}
          aria-label={t("table.progress")}
          animated
        />
      )}
      {sending.state === "ready" && sending.error !== null && <Failure error={sending.error} />}
      <div className={styles.acts}>
        <Button
          loading={sending.state === "adding"}
          disabled={!hasText || entries.length === 0}
          onClick={() => void add()}
        >
          {t("table.add", { count: entries.length })}
        </Button>
        <Button variant="default" disabled={sending.state === "adding"} onClick={onBack}>
          {t("table.back")}
        </Button>
      </div>
    </>
  )
}

function asEntry(kind: Kind, { row: _, result, ...entry }: TableEntry) {
  return { ...entry, kind, result: kind === "measure" ? result : null }
}
