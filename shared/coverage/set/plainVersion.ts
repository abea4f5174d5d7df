/** The version of a set as displayed to people. */
export interface PlainVersion {
  /** As its authors named it: "1", "2026.2". */
  number: string
  /**
   * Distinguishes contents with one number: eight hexadecimal digits, a letter among them. Null for
   * a set that is not the product's.
   */
  edition: string | null
}

/**
 * Splits the version of a set. A set of the product identifies its content after the last point.
 */
export function plainVersion(version: string): PlainVersion {
  const [, number, edition] = /^(.+)\.(?=\d*[a-f])([0-9a-f]{8})$/.exec(version) ?? []
  return number && edition ? { number, edition } : { number: version, edition: null }
}

/**
 * A version in print: its number, and in brackets its edition, by which results can be reproduced.
 */
export function printedVersion(version: string): string {
  const { number, edition } = plainVersion(version)
  return edition ? `${number} (${edition})` : number
}
