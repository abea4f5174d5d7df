import { isBlank } from "../build/measureDraft.ts"
import { type DraftBlock, dropText } from "../draft.ts"
import { learnCardLabels } from "../tables/cardLabels.ts"
import { learnForms } from "../tables/forms.ts"
import { type Covered, inferLabels, leads } from "./inferredLabels.ts"
import { type LabelledLine, labelledGroups } from "./labelledGroups.ts"
import { learnLabel } from "./printedLabels.ts"

/**
 * Resolves unknown labels by their values over the whole file ("Charge", "To be seen by"), where
 * they recur beside others in most measures of a list: each gets the field that its values show and
 * no known label names, where each of its groups has the words of a measure or the known labels
 * make most of them measures. A label before all others, with long values, is that of the measure's
 * words and is removed. Returns the blocks, of which only those with such a label are new.
 */
export function labelsByValues(blocks: readonly DraftBlock[]): DraftBlock[] {
  learnForms(blocks)
  learnCardLabels(blocks)
  const found = labelledGroups(blocks)
  if (found.length < 3) return [...blocks]
  const groups = found.map(({ lines }) => lines)
  const { inferred, unknown, covered } = inferLabels(found)
  for (const { lines, role } of inferred)
    for (const { block, start, value, printed } of lines)
      learnLabel(block.runs, { label: { role, weak: false }, start, value, printed })
  const renewed = new Map<DraftBlock, DraftBlock>()
  for (const lines of unknown.filter((each) => namesWords(each, groups, covered)))
    for (const { block, start, value } of lines)
      if (start === 0) renewed.set(block, { ...block, runs: dropText(block.runs, value) })
  return blocks.map((block) => renewed.get(block) ?? block)
}

/**
 * Whether a label comes before all others of its measures and its values are sentences, not fields.
 */
function namesWords(
  lines: readonly LabelledLine[],
  groups: readonly LabelledLine[][],
  covered: Covered,
): boolean {
  const first = new Set(groups.map(([line]) => line))
  const length = lines.reduce((sum, { words }) => sum + words.length, 0) / lines.length
  const who = [...covered].some(([role, count]) => leads(role) && count >= lines.length / 2)
  return who && length > 40 && lines.every((line) => first.has(line) && !isBlank(line.words))
}
