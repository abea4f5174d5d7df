import type { MarkedWords } from "./polarity.ts"

/** What may stand before the verb of an order, and what keeps a verb from the noun behind it. */
interface EdgeWords {
  readonly leads: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
  /** What may stand before the noun that a clause is about. */
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

/** How many words may stand before the noun that a clause is about. */
const most = 4
/** What a time or the clause before ends with: a figure, "of the year", "and". */
const ends = /^(?:\P{L}.*|года|году|г|ildən|ildə|and|и|но|but|və)$/u

/**
 * Whether a noun is what its clause is about: it begins the clause, or stands there behind articles,
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

/** Whether nothing turns aside between two words of a clause: "close the case in the shelter" does. */
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
