import { hrefFits } from "../../../shared/document/href.ts"

/** A typed address as a link takes it, `https://` added where none is named; null when it is no address. */
export function linkAddress(typed: string): string | null {
  const address = typed.trim()
  // An address that begins with a slash is a folder of some machine, or a path without a site.
  if (address === "" || /\s|^[\\/]/.test(address)) return null
  if (/^[^@\s/:]+@[^@\s/:]+\.[^@\s/:]+$/.test(address)) return `mailto:${address}`
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`
  if (!hrefFits(full)) return null
  try {
    return new URL(full).href === "" ? null : full
  } catch {
    return null
  }
}
