import type { MeasureFields } from "../passage.ts"
import { isNamedInPublic } from "./namedInPublic.ts"
import { type PlacedRemark, placed, type Remark, type RemarkPlace } from "./remark.ts"
import { isTeaching } from "./teaching.ts"

type ByLanguage = Readonly<Record<string, RegExp>>

/** Words that stand for the people in question, whatever a plan is about. */
const always: Readonly<Record<string, string>> = {
  en: "child|children|minors?|girls?|boys?|patients?",
  ru: "дет(?:ей|ях|ям|и)|малолетн[а-яё]+|несовершеннолетн[а-яё]+|ребен[а-яё]+|реб[её]н[а-яё]+|пациент[а-яё]*",
  az: "uşaq[a-zəğışçöü]*|uşağ[a-zəğışçöü]*|yetkinlik[a-zəğışçöü]*|pasiyent[a-zəğışçöü]*",
}

/** Most measures have none of these, and need no closer look. */
const likely: Readonly<Record<string, RegExp>> = {
  en: /regist|data|information|electronic|interview|question|hear|interrogat|return|repatriat|deport|remove|stories|testimon|photo/i,
  ru: /реестр|регистр|данн|систем|обмен|опрос|опраш|допра|допрос|интервью|возвра|верну|репатри|депорт|выдвор|истори|рассказ|фотограф/i,
  az: /reyestr|baza|sistem|mübadil|dindir|sorğu|qaytar|repatri|deport|hekayə|müsahibə|fotoşəkil/i,
}

/** Where names and cases of people are kept, and where people are asked, shown or sent somewhere. */
interface Patterns {
  readonly keepsData: RegExp
  readonly touches: RegExp
}

/** `who` is the source of a pattern for the people, `own` of one for those that the set names. */
const written: Readonly<Record<string, (who: string, own: string) => Patterns>> = {
  en: (who, own) => ({
    keepsData: new RegExp(
      `(?:register|registry|database|data ?bank|information system|electronic (?:file|record)s?|exchang(?:e of|e|ing) (?:personal )?(?:data|information)|share (?:data|information))[^.;]{0,60}?${who}|${who}['’]?s?['’]? (?:[a-z]+ )?(?:register|registry|database)`,
      "iu",
    ),
    touches: new RegExp(
      `^\\W*(?:interview|question|hear|interrogate)[a-z]*\\s+(?:[a-z]+\\s+){0,3}${who}|^\\W*(?:return|repatriate|deport|remove)\\s+(?:(?!to\\s)[a-z]+\\s+){0,3}${own}|(?:stories|testimonies|photographs?|photos|interviews?) of (?:[a-z]+ )?${own}`,
      "iu",
    ),
  }),
  ru: (who, own) => ({
    keepsData: new RegExp(
      `(?:реестр|регистр|баз[а-яё] данных|информационн[а-яё]+ систем|банк[а-яё]? данных|обмен[а-яё]* (?:данными|информацией|сведениями))[а-яё]*[^.;]{0,60}?${who}`,
      "iu",
    ),
    touches: new RegExp(
      `^[^а-яё]*(?:опрос|допрос|опрашива|допрашива|интервьюирова)[а-яё]*\\s+(?:[а-яё]+\\s+){0,2}${who}|^[^а-яё]*(?:возвращение|репатриация|депортация|выдворение|возвратить|вернуть|возвращать|репатриировать|депортировать|выдворять|выдворить)\\s+(?:[а-яё]+(?:их|ых)\\s+)?(?![а-яё]+(?:ам|ым)(?![а-яё]))${own}|(?:истори[а-яё]|рассказ[а-яё]*|фотограф[а-яё]+|интервью) (?:[а-яё]+ )?${own}`,
      "iu",
    ),
  }),
  az: (who, own) => ({
    keepsData: new RegExp(
      `${who}[^.;]{0,80}?(?:reyestr|məlumat baza|məlumatlar bazası|informasiya sistemi|məlumat mübadiləsi)`,
      "iu",
    ),
    touches: new RegExp(
      `${who}[^.;]{0,80}?(?:dindiril|sorğu-sual|dindirmə)|${own}\\s+(?:[a-zəğışçöü]+\\s+){0,2}(?:geri qaytarıl|repatriasiya|deport|qaytarılması)|${own}\\s+(?:[a-zəğışçöü]+\\s+)?[a-zəğışçöü]*(?:ları|ləri)(?:nı|ni)?\\s+(?:[a-zəğışçöü]+\\s+){0,3}(?:geri )?qaytar(?:maq|ılması)|${own} (?:[a-zəğışçöü]+ )?(?:hekayə|müsahibə|fotoşəkil)`,
      "iu",
    ),
  }),
}

