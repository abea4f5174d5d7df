import type { IncomingHttpHeaders } from "node:http"

/**
 * Whether a request that a browser sent comes from our own pages: its Origin is the address it was
 * sent to, or the installation's public address. Programs send no Origin and pass.
 */
export function fromOwnPages(headers: IncomingHttpHeaders, publicUrl: string): boolean {
  const { origin, host } = headers
  if (origin === undefined) return true
  return (
    origin === new URL(publicUrl).origin ||
    (host !== undefined && (origin === `http://${host}` || origin === `https://${host}`))
  )
}
