import type { Wording } from "./polarity.ts"

/** What may stand before the verb of an order, and what keeps a verb from the noun behind it. */
interface EdgeWords {
  readonly leads: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
}

function edge(leads: string, turns: string): EdgeWords {
  return { leads: new Set(leads.split(" ")), turns: new Set(turns.split(" ")) }
}

const edges: Readonly<Record<string, EdgeWords>> = {
  en: edge(
    "and or to then shall will must should may be gradually fully completely immediately temporarily",
    "in at during with against after before among between for from when if until who which that to on as without under through by",
  ),
  ru: edge(
    "и или а также полностью временно постепенно следует необходимо надлежит предлагается планируется предусматривается решено",
    "в на при для с от из за против между после до у по без который которые которых которая которое",
  ),
  az: edge("", "üçün ilə kimi olan zamani sonra əvvəl qarşi və edən"),
}

/** Whether a word begins a clause, as the verb of an order does. False in an unknown language. */
export function beginsClause({ words, marks }: Wording, at: number, lang: string): boolean {
  const leads = edges[lang]?.leads
  if (!leads) return false
  const before = words[at - 1]
  if (before === undefined || (marks[at] ?? 0) > 0) return true
  return leads.has(before) || /^\P{L}+$/u.test(before)
}

/** Whether a word ends a clause, as a verb in Azerbaijani does: "və" adds another. */
export function endsClause({ words, marks }: Wording, at: number): boolean {
  const behind = words[at + 1]
  return behind === undefined || (marks[at + 1] ?? 0) > 0 || behind === "və"
}

/** Whether nothing turns aside between two words of a clause: "close the case in the shelter" does. */
export function goesStraight({ words, marks }: Wording, from: number, to: number, lang: string) {
  for (let at = from + 1; at <= to; at++) {
    if ((marks[at] ?? 0) > 0) return false
    if (at < to && edges[lang]?.turns.has(words[at] ?? "")) return false
  }
  return true
}
