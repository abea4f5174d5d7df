import type { AgainstBook, Looked } from "./againstBook.ts"
import { clausesOf } from "./clause.ts"
import type { Stretch } from "./matter.ts"
import { deniesAnything } from "./polarity.ts"
import { type Scorer, type Scoring, shaped } from "./scorer.ts"

/** A stretch of a sentence with the areas against whose provisions it reads. */
interface Told extends Stretch {
  readonly areas: ReadonlySet<string>
}

/** A scoring, and what a book tells of it, by the start of a sentence or clause. */
interface ByClause extends Scoring {
  /** The areas against which clauses read that are taken by themselves. */
  readonly against: ReadonlyMap<number, ReadonlySet<string>>
  /** What is met in each sentence that is taken as a whole. */
  readonly looked: Map<number, Looked>
}

const none: ReadonlySet<string> = new Set()

/**
 * The clauses of a sentence that reads against a provision, where one of them does and another does
 * not; what does not and follows each other is one. What restricts may speak only together with what
 * stands before it: "two houses are kept; a place is given to those who …".
 */
function partedBy(
  book: AgainstBook,
  text: string,
  { start, end }: Stretch,
  lang: string,
): readonly Told[] {
  const clauses = clausesOf(text, start, end, lang)
  const alone = clauses.map((clause) => book.areasIn(text, clause.start, clause.end))
  const restricts = alone.some(({ size }) => size > 0)
  const parted: { start: number; end: number; areas: ReadonlySet<string> }[] = []
  let together = none
  for (const [at, clause] of clauses.entries()) {
    let areas = alone[at] ?? none
    if (!restricts && together.size === 0) {
      together = book.areasIn(text, start, clause.end)
      areas = together
    }
    const before = parted.at(-1)
    if (before?.areas.size === 0 && areas.size === 0) before.end = clause.end
    else parted.push({ ...clause, areas })
  }
  return parted.some(({ areas }) => areas.size === 0) ? parted : []
}

/** Whether a clause says plainly what there will be, and denies nothing. */
function provides({ tones }: Scoring, lang: string): boolean {
  const words = tones.flatMap((tone) => tone.words ?? []).map(({ text }) => text)
  return tones.some(({ pointed }) => pointed.size > 0) && !deniesAnything(words, lang)
}

/**
 * The same scoring, with a sentence of which one clause reads against a provision taken clause by
 * clause: what one restricts takes nothing from what another provides.
 */
export function clauseByClause(
  { scored, tones }: Scoring,
  scorer: Scorer,
  book: AgainstBook,
  text: string,
  lang: string,
): ByClause {
  const against = new Map<number, ReadonlySet<string>>()
  const looked = new Map<number, Looked>()
  const parts: { readonly by: number; readonly own: Scoring }[] = []
  for (const tone of tones) {
    const met = book.look(text, tone.start, tone.end, tone.words)
    looked.set(tone.start, met)
    if (met.areas.size === 0) continue
    const clauses = partedBy(book, text, tone, lang).map(({ start, end, areas }) => {
      return { start, areas, own: scorer.score(text.slice(start, end), lang) }
    })
    if (!clauses.some(({ areas, own }) => areas.size === 0 && provides(own, lang))) continue
    looked.delete(tone.start)
    for (const { start, areas, own } of clauses) {
      against.set(start, areas)
      parts.push({ by: start, own })
    }
  }
  if (parts.length === 0) return { scored, tones, against, looked }
  const ofParts = parts.flatMap(({ by, own }) =>
    own.scored.map((one) => shaped({ ...one, start: one.start + by, end: one.end + by })),
  )
  const tonesOfParts = parts.flatMap(({ by, own }) => own.tones.map((one) => one.moved(by)))
  return {
    against,
    looked,
    scored: [...scored.filter(({ start }) => looked.has(start)), ...ofParts],
    tones: [...tones.filter(({ start }) => looked.has(start)), ...tonesOfParts],
  }
}
