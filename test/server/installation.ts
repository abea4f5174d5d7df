import { readFileSync } from "node:fs"
import { join } from "node:path"
import { hashPassword } from "better-auth/crypto"
import type { Logger } from "pino"
import { expect } from "vitest"
import { WebSocket } from "ws"
import { WebsocketProvider } from "y-websocket"
import * as Y from "yjs"
import { type Config, readConfig } from "../../server/config/config.ts"
import { ReadingJobs } from "../../server/coverage/readingJobs.ts"
import { makeRoutes } from "../../server/http/routeTable.ts"
import { FileJobs } from "../../server/jobs/fileJobs.ts"
import { createLog } from "../../server/operation/log.ts"
import { type Running, serve } from "../../server/startup/serve.ts"
import { insertAgency } from "../../server/storage/agencies.ts"
import type { Database } from "../../server/storage/database/database.ts"
import { insertInvitation, takeInvitation } from "../../server/storage/invitations.ts"
import { setAgencyRole, setRight } from "../../server/storage/rights.ts"
import { insertToken } from "../../server/storage/tokens.ts"
import { insertAccount, setFunctions } from "../../server/storage/users.ts"
import type { Right } from "../../shared/access.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { problemStatus } from "../../shared/problem.ts"
import { messageType } from "../../shared/protocol.ts"
import type { Place, TestDialect } from "../databases.ts"
import { serverEntry } from "../serverEntry.ts"

/** A password that every person of the tests has. */
export const password = "a long enough password"

// One of each for all the installations of a test file: their processes take a second to start.
const files = new FileJobs(serverEntry)
export const readings = new ReadingJobs(serverEntry)

/** An answer. `body` is null without content. */
export interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers whose shapes the table checks
  body: any
  headers: Headers
}

const routes = makeRoutes().map((route) => ({
  ...route,
  pattern: new RegExp(`^${route.path.replace(/\{\w+\}/g, "[^/]+")}$`),
}))

/** Holds every answer to the table of routes, and every refusal to the closed set of codes. */
function checkAnswer(method: string, path: string, answer: Answer): void {
  if (answer.status >= 400) {
    expect(answer.headers.get("content-type")).toContain("application/problem+json")
    const { code, status, detail } = answer.body as Record<string, unknown>
    expect(problemStatus).toHaveProperty(code as string, answer.status)
    expect(status).toBe(answer.status)
    expect(detail).toBeTypeOf("string")
    return
  }
  const [bare = ""] = path.split("?")
  const route = routes.find((r) => r.method === method.toLowerCase() && r.pattern.test(bare))
  if (!route || route.answer === "file") return
  expect(answer.status).toBe(route.answer === null ? 204 : (route.status ?? 200))
  if (route.answer !== null) route.answer.parse(answer.body)
}

/** Somebody at the door: nobody, a person with a token, or a browser that keeps its cookies. */
export class Caller {
  readonly #url: string
  readonly #token: string | null
  #cookies = new Map<string, string>()

  constructor(url: string, token: string | null = null) {
    this.#url = url
    this.#token = token
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ")
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
    redirect: RequestRedirect = "follow",
  ): Promise<Answer> {
    const headers: Record<string, string> = { ...more }
    if (this.#token) headers.authorization = `Bearer ${this.#token}`
    if (this.#cookies.size > 0) headers.cookie = this.cookie
    const init: RequestInit = { method, headers, redirect }
    if (body instanceof FormData || typeof body === "string") init.body = body
    else if (body !== undefined) init.body = JSON.stringify(body)
    if (init.body && !(body instanceof FormData)) headers["content-type"] = "application/json"
    const response = await fetch(this.#url + path, init)
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";")
      const at = pair.indexOf("=")
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)]
      if (value === "" || /max-age=0/i.test(line)) this.#cookies.delete(name)
      else this.#cookies.set(name, value)
    }
    const text = await response.text()
    const json = /[/+]json\b/.test(response.headers.get("content-type") ?? "")
    const answer = {
      status: response.status,
      body: json && text !== "" ? JSON.parse(text) : text || null,
      headers: response.headers,
    }
    if (path.startsWith("/api/")) checkAnswer(method, path, answer)
    return answer
  }

  get = (path: string) => this.ask("GET", path)
  post = (path: string, body?: unknown) => this.ask("POST", path, body)
  put = (path: string, body: unknown) => this.ask("PUT", path, body)
  patch = (path: string, body: unknown) => this.ask("PATCH", path, body)
  delete = (path: string) => this.ask("DELETE", path)
}

/** A person of the tests with a token. */
export interface TestPerson extends Caller {
  id: string
  email: string
  agency: Agency
  token: string
}

/** A whole server over a database of its own, on a free port, without anything in the middle. */
export class Installation {
  readonly url: string
  readonly database: Database
  readonly config: Config
  readonly #place: Place
  readonly #running: Running
  #made = 0

  private constructor(place: Place, config: Config, running: Running, database: Database) {
    this.#place = place
    this.config = config
    this.#running = running
    this.database = database
    this.url = `http://127.0.0.1:${running.port}`
  }

  static async open(
    dialect: TestDialect,
    environment: Record<string, string> = {},
    clientDir: string | null = null,
    how: { place?: Place; entry?: string; log?: Logger; files?: FileJobs } = {},
  ): Promise<Installation> {
    const place = how.place ?? (await dialect.place())
    const read = readConfig({ SIGN_INS_PER_MINUTE: "1000", ...environment })
    const config = { ...read, ...place.where, port: 0, host: "127.0.0.1" }
    const running = await serve(config, how.log ?? createLog("silent"), {
      clientDir,
      ...(how.entry ? { entry: how.entry } : {}),
      files: how.files ?? files,
      readings,
    })
    return new Installation(place, config, running, await place.open())
  }

