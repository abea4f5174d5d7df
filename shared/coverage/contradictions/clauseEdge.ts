import type { MarkedWords } from "./polarity.ts"

/**
 * The words of a language that matter at the edges of a clause: those before the verb of an order,
 * and those between a verb and its noun.
 */
interface EdgeWords {
  readonly leads: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
  /** Words that may precede the noun that a clause is about. */
  readonly before: RegExp
}

function edge(leads: string, turns: string, before: RegExp): EdgeWords {
  return { leads: new Set(leads.split(" ")), turns: new Set(turns.split(" ")), before }
}

const edges: Readonly<Record<string, EdgeWords>> = {
  en: edge(
    "and or to then shall will must should may be gradually fully completely immediately temporarily",
    "in at during with against after before among between for from when if until who which that to on as without under through by",
    /^(?!(?:of|in|at|during|with|against|after|before|among|between|for|from|when|if|until|unless|who|which|that|to|on|as|without|under|through|by|into|about|near|inside|outside|once|where|while|because|than|like)$)\p{L}+$/u,
  ),
  ru: edge(
    "и или а также полностью временно постепенно будет будут подлежит подлежат следует необходимо надлежит предлагается планируется предусматривается решено",
    "в на при для с от из за против между после до у по без который которые которых которая которое",
    /(?:ая|яя|ой|ый|ий|ое|ее|ые|ие|ую|юю)$|^(?:вс[еёяю]|оба|обе|работа|деятельност[ьи]|функционировани[ея]|финансировани[ея])$/u,
  ),
  az: edge("", "üçün ilə kimi olan zamani sonra əvvəl qarşi və edən onun onlarin", /^\p{L}+$/u),
}

/** Whether a word begins a clause, as the verb of an order does. False in an unknown language. */
export function beginsClause({ words, marks }: MarkedWords, at: number, lang: string): boolean {
  const leads = edges[lang]?.leads
  if (!leads) return false
  const before = words[at - 1]
  if (before === undefined || (marks[at] ?? 0) > 0) return true
  return leads.has(before) || /^\P{L}+$/u.test(before)
}

/** The largest number of words before the noun that a clause is about. */
const most = 4
/** The last word of a time or of the clause before: a figure, "of the year", "and". */
const ends = /^(?:\P{L}.*|года|году|г|ildən|ildə|and|и|но|but|və)$/u

/**
 * Whether a noun is the subject of its clause: it begins the clause, or follows only articles,
 * adjectives or a time. False in an unknown language.
 */
export function headsClause({ words, marks }: MarkedWords, at: number, lang: string): boolean {
  const known = edges[lang]
  if (!known) return false
  for (let place = at; place >= Math.max(0, at - most); place--) {
    const before = words[place - 1]
    if (before === undefined || (marks[place] ?? 0) > 0 || ends.test(before)) return true
    if (!known.before.test(before)) return false
  }
  return false
}

/** Whether a word ends a clause, as a verb in Azerbaijani does: "və" adds another. */
export function endsClause({ words, marks }: MarkedWords, at: number): boolean {
  const behind = words[at + 1]
  return behind === undefined || (marks[at + 1] ?? 0) > 0 || behind === "və"
}

/**
 * Whether no other phrase comes between two words of a clause, as in "close the case in the
 * shelter".
 */
export function goesStraight(
  { words, marks }: MarkedWords,
  from: number,
  to: number,
  lang: string,
) {
  for (let at = from + 1; at <= to; at++) {
    if ((marks[at] ?? 0) > 0) return false
    if (at < to && edges[lang]?.turns.has(words[at] ?? "")) return false
  }
  return true
}
