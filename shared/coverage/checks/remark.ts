/** What a check found: which check, the words it found, and the words the remark hangs on. */
export interface Remark {
  /** An id of `checkWords`. */
  readonly check: string
  /** Fills the `{}` of the check's sentence. */
  readonly words: string
  /** While these stay the same, it is the same remark, and who dismissed it is not asked again. */
  readonly about: string
  /** Words of the passage to go to; "" for the whole of it. */
  readonly quote?: string
  /** Another criterion than the check's, for one of several things that are said together. */
  readonly criterion?: string
}

/** Where a remark is made, as far as a finding says it. */
export interface RemarkPlace {
  /** The id of the measure or the block. */
  readonly id: string
  readonly measureId: string | null
  readonly number: string | null
  /** The number as the document prints it, where that is another way to write it. */
  readonly label?: string | undefined
}

/** A remark with the place it is on; null for the plan as a whole. */
export interface PlacedRemark {
  readonly place: RemarkPlace | null
  readonly remark: Remark
  /** Another criterion or sentence than the check's own, where the set has them. */
  readonly own?: { readonly criterion: string; readonly say?: Readonly<Record<string, string>> }
}

/** The remarks, each with the place it is on. */
export function placed(place: RemarkPlace | null, remarks: readonly Remark[]): PlacedRemark[] {
  return remarks.map((remark) => ({ place, remark }))
}

/** A longer text cut to one line of a sentence. */
export function shortened(words: string, most = 80): string {
  const line = words.replaceAll(/\s+/g, " ").trim()
  return line.length > most ? `${line.slice(0, most - 3).trimEnd()}…` : line
}

const quoted = /["“„«]([^"“”„«»]*)["”“»]/gu

/** Words as they stand within the quotation marks that a sentence puts around them. */
export function innerQuoted(words: string): string {
  return words.replaceAll(quoted, (_, inner: string) =>
    /[а-яё]/iu.test(inner) ? `„${inner}“` : `‘${inner}’`,
  )
}
