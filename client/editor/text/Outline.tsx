import { IconSearch } from "@tabler/icons-react"
import type { Node } from "@tiptap/pm/model"
import type { EditorState } from "@tiptap/pm/state"
import { useEditorState } from "@tiptap/react"
import { memo, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Standing } from "../../../shared/agreement/standing.ts"
import { headingKinds } from "../../../shared/document/block.ts"
import { goalName } from "../../../shared/document/goalName.ts"
import { outline } from "../../../shared/document/outline.ts"
import "./outline.css"
import { moveByArrows } from "../../ui/arrowKeys.ts"
import { remembered, type Words } from "../measures/fieldChips.ts"
import { type PlanEditor, useSettledDoc } from "../planEditor.ts"

interface Props {
  planEditor: PlanEditor
  standingOf?: (measureId: string) => Standing | undefined
  onJump: (partId: string) => void
}

interface Row {
  id: string
  kind: string
  level: number
  number: string
  words: string
  standing: Standing | "none" | null
}

function rowsOf(doc: Node, standingOf: Props["standingOf"]): Row[] {
  return outline(doc).flatMap((part): Row[] => {
    if (part.type === "heading") {
      const { id, kind, level, number, text } = part
      return kind === "title" ? [] : [{ id, kind, level, number, words: text, standing: null }]
    }
    if (part.type !== "measure") return []
    const { id, number, measure } = part
    const words = measure.text.split("\n")[0] ?? ""
    const standing = standingOf?.(id) ?? "none"
    return [{ id, kind: "measure", level: 0, number, words, standing }]
  })
}

/** The heading or measure that the cursor is in, or after. */
function hereOf({ doc, selection }: EditorState): string {
  const last = Math.min(selection.$from.index(0), doc.childCount - 1)
  for (let index = last; index >= 0; index--) {
    const { type, attrs } = doc.child(index)
    if (type.name === "measure" || headingKinds.includes(attrs.kind)) return String(attrs.id ?? "")
  }
  return ""
}

/** Where one is: sections, goals, objectives and measures, with the standing of each measure. */
export function Outline({ planEditor, standingOf, onJump }: Props) {
  const { t } = useTranslation("editor")
  const words = useMemo(() => remembered((key, values) => t(key, values ?? {})), [t])
  const { editor } = planEditor
  const language = planEditor.host.lang
  const [filter, setFilter] = useState("")
  const doc = useSettledDoc(planEditor)
  const rows = useMemo(() => (doc ? rowsOf(doc, standingOf) : []), [doc, standingOf])
  const here = useEditorState({ editor, selector: ({ editor: now }) => hereOf(now.state) })
  const list = useRef<HTMLUListElement>(null)
  const drawn = doc !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place moves, then its row is shown.
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" })
  }, [here, drawn])
  // The list is one stop of the Tab key: the row that was last in it, or else where the cursor is.
  const [visited, setVisited] = useState<string | null>(null)
  const wanted = filter.trim().toLocaleLowerCase()
  const shown =
    wanted === ""
      ? rows
      : rows.filter((row) => `${row.number} ${row.words}`.toLocaleLowerCase().includes(wanted))
  const keyOf = (row: Row) => row.id || `${row.kind}${row.number}`
  const among = (key: string | null) => shown.some((row) => keyOf(row) === key)
  const first = shown[0]
  const stop = among(visited) ? visited : among(here) ? here : first ? keyOf(first) : null
  return (
    <nav className="outline" aria-label={t("outline.label")}>
      <div className="outline-search">
        <div>
          <IconSearch size={14} aria-hidden />
          <input
            type="search"
            value={filter}
            placeholder={t("outline.filter")}
            aria-label={t("outline.filter")}
            onChange={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
      </div>
      <ul
        ref={list}
        className="outline-list"
        onKeyDown={(event) => moveByArrows(event, ".outline-row")}
      >
        {shown.map((row) => (
          <OutlineRow
            key={keyOf(row)}
            {...row}
            rowKey={keyOf(row)}
            stop={keyOf(row) === stop}
            onVisit={setVisited}
            t={words}
            language={language}
            here={row.id === here && here !== ""}
            onJump={onJump}
          />
        ))}
      </ul>
      {doc && shown.length === 0 && (
        <p className="outline-empty">
          {t(rows.length === 0 ? "outline.empty" : "outline.nothing")}
        </p>
      )}
    </nav>
  )
}

const OutlineRow = memo(function OutlineRow({
  id,
  kind,
  level,
  number,
  words,
  standing,
  t,
  language,
  here,
  rowKey,
  stop,
  onVisit,
  onJump,
}: Row & {
  t: Words
  language: string
  here: boolean
  rowKey: string
  /** Whether the Tab key stops here. */
  stop: boolean
  onVisit: (rowKey: string) => void
  onJump: (id: string) => void
}) {
  const label =
    kind === "goal"
      ? t("number.goal", { goal: goalName(language), number }).replace(/\.$/, "")
      : number
  return (
    <li>
      <button
        type="button"
        className={`outline-row is-${kind} is-level-${level}`}
        aria-current={here ? "location" : undefined}
        tabIndex={stop ? 0 : -1}
        onFocus={() => onVisit(rowKey)}
        onClick={() => onJump(id)}
      >
        <span className="outline-number">{label}</span>
        <span className="outline-words" title={words} lang={words ? language : undefined}>
          {words || t("outline.untitled")}
        </span>
        {standing && (
          <span
            className={`standing-letter is-${standing}`}
            role="img"
            aria-label={t(`standing.${standing}`)}
            title={t(`standing.${standing}`)}
          >
            {t(`letter.${standing}`)}
          </span>
        )}
      </button>
    </li>
  )
})
