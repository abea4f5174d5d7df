import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import type { ServerResponse } from "node:http"
import { join } from "node:path"
import express, { type Express, type RequestHandler, text } from "express"
import helmet from "helmet"
import { Problem } from "../../shared/problem.ts"
import { authHandler } from "../accounts/authHandler.ts"
import { fromOwnPages } from "../accounts/origin.ts"
import type { Config } from "../config/config.ts"
import { mayWatch } from "../operation/metrics.ts"
import { noticeProxy } from "../operation/proxySeen.ts"
import { WriteProbe } from "../storage/database/health.ts"
import { ownHost, ownHostOnly } from "./hosts.ts"
import { onProblem } from "./onProblem.ts"
import { isPage } from "./pages.ts"
import { describeApi, registerRoutes } from "./register.ts"
import type { Services } from "./route.ts"
import { makeRoutes } from "./routeTable.ts"

/** The nonce of an answer's page, created on first use. */
function nonceOf(response: ServerResponse & { locals?: { nonce?: string } }): string {
  const { locals = {} } = response
  locals.nonce ??= randomBytes(16).toString("base64")
  return locals.nonce
}

/** Browser features that no page of this product uses, so that injected code cannot. */
const permissions = [
  ...["accelerometer", "autoplay", "camera", "display-capture", "geolocation"],
  ...["gyroscope", "hid", "idle-detection", "local-fonts", "magnetometer", "microphone", "midi"],
  ...["payment", "screen-wake-lock", "serial", "usb", "xr-spatial-tracking"],
]
  .map((name) => `${name}=()`)
  .concat("publickey-credentials-create=(self)", "publickey-credentials-get=(self)")
  .join(", ")

function securityHeaders(config: Config): RequestHandler {
  const https = config.publicUrl.startsWith("https:")
  const publicHost = new URL(config.publicUrl).host
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Mantine writes style elements, with the page's nonce; all others are blocked.
        styleSrcElem: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        // Mantine and the editor's decorations write style attributes.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        // Browsers differ in whether 'self' includes the socket, so its address is named.
        connectSrc: [
          "'self'",
          (request) => `ws://${ownHost(request, config) ?? publicHost}`,
          (request) => `wss://${ownHost(request, config) ?? publicHost}`,
        ],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain http in an office network cannot be made strict.
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
    referrerPolicy: { policy: "same-origin" },
  })
}

/** Refuses requests that another site's page made a browser send with our cookie. */
function ownPagesOnly(publicUrl: string): RequestHandler {
  return (request, _response, next) => {
    const reads = ["GET", "HEAD", "OPTIONS"].includes(request.method)
    if (!reads && request.headers.cookie && !fromOwnPages(request.headers, publicUrl))
      throw new Problem("no-right", "This request came from another site.")
    next()
  }
}

/** Refuses changes while they cannot be announced to the other processes. */
function onlyInReach(relay: Services["relay"]): RequestHandler {
  return (request, _response, next) => {
    if (!relay.ready && !["GET", "HEAD", "OPTIONS"].includes(request.method))
      throw new Problem("unavailable", "The servers cannot reach each other now. Try again soon.")
    next()
  }
}

/**
 * Refuses NUL characters, which PostgreSQL does not store, in parts that no route's schema checks.
 */
const withoutNul: RequestHandler = (request, _response, next) => {
  if (/%00/.test(request.url)) throw new Problem("not-found", "There is no such address.")
  if (typeof request.body === "string" && /\0|\\u0000|%00/.test(request.body))
    throw new Problem("invalid", "The request holds a NUL character.")
  next()
}

function logged({ log, metrics }: Services): RequestHandler {
  return (request, response, next) => {
    const start = performance.now()
    response.on("finish", () => {
      const ms = performance.now() - start
      const { method } = request
      const status = response.statusCode
      // The route's pattern and not the address, which may hold the secret of a link.
      const pattern: string | undefined = request.route?.path
      metrics.answered(method, pattern ?? (status < 400 ? "file" : "none"), status, ms / 1000)
      const route = pattern ?? request.path.split("/", 2).join("/")
      log.debug({ method, route, status, ms: Math.round(ms) }, "Answered.")
    })
    next()
  }
}

function serveClient(app: Express, folder: string): void {
  const page = readFileSync(join(folder, "index.html"), "utf8")
  const assets = { immutable: true, maxAge: "365d", index: false } as const
  app.use("/assets", express.static(join(folder, "assets"), assets))
  const setHeaders = (response: ServerResponse, file: string) => {
    // The browser checks for a newer one by itself, and must not get a cached one.
    if (file.endsWith("serviceWorker.js")) response.setHeader("cache-control", "no-cache")
  }
  app.use(express.static(folder, { index: false, maxAge: "10m", setHeaders }))
  app.get("/{*page}", (request, response, next) => {
    const found = isPage(request.path)
    // A wrong address is explained by the client in a browser, and by a problem to a program.
    const file = /\.\w+$/.test(request.path)
    if (!found && (file || request.accepts(["json", "html"]) !== "html")) return next()
    response
      .status(found ? 200 : 404)
      .set("cache-control", "no-cache")
      .type("html")
    response.send(page.replace('nonce=""', `nonce="${nonceOf(response)}"`))
  })
}

/** The HTTP side of Concord: the API, the built client from `clientDir` (null: none), one error handler. Never listens. */
export function createApp(services: Services, clientDir: string | null): Express {
  const { config, database, relay, metrics, notices, check, log } = services
  const probe = new WriteProbe(database)
  const app = express()
  app.disable("x-powered-by")
  app.set("trust proxy", config.trustProxy)
  app.use(logged(services), securityHeaders(config))
  app.use((_request, response, next) => {
    response.set("permissions-policy", permissions)
    next()
  })

  app.get("/healthz", (_request, response) => {
    response.json({ ok: true })
  })
  app.get("/readyz", async (_request, response) => {
    const missing = [
      await probe.check(),
      check?.fault ?? null,
      relay.ready ? null : "Redis does not answer.",
    ].filter((sentence) => sentence !== null)
    if (missing.length > 0) throw new Problem("unavailable", missing.join(" "))
    response.json({ ok: true })
  })
  app.get("/metrics", async (request, response, next) => {
    if (!mayWatch(request, config.metricsToken)) return next()
    response.type(metrics.type).send(await metrics.text())
  })

  app.use(noticeProxy(config, notices, log), ownHostOnly(config))
  app.use(
    "/api",
    onlyInReach(relay),
    ownPagesOnly(config.publicUrl),
    (_request, response, next) => {
      response.set("cache-control", "no-store")
      next()
    },
  )
  app.all(
    "/api/auth/{*any}",
    text({ type: () => true, limit: "100kb" }),
    withoutNul,
    authHandler(services, probe),
  )
  const routes = makeRoutes()
  const description = describeApi(routes)
  app.get("/api/openapi.json", (_request, response) => {
    response.json(description)
  })
  registerRoutes(app, routes, services)
  app.use("/api", () => {
    throw new Problem("not-found", "There is no such address in the API.")
  })

  if (clientDir) serveClient(app, clientDir)
  app.use(() => {
    throw new Problem("not-found", "There is no such page.")
  })
  app.use(onProblem(log))
  return app
}
