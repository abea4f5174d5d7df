import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { reportOn } from "../../../../server/commands/coverageCommand.ts"
import { readPlanFile } from "../../../../server/import/passagesOfFile.ts"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { seededDefects, tells } from "../../../eval/seededDefects.ts"
import { measure } from "../passageOf.ts"

const samples = new URL("../../../samples/", import.meta.url)

const defectsOf = (name: string) => seededDefects(new URL(`findings/${name}.tsv`, samples))

// The plans are invented, two in each language and written in different ways; the sample plan stands beside them.
it.each([
  ["valdoria.en", "valdoria-plan.md"],
  ["marenia.en", "findings/marenia.en.md"],
  ["severia.ru", "findings/severia.ru.md"],
  ["xezer.az", "findings/xezer.az.md"],
  ["alder.en", "findings/alder.en.md"],
  ["balkhan.ru", "findings/balkhan.ru.md"],
  ["gilan.az", "findings/gilan.az.md"],
])(
  "[C21] the defects of %s are found, but for one at most, and hardly anything beside them",
  async (name, file) => {
    const { passages, options } = await readPlanFile(new URL(file, samples).pathname)
    const { findings } = new CoverageEngine(antiTrafficking, options).update(passages, [])
    const defects = defectsOf(name)
    const missed = defects.filter((defect) => !findings.some((one) => tells(one, defect)))
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(1)
    const others = findings.filter((one) => !defects.some((defect) => tells(one, defect)))
    expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(3)
  },
)

// Three plans with a defect of every kind, also of such as nothing finds: that a measure without an
// indicator has no source either is told once, and what one sentence touches on counts as said.
it.each([
  ["kestria.en", 2],
  ["torgai.ru", 4],
  ["arzu.az", 3],
])(
  "[C21] of the defects of %s all but %i are found, and nothing beside them is wrong",
  async (name, most) => {
    const { passages, options } = await readPlanFile(
      new URL(`findings/${name}.md`, samples).pathname,
    )
    const { findings } = new CoverageEngine(antiTrafficking, options).update(passages, [])
    const defects = defectsOf(name)
    const missed = defects.filter((defect) => !findings.some((one) => tells(one, defect)))
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(most)
    const others = findings.filter((one) => !defects.some((defect) => tells(one, defect)))
    // These measures are vague, without an end, or measured by themselves; their rows name other defects.
    const kin = ["indicator-repeats", "open-ended", "no-mid-term-review"]
    expect(others.map(({ check }) => check).filter((check) => !kin.includes(check))).toEqual([])
  },
)

