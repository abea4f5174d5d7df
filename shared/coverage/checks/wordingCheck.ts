import type { Lexicon } from "../lexicon.ts"
import { sentencesOf, tokensOf } from "../tokens.ts"
import { byLaw, everyday, routine } from "./everydayData.ts"
import { latinAndCyrillic } from "./latinAndCyrillic.ts"
import type { Remark } from "./remark.ts"
import { plainThings, vagueNouns } from "./vagueNounsData.ts"

/** Words after which a wish says how it is to come true, or by how much. */
const how = latinAndCyrillic(
  /\d|(?<!\p{L})by \p{L}+ing(?!\p{L})|through (?:the )?\p{L}+(?:ing|ion)(?!\p{L})|(?<!\p{L})(?:путем|путём|посредством)(?!\p{L})|yolu ilə|vasitəsilə/iu,
)

/** Words that leave open what is done, unless an indicator says what is to be reached. */
const leftOpen = latinAndCyrillic(
  /^\W*(?:ensure|обеспечить|обеспечение)(?!\p{L})|təmin (?:edilməsi|olunması)(?=\W*$)/iu,
)

/** Words of more and of going on: where an indicator says how much, they can be checked. */
const more =
  /^(?:expand|extend|widen|расшир|увелич|развит|развива|наращ|нараст)|(?:genişləndir|davam etdir|artır|inkişaf)/iu
/** More of these is a wish with an indicator too: it measures something else. */
const noNumber =
  /səmərəlili|effektivli|(?:gücləndir|təkmilləşdir|yaxşılaşdır|möhkəmləndir)\p{L}*(?:sini|sını) davam/iu
const isMeasured = (words: string) => more.test(words) && !noNumber.test(words)
/** What looks like a wish and is none: "foster families", and courses. */
const noWish =
  /^\W*foster (?:home|famil|parent|care|child|placement)|повы(?:шени[а-яё]+|сить|шать) квалификаци|ixtisas[a-zəğışçöü]* artır/iu

/** A verb of intent that opens a measure, or closes it where verbs stand last. */
function vagueVerb(
  text: string,
  lang: string,
  lexicon: Lexicon,
  vague: readonly string[],
  measured: boolean,
): Remark[] {
  const [sentence] = sentencesOf(text)
  const said = sentence ? text.slice(sentence.start, sentence.end) : ""
  if (!sentence || how.test(said) || noWish.test(said) || plainThings[lang]?.test(said)) return []
  const open = measured ? null : leftOpen.exec(said)
  if (open) {
    const words = open[0].trim()
    return [{ check: "vague-verb", words, about: text, quote: words }]
  }
  const tokens = tokensOf(text, sentence.start, sentence.end)
  lexicon.find(tokens.map(({ word }) => ({ known: lexicon.knownOf(word) })))
  for (const name of vague) {
    for (const { from, to } of lexicon.places.of(lexicon.numberOf(name))) {
      if (from > 0 && to < tokens.length - 1) continue
      // A few words more, so that one sees which wish is meant.
      const around = from === 0 ? [from, Math.min(to + 3, tokens.length - 1)] : [from - 2, to]
      const [first, last] = [tokens[Math.max(0, around[0] ?? 0)], tokens[around[1] ?? to]]
      if (!first || !last) continue
      const words = text.slice(first.start, last.end)
      if (measured && isMeasured(words)) continue
      return [{ check: "vague-verb", words, about: text, quote: words }]
    }
  }
  return vagueNoun(text, said, lang, measured)
}

/** A noun that says the same wish as those verbs: «Дальнейшее совершенствование взаимодействия». */
function vagueNoun(text: string, said: string, lang: string, measured: boolean): Remark[] {
  const found = vagueNouns[lang]?.exec(said)
  if (!found) return []
  // What is wished for stands beside it: behind, or before where verbs stand last.
  const [before, behind] = [said.slice(0, found.index), said.slice(found.index + found[0].length)]
  const near = lang === "az" ? /\S+\s+\S*$/u.exec(before) : /^(?:\s+[^\s,;.]+){0,2}/u.exec(behind)
  const words = lang === "az" ? `${near?.[0] ?? ""}${found[0]}` : `${found[0]}${near?.[0] ?? ""}`
  if (measured && isMeasured(words.trim().toLowerCase())) return []
  return [{ check: "vague-verb", words: words.trim(), about: text, quote: words.trim() }]
}

