import { existsSync, readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"

// docs/security.md says of each point of ASVS 4.0.3 up to level 2 whether it holds, and by which test.

const root = new URL("../", import.meta.url)
const page = readFileSync(new URL("docs/security.md", root), "utf8")
const rules = readFileSync(new URL("SPEC.md", root), "utf8")

/** Points of levels 1 and 2: of each section the numbers that it has, without those the standard dropped. */
const standard: Record<string, string> = {
  ...{ "1.1": "1-7", "1.2": "1-4", "1.4": "1 4 5", "1.5": "1-4", "1.6": "1-4", "1.7": "1 2" },
  ...{ "1.8": "1 2", "1.9": "1 2", "1.10": "1", "1.11": "1 2", "1.12": "2", "1.14": "1-6" },
  ...{ "2.1": "1-12", "2.2": "1-3", "2.3": "1-3", "2.4": "1-5", "2.5": "1-7", "2.6": "1-3" },
  ...{ "2.7": "1-6", "2.8": "1-7", "2.9": "1-3", "2.10": "1-4", "3.1": "1", "3.2": "1-4" },
  ...{ "3.3": "1-4", "3.4": "1-5", "3.5": "1-3", "3.7": "1", "4.1": "1 2 3 5", "4.2": "1 2" },
  ...{ "4.3": "1-3", "5.1": "1-5", "5.2": "1-8", "5.3": "1-10", "5.4": "1-3", "5.5": "1-4" },
  ...{ "6.1": "1-3", "6.2": "1-6", "6.3": "1 2", "6.4": "1 2", "7.1": "1-4", "7.2": "1 2" },
  ...{ "7.3": "1 3 4", "7.4": "1-3", "8.1": "1-4", "8.2": "1-3", "8.3": "1-8", "9.1": "1-3" },
  ...{ "9.2": "1-4", "10.2": "1 2", "10.3": "1-3", "11.1": "1-8", "12.1": "1-3", "12.2": "1" },
  ...{ "12.3": "1-6", "12.4": "1 2", "12.5": "1 2", "12.6": "1", "13.1": "1 3 4 5" },
  ...{ "13.2": "1 2 3 5 6", "13.3": "1 2", "13.4": "1 2", "14.1": "1-4", "14.2": "1-6" },
  ...{ "14.3": "2 3", "14.4": "1-7", "14.5": "1-4" },
}

/** "1-3 5" as numbers. */
const numbers = (words: string): number[] =>
  words.split(" ").flatMap((part) => {
    const [from = 0, to = from] = part.split("-").map(Number)
    return Array.from({ length: to - from + 1 }, (_, at) => from + at)
  })

const rows = page
  .split("\n")
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, point = "", state = "", shown = ""]) => ({ point, state, shown }))

/** The points that a row is about: "2.1.5, 2.1.6 …", "2.4.1–2.4.4 …". */
function pointsOf(words: string): string[] {
  const ids = /^(?:\d+\.\d+\.\d+(?:–|, )?)+/.exec(words)?.[0] ?? ""
  return ids.split(", ").flatMap((part) => {
    const [from = "", to = from] = part.split("–")
    const section = from.split(".").slice(0, 2).join(".")
    const last = (id: string) => Number(id.split(".")[2])
    return numbers(`${last(from)}-${last(to)}`).map((at) => `${section}.${at}`)
  })
}

describe("the page on security", () => {
  it("has every point of ASVS level 2, once", () => {
    const wanted = Object.entries(standard).flatMap(([section, which]) =>
      numbers(which).map((at) => `${section}.${at}`),
    )
    const there = rows.flatMap(({ point }) => pointsOf(point))
    expect(wanted.filter((point) => !there.includes(point))).toEqual([])
    expect(there.filter((point, at) => there.indexOf(point) !== at)).toEqual([])
  })

  it("says of each whether it holds, with a test or a rule that has one where it does, else why not", () => {
    const states = ["holds", "by design", "operator", "not here", "open"]
    expect(rows.filter(({ state }) => !states.includes(state))).toEqual([])
    const holding = rows.filter(({ state }) => state === "holds")
    expect(
      holding.filter(({ shown }) => !/(?:test|spec)\.ts|\b[A-Z]\d+\b|see \d/.test(shown)),
    ).toEqual([])
    const silent = rows.filter(({ state, shown }) => state !== "not here" && shown === "")
    expect(silent).toEqual([])
  })

  it("names only files and rules that there are", () => {
    const files = [...page.matchAll(/`((?:test|server|shared|docs)\/[\w/.-]+)`/g)].map(
      ([, path]) => path,
    )
    expect(files.filter((path) => !existsSync(new URL(path ?? "", root)))).toEqual([])
    const named = rows.flatMap(({ shown }) => shown.match(/\b[ADKPSX]\d+\b/g) ?? [])
    expect(named.filter((id) => !rules.includes(`**${id}**`))).toEqual([])
  })
})
