/** The version of a set as people read it. */
export interface PlainVersion {
  /** As its authors named it: "1", "2026.2". */
  number: string
  /**
   * What tells two contents of one number apart: eight hexadecimal digits, a letter among them. Null
   * where the version is its authors' alone.
   */
  edition: string | null
}

/** Takes the version of a set apart. A set of the product names its content after the last point. */
export function plainVersion(version: string): PlainVersion {
  const [, number, edition] = /^(.+)\.(?=\d*[a-f])([0-9a-f]{8})$/.exec(version) ?? []
  return number && edition ? { number, edition } : { number: version, edition: null }
}

/** A version in print: its number, and in brackets what its results can be had again by. */
export function printedVersion(version: string): string {
  const { number, edition } = plainVersion(version)
  return edition ? `${number} (${edition})` : number
}
