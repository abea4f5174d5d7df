import type { IncomingMessage } from "node:http"
import type { RequestHandler } from "express"
import { Problem } from "../../shared/problem.ts"
import type { Config } from "../config/config.ts"

type Public = Pick<Config, "publicUrl">

const shape = /^(\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

/**
 * The `Host` of a request, if it is ours: the host of `PUBLIC_URL`, or a local name of the machine,
 * at any port; null otherwise. A page of another site can resolve its own name to this machine (DNS
 * rebinding) and would then be of one origin with us.
 */
export function ownHost(request: IncomingMessage, { publicUrl }: Public): string | null {
  const { host } = request.headers
  const name = shape.exec(host ?? "")?.[1]?.toLowerCase()
  if (host === undefined || name === undefined) return null
  return loopback.test(name) || name === new URL(publicUrl).hostname ? host : null
}

const escaped = (words: string) =>
  words.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`)

const page = (publicUrl: string) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This is not the address of Concord</title>
<h1>This is not the address of Concord</h1>
<p>Concord is at <a href="${escaped(publicUrl)}">${escaped(publicUrl)}</a>.</p>
<p>If people are to use it at the address that you came by, whoever runs this server sets PUBLIC_URL to it.</p>
</html>
`

/** Answers 421 to a request for another host: a page for browsers, a problem for programs. */
export function ownHostOnly(config: Public): RequestHandler {
  return (request, response, next) => {
    if (ownHost(request, config) !== null) return next()
    response.set("cache-control", "no-store")
    if (!request.path.startsWith("/api/") && request.accepts(["json", "html"]) === "html")
      response.status(421).type("html").send(page(config.publicUrl))
    else throw new Problem("wrong-host", `This server answers at ${config.publicUrl} alone.`)
  }
}
