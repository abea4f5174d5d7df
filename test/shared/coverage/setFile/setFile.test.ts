import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { standardsSet } from "../../../../shared/coverage/set/set.ts"
import { readSetFile } from "../../../../shared/coverage/setFile/setFile.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../../../shared/coverage/sets/disasterRisk.ts"
import { smallSet } from "../../../client/coverage/smallSet.ts"

/** The small set with titles in its one language, as a file of two blanks a level. */
const whole = {
  ...smallSet,
  languages: ["en"],
  concepts: Object.fromEntries(
    Object.entries(smallSet.concepts).map(([name, { en = "" }]) => [name, { en }]),
  ),
  pillars: smallSet.pillars.map(({ id, title }) => ({ id, title: { en: title.en ?? "" } })),
  areas: smallSet.areas.map((area) => ({ ...area, title: { en: area.title.en ?? "" } })),
}
const fileOf = (set: unknown) => JSON.stringify(set, null, 2)

/** The faults of the small set after words of its file were replaced, as `line: reason`. */
function faultsAfter(words: string, others: string): string[] {
  const file = fileOf(whole)
  expect(file).toContain(words)
  return readSetFile(file.replace(words, others)).faults.map(
    ({ line, reason }) => `${line}: ${reason}`,
  )
}
const lineOf = (words: string) =>
  fileOf(whole).slice(0, fileOf(whole).indexOf(words)).split("\n").length

