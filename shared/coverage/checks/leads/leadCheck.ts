import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import { innerQuoted, type PlacedRemark, type Remark, type RemarkPlace } from "../remark.ts"
import { isMinistryAbbreviation } from "./bodyAbbreviation.ts"
import { isMinistry } from "./leadingBody.ts"
import { alike, byAgreement, ofBefore, ownParts, sharing, unnamed } from "./leadWordsData.ts"

// Words in each language; unions of states ("European Union", «Таможенный союз») are not trade
// unions.
const words = [
  /(?:ngos?|csos?)(?!\p{L})|non-?governmental|non-state|civil society|(?:voluntary|third) sector|voluntary organi[sz]|volunteers|coalition|trade unions?|unions|\p{L}+s['’] union|(?:workers?|labou?r|teachers?|miners|journalists|writers) union|union of (?:\p{L}+ ){0,2}\p{L}+(?:ers|ors|ists|women|employees)(?!\p{L})/u,
  /employers|confederation|federation|association|foundation|charit|red (?:cross|crescent)|church(?:es)?(?!\p{L})|caritas|salvation army|la strada|diocese|religious communit|faith-based|universit|law clinics?|bar council|law society|chambers? of (?:commerce|trade|industry|crafts|labou?r|lawyers|advocates|notaries)|carriers|international organi[sz]ations?/u,
  /(?:н[пкн]о|[мргб]?оо|ано|бф|оф|оюл)(?!\p{L})|неправительствен|негосударствен|некоммерческ|общественн\p{L}+ (?:организац|объединен|фонд|движени|формировани|сектор)|гражданск\p{L}+ (?:обществ|сектор)|благотворительн|волонт[её]р|профсоюз|профессиональн\p{L}+ союз|союз\p{L}* (?:\p{L}+ )?\p{L}+(?:ов|ей|щин)(?!\p{L})|(?:объединени|организаци)\p{L}+ работодател/u,
  /ассоциаци|конфедераци|коалици|красн\p{L}+ (?:крест|полумесяц)|каритас|церк(?:ов|в)|епархи|духовн\p{L}+ управлени|религиозн\p{L}+ (?:организац|объединен)|коллеги\p{L}+ адвокат|(?:адвокатск|нотариальн|торгово-промышленн)\p{L}+ палат|палат\p{L}* предпринимател|международн\p{L}+ организаци|университет|юридическ\p{L}+ клиник/u,
  /(?:qht|vct|ib)(?!\p{L})|qht-|qeyri-(?:hökumət|kommersiya|dövlət)|ictimai (?:birli|təşkilat|fond)|vətəndaş cəmiyyət|xeyriyyə|könüllü|həmkarlar|(?<!(?:avropa|gömrük|iqtisadi) )ittifaqı|assosiasiya|konfederasiya|koalisiya|(?:qırmızı|qızıl) (?:aypara|xaç)|kilsə|dini (?:icma|qurum)|vəkillər kollegiya|notariat palata|(?:ticarət|sənaye|sahibkar\p{L}*)(?: \p{L}+)? palata|işəgötürənlər\p{L}* birli|beynəlxalq (?:\p{L}+ )?təşkilat|universitet|hüquq klinika/u,
]

// Words of a body outside government that are reliable only in a name, and ambiguous in a sentence.
const names = [
  /(?:iom|ilo|unicef|unhcr|unodc|undp|unfpa|un women|osce|odihr|icmpd|ecpat|cso)(?!\p{L})|alliance|society of|(?:survivors?|women)['’]?s?['’]? (?:network|group|council|organi[sz]ation|society)|save the children|world vision|terre des hommes|international organi[sz]ation/u,
  /(?:мом|мот|юнисеф|увкб|унп|проон|юнфпа|обсе|бдипч)(?!\p{L})|(?:фонд|союз|лиг|движени|обществ|организаци|объединени|инициатив|альянс)\p{L}* (?:[^«"“„]{0,40} )?[«"“„]|альянс|комитет\p{L}* (?:солдатских )?матерей|(?:женск|молод[её]жн|правозащитн)\p{L}+ (?:организац|движени|объединени|центр|общест)/u,
  /(?:bmqt|bmt|unicef|yunisef|atət)(?!\p{L})|(?:qadın|gənc|hüquqşünas|jurnalist|vəkil|müəllim|mühacir)\p{L}* (?:\p{L}+ )?birli|alyans/u,
]
// In Azerbaijani the kind of a body follows its name: “Təmiz Dünya” Birliyi.
const behind = /["”»“] ?(?:\p{L}+ )?(?:birli|fond|cəmiyyət|təşkilat)/iu

const alternatives = (all: readonly RegExp[]) => all.map(({ source }) => source).join("|")
const inText = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${alternatives(words)})`, "iu"))
const inName = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${alternatives(names)})`, "iu"))
const behindName = latinAndCyrillic(behind)

