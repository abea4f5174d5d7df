import { CoverageEngine } from "../../shared/coverage/engine.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../shared/coverage/sets/antiTrafficking.ts"
import { passagesOfPlan } from "./coveragePlan.ts"

// The memory of one engine of a large plan in one language, with the words of the plan and
// everything built for the first reading of a process: `node --import tsx --expose-gc
// test/bench/coverageMemory.ts ru`.

function taken(): { heap: number; buffers: number } {
  if (!globalThis.gc) throw new Error("To be run with --expose-gc.")
  for (let times = 0; times < 3; times++) globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heap: heapUsed / 1e6, buffers: arrayBuffers / 1e6 }
}

/** A large plan, written out so that it shares no words with what it is made from. */
function writtenPlan(lang: string): string {
  return JSON.stringify(passagesOfPlan("large", lang))
}

const lang = process.argv[2] ?? "en"
const written = writtenPlan(lang)
const before = taken()
const plan: Passage[] = JSON.parse(written)
const engine = new CoverageEngine(antiTrafficking)
engine.update(plan, [])
const after = taken()
const heap = after.heap - before.heap
const buffers = after.buffers - before.buffers
// The plan and the engine are asked for once more, so that neither is let go before.
const areas = engine
  .update(plan.slice(0, 1), [])
  .areas.filter(({ evidence }) => evidence.length > 0)
console.log(
  `${lang}: ${(heap + buffers).toFixed(1)} MB (heap ${heap.toFixed(1)}, buffers ${buffers.toFixed(1)}), ${plan.length} passages of ${(written.length / 1e6).toFixed(1)} million units, ${areas.length} areas found`,
)
