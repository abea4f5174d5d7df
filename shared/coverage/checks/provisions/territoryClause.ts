import { sentencesOf } from "../../../text/tokens.ts"
import type { Passage } from "../../passages/passage.ts"
import { matchesAny, type Phrasings, phrasingsOf } from "../phrasing.ts"
import type { ScannedText } from "../scannedText.ts"

const whole = {
  en: /(?<![a-z])(?:all|every|each|(?:the )?(?:whole|entire))\s(?:of\s)?(?:the\s)?(?:[a-z-]+\s){0,3}?(?:countr|territor|provinc|region|district|count(?:y|ies)|state(?![a-z])|republic|municipalit|governorate)|nation-?wide|country-?wide|throughout the (?:country|territory|state|republic)/iu,
  ru: /(?<![а-яё])(?:вс(?:ей|ю|ём) (?:территори|стран|республик)|всех (?:[а-яё]+ )?(?:област|регион|район|провинц|территори|округ|кра[яе])|всей стран|повсеместно|масштаб[а-яё]* (?:всей )?(?:стран|республик))/iu,
  az: /(?:bütün\s(?:[a-zəğışçöü]+\s)?(?:ölkə|respublika|rayon|bölgə|region|vilayət|ərazi)|ölkənin (?:bütün|hər)|(?:ölkə|respublika) (?:üzrə|ərazi|miqyas)|ümumölkə|hər (?:bir )?(?:rayon|bölgə|region|vilayət))/iu,
}
/** Words that allow a measure to differ. */
const otherwise = {
  en: /(?<![a-z])(?:unless|except (?:where|when|as|if)|save (?:where|as)|(?:where|if|when) (?:no|nothing|not|none|a measure (?:names|gives|states) no)|otherwise|in the absence of)(?![a-z])/iu,
  ru: /(?<![а-яё])(?:не (?:указан|оговорен|предусмотрен|установлен|назван|определен|определён|сказано|обозначен)|если иное|кроме случаев|иного не|при отсутствии)/iu,
  az: /(?:göstəril|qeyd (?:ed|edil|olun)|nəzərdə tutul|müəyyən (?:edil|olun)|yazıl|deyil)m(?:ədikdə|adıqda|əyibsə|ayıbsa|əyən|ayan|irsə|ırsa|ədiyi|adığı)|istisna olmaqla/iu,
}
const measures = {
  en: /(?<![a-z])(?:measures?|actions?|activit(?:y|ies)|interventions?)(?![a-z])/iu,
  ru: /(?<![а-яё])(?:мер[аыу]?(?![а-яё])|мероприяти|действи[яе] плана)/iu,
  az: /tədbir|fəaliyyətlər/iu,
}
/**
 * A clause that all measures of the plan are carried out somewhere, without allowing exceptions.
 */
const cover = {
  en: /(?<![a-z])(?:(?:all|the|these) (?:measures|actions|activities)(?: (?:of|in|under) (?:the|this) (?:[a-z]+ )?(?:plan|programme|strategy))?|(?:each|every) (?:measure|action|activity)|(?:measures|actions|activities) (?:of|in|under) (?:the|this) (?:[a-z]+ )?(?:plan|programme|strategy)) (?:(?:shall|will|is|are|to be) )?(?:apply|applies|cover|covers|extend|extends|carried out|implemented|valid|nationwide|national in)/iu,
  ru: /(?<![а-яё])(?:все (?:меры|мероприятия)|(?:меры|мероприятия) (?:настоящ[а-яё]+ |данн[а-яё]+ )?(?:план|программ|стратеги)[а-яё]*|действие (?:всех )?(?:мер|мероприятий)(?: плана)?)\s(?:[а-яё]+\s){0,2}?(?:распростран|действу|охватыва|реализу|проводятся|осуществля|выполня|исполня)/iu,
  az: /(?:bütün tədbirlər|(?:plan|proqram|strategiya)(?:dakı|ın|da (?:nəzərdə tutulan|göstərilən|müəyyən edilmiş)) (?:bütün )?tədbirlər)[^.;]*(?:əhatə edir|aiddir|şamil|həyata keçirilir|icra (?:olunur|edilir)|tətbiq (?:olunur|edilir))/iu,
}
const ways = new Map<string, Phrasings>()

function waysOf(lang: "en" | "ru" | "az"): Phrasings {
  const known = ways.get(lang)
  if (known) return known
  const made = phrasingsOf([
    [otherwise[lang], measures[lang], whole[lang]],
    [cover[lang], whole[lang]],
  ])
  ways.set(lang, made)
  return made
}

/**
 * True where a sentence says that the measures of the plan apply to the whole country; null where
 * none does.
 */
export function everywhereIn(passage: Passage, scanned: ScannedText, lang: string): true | null {
  if (passage.fields || (lang !== "en" && lang !== "ru" && lang !== "az")) return null
  const { plain, trigrams } = scanned
  const all = waysOf(lang)
  if (!all.some((way) => way.every((pattern) => pattern.mayMatch(trigrams)))) return null
  const says = sentencesOf(plain).some(({ start, end }) =>
    matchesAny(all, plain.slice(start, end), trigrams),
  )
  return says || null
}
