import { foldCase } from "../../../shared/text/foldCase.ts"
import type { FieldRole } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { type DraftBlock, runsText } from "../draft.ts"

const sign = /^[\s–—-]*(?:["″”“„‟〃»«]|''|,,|-\/\/-|\/\/)(?:\s*(?:["″”“„‟〃»«]|''|,,))*[\s–—-]*$/u
const words =
  /^(?:ditto|do\.|idem|id\.|ibid|(?:the )?same(?: as (?:above|before|the one above))?|as (?:above|before)|see above|(?:то|тот|та|те) же(?: самое)?|так же|так же, как выше|(?:как |см\. )(?:и )?выше|həmin|həmin (?:qurum|orqan|nazirlik|müddət|vaxt|mənbə)\p{L}*|eyni(?:lə|si|dir)?|yenə (?:də )?(?:o|həmin)|yuxarida\p{L}*(?: kimi)?)[\s.]*$/u

/** Whether words say nothing but that what stands above is meant again: "″", "–\"–", «то же», "as above", "həmin". */
export function isDitto(printed: string): boolean {
  if (printed.length > 40) return false
  return sign.test(printed) || words.test(foldCase(printed).replace(/^[\s(]+|[\s)]+$/gu, ""))
}

/** The fields of measures that say only "as above" become those of the measure before, under the same heading. */
export function fillDittos(items: readonly PlanItem[]): void {
  let before: Partial<Record<FieldRole, string[]>> = {}
  for (const item of items) {
    if (item.type === "heading") before = {}
    if (item.type !== "measure") continue
    const { fields } = item.measure
    for (const role of Object.keys(fields) as FieldRole[]) {
      if (!fields[role]?.every(isDitto)) continue
      const said = before[role]
      if (said) fields[role] = [...said]
      else delete fields[role]
    }
    before = fields
  }
}

const emptyCell =
  /(?:empty|blank) (?:cell|box|field|space)s?|(?:cell|box|field)s? (?:that (?:is|are) )?(?:left )?(?:empty|blank)|пуст\p{L}+ (?:ячейк|клетк|граф|пол[ея])|(?:ячейк|клетк|граф)\p{L}+ (?:оставлен\p{L}+ )?(?:не заполнен|пуст)|boş (?:xana|sütun|qraf|yer)|xana\p{L}* boş/u
const meansAbove =
  /above|preceding|previous|(?:line|row|one) before|repeat|вышестоящ|предыдущ|выше(?!\p{L})|повтор|yuxari|əvvəlki|təkrar/u
const denied = /(?<!\p{L})(?:not|nothing|no|undecided|не|нет|ничего)(?!\p{L})|deyil/u

/** Whether a file says that an empty cell of its tables means what stands in the one above. */
export function emptyMeansAbove(blocks: readonly DraftBlock[]): boolean {
  return blocks.some((block) => {
    if (block.type === "table") return false
    const folded = foldCase(runsText(block.runs))
    if (!emptyCell.test(folded)) return false
    return folded
      .split(/(?<=[.!?;])\s/u)
      .some((part) => emptyCell.test(part) && meansAbove.test(part) && !denied.test(part))
  })
}
