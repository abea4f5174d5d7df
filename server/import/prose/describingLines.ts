import { foldCase } from "../../../shared/text/foldCase.ts"
import { type DraftText, runsText } from "../draft.ts"
import { fieldLabel } from "../fields/fieldLabels.ts"

const geography = "geograph(?:y|ic|ical)|territorial|regional|local|spatial"

// Labels of a measure's lines for which a plan has no field, folded.
const english = [
  `(?:(?:${geography}) )?(?:scope|coverage|reach|areas?|locations?|territor(?:y|ies)|spread)(?: (?:of (?:application|implementation|the measure)|covered))?`,
  "(?:place|places|venue|sites?)(?: of (?:implementation|delivery))?|where(?: it (?:applies|is (?:done|carried out)))?|regions?|districts?",
  "(?:target|priority|beneficiary|client|intended) (?:groups?|audiences?|populations?|people|beneficiar(?:y|ies))|groups? (?:reached|targeted|covered)|audiences?|(?:direct |indirect |final |end |intended )?beneficiar(?:y|ies)|for whom|whom it (?:reaches|is for|serves)|who (?:benefits|is reached)|people (?:reached|covered|served)",
  "notes?|remarks?|comments?|explanations?|clarifications?|details?|description|explanatory note|background|rationale|justification|reasons?|why|context|content",
  "(?:key |main |planned |intermediate |implementation )?(?:steps|stages|phases|sub-?activities)(?: of (?:implementation|the work))?|sequence|how|approach|methods?|methodology|procedure",
  "(?:key |main )?risks?|assumptions?|preconditions?|prerequisites?|conditions?|constraints?|mitigation(?: measures?)?|safeguards?|protection of data|data protection",
  "legal basis|basis|(?:links?|linked|related|relation|connection|connected)(?: (?:to|with))?(?: (?:other )?(?:measures?|plans?|documents?|strateg(?:y|ies)|objectives?|actions?|activit(?:y|ies)))?|priority|category|type|status|recommendations?|languages?|sustainability|gender (?:aspects?|dimension)",
]
const russian = [
  "(?:(?:территориальн|географическ|региональн)\\p{L}+ )?(?:охват\\p{L}*|масштаб\\p{L}*)|географи\\p{L}(?: (?:охвата|проекта|исполнения))?|территори\\p{L}(?: \\p{L}+)?|мест[оа](?: (?:проведения|реализации|исполнения|выполнения))?|где(?: (?:проводится|действует|исполняется))?|регионы?|районы",
  "(?:целев\\p{L}+|приоритетн\\p{L}+) (?:групп\\p{L}|аудитори\\p{L})|аудитори\\p{L}|(?:для|на) кого(?: (?:рассчитан|направлен|предназначен|это)\\p{L}*)?|кому (?:адресован|помога|предназначен)\\p{L}*|(?:благо|выгодо)?получател\\p{L}+(?: (?:помощи|услуги?))?|бенефициар\\p{L}*|контингент|адресат\\p{L}*",
  "примечани\\p{L}|пояснени\\p{L}|комментари\\p{L}|уточнени\\p{L}|подробност\\p{L}|обосновани\\p{L}|описани\\p{L}|содержание|зачем|почему|причин\\p{L}",
  "(?:основн\\p{L}+ |промежуточн\\p{L}+ )?(?:этап\\p{L}*|шаги|стади\\p{L}|фаз\\p{L})(?: (?:работы?|исполнения|реализации|выполнения))?|порядок(?: (?:исполнения|проведения|работы))?|способ\\p{L}*|методы?|как",
  "(?:основн\\p{L}+ )?риск\\p{L}*|допущени\\p{L}|предпосылк\\p{L}|услови\\p{L}|ограничени\\p{L}|гарантии|защита (?:данных|пострадавших)|меры (?:защиты|предосторожности|безопасности)",
  "основани\\p{L}|правов\\p{L}+ основ\\p{L}+|(?:связь|связан\\p{L}*|связи)(?: (?:с \\p{L}+|с други\\p{L}+ \\p{L}+))?|приоритет\\p{L}*|категория|вид|тип|статус|рекомендаци\\p{L}|языки?|устойчивость",
]
const azerbaijani = [
  "(?:coqrafi |coğrafi |ərazi |regional )?əhatə\\p{L}*(?: (?:dairəsi|olunan \\p{L}+|edilən \\p{L}+))?|(?:icra |keçirilmə )?(?:ərazi\\p{L}*|yer(?:i|lər\\p{L}?)?|məkan\\p{L}?)|harada(?: \\p{L}+)?|coğrafiya\\p{L}*|region\\p{L}*|rayon\\p{L}*|miqyas\\p{L}*",
  "(?:hədəf|məqsəd|prioritet) (?:qrup|auditoriya|kütlə|əhali)\\p{L}*|auditoriya\\p{L}*|kimin üçün(?: \\p{L}+)?|kimlər üçün|kimə \\p{L}+|benefisiar\\p{L}*|faydalanan\\p{L}*(?: \\p{L}+)?|(?:yardim|xidmət) alan\\p{L}*",
  "qeyd(?:lər)?|izah\\p{L}*|şərh\\p{L}*|dəqiqləşdirmə\\p{L}*|təfərrüat\\p{L}*|əsaslandirma\\p{L}*|təsvir\\p{L}*|məzmun\\p{L}*|niyə|səbəb\\p{L}*",
  "(?:icra |əsas |iş )?(?:mərhələ|addim)\\p{L}*|(?:icra )?qaydasi|üsul\\p{L}*|metod\\p{L}*|necə",
  "(?:əsas )?risk\\p{L}*|fərziyyə\\p{L}*|ilkin şərt\\p{L}*|şərt\\p{L}*|məhdudiyyət\\p{L}*|təminatlar|məlumatlarin (?:qorunmasi|mühafizəsi)",
  "(?:hüquqi )?əsas(?:i|lar)?|əlaqə(?:si|lər\\p{L}?)?|əlaqəli \\p{L}+|prioritet\\p{L}*|kateqoriya|növ\\p{L}?|status\\p{L}?|tövsiyə\\p{L}*|dil(?:lər)?|davamliliq",
]
const describing = new RegExp(`^(?:${[...english, ...russian, ...azerbaijani].join("|")})$`, "u")

