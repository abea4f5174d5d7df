import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import { PrefilteredByLanguage } from "../../patterns/prefilter.ts"
import { type PlacedRemark, placed, type Remark, type RemarkPlace } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"

/** A line under a label that asks for the place, and gives one. */
const where = latinAndCyrillic(
  /(?:^|\n)[\s•–—-]*(?:where(?: it (?:is|will be) [a-z]+)?|(?:places?|locations?|venues?|sites?|regions?|districts?|municipalities|territor(?:y|ies)|areas?)(?: (?:of (?:implementation|delivery|work)|covered))?|где(?: это)?(?: (?:проводится|действует|исполняется|будет))?|мест[оа](?: (?:проведения|реализации|исполнения|выполнения|размещения))?|территори[яи](?: (?:охвата|действия|исполнения|реализации))?|регионы?|районы?|harada(?: [a-zəıçöüğş]+)?|(?:icra |keçirilmə |yerləşmə )?(?:yer(?:i|lər[a-zəıçöüğş]*)?|ərazi[a-zəıçöüğş]*|məkan[a-zəıçöüğş]*)|region(?:lar)?|rayon(?:lar)?)\s*(?:\([^()\n]*\)\s*)?[:–—]\s*[\p{L}\d]/iu,
)

/** A line under a label of what the measure covers, be it places or people. */
const covers = latinAndCyrillic(
  /(?:^|\n)[\s•–—-]*(?:(?:(?:geographic(?:al)?|territorial|regional) )?(?:covers?|covering|coverage|scope|reach|extent|spread)|(?:(?:территориальн|географическ)[а-яё]+ )?(?:охват(?:ывает)?|масштаб)|(?:coğrafi |ərazi )?(?:əhatə(?:si| edir| dairəsi)?|miqyas[ıi]?))\s*(?:\([^()\n]*\)\s*)?[:–—]\s*(\S[^\n]*)/iu,
)

/** Whether a text gives the place under a label of its own; `place` matches words for places. */
function saysWhere(text: string, place: RegExp | undefined): boolean {
  if (where.test(text)) return true
  const covered = covers.exec(text)?.[1] ?? ""
  const small = covered.replace(/^\p{Lu}/u, (first) => first.toLowerCase())
  return covered !== "" && (place?.test(small) === true || /\s\p{Lu}\p{Ll}/u.test(small))
}

/** Work that depends on reaching people. */
const addresses = new PrefilteredByLanguage({
  en: /(?<![a-z])(?:campaigns?|train(?:ings?)?|seminars?|workshops?|(?<!in the )(?<!of )courses?(?! of)|lectures?|lessons?|awareness|leaflets?|brochures?|posters?|information (?:days?|sessions?|materials?)|briefings?|consultations?)(?![a-z])/iu,
  ru: /(?<![а-яё])(?:кампани|обучени|обучить|тренинг|семинар|курс(?:ы|ов|а)?(?![а-яё])|лекци|заняти(?:е|я|й|ям|ях)|урок|просвещени|разъяснительн|информировани|памят(?:ок|ки)|буклет|брошюр|листов|плакат|видеоролик|информационн[а-яё]+ материал)/iu,
  az: /(?<![a-zəğışçöü])(?:kampaniya|təlim(?!at)|seminar|kurs|mühazirə|dərs(?:lər|in)|maarifləndir|məlumatlandır|vəsait(?:lər)? çap|buklet|broşür|plakat|videoçarx|məlumat material)/iu,
})

