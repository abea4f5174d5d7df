import type { SearchAnswer, SearchPiece } from "../../shared/api/search.ts"
import type { Command } from "./commands.ts"
import type { Recent } from "./palette.ts"

/** The groups of the palette, in their order. */
export const groups = [
  "recent",
  "command",
  "plan",
  "measure",
  "text",
  "area",
  "comment",
  "person",
] as const
/** One of {@link groups}. */
type Group = (typeof groups)[number]

/** A row of the palette. */
export interface Item {
  key: string
  group: Group
  /** Decides the picture before it. */
  kind: string
  number: string
  title: readonly SearchPiece[]
  snippet: readonly SearchPiece[]
  /** The small text after or below it. */
  place: string
  plan: string
  link: string | null
  run: (() => void) | null
}

const plain = (text: string): SearchPiece[] => [{ text, found: false }]

/** Whether every word of the question begins a word of the text, in any order. */
function hasWords(text: string, question: string): boolean {
  const words = (of: string) => of.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const own = words(text)
  return words(question).every((word) => own.some((each) => each.startsWith(word)))
}

/**
 * The rows for what was typed: recent ones first, then commands, then what the server found. With
 * nothing typed the recent ones and the commands.
 */
export function itemsFor(
  question: string,
  recent: readonly Recent[],
  commands: readonly Command[],
  answer: SearchAnswer | null,
): Item[] {
  const items: Item[] = []
  for (const { kind, title, place, link } of recent) {
    if (!hasWords(`${title} ${place}`, question)) continue
    const words = { number: "", title: plain(title), snippet: [], place, plan: "" }
    items.push({ key: `recent ${link}`, group: "recent", kind, ...words, link, run: null })
  }
  const shownLinks = new Set(items.map(({ link }) => link))
  for (const { id, words, link, run } of commands) {
    if (!hasWords(words, question) || (link && shownLinks.has(link))) continue
    const said = { number: "", title: plain(words), snippet: [], place: "", plan: "" }
    items.push({ key: `command ${id}`, group: "command", kind: "command", ...said, link, run })
  }
  for (const hit of question.trim() === "" ? [] : (answer?.hits ?? [])) {
    if (shownLinks.has(hit.link) && hit.kind !== "person") continue
    items.push({
      key: `${hit.kind} ${hit.plan?.id ?? ""} ${hit.id}`,
      group: hit.kind,
      kind: hit.kind,
      number: hit.number,
      title: hit.title,
      snippet: hit.snippet,
      place: hit.place,
      plan: hit.kind === "plan" ? "" : (hit.plan?.title ?? ""),
      link: hit.link,
      run: null,
    })
  }
  return groups.flatMap((group) => items.filter((item) => item.group === group))
}

/** The words of a row without marks. */
export function wordsOf({ number, title, snippet }: Item): string {
  const said = (title.length > 0 ? title : snippet).map(({ text }) => text).join("")
  return [number, said].filter(Boolean).join(" ")
}
