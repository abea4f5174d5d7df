import type { IncomingHttpHeaders } from "node:http"

/**
 * Whether a request that a browser sent comes from our own pages: its Origin is the address it was
 * sent to, or the installation's public address, and its Sec-Fetch-Site names no other site.
 * Programs send neither and pass.
 */
export function fromOwnPages(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host, "sec-fetch-site": site } = headers
  // The browser's own statement of the initiating site; "none" is a direct action of the person.
  if (site !== undefined && site !== "same-origin" && site !== "none") return false
  if (origin === undefined) return true
  return (
    origin === new URL(publicUrl).origin ||
    (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`))
  )
}
