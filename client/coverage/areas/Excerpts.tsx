import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { ReportEvidence } from "../../../shared/coverage/levels/report.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"
import { type Excerpt, excerpts } from "./excerpt.ts"
import { usePlanLanguage } from "./SetText.tsx"

/** A place in the plan: the passage's id (a measure's or a block's) and the words in it. */
export interface JumpTarget {
  passageId: string
  quote: string
}

const atFirst = 3
/** How many more each press brings: a large plan has hundreds on one area. */
const step = 20

/** Sentences of the plan with the words that were read marked; a click goes to them. */
export function Excerpts(props: {
  evidence: readonly ReportEvidence[]
  passages: ReadonlyMap<string, Passage>
  tone: "carries" | "against"
  onJump: (target: JumpTarget) => void
}) {
  const { t } = useTranslation("coverage")
  const [count, setCount] = useState(atFirst)
  const list = excerpts(props.evidence, props.passages)
  const shown = list.slice(0, count)
  const left = list.length - shown.length
  return (
    <>
      <ul className="excerpts" data-tone={props.tone}>
        {shown.map((excerpt) => (
          <li key={`${excerpt.passageId} ${excerpt.pieces.map(({ text }) => text).join("")}`}>
            <Quoted excerpt={excerpt} onJump={props.onJump} />
          </li>
        ))}
      </ul>
      {list.length > atFirst && (
        <div className="excerpts-more">
          <UnstyledButton
            className="panel-link"
            onClick={() => setCount(left > 0 ? count + step : atFirst)}
            aria-expanded={count > atFirst}
          >
            {left > 0 ? t("more", { count: left }) : t("fewer")}
          </UnstyledButton>
          {left > 0 && count > atFirst && (
            <UnstyledButton className="panel-link" onClick={() => setCount(atFirst)}>
              {t("fewer")}
            </UnstyledButton>
          )}
        </div>
      )}
    </>
  )
}

function Quoted({ excerpt, onJump }: { excerpt: Excerpt; onJump: (target: JumpTarget) => void }) {
  const { t } = useTranslation("coverage")
  const language = usePlanLanguage()
  const { passageId, quote, pieces } = excerpt
  const place = excerpt.place || t("inText")
  // Where nearly the whole sentence was read, marks would say nothing.
  const size = (of: typeof pieces) => of.reduce((sum, { text }) => sum + text.length, 0)
  const whole = size(pieces.filter(({ read }) => read)) > 0.7 * size(pieces)
  return (
    <button
      type="button"
      className="excerpt"
      lang={language}
      title={t("quoteIn", { place })}
      onClick={() => onJump({ passageId, quote })}
    >
      {pieces.map(({ text, read }, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence have no other name
        read && !whole ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
      )}{" "}
      <b className="excerpt-place">{place}</b>
    </button>
  )
}
