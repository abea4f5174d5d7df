import { describe, expect, it } from "vitest"
import { ReadingCache } from "../../../server/coverage/readingCache.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import type { StandardsSet } from "../../../shared/coverage/set/set.ts"
import { antiTrafficking } from "../../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"
import { narrative } from "./narrative.ts"

const sentences = [
  "The Ministry shall provide shelter for victims of trafficking.",
  "Labour inspectors are trained in identification.",
  "Hospitals have a plan for floods.",
]
const passages = sentences.map((text, at) => narrative(`p${at}`, text))
const options = { lang: "en" }

describe("[C8] plans that stay read", () => {
  const kept = new ReadingCache(2)
  const beside = { received: [], aside: [], options, view: { name: "proposed" } } as const
  const report = (plan: string, set: StandardsSet, some = passages) =>
    kept.report(set, { plan, passages: some, ...beside })
  const fresh = (set: StandardsSet, some = passages) =>
    new CoverageEngine(set, options).update(some, [])

  it.each([
    ["a first reading", antiTrafficking, passages],
    ["one word more", antiTrafficking, [...passages, narrative("p9", "Victims may stay.")]],
    ["a passage less", antiTrafficking, passages.slice(1)],
    ["other words", antiTrafficking, [narrative("p1", sentences[0] ?? ""), ...passages.slice(2)]],
    ["another set", disasterRisk, passages],
    ["the set of before", antiTrafficking, passages],
  ])("are told as a fresh engine tells them after %s", (_, set, some) => {
    expect(report("plan", set, some)).toEqual(fresh(set, some))
  })

  it("are told alike when others were read in between, and their set was let go", () => {
    for (const plan of ["a", "b", "c"]) report(plan, disasterRisk)
    expect(report("plan", antiTrafficking)).toEqual(fresh(antiTrafficking))
    kept.forget(antiTrafficking)
    expect(report("plan", antiTrafficking)).toEqual(fresh(antiTrafficking))
  })
})
