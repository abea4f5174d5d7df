import { isMinistryAbbreviation } from "./bodyAbbreviation.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"

// Each language's words; unions of states ("European Union", «Таможенный союз») are none of workers.
const words = [
  /(?:ngos?|csos?)(?!\p{L})|non-?governmental|non-state|civil society|(?:voluntary|third) sector|voluntary organi[sz]|volunteers|coalition|trade unions?|unions|\p{L}+s['’] union|(?:workers?|labou?r|teachers?|miners|journalists|writers) union|union of (?:\p{L}+ ){0,2}\p{L}+(?:ers|ors|ists|women|employees)(?!\p{L})/u,
  /employers|confederation|federation|association|foundation|charit|red (?:cross|crescent)|church(?:es)?(?!\p{L})|caritas|salvation army|la strada|diocese|religious communit|faith-based|universit|law clinics?|bar council|law society|chambers? of (?:commerce|trade|industry|crafts|labou?r|lawyers|advocates|notaries)|carriers|international organi[sz]ations?/u,
  /(?:н[пкн]о|[мргб]?оо|ано|бф|оф|оюл)(?!\p{L})|неправительствен|негосударствен|некоммерческ|общественн\p{L}+ (?:организац|объединен|фонд|движени|формировани|сектор)|гражданск\p{L}+ (?:обществ|сектор)|благотворительн|волонт[её]р|профсоюз|профессиональн\p{L}+ союз|союз\p{L}* (?:\p{L}+ )?\p{L}+(?:ов|ей|щин)(?!\p{L})|(?:объединени|организаци)\p{L}+ работодател/u,
  /ассоциаци|конфедераци|коалици|красн\p{L}+ (?:крест|полумесяц)|каритас|церк(?:ов|в)|епархи|духовн\p{L}+ управлени|религиозн\p{L}+ (?:организац|объединен)|коллеги\p{L}+ адвокат|(?:адвокатск|нотариальн|торгово-промышленн)\p{L}+ палат|палат\p{L}* предпринимател|международн\p{L}+ организаци|университет|юридическ\p{L}+ клиник/u,
  /(?:qht|vct|ib)(?!\p{L})|qht-|qeyri-(?:hökumət|kommersiya|dövlət)|ictimai (?:birli|təşkilat|fond)|vətəndaş cəmiyyət|xeyriyyə|könüllü|həmkarlar|(?<!(?:avropa|gömrük|iqtisadi) )ittifaqı|assosiasiya|konfederasiya|koalisiya|(?:qırmızı|qızıl) (?:aypara|xaç)|kilsə|dini (?:icma|qurum)|vəkillər kollegiya|notariat palata|(?:ticarət|sənaye|sahibkar\p{L}*)(?: \p{L}+)? palata|işəgötürənlər\p{L}* birli|beynəlxalq (?:\p{L}+ )?təşkilat|universitet|hüquq klinika/u,
]

// What tells a body outside government where it stands as a name, and may be anything in a sentence.
const names = [
  /(?:iom|ilo|unicef|unhcr|unodc|undp|unfpa|un women|osce|odihr|icmpd|ecpat|cso)(?!\p{L})|alliance|society of|(?:survivors?|women)['’]?s?['’]? (?:network|group|council|organi[sz]ation|society)|save the children|world vision|terre des hommes|international organi[sz]ation/u,
  /(?:мом|мот|юнисеф|увкб|унп|проон|юнфпа|обсе|бдипч)(?!\p{L})|(?:фонд|союз|лиг|движени|обществ|организаци|объединени|инициатив|альянс)\p{L}* (?:[^«"“„]{0,40} )?[«"“„]|альянс|комитет\p{L}* (?:солдатских )?матерей|(?:женск|молод[её]жн|правозащитн)\p{L}+ (?:организац|движени|объединени|центр|общест)/u,
  /(?:bmqt|bmt|unicef|yunisef|atət)(?!\p{L})|(?:qadın|gənc|hüquqşünas|jurnalist|vəkil|müəllim|mühacir)\p{L}* (?:\p{L}+ )?birli|alyans/u,
]
// The kind of a body stands behind its name in Azerbaijani: “Təmiz Dünya” Birliyi.
const behind = /["”»“] ?(?:\p{L}+ )?(?:birli|fond|cəmiyyət|təşkilat)/iu

const alternatives = (all: readonly RegExp[]) => all.map(({ source }) => source).join("|")
const inText = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${alternatives(words)})`, "iu"))
const inName = latinAndCyrillic(new RegExp(`(?<!\\p{L})(?:${alternatives(names)})`, "iu"))
const behindName = latinAndCyrillic(behind)

/** A ministry's name may hold such a word: "of the Federation", "for universities". */
const ofState = latinAndCyrillic(
  /ministr|министерств|nazirli|(?<!не)государственн|(?<!qeyri-)dövlət|(?<!\p{L})(?<!non-)state(?!\p{L})|prime minister|chancellery|(?<!non-?)government(?!al)|(?<!не)правительств|nazirlər kabineti|(?<!qeyri-)hökumət|пенсионн\p{L}+ фонд|фонд\p{L}* (?:\p{L}+ )?(?:социальн|медицинск|пенсионн|занятост)/iu,
)

/** The part of a body that does the work, in brackets behind its name: whom it deals with is not what it is. */
const subdivision = latinAndCyrillic(
  /(?<=\S)\s*\([^()]*(?:department|directorate|division|unit|section|desk|office|отдел|департамент|управлени|сектор|служб|главк|кафедр|şöbə|idarə|departament|bölmə|sektor)[^()]*\)/giu,
)

// A pattern takes İ for no capital of i.
const plainI = (printed: string) => printed.replaceAll("İ", "i")

/** Whether a name, as a plan prints it, is that of a body outside government. */
export function isOutside(printed: string): boolean {
  const name = plainI(printed).replaceAll(subdivision, "")
  if (ofState.test(name)) return false
  // What begins with a ministry's letters is a part of it; others may have such letters in their names.
  const [first = "", second = ""] = printed.match(/\p{L}+/gu) ?? []
  const isPart = isMinistryAbbreviation(first) || isMinistryAbbreviation(second)
  if (isPart && !inText.test(first)) return false
  return inText.test(name) || inName.test(name) || behindName.test(name)
}

/** Whether the words of a text speak of bodies outside government. */
export function speaksOfOutside(printed: string): boolean {
  return inText.test(plainI(printed))
}
