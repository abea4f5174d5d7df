const schemes = new Set(["http", "https", "mailto", "tel", "ftp"])
// What browsers pass over when they read an address, so that `java\nscript:` is one scheme to them.
const ignored = /[\p{C}\p{Z}\s]/gu

/**
 * Whether an address may stand in a link of a plan: one of the web, of mail, telephone or files, or
 * one without a scheme. What would run (`javascript:`, `data:` and whatever comes after them) may not.
 */
export function hrefFits(href: unknown): href is string {
  if (typeof href !== "string") return false
  const read = href.replace(ignored, "")
  const scheme = /^([^/?#:]*):/.exec(read)?.[1]
  return read !== "" && (scheme === undefined || schemes.has(scheme.toLowerCase()))
}