/** A ministry's name may contain such a word: "of the Federation", "for universities". */
const ofState = latinAndCyrillic(
  /ministr|министерств|nazirli|(?<!не)государственн|(?<!qeyri-)dövlət|(?<!\p{L})(?<!non-)state(?!\p{L})|prime minister|chancellery|(?<!non-?)government(?!al)|(?<!не)правительств|nazirlər kabineti|(?<!qeyri-)hökumət|пенсионн\p{L}+ фонд|фонд\p{L}* (?:\p{L}+ )?(?:социальн|медицинск|пенсионн|занятост)/iu,
)

/**
 * A unit of a body, in brackets after its name: the people it deals with do not make it a body of
 * theirs.
 */
const subdivision = latinAndCyrillic(
  /(?<=\S)\s*\([^()]*(?:department|directorate|division|unit|section|desk|office|отдел|департамент|управлени|сектор|служб|главк|кафедр|şöbə|idarə|departament|bölmə|sektor)[^()]*\)/giu,
)

// With /i, a pattern does not match İ as a capital i.
const plainI = (printed: string) => printed.replaceAll("İ", "i")

/** Whether a printed name is that of a body outside government. */
function isOutside(printed: string): boolean {
  const name = plainI(printed).replaceAll(subdivision, "")
  if (ofState.test(name)) return false
  // A name that begins with a ministry's letters is a part of it; others may have such letters
  // inside.
  const [first = "", second = ""] = printed.match(/\p{L}+/gu) ?? []
  const isPart = isMinistryAbbreviation(first) || isMinistryAbbreviation(second)
  if (isPart && !inText.test(first)) return false
  return inText.test(name) || inName.test(name) || behindName.test(name)
}

/** Whether a text mentions bodies outside government. */
function speaksOfOutside(printed: string): boolean {
  return inText.test(plainI(printed))
}

