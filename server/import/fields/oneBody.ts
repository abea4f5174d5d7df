import { foldCase } from "../../../shared/text/foldCase.ts"

const oneBody =
  /^(?:responsible |executing |implementing |accountable |answerable )?(?:executor|implementer|owner|(?:body|agency|ministry|institution|authority|organi[sz]ation|department|office)(?: responsible| in charge)?)$|^(?:ответственн(?:ый|ая|ое) )?(?:исполнитель|орган|ведомство|министерство|учреждение|организация|орган-исполнитель)$|^ответственн(?:ый|ая|ое)$|^(?:(?:məsul|cavabdeh|icra edən|icraçi) )?(?:icraçi|qurum|orqan|nazirlik)$|^(?:məsul|cavabdeh)$/u

// "İcraçı (birinci göstərilən əsas icraçıdır)"
const firstLeads =
  /\([^()]*(?<!\p{L})(?:first|перв(?:ый|ая|ое|ым|ой)|birinci|ilk)(?!\p{L})[^()]*\)/u

/**
 * Whether a label is for one responsible body: «Исполнитель», "İcraçı", "Responsible agency".
 * "Responsible" alone and every plural announce a list, whose first leads.
 */
export function namesOneBody(label: string): boolean {
  if (firstLeads.test(foldCase(label))) return false
  const folded = foldCase(label.replace(/\([^)]*\)/gu, " "))
  return oneBody.test(folded.replace(/^[\s*_]+|[\s:：.*_–—-]+$/gu, "").replace(/\s+/gu, " "))
}