const colon = /^[\s•·*_–—-]*(\p{L}[^:：;|.!?\n]{0,58}?)\s*[:：](?=\s|$)/u
const dashed = /^[\s•·*_–—-]*(\p{L}[^:：;|.!?\n–—]{0,38}?)\s+[–—-]\s+(?=\S)/u
// A label has few words; more are a sentence.
const mostWords = 6

/** Whether a label is a common one without a field: «Охват», "Target group", "Qeyd". */
export function isDescribing(label: string): boolean {
  if (label.length > 70) return false
  const folded = foldCase(label.replace(/\([^()]*\)/gu, " "))
    .replace(/^[\s*_]+|[\s:：.*_–—-]+$/gu, "")
    .replace(/^the /u, "")
  if (describing.test(folded)) return true
  const parts = folded.split(/\s*[/,&+]\s*|\s(?:and|и|və)\s/u)
  return parts.length > 1 && parts.length < 4 && describing.test(parts[0] ?? "")
}

/** The label in bold or italics that a paragraph begins with, which a stop ends or parts from the rest: "**Scope.** All districts". */
function emphasisedLabel({ runs }: DraftText): string | null {
  const [first, second] = runs
  if (!first || !second || !("text" in first) || !("text" in second)) return null
  if (!(first.bold || first.italic || first.underline) || /\d/u.test(first.text)) return null
  const printed = first.text.trim()
  const bare = printed.replace(/\s*[.:：–—-]$/u, "")
  const parted = bare !== printed || /^\s*[:：.–—-]/u.test(second.text)
  return parted && bare !== "" && !/[.!?;:]/u.test(bare) ? bare : null
}

/**
 * The label, known as none of a field, that a line begins with: before a colon, in bold before a stop, or,
 * where it is one that plans describe measures by, before a dash. Null where it has none.
 */
export function describingLabel(block: DraftText): string | null {
  if (block.type === "quote" || block.type === "heading") return null
  const text = runsText(block.runs)
  const found = colon.exec(text)?.[1] ?? emphasisedLabel(block)
  const label = found ?? dashed.exec(text)?.[1] ?? ""
  if (label === "" || label.split(/\s+/u).length > mostWords || fieldLabel(label)) return null
  return found !== undefined && found !== null ? label : isDescribing(label) ? label : null
}
