const schemes = new Set(["http", "https", "mailto", "tel", "ftp"])
// Characters that browsers ignore in an address, so that `java
// script:` is one scheme to them.
const ignored = /[\p{C}\p{Z}\s]/gu

/**
 * The segments of a path as a server resolves them, without `.` and `..`, however they are encoded.
 */
function partsOf(path: string): string[] {
  const parts: string[] = []
  for (const part of path.replace(/[?#].*$/, "").split(/[\\/]/)) {
    let read = part
    try {
      read = decodeURIComponent(part)
    } catch {
      // An undecodable segment; no server resolves it either.
    }
    if (read === "..") parts.pop()
    else if (read !== "" && read !== ".") parts.push(read.toLowerCase())
  }
  return parts
}

/**
 * Whether an address is allowed in a link of a plan: one of the web, of mail, telephone or files,
 * or one without a scheme that leads to a page of this site. Not allowed are addresses that run
 * code (`javascript:`, `data:` and the like), other machines without a scheme (`//host`,
 * `\\host\share`), and addresses at which a server such as this one acts or answers programs
 * (`/api/…`, `/sync/…`; with a scheme the calls of accounts and plans, wherever the server is),
 * since a link is followed with the reader's own session.
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