/** The people that such work can reach, or where they are met. */
const people: Readonly<Record<string, RegExp>> = {
  en: /(?<![a-z])(?:(?:those|anyone|anybody|everyone|everybody|whoever) (?:who(?![a-z])|(?:about|wishing|planning|intending|hoping) to|(?:not |no longer |newly |still |already )?(?!existing|remaining|concerning|regarding|following|relating|including|pending|having|being|according|applying)[a-z]+ing(?![a-z]))|those (?:[a-z]+ly )?(?!mentioned|listed|described|referred|provided|planned|named|required|needed|proposed|adopted|agreed|used)[a-z]+ed(?![a-z])|(?:the|for|among|of) (?:newly |recently |long-term )?(?:arrived|returned|unemployed|jobless|homeless|displaced|self-employed)|newcomers|arrivals|labou?rers|(?:grades?|forms?|classes) (?:\d|[ivx]+(?![a-z])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))|survivor|person|people|individual|child|minors|pupil|student|school|youth|young|teen|adolescent|wom[ae]n|(?<![a-z])m[ae]n(?![a-z])|girl|boys|migrant|worker|employ|staff|officer|official|inspector|police|judge|judicia|court|prosecutor|investigator|lawyer|attorney|advocate|doctor|nurs|medic|health|teacher|educat|guard|consul|embass|diplomat|servant|specialist|professional|expert|practitioner|population|public|communit|famil|parent|refugee|asylum|tourist|travel|passenger|journalist|media|driver|carrier|compan|business|agenc|volunteer|ngo|interpreter|psychologist|academ|graduat|leaver|resident|citizen|nationals|trainer|bod(?:y|ies)|institution|authorit|ministr|team|unit|contact|household|farmer|fisher|crew|member|clerk|manager|operator|minorit|roma(?![a-z])|religious|clergy|leaders|adult|applicant|client|customer|users?(?![a-z])|buyer|elder|radio|televis|newspaper|broadcast|(?<![a-z])bus(?:es)?(?![a-z])|station|airport|dating|(?<![a-z])(?!(?:post|numb|pap|lett|ord|bord|pow|matt|off|cent|shelt|regist|comput|newslett|bann|fly|fold|stick|dang|quart|chapt|fact|indicat|mirr|err|trail|barri|oth|consid|dinn|sect|react|foot|head|serv|met|transf|answ)[eo]rs)[a-z]{2,}(?:ers|ors|ists|ees)(?![a-z])/iu,
  ru: /(?<![а-яё])(?:для|среди|у|с|со|к) (?:(?:не|впервые|недавно|вновь|уже|временно) )?(?!существующ|действующ|следующ|соответствующ|имеющихся|функционирующ|предстоящ|будущ|настоящ)[а-яё]+(?:щ|вш)(?:их|ими|им)(?:ся)?(?=\s+(?:на|в|во|из|за|от|по|с|со|к|у|под|без|[а-яё]+(?:ть|ться|у|ю))(?![а-яё])|[^а-яё\s]|\s*(?:\n|$))|(?<![а-яё])(?:те|тех|тем|теми|всех|всем|каждого|каждому|любого), кто(?![а-яё])|сидел(?:ок|кам|ки)(?![а-яё])|нян(?:ь|ям|и|ек)(?![а-яё])|горничн|безработн|бездомн|трудящ|прибывш|(?<![а-яё])рабоч(?:ие|их|им|ими)(?![а-яё])(?!\s+(?:мест|групп|д[ен]|встреч|час|план|докум|язык|программ|тетрад|материал|орган|процесс|версия|совещ|поезд))|\d(?:-?[а-яё]{1,3})? класс|класс(?:ах|ов|ам)(?![а-яё])|(?<![а-яё])лиц(?!ензи)|людей|людям|граждан|(?<![а-яё])дет(?:ей|ям|и|ск)|ребен|реб[её]н|несовершеннолет|учащ|учени[кц]|школ|студент|молод|подрост|женщин|мужчин|девоч|девуш|мальчик|мигрант|работник|работодател|сотрудник|служащ|персонал|инспектор|полиц|(?<![а-яё])суд(?!ам из)|прокурор|прокурат|следовател|адвокат|юрист|врач|медиц|медсест|учител|педагог|воспитател|погранич|консул|посольств|дипломат|специалист|эксперт|населени|обществен|общин|семь|семей|родител|беженц|турист|пассажир|журналист|(?<![а-яё])сми(?![а-яё])|водител|перевозчик|предпринимател|компани[йям]|бизнес|волонт|нпо|опекун|переводчик|психолог|колледж|вуз|университет|выпускник|жител|кадр|тренер|представител|орган(?:ов|ам|ах|ы|ами)(?![а-яё])|учрежден|организаци(?:й|ям|ях)|участник|ведомств|служб|групп|лидер|духовенств|меньшинств|взросл|заявител|клиент|покупател|пользовател|пожил|радио|телевид|телеканал|газет|маршрут|вокзал|аэропорт|(?<!показа|двига|дли)тел(?:ей|ям|ями|ях)(?![а-яё])|[щч]ик(?:ов|ам|ами|ах)(?![а-яё])|(?<!источ|справоч|сбор|учеб|празд|ежегод|памят)ник(?:ов|ам|ами|ах)(?![а-яё])|ист(?:ов|ам|ами|ах)(?![а-яё])|(?<!индик)атор(?:ов|ам|ами|ах)(?![а-яё])/iu,
  az: /(?<![a-zəğışçöü])(?!kurs|təlim|seminar|dərs|kampaniya|tədbir|məqsəd|hal|vəsait|material|məlumat|kitab|video|plakat|buklet|broşür|mərkəz|otaq|sığınaca|ehtiyac|tələb|dəyişik|il)[a-zəğışçöü]{4,}(?:lar|lər) üçün|şəxs|(?<![a-zəğışçöü])dayə|(?<![a-zəğışçöü])(?!plan|meydan|imkan|zaman|liman|məkan|ekran|dükan|roman|dövran|bəyan|fən)[a-zəğışçöü]{2,}(?:anlar|ənlər)|(?<![a-zəğışçöü])işsiz|(?<![a-zəğışçöü])sin(?:if|fi)|insanlar(?!\s*alver)|insanların|uşaq|uşağ|yetkinlik|şagird|məktəb|tələbə|gənc|yeniyetmə|qadın|kişi|(?<![a-zəğışçöü])qız|oğlan|miqrant|əcnəbi|işçi|işəgötürən|əməkdaş(?!lı)|qulluqçu|heyət|müfəttiş|polis|hakim|məhkəmə|prokuror|müstəntiq|vəkil|hüquqşünas|həkim|tibb|səhiyyə|müəllim|pedaqoq|sərhəd|konsul|səfirlik|diplomat|mütəxəssis|ekspert|əhali|ictimai|icma|ailə|valideyn|inspektor|operator|koordinator|agentlik|təlimçi|qaçqın|turist|sərnişin|jurnalist|media|sürücü|daşıyıcı|sahibkar|şirkət|könüllü|(?<![a-zəğışçöü])qht|qəyyum|tərcüməçi|psixoloq|universitet|məzun|sakin|vətəndaş|kadr|orqan|qurum|təşkilat(?:lar|ın)|xidmət|nümayəndə|azlıq|dindar|rəhbər|yetkin|böyüklər|müraciətçi|müştəri|alıcı|istifadəçi|yaşlı|radio|televiziya|qəzet|vağzal|hava liman|(?<![a-zəğışçöü])(?!ölç|keç)[a-zəğışçöü]{3,}ç[ıiuü](?:lar|lər|s[ıiuü]n)/iu,
}

