import { ordersBody } from "../../../shared/coverage/sentences/datedDuty.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"
import { languageOf } from "../../../shared/text/language.ts"
import { sentencesOf } from "../../../shared/text/tokens.ts"
import type { PlanItem } from "../build/planItem.ts"
import { runsText } from "../draft.ts"
import { statedMoney } from "../fields/statedMoney.ts"
import { isBound } from "./boundSentence.ts"
import { readDoers } from "./duty.ts"

type TextItem = Extract<PlanItem, { type: "text" }>

/** The bold title that a paragraph begins with, as a sentence of its own; null without one. */
function titleOf({ block }: TextItem): string | null {
  const [first, second] = block.runs
  if (!first || !second || !("text" in first) || !("text" in second)) return null
  const title = first.text.trim()
  const titled = first.bold && !second.bold && /[.!?]$/u.test(title) && title.length < 80
  return titled && /\p{L}/u.test(title) ? title : null
}

const ofMoney =
  /cost|money|fund|budget|pay|resource|расход|средств|деньг|стоимост|финанс|бюджет|xərc|vəsait|pul|maliyyə|büdcə/u

const denied = /(?<!\p{L})(?:no|not|never|nothing|не|нет|ни)(?!\p{L})/iu
const deniedAtEnd = /(?:yoxdur|m[iıuü]r(?:l[aə]r)?|m[aə]y[aə]c[aə][qk](?:l[aə]r)?)[.\s]*$/u

/**
 * Whether a sentence names a body that acts: "The Cabinet sees no reason to depart from this"
 * orders nothing.
 */
function namesDoer(sentence: string, lang: string): boolean {
  if (ordersBody(sentence, lang)) return true
  const lead = readDoers(sentence, lang)?.lead
  if (!lead || deniedAtEnd.test(sentence)) return false
  const behind = sentence.slice(Math.max(0, sentence.indexOf(lead)) + lead.length).trim()
  return !denied.test(behind.split(/\s+/u).slice(0, 4).join(" "))
}

/** The sentences of a paragraph behind its title. */
function sentencesBehind(item: TextItem, title: string): string[] {
  const text = runsText(item.block.runs).slice(title.length).trim()
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end))
}

/**
 * The paragraphs of a chapter that are measures under titles of their own ("**One council.** By 1
 * March the Cabinet Office sets up …"): where at least two, and half of those with a title, bind a
 * body to a time, these and those that name an acting body. Paragraphs on costs are none, unless a
 * body is to manage the money. The numbered `measures` of the chapter count as bound.
 */
export function titledDuties(texts: readonly TextItem[], measures: number): TextItem[] {
  const titled = texts.flatMap((item) => {
    const title = titleOf(item)
    if (!title) return []
    const sentences = sentencesBehind(item, title)
    const lang = languageOf(sentences.join(" "))
    const [opens = ""] = sentences
    const acts = ordersBody(opens, lang) && !sentences.some((one) => statedMoney(one, lang))
    if (ofMoney.test(foldCase(title)) && !acts) return []
    const bound = sentences.some((sentence) => isBound(sentence, lang))
    const named = sentences.slice(0, 2).some((sentence) => namesDoer(sentence, lang))
    return { item, bound, named }
  })
  const bound = titled.filter((one) => one.bound).length + measures
  if (bound < 2 || bound < (titled.length + measures) / 2) return []
  return titled.filter((one) => one.bound || one.named).map(({ item }) => item)
}

/**
 * Whether the paragraphs of a heading are one measure: the first sentence binds a body to a time,
 * no part is numbered, and the heading is not on money.
 */
export function isTitledSection(title: string, texts: readonly TextItem[]): boolean {
  const [first] = texts
  if (!first || ofMoney.test(foldCase(title)) || texts.some(({ block }) => block.number))
    return false
  if (texts.some((item) => titleOf(item) !== null)) return false
  const text = runsText(first.block.runs)
  const opening = sentencesOf(text)[0]
  const sentence = opening ? text.slice(opening.start, opening.end) : ""
  return isBound(sentence, languageOf(sentence))
}