// Plans by writers who had not seen the checks, each with nineteen defects in their own words. At first
// reading 11, 10 and 12 were found (7, 12 and 10 other lines were wrong), then, after what these showed was
// mended, 15, 13, 13 and 15 (3, 5, 5 and 1), 18, 13 and 13 (0, 5 and 1), 10, 13, 9, 16 and 16 in forms that no
// plan had had (6, 4, 11, 1 and 4), 14, 15, 17 and 12 (5, 2, 0 and 10), 13, 17, 19, 16 and 18 (7, 0, 3, 0
// and 1), of six more two that import could not read, 4 and 15 (11 and 3), then of six in Word 13, 17, 13, 6, 16
// and 15 (3, 1, 1, 142 at measures that were none, 3 and 1), and of six more 15, 11, 17, 16, 18 and 17 (4, 2, 0, 3, 1
// and 1), and of another six 18, 17, 15, 17, 14 and 17 (1, 0, 2, 0, 5 and 0), of five
// of another seven 16, 16, 17, 17 and 15 (3, 1, 0, 1 and 30 at measures whose helping bodies were read as leads). What is found in those after which
// nothing was mended, `bench:remarks` tells.
const plansOfWriters: readonly (readonly [string, number, number])[] = [
  ["orvenia.en.md", 19, 0],
  ["solmeria.ru.md", 19, 0],
  ["talmara.az.md", 19, 0],
  ["kestrel.en.md", 19, 1],
  ["tavrelia.en.html", 18, 0],
  ["tavania.ru.md", 19, 0],
  ["servana.az.md", 19, 1],
  ["tarnavia.en.md", 18, 1],
  ["jetijol.ru.md", 15, 4],
  ["lahzan.az.md", 16, 0],
  ["tesmar.en.md", 19, 0],
  ["taramys.ru.md", 19, 1],
  ["ozerania.ru.md", 19, 1],
  ["goycheli.az.md", 19, 1],
  ["sederan.az.md", 19, 0],
  ["karvenia.en.md", 19, 0],
  ["harun.en.md", 19, 1],
  ["talmaria.ru.md", 19, 1],
  ["shirdag.az.md", 19, 0],
  ["istrellia.en.md", 19, 0],
  ["altania.ru.md", 19, 0],
  ["velisia.ru.md", 19, 1],
  ["shamxal.az.md", 19, 1],
  ["demirqaya.az.md", 19, 1],
  ["vessalia.ru.md", 18, 2],
  ["lantern.en.md", 18, 1],
  ["estavia.en.docx", 19, 0],
  ["sarvenia.en.docx", 19, 0],
  ["velmora.ru.docx", 19, 1],
  ["nordavia.ru.docx", 19, 2],
  ["servan.az.docx", 19, 1],
  ["mavera.az.docx", 19, 0],
  ["talmera.en.docx", 18, 0],
  ["kestovia.en.docx", 19, 0],
  ["almarin.ru.docx", 19, 1],
  ["olvaria.ru.docx", 19, 0],
  ["tervan.az.docx", 19, 1],
  ["gunavan.az.docx", 18, 1],
  ["tavastria.en.md", 17, 3],
  ["calvera.en.md", 19, 2],
  ["kalmira.ru.md", 19, 0],
  ["talmeria.ru.md", 19, 1],
  ["zerdan.az.md", 19, 1],
  ["ardova.az.md", 19, 1],
  ["halvern.en.docx", 17, 0],
  ["tarvia.ru.docx", 18, 0],
  ["calvenia.en.docx", 18, 0],
  ["veleoria.ru.docx", 17, 1],
  ["lavendiya.az.docx", 17, 3],
  ["nargizan.az.docx", 17, 0],
  ["kestriya.en.docx", 19, 0],
  ["tavelia.ru.docx", 19, 0],
  ["mervendiz.az.docx", 18, 0],
  ["arvaz.az.docx", 18, 1],
  ["sarvan.az.docx", 18, 1],
]

/** All of them are read in the long run, otherwise every fourth: all three languages, text and Word. */
const read = plansOfWriters.filter((_, at) => process.env.LONG_TESTS || at % 4 === 0)

it.each(read)(
  "[C21] of the nineteen defects of %s at least %i are found, and at most %i others",
  async (file, least, most) => {
    const { passages, options } = await readPlanFile(new URL(`findings/${file}`, samples).pathname)
    const { findings } = new CoverageEngine(antiTrafficking, options).update(passages, [])
    const defects = defectsOf(file.replace(/\.\w+$/, ""))
    expect(defects).toHaveLength(19)
    const missed = defects.filter((defect) => !findings.some((one) => tells(one, defect)))
    expect(defects.length - missed.length, JSON.stringify(missed)).toBeGreaterThanOrEqual(least)
    const others = findings.filter((one) => !defects.some((defect) => tells(one, defect)))
    expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(most)
  },
)

