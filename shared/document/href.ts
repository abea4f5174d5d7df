const schemes = new Set(["http", "https", "mailto", "tel", "ftp"])
// What browsers pass over when they read an address, so that `java\nscript:` is one scheme to them.
const ignored = /[\p{C}\p{Z}\s]/gu

/** The parts of a path as a server reads them: ways up and down are gone, however they are written. */
function partsOf(path: string): string[] {
  const parts: string[] = []
  for (const part of path.replace(/[?#].*$/, "").split(/[\\/]/)) {
    let read = part
    try {
      read = decodeURIComponent(part)
    } catch {
      // No server reads it either.
    }
    if (read === "..") parts.pop()
    else if (read !== "" && read !== ".") parts.push(read.toLowerCase())
  }
  return parts
}

/**
 * Whether an address may stand in a link of a plan: one of the web, of mail, telephone or files, or
 * one without a scheme that leads to a page of this site. What would run (`javascript:`, `data:` and
 * whatever comes after them) may not, nor another machine without a scheme (`//host`,
 * `\\host\share`), nor what a server such as this one does or answers programs (`/api/…`,
 * `/sync/…`; with a scheme the calls of accounts and plans, wherever the server is): whoever follows
 * a link does it as oneself.
 */
export function hrefFits(href: unknown): href is string {
  if (typeof href !== "string") return false
  const read = href.replace(ignored, "")
  if (read === "") return false
  const scheme = /^([^/?#:]*):/.exec(read)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    const [first] = partsOf(read)
    return !/^[\\/]{2}/.test(read) && first !== "api" && first !== "sync"
  }
  if (!schemes.has(scheme)) return false
  if (!/^https?$/.test(scheme)) return true
  // To a browser `http:host` and `http:\\host` are `http://host`.
  const path = /^https?:[\\/]*[^\\/?#]*(.*)$/i.exec(read)?.[1] ?? ""
  const [first, second] = partsOf(path)
  return !(first === "api" && (second === "auth" || second === "plans"))
}
