import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"

// SPEC.md and what cites it: every rule is shown by a test, and nothing cites a rule that is gone.

const root = new URL("../", import.meta.url)
const spec = readFileSync(new URL("SPEC.md", root), "utf8")
const rules = [...spec.matchAll(/^\*\*([A-Z]\d+)\*\*/gm)].map(([, id = ""]) => id)
const letters = [...new Set(rules.map((id) => id[0]))].join("")

/** The files of some folders, or files, whose names end so. */
const filesOf = (places: readonly string[], ending: RegExp) =>
  places.flatMap((place) => {
    if (ending.test(place)) return [place]
    const folder = fileURLToPath(new URL(place, root))
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    return names.filter((name) => ending.test(name)).map((name) => `${place}/${name}`)
  })

/** The rules that a file names where `pattern` finds one or several of them. */
const named = (file: string, pattern: RegExp) =>
  [...readFileSync(new URL(file, root), "utf8").matchAll(pattern)].flatMap(
    ([words]) => words.match(/[A-Z]\d+/g) ?? [],
  )

// As it begins a title: "[S6] [S7] a frame that …".
const atTitle = /["'`](?:\[[A-Z]\d+\] ?)+/g
// As comments and pages refer: "(S6, S12)".
const referred = new RegExp(`\\((?:see )?[${letters}]\\d+(?:, [${letters}]\\d+)*\\)`, "g")

describe("SPEC", () => {
  const tests = filesOf(["test"], /\.(?:test|spec)\.tsx?$/)

  it("gives each rule a number of its own", () => {
    expect(rules.length).toBeGreaterThan(200)
    expect(rules.filter((id, at) => rules.indexOf(id) !== at)).toEqual([])
  })

  it("has no rule that no test cites", () => {
    const cited = new Set(tests.flatMap((file) => named(file, atTitle)))
    expect(rules.filter((id) => !cited.has(id))).toEqual([])
  })

  it("has every rule that is cited or referred to", () => {
    const known = new Set(rules)
    const unknown = (file: string, pattern: RegExp) =>
      named(file, pattern)
        .filter((id) => !known.has(id))
        .map((id) => `${file}: ${id}`)
    const others = filesOf(
      ["client", "server", "shared", "docs", "README.md", "SPEC.md"],
      /\.(?:tsx?|md)$/,
    )
    expect(tests.flatMap((file) => unknown(file, atTitle))).toEqual([])
    expect(others.flatMap((file) => unknown(file, referred))).toEqual([])
  })
})
