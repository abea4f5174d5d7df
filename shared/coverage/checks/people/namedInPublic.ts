import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

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

const made = new Map<string, RegExp>()

/** The pattern for the people a plan is about, from its source. */
function patternOf(people: string): RegExp {
  const pattern = made.get(people) ?? latinAndCyrillic(new RegExp(people, "iu"))
  made.set(people, pattern)
  return pattern
}

/**
 * Whether victims are shown to the public with names, faces or homes, without consent. `people` is
 * the source of a pattern for the groups that a set names.
 */
export function isNamedInPublic(text: string, lang: string, people: string | null): boolean {
  if (!known[lang]?.test(text) || !inPublic[lang]?.test(text)) return false
  const isOfThem =
    suffered[lang]?.test(text) ||
    childrenTell[lang]?.test(text) ||
    (people !== null && patternOf(people).test(text) && !others[lang]?.test(text))
  return Boolean(isOfThem) && !guarded[lang]?.test(text)
}
