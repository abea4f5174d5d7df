import { digest as sha256 } from "lib0/hash/sha256"
import { encodeUtf8 } from "lib0/string"
import { type CheckWords, checkWords } from "./checks/checkWordsData.ts"
import type { Remark } from "./checks/remark.ts"
import type { Passage } from "./passage.ts"

/** Where a finding is seen: a measure, a block of the text, or (all null) the plan as a whole. */
export interface FindingPlace {
  /** Stays the same while the words it is about do; who dismisses a finding dismisses its keys. */
  key: string
  measureId: string | null
  /** The id of the measure or the block. */
  passageId: string | null
  number: string | null
  /** Words in it to go to; "" for the whole. */
  quote: string
  /** What the check found here. */
  words: string
  /** The criterion that this answers; of things that are said together each has its own. */
  criterion: string
}

/** Something about a measure or the plan that could be made better. */
export interface Finding {
  /** The check that found it. */
  check: string
  /** An id of the set's criteria. */
  criterion: string
  /** The measure it is on, and its number; null where there are several places, or none. */
  measureId: string | null
  number: string | null
  /** One plain sentence. */
  message: string
  /** The same with `{}` where the words of the places stand. */
  say: string
  /** How to mend it. */
  mend: string
  /** At least one. */
  places: FindingPlace[]
}

/** A remark with the passage it is on; null for the plan as a whole. */
export interface PlacedRemark {
  readonly passage: Passage | null
  readonly remark: Remark
  /** Another criterion or sentence than the check's own, where the set has them. */
  readonly own?: { readonly criterion: string; readonly say?: Readonly<Record<string, string>> }
}

const keys = new Map<string, string>()

/** Half of SHA-256 is more than enough to tell the remarks of one plan apart. */
function keyOf(identity: string): string {
  const found = keys.get(identity)
  if (found) return found
  const hash = sha256(encodeUtf8(identity)).subarray(0, 16)
  const key = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")
  // A bound, because a server reads plans for months.
  if (keys.size > 20_000) keys.clear()
  keys.set(identity, key)
  return key
}

const known = new WeakMap<Remark, FindingPlace>()

/** The place of a remark; kept, because most remarks are the same at the next keystroke. */
function placeOf(placed: PlacedRemark): FindingPlace {
  const made = known.get(placed.remark) ?? makePlace(placed)
  known.set(placed.remark, made)
  return made
}

function makePlace({ passage, remark, own }: PlacedRemark): FindingPlace {
  const about = remark.about.normalize("NFC").replaceAll(/\s+/g, " ").trim()
  const check = own ? `${remark.check} ${own.criterion}` : remark.check
  return {
    key: keyOf(JSON.stringify([check, passage?.id ?? null, about])),
    measureId: passage?.measureId ?? null,
    passageId: passage?.id ?? null,
    number: passage?.number ?? null,
    quote: passage ? (remark.quote ?? "") : "",
    words: remark.words,
    criterion: own?.criterion ?? remark.criterion ?? checkWords[remark.check]?.criterion ?? "",
  }
}

const inLanguage = (words: Readonly<Record<string, string>>, lang: string) =>
  words[lang] ?? words.en ?? ""

/** So many single findings of one check are one remark with as many places. */
const crowd = 6
/** From this share of the measures on, something is missing in the plan and not in a measure. */
const nearlyAll = 0.8

function grouped(
  words: CheckWords,
  remarks: readonly PlacedRemark[],
): readonly (readonly PlacedRemark[])[] {
  if (words.group === "check" || (words.many && remarks.length > crowd)) return [remarks]
  if (words.group !== "words") return remarks.map((remark) => [remark])
  const same = new Map<string, PlacedRemark[]>()
  for (const placed of remarks) {
    const key = placed.remark.words.toLowerCase()
    const row = same.get(key)
    if (row) row.push(placed)
    else same.set(key, [placed])
  }
  return [...same.values()]
}

function findingOf(row: readonly PlacedRemark[], measures: number, lang: string): Finding | null {
  const [first] = row
  const words = first && checkWords[first.remark.check]
  if (!first || !words) return null
  const { check } = first.remark
  const several = row.length > 1
  const every = words.every && measures > 4 && row.length >= measures * nearlyAll
  const say = (every && words.every) || (several && words.many) || first.own?.say || words.say
  const places = every
    ? [placeOf({ passage: null, remark: { check, words: "", about: "every" } })]
    : row.map(placeOf)
  const sentence = inLanguage(say, lang)
  const criterion = first.own?.criterion ?? words.criterion
  return at(places, { check, criterion, say: sentence, mend: inLanguage(words.mend, lang) })
}

/** A finding at these places. */
function at(
  places: FindingPlace[],
  finding: Pick<Finding, "check" | "criterion" | "say" | "mend">,
): Finding {
  const only = places.length === 1 ? places[0] : undefined
  const found = [...new Set(places.map(({ words }) => words))].filter(Boolean)
  return {
    check: finding.check,
    criterion: finding.criterion,
    measureId: only?.measureId ?? null,
    number: only?.number ?? null,
    message: finding.say.replace("{}", () => found.join(", ")),
    mend: finding.mend,
    say: finding.say,
    places,
  }
}

/** A finding, and who set it aside; null while it is open. */
export type Answered<D> = Finding & { dismissed: D | null }

/**
 * Findings with what was said of them, by key: a finding of which some places are dismissed is one
 * that is open at the others, and one dismissed at those, for each word that was said.
 */
export function withDismissals<D>(
  findings: readonly Finding[],
  dismissals: ReadonlyMap<string, D>,
): Answered<D>[] {
  return findings.flatMap((finding) => {
    const parts = new Map<D | null, FindingPlace[]>([[null, []]])
    for (const place of finding.places) {
      const said = dismissals.get(place.key) ?? null
      const together = parts.get(said)
      if (together) together.push(place)
      else parts.set(said, [place])
    }
    return [...parts].flatMap(([dismissed, places]) =>
      places.length > 0 ? { ...at(places, finding), dismissed } : [],
    )
  })
}

const order = Object.keys(checkWords)

/** Remarks as findings in the plan's language, of the criteria that the set has. */
export function findingsOf(
  remarks: readonly PlacedRemark[],
  known: ReadonlySet<string>,
  measures: number,
  lang: string,
): Finding[] {
  const byCheck = new Map<string, PlacedRemark[]>()
  for (const placed of remarks) {
    const { check } = placed.remark
    const row = byCheck.get(check)
    if (row) row.push(placed)
    else byCheck.set(check, [placed])
  }
  return order.flatMap((check) => {
    const words = checkWords[check]
    const own = byCheck.get(check)?.filter(({ remark: { criterion } }) => {
      return criterion === undefined || known.has(criterion)
    })
    const rows = words && own ? grouped(words, own) : []
    return rows.flatMap((row) => {
      const finding = findingOf(row, measures, lang)
      return finding && known.has(finding.criterion) ? finding : []
    })
  })
}
