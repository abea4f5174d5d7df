import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"
import { byScript } from "../../../text/scriptPattern.ts"
import { sentencesOf, tokensOf } from "../../../text/tokens.ts"
import type { Lexicon } from "../../lexicon/lexicon.ts"
import {
  AnyPattern,
  PrefilteredByLanguage,
  PrefilteredPattern,
  type TextTrigrams,
} from "../../patterns/prefilter.ts"
import { splitAlternation } from "../../patterns/splitAlternation.ts"
import type { Remark } from "../remark.ts"
import type { ScannedText } from "../scannedText.ts"
import { beyond, byLaw, everyday, nameOfLaw, routine } from "./everydayData.ts"
import { withoutLooseEnd } from "./looseEnd.ts"
import { withoutCitations, withoutNames } from "./measureLabel.ts"
import { actionLine, actionStart, englishVerbs } from "./titledAction.ts"
import { plainThings, vagueActs, vagueNouns } from "./vagueWordsData.ts"

const prefiltered = (pattern: RegExp) => new PrefilteredPattern(latinAndCyrillic(pattern))
const acts = new Map<string, AnyPattern>()

/** The vague phrases of a language, compiled on first use. */
function actsIn(lang: string): AnyPattern | null {
  const known = acts.get(lang)
  const pattern = vagueActs[lang]
  if (known || !pattern) return known ?? null
  const made = new AnyPattern(splitAlternation(pattern))
  acts.set(lang, made)
  return made
}
const prefilteredNouns = new PrefilteredByLanguage(vagueNouns)
const prefilteredPlain = new PrefilteredByLanguage(plainThings)

/** Words after which a wish says how it will be achieved, or by how much. */
const how = prefiltered(
  /\d|(?<!\p{L})by \p{L}+ing(?!\p{L})|through (?:the )?\p{L}+(?:ing|ion)(?!\p{L})|(?<!\p{L})(?:путем|путём|посредством)(?!\p{L})|yolu ilə|vasitəsilə|:\s(?:open|set up|adopt|build|train|hire|buy|publish|create|equip|sign|hold|appoint|introduce|translate|send|visit)(?!\p{L})|:\s(?:(?!усил|актив|укреп|разв|улучш|повы|продолж|совершенств|расшир)\p{L}){3,}(?:ать|ять|ить|еть|ыть|уть|сти|йти)(?!\p{L})/iu,
)

/** Words that leave open what is done, unless an indicator has a target. */
const leftOpen = prefiltered(
  /^\W*(?:ensure|обеспечить|обеспечение)(?!\p{L})|təmin (?:edilməsi|olunması)(?=\W*$)/iu,
)

/** Words of increase and continuation: where an indicator has a number, they can be checked. */
const more =
  /^(?:expand|extend|widen|расшир|увелич|развит|развива|наращ|нараст)|(?:genişləndir|davam etdir|artır|inkişaf)/iu
/** Things whose increase is a wish even with an indicator, which measures something else. */
const noNumber =
  /səmərəlili|effektivli|(?:gücləndir|təkmilləşdir|yaxşılaşdır|möhkəmləndir)\p{L}*(?:sini|sını) davam|(?:praktika|təcrübə|ənənə|siyasət|əməkdaşlı[ğqk]|potensial)[a-zəğışçöü]*\s+(?:daha da\s+)?(?:davam|artır|genişləndir|inkişaf)|^(?:наращ|нараст|разви|расшир)[а-яё]*\s+(?:[а-яё]+(?:ое|ую|ого|ой|ый)\s+)?(?:потенциал|сотруднич|взаимодейств|партн[её]рств|диалог)|^(?:expand|extend|widen)[a-z]*\s+(?:[a-z-]+\s+)?(?:co-?operation|coordination|capacit|dialogue|partnership)/iu
/**
 * Regular services that continue, such as payments, and are counted; continued work and wishes are
 * not.
 */
