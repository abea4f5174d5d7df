import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import { type PlacedRemark, placed, type Remark, type RemarkPlace } from "../remark.ts"
import { isTeaching } from "../wording/teaching.ts"

type ByLanguage = Readonly<Record<string, RegExp>>

/** Making names, faces or homes of people known. */
const known: ByLanguage = {
  en: /(?:under|with|by|using|giving|stating|showing|revealing|disclosing|publishing|names?,) (?:their|his|her|whose|the) (?:(?:own|real|full|true|first|actual|uncovered) )*(?:names?|faces?|identit(?:y|ies)|home (?:villages?|towns?|addresses))(?! (?:hidden|blurred|covered|changed|concealed|altered|withheld))|(?:under|with|by) (?:own|real|full|true) names?|faces? (?:uncovered|unblurred|visible|shown|in full view)|(?:names?|faces?|identit(?:y|ies)) (?:and [a-z ]{1,30})?(?:are|is|being) (?:shown|given|named|revealed|disclosed|published)/i,
  ru: /под (?:своими|собственными|настоящими|подлинными|реальными|полными) (?:[а-яё]+ )?(?:им[её]н|фамили)|(?:с указанием|с раскрытием|с показом|раскрыва[а-яё]+|показыва[а-яё]+|называ[а-яё]+|указыва[а-яё]+) (?:(?:их|своих?|свои|полн[а-яё]+|настоящ[а-яё]+|подлинн[а-яё]+) )*(?:им[её]н|имена|фамили|лиц(?:а|о)?(?![а-яё])|личност)|(?:с )?(?:открыт|незакрыт|незаретушированн)[а-яё]+ лиц|не скрывая (?:сво[а-яё]+ )?(?:лиц|им[её]н)/i,
  az: /(?:öz|əsl|həqiqi|tam) ad(?:lar)?ı? (?:və soyad(?:lar)?ı? )?(?:ilə|altında)|(?<![a-zəğışçöü])(?:ad|soyad|üz|kimli[ky]|sima)(?:lar|lər)?[iın]{0,4} (?:və [a-zəğışçöü]+ )?(?:açıq )?(?:açıqlan|göstəril|çəkil|bildiril)(?!m[aə](?:d[aə]n|z|y)|m[iı]r|ən|miş)|üz(?:lər)?[iın]{0,4} gizlə(?:t|dil)mədən/i,
}
/** Media and audiences. */
const inPublic: ByLanguage = {
  en: /film|video|documentar|televis|broadcast|radio|podcast|booklet|(?<![a-z])(?:book|tv)(?![a-z])|exhibition|newspaper|press|media|website|social network|publish|campaign|poster|billboard|stage|theatre|in public|public (?:meeting|event)/i,
  ru: /фильм|видео|ролик|телевид|телепереда|передач|эфир|радио|подкаст|книг|сборник|выставк|газет|пресс|сми(?![а-яё])|сайт|соцсет|социальн[а-яё]+ сет|опубликов|публик|кампани|плакат|билборд|сцен|публичн/i,
  az: /film|video|televiziya|veriliş|efir|radio|podkast|kitab|sərgi|qəzet|mətbuat|kiv(?![a-zəğışçöü])|media|sayt|sosial şəbəkə|dərc|nəşr|yayım|kampaniya|plakat|bilbord|səhnə|ictimai tədbir/i,
}
/** Victims who tell their story. */
const suffered: ByLanguage = {
  en: /(?:(?:went|have gone|gone|have been|been|lived) through|endured|suffered|ordeal|what (?:happened|was done) to them|their (?:sufferings?|years? of bondage|captivity))(?![a-z])/i,
  ru: /пережит(?:ом|ого|ое)(?![а-яё])|пережил|перенес[её]нн|выпало на|(?:с ними|им) (?:случилось|произошло|пришлось)|произошло с ними|случилось с ними|своих страдани|неволе/i,
  az: /başlarına gəl|başına gəl|yaşadıqlar|çəkdiklər|əziyyətlər|keçirdiklər/i,
}
/** Children who tell something. */
const childrenTell: ByLanguage = {
  en: /(?<![a-z])(?:child|children|minors?|girls?|boys?)(?![a-z])[^.;]{0,80}(?:tell|speak|talk|stor(?:y|ies)|recount|testimon)|stories of (?:[a-z]+ ){0,2}(?:children|minors|girls|boys)/i,
  ru: /(?:дет(?:и|ей|ям)|несовершеннолетн[а-яё]+|подростк[а-яё]+)(?![а-яё])[^.;]{0,80}(?:расска[жз]|истори)|(?:истори|рассказ)[а-яё]+ (?:[а-яё]+ )?(?:детей|несовершеннолетних)/i,
  az: /(?:uşaq|yetkinlik)[a-zəğışçöü]*[^.;]{0,80}(?:danış|hekayə)/i,
}
/** Helpers and offenders, who have names too. */
const others: ByLanguage = {
  en: /(?<![a-z])(?:lists?|director(?:y|ies)|registers?|bod(?:y|ies)|organi[sz]ations?|services|agenc(?:y|ies)|shelters and|employers?|firms?|compan(?:y|ies)|convict|sentenced|accused|perpetrator|offender|judge?ments|verdicts|officials|lawyers|doctors)/i,
  ru: /перечен|перечн|справочник|список|списк|реестр|орган(?:ов|ы|изаци)|служб|агентств|работодател|фирм|компани|осужд[её]нн|обвиняем|преступник|виновн|приговор|адвокат|врач/i,
  az: /siyahı|məlumat kitab|reyestr|qurum|təşkilat|xidmətlər|agentlik|işəgötürən|şirkət|məhkum|təqsirləndirilən|cinayətkar|hökm|vəkil|həkim/i,
}
/** Consent, or anonymity. */
const guarded: ByLanguage = {
  en: /consent|agree|voluntar|willing|wish|anonym|pseudonym|permission|without|not (?:be )?(?:show|name|give|reveal|disclos)|never|hidden|blurr|changed|altered|disguis|confiden|risk|prohibit|forbid|(?<![a-z])bans?(?![a-z])|ethic/i,
  ru: /согласи|доброволь|желани|желающ|аноним|псевдоним|разрешени|без (?:указани|показ|раскрыти)|не (?:указыва|показыва|называ|раскрыва)|(?<!не |[а-яё])скры[тв]|запре[тщ]|этик|этич|измен[её]н|конфиденц|риск/i,
  az: /razılı|könüllü|istəyən|istəyi|anonim|təxəllüs|icazə|(?:göstəril|açıqlan|çəkil)m[aə]d[aə]n|dəyişdiril|məxfi|risk|qadağan|etik/i,
}

