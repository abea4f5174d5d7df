import { fold } from "./stem.ts"

/** Where one matter of a measure may end and the next begin. */
const seam =
  /[;,]\s*(?:(?:and|as well as|и|а также|və|həmçinin|habelə)\s+)?|\s(?:and|и|а также|və|həmçinin|habelə)\s+/giu

/** Verbs that English orders something with, at the head of a matter. */
const orders = new Set(
  "open set establish create found build run hold provide offer give grant pay fund finance allocate train teach brief instruct inform warn tell explain publish issue print distribute launch conduct carry organise organize arrange ensure guarantee make draw draft write develop prepare adopt approve amend change revise update pass introduce insert add appoint name assign hire recruit employ place post equip buy supply check inspect monitor evaluate review measure count collect record register gather report send submit forward share exchange sign conclude negotiate ratify join accede freeze seize confiscate trace find search look investigate prosecute punish fine penalise criminalise prohibit ban forbid protect guard shelter house help support assist accompany meet welcome bring return take keep store delete treat screen ask question interview identify recognise recognize refer hand pass link connect strengthen improve expand extend raise increase reduce lower simplify shorten speed license license close shut remove block visit reach address involve invite consult include require oblige let allow permit enable waive exempt release refrain stop end prevent combat discourage study research analyse analyze map assess test pilot translate interpret compensate award claim enforce cooperate coordinate convene define describe designate certify accredit promote encourage see start begin continue maintain".split(
    " ",
  ),
)

const infinitive = /(?:[аеиоуыяю]ть|ться|[зс]ти|йти|чь)$/u
const ahead = /^(?:по|в|во|на|при|с|к|за|до|после)$/u

/** Whether a stretch of a sentence orders something by itself, as a measure does. */
const isOrder: Readonly<Record<string, (words: readonly string[]) => boolean>> = {
  en: ([first = "", second = ""]) => orders.has(first === "to" ? second : first),
  ru: ([first = "", second = "", ...more]) => {
    if (infinitive.test(first === "не" ? second : first)) return true
    // "In each case find out …": what it is done in may stand before the verb.
    return ahead.test(first) && [second, ...more.slice(0, 2)].some((word) => infinitive.test(word))
  },
  az: (words) => /(?:m[aə][kq]|m[aə]si|m[aə]lidir|sin|sinl[aə]r)$/u.test(words.at(-1) ?? ""),
}

const foldedWords = (text: string) => fold(text).match(/\p{L}+/gu) ?? []

/** Whether a stretch of a text orders something; false in a language that nothing is known of. */
export function ordersSomething(text: string, from: number, to: number, lang: string): boolean {
  return isOrder[lang]?.(foldedWords(text.slice(from, to))) ?? false
}

/**
 * How many characters of a sentence are taken apart: a longer one is no sentence anybody wrote, and
 * looking at it piece by piece would take the square of its length.
 */
export const longestSentence = 2_000

/** A half-open stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The matters of a sentence that orders several ("open a shelter, train judges and brief carriers"),
 * in order; none where it orders one, or in a language of which nothing is known.
 */
export function mattersOf(text: string, from: number, to: number, lang: string): Stretch[] {
  if (to - from > longestSentence) return []
  const found: { start: number; end: number }[] = []
  let start = from
  // A verb stands last in Azerbaijani, so what has none belongs to what follows.
  const verbLast = lang === "az"
  for (const { 0: said, index } of [
    ...text.slice(from, to).matchAll(seam),
    { 0: "", index: to - from },
  ]) {
    const end = from + index
    const order = ordersSomething(text, start, end, lang)
    const before = found.at(-1)
    if (verbLast ? order : order || !before) found.push({ start, end })
    else if (!verbLast && before) before.end = end
    if (order || !verbLast) start = end + said.length
  }
  return found.length > 1 ? found : []
}
