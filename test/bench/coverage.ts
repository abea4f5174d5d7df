import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { CoverageEngine } from "../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../shared/coverage/sets/antiTrafficking.ts"
import { antiTraffickingStandards } from "../../shared/coverage/sets/antiTraffickingStandards.ts"
import { writeAccuracy, writeReal } from "../eval/accuracy.ts"
import { learn } from "../eval/learn.ts"
import {
  borderPassages,
  developmentPassages,
  type Labelled,
  ownPassages,
  realDevelopmentPassages,
  realPassages,
  unseenPassages,
} from "../eval/passages.ts"
import { answers } from "../eval/reader.ts"
import { type Answered, byArea, table } from "../eval/scores.ts"
import { printInBrowser } from "./coverageBrowser.ts"
import { passagesOfPlan } from "./coveragePlan.ts"

// `npm run bench:coverage`: how well coverage reads texts it has not learnt from, beside the keyword
// baseline, and how fast. What is shipped reads passages of writers from whom nothing was learnt. Then,
// because the product's weights are learnt from every other voice, what the method is worth on many
// more is told by learning once more without four of them. Two of these write as ministries
// do; the third, freer than any plan, and the fourth, which puts plain matters in the roundabout terms
// of decrees (in English only), show how far the method carries. With `--write` what the product
// says of its own accuracy (accuracy.json) is written anew from all four.

const heldOut = ["twelfth", "thirteenth", "seventh", "nineteenth-d"]

function baseline(rows: readonly Labelled[]): Answered[] {
  const folder = mkdtempSync(join(tmpdir(), "concord-baseline-"))
  try {
    const file = join(folder, "rows.jsonl")
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join("\n"))
    const program = fileURLToPath(new URL("../eval/baseline.mjs", import.meta.url))
    const { stdout, status, stderr } = spawnSync(process.execPath, [program, file], {
      encoding: "utf8",
      maxBuffer: 1 << 26,
    })
    if (status !== 0) throw new Error(stderr)
    const read = stdout
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; areas: string[] })
    const found = new Map(read.map(({ id, areas }) => [id, areas]))
    return rows.map((row) => ({ row, areas: found.get(row.id) ?? [], elements: [] }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Measures the time of a change of one passage in a large plan, with the report. */
function keystroke(): void {
  const plan = passagesOfPlan("large", "en")
  const engine = new CoverageEngine(antiTrafficking)
  engine.update(plan, [])
  const used = process.cpuUsage()
  const times = Array.from({ length: 300 }, (_, i) => {
    const passage = plan[(i * 37) % plan.length]
    const start = performance.now()
    if (passage) engine.update([{ ...passage, text: `${passage.text} ${i}` }], [])
    return performance.now() - start
  }).sort((a, b) => a - b)
  // Beside the clock, because a machine that does other things at the same time slows only that.
  const each = process.cpuUsage(used).user / 1000 / times.length
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? Number.NaN).toFixed(1)
  console.log(`\nSpeed, ${cpus()[0]?.model ?? "?"}, Node ${process.version}`)
  console.log(
    `  one passage of a large plan changed, report and all: median ${at(0.5)} ms, p95 ${at(0.95)} ms (processor ${each.toFixed(1)} ms on average)`,
  )
}

/** The output of another program, run in a fresh process. */
function printedBy(file: string, ...args: readonly string[]): string {
  const program = fileURLToPath(new URL(file, import.meta.url))
  const { stdout, status, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--expose-gc", program, ...args],
    { encoding: "utf8" },
  )
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

/** Measures the memory of a large plan's engine, and the time to open one, by language. */
function alone(): void {
  for (const lang of antiTrafficking.languages) {
    console.log(`  memory of one engine, ${printedBy("./coverageMemory.ts", lang)}`)
  }
  for (const lang of antiTrafficking.languages) {
    console.log(`  opened, ${printedBy("./coverageOpening.ts", "large", lang)}`)
    console.log(`  opened, ${printedBy("./coverageOpening.ts", "large", lang, "ready")}`)
  }
  console.log(`  opened, ${printedBy("./coverageOpening.ts", "seeded", "en")}`)
  console.log(`  opened, ${printedBy("./coverageOpening.ts", "seeded", "en", "ready")}`)
  console.log(`  opened, ${printedBy("./coverageOpening.ts", "stress", "en")}`)
}

const real = [...realPassages("sealed"), ...realDevelopmentPassages()]
const readReal = answers(antiTrafficking, real)
console.log(table("passages from real plans and reports, as shipped", readReal))
console.log(table("  keyword baseline on them", baseline(real)))
if (process.argv.includes("--write") || process.argv.includes("--write-real")) writeReal(readReal)
if (process.argv.includes("--real")) process.exit(0)
const fresh = unseenPassages()
const readFresh = answers(antiTrafficking, fresh)
console.log(table("writers from whom nothing was learnt, as shipped", readFresh))
console.log(table("  keyword baseline on them", baseline(fresh)))
console.log(`\n${byArea(readFresh)}\n`)
const border = borderPassages()
console.log(table("the same, asked for the hardest", answers(antiTrafficking, border)))
console.log(table("  keyword baseline on them", baseline(border)))
const own = ownPassages()
const dev = developmentPassages()
const unseen = own.filter(({ voice }) => heldOut.includes(voice))
const without = learn(own.filter(({ voice }) => !heldOut.includes(voice)))
const read = answers({ ...antiTraffickingStandards, weights: without }, unseen)
for (const voice of heldOut) {
  console.log(
    table(
      `unseen voice (${voice})`,
      read.filter(({ row }) => row.voice === voice),
    ),
  )
}
console.log(table("all unseen voices", read))
console.log(table("  keyword baseline on them", baseline(unseen)))
console.log(`\n${byArea(read)}\n`)
if (process.argv.includes("--write")) writeAccuracy(read)
const readDev = answers(antiTrafficking, dev)
console.log(table("dev.jsonl, as shipped", readDev))
console.log(table("  keyword baseline on it", baseline(dev)))
console.log(`\n${byArea(readDev)}`)
keystroke()
alone()
await printInBrowser()
