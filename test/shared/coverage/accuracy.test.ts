import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { unseenPassages } from "../../eval/passages.ts"
import { answers } from "../../eval/reader.ts"
import { score, takenIn } from "../../eval/scores.ts"

const unseen = unseenPassages()

// Bounds are the goals of the engine, not what it reaches today.
describe.each(antiTrafficking.languages)(
  "passages of writers nothing was learnt from, in %s",
  (lang) => {
    const read = answers(
      antiTrafficking,
      unseen.filter((row) => row.lang === lang),
    )

    it("[C72] shows their areas with precision and F1 of at least 0.88", () => {
      const { p, f1, count } = score(read.map(({ row, areas }) => [row.areas, areas]))
      expect(count).toBeGreaterThanOrEqual(100)
      expect(p).toBeGreaterThanOrEqual(0.88)
      expect(f1).toBeGreaterThanOrEqual(0.88)
    })

    it("[C72] gives an area to at most one in ten of those that have none", () => {
      expect(takenIn(read)).toBeLessThanOrEqual(0.1)
    })

    it("[C72] shows their elements with precision of at least 0.85 and recall of at least 0.6", () => {
      const { p, r } = score(read.map(({ row, elements }) => [row.elements, elements]))
      expect(p).toBeGreaterThanOrEqual(0.85)
      expect(r).toBeGreaterThanOrEqual(0.6)
    })
  },
)
