import { bodyWords } from "../../../shared/coverage/sentences/datedDutyData.ts"
import { latinAndCyrillic } from "../../../shared/text/latinAndCyrillic.ts"

/** The bodies that are to act in a sentence, as printed; several are in one string. */
export interface Doers {
  lead: string
  partners: string[]
}

const body = bodyWords.en ?? ""
const notInName =
  "(?:of|by|to|in|with|from|who|whom|which|that|for|at|on|the|and|or|than|until|before|after|no|not|is|are|was|were)"
const head = `(?:(?:the|each|every|all|both|an?|its|our)\\s)?(?:(?!${notInName}\\s)[\\p{L}’'-]+\\s){0,6}?(?:${body})(?!\\p{L})`
const beginsWithBody = latinAndCyrillic(new RegExp(`^${head}`, "iu"))
// An office that one person holds, and only as the name of one: "the Harbour Master", and no officer who happens by.
const office =
  /^(?:[Tt]he\s)?(?:\p{Lu}[\p{L}’'-]*\s){1,4}?(?:Officer|Master|Warden|Marshal|Superintendent|Sheriff|Provost)(?!\p{L})/u
const names = "\\p{Lu}[\\p{L}’'-]*"
const nameTail = new RegExp(
  `^(?:\\s${names})*(?:\\s(?:of|for|on|against)\\s(?:the\\s)?${names}(?:(?:,|\\sand|\\sof|\\sfor)*(?:\\sthe)?\\s${names})*)?`,
  "u",
)
const modal =
  /,?\s(?:shall|will|must|undertakes? to|pledges? to|commits? (?:itself|themselves) to|ha(?:s|ve) to|(?:is|are) (?:\p{L}+ly )?(?:to|obliged to|required to|bound to|instructed to|tasked (?:to|with)|charged with|directed to|responsible for))(?!\p{L})/iu
const beside =
  /(?:^|,?\s)(?:(?:together|jointly|along|working) with|in (?:co-?operation|partnership|consultation|collaboration|association|agreement) with|with (?:the )?(?:help|support|participation|assistance|involvement) (?:of|from)|supported by|assisted by|(?<=,\s)with)\s(.+?)(?=,|$|\s(?:shall|will|must|by|until|before|from|in)\s)/giu
const passive =
  /\s(?:shall|will|must|is to|are to|is|are)\s(?:\p{L}+ly\s)?be(?:en)?\s[^.;]*?\sby\s|\s(?:is|are)\s\p{L}+(?:ed|en|t)\s[^.;]*?\sby\s/iu

const bare = (name: string) => name.replace(/^(?:the|each|every)\s+/iu, "").trim()

/** Where a name of a body begins in the words before a verb: at their start or behind a time. */
function nameIn(before: string): string | null {
  for (const { index } of before.matchAll(/(?<=^|\s)(?=(?:the|each|every|all|both)\s|\p{Lu})/giu)) {
    const name = before.slice(index).replace(/,\s*$/u, "").trim()
    if (/[\d;]/.test(name) || name.length > 160) continue
    if (beginsWithBody.test(name) || office.test(name))
      return name.replace(/,?\s(?:who|which|that)\s.*$/u, "")
  }
  return null
}

const timeFirst =
  /^(?:by|from|in|on|each|every|until|before|during|throughout|after|starting|within|as of|at|once|twice)\s/iu

/** A sentence from the name of a body on, where a time stands before it: "By 1 March 2028 the Office …". */
function behindTime(text: string): string {
  if (!timeFirst.test(text)) return text
  const places = text.slice(0, 90).matchAll(/(?<=\s)(?=(?:the|each|every)\s|\p{Lu})/gu)
  for (const { index } of places) {
    const rest = text.slice(index)
    if (beginsWithBody.test(rest)) return rest
  }
  return text
}

/**
 * The body that acts in an English sentence: "By 2028 the Ministry of X, together with the Bar,
 * will …". Null where none is named.
 */
export function englishDoers(sentence: string): Doers | null {
  const partners: string[] = []
  const text = sentence
    .replace(beside, (whole, words: string) => {
      if (!/^\s*(?:the\s|\p{Lu})/u.test(words)) return whole
      partners.push(bare(words))
      return ""
    })
    .replace(/^,\s*/u, "")
  const verb = modal.exec(text)
  const active = verb ? nameIn(text.slice(0, verb.index)) : null
  if (active) return { lead: bare(active), partners }
  const done = passive.exec(text)
  const by = done ? text.slice(done.index + done[0].length) : ""
  for (const start of verb ? [by] : [by, behindTime(text)]) {
    const found = beginsWithBody.exec(start)
    if (!found) continue
    const tail = nameTail.exec(start.slice(found[0].length))?.[0] ?? ""
    return { lead: bare(found[0] + tail), partners }
  }
  return null
}
