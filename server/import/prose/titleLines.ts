import { foldCase } from "../../../shared/text/foldCase.ts"
import { measuringRoles } from "../build/measureDraft.ts"
import {
  type DraftBlock,
  type DraftText,
  draftText,
  dropText,
  type Run,
  runsText,
  sliceText,
} from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"
import { readHeading } from "./headings.ts"

/**
 * Introductions of an objective's indicators: "Success is measured by", «Достижение цели
 * оценивается по», "Uğur bununla ölçülür".
 */
const measuredBy = new RegExp(
  `^(?:${[
    "(?:success|progress|achievement|attainment|results?|outcomes?|impact|it)(?: of (?:this|the) (?:goal|objective))?(?: (?:is|are|will be|shall be|to be))? (?:measured|judged|told|shown|assessed|seen|recogni[sz]ed|tracked)(?: (?:by|from|in|through|with|against))?(?: the following)?",
    "(?:objective|goal)(?:-level)? (?:indicators?|targets?)|(?:outcome|impact|result)(?:-level)? (?:indicators?|measures?|targets?|statement)|(?:expected |intended |desired )?(?:change|outcomes?|results?|impact)|target(?: for \\d{4})?",
    "(?:успех|результат|достижени[ея]|прогресс|выполнение)(?: (?:задачи|цели|результата))? (?:измеря|оценива|определя|отслежива)\\p{L}+(?: (?:по|через|следующ\\p{L}+))*(?: показател\\p{L}+)?",
    "(?:целев\\p{L}+|конечн\\p{L}+|итогов\\p{L}+|общ\\p{L}+) (?:показател\\p{L}+|индикатор\\p{L}*|результат\\p{L}*)(?: (?:задачи|цели))?|показател\\p{L}+ (?:задачи|цели|воздействия)|ожидаем\\p{L}+ (?:изменени|эффект)\\p{L}*",
    "(?:uğur|nəticə|nailiyyət|irəliləyiş|məqsədə çatma)\\p{L}*(?: (?:bununla|belə|aşağidaki \\p{L}+|nə ilə))? (?:ölçül|qiymətləndiril|müəyyən edil|izlənil)\\p{L}+",
    "(?:məqsəd|vəzifə|təsir|son nəticə|nəticə)\\p{L}*(?: üzrə)? (?:göstərici|indikator|hədəf)\\p{L}*|gözlənilən (?:dəyişiklik|təsir)\\p{L}*|hədəf(?: göstərici\\p{L}*)?",
  ].join("|")})$`,
  "u",
)

/**
 * Whether words before a colon introduce how the achievement of a goal or objective is measured.
 */
export function saysHowKnown(printed: string): boolean {
  const folded = foldCase(printed)
    .replace(/\([^)]*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()
  if (folded.length > 80) return false
  const role = fieldLabel(printed.trim())?.role
  return measuredBy.test(folded) || (role !== undefined && measuringRoles.has(role))
}

const dash = /^\s*[–—-]\s+/u
const labelled = /^\s*(?:[–—-]\s+)?(\p{L}[^:：.!?\n]{2,80})[:：]\s*\S/u
const afterSentence = /[.;!?»”"]\s+(?=(\p{Lu}[^:：.!?;\n]{2,80})[:：]\s*\S)/gu

/**
 * The end of the bold words that a paragraph begins with; 0 without any, or if all of it is bold.
 */
function boldEnd(runs: readonly Run[]): number {
  let at = 0
  for (const run of runs) {
    if (!("text" in run) || (!run.bold && run.text.trim() !== "")) return at
    at += run.text.length
  }
  return 0
}

/** The offset of a separate line after the title of a goal or objective; -1 without one. */
function lineAfter(runs: readonly Run[], text: string): number {
  const bold = boldEnd(runs)
  const places = [text.indexOf("\n") + 1, bold].filter((at) => at > 0)
  for (const at of places.sort((a, b) => a - b)) {
    const rest = text.slice(at)
    if (labelled.test(rest)) return at + (dash.exec(rest)?.[0].length ?? 0)
  }
  if (text.length > 2000) return -1
  for (const found of text.matchAll(afterSentence))
    if (saysHowKnown(found[1] ?? "")) return found.index + found[0].length
  return -1
}

function parted(block: DraftText): DraftText[] {
  const text = runsText(block.runs)
  if (!/[:：]/u.test(text) || text.length > 6000) return [block]
  const { rank, number } = readHeading(block.runs, block.number)
  if (!rank || rank === "activity") return [block]
  const at = lineAfter(block.runs, text)
  const title = at > 0 ? withoutDash(sliceText(block.runs, 0, at)) : []
  // The line may be all that the word and the number call: "Objective 1.1: success is measured by: …".
  if (at < 0 || readHeading(title, block.number).runs.length === 0) return [block]
  if (block.type !== "heading" && number === null && !boldEnd(block.runs)) return [block]
  return [{ ...block, runs: title }, ...lines(dropText(block.runs, at))]
}

/** The runs of a title without the dash before the next line. */
function withoutDash(runs: Run[]): Run[] {
  const text = runsText(runs)
  return sliceText(runs, 0, text.replace(/\s+[–—-]\s*$/u, "").length)
}

/** Lines after a title as paragraphs of their own: each that begins with a label. */
function lines(runs: readonly Run[]): DraftText[] {
  const text = runsText(runs)
  const next = [...text.matchAll(/\n/gu)].find(({ index }) => labelled.test(text.slice(index + 1)))
  if (!next) return [draftText("paragraph", [...runs])]
  return [
    draftText("paragraph", sliceText(runs, 0, next.index)),
    ...lines(dropText(runs, next.index + 1)),
  ]
}

/**
 * Splits titles of goals and objectives from lines after them on how achievement is measured, or
 * with another label.
 */
export function partTitles(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.flatMap((block): DraftBlock[] =>
    block.type === "heading" || block.type === "paragraph" ? parted(block) : [block],
  )
}