/** A line of the measure under a label that announces its audience, and names one. */
const forWhom = byScript(
  /(?:^|\n)[\s•–—-]*(?:(?:the )?(?:(?:main|direct|priority|intended|final|end) )?(?:target (?:groups?|audiences?|populations?)|groups? (?:reached|targeted)|beneficiar(?:y|ies)|audience|for whom|whom it (?:reaches|is for)|people (?:reached|covered))|(?:целев|приоритетн)[а-яё]+ (?:групп|аудитори)[а-яё]|аудитория|(?:для|на) кого|(?:благо|выгодо)?получател[а-яё]+|бенефициар[а-яё]*|контингент|адресат[а-яё]*|(?:hədəf|prioritet) (?:qrup|auditoriya|kütlə)[a-zəğışçöü]*|auditoriya|kimin üçün|benefisiar[a-zəğışçöü]*|faydalanan[a-zəğışçöü]*)[^:\n.!?]{0,40}[:–—]\s*[\p{L}\d]/iu,
)

/** Work that goes out to people. */
const goesOut = new PrefilteredByLanguage({
  en: /(?<![a-z])campaigns?(?![a-z])/i,
  ru: /(?<![а-яё])кампани/i,
  az: /(?<![a-zəğışçöü])kampaniya/i,
})
/** A place that people come to. */
const stands = new PrefilteredByLanguage({
  en: /(?<![a-z])(?:(?:open|establish|set up|build|create)[a-z]* (?:[a-z]+[- ]){0,4}?(?:shelters?|cent(?:re|er)s?|homes?|houses?|hostels?|offices?|clinics?|points?|rooms?))(?![a-z])/iu,
  ru: /(?<![а-яё])(?:(?:открыт|созда|строительств|организ)[а-яё]* (?:[а-яё]+ ){0,3}?(?:приют|убежищ|центр|дом|общежити|кабинет|пункт)[а-яё]*)/iu,
  az: /(?<![a-zəğışçöü])(?:(?:sığınaca|mərkəz|ev|yataqxana|məntəqə|kabinet)[a-zəğışçöü]* (?:[a-zəğışçöü]+ ){0,2}?(?:açıl|açmaq|yaradıl|yaratmaq|tikil|tikmək|qurul|qurmaq))/iu,
})
const places: Readonly<Record<string, RegExp>> = {
  en: /region|district|provinc|count(?:y|ies)|municip|local|national|nationwide|countr|across|abroad|cit(?:y|ies)(?![a-z])|town|village|capital|border|airport|(?<![a-z])port|station|rural|urban|school|universit|embass|consul|online|web|social (?:media|network)|internet|televis|(?<![a-z])tv(?![a-z])|radio|each|every|north|south|east|west|hospital|clinic|population|public|household|(?<![a-z])(?:in|at|near|for) (?:the )?(?:\p{Lu}\p{Ll}+)/u,
  ru: /регион|област|район|муницип|местн|национальн|республиканск|республик|всей|всех|стран|рубеж|город|(?<![а-яё])г\.|(?<![а-яё])сел(?:ах|е|ьск)|столи[цч]|границ|аэропорт|вокзал|школ|колледж|вуз|посольств|консул|интернет|сайт|социальн[а-яё]+ сет|телевид|радио|кажд|больниц|поликлиник|населени|обществен|север|(?<![а-яё])юг|южн|восток|восточн|запад|(?<![а-яё])[вн]а? [А-ЯЁ][а-яё]/u,
  az: /region|rayon|bölgə|bələdiyyə|yerli(?!k)|milli|ölkə|respublika|bütün|(?<![a-zəğışçöü])hər(?![a-zəğışçöü])|şəhər|kənd|paytaxt|sərhəd|hava liman|vağzal|məktəb|universitet|xaric|səfirlik|konsul|internet|sayt|sosial şəbəkə|televiziya|radio|xəstəxana|əhali|ictimaiyyət|şimal|cənub|şərq|qərb|(?:^|\n)[a-zəğışçöü]{3,}d[aə](?![a-zəğışçöü])|\p{Lu}\p{Ll}+d[aə](?![a-zəğışçöü])/u,
}
/** The topic of the work: people named in it are not its audience. */
const topic: Readonly<Record<string, RegExp>> = {
  en: /\s(?:on|about|in)\s.*$/imu,
  ru: /\s(?:по|о|об)\s.*$/imu,
  az: /^.*?(?:üzrə|barədə|haqqında|mövzusunda)/imu,
}
const school = /academ|school|institut|академ|школ|институт|akademi|məktəb/iu

