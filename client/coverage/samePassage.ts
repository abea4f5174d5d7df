import type { Passage } from "../../shared/coverage/passages/passage.ts"

/** Whether two readings of one passage are alike in all that coverage reads. */
export function samePassage(a: Passage, b: Passage): boolean {
  return (
    a.text === b.text &&
    a.kind === b.kind &&
    a.number === b.number &&
    a.cell?.table === b.cell?.table &&
    a.cell?.row === b.cell?.row &&
    a.cell?.column === b.cell?.column &&
    a.headings.length === b.headings.length &&
    a.headings.every((heading, index) => heading === b.headings[index]) &&
    JSON.stringify(a.fields) === JSON.stringify(b.fields)
  )
}
