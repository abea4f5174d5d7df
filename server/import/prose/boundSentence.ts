import { bindsBody } from "../../../shared/coverage/sentences/datedDuty.ts"
import { longestSentence, readDoers } from "./duty.ts"
import { dutyTime } from "./dutyTime.ts"

const past =
  /^(?:was|were|had|has|have|did|took|held|found|made|gave|began|saw|went|\p{L}+ed|\p{L}+л(?:а|о|и|ся|ась|ось|ись)?|\p{L}+(?:mışdır|mişdir|muşdur|müşdür|dı|di|du|dü|ıb|ib|ub|üb))$/u

/** Whether a sentence binds a body to a time, or at least names both and is not in the past. */
export function isBound(sentence: string, lang: string): boolean {
  if (sentence.length > longestSentence) return false
  if (bindsBody(sentence, lang)) return true
  // The verb of an Azerbaijani clause stands at its end.
  const clause = sentence.split(/[.:;]/u)[0]?.trim().split(/\s+/u).at(-1) ?? ""
  if (lang === "az" && past.test(clause)) return false
  const lead = readDoers(sentence, lang)?.lead
  if (!lead || !sentence.includes(lead) || dutyTime(sentence, lang) === null) return false
  const behind = sentence.slice(sentence.indexOf(lead) + lead.length).trim()
  return !past.test(behind.split(/[\s,]+/u)[0] ?? "")
}
