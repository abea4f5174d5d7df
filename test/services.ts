import { execFileSync, spawn } from "node:child_process"
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"

const isRoot = userInfo().uid === 0

function onPath(command: string): string | null {
  const places = [...(process.env.PATH ?? "").split(":"), "/usr/bin", "/usr/sbin"]
  return places.map((place) => join(place, command)).find((file) => existsSync(file)) ?? null
}

let updated = false

/** Installs Debian packages when that is possible here; true when it was done. */
function aptInstall(...packages: string[]): boolean {
  if (!isRoot || !onPath("apt-get")) return false
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
  try {
    if (!updated) execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit", env: environment })
    updated = true
    const options = ["install", "-y", "-qq", "--no-install-recommends", ...packages]
    execFileSync("apt-get", options, { stdio: ["ignore", "ignore", "inherit"], env: environment })
    return true
  } catch {
    return false
  }
}

/**
 * The path of a Chromium for the browser tests: the one on this machine, else Debian's by apt, else
 * Playwright's own. Throws a plain sentence when none can be had.
 */
export async function chromiumPath(): Promise<string> {
  const installed = () => process.env.CHROMIUM_PATH ?? onPath("chromium") ?? onPath("google-chrome")
  const found = installed()
  if (found) return found
  if (aptInstall("chromium", "fonts-noto-core")) return installed() ?? "/usr/bin/chromium"
  const { chromium } = await import("@playwright/test")
  if (!existsSync(chromium.executablePath())) {
    try {
      execFileSync("npx", ["playwright", "install", "chromium"], { stdio: "inherit" })
    } catch {
      throw new Error(
        "The browser tests need Chromium. Install it (on Debian: apt-get install chromium), or name one in CHROMIUM_PATH.",
      )
    }
  }
  return chromium.executablePath()
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (!address || typeof address === "string") throw new Error("no free port")
  return address.port
}

function postgresBin(): string | null {
  const root = "/usr/lib/postgresql"
  if (existsSync(root)) {
    const newest = readdirSync(root).sort((a, b) => Number(b) - Number(a))
    for (const version of newest) {
      const bin = join(root, version, "bin")
      if (existsSync(join(bin, "initdb"))) return bin
    }
  }
  const initdb = onPath("initdb")
  return initdb ? join(initdb, "..") : null
}

/** A service that was started for the tests, or was there already; `stop` ends it and removes its files. */
export interface Service {
  url: string
  stop(): void
}

// PostgreSQL refuses to run as root, so its own user runs it there.
function asPostgres(command: string, ...options: string[]) {
  if (!isRoot) return execFileSync(command, options, { stdio: "pipe" })
  return execFileSync("runuser", ["-u", "postgres", "--", command, ...options], { stdio: "pipe" })
}

/**
 * PostgreSQL for the tests: `DATABASE_URL` where it is given, else a cluster of its own in a
 * temporary folder (PostgreSQL from Debian's packages when there is none). Null when neither is
 * possible here; the caller says so.
 */
export async function startPostgres(): Promise<Service | null> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, stop: () => {} }
  if (!postgresBin()) aptInstall("postgresql")
  const bin = postgresBin()
  if (!bin) return null
  const folder = mkdtempSync(join(tmpdir(), "concord-postgres-"))
  if (isRoot) execFileSync("chown", ["postgres", folder])
  const data = join(folder, "data")
  const port = await freePort()
  asPostgres(join(bin, "initdb"), "-D", data, "-A", "trust", "-U", "concord", "--no-sync")
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -k ${folder}`
  asPostgres(
    join(bin, "pg_ctl"),
    "-D",
    data,
    "-w",
    "-o",
    settings,
    "-l",
    join(folder, "log"),
    "start",
  )
  return {
    url: `postgresql://concord@127.0.0.1:${port}/postgres`,
    stop() {
      try {
        asPostgres(join(bin, "pg_ctl"), "-D", data, "-m", "immediate", "stop")
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  }
}

/** Runs a command to its end with the output shown; its exit status. */
export function runCommand(command: string, options: string[], environment = process.env) {
  return new Promise<number>((done, fail) => {
    const child = spawn(command, options, {
      stdio: ["ignore", "inherit", "inherit"],
      env: environment,
    })
    child.on("error", fail)
    child.on("exit", (code) => done(code ?? 1))
  })
}
