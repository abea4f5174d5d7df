import { type DraftText, dropText, type Run, runsText, sliceText, tidyRuns } from "../draft.ts"
import { measureNumber } from "./measureNumber.ts"
import { leadingNumber } from "./printedNumber.ts"

const nameLabel =
  /^\s*(?:what(?: (?:we|it) (?:will|shall) do)?|description|action|activity|measure|что(?: делаем| сделать| будет сделано)?|содержание|мероприятие|мера|действие|nə(?: edirik| ediləcək)?|məzmun|tədbir)\s*(?:[:：]|\s[–—-]\s)\s*(?=\S)/iu

/** Whether a line begins with a label for the words of a measure: "What: …", «Мероприятие: …». */
export function namesWords(block: DraftText): boolean {
  return nameLabel.test(runsText(block.runs))
}

/** The words of a measure without a label for them. */
export function unlabelled(block: DraftText): DraftText {
  const length = nameLabel.exec(runsText(block.runs))?.[0].length ?? 0
  return length > 0 ? { ...block, runs: dropText(block.runs, length) } : block
}

/** Words before a field, without the dash or semicolon that introduces it. */
export function closeWords(runs: readonly Run[]): Run[] {
  const text = runsText(runs).replace(/[\s;|,(–—-]+$/u, "")
  const named = measureNumber(text)?.length ?? leadingNumber(text)?.length ?? 0
  // The stop of a measure in one sentence parts it from its fields.
  const alone = /^[^.!?]*[^.!?\s]{3}\.$/u.test(text.slice(named))
  return sliceText(runs, 0, text.length - (alone ? 1 : 0))
}

/** Words after a field, without the separators around them. */
export function dropStop(runs: readonly Run[]): Run[] {
  const length = /^[\s.;,)\]|–—-]+/u.exec(runsText(runs))?.[0].length ?? 0
  const end = runsText(runs).replace(/[\s;|,(–—-]+$/u, "").length
  return tidyRuns(sliceText(runs, length, end))
}

/** An unknown label ("Why: …"), or the introduction of a list within the measure. */
export const ownLabel = /^\s*[^\s.!?:：][^.!?:：]{0,40}[:：]\s|[:：]\s*$/u
