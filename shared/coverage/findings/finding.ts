import { digest as sha256 } from "lib0/hash/sha256"
import { encodeUtf8 } from "lib0/string"
import { checkWords } from "../checks/checkWordsData.ts"
import type { PlacedRemark } from "../checks/remark.ts"

/** The place of a finding: a measure, a block of the text, or (all null) the plan as a whole. */
export interface FindingPlace {
  /** Stable while the words it is about do not change; a dismissal is of this key. */
  key: string
  measureId: string | null
  /** The id of the measure or block. */
  passageId: string | null
  number: string | null
  /** The words in it to scroll to; "" for the whole. */
  quote: string
  /** The words that the check found here. */
  words: string
  /** The criterion that this place violates; places reported together can have different ones. */
  criterion: string
}

/** A weakness of a measure or the plan that could be improved. */
export interface Finding {
  /** The id of the check. */
  check: string
  /** The id of one of the set's criteria. */
  criterion: string
  /** The measure it is on, and its number; null where there are several places, or none. */
  measureId: string | null
  number: string | null
  /** One plain sentence. */
  message: string
  /** The message with `{}` for the words of the places. */
  say: string
  /** How to correct it. */
  mend: string
  /** At least one. */
  places: FindingPlace[]
}

const keys = new Map<string, string>()

/** Half of SHA-256 is more than enough to distinguish the remarks of one plan. */
function keyOf(identity: string): string {
  const found = keys.get(identity)
  if (found) return found
  const hash = sha256(encodeUtf8(identity)).subarray(0, 16)
  const key = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")
  // Bounds the cache, because a server reads plans for months.
  if (keys.size > 20_000) keys.clear()
  keys.set(identity, key)
  return key
}

const known = new WeakMap<PlacedRemark, FindingPlace>()

/** The place of a remark; cached, because most remarks are unchanged at the next keystroke. */
export function placeOf(placed: PlacedRemark): FindingPlace {
  const made = known.get(placed) ?? makePlace(placed)
  known.set(placed, made)
  return made
}

function makePlace({ place, remark, own }: PlacedRemark): FindingPlace {
  const about = remark.about.normalize("NFC").replaceAll(/\s+/g, " ").trim()
  const check = own ? `${remark.check} ${own.criterion}` : remark.check
  return {
    key: keyOf(JSON.stringify([check, place?.id ?? null, about])),
    measureId: place?.measureId ?? null,
    passageId: place?.id ?? null,
    number: place?.label ?? place?.number ?? null,
    quote: place ? (remark.quote ?? "") : "",
    words: remark.words,
    criterion: own?.criterion ?? remark.criterion ?? checkWords[remark.check]?.criterion ?? "",
  }
}

/** A check's sentence with the words of its places, each word once, ignoring spelling variants. */
function sentenceOf(say: string, places: readonly FindingPlace[]): string {
  const words = new Map<string, string>()
  for (const { words: each } of places) {
    const key = each.toLowerCase()
    if (each !== "" && !words.has(key)) words.set(key, each)
  }
  // Words that end in a full stop or ellipsis need no other.
  return say.replace("{}", () => [...words.values()].join(", ")).replace(/(?<=[.…])\.$/u, "")
}

/** A finding at these places. */
export function findingAt(
  places: FindingPlace[],
  finding: Pick<Finding, "check" | "criterion" | "say" | "mend">,
): Finding {
  const only = places.length === 1 ? places[0] : undefined
  return {
    check: finding.check,
    criterion: finding.criterion,
    measureId: only?.measureId ?? null,
    number: only?.number ?? null,
    message: sentenceOf(finding.say, places),
    mend: finding.mend,
    say: finding.say,
    places,
  }
}

/** A finding, and its dismissal; null while it is open. */
export type Answered<D> = Finding & { dismissed: D | null }

/**
 * Joins findings with their dismissals by key: a finding with some dismissed places becomes one
 * that is open at the others, and one for each dismissal.
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
      places.length > 0 ? { ...findingAt(places, finding), dismissed } : [],
    )
  })
}
