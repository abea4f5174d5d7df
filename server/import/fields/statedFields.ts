import { ordersBody } from "../../../shared/coverage/sentences/datedDuty.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { sentencesOf } from "../../../shared/text/tokens.ts"
import { addField, type MeasureDraft } from "../build/measureDraft.ts"
import { type DraftText, runsText, sliceText, tidyRuns } from "../draft.ts"
import { articleLabel } from "../prose/articles.ts"
import { isBound } from "../prose/boundSentence.ts"
import { longestSentence, readDoers } from "../prose/duty.ts"
import { dutyTime } from "../prose/dutyTime.ts"
import { statedIndicator } from "./statedIndicator.ts"
import { statedLead } from "./statedLead.ts"
import { statedMoney } from "./statedMoney.ts"

/** The number of sentences that are searched for lead and time. */
const leading = 4

/**
 * The sentences of a measure that may give lead and time: the first, the one after its title, and
 * of the next ones those that bind a body to a time.
 */
function openingOf(text: string, lang: string): string[] {
  const [first = "", second = "", ...rest] = sentencesOf(text)
    .slice(0, leading)
    .filter(({ start, end }) => end - start <= longestSentence)
    .map(({ start, end }) => text.slice(start, end))
  const titled = first.length < 80 && !/\d/.test(first.replace(articleLabel, ""))
  if (ordersBody(first, lang) || isBound(first, lang)) return [first]
  const bound = [second, ...rest].filter((sentence) => isBound(sentence, lang))
  if (!titled) return [first, ...bound.slice(0, 1)]
  const acts = [second, ...rest].find((sentence) => ordersBody(sentence, lang))
  // The body that acts directly after a title takes precedence over one that is bound further down.
  const opens = acts && !bound.includes(acts) && readDoers(acts, lang) ? [acts] : []
  return [first, ...opens, ...(bound.length > 0 ? bound : [second])]
}

/** Reads a sentence that only names the lead of a measure; returns whether there is one. */
function readSaidLead(measure: MeasureDraft, text: string, lang: string): boolean {
  const said = sentencesOf(text)
    .slice(1)
    .map(({ start, end }) => statedLead(text.slice(start, end), lang))
    .find((doers) => doers !== null)
  if (said) addField(measure, "lead", said.lead)
  return said !== undefined
}

const orders = /(?<!\p{L})(?:shall|will|must|is to|are to)(?!\p{L})/u

/**
 * The time of the first sentence that orders something without naming a body; the lead is given
 * elsewhere.
 */
function timeOfDuty(text: string, lang: string): string | null {
  const sentences = sentencesOf(text)
    .slice(0, leading)
    .map(({ start, end }) => text.slice(start, end))
    .filter((one) => !statedIndicator(one, lang)?.whole && (lang !== "en" || orders.test(one)))
  return sentences.map((one) => dutyTime(one, lang)).find((time) => time !== null) ?? null
}

const point = /^\s*\(?[a-zа-яəçşğıöü]\)\s/u

/** The time of the first point under a letter that states one, in a measure that says none itself. */
function timeOfPoints(words: readonly DraftText[], lang: string): string | null {
  const points = words.map(({ runs }) => runsText(runs)).filter((text) => point.test(text))
  for (const text of points) {
    const time = dutyTime(text, lang)
    if (time) return time
  }
  return null
}

/**
 * Splits an indicator under a label from the money after it: "Indicator: … . 50,000 crowns are set
 * aside."
 */
function partIndicator(measure: MeasureDraft, lang: string): void {
  const { fields } = measure
  if (fields.budget || !fields.indicator) return
  fields.indicator = fields.indicator.map((words) => {
    const [first, ...rest] = sentencesOf(words).map(({ start, end }) => words.slice(start, end))
    const money = rest.filter((sentence) => statedMoney(sentence, lang)?.whole)
    for (const sentence of money) addField(measure, "budget", sentence.replace(/\.$/u, ""))
    if (money.length === 0) return words
    return [first, ...rest.filter((sentence) => !money.includes(sentence))]
      .join(" ")
      .replace(/\.$/u, "")
  })
}

/**
 * Reads indicator and money from one paragraph. A sentence is removed from its words only where it
 * merely announces the field; with a footnote it stays, because a field holds none.
 */
function takeFrom(
  measure: MeasureDraft,
  block: DraftText,
  asks: Set<string>,
  lang: string,
  first: boolean,
) {
  const text = runsText(block.runs)
  const kept: [start: number, end: number][] = []
  let at = 0
  sentencesOf(text).forEach(({ start, end }, index) => {
    if (end - start > longestSentence) return
    const sentence = text.slice(start, end)
    const opens = first && index === 0
    const indicator = asks.has("indicator") ? statedIndicator(sentence, lang) : null
    const money = asks.has("budget") ? statedMoney(sentence, lang) : null
    if (indicator && !(opens && indicator.whole)) addField(measure, "indicator", indicator.words)
    if (money && !money.whole) addField(measure, "budget", money.words)
    else if (money && !opens && !indicator) addField(measure, "budget", money.words)
    if (opens || !(indicator?.apart || (money?.apart && !indicator))) return
    if (sliceText(block.runs, start, end).some((run) => "footnote" in run)) return
    kept.push([at, start])
    at = end
  })
  if (kept.length === 0) return block
  kept.push([at, text.length])
  const runs = kept.flatMap(([start, end]) => {
    const part = sliceText(block.runs, start, end)
    return part.length > 0 ? [{ text: " " }, ...part] : []
  })
  return { ...block, runs: tidyRuns(runs) }
}

/**
 * Reads the fields of a measure from its prose: lead and partners, time, indicators and money.
 * Labelled fields are kept; lead and time are read only where no label gives either.
 */
export function readStatedFields(measure: MeasureDraft): void {
  const words = measure.words.map((block) => runsText(block.runs)).join("\n")
  const lang = languageOf(words)
  partIndicator(measure, lang)
  const { fields } = measure
  const labelled = fields.lead ?? fields.responsible ?? fields.time
  const asks = new Set(["indicator", "budget", "partners"].filter((role) => !(role in fields)))
  if (fields.baseline || fields.target) asks.delete("indicator")
  if (!labelled) {
    const saidByWhom = readSaidLead(measure, words, lang)
    const opening = openingOf(words, lang)
    const pointed = measure.words.some(({ runs }) => point.test(runsText(runs)))
    for (const sentence of opening) {
      const behind = opening.length > 1 && sentence !== opening[0]
      const present = lang === "en" && (behind || pointed)
      const acts = ordersBody(sentence, lang) || isBound(sentence, lang) || present
      const doers = acts ? readDoers(sentence, lang) : null
      const time = point.test(sentence) ? null : dutyTime(sentence, lang)
      if (doers && !fields.lead) {
        addField(measure, "lead", doers.lead)
        const named = asks.has("partners") ? doers.partners : []
        for (const partner of named) addField(measure, "partners", partner)
      }
      if (time && !fields.time && !statedIndicator(sentence, lang)?.whole)
        addField(measure, "time", time)
    }
    const later = saidByWhom ? timeOfDuty(words, lang) : null
    const time = timeOfPoints(measure.words, lang) ?? later
    if (time && !fields.time) addField(measure, "time", time)
  }
  measure.words = measure.words
    .map((block, at) => takeFrom(measure, block, asks, lang, at === 0))
    .filter(({ runs }) => runs.length > 0)
}