const goesOn = byScript(
  /^(?:continu(?:e|ing) (?!(?:to |the |its |their |with )*(?:strengthen|improv|enhanc|promot|support|develop|foster|encourag|facilitat|deepen|intensif|rais|work|effort|co-?operat|coordinat|fight|combat|struggle|measure|practice|dialogue|close|active|exchange|monitor))|продолж[а-яё]+ (?!(?:[а-яё]+(?:ую|ой|ее|ое|ие|ые) )?(?:усил|совершенств|улучш|укреп|разви|повыш|работ|борьб|сотруднич|взаимодейств|практик|мер|содейств|активн|активиз|деятельност|диалог|обмен|наращ|расшир|углуб|внедр|поддерж|координ)))/iu,
)
const isMeasured = (words: string) =>
  (more.test(words) && !noNumber.test(words)) || goesOn.test(words)
/** Adverbs before a wish, which make it no clearer. */
const adverb =
  /^(?:further|actively|continuously|constantly|consistently|systematically|gradually|jointly|далее|всемерно|активно|постоянно|системно|последовательно|всячески|планомерно|регулярно|и|впредь)$/u
/** Words that only resemble a wish: "foster families", courses, and a service that continues. */
const noWish = prefiltered(
  /^\W*foster (?:home|famil|parent|care|child|placement)|^\W*continue (?:to (?:run|operate|fund|finance|pay|publish|maintain|staff)|(?:the )?(?:operation|running|funding|financing|publication|payment) of|running|operating|funding|financing|paying|publishing)|повы(?:шени[а-яё]+|сить|шать) квалификаци|^[^а-яё]*(?:продолж[а-яё]+ (?:работ[уы]|функционировани[ея]|деятельност[иь]|выплат[уы]|финансировани[ея]) (?!по(?![а-яё])|в(?![а-яё])|над |на |с |со |среди |направленн)|(?:принять|принимать|принятие) мер[ыа]? (?:безопасности|защиты|государственной защиты|физической|пресечения|процессуальн|обеспечения иска))|ixtisas[a-zəğışçöü]* artır|(?:xəttin|sığınaca[ğq][ıi]n|mərkəzin|xidmətin)\s[^.;]{0,40}(?:iş|fəaliyyət)ini davam etdir|təhlükəsizlik tədbirlər/iu,
)

/** Words before which a quoted phrase may be cut. */
const joints =
  /^(?:of|on|in|to|for|with|by|and|or|at|from|against|among|between|through|within|under|towards?|as|into|aimed|directed|по|в|во|на|с|со|и|или|к|ко|для|от|из|о|об|при|за|до|через|среди|между|над|а|также|направленной|направленных)$/iu
/** Words after which a quoted phrase may be cut, in Azerbaijani. */
const jointsBehind =
  /^(?:üzrə|üçün|ilə|və|istiqamətində|sahəsində|haqqında|barədə|çərçivəsində|əsasında|məqsədilə|tərəfindən|yolu)$/iu
const mostQuoted = 9
/** The number of words up to which a phrase that cannot be cut is quoted as a whole. */
const mostWhole = 15
const mostLooked = 100

interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The phrase of a wish, from its verb to where it can be cut, for a quotation that does not break
 * off.
 */
function phraseOf(text: string, said: Stretch, wish: Stretch, lang: string): string {
  const before = text.slice(said.start, wish.start).search(/[^,;:()–—]*$/u) + said.start
  const behind = text.slice(wish.end, said.end).search(/[,;:()–—]/u)
  const end = behind < 0 ? said.end : wish.end + behind
  const trim = (from: number, to: number) => text.slice(from, to).trim().replace(/\.$/u, "")
  const last = lang === "az"
  const words = last ? tokensOf(text, before, wish.end) : tokensOf(text, wish.start, end)
  if (words.length <= mostQuoted) return last ? trim(before, wish.end) : trim(wish.start, end)
  const least = tokensOf(text, wish.start, wish.end).length
  const near = last ? words.slice(-mostQuoted) : words.slice(0, mostQuoted + 1)
  const print = ({ start, end: to }: Stretch) => text.slice(start, to)
  const at = last
    ? near.findIndex(
        (word, i) => i < near.length - Math.max(least, 2) && jointsBehind.test(print(word)),
      )
    : near.findLastIndex((word, i) => i >= Math.max(least, 2) && joints.test(print(word)))
  // Where verbs come last, a phrase that begins in the middle of another makes no sense.
  if (at < 0 && last && words.length <= mostWhole) return trim(before, wish.end)
  const kept = at < 0 ? near : last ? near.slice(at + 1) : near.slice(0, at)
  const [first, final] = [kept[0], kept.at(-1)]
  if (first && final) return withoutLooseEnd(text.slice(first.start, final.end))
  return trim(wish.start, wish.end)
}

