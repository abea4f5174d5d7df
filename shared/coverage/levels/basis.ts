import { digest as sha256 } from "lib0/hash/sha256"
import { encodeUtf8 } from "lib0/string"
import type { Passage } from "../passages/passage.ts"
import type { Level } from "./level.ts"
import type { AreaReport } from "./report.ts"

/** A passage that carries an area, with the words that were read. */
interface EvidencePassage {
  /** The id of the block or measure. */
  passageId: string
  measureId: string | null
  number: string | null
  /** Digest of its words; it does not depend on where they stand. */
  digest: string
  words: string
  /** The parts of its words that carry the area. */
  quotes: string[]
}

/**
 * The level of an area, the words it was read from, and the version of the set it was read with.
 */
export interface Basis {
  level: Level
  set: { id: string; version: string }
  evidence: EvidencePassage[]
}

/** A passage that carries an area in one of two readings, with its words then and now. */
export interface MovedPassage {
  passageId: string
  number: string | null
  /** Its words then; null where it did not carry the area. */
  before: string | null
  /** Its present words; null where it was removed from the text. */
  now: string | null
  /** Whether it carries the area now. */
  carries: boolean
}

/** The changes since a basis was recorded; a part is null where nothing changed. */
export interface Staleness {
  level: { before: Level; now: Level } | null
  /** The versions of the set. */
  set: { before: string; now: string } | null
  passages: MovedPassage[]
}

type Read = Pick<Passage, "text">

// The limit of what the server reads of one block (see server/coverage/readPassages.ts), so that a
// browser computes the same digests. PostgreSQL stores no NUL.
const longest = 20_000

/**
 * The words of a passage as they are stored: Unicode-normalised, and no longer than the server
 * reads.
 */
function keptWords({ text }: Read): string {
  return text
    .slice(0, longest)
    .replaceAll("\0", "")
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
}

function hex(words: string): string {
  const hash = sha256(encodeUtf8(words))
  return `v1:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}

const read = new WeakMap<Read, { words: string; digest: string }>()

function wordsOf(passage: Read): { words: string; digest: string } {
  const known = read.get(passage)
  if (known) return known
  const words = keptWords(passage)
  const made = { words, digest: hex(words) }
  read.set(passage, made)
  return made
}

/**
 * The evidence of an area with its passages, in the report's order, and with the passages that
 * contradict its provisions: a decision is made on both.
 */
export function basisOf(
  area: Pick<AreaReport, "level" | "evidence" | "readsAgainst">,
  set: Basis["set"],
  passages: ReadonlyMap<string, Read>,
): Basis {
  const carrying = new Map<string, EvidencePassage>()
  for (const { passageId, measureId, number, quote } of [...area.evidence, ...area.readsAgainst]) {
    const known = carrying.get(passageId)
    if (known) known.quotes.push(quote)
    else {
      // A report from one keystroke ago may name a passage that was removed since: only its quote
      // is left.
      const { words, digest } = wordsOf(passages.get(passageId) ?? { text: quote })
      carrying.set(passageId, { passageId, measureId, number, digest, words, quotes: [quote] })
    }
  }
  return { level: area.level, set: { ...set }, evidence: [...carrying.values()] }
}

/**
 * The digest of a whole basis. A new decision must send it, so that nobody decides on words they
 * have not seen.
 */
export function basisDigest({ level, set, evidence }: Basis): string {
  const words = [...new Set(evidence.map(({ digest }) => digest))].sort()
  return hex(JSON.stringify([set.id, set.version, level, words]))
}

/**
 * The changes from `then` to `now`, or null for none. Equal words are one passage, wherever they
 * moved; other words with the same id are its new wording. `passages` are all of the present text,
 * to tell passages that no longer carry the area from removed ones.
 */
export function staleness(
  then: Basis,
  now: Basis,
  passages: ReadonlyMap<string, Read>,
): Staleness | null {
  const before = new Set(then.evidence.map(({ digest }) => digest))
  const after = new Set(now.evidence.map(({ digest }) => digest))
  const gone = then.evidence.filter(({ digest }) => !after.has(digest))
  const come = new Map(
    now.evidence.filter(({ digest }) => !before.has(digest)).map((one) => [one.passageId, one]),
  )
  const moved = gone.map(({ passageId, number, words }): MovedPassage => {
    const next = come.get(passageId)
    come.delete(passageId)
    if (next)
      return { passageId, number: next.number, before: words, now: next.words, carries: true }
    const left = passages.get(passageId)
    return {
      passageId,
      number,
      before: words,
      now: left ? wordsOf(left).words : null,
      carries: false,
    }
  })
  for (const { passageId, number, words } of come.values())
    moved.push({ passageId, number, before: null, now: words, carries: true })
  const level = then.level === now.level ? null : { before: then.level, now: now.level }
  const { version } = now.set
  const set = then.set.version === version ? null : { before: then.set.version, now: version }
  return level || set || moved.length > 0 ? { level, set, passages: moved } : null
}
