import { spawn, spawnSync } from "node:child_process"
import { existsSync, readdirSync, statSync } from "node:fs"
import { join } from "node:path"

// What `npm start` runs: builds the client and the server when they are missing or older than
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

function build(): void {
  const vite = join(root, "node_modules/vite/bin/vite.js")
  const server = ["--ssr", "server/main.ts", "--outDir", "dist/server"]
  for (const rest of [[], server]) {
    const args = [vite, "build", "--logLevel", "warn", ...rest]
    const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" })
    if (status !== 0) process.exit(status ?? 1)
  }
}

if (!isBuilt()) {
  console.log("Building Concord; this takes about a minute the first time.")
  build()
}
const server = spawn(process.execPath, [join(root, "dist/server/main.js")], { stdio: "inherit" })
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => server.kill(signal))
server.on("exit", (code) => process.exit(code ?? 1))
