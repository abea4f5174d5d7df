import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { type AddressInfo, connect, createServer, type Server, type Socket } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { hashPassword } from "better-auth/crypto"
import { insertAgency } from "../server/storage/agencies.ts"
import { type Database, openDatabase } from "../server/storage/database/database.ts"
import { insertPlan } from "../server/storage/plans.ts"
import { setRight } from "../server/storage/rights.ts"
import { insertToken } from "../server/storage/tokens.ts"
import { insertAccount } from "../server/storage/users.ts"
import type { Right } from "../shared/access.ts"
import { entryOptions, serverEntry } from "./serverEntry.ts"
import { type OwnService, ownPostgres, ownRedis } from "./services.ts"

const root = fileURLToPath(new URL("..", import.meta.url))

/** A password that every person of the cluster has. */
export const password = "a long enough password"

/** Whether several processes can be tried here; says so in a sentence when they cannot. */
export async function canCluster(): Promise<boolean> {
  const services = [await ownPostgres(), await ownRedis()]
  for (const service of services) service?.stop()
  const possible = services.every((service) => service !== null)
  if (!possible)
    console.log(
      "Several server processes are not tested: that needs PostgreSQL and Redis on this machine.",
    )
  return possible
}

/** A balancer that gives each new connection to the next server that answers, and remembers nobody. */
export class RoundRobin {
  #server: Server
  #ports: number[]
  #next = 0
  #open = new Set<Socket>()
  port = 0

  constructor(ports: number[]) {
    this.#ports = ports
    this.#server = createServer((socket) => void this.#serve(socket))
  }

  async listen(): Promise<this> {
    this.#server.listen(0, "127.0.0.1")
    await once(this.#server, "listening")
    this.port = (this.#server.address() as AddressInfo).port
    return this
  }

  async #serve(socket: Socket): Promise<void> {
    socket.on("error", () => {})
    for (let attempt = 0; attempt < this.#ports.length; attempt++) {
      const port = this.#ports[this.#next++ % this.#ports.length] ?? 0
      const behind = connect(port, "127.0.0.1")
      const there = await new Promise((done) => {
        behind.once("connect", () => done(true))
        behind.once("error", () => done(false))
      })
      behind.on("error", () => {})
      if (!there) continue
      for (const [one, other] of [
        [socket, behind],
        [behind, socket],
      ] as const) {
        this.#open.add(one)
        one.on("close", () => {
          this.#open.delete(one)
          other.destroy()
        })
      }
      socket.pipe(behind).pipe(socket)
      return
    }
    socket.destroy()
  }

  /** Cuts every connection. */
  cut(): void {
    for (const socket of this.#open) socket.destroy()
  }

  close(): void {
    this.cut()
    this.#server.close()
  }
}

/** One server process of the product. */
export class Member {
  readonly #environment: NodeJS.ProcessEnv
  #child: ChildProcess | null = null
  port = 0
  output = ""

  constructor(environment: NodeJS.ProcessEnv) {
    this.#environment = environment
  }

  /** Starts it, on the port it had before. Resolves when it listens. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [...entryOptions, serverEntry], {
      cwd: root,
      env: { ...process.env, ...this.#environment, PORT: String(this.port), HOST: "127.0.0.1" },
      stdio: ["ignore", "pipe", "pipe"],
    })
    this.#child = child
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        this.output += chunk.toString()
      })
    while (this.port === 0 || !(await this.ready()).there) {
      if (child.exitCode !== null) throw new Error(`a server ended:\n${this.output}`)
      this.port ||= Number(/ready at http:\/\/localhost:(\d+)/.exec(this.output)?.[1] ?? 0)
      await new Promise((next) => setTimeout(next, 50))
    }
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** The answer of `/readyz`. */
  async ready(): Promise<{ there: boolean; status: number; detail: string }> {
    try {
      const answer = await fetch(`${this.url}/readyz`)
      const { detail = "" } = (await answer.json()) as { detail?: string }
      return { there: true, status: answer.status, detail }
    } catch {
      return { there: false, status: 0, detail: "" }
    }
  }

  /** Ends it with a signal; its exit code, null when the signal ended it. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
    const child = this.#child
    this.#child = null
    if (!child || child.exitCode !== null) return child?.exitCode ?? null
    const ended = once(child, "exit")
    child.kill(signal)
    const [code] = (await ended) as [number | null]
    return code
  }
}

/** Several server processes over one PostgreSQL and one Redis of their own, and a balancer in front. */
export class Cluster {
  readonly postgres: OwnService
  readonly redis: OwnService
  readonly members: Member[]
  readonly database: Database
  proxy!: RoundRobin
  #folder: string
  #made = 0

  private constructor(
    postgres: OwnService,
    redis: OwnService,
    members: Member[],
    database: Database,
    folder: string,
  ) {
    this.postgres = postgres
    this.redis = redis
    this.members = members
    this.database = database
    this.#folder = folder
  }

  /** Starts everything; null where PostgreSQL or Redis is not on this machine. */
  static async start(
    size: number,
    environment: Record<string, string> = {},
  ): Promise<Cluster | null> {
    const postgres = await ownPostgres()
    const redis = await ownRedis()
    if (!postgres || !redis) {
      postgres?.stop()
      redis?.stop()
      return null
    }
    const folder = mkdtempSync(join(tmpdir(), "concord-cluster-"))
    const database = await openDatabase({ dataDir: folder, databaseUrl: postgres.url })
    const members = Array.from(
      { length: size },
      (_, at) =>
        new Member({
          DATABASE_URL: postgres.url,
          REDIS_URL: redis.url,
          DATA_DIR: join(folder, `${at}`),
          AUTH_SECRET: "the same for all the servers of the tests",
          SIGN_INS_PER_MINUTE: "1000",
          LOG_LEVEL: "info",
          ...environment,
        }),
    )
    const cluster = new Cluster(postgres, redis, members, database, folder)
    try {
      await Promise.all(members.map((member) => member.start()))
      cluster.proxy = await new RoundRobin(members.map(({ port }) => port)).listen()
      return cluster
    } catch (error) {
      await cluster.stop()
      throw error
    }
  }

  async stop(): Promise<void> {
    this.proxy?.close()
    await Promise.all(this.members.map((member) => member.end("SIGKILL")))
    await this.database.close().catch(() => {})
    this.postgres.stop()
    this.redis.stop()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** The websocket address of one process, or of the balancer. */
  sync(member?: Member): string {
    return `ws://127.0.0.1:${member?.port ?? this.proxy.port}/sync`
  }

  /** Another token of a person. */
  token(user: string): Promise<{ id: string; token: string }> {
    return insertToken(this.database.db, user, { name: "another" })
  }

  /** A person with a token, of an agency of their own. */
  async person(name: string): Promise<{ id: string; token: string; email: string }> {
    this.#made += 1
    const { db, dialect } = this.database
    const agency = await insertAgency(db, { name, short: `${name.slice(0, 8)}${this.#made}` })
    const email = `${name}.${this.#made}@example.org`
    const id = await insertAccount(db, dialect, {
      name,
      email,
      agency: agency.id,
      administrator: true,
      passwordHash: await hashPassword(password),
    })
    return { id, email, token: (await insertToken(db, id, { name: "test" })).token }
  }

  /** A plan in which these people have these rights. */
  async plan(rights: readonly (readonly [{ id: string }, Right])[]): Promise<string> {
    const plan = await insertPlan(this.database.db, { title: "A plan" }, rights[0]?.[0].id ?? "")
    for (const [{ id }, right] of rights) await setRight(this.database.db, plan, id, right)
    return plan
  }
}