// With /i, a pattern does not match İ as a capital i.
const plainI = (words: readonly string[]) => words.join("\n").replaceAll("İ", "i")
const remarkOn = (check: string, { text }: ScannedText): Remark => ({
  check,
  words: "",
  about: text,
})

/**
 * A remark on a measure that depends on reaching people and does not say whom. `own` matches the
 * words for the people that the plan is about.
 */
export function reachRemarks(
  { lead, indicators }: MeasureFields,
  scanned: ScannedText,
  lang: string,
  own: RegExp | null,
): Remark[] {
  if (!addresses.test(scanned.plain, lang, scanned.trigrams)) return []
  // A school teaches its own pupils.
  const said = plainI([scanned.text, ...indicators, ...lead.filter((name) => school.test(name))])
  const besides = said.replace(topic[lang] ?? /$^/, "")
  if (forWhom.test(said)) return []
  return people[lang]?.test(said) || own?.test(besides)
    ? []
    : [remarkOn("no-target-group", scanned)]
}

/** A measure that does not say where it is carried out. */
export interface Unplaced {
  readonly place: RemarkPlace
  readonly remark: Remark
  /** Whether it opens a single place, which a clause on the whole country does not locate. */
  readonly single: boolean
}

/** A measure that is carried out at some place and does not say where; null for any other. */
export function unplacedIn(
  fields: MeasureFields | null,
  scanned: ScannedText,
  lang: string,
  place: RemarkPlace,
): Unplaced | null {
  if (!fields || scanned.plain.trim() === "") return null
  const { text, plain, trigrams } = scanned
  const single = stands.test(plain, lang, trigrams)
  if (!single && !goesOut.test(plain, lang, trigrams)) return null
  const { lead, indicators, parts } = fields
  const partners = parts?.partners.map(({ name }) => name) ?? []
  const said = plainI([text, ...indicators, ...lead, ...partners])
  // Names of places are capitalised; the first word of a text is so anyway.
  const lower = said.replaceAll(/(?:^|\n)\p{Lu}/gu, (first) => first.toLowerCase())
  if (places[lang]?.test(lower) || saysWhere(said, places[lang])) return null
  return { place, remark: remarkOn("no-place", scanned), single }
}

/** The remark on it; none where the plan says that its measures apply to the whole country. */
export function unplacedRemarks(
  { place, remark, single }: Unplaced,
  everywhere: boolean,
): PlacedRemark[] {
  return everywhere && !single ? [] : placed(place, [remark])
}