const everybody = latinAndCyrillic(
  /^(?:the )?(?:all|any|every|each|relevant|competent|concerned|interested|responsible|appropriate|respective|various|other|line)\s.*(?:bod(?:y|ies)|agenc|ministr|institution|authorit|stakeholder|partner|organi[sz]|department|members)|^(?:stakeholders|ministries and (?:agencies|departments)|(?:bodies|agencies|ministries|institutions) concerned|(?:(?:central|state|public|government|executive) )+(?:bodies|agencies|authorities|institutions))$|^n\/a$|(?:body|agency|ministry|authority|institution|lead) (?:that|which|whom) .*(?:names?|appoints?|designates?|decides? on|chooses?|determines?)(?!\p{L})|^(?:the |an? )?(?:(?:state|public|government|competent|authori[sz]ed|relevant|responsible) )*(?:body|agency|authority|institution),? (?:as )?(?:determined|designated|authori[sz]ed|defined|established|specified|appointed|prescribed|named) by (?!(?:act|law|decree) (?:no|№|\d))/iu,
)
const everybodyRussian = latinAndCyrillic(
  /^(?:все|иные|другие|заинтересованн|соответствующ|компетентн|профильн|ответственн|уполномоченные)\p{L}*\s.*(?:орган|министерств|ведомств|структур|учрежден|организац|исполнител)|^(?:министерства и ведомства|(?:(?:центральные|государственные|исполнительные) )*(?:гос)?органы(?: (?:исполнительной|государственной) власти| государственного управления)?)$|^(?:орган|ведомств|министерств|исполнител)\p{L}*,? (?:котор|назначаем|определяем|выбранн|назначенн|уполномоченн)\p{L}+ .*(?:определит|назначит|будет|комисси|совет|правительств|кабинет)|^(?:(?:государственн|уполномоченн|компетентн|исполнительн)\p{L}+ )*(?:орган|ведомство|учреждение|исполнитель)(?: (?:исполнительной |государственной )?власти)?,? (?:определ[её]нн|определяем|уполномоченн|назначаем|назначенн|установленн)\p{L}+ (?:\p{L}+ )?(?:закон|правительств|кабинет|совет|комисси|президент|постановлени|решени)/iu,
)
const everybodyAzerbaijani = latinAndCyrillic(
  /^(?:(?:mərkəzi|dövlət|icra|icra hakimiyyəti) )+(?:orqan|qurum)lar[ıi]?$|^(?:bütün|aidiyyəti|müvafiq|əlaqədar|digər|məsul)\s.*(?:orqan|qurum|nazirlik|təşkilat|struktur)|(?:təyin|müəyyən) (?:ed(?:əcəyi|ilən|iləcək|ilmiş)|etdiyi|olun(?:an|muş)) (?:(?:səlahiyyətli|müvafiq|dövlət) )*(?:orqan|qurum|nazirlik)\p{L}*$/iu,
)
const several = latinAndCyrillic(
  /^(?:the )?ministries of |(?:administrations|municipalities|authorities|ministries|agencies|bodies|governments|councils|ngos)$|^(?:(?:центральные и )?местные|районные|областные|городские|региональные)\s.*(?:органы|администрации|власти)|^(?:акиматы|администрации|министерства|ведомства)(?!\p{L})|(?:hakimiyyətləri|orqanları|qurumları|nazirliklər(?:i)?)$/iu,
)

// With /i, a pattern does not match İ as a capital i.
const plain = (name: string) => name.trim().replaceAll("İ", "i")
const isUnnamed = (name: string) => unnamed.test(plain(name))

/**
 * After the way a body is chosen, the body itself: "the body designated by law (Labour
 * Inspectorate)".
 */
const chosen =
  /(?:determin|designat|authori[sz]|appoint|establish|specifi|prescrib|определ|уполномоч|назнач|установл)[^()]*(?:\(|: | [–—-] )(?!(?:[Aa]ct|[Ll]aw|[Dd]ecree|[Aa]rt|[Aa]nnex|[Зз]акон|[Сс]т|[Пп]остан|[Уу]каз|[Рр]еш|[Пп]рил))[A-ZА-ЯЁ][^(),;\d]{2,}\)?$/u

const isEverybody = (name: string) =>
  isUnnamed(name) ||
  (!chosen.test(name) &&
    [everybody, everybodyRussian, everybodyAzerbaijani].some((names) => names.test(plain(name))))

/** A name without its mark; within quotation marks, the name inside. */
const nameQuoted = (name: string) => innerQuoted(name.replace(byAgreement, "").trim())

/** Separators between the bodies of one name. */
const betweenBodies = /,\s+|\s(?:and|и|və)\s|\s?[/+&]\s?/iu

/** A name without words on sharing the work, and without the parts of that body. */
const nameAlone = (name: string) => name.replace(sharing, "").replace(ownParts, "").trim()

/**
 * Names of bodies, each joined with following entries that are its parts: "МВД, его подразделения".
 */
function wholeNames(names: readonly string[]): string[] {
  const whole: string[] = []
  for (const name of names) {
    const before = whole.at(-1)
    if (before === undefined || !ofBefore.test(name)) whole.push(name)
    else whole[whole.length - 1] = `${before}, ${name}`
  }
  return whole
}

/**
 * Whether one name is that of several bodies: two ministries, or bodies that each answer for a
 * part.
 */
function isSeveral(name: string): boolean {
  const bodies = nameAlone(name).split(betweenBodies)
  if (bodies.length < 2) return false
  if (alike.test(name)) return true
  // "MoI and its offices and the Ministry of Labour": a ministry after the parts is a second body.
  const part = bodies.findLastIndex((body) => ownParts.test(`, ${body}`))
  if (part > 0 && bodies.slice(part).some(isMinistry)) return true
  const [first = "", ...others] = bodies.filter(isMinistry)
  // "Ministry of Labour / MoL" is one ministry and its abbreviation.
  const isName = (body: string) => body.includes(" ")
  return others.some((other) => !other.startsWith(first) && isName(other) === isName(first))
}

