import { Reader } from "../../client/coverage/conversation.ts"
import { antiTrafficking } from "../../shared/coverage/antiTrafficking.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import { ownPassages } from "../eval/passages.ts"
import { passagesOfLargePlan } from "./coveragePlan.ts"

// What a person waits for who opens a large plan: from its words to the first levels and to the
// report, in a process that has read nothing, as the browser's worker does it. With `ready` the
// worker had time to make itself ready before the words came:
// `node --import tsx test/bench/coverageOpening.ts ru ready`.

const lang = process.argv[2] ?? "en"
const ready = process.argv[3] === "ready"
const changed: Passage[] = JSON.parse(JSON.stringify(passagesOfLargePlan(ownPassages(), lang)))
const reader = new Reader(antiTrafficking)
if (ready) for (const steps = reader.prepare({ lang }); !steps.next().done; );
const begun = performance.now()
const used = process.cpuUsage()
const request = { version: 1, begin: { lang }, changed, removed: [] }
const times: number[] = []
for (const _ of reader.answers({ ...request, view: { name: "proposed" } })) {
  times.push(performance.now() - begun)
}
const cpu = process.cpuUsage(used).user / 1000
const [first = Number.NaN] = times
console.log(
  `${lang}, ${ready ? "ready when the words come" : "nothing ready"}: first levels after ${first.toFixed(0)} ms, report after ${(times.at(-1) ?? Number.NaN).toFixed(0)} ms (processor ${cpu.toFixed(0)} ms)`,
)
