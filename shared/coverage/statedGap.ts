import { latinAndCyrillic } from "./checks/latinAndCyrillic.ts"

// What people lack ("who has no papers") and what nobody may do to them are no gaps of the state.
const gaps: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:(?:is|are|was|were|remains?) (?:still )?(?:not known|unknown|lacking|missing|out ?dated|out of date|years old)|years old|nobody (?:knows|can say|could say)|(?<!who )(?:has|have|had) (?:never been|no (?!right|dut|obligation))|(?<!where |if |when )there (?:is|are) (?:still |as yet )?no|(?:has|have) not yet been)(?!\p{L})/iu,
  ru: latinAndCyrillic(
    /(?<!\p{L})(?:неизвестн|не известн|не хвата(?:ет|ло)|отсутству(?:ет|ют)|устарел|ни разу не|никто не (?:зна|вед|отвеча)|до сих пор не|не изучал|не проводил(?:ось|ись|ась))/iu,
  ),
  az: /(?:məlum|aydın) deyil|bilinmir|çatışmır|köhnəl|il əvvələ aiddir|(?<!\p{L})heç (?:kim|yer\p{L}*|vaxt|bir\p{L}*)(?!\p{L})[^.;]*m[aə](?:y[ıi]b|m[ıi]ş)|(?<!\p{L})yoxdur/iu,
}

/**
 * Whether a sentence says what is missing so far: that something is not known, is out of date or was
 * never done. False in a language that nothing is known of.
 */
export function statesGap(sentence: string, lang: string): boolean {
  // A pattern takes İ for no capital of i.
  return gaps[lang]?.test(sentence.replaceAll("İ", "i")) ?? false
}