const made = new Map<string, Patterns | null>()

/** The patterns for the people of a set, made once. */
function patternsFor(people: string | null, lang: string): Patterns | null {
  const key = `${lang} ${people}`
  const known = made.get(key)
  if (known !== undefined) return known
  const every = `(?<![a-zа-яёəğışçöü])(?:${always[lang]})`
  const patterns =
    written[lang]?.(people ? `(?:${people}|${every})` : every, people ?? every) ?? null
  made.set(key, patterns)
  return patterns
}

const guardsData: ByLanguage = {
  en: /confiden|personal data|data protection|protect[a-z]* (?:of )?(?:[a-z]+ )?(?:data|identit)|consent|anonym|pseudonym|encrypt|secur|access|privacy|statistic|without names|common definitions|depersonal/iu,
  ru: /конфиденц|персональн|защит[а-яё]+ (?:[а-яё]+ )?(?:данн|информац|сведени)|согласи[еяю]|обезлич|аноним|шифр|защищ[её]нн|доступ|статист|без указания им[её]н/iu,
  az: /məxfi|fərdi məlumat|şəxsi məlumat|məlumat[a-zəğışçöü]* (?:qorun|mühafizə)|razılı|anonim|şifr|təhlükəsiz|giriş hüquq|statistik|adsız/iu,
}

const guardsPeople: ByLanguage = {
  en: /psycholog|guardian|representative|lawyer|legal aid|consent|voluntar|friendly|special|train|record|video|once|safe|support|protect|sensitiv|risk|best interest|confiden|anonym|social worker|room|rules?(?![a-z])|guideline|procedure|protocol|standard|manual|dignity/iu,
  ru: /психолог|опекун|представител|адвокат|юридическ|согласи|доброволь|дружествен|специальн|обучен|подготовл|видео|запис|однократ|безопасн|поддержк|защит|деликат|риск|интерес[а-яё]+ реб|конфиденц|аноним|социальн[а-яё]+ работник|педагог|комнат|кабинет|правил|порядк|порядок|методик|инструкци|протокол|стандарт|достоинств/iu,
  az: /psixoloq|qəyyum|nümayəndə|vəkil|hüquqi yardım|razılı|könüllü|dost münasibət|xüsusi|təlim|video|yazıl|bir dəfə|təhlükəsiz|dəstək|müdafiə|qorun|həssas|risk|maraq|məxfi|anonim|sosial işçi|pedaqoq|otaq|otağ|qayda|metodika|təlimat|protokol|standart|ləyaqət/iu,
}

/** Whether a measure says how those whom it touches, or their data, are kept from harm. */
export interface Harm {
  readonly place: RemarkPlace
  readonly remark: Remark
  /** What the plan says of personal data anywhere answers it. */
  readonly ofData: boolean
}

/**
 * What may harm people in a measure; null where nothing does, or where it says what keeps it from
 * that. `people` finds the words for whom the plan is about.
 */
export function harmIn(
  { lead, indicators }: MeasureFields,
  printed: string,
  lang: string,
  people: string | null,
  place: RemarkPlace,
): Harm | null {
  // A pattern takes İ for no capital of i.
  const text = printed.replaceAll("İ", "i")
  const remark = { check: "no-safeguard", words: "", about: printed }
  if (isNamedInPublic(text, lang, people)) return { place, remark, ofData: false }
  const patterns = likely[lang]?.test(printed) ? patternsFor(people, lang) : null
  if (!patterns) return null
  // Who learns how to ask people asks nobody yet.
  if (isTeaching(text)) return null
  // What an office of statistics keeps are figures.
  const said = [text, ...indicators, ...lead].join("\n").replaceAll("İ", "i")
  if (patterns.touches.test(text) && !guardsPeople[lang]?.test(said))
    return { place, remark, ofData: false }
  return patterns.keepsData.test(text) && !guardsData[lang]?.test(said)
    ? { place, remark, ofData: true }
    : null
}

/**
 * What may harm people, given whether the plan says anywhere how personal data are kept, and of all
 * its measures that people consent to them and are safe.
 */
export function harmRemarks(
  { place, remark, ofData }: Harm,
  guarded: boolean,
  cared = false,
): PlacedRemark[] {
  return cared || (ofData && guarded) ? [] : placed(place, [remark])
}