const verbs = new Set(
  "adopt amend appoint approve assign ban brief build buy carry check collect commission compile conclude conduct create define deliver deploy design develop distribute draft employ enlarge equip establish evaluate examine expand extend finance fund hire hold include inspect install introduce issue keep launch license map negotiate offer open organise organize pay prepare print produce procure provide publish purchase ratify recruit register renovate require review revise run screen set sign staff study submit train translate update upgrade".split(
    " ",
  ),
)
const russianAction =
  /^(?:\p{L}{3,}(?:ать|ять|ить|еть|сти|йти|чь)(?:ся)?|разработка|подготовка|проведение|создание|утверждение|принятие|обучение|открытие|организация|внедрение|издание|заключение|внесение|оснащение|строительство|закупка|назначение|введение)$/u
const azerbaijaniAction = /\p{L}{3,}(?:ması|məsi|ması|masi)$/u

/** How many actions stand side by side; a list in brackets explains one action and is no row of them. */
function actionsIn(text: string, lang: string): number {
  const bare = text.replaceAll(/\([^)]*\)/g, "").toLowerCase()
  const clauses = bare.split(/[;,.]\s*(?:and |и |а также |və |həmçinin )?|\s(?:and|и|və)\s|\n/u)
  const isAction = (clause: string) => {
    const words = clause.match(/\p{L}+/gu) ?? []
    if (lang === "az") return azerbaijaniAction.test(words.at(-1) ?? "")
    const first = words[0] ?? ""
    return lang === "ru" ? russianAction.test(first) : verbs.has(first)
  }
  return clauses.filter(isAction).length
}

/** Whoever watches how others do their duties has a duty of another kind. */
const watches = latinAndCyrillic(
  /(?<!\p{L})(?:how|whether|watch|monitor|oversee|supervis\p{L}* how)(?!\p{L})[^.;]*$|(?:как|насколько|над тем,)(?!\p{L})[^.;]*$/iu,
)

/**
 * The words by which a measure is what a body has to do anyway; null where it is not. That an
 * indicator has a target makes no project of what the law has done every day.
 */
function dutyIn(text: string, measured: boolean): RegExpExecArray | null {
  // A pattern takes İ for no capital of i.
  const plain = text.replaceAll("İ", "I")
  const usual = routine.some((pattern) => pattern.test(plain)) ? byLaw.exec(text) : null
  return usual ?? (measured ? null : everyday.exec(text))
}

/** Whether words are parted into more than two. */
function isList(text: string): boolean {
  if (!text.includes(";") && !text.includes("\n")) return false
  return text.replaceAll(/\([^)]*\)/g, "").split(/;\s|\n\s*[-–•]\s/).length > 2
}

const mostWords = 80

/** Whether there are more words than that; each has a letter, and something stands between them. */
function isLong(text: string): boolean {
  return text.length > mostWords * 2 && tokensOf(text).length > mostWords
}

/** What a measure's words are by themselves: a wish, several actions, or a duty that exists anyway. */
export function wordingRemarks(
  text: string,
  lang: string,
  lexicon: Lexicon,
  vague: readonly string[],
  measured: boolean,
): Remark[] {
  const remarks = vagueVerb(text, lang, lexicon, vague, measured)
  if (isList(text) || actionsIn(text, lang) > 2 || isLong(text))
    remarks.push({ check: "several-actions", words: "", about: text })
  const duty = dutyIn(text, measured)
  if (duty && !watches.test(text.slice(0, duty.index)))
    remarks.push({ check: "everyday-duty", words: duty[0], about: text, quote: duty[0] })
  return remarks
}
