/** The result of a check: its id, the words it found, and the place in the passage. */
export interface Remark {
  /** The id of one of `checkWords`. */
  readonly check: string
  /** Replaces `{}` in the check's sentence. */
  readonly words: string
  /** Identifies the remark: while this text stays equal, a dismissal holds. */
  readonly about: string
  /** The words of the passage to scroll to; "" for the whole of it. */
  readonly quote?: string
  /**
   * The criterion, where it differs from the check's; used for things that are reported together.
   */
  readonly criterion?: string
}

/** The place of a remark, as a finding gives it. */
export interface RemarkPlace {
  /** The id of the measure or block. */
  readonly id: string
  readonly measureId: string | null
  readonly number: string | null
  /** The number as printed in the document, where it is written differently. */
  readonly label?: string | undefined
}

/** A remark with its place; null for the plan as a whole. */
export interface PlacedRemark {
  readonly place: RemarkPlace | null
  readonly remark: Remark
  /** The set's own criterion or sentence, where it differs from the check's. */
  readonly own?: { readonly criterion: string; readonly say?: Readonly<Record<string, string>> }
}

/** The remarks, each with the place. */
export function placed(place: RemarkPlace | null, remarks: readonly Remark[]): PlacedRemark[] {
  return remarks.map((remark) => ({ place, remark }))
}

/** A longer text, cut to fit into a sentence. */
export function shortened(words: string, most = 80): string {
  const line = words.replaceAll(/\s+/g, " ").trim()
  return line.length > most ? `${line.slice(0, most - 3).trimEnd()}…` : line
}

const quoted = /["“„«]([^"“”„«»]*)["”“»]/gu

/** Words with inner quotation marks, as they are written within a sentence's quotation marks. */
export function innerQuoted(words: string): string {
  return words.replaceAll(quoted, (_, inner: string) =>
    /[а-яё]/iu.test(inner) ? `„${inner}“` : `‘${inner}’`,
  )
}
