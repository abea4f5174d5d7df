import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"

// The script of `npm start`: builds the client and the server when they are missing or older than
// their sources, then runs the built server.
const root = join(import.meta.dirname, "..")
const sources = ["client", "server", "shared", "package-lock.json", "vite.config.ts"]
const built = ["dist/client/index.html", "dist/server/main.js"]

/** The time of the last change in a file or folder, in milliseconds. */
function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  const inside = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(stat.mtimeMs, ...inside)
}

function isBuilt(): boolean {
  const paths = built.map((path) => join(root, path))
  if (!paths.every((path) => existsSync(path))) return false
  const made = Math.min(...paths.map((path) => statSync(path).mtimeMs))
  return sources.every((source) => newest(join(root, source)) <= made)
}

let child: ChildProcess | null = null

/** Hands a signal on to what runs now, whose end ends this process; ends at once when nothing does. */
function stop(signal: NodeJS.Signals): void {
  if (!child) process.exit(0)
  child.kill(signal)
}
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop(signal))

// A signal to npm ends the shell between npm and this process, and reaches nothing below it. So this
// process follows that shell: once it is gone, the server is told to close. Started in another way,
// it goes on when whoever started it leaves.
if (process.env.npm_lifecycle_event === "start") {
  const shell = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === shell) return
    clearInterval(watch)
    stop("SIGTERM")
  }, 250)
  watch.unref()
}

/** Runs a file as a process of its own, which gets the signals that this one gets; its exit code. */
async function run(file: string, args: readonly string[] = [], cwd = "."): Promise<number> {
  child = spawn(process.execPath, [file, ...args], { cwd, stdio: "inherit" })
  const [code] = (await once(child, "exit")) as [number | null]
  return code ?? 1
}

async function build(): Promise<void> {
  const vite = join(root, "node_modules/vite/bin/vite.js")
  const server = ["--ssr", "server/main.ts", "--outDir", "dist/server"]
  for (const rest of [[], server]) {
    const code = await run(vite, ["build", "--logLevel", "warn", ...rest], root)
    if (code !== 0) process.exit(code)
  }
}

const args = process.argv.slice(2)
if (args.length === 0 && !isBuilt()) {
  console.log("Building Concord; this takes about a minute the first time.")
  await build()
}
if (args.length > 0) process.exit((await import("./config/usage.ts")).answer(args))
process.exit(await run(join(root, "dist/server/main.js")))
