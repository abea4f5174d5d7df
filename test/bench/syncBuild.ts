import { mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "vite"

const here = import.meta.dirname
const dist = join(here, "../../dist")

let folder: string | null = null

/** A folder in which programs find the packages, gone with the run. */
function built(): string {
  if (folder !== null) return folder
  mkdirSync(dist, { recursive: true })
  const made = mkdtempSync(join(dist, "bench-sync-"))
  process.once("exit", () => rmSync(made, { recursive: true, force: true }))
  folder = made
  return made
}

const programs = new Map<string, Promise<string>>()

async function make(script: string): Promise<string> {
  const outDir = join(built(), script)
  await build({
    root: join(here, "../.."),
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: true,
      target: "node20",
      outDir,
      rolldownOptions: { input: join(here, `${script}.ts`) },
    },
  })
  return join(outDir, `${script}.js`)
}

/**
 * The file of a server's program, built as the product is, once in a run: from its sources any
 * server is slower and larger than it is in use.
 */
export function builtProgram(script: string): Promise<string> {
  const program = programs.get(script) ?? make(script)
  programs.set(script, program)
  return program
}
