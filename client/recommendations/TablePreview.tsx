import { Button, NumberInput, Progress, Select, TextInput } from "@mantine/core"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type {
  AddedRecommendations,
  Kind,
  Recommendation,
  Sheets,
} from "../../shared/api/recommendations.ts"
import { readTable, type TableEntry } from "../../shared/recommendations/readTable.ts"
import { shapeOf, type TableShape } from "../../shared/recommendations/tableShape.ts"
import { patch, post } from "../app/http.ts"
import { Failure } from "../ui/Failure.tsx"
import { Cells } from "./Cells.tsx"
import { ColumnsTaken } from "./ColumnsTaken.tsx"
import { Differences } from "./Differences.tsx"
import { Faults } from "./Faults.tsx"
import styles from "./table.module.css"
import { comparedWith } from "./tableComparison.ts"

interface Props {
  planId: string
  kind: Kind
  table: Sheets
  /** The entries that the plan has received already. */
  received: readonly Recommendation[]
  onBack: () => void
  onAdded: () => Promise<void>
  onClose: () => void
}

// As many go in one request; a request of more words than a server reads at once would be refused.
const atOnce = 50

type Sending =
  | { state: "ready"; error: unknown }
  | { state: "adding"; done: number; of: number }
  | { state: "done"; added: number; changed: number; already: number }

const longestOf = ({ sheets }: Sheets) =>
  sheets.reduce(
    (best, { rows }, at) => (rows.length > (sheets[best]?.rows.length ?? 0) ? at : best),
    0,
  )

/** Of a recommendation nobody asks how far it came: that column is not taken. */
const takenBy = (kind: Kind, { head, mapping }: TableShape): TableShape => ({
  head,
  mapping: mapping.map((column) => (column === "result" && kind !== "measure" ? null : column)),
})

/** A table that was read: which of its columns hold what, what will be added or changed, and what could not be read. */
export function TablePreview(props: Props) {
  const { planId, kind, table, received, onBack, onAdded, onClose } = props
  const { t } = useTranslation("recommendations")
  const [sheet, setSheet] = useState(() => longestOf(table))
  const rows = useMemo(() => table.sheets[sheet]?.rows ?? [], [table, sheet])
  const [chosen, setChosen] = useState<{ sheet: number; shape: TableShape } | null>(null)
  const shape = useMemo(
    () => takenBy(kind, chosen?.sheet === sheet ? chosen.shape : shapeOf(rows)),
    [chosen, sheet, rows, kind],
  )
  const [source, setSource] = useState("")
  const [year, setYear] = useState<number | null>(null)
  const [sending, setSending] = useState<Sending>({ state: "ready", error: null })
  const { entries, notRead } = useMemo(
    () => readTable(rows, shape, { source: source.trim(), year }),
    [rows, shape, source, year],
  )
  // The comparison is kept while rows are added, or each row would soon exist already.
  const [atFirst] = useState(received)
  const comparison = useMemo(() => comparedWith(entries, kind, atFirst), [entries, kind, atFirst])
  const [takes, setTakes] = useState(true)
  const { fresh } = comparison
  const changes = takes ? comparison.differences : []
  const hasText = shape.mapping.includes("text")

  async function add() {
    let [added, already] = [0, comparison.already - changes.length]
    const of = fresh.length + changes.length
    const path = `/api/plans/${planId}/recommendations`
    try {
      for (let from = 0; from < fresh.length; from += atOnce) {
        setSending({ state: "adding", done: from, of })
        const some = fresh.slice(from, from + atOnce).map((entry) => asEntry(kind, entry))
        const answer = await post<AddedRecommendations>(path, { entries: some })
        added += answer.added.length
        already += answer.already
      }
      for (const [at, { stored, change }] of changes.entries()) {
        setSending({ state: "adding", done: fresh.length + at, of })
        await patch(`${path}/${stored.id}`, change)
      }
      setSending({ state: "done", added, changed: changes.length, already })
    } catch (error) {
      setSending({ state: "ready", error })
    }
    await onAdded()
  }

  if (sending.state === "done") {
    return (
      <>
        <p role="status">
          {[
            (sending.added > 0 || sending.changed === 0) &&
              t("table.added", { count: sending.added }),
            sending.changed > 0 && t("table.changed", { count: sending.changed }),
            sending.already > 0 && t("table.already", { count: sending.already }),
          ]
            .filter(Boolean)
            .join(" ")}
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
      <ColumnsTaken kind={kind} rows={rows} shape={shape} entries={entries} />
      {!hasText && <p role="status">{t("table.needsText")}</p>}
      <Faults kind={kind} ofFile={table.notRead} ofRows={notRead} />
      {hasText && <Differences comparison={comparison} isTaken={takes} onTaken={setTakes} />}
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
          disabled={!hasText || fresh.length + changes.length === 0}
          onClick={() => void add()}
        >
          {changes.length === 0
            ? t("table.add", { count: fresh.length })
            : t(fresh.length === 0 ? "table.changeOnly" : "table.addAndChange", {
                added: fresh.length,
                count: changes.length,
              })}
        </Button>
        <Button variant="default" disabled={sending.state === "adding"} onClick={onBack}>
          {t("table.back")}
        </Button>
      </div>
    </>
  )
}

function asEntry(kind: Kind, { row: _, result = null, ...entry }: TableEntry) {
  return { ...entry, kind, result }
}
