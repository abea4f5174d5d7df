import { type Express, json, type Request, type RequestHandler } from "express"
import { z } from "zod"
import { can } from "../../shared/access.ts"
import { Problem } from "../../shared/problem.ts"
import { authCalls } from "../accounts/authCalls.ts"
import { demandRecent } from "../accounts/reauthenticate.ts"
import { sessionSettingUp } from "../accounts/sessions.ts"
import { onBehalfOf } from "../jobs/requester.ts"
import { PlanGate } from "./planGate.ts"
import { recordRefusedRequest } from "./refusedRequests.ts"
import type { PlanCall, Route, Services } from "./route.ts"
import { readUpload } from "./upload.ts"

const maxJson = 1_000_000

/** The paths of strings with a NUL character, which PostgreSQL does not store. */
function placesOfNul(value: unknown, path: string[] = []): string[][] {
  if (typeof value === "string") return value.includes("\0") ? [path] : []
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => placesOfNul(part, [...path, key]))
}

/** Checks a value against a shape. Throws `invalid` with every issue's path and message. */
function parse<T>(shape: z.ZodType<T>, value: unknown): T {
  const read = shape.safeParse(value)
  const issues = read.success
    ? placesOfNul(read.data).map((path) => ({ path, message: "The text holds a NUL character." }))
    : read.error.issues.map(({ path, message }) => ({ path: path.map(String), message }))
  if (read.success && issues.length === 0) return read.data
  throw new Problem("invalid", "The request is not in the form that was asked for.", { issues })
}

async function admit(route: Route, call: PlanCall<never>): Promise<void> {
  if (route.who === "anyone") return
  const { services, request } = call
  const session =
    (await services.sessions.of(request.headers)) ??
    (route.whileSettingUp ? await sessionSettingUp(services, request.headers) : null)
  if (!session) throw new Problem("signed-out", "Sign in first.")
  call.session = session
  demandScope(route, call)
  await demandRight(route, call)
  // Last, so that nobody has to reauthenticate for something they may not do.
  if (route.recentSignIn) demandRecent(session, route.recentSignIn === "unless-token")
}

/** Checks the scope of a token, without revealing whether the requested plan exists. */
function demandScope(route: Route, { session, param }: PlanCall<never>): void {
  const { token } = session
  if (!token) return
  if (token.scope === "read" && route.method !== "get")
    throw new Problem("no-right", "This token was made for reading and changes nothing.")
  if (token.plan === null || route.path === "/api/me") return
  const inPlan = route.path.startsWith("/api/plans/{id}")
  if (!inPlan || param("id") !== token.plan)
    throw new Problem("no-right", "This token was made for one plan and opens nothing else.")
}

async function demandRight(route: Route, call: PlanCall<never>): Promise<void> {
  const { services, session } = call
  if (route.who === "anyone" || route.who === "person") return
  if (route.who === "plan-maker") {
    if (session.makesPlans) return
    throw new Problem(
      "no-right",
      "Plans are begun here by those whom an administrator of the installation has named. Ask them for this right.",
    )
  }
  if (route.who === "agency-administrator") {
    if (session.administrator || session.agencyAdministrator) return
    throw new Problem("no-right", "Only an administrator may do this.")
  }
  if (route.who === "administrator") {
    if (!session.administrator) throw new Problem("no-right", "Only an administrator may do this.")
    return
  }
  const plan = call.param("id")
  const right = await services.sessions.rightIn(plan, session.user.id)
  if (right === null) throw new Problem("not-found", "There is no such plan.")
  if (!can(right, route.who))
    throw new Problem("no-right", `Your right in this plan (${right}) does not allow this.`)
  call.plan = plan
  call.right = right
}

/** Reads the body of a request of this person. */
type BodyReader = (person: string) => RequestHandler

/**
 * The middleware of a route: authorisation, then the body (a stranger's is not even read), then the
 * handler.
 */
