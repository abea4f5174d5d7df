import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

/** English verbs that open a measure, which no ending identifies. */
export const englishVerbs: ReadonlySet<string> = new Set(
  "adopt amend appoint approve assign ban brief build buy carry check collect commission compile conclude conduct create define deliver deploy design develop distribute draft employ enlarge equip establish evaluate examine expand extend finance fund hire hold include inspect install introduce issue keep launch license map negotiate offer open organise organize pay prepare print produce procure provide publish purchase ratify recruit register renovate require review revise run screen set sign staff study submit train translate update upgrade".split(
    " ",
  ),
)
/** Further verbs, of intent and of change, which do not count in a list of actions. */
const otherVerbs: ReadonlySet<string> = new Set(
  "add allow apply arrange ask assess assist bring call change continue deepen encourage enable engage enhance enrol ensure explore facilitate find foster give grant harmonise harmonize help identify implement improve increase inform instruct intensify investigate invite join link maintain make monitor move participate promote protect put raise reach receive reduce refer reinforce secure send share show stop strengthen supply support take teach tell use verify visit warn widen write".split(
    " ",
  ),
)

/** The act in a line: an infinitive in Russian, a verb or its noun at the end in Azerbaijani. */
const act = latinAndCyrillic(
  /^\P{L}*\p{L}{2,}(?:ать|ять|ить|еть|ыть|уть|сти|йти|чь)(?:ся)?(?!\p{L})|\p{L}{2,}(?:m[aə]s[ıi]|maq|mək|[ıiuü]r)\P{L}*$/iu,
)
const firstWord = /\p{L}+/u
/** The greatest length of a title that has its act below it. */
const longest = 60
/** A line that adds something to the act: "With whom: …". */
const labelled = /^[^\n:.;]{2,40}:(?:\s|$)/u
const endsInStop = /[.!?;:]\s*$/u
const opensSentence = /^[^\p{L}\d]*[\p{Lu}\d]/u

function isAct(title: string): boolean {
  const verb = firstWord.exec(title)?.[0].toLowerCase() ?? ""
  return englishVerbs.has(verb) || otherVerbs.has(verb) || act.test(title)
}

/**
 * The offset at which the words of a measure state its act: after the first line where that is a
 * title ("Hearing rooms"), else 0.
 */
export function actionStart(text: string): number {
  const end = text.indexOf("\n")
  if (end <= 0 || end > longest) return 0
  const title = text.slice(0, end)
  if (endsInStop.test(title) || isAct(title)) return 0
  const next = text.slice(end + 1, end + 1 + longest)
  return opensSentence.test(next) && !labelled.test(next) ? end + 1 : 0
}

/** The line that states the act. */
export function actionLine(text: string): string {
  const from = actionStart(text)
  const end = text.indexOf("\n", from)
  return end < 0 ? text.slice(from) : text.slice(from, end)
}
