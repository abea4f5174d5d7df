/**
 * The sentences of a comparison of numbers, by language; `{0}`, `{1}` and `{2}` are the numbers.
 */
type ByLanguage = Readonly<Record<string, string>>

const countSaid: ByLanguage = {
  en: "The text says “{0}”, and the plan has {1}",
  ru: "В тексте плана сказано «{0}», а фактически их {1}",
  az: "Mətndə “{0}” yazılıb, planda isə {1} {2} var",
}
const totalSaid: ByLanguage = {
  en: "The text puts the cost of the plan at {0}, and its measures add up to {1}",
  ru: "В тексте общая стоимость плана — {0}, а мероприятия в сумме дают {1}",
  az: "Mətndə planın ümumi dəyəri kimi {0} göstərilib, tədbirlərin cəmi isə {1} təşkil edir",
}
const donorsSaid: ByLanguage = {
  en: "The text gives {0} from donors, and the measures that donors pay for add up to {1}",
  ru: "В тексте за счёт доноров указано {0}, а мероприятия за счёт доноров в сумме дают {1}",
  az: "Mətndə donorlar hesabına {0} göstərilib, donorların ödədiyi tədbirlərin cəmi isə {1} təşkil edir",
}
const budgetSaid: ByLanguage = {
  en: "The text gives {0} from the budget, and the measures that the budget pays for add up to {1}",
  ru: "В тексте за счёт бюджета указано {0}, а мероприятия за счёт бюджета в сумме дают {1}",
  az: "Mətndə büdcə hesabına {0} göstərilib, büdcənin ödədiyi tədbirlərin cəmi isə {1} təşkil edir",
}
const sumSaid: ByLanguage = {
  en: "The text gives {0}, and its parts ({1}) add up to {2}",
  ru: "В тексте указано {0}, а части ({1}) в сумме дают {2}",
  az: "Mətndə {0} göstərilib, hissələrin ({1}) cəmi isə {2} edir",
}

const tableSaid: ByLanguage = {
  en: "The table gives the total {0}, and its figures add up to {1}",
  ru: "В таблице указан итог {0}, а её числа в сумме дают {1}",
  az: "Cədvəldə yekun {0} göstərilib, cədvəldəki rəqəmlərin cəmi isə {1} edir",
}
const rowSaid: ByLanguage = {
  en: "The table gives the total {0} in the row “{2}”, and the figures add up to {1}",
  ru: "В таблице в строке «{2}» указан итог {0}, а числа в сумме дают {1}",
  az: "Cədvəlin “{2}” sətrində {0} göstərilib, cədvəldəki rəqəmlərin cəmi isə {1} edir",
}

const tabledTotalSaid: ByLanguage = {
  en: "The text puts the cost of the plan at {0}, and its table gives {1}",
  ru: "В тексте общая стоимость плана — {0}, а в таблице — {1}",
  az: "Mətndə planın ümumi dəyəri kimi {0}, cədvəldə isə {1} göstərilib",
}

const ands: ByLanguage = { en: "and", ru: "и", az: "və" }

const inLanguage = (words: ByLanguage, lang: string) => words[lang] ?? words.en ?? ""

const filled = (words: ByLanguage, lang: string, numbers: readonly string[]) =>
  inLanguage(words, lang).replaceAll(/\{(\d)\}/g, (_, at: string) => numbers[Number(at)] ?? "")

/** A noun with its attribute, without case endings. */
const countedNoun =
  /(?:(?:strateji|xüsusi|konkret|spesifik|prioritet) )?(?:məqsəd|hədəf|vəzifə|istiqamət|tədbir)/iu

/**
 * The words that state a number of parts, and the real number, as a sentence without its full stop.
 */
export function countedWords(words: string, real: number, lang: string): string {
  // An Azerbaijani number needs the noun it counts.
  const noun = countedNoun.exec(words)?.[0].toLowerCase() ?? "belə hissə"
  return filled(countSaid, lang, [words, String(real), noun])
}

/** The payer of a sum: everybody together, or one kind of payer. */
export type Payer = "all" | "donors" | "budget"

/** The sum stated in a text, and the sum of the measures, as a sentence without its full stop. */
export function paidWords(payer: Payer, said: string, real: string, lang: string): string {
  const words = { all: totalSaid, donors: donorsSaid, budget: budgetSaid }[payer]
  return filled(words, lang, [said, real]).replace(/\.$/, "")
}

const grouped = /\d([\s\u00a0\u202f.,'’])\d{3}(?!\d)/

/** A number formatted like others: with their thousands and decimal separators. */
export function writtenLike(number: number, others: readonly string[], lang: string): string {
  const parting = others.map((one) => grouped.exec(one)?.[1]).find(Boolean) ?? ""
  const [whole = "", decimals] = String(number).split(".")
  const parted = whole.replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, parting)
  if (!decimals) return parted
  const mark = others.map((one) => /([.,])\d{1,2}$/.exec(one)?.[1]).find(Boolean)
  return `${parted}${mark ?? (lang === "ru" || lang === "az" ? "," : ".")}${decimals}`
}

/** The total stated in a table row and the sum of its figures, both formatted as in the table. */
export function tabledWords(said: string, real: string, row: string, lang: string): string {
  return filled(row === "" ? tableSaid : rowSaid, lang, [said, real, row])
}

/** The total stated in a text and that of its table, both formatted as in the plan. */
export function tabledTotalWords(said: string, tabled: string, lang: string): string {
  return filled(tabledTotalSaid, lang, [said, tabled])
}

/** A number, its parts, and their sum, formatted like `like`, as a sentence. */
export function summedWords(
  said: number,
  parts: readonly number[],
  like: readonly string[],
  lang: string,
): string {
  const printed = (one: number) => writtenLike(Number(one.toFixed(2)), like, lang)
  const all = parts.map(printed)
  const last = all.pop() ?? ""
  const listed = all.length > 0 ? `${all.join(", ")} ${inLanguage(ands, lang)} ${last}` : last
  const sum = parts.reduce((whole, part) => whole + part, 0)
  return filled(sumSaid, lang, [printed(said), listed, printed(sum)])
}

const allSaid = [
  ...[countSaid, totalSaid, donorsSaid, budgetSaid],
  ...[sumSaid, tableSaid, rowSaid, tabledTotalSaid],
]
const special = /[.*+?^${}()|[\]\\]/g

/**
 * A comparison of numbers written in one language, rewritten in another; null where `words` is
 * none.
 */
export function comparedIn(words: string, from: string, to: string): string | null {
  for (const said of allSaid) {
    const own = inLanguage(said, from)
    const order = [...own.matchAll(/\{(\d)\}/g)].map(([, at]) => Number(at))
    const pattern = own.split(/\{\d\}/).map((part) => part.replace(special, "\\$&"))
    const match = new RegExp(`^${pattern.join("(.+?)")}$`, "su").exec(words)
    if (!match) continue
    const numbers: string[] = []
    for (const [at, which] of order.entries()) numbers[which] = match[at + 1] ?? ""
    // The other languages do not repeat what is counted.
    if (said === countSaid) return countedWords(numbers[0] ?? "", Number(numbers[1]), to)
    return filled(said, to, numbers)
  }
  return null
}