const peoplePatterns = new Map<string, RegExp>()

/** The pattern for the people a plan is about, from its source. */
function patternOf(people: string): RegExp {
  const pattern = peoplePatterns.get(people) ?? latinAndCyrillic(new RegExp(people, "iu"))
  peoplePatterns.set(people, pattern)
  return pattern
}

/**
 * Whether victims are shown to the public with names, faces or homes, without consent. `people` is
 * the source of a pattern for the groups that a set names.
 */
function isNamedInPublic(text: string, lang: string, people: string | null): boolean {
  if (!known[lang]?.test(text) || !inPublic[lang]?.test(text)) return false
  const isOfThem =
    suffered[lang]?.test(text) ||
    childrenTell[lang]?.test(text) ||
    (people !== null && patternOf(people).test(text) && !others[lang]?.test(text))
  return Boolean(isOfThem) && !guarded[lang]?.test(text)
}

/** Words for the people in question, whatever a plan is about. */
const always: Readonly<Record<string, string>> = {
  en: "child|children|minors?|girls?|boys?|patients?",
  ru: "дет(?:ей|ях|ям|и)|малолетн[а-яё]+|несовершеннолетн[а-яё]+|ребен[а-яё]+|реб[её]н[а-яё]+|пациент[а-яё]*",
  az: "uşaq[a-zəğışçöü]*|uşağ[a-zəğışçöü]*|yetkinlik[a-zəğışçöü]*|pasiyent[a-zəğışçöü]*",
}

/** Prefilter: most measures have none of these, and need no closer look. */
const likely: Readonly<Record<string, RegExp>> = {
  en: /regist|data|information|electronic|interview|question|hear|interrogat|return|repatriat|deport|remove|stories|testimon|photo/i,
  ru: /реестр|регистр|данн|систем|обмен|опрос|опраш|допра|допрос|интервью|возвра|верну|репатри|депорт|выдвор|истори|рассказ|фотограф/i,
  az: /reyestr|baza|sistem|mübadil|dindir|sorğu|qaytar|repatri|deport|hekayə|müsahibə|fotoşəkil/i,
}

/** Patterns for personal data being stored, and for people being interviewed, shown or moved. */
interface Patterns {
  readonly keepsData: RegExp
  readonly touches: RegExp
}

/**
 * Builds the patterns; `who` is the source of a pattern for the people, `own` of one for those that
 * the set names.
 */
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

/** The patterns for the people of a set, cached. */
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

/** A measure that may harm the people it touches, or their data, and names no safeguard. */
export interface Harm {
  readonly place: RemarkPlace
  readonly remark: Remark
  /** Whether it concerns data, which any clause of the plan on personal data covers. */
  readonly ofData: boolean
}

/**
 * The possible harm to people in a measure; null where there is none, or where it names a
 * safeguard. `people` matches the words for the people that the plan is about.
 */
export function harmIn(
  { lead, indicators }: MeasureFields,
  printed: string,
  lang: string,
  people: string | null,
  place: RemarkPlace,
): Harm | null {
  // With /i, a pattern does not match İ as a capital i.
  const text = printed.replaceAll("İ", "i")
  const remark = { check: "no-safeguard", words: "", about: printed }
  if (isNamedInPublic(text, lang, people)) return { place, remark, ofData: false }
  const patterns = likely[lang]?.test(printed) ? patternsFor(people, lang) : null
  if (!patterns) return null
  // A training in interviewing interviews nobody yet.
  if (isTeaching(text)) return null
  // A statistics office stores figures.
  const said = [text, ...indicators, ...lead].join("\n").replaceAll("İ", "i")
  if (patterns.touches.test(text) && !guardsPeople[lang]?.test(said))
    return { place, remark, ofData: false }
  return patterns.keepsData.test(text) && !guardsData[lang]?.test(said)
    ? { place, remark, ofData: true }
    : null
}

/**
 * Remarks on possible harm, given whether the plan says anywhere how personal data are protected,
 * and for all its measures that people consent and are safe.
 */
export function harmRemarks(
  { place, remark, ofData }: Harm,
  guarded: boolean,
  cared = false,
): PlacedRemark[] {
  return cared || (ofData && guarded) ? [] : placed(place, [remark])
}