/** Remarks on whether one body, bound by the decision, answers for the result. */
export function leadRemarks({ lead, has, parts }: MeasureFields, text: string): Remark[] {
  if (!has.lead) return [{ check: "no-lead", words: "", about: text }]
  const about = lead.join("; ")
  const whole = wholeNames(lead)
  const remark = (check: string) => [{ check, words: whole.map(nameQuoted).join("; "), about }]
  const agreed = (name: string) =>
    byAgreement.test(name) || (parts?.leadByAgreement.includes(name) ?? false)
  if (lead.every(agreed)) return remark("lead-by-agreement")
  // "Ministry of Justice; others to be named": an unnamed body is no second lead.
  const named = whole.filter((name) => !isUnnamed(name))
  const only = nameAlone(named[0] ?? about)
  const everybodyLeads = named.length < 2 && isEverybody(only)
  if (named.length > 1 || (!everybodyLeads && named.some(isSeveral)))
    return [{ check: "several-leads", words: named.map(nameAlone).join("; "), about }]
  if (everybodyLeads) return remark("lead-is-everybody")
  if (several.test(only)) return remark("lead-is-many")
  return isOutside(only) ? remark("lead-is-outside") : []
}

/** Bodies in general; "all ministries" are at least those. */
const whoever = latinAndCyrillic(
  /(?<!\p{L})(?:relevant|competent|concerned|interested|appropriate|respective|various|other|stakeholders|иные|други|заинтересованн|соответствующ|компетентн|профильн|aidiyyəti|müvafiq|əlaqədar|digər|maraqlı)/iu,
)

/** Remarks on partners that are nobody in particular: "all relevant bodies". */
export function partnerRemarks({ parts }: MeasureFields): Remark[] {
  const vague = (parts?.partners ?? []).filter(
    ({ name }) => isEverybody(name) && whoever.test(name),
  )
  const words = vague.map(({ name }) => name).join("; ")
  return vague.length > 0 ? [{ check: "partner-is-everybody", words, about: words }] : []
}

/** The names of bodies outside government that take part without the mark of agreement. */
function unmarkedBodies({ parts }: MeasureFields): string[] {
  return (parts?.partners ?? [])
    .filter(({ name, byAgreement: marked }) => !marked && isOutside(name))
    .map(({ name }) => name)
}

/** Whether a body outside government takes part in the measure, by its fields or its words. */
export function namesOutside({ lead, parts }: MeasureFields, text: string): boolean {
  const partners = parts?.partners.map(({ name }) => name) ?? []
  return [...lead, ...partners].some(isOutside) || speaksOfOutside(text)
}

/** Whether any body of the measure has the mark of agreement, so that the plan uses it at all. */
function marksAgreement({ lead, parts }: MeasureFields): boolean {
  const marked = parts?.partners.some((partner) => partner.byAgreement) ?? false
  return marked || (parts?.leadByAgreement.length ?? 0) > 0 || lead.some((n) => byAgreement.test(n))
}

/** The use of the mark of agreement in one measure. */
export interface Marking {
  readonly place: RemarkPlace
  readonly marks: boolean
  /** The bodies that lack the mark. */
  readonly unmarked: readonly string[]
}

/** The use of the mark of agreement in a measure; null where no body has it or should have it. */
export function markingIn(fields: MeasureFields, place: RemarkPlace): Marking | null {
  const marks = marksAgreement(fields)
  const unmarked = unmarkedBodies(fields)
  return marks || unmarked.length > 0 ? { place, marks, unmarked } : null
}

/** Partners without the mark, in a plan that uses it. */
export function markRemarks(markings: readonly Marking[]): PlacedRemark[] {
  if (markings.filter(({ marks }) => marks).length < 2) return []
  return markings.flatMap(({ place, unmarked }) => {
    if (unmarked.length === 0) return []
    return { place, remark: { check: "unmarked-partner", words: "", about: unmarked.join("; ") } }
  })
}