describe("[C11] the file of a standards set", () => {
  it("gives the set that was written", () => {
    expect(readSetFile(fileOf(whole))).toEqual({ set: whole, faults: [] })
  })

  it("is what the set against trafficking can be written as, with what was learnt", () => {
    const { set, faults } = readSetFile(JSON.stringify(antiTrafficking))
    expect(faults).toEqual([])
    expect(set).toEqual(antiTrafficking)
  })

  it("refuses weights that are not whole", () => {
    const weights = antiTrafficking.weights && { ...antiTrafficking.weights, features: "" }
    const { faults } = readSetFile(JSON.stringify({ ...antiTrafficking, weights }))
    expect(faults.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^weights: /)])
  })

  it("is what the set on disaster risk is kept as", () => {
    const file = readFileSync(
      new URL("../../../../shared/coverage/sets/disasterRisk.json", import.meta.url),
      "utf8",
    )
    expect(readSetFile(file).faults).toEqual([])
  })

  it("has criteria and practices in languages of the set alone", () => {
    const [criterion, ...others] = whole.criteria
    const texts = { fr: { title: "Un chef", requires: "Un seul organe répond." } }
    const { faults } = readSetFile(
      fileOf({ ...whole, criteria: [{ ...criterion, texts }, ...others] }),
    )
    expect(faults.map(({ reason }) => reason)).toEqual([
      "criteria[0].texts.fr: “fr” is none of the set's languages.",
    ])
  })

  it.each([
    ["source", "", /source: /],
    ["source", "  ", /source: /],
    ["year", "", /year: .*must name a year/],
    ["year", "long ago", /year: .*must name a year/],
    ["words", "", /words: The practice has no words/],
    ["words", " ", /words: The practice has no words/],
    ["country", "", /country: The practice has no country/],
  ])("has no practice with the %s “%s”: nobody could look it up", (part, words, reason) => {
    const [practice, ...others] = disasterRisk.practices
    const practices = [{ ...practice, [part]: words }, ...others]
    const { faults } = readSetFile(fileOf({ ...disasterRisk, practices }))
    expect(faults.map((fault) => fault.reason)).toEqual([expect.stringMatching(reason)])
    expect(faults[0]?.line).toBeGreaterThan(0)
  })

  it("[C63] says what each element and criterion asks in every language of its set, and in no other", () => {
    const missing = [antiTrafficking, disasterRisk].flatMap((set) => {
      const said = [...set.areas.flatMap(({ elements }) => elements), ...set.criteria]
      const others = ["ru", "az"]
      return said.flatMap(({ id, texts }) => others.flatMap((lang) => (texts?.[lang] ? [] : id)))
    })
    expect(missing).toEqual([])
    const [first, ...areas] = structuredClone(whole.areas)
    if (first?.elements[0]) first.elements[0].texts = { fr: "Il y a un organe." }
    const { faults } = readSetFile(fileOf({ ...whole, areas: [first, ...areas] }))
    expect(faults.map(({ reason }) => reason)).toEqual([
      "areas[0].elements[0].texts.fr: “fr” is none of the set's languages.",
    ])
  })

  it("[C70] says of wording that resembles an area which area or language it does not have", () => {
    const resembled = [{ area: "shelters", says: { fr: "abri" } }]
    const { faults } = readSetFile(fileOf({ ...whole, resembled }))
    expect(faults.map(({ reason }) => reason)).toEqual([
      "resembled[0].area: There is no area “shelters”.",
      "resembled[0].says.fr: “fr” is none of the set's languages.",
    ])
  })

  it("tells line and column of what is no JSON, every place of it", () => {
    const { set, faults } = readSetFile('{\n  "id": "a"\n  "version": "1",\n  // a remark\n}')
    expect(set).toBeNull()
    expect(faults).toContainEqual({ line: 3, column: 3, reason: "A comma is expected." })
    expect(faults).toContainEqual({ line: 4, column: 3, reason: "JSON has no comments." })
  })

  it.each(["", "   \n", "\uFEFF"])("says that an empty file is no set (%j)", (file) => {
    expect(readSetFile(file).faults).toHaveLength(1)
  })

  it("passes over a byte order mark", () => {
    expect(readSetFile(`\uFEFF${fileOf(whole)}`).faults).toEqual([])
  })

  it("names every fault of the shape, each with its line", () => {
    const file = fileOf(whole)
      .replace('"level": "measure"', '"level": "chapter"')
      .replace('"core": true', '"core": "yes"')
    const { faults } = readSetFile(file)
    expect(faults.map(({ line }) => line)).toEqual([
      lineOf('"core": true'),
      lineOf('"level": "measure"'),
    ])
    expect(faults[0]?.reason).toContain("areas[0].elements[0].core")
  })

  it("names what does not hold together beside what has no right shape, in one go", () => {
    const file = fileOf(whole)
      .replace('"pillar": "prevention"', '"pillar": "first"')
      .replace('"scope": "recovery"', '"scope": 7')
      .replace('"area": "shelter"', '"area": "shelters"')
      .replace('"when": "campaign!"', '"when": "campain!"')
      .replace('"languages": [', '"languages": [\n    "fr",')
      .replace('"practices": [', '"practises": [],\n  "practices": [')
      .replace('"year": ', '"years": ')
      .replace(/\]\n\}\n*$/, "],\n}")
    const reasons = readSetFile(file).faults.map(({ reason }) => reason)
    for (const words of [
      "There is no pillar “first”",
      "scope: ",
      "There is no area “shelters”",
      "There is no concept “campain”",
      "“fr” cannot be read",
      "practises: The format has no such name",
      "year: It is missing",
      "years: The format has no such name",
    ])
      expect(reasons.filter((reason) => reason.includes(words))).toHaveLength(1)
    expect(reasons).toHaveLength(8)
  })

  it("says nothing of what hangs on a part that cannot be read", () => {
    expect(faultsAfter('"pillars": [', '"pillarz": [').map((line) => line.split(": ")[1])).toEqual([
      "pillars",
      "pillarz",
    ])
    const [language, ...others] = faultsAfter('"languages": [\n    "en"', '"languages": [\n    7')
    expect(language).toContain("languages[0]: ")
    expect(others).toEqual([])
    expect(faultsAfter('"core": true', '"core": "yes"')).toHaveLength(1)
    expect(faultsAfter('"id": "told"', '"id": false')).toHaveLength(1)
    expect(faultsAfter('"when": "campaign!"', '"when": ["campaign"]')).toHaveLength(1)
    expect(faultsAfter('"id": "shelter"', '"id": null')).toHaveLength(1)
  })

  it.each([
    "7",
    "[]",
    "null",
    '"set"',
    '{"areas": [1, [], {"elements": 2, "title": []}], "rules": {}, "weights": 3}',
    '{"__proto__": {"id": "a"}, "context": [], "concepts": {"__proto__": 7, "constructor": []}}',
  ])("never throws, however far from a set it is (%s)", (file) => {
    expect(readSetFile(file).faults.length).toBeGreaterThan(0)
  })

  it("says once of a language in many places that the set does not have it", () => {
    const { faults } = readSetFile(JSON.stringify({ ...disasterRisk, languages: ["en", "ru"] }))
    expect(faults.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/“az” is none of the set's languages, here and in \d+ other places\.$/),
    ])
  })

  it("says once of a name that nothing bears, where it stands first, and in how many places more", () => {
    const named = `"area": "${disasterRisk.rules[0]?.area}"`
    const [before = "", ...after] = fileOf(disasterRisk).split(named)
    expect(after.length).toBeGreaterThan(3)
    const { faults } = readSetFile([before, ...after].join('"area": "nowhere"'))
    expect(faults.map(({ line, reason }) => `${line}: ${reason}`)).toEqual([
      `${before.split("\n").length}: rules[0].area: There is no area “nowhere”. It stands in ${after.length - 1} other places too.`,
    ])
  })

  it("points at the part that lacks something", () => {
    const [fault] = faultsAfter('"title": "The Treaty",', "")
    expect(fault).toBe(`${lineOf('"id": "TREATY"') - 1}: instruments[0].title: It is missing.`)
  })

  it("knows no name that the format does not have", () => {
    expect(faultsAfter('"practices": [', '"practises": [],\n  "practices": [')).toEqual([
      `${lineOf('"practices": [')}: practises: The format has no such name here.`,
    ])
  })

  it("sees a name that stands twice in one object, of which JSON would lose the first", () => {
    const [fault] = faultsAfter('"scope": "recovery"', '"scope": "x", "scope": "recovery"')
    expect(fault).toBe(`${lineOf('"scope": "recovery"')}: “scope” stands here twice.`)
  })

  it.each([
    [
      "an area that a cue names and nothing bears",
      '"area": "shelter"',
      '"area": "shelters"',
      "There is no area “shelters”.",
    ],
    [
      "an element of another area",
      '"element": "house"',
      '"element": "told"',
      "The area “shelter” has no element “told”.",
    ],
    [
      "a concept that nothing defines",
      '"when": "campaign!"',
      '"when": "campain!"',
      "There is no concept “campain”.",
    ],
    [
      "a cue with nothing in it",
      '"when": "campaign!"',
      '"when": "campaign + !"',
      "The cue has an empty part.",
    ],
    [
      "an instrument that nobody listed",
      '"instrument": "TREATY"',
      '"instrument": "TREATIES"',
      "There is no instrument “TREATIES”.",
    ],
    [
      "a pillar that is not there",
      '"pillar": "prevention"',
      '"pillar": "first"',
      "There is no pillar “first”.",
    ],
    ["an area twice", '"id": "awareness"', '"id": "recovery"', "“recovery” stands here twice."],
    ["an element twice", '"id": "told"', '"id": "length"', "“length” stands here twice."],
    [
      "a title that a language lacks",
      '"en": "Shelter"',
      '"fr": "Refuge"',
      "The title in “en” is missing.",
    ],
    [
      "a language that cannot be read",
      '"languages": [\n    "en"',
      '"languages": [\n    "en",\n    "fr"',
      "“fr” cannot be read; en, ru, az can.",
    ],
    [
      "a practice that helps nowhere",
      '"areas": [\n        "recovery"\n      ]',
      '"areas": []',
      "The practice names no area, criterion or step.",
    ],
    [
      "a part of the context that is no concept",
      '"subject": [\n      "victim"',
      '"subject": [\n      "persons"',
      "There is no concept “persons”.",
    ],
    [
      "an area without a core element",
      '"core": true',
      '"core": false',
      "One to three elements are core, and here 0 are.",
    ],
  ])("refuses %s", (_, words, others, reason) => {
    const found = faultsAfter(words, others)
    expect(
      found.some((fault) => fault.endsWith(reason)),
      found.join("\n"),
    ).toBe(true)
  })
})

describe("[C11] the description of the format", () => {
  it("has an example that is a good file", () => {
    const spec = readFileSync(
      new URL("../../../../docs/standards-file.md", import.meta.url),
      "utf8",
    )
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(spec) ?? []
    const { set, faults } = readSetFile(example)
    expect(faults).toEqual([])
    expect(set?.id).toBe("road-safety")
  })

  it("names every part that a set may have", () => {
    const spec = readFileSync(
      new URL("../../../../docs/standards-file.md", import.meta.url),
      "utf8",
    )
    const parts = Object.keys(standardsSet.shape)
    expect(parts.filter((part) => !spec.includes(`| \`${part}\` |`))).toEqual([])
  })
})
