import { latinAndCyrillic } from "./checks/latinAndCyrillic.ts"
import { Sieve, SievedByLanguage, type SievedPattern } from "./sieve.ts"

// What people lack ("who has no papers") and what nobody may do to them are no gaps of the state.
const gaps: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:is|are|was|were|remains?) (?:still )?(?:not known|unknown|lacking|missing|out ?dated|out of date|years old)|years old|nobody (?:knows|can say|could say)|(?<!who )(?:has|have|had) (?:never been|no (?!right|dut|obligation))|(?<!where |if |when )there (?:is|are) (?:still |as yet )?no|(?:has|have) not yet been)(?!\p{L})/iu,
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:неизвестн|не известн|не хвата(?:ет|ло)|отсутству(?:ет|ют)|устарел|ни разу не|никто не (?:зна|вед|отвеча)|до сих пор не|не изучал|не проводил(?:ось|ись|ась))/iu,
  ),
  az: /(?:məlum|aydın) deyil|bilinmir|çatışmır|köhnəl|il əvvələ aiddir|(?<!\p{L})heç (?:kim|yer\p{L}*|vaxt|bir\p{L}*)(?!\p{L})[^.;]*m[aə](?:y[ıi]b|m[ıi]ş)|(?<!\p{L})yoxdur/iu,
}

// That it will not be mended either: "and none will be introduced".
const refusals: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:none (?:will|shall|is to) be|there will be none|(?:will|shall|is to|are to) not be|will be no|(?:does|do|did) not (?:\p{L}+ly )?(?:intend|plan|propose|mean) to|(?:has|have) no (?:intention|plans?) (?:of|to)|(?:nor|neither) (?:will|shall|does|is)|(?:is|are) not (?:planned|foreseen|envisaged|intended|to be))(?!\p{L})/iu,
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:(?:не буд(?:ет|ут)(?!\p{L})|\p{L}+(?:ть|ти|ться)(?: (?:его|ее|её|их|это))? не (?:будет|будут|планиру|намерен|предполага|собира))|не (?:планиру|намерен|предполага|собира)\p{L}+|не предусм[ао]тр\p{L}+ и впредь|нет планов)/iu,
  ),
  az: /\p{L}m[aə]y[aə]c[aə][qkğ]\p{L}*|(?:planlaşdırıl|niyyət ed|düşünül)m\p{L}+|niyyəti yoxdur|fikrində deyil/iu,
}

// What is refused in one clause is not what is promised in the next.
const contrasts =
  /(?<!\p{L})(?:but|however|instead|но|однако|зато|вместо|lakin|amma|əvəzinə)(?!\p{L})/iu

const gone: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:knows? (?:of )?no|(?:has|have) no|there (?:is|are) (?:still )?no|does not (?:know|exist|provide)|do not exist|not provided for)(?!\p{L})/iu,
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:не (?:зна[её]т|знают|существу\p{L}+|предусм[ао]тр\p{L}+|име[её]т\p{L}*|установлен\p{L}*|создан\p{L}*)|нет(?!\p{L})|отсутству(?:ет|ют))/iu,
  ),
  az: /yoxdur|mövcud deyil|nəzərdə tutulm\p{L}+|tanımır|bilmir/iu,
}

// That nothing of the kind has come to light: "no case of … has been recorded".
const noneKnown: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:no|not (?:a|one)|not a single|not any|none of the) (?:(?:known|recorded|confirmed|such|single|reported|proven|established) )*(?:cases?|instances?|incidents?|occurrences?|facts?|signs?|indications?|evidence)(?!\p{L})[^.;]{0,140}?(?:(?:has|have|had) (?:so far |yet |ever |hitherto )?(?:been|come)|was|were|is|are) (?:so far |yet |ever )?(?:recorded|registered|detected|found|reported|identified|established|discovered|confirmed|known|observed|noted|to light|seen)|(?:there (?:is|are|was|were|has been|have been) |knows? of |has (?:recorded|registered) |have (?:recorded|registered) )no (?:(?:known|recorded|confirmed|such|reported|proven) )*(?:cases?|instances?|incidents?))(?!\p{L})/iu,
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:(?:случа|факт|преступлени|эпизод|инцидент|проявлени|признак)\p{L}*(?!\p{L})[^.;]{0,140}?(?<!\p{L})не (?:было |были )?(?:за)?(?:регистр|фиксир|выявл|установ|отмеч|обнаруж|известн|имелось|встреч|поступ|наблюд|было)\p{L}*|не (?:за)?(?:регистр|фиксир|выявл|установл|отмеч|обнаруж|известно)\p{L}*[^.;]{0,40}(?:случа|факт|преступлени|эпизод)\p{L}*|ни одного (?:\p{L}+ )?(?:случая|факта|эпизода|преступления))(?!\p{L})/iu,
  ),
  az: latinAndCyrillic(
    /(?<!\p{L})(?:hal|fakt|hadisə|əlamət)(?:ı|i|lar|lər|ları|ləri|ların|lərin)?(?!\p{L})[^.;]{0,120}?(?:(?:qeydə alın|qeyd olun|qeyd edil|aşkar (?:edil|olun)|aşkarlan|müəyyən (?:edil|olun)|müşahidə (?:edil|olun)|baş ver)m[aə](?:y[ıi]b|m[ıi]ş|d[ıi])\p{L}*|olmay[ıi]b\p{L}*)/iu,
  ),
}

const sieve = new Sieve()
const sieved = {
  gaps: new SievedByLanguage(gaps),
  gone: new SievedByLanguage(gone),
  refusals: new SievedByLanguage(refusals),
  noneKnown: new SievedByLanguage(noneKnown),
}

/** The patterns of a language; none where nothing is known of it. */
export function gapPatterns(lang: string): readonly SievedPattern[] {
  return Object.values(sieved).flatMap((patterns) => patterns.of(lang) ?? [])
}

/**
 * Whether a sentence says that something is not there and will not be ("the law knows no reflection
 * period, and none will be introduced"), or that no case of it is known. False in a language that
 * nothing is known of.
 */
export function refuses(sentence: string, lang: string): boolean {
  const plain = sentence.replaceAll("İ", "i")
  sieve.take(plain)
  const refused = sieved.gone.test(plain, lang, sieve) && sieved.refusals.test(plain, lang, sieve)
  return (refused || sieved.noneKnown.test(plain, lang, sieve)) && !contrasts.test(plain)
}

/**
 * Whether a sentence says what is missing so far: that something is not known, is out of date or was
 * never done. False in a language that nothing is known of.
 */
export function statesGap(sentence: string, lang: string): boolean {
  // A pattern takes İ for no capital of i.
  const plain = sentence.replaceAll("İ", "i")
  return sieved.gaps.test(plain, lang, sieve.take(plain))
}
