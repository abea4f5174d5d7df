import { type ChildProcess, execFile, spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"

const root = fileURLToPath(new URL("..", import.meta.url))

/** A person of the seed, as `npm run seed -- --json` prints it. */
export interface SeedUser {
  email: string
  password: string
  agency: string
  agencyName: string
  right: string
  mandate: boolean
  token: string
}

/** The output of the seed command. */
export interface Seed {
  plan: { id: string }
  parties: string[]
  users: SeedUser[]
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (!address || typeof address === "string") throw new Error("no free port")
  return address.port
}

/**
 * The built product as a real process on a port and a data folder of its own. `kill` is kill -9;
 * `start` begins it again on the same data.
 */
export class Product {
  readonly url: string
  readonly dataDir: string
  private readonly environment: NodeJS.ProcessEnv
  private child: ChildProcess | null = null
  /** The output of the server so far. */
  output = ""

  private constructor(port: number, extra: NodeJS.ProcessEnv) {
    this.url = `http://localhost:${port}`
    this.dataDir = mkdtempSync(join(tmpdir(), "concord-product-"))
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env
    this.environment = {
      ...inherited,
      PORT: String(port),
      HOST: "127.0.0.1",
      DATA_DIR: this.dataDir,
      PUBLIC_URL: this.url,
      SIGN_INS_PER_MINUTE: "1000",
      ...extra,
    }
  }

  /** A product with a free port, not started and without data; `extra` may depend on its address. */
  static async make(
    extra: NodeJS.ProcessEnv | ((url: string) => Promise<NodeJS.ProcessEnv>) = {},
  ): Promise<Product> {
    const port = await freePort()
    return new Product(
      port,
      typeof extra === "function" ? await extra(`http://localhost:${port}`) : extra,
    )
  }

  /** Runs the seed command on this product's data. */
  async seed(...flags: string[]): Promise<Seed> {
    const run = promisify(execFile)
    const { stdout } = await run(
      "npx",
      ["tsx", "server/commands/seedCommand.ts", "--json", ...flags],
      {
        cwd: root,
        env: this.environment,
        maxBuffer: 10_000_000,
      },
    )
    return JSON.parse(stdout) as Seed
  }

  /** Starts the server and waits until it answers. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ["dist/server/main.js"], {
      cwd: root,
      env: this.environment,
    })
    this.child = child
    const keep = (chunk: Buffer) => {
      this.output += chunk.toString()
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    for (let attempt = 0; attempt < 300; attempt++) {
      if (child.exitCode !== null) throw new Error(`the server ended:\n${this.output}`)
      const ready = await fetch(`${this.url}/readyz`).then(
        (answer) => answer.ok,
        () => false,
      )
      if (ready) return
      await new Promise((done) => setTimeout(done, 100))
    }
    throw new Error(`the server did not become ready:\n${this.output}`)
  }

  /** Ends the server with a signal and waits for its end. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<void> {
    const child = this.child
    this.child = null
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, "exit")
    child.kill(signal)
    await ended
  }

  /** Ends the server and removes its data. */
  async remove(): Promise<void> {
    await this.end("SIGTERM")
    rmSync(this.dataDir, { recursive: true, force: true })
  }

  /** A call with a person's token; the parsed answer. Throws on a status of 400 or more. */
  async call<T>(
    user: SeedUser,
    path: string,
    options: { method?: string; body?: unknown } = {},
  ): Promise<T> {
    const answer = await this.fetch(user, path, options)
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

  /** {@link call} with the raw answer. */
  fetch(
    user: SeedUser,
    path: string,
    options: { method?: string; body?: unknown } = {},
  ): Promise<Response> {
    const headers: Record<string, string> = { authorization: `Bearer ${user.token}` }
    if (options.body !== undefined) headers["content-type"] = "application/json"
    return fetch(`${this.url}${path}`, {
      method: options.method ?? "GET",
      headers,
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
    })
  }
}

/** The person of a seed with this right in this agency (by a part of its name), with or without mandate. */
export function personOf(seed: Seed, agency: string, wanted: Partial<SeedUser> = {}): SeedUser {
  const found = seed.users.find(
    (user) =>
      user.agencyName.includes(agency) &&
      Object.entries(wanted).every(([key, value]) => user[key as keyof SeedUser] === value),
  )
  if (!found) throw new Error(`the seed has nobody of ${agency} with ${JSON.stringify(wanted)}`)
  return found
}
