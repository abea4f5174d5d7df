import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { readPlanFile } from "../../../server/import/passagesOfFile.ts"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"

const samples = new URL("../../samples/levels/", import.meta.url)

/** The level that a reader gave each area of a plan, with the places that show it. */
function levelsOf(name: string): [string, string][] {
  const lines = readFileSync(new URL(`${name}-levels.tsv`, samples), "utf8")
    .trim()
    .split("\n")
  return lines.slice(1).map((line) => {
    const [, area = "", level = ""] = line.split("\t")
    return [area, level]
  })
}

// The plans are invented, and a reader gave the levels before the engine had read them.
it.each([["halden.en"], ["sarvania.en"], ["karintau.ru"], ["shirbaniya.az"]])(
  "[C1] at least 27 of the 31 areas of %s have the level that a reader gives them",
  async (name) => {
    const passages = await readPlanFile(new URL(`${name}.md`, samples).pathname)
    const { areas } = new CoverageEngine(antiTrafficking).update(passages, [])
    const got = new Map(areas.map(({ id, level }) => [id, level]))
    const wanted = levelsOf(name)
    const wrong = wanted.filter(([area, level]) => got.get(area) !== level)
    expect(wanted).toHaveLength(31)
    expect(wanted.length - wrong.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(27)
  },
)
