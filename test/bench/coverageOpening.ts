import { existsSync, readdirSync, readFileSync } from "node:fs"
import { PlanReader } from "../../client/coverage/planReader.ts"
import { RequestHandler } from "../../client/coverage/requestHandler.ts"
import type { CoverageRequest } from "../../client/coverage/workerProtocol.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../shared/coverage/sets/antiTrafficking.ts"
import { type PlanKind, passagesOfPlan, sizeOf } from "./coveragePlan.ts"

// The time a person waits for a plan to open: from its words to the first levels and to the report,
// in a fresh process, as in the browser's worker. With `ready` the worker had time to warm up
// before the words came; then the plan is read again by another engine, with every word cached:
// `node --import tsx test/bench/coverageOpening.ts large ru ready`.

const kind = (process.argv[2] ?? "large") as PlanKind
const lang = process.argv[3] ?? "en"
const ready = process.argv[4] === "ready"
const changed: Passage[] = JSON.parse(JSON.stringify(passagesOfPlan(kind, lang)))

const used = () => process.cpuUsage().user / 1000

/** Milliseconds of processor time that each thread has taken, where the system tells. */
function byThread(): Map<string, number> {
  if (!existsSync("/proc/self/task")) return new Map()
  return new Map(
    readdirSync("/proc/self/task").map((id) => {
      const said = readFileSync(`/proc/self/task/${id}/stat`, "utf8")
      return [id, Number(said.slice(said.lastIndexOf(")")).split(" ")[12]) * 10]
    }),
  )
}

const wait = (ms: number) => new Promise((pass) => setTimeout(pass, ms))

/** Waits until no thread of this process has anything left to do. */
async function idle(): Promise<void> {
  for (let before = -1_000; used() - before > 10; await wait(300)) before = used()
}

const standards = { id: antiTrafficking.id, version: antiTrafficking.version }
const begin = { lang, standards }
const request: CoverageRequest = {
  version: 1,
  begin,
  changed,
  removed: [],
  view: { name: "proposed" },
}
const times: number[] = []
let begun = 0
let before = 0
let threads = new Map<string, number>()
let threadsBefore = new Map<string, number>()
const answered = new Promise<void>((pass, fail) => {
  const answering = new RequestHandler({
    load: async () => antiTrafficking,
    say: (word) => {
      times.push(performance.now() - begun)
      if (!("report" in word)) return
      threads = byThread()
      pass()
    },
    fail,
  })
  void (async () => {
    if (ready) {
      answering.hear({ prepare: begin, opening: true })
      await idle()
    }
    begun = performance.now()
    before = used()
    threadsBefore = byThread()
    answering.hear(request)
  })()
})
await answered
// Beside the clock, because a machine that does other things at the same time slows only that.
const cpu = used() - before
const busiest = Math.max(...[...threads].map(([id, ms]) => ms - (threadsBefore.get(id) ?? 0)))
const [first = Number.NaN] = times
const again = performance.now()
for (const _ of new PlanReader(antiTrafficking).answers(request));
const warm = performance.now() - again
const how = ready ? "ready when the words come" : "nothing ready"
console.log(
  `${kind} plan (${sizeOf(changed)}), ${lang}, ${how}: first levels after ${first.toFixed(0)} ms, report after ${(times.at(-1) ?? Number.NaN).toFixed(0)} ms (processor ${cpu.toFixed(0)} ms, the busiest thread ${busiest.toFixed(0)} ms); once more ${warm.toFixed(0)} ms`,
)