// Single measures in the words of ministries, those with a defect beside those that come near it.
it("[C25] finds in single measures what their words show, and nothing in those that come near", () => {
  const checks = new Set(
    "lead-is-outside law-by-others sentence-by-others charge-by-others no-payer ends-with-project no-target-group no-place no-safeguard law-unnamed partner-is-everybody".split(
      " ",
    ),
  )
  const lines = readFileSync(new URL("findings/lines.tsv", samples), "utf8").trim().split("\n")
  const engine = new CoverageEngine(antiTrafficking)
  for (const line of lines.slice(1)) {
    const [, wanted = "", text = "", lead = "", indicator = "", budget = ""] = line.split("\t")
    const whole = measure("1", text)
    const fields = whole.fields && {
      ...whole.fields,
      lead: [lead],
      indicators: [indicator],
      budget,
    }
    const { findings } = engine.update([{ ...whole, fields }], [])
    const found = findings.map(({ check }) => check).filter((check) => checks.has(check))
    expect(found, text).toEqual(wanted === "-" ? [] : [wanted])
  }
})

it.each(["careful.en", "careful.ru", "careful.az"])(
  "[C21] nothing is found in %s, a plan that was made with care",
  async (name) => {
    const { passages, options } = await readPlanFile(
      new URL(`findings/${name}.md`, samples).pathname,
    )
    const { findings } = new CoverageEngine(antiTrafficking, options).update(passages, [])
    // Absences come from the reading of areas, not from the checks.
    const own = findings.filter(({ check }) => check !== "absent")
    expect(own.map(({ check, message }) => [check, message])).toEqual([])
  },
)

it("[C4] findings after changes are those of a fresh reading, in whatever order the words came", async () => {
  const { passages } = await readPlanFile(new URL("findings/marenia.en.md", samples).pathname)
  const twin = passages.find(({ number }) => number === "4.1.2")
  const third = twin && { ...twin, id: "third", measureId: "third", number: "4.1.9" }
  const all = third ? [...passages, third] : passages
  const fresh = new CoverageEngine(antiTrafficking).update(all, []).findings
  const engine = new CoverageEngine(antiTrafficking)
  engine.update(
    all.map((passage) => ({ ...passage, text: `${passage.text} other words` })),
    [],
  )
  for (const passage of [...all].reverse()) engine.update([passage], [])
  const [first] = all
  engine.update([], [first?.id ?? ""])
  const { findings } = engine.update(first ? [first] : [], [])
  expect(findings).toEqual(fresh)
  expect(fresh.filter(({ check }) => check === "same-measure")).toHaveLength(2)
})

// Each import gives every block another id; whoever dismissed or quoted a finding looks for it where it was.
it.each([
  "valdoria-plan.md",
  "levels/opalenka.en.md",
  "findings/torgai.ru.md",
  "findings/arzu.az.md",
])("[C4] findings stand in the same order whatever the ids are: %s", async (file) => {
  const { passages, options } = await readPlanFile(new URL(file, samples).pathname)
  const told = (id: (at: number) => string) => {
    const ids = new Map(passages.map((one, at) => [one.id, id(at)]))
    const renamed = passages.map((one) => ({
      ...one,
      id: ids.get(one.id) ?? "",
      measureId: one.measureId && (ids.get(one.measureId) ?? ""),
    }))
    const { findings } = new CoverageEngine(antiTrafficking, options).update(renamed, [])
    return findings.map(({ message, places }) => [
      message,
      ...places.map(({ number, quote, words }) => [number, quote, words]),
    ])
  }
  const forwards = told((at) => `a${String(at).padStart(5, "0")}`)
  expect(told((at) => `a${String(passages.length - at).padStart(5, "0")}`)).toEqual(forwards)
  expect(told((at) => `a${(at * 7919) % 10007}`)).toEqual(forwards)
})

it("[C21] the command line prints what the engine finds, without ids of one reading", async () => {
  const { passages, options } = await readPlanFile(new URL("valdoria-plan.md", samples).pathname)
  const { findings } = new CoverageEngine(antiTrafficking, options).update(passages, [])
  const printed = reportOn(passages, antiTrafficking, options).findings
  expect(printed.map(({ message, number }) => [message, number])).toEqual(
    findings.map(({ message, number }) => [message, number]),
  )
  expect(JSON.stringify(printed)).not.toMatch(/"key"|"passageId"/)
})