/** Whether words that may be a wish say how it will be achieved, or are none. */
function saysMore(sentence: string, lang: string, trigrams: TextTrigrams): boolean {
  return (
    how.test(sentence, trigrams) ||
    noWish.test(sentence, trigrams) ||
    prefilteredPlain.test(sentence, lang, trigrams)
  )
}

/** A remark on a verb of intent that opens a measure, or closes it where verbs come last. */
function vagueVerb(
  { text, trigrams }: ScannedText,
  lang: string,
  lexicon: Lexicon,
  vague: readonly string[],
  measured: boolean,
): Remark[] {
  const from = actionStart(text)
  const sentence = sentencesOf(text).find(({ start }) => start >= from)
  const whole = sentence ? text.slice(sentence.start, sentence.end) : ""
  const bare = withoutCitations(whole)
  if (!sentence || saysMore(bare, lang, trigrams)) return []
  // Where verbs come last, a citation after them is not part of the words.
  const said = whole.startsWith(bare) ? bare : whole
  // After a title, the last of several clauses is one of the acts.
  if (lang === "az" && from > 0 && said.includes(",")) return []
  const remarkOn = (words: string) => [{ check: "vague-verb", words, about: text, quote: words }]
  const wish = (start: number, end: number) =>
    remarkOn(phraseOf(text, sentence, { start, end }, lang))
  const open = measured || from > 0 ? null : leftOpen.exec(said, trigrams)
  if (open) return remarkOn(open[0].trim())
  // Where verbs come last, everything relevant is near the end.
  const near = lang === "az" ? said.slice(-mostLooked) : said
  const act = actsIn(lang)?.exec(near, trigrams) ?? null
  if (act) {
    const start = sentence.start + said.length - near.length + act.index
    return wish(start, start + act[0].length)
  }
  const tokens = tokensOf(text, sentence.start, sentence.end)
  lexicon.find(tokens.map(({ word }) => ({ known: lexicon.knownOf(word) })))
  const opens = tokens.findIndex(({ word }) => !adverb.test(word))
  for (const name of vague) {
    for (const { from, to } of lexicon.places.of(lexicon.numberOf(name))) {
      if (from > opens && to < tokens.length - 1) continue
      // A few words more, in which the extent of the wish may be given.
      const around = from <= opens ? [from, Math.min(to + 3, tokens.length - 1)] : [from - 2, to]
      const [first, last] = [tokens[Math.max(0, around[0] ?? 0)], tokens[around[1] ?? to]]
      const [start, end] = [tokens[from]?.start, tokens[to]?.end]
      if (!first || !last || start === undefined || end === undefined) continue
      if (measured && isMeasured(text.slice(first.start, last.end))) continue
      return wish(start, end)
    }
  }
  // A noun that expresses the wish of those verbs: «Дальнейшее совершенствование взаимодействия».
  const noun = prefilteredNouns.test(said, lang, trigrams) ? vagueNouns[lang]?.exec(said) : null
  if (!noun) return []
  // The object of the wish is beside it: after it, or before it where verbs come last.
  const [before, behind] = [said.slice(0, noun.index), said.slice(noun.index + noun[0].length)]
  const beside = lang === "az" ? /\S+\s+\S*$/u.exec(before) : /^(?:\s+[^\s,;.]+){0,2}/u.exec(behind)
  const words = lang === "az" ? `${beside?.[0] ?? ""}${noun[0]}` : `${noun[0]}${beside?.[0] ?? ""}`
  if (measured && isMeasured(words.trim().toLowerCase())) return []
  return wish(sentence.start + noun.index, sentence.start + noun.index + noun[0].length)
}

