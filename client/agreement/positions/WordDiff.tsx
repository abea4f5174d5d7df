import { useTranslation } from "react-i18next"
import { type DiffPart, wordDiff } from "../../../shared/text/wordDiff.ts"
import { readable } from "./agreedText.ts"

const around = 40

/** A long unchanged run with its middle left out; what stands next to a change stays. */
function shortened(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map((part, index) => {
    const { kind, text } = part
    if (kind !== "same" || text.length <= around * 2 + 10) return part
    const last = index === parts.length - 1
    const head = index === 0 ? "" : text.slice(0, text.lastIndexOf(" ", around) + 1 || around)
    const cut = text.indexOf(" ", text.length - around)
    const tail = last ? "" : text.slice(cut < 0 ? text.length - around : cut)
    return { kind, text: `${head}…${tail}` }
  })
}

/** Only the lines in which something moved, with the middle of long unchanged runs left out. */
function changedLines(parts: readonly DiffPart[]): DiffPart[] {
  let line: DiffPart[] = []
  const lines = [line]
  for (const { kind, text } of parts) {
    text.split("\n").forEach((words, index) => {
      if (index > 0) {
        line = []
        lines.push(line)
      }
      if (words !== "") line.push({ kind, text: words })
    })
  }
  const changed = lines.filter((one) => one.some(({ kind }) => kind !== "same"))
  return changed.flatMap((one, index): DiffPart[] => [
    ...(index > 0 ? [{ kind: "same" as const, text: "\n" }] : []),
    ...shortened(one),
  ])
}

/**
 * Two wordings as one text, removed words struck out and added words underlined. `compact` shows
 * only the lines in which something moved.
 */
export function WordDiff(props: { before: string; after: string; compact?: boolean }) {
  const { t } = useTranslation("positions")
  const parts = wordDiff(readable(props.before, t), readable(props.after, t))
  return (
    <span className="word-diff">
      {(props.compact ? changedLines(parts) : parts).map(({ kind, text }, index) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: runs of one text have no other name
        if (kind === "same") return <span key={index}>{text}</span>
        const Tag = kind === "removed" ? "del" : "ins"
        return (
          <Tag key={index}>
            <span className="visually-hidden"> [{t(kind)}: </span>
            {text}
            <span className="visually-hidden">] </span>
          </Tag>
        )
        // biome-ignore-end lint/suspicious/noArrayIndexKey: as above
      })}
    </span>
  )
}
