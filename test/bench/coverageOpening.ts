import { Reader } from "../../client/coverage/conversation.ts"
import { antiTrafficking } from "../../shared/coverage/antiTrafficking.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import { type PlanKind, passagesOfPlan, sizeOf } from "./coveragePlan.ts"

// What a person waits for who opens a plan: from its words to the first levels and to the report, in
// a process that has read nothing, as the browser's worker does it. With `ready` the worker had time
// to make itself ready before the words came; then the same plan is read once more by another
// engine, with every word seen before:
// `node --import tsx test/bench/coverageOpening.ts large ru ready`.

const kind = (process.argv[2] ?? "large") as PlanKind
const lang = process.argv[3] ?? "en"
const ready = process.argv[4] === "ready"
const changed: Passage[] = JSON.parse(JSON.stringify(passagesOfPlan(kind, lang)))
const reader = new Reader(antiTrafficking)
if (ready) for (const steps = reader.prepare({ lang }); !steps.next().done; );
const begun = performance.now()
const used = process.cpuUsage()
const request = { version: 1, begin: { lang }, changed, removed: [] }
const times: number[] = []
for (const _ of reader.answers({ ...request, view: { name: "proposed" } })) {
  times.push(performance.now() - begun)
}
// Beside the clock, because a machine that does other things at the same time slows only that.
const cpu = process.cpuUsage(used).user / 1000
const [first = Number.NaN] = times
const again = performance.now()
for (const _ of new Reader(antiTrafficking).answers({ ...request, view: { name: "proposed" } }));
const warm = performance.now() - again
console.log(
  `${kind} plan (${sizeOf(changed)}), ${lang}, ${ready ? "ready when the words come" : "nothing ready"}: first levels after ${first.toFixed(0)} ms, report after ${(times.at(-1) ?? Number.NaN).toFixed(0)} ms (processor ${cpu.toFixed(0)} ms); once more ${warm.toFixed(0)} ms`,
)
