import { describe, expect, it } from "vitest"
import { readPassage } from "../../../../shared/coverage/levels/reading.ts"
import { scorerOf, unpackedSet } from "../../../../shared/coverage/model/scorerOf.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../../../shared/coverage/sets/disasterRisk.ts"
import { developmentPassages } from "../../../eval/passages.ts"

describe("a set that is unpacked", () => {
  it("keeps nothing of what was learnt but what reads, and reads as the whole set does", () => {
    const unpacked = unpackedSet(antiTrafficking)
    expect(unpacked).toEqual({ ...antiTrafficking, weights: undefined })
    expect(scorerOf(unpacked)).toBe(scorerOf(unpacked))
    const areas = (set: typeof unpacked) =>
      developmentPassages().map(({ text, lang }) => readPassage(set, text, lang).areas)
    expect(areas(unpacked)).toEqual(areas(antiTrafficking))
    expect(areas(unpacked).flat().length).toBeGreaterThan(100)
  })

  it("is the same where nothing was learnt", () => {
    expect(unpackedSet(disasterRisk)).toEqual(disasterRisk)
  })
})
