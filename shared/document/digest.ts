import { digest as sha256 } from "lib0/hash/sha256"
import { encodeUtf8 } from "lib0/string"
import type { PlanPicture } from "./picture.ts"
import type { PlanMeasure } from "./planMeasure.ts"

// A lone surrogate has no UTF-8 form: Yjs can leave one when two people edit inside one emoji.
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Words in canonical form: NFC, white space collapsed, ends trimmed, lone surrogates replaced. */
export function canonicalText(text: string): string {
  return text
    .replace(loneSurrogates, "\uFFFD")
    .normalize("NFC")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
}

/** Pictures by the parts that count: their bytes, and their alternative text. */
export const saidPictures = (pictures: readonly PlanPicture[]): [string, string][] =>
  pictures.map(({ hash, alt }) => [hash, canonicalText(alt)])

/**
 * Everything that an agency agrees to, in one fixed order: the words, the footnotes and every field
 * by its printed words.
 */
function canonicalMeasure(measure: PlanMeasure): string {
  const { fields, participants } = measure
  const word = canonicalText
  return JSON.stringify([
    word(measure.text),
    measure.footnotes.map(word),
    participants.map((p) => [p.role, word(p.name), p.byAgreement]),
    fields.time && [fields.time.from, fields.time.to, word(fields.time.words)],
    fields.indicators.map((i) => [i.words, i.baseline, i.target, i.verification].map(word)),
    fields.budget && [
      fields.budget.kind,
      fields.budget.amount,
      fields.budget.currency,
      fields.budget.source,
      word(fields.budget.words),
    ],
    fields.dependsOn,
    // Left out where there are none: the digest of such a measure does not depend on this entry.
    ...(measure.pictures.length > 0 ? [saidPictures(measure.pictures)] : []),
  ])
}

/**
 * The digest of a measure: `v1:` and SHA-256 in hexadecimal of {@link canonicalMeasure}. Any word
 * or field changes it; formatting, numbering, place, comments and neighbours do not. Computed with
 * lib0, because `crypto.subtle` is absent on plain http.
 */
export function measureDigest(measure: PlanMeasure): string {
  const hash = sha256(encodeUtf8(canonicalMeasure(measure)))
  return `v1:${Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("")}`
}