  async close(): Promise<void> {
    await this.#running.close()
    await this.database.close()
    await this.#place.remove()
  }

  get setUpCode(): string {
    return readFileSync(join(this.config.dataDir, "set-up-code"), "utf8")
  }

  /** Somebody without a session. */
  visitor(): Caller {
    return new Caller(this.url)
  }

  /** A person of another run of the same installation. */
  callerOf({ token }: { token: string }): Caller {
    return new Caller(this.url, token)
  }

  agency(name: string): Promise<Agency> {
    return insertAgency(this.database.db, { name, short: name.slice(0, 12) })
  }

  /**
   * An account with a token, made in the database; its name is e-mail and all. It may begin plans,
   * as most tests begin with one, unless `makesPlans` is false.
   */
  async person(
    name: string,
    agency: Agency,
    administrator = false,
    makesPlans = true,
  ): Promise<TestPerson> {
    this.#made += 1
    const email = `${name.toLowerCase().replace(/\W+/g, ".")}.${this.#made}@example.org`
    const { db, dialect } = this.database
    const account = { name, email, agency: agency.id, administrator }
    const passwordHash = await hash()
    const id = await insertAccount(db, dialect, { ...account, passwordHash })
    if (makesPlans) await setFunctions(db, id, { makesPlans })
    const { token } = await insertToken(db, id, { name: "test" })
    return Object.assign(new Caller(this.url, token), { id, email, agency, token })
  }

  /** A browser in which a person has just signed in by their password. */
  async browserOf({ email }: TestPerson): Promise<Caller> {
    const browser = this.visitor()
    const { status } = await browser.post("/api/auth/sign-in/email", { email, password })
    expect(status).toBe(200)
    return browser
  }

  /** The secret of the link of an invitation into an agency that was taken. */
  async invitation(email: string, agency: string, { id: by }: TestPerson): Promise<string> {
    const { db } = this.database
    const into = { plan: null, right: null, role: null, mandate: false }
    const invitation = await insertInvitation(db, { email, agency, by, ...into })
    return (await takeInvitation(db, invitation.id, by)) ?? ""
  }

  /** A plan of one table of measures, brought in by `maker` as a Markdown file. */
  async plan(maker: Caller, measures: readonly string[]): Promise<string> {
    const rows = measures.map(
      (words, at) =>
        `| 1.1.${at + 1} | ${words} | Interior | Labour | By 31 December 2027 | Posts (1 → 4) | Staff list | OWN |`,
    )
    const head =
      "| No. | Measure | Lead | Partners | Time frame | Indicator | Verified by | Budget |"
    const text = [
      "# Plan of tests",
      "### 1. Introduction",
      "1.1. This plan is short and has its own words.",
      "#### Strategic goal 1. First goal",
      "**Objective 1.1. First objective**",
      [head, "|---|---|---|---|---|---|---|---|", ...rows].join("\n"),
    ].join("\n\n")
    const form = new FormData()
    form.set("file", new Blob([text]), "plan.md")
    const { status, body } = await maker.post("/api/plans/import", form)
    expect([status, body.measures]).toEqual([201, measures.length])
    return body.id
  }

  /** Gives rights in a plan and makes agencies its parties. */
  async join(
    plan: string,
    rights: readonly (readonly [TestPerson, Right])[],
    parties: readonly Agency[] = [],
  ): Promise<void> {
    for (const [person, right] of rights) await setRight(this.database.db, plan, person.id, right)
    for (const { id } of parties) await setAgencyRole(this.database.db, plan, id, "party")
  }

  /** A y-websocket client of a person in a plan. */
  client(plan: string, { token }: { token: string }): { doc: Y.Doc; provider: WebsocketProvider } {
    class Socket extends WebSocket {
      constructor(url: string, protocols?: string[]) {
        super(url, protocols, { headers: { authorization: `Bearer ${token}` } })
      }
    }
    const doc = new Y.Doc()
    const provider = new WebsocketProvider(`${this.url.replace("http", "ws")}/sync`, plan, doc, {
      disableBc: true,
      WebSocketPolyfill: Socket as never,
    })
    // Our own messages: an unmodified provider passes them over too, but writes a line for each.
    provider.messageHandlers[messageType.record] = () => {}
    provider.messageHandlers[messageType.saved] = () => {}
    return { doc, provider }
  }

  /** Replaces words in the plan's text as a person who types. Resolves when they are stored. */
  async type(plan: string, person: TestPerson, from: string, to: string): Promise<void> {
    const { doc, provider } = this.client(plan, person)
    try {
      await expect.poll(() => provider.synced).toBe(true)
      const texts: Y.XmlText[] = []
      const walk = (parent: Y.XmlFragment | Y.XmlElement) => {
        for (const child of parent.toArray())
          if (child instanceof Y.XmlText) texts.push(child)
          else if (child instanceof Y.XmlElement) walk(child)
      }
      walk(doc.getXmlFragment("document"))
      const found = texts.find((text) => text.toString().includes(from))
      if (!found) throw new Error(`The plan has no words “${from}”.`)
      const at = found.toString().indexOf(from)
      found.delete(at, from.length)
      found.insert(at, to)
      await expect
        .poll(async () => (await person.get(`/api/plans/${plan}/measures`)).body)
        .toSatisfy((body) => JSON.stringify(body).includes(JSON.stringify(to).slice(1, -1)))
    } finally {
      provider.destroy()
    }
  }
}

let hashed: Promise<string> | null = null
// Slow on purpose, and the same for everybody.
function hash(): Promise<string> {
  hashed ??= hashPassword(password)
  return hashed
}
