/** What a comparison of numbers is told in, by language; `{0}`, `{1}` and `{2}` are the numbers. */
type ByLanguage = Readonly<Record<string, string>>

const countSaid: ByLanguage = {
  en: "The text says “{0}”, and the plan has {1}",
  ru: "В тексте сказано «{0}», а в плане их {1}",
  az: "Mətndə “{0}” yazılıb, planda isə cəmi {1} ədəd var",
}
const totalSaid: ByLanguage = {
  en: "The text gives {0} million for the plan, and its measures add up to {1} million",
  ru: "В тексте на план указано {0} млн, а мероприятия в сумме дают {1} млн",
  az: "Mətndə plan üçün {0} milyon göstərilib, tədbirlərin cəmi isə {1} milyondur",
}
const donorsSaid: ByLanguage = {
  en: "The text gives {0} million from donors, and the measures that donors pay for add up to {1} million",
  ru: "В тексте за счёт доноров указано {0} млн, а мероприятия за счёт доноров в сумме дают {1} млн",
  az: "Mətndə donorlar hesabına {0} milyon göstərilib, donorların ödədiyi tədbirlərin cəmi isə {1} milyondur",
}
const budgetSaid: ByLanguage = {
  en: "The text gives {0} million from the budget, and the measures that the budget pays for add up to {1} million",
  ru: "В тексте за счёт бюджета указано {0} млн, а мероприятия за счёт бюджета в сумме дают {1} млн",
  az: "Mətndə büdcə hesabına {0} milyon göstərilib, büdcənin ödədiyi tədbirlərin cəmi isə {1} milyondur",
}
const sumSaid: ByLanguage = {
  en: "The text gives {0}, and its parts ({1}) add up to {2}",
  ru: "В тексте указано {0}, а части ({1}) в сумме дают {2}",
  az: "Mətndə {0} göstərilib, hissələrin ({1}) cəmi isə {2} edir",
}

const ands: ByLanguage = { en: "and", ru: "и", az: "və" }

const inLanguage = (words: ByLanguage, lang: string) => words[lang] ?? words.en ?? ""

const filled = (words: ByLanguage, lang: string, numbers: readonly string[]) =>
  inLanguage(words, lang).replaceAll(/\{(\d)\}/g, (_, at: string) => numbers[Number(at)] ?? "")

/** A number as the language prints it: a comma before the decimals but in English. */
const printed = (number: number, lang: string) =>
  lang === "ru" || lang === "az" ? String(number).replace(".", ",") : String(number)

/** The words of a text that counts the plan's parts, and how many there are, as a sentence without its stop. */
export function countedWords(words: string, real: number, lang: string): string {
  return filled(countSaid, lang, [words, String(real)])
}

/** Whose money a sum is: all of the plan's, or what one kind of payer gives. */
export type Payer = "all" | "donors" | "budget"

/** What a text gives for the plan in millions, and what its measures add up to, as a sentence. */
export function paidWords(payer: Payer, said: number, real: number, lang: string): string {
  const words = { all: totalSaid, donors: donorsSaid, budget: budgetSaid }[payer]
  return filled(words, lang, [printed(said, lang), printed(real, lang)])
}

/** A number, its parts, and what they add up to, as a sentence. */
export function summedWords(said: number, parts: readonly number[], lang: string): string {
  const all = parts.map((part) => printed(part, lang))
  const last = all.pop() ?? ""
  const listed = all.length > 0 ? `${all.join(", ")} ${inLanguage(ands, lang)} ${last}` : last
  const sum = Number(parts.reduce((whole, part) => whole + part, 0).toFixed(2))
  return filled(sumSaid, lang, [printed(said, lang), listed, printed(sum, lang)])
}
