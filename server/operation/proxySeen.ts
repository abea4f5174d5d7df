import type { RequestHandler } from "express"
import type { Logger } from "pino"
import type { OperatorNotices } from "./operatorNotices.ts"

// Loopback, private and link-local networks (RFC 1918, 4193, 4291, 6598): where a proxy of one's own is.
const near =
  /^(?:::ffff:)?(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)|^(?:::1$|f[cd]|fe[89ab])/i

const forwards = ["forwarded", "x-forwarded-for", "x-forwarded-proto", "x-real-ip"]

/**
 * Notices a proxy while `TRUST_PROXY` names none: everybody would count as one address, and a few wrong
 * passwords would keep all of them out. At start it is known by an address of https, which this server
 * does not speak itself; otherwise by a request that a proxy nearby has passed on. Said once in the log.
 */
export function noticeProxy(
  { trustProxy, publicUrl }: { trustProxy: number; publicUrl: string },
  notices: OperatorNotices,
  log: Pick<Logger, "warn">,
): RequestHandler {
  const notice = (seen: string) => {
    if (notices.notice("proxy-not-trusted"))
      log.warn(
        `${seen}, but TRUST_PROXY is 0: everybody counts as one address, so that a few wrong passwords keep everybody out. Set TRUST_PROXY to the number of proxies in front.`,
      )
  }
  if (trustProxy === 0 && publicUrl.startsWith("https:"))
    notice("PUBLIC_URL is an address of https, which a proxy in front must serve")
  return (request, _response, next) => {
    if (
      trustProxy === 0 &&
      forwards.some((name) => request.headers[name] !== undefined) &&
      near.test(request.socket.remoteAddress ?? "")
    )
      notice("Requests come through a proxy")
    next()
  }
}