const russianAction =
  /^(?:\p{L}{3,}(?:ать|ять|ить|еть|ыть|уть|сти|йти|чь)(?:ся)?|разработка|подготовка|проведение|создание|утверждение|принятие|обучение|открытие|организация|внедрение|издание|заключение|внесение|оснащение|строительство|закупка|назначение|введение)$/u
const azerbaijaniAction = /\p{L}{3,}(?:ması|məsi|masi)$/u
const azerbaijaniInfinitive = /(?<!\p{L})\p{L}{2,}(?:maq|mək)$/u

/** Clauses of place or purpose, which are no step of the measure. */
const subordinate = /,\s(?:где|котор[а-яё]+|в котор[а-яё]+|чтобы|позволяющ[а-яё]+)\s[^.;]*/giu

/** The number of coordinated actions; a list in brackets explains one action and is not counted. */
function actionsIn(text: string, lang: string): number {
  const bare = text
    .replaceAll(/\([^)]*\)/g, "")
    .replaceAll(subordinate, "")
    .toLowerCase()
  const clauses = bare.split(/[;,.]\s*(?:and |и |а также |və |həmçinin )?|\s(?:and|и|və)\s|\n/u)
  // A list of actions has one form: infinitives within a list of nouns give a purpose.
  const [first = ""] = bare.split(/[.;\n]/u)
  const ending = azerbaijaniInfinitive.test(first.trim())
    ? azerbaijaniInfinitive
    : azerbaijaniAction
  const isAction = (clause: string) => {
    const words = clause.match(/\p{L}+/gu) ?? []
    if (lang === "az") return ending.test(words.at(-1) ?? "")
    const first = words[0] ?? ""
    return lang === "ru" ? russianAction.test(first) : englishVerbs.has(first)
  }
  return clauses.filter(isAction).length
}

/** Monitoring how others do their duties is a duty of another kind. */
const watches = latinAndCyrillic(
  /(?<!\p{L})(?:how|whether|watch|monitor|oversee|supervis\p{L}* how)(?!\p{L})[^.;]*$|(?:как|насколько|над тем,)(?!\p{L})[^.;]*$/iu,
)

/** The words by which a measure is a body's ordinary duty; null where it is not. */
function dutyIn({ text, plain, trigrams }: ScannedText, measured: boolean): RegExpExecArray | null {
  const line = actionLine(plain)
  // An indicator with a target does not make an everyday legal duty a project.
  const isUsual =
    byLaw.mayMatch(trigrams) &&
    routine.some((pattern) => pattern.test(line, trigrams)) &&
    !beyond.some((pattern) => pattern.test(plain, trigrams))
  const usual = isUsual ? byLaw.exec(text, trigrams) : null
  return usual ?? (measured ? null : everyday.exec(text, trigrams))
}

/**
 * Whether words have more than two separated items; names under a label of their own do not count.
 */
function isList(text: string): boolean {
  if (!text.includes(";") && !text.includes("\n")) return false
  return (
    withoutNames(text)
      .replaceAll(/\([^)]*\)/g, "")
      .split(/;\s|\n\s*[-–•]\s/).length > 2
  )
}

const mostWords = 80

/** Whether there are too many words; each has a letter, and separators between them. */
function isLong(text: string): boolean {
  return text.length > mostWords * 2 && tokensOf(text).length > mostWords
}

/** Remarks on a measure's wording: a wish, several actions, or an existing duty. */
export function wordingRemarks(
  scanned: ScannedText,
  lang: string,
  lexicon: Lexicon,
  vague: readonly string[],
  measured: boolean,
): Remark[] {
  const { text } = scanned
  const remarks = vagueVerb(scanned, lang, lexicon, vague, measured)
  const found = dutyIn(scanned, measured)
  const duty = found && !watches.test(text.slice(0, found.index)) ? found : null
  // The steps of an existing duty are no list of actions.
  if (isList(text) || (!duty && actionsIn(text, lang) > 2) || isLong(text))
    remarks.push({ check: "several-actions", words: "", about: text })
  if (duty) {
    const name = nameOfLaw.exec(text.slice(duty.index + duty[0].length))?.[0] ?? ""
    const words = duty[0] + name
    remarks.push({ check: "everyday-duty", words, about: text, quote: words })
  }
  return remarks
}