function steps(
  route: Route,
  services: Services,
  { gate, readBody }: { gate: PlanGate; readBody: BodyReader | null },
): RequestHandler[] {
  const calls = new WeakMap<Request, PlanCall<never>>()
  const recordingRefusals = async (call: PlanCall<never>, step: () => Promise<void>) => {
    try {
      await step()
    } catch (error) {
      await recordRefusedRequest(route, call, error)
      throw error
    }
  }
  return [
    async (request, response, next) => {
      if (Object.values(request.params).some((part) => part?.includes("\0")))
        throw new Problem("not-found", "There is no such address in the API.")
      const param = (name: string) => {
        const value = request.params[name]
        if (typeof value !== "string") throw new Error(`The route has no part {${name}}.`)
        return value
      }
      // Session, plan and right are filled in by admit() before the route sees the call.
      const leaving = new AbortController()
      response.once("close", () => leaving.abort())
      const { signal: gone } = leaving
      const call = { services, request, response, param, gone } as PlanCall<never>
      await recordingRefusals(call, () => admit(route, call))
      calls.set(request, call)
      next()
    },
    (request, response, next) => {
      const person = calls.get(request)?.session?.user.id ?? ""
      if (readBody) readBody(person)(request, response, next)
      else next()
    },
    async (request, response) => {
      const call = calls.get(request)
      if (!call) throw new Error("A request came past the check of who asks.")
      const body = route.body ? parse<unknown>(route.body, request.body) : undefined
      const act = async () => {
        const answer = await route.handle({ ...call, body } as PlanCall<never>)
        if (route.answer === "file" || response.headersSent) return
        if (route.answer === null) response.status(204).end()
        else response.status(route.status ?? 200).json(answer)
      }
      const person = (call as Partial<PlanCall<never>>).session?.user.id
      await recordingRefusals(call, async () => {
        if (person === undefined) await act()
        // Set only where the route is one of a plan.
        else if (call.right !== undefined) await gate.pass(person, response, act)
        else await onBehalfOf(person, act)
      })
    },
  ]
}

/** Puts every route of the table on the app. JSON bodies are read up to 1 MB, files as configured. */
export function registerRoutes(app: Express, routes: readonly Route[], services: Services): void {
  const readJson = json({ limit: maxJson })
  const upload = readUpload(services.config.maxImportBytes)
  const gate = new PlanGate()
  for (const route of routes) {
    const { upload: part } = route
    const path = route.path.replace(/\{(\w+)\}/g, ":$1")
    const ofPerson = (person: string) => upload(part ?? "", person)
    const readBody = part ? ofPerson : route.body ? () => readJson : null
    app[route.method](path, ...steps(route, services, { gate, readBody }))
  }
}

/** The description of the API, generated from the shapes that check requests. */
export function describeApi(routes: readonly Route[]): Record<string, unknown> {
  const schema = (shape: z.ZodType, io: "input" | "output") =>
    z.toJSONSchema(shape, { io, target: "openapi-3.0", unrepresentable: "any" })
  const problem = {
    description: "A refusal; `code` is of a closed set.",
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    const parameters = [
      ...names.map((name) => ({
        name,
        in: "path",
        required: true,
        schema: { type: "string" },
      })),
      ...Object.entries(route.query ?? {}).map(([name, description]) => ({
        name,
        in: "query",
        description,
        schema: { type: "string" },
      })),
    ]
    const status = route.answer === null ? 204 : (route.status ?? 200)
    const content =
      route.answer === "file"
        ? { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
        : route.answer && { "application/json": { schema: schema(route.answer, "output") } }
    const requestBody = route.upload
      ? {
          "multipart/form-data": {
            schema: { type: "object", properties: { file: { type: "string", format: "binary" } } },
          },
        }
      : route.body && { "application/json": { schema: schema(route.body, "input") } }
    const path = paths[route.path] ?? {}
    paths[route.path] = path
    path[route.method] = {
      summary: route.summary,
      "x-who": route.who,
      ...(route.recentSignIn ? { "x-recent-sign-in": route.recentSignIn } : {}),
      ...(route.who === "anyone" ? { security: [] } : {}),
      ...(parameters.length > 0 ? { parameters } : {}),
      ...(requestBody ? { requestBody: { required: true, content: requestBody } } : {}),
      responses: {
        [status]: { description: "Done.", ...(content ? { content } : {}) },
        default: problem,
      },
    }
  }
  for (const { method, path, summary, signedIn, body, answer } of authCalls) {
    const json = (shape: z.ZodType, io: "input" | "output") => ({
      "application/json": { schema: schema(shape, io) },
    })
    paths[path] = {
      [method]: {
        summary,
        "x-who": signedIn ? "person" : "anyone",
        security: signedIn ? [{ session: [] }] : [],
        ...(body ? { requestBody: { required: true, content: json(body, "input") } } : {}),
        responses: {
          200: { description: "Done.", content: json(answer, "output") },
          default: problem,
        },
      },
    }
  }
  return {
    openapi: "3.0.3",
    info: { title: "Concord", version: "1" },
    security: [{ session: [] }, { token: [] }],
    components: {
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "concord.session_token" },
        token: { type: "http", scheme: "bearer" },
      },
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status", "code", "detail"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            code: { type: "string" },
            detail: { type: "string" },
          },
        },
      },
    },
    paths,
  }
}
