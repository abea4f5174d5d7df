import { spawnSync } from "node:child_process"
import { describe, expect, it } from "vitest"
import { answerLine, reportOn, table } from "../../../server/commands/coverageCommand.ts"
import { usualSet } from "../../../server/standards/namedSet.ts"
import { antiTrafficking } from "../../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../../shared/coverage/sets/disasterRisk.ts"
import { bareMeasure, measure } from "./passageOf.ts"
import { samplePassages } from "./samplePassages.ts"

describe("coverage on the command line", () => {
  it("answers a passage with its id, language, areas and the places that show them", () => {
    const text = "Victims get a reflection period of thirty days."
    const answer = JSON.parse(answerLine(JSON.stringify({ id: 7, text })))
    expect(answer).toMatchObject({ id: 7, lang: "en", areas: ["recovery-reflection"] })
    expect(answer.evidence[0]).toEqual({
      area: "recovery-reflection",
      element: expect.any(String),
      start: 0,
      end: text.length,
    })
  })

  it("names the subject of a gap as of a duty", () => {
    const line = JSON.stringify({ id: "a", lang: "en", text: "There is no shelter for men." })
    expect(JSON.parse(answerLine(line)).areas).toEqual(["assistance"])
  })

  it.each([
    ["en", "Provide shelter only to victims who have given a statement to the police."],
    // Also where nothing else shows what it is about.
    ["en", "Close the hotline."],
    ["ru", "Предоставлять приют жертвам торговли людьми, давшим показания."],
    ["az", "Yaşayış icazəsi yalnız istintaqla əməkdaşlıq edən qurbanlara verilsin."],
  ])("[C60] says of a passage what reads against a provision, and where (%s)", (lang, text) => {
    const answer = JSON.parse(answerLine(JSON.stringify({ id: 1, lang, text })))
    const [{ start, end }] = answer.readsAgainst
    expect(text.slice(start, end)).toBe(text)
    const well = JSON.stringify({ id: 2, text: "Victims get a reflection period of thirty days." })
    expect(JSON.parse(answerLine(well))).not.toHaveProperty("readsAgainst")
  })

  it("says on request by which words", () => {
    const line = JSON.stringify({ text: "Victims get a reflection period of thirty days." })
    const [first] = JSON.parse(answerLine(line, true)).evidence
    expect(first.words).toContain("reflection")
    expect(first.score).toBeGreaterThan(0.6)
  })

  it("refuses a line without text", () => {
    expect(() => answerLine('{"id":1}')).toThrow("needs a text")
  })

  it("[C9] answers every line in its place, bad ones with an empty answer, and says which were bad", () => {
    const lines = [
      '\uFEFF{"id":"a","text":"There is no shelter for men."}',
      "no JSON",
      "null",
      '{"id":"b"}',
      "",
      '{"id":"c","text":"There is no shelter for men."}',
    ]
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "server/commands/coverageCommand.ts", "--jsonl"],
      { input: lines.join("\r\n"), encoding: "utf8" },
    )
    const answers = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id, areas }) => [id, ...areas])).toEqual([
      ["a", "assistance"],
      [null],
      [null],
      [null],
      ["c", "assistance"],
    ])
    const numbers = [...stderr.matchAll(/^line (\d+): /gm)].map(([, number]) => number)
    expect(numbers).toEqual(["2", "3", "4"])
    expect(status).toBe(1)
  })

  it("prints the same object for the same file, without ids of one reading", () => {
    const again = samplePassages().map((passage) => ({ ...passage, id: `again-${passage.id}` }))
    const report = reportOn(samplePassages())
    expect(reportOn(again)).toEqual(report)
    expect(report.set).toMatchObject({ id: "anti-trafficking", version: usualSet().version })
    expect(report.accuracy?.languages.en?.areas.precision).toBeGreaterThan(0)
    const rates = "precision 0\\.\\d+, recall 0\\.\\d+\\."
    expect(table(report)).toMatch(
      new RegExp(
        `\\(en\\)\\. Labelled passages of .*\\. Areas: ${rates} Elements \\(\\d+ passages\\): ${rates} Remarks: (?:of \\d+ defects in (?:one plan|\\d+ plans) .*\\.|not measured\\.)$`,
      ),
    )
    expect(report.areas).toHaveLength(31)
  })

  it("[C14] says in place of the areas that the set does not read the language of the text", () => {
    const set = { ...disasterRisk, languages: ["en"] }
    const passages = [measure("1.1", "Установить сирены раннего предупреждения населения")]
    const report = reportOn(passages, set)
    expect([report.lang, report.reads]).toEqual(["ru", false])
    const lines = table(report, set)
    expect(lines).toContain("does not read this language (ru), only en")
    expect(lines).not.toContain("was not found")
    expect(reportOn(passages).reads).toBe(true)
  })

  it("[C60] prints wording against a provision to a person, under its area", () => {
    const words = "Provide shelter only to victims who have given a statement to the police."
    const lines = table(reportOn([measure("4.2", words)])).split("\n")
    const at = lines.findIndex((line) => line.includes("reads against, check"))
    expect(lines[at]).toContain(`4.2  “${words}”`)
    expect(lines[at - 1]).toMatch(/^ {2}– {2}.*: was not found$/)
  })

  it("[C71] says to a person what an addressed area still needs", () => {
    const lines = table(reportOn([measure("4.2", "Open a shelter for victims")])).split("\n")
    const at = lines.findIndex((line) => /^ {2}a {2}.*: addressed$/.test(line))
    expect(lines[at + 1]).toMatch(/^ {7}to be elaborated: 1 of .+, .+$/)
    const bare = table(reportOn([bareMeasure("4.2", "Open a shelter for victims")]))
    expect(bare).toContain("to be elaborated: lead, time, indicator, budget; 1 of ")
  })

  it("[C1] says to a person of an area without a passage that it was not found, whatever the language", () => {
    const plans = [
      ["en", "Open a shelter for victims of trafficking."],
      ["ru", "Открыть приют для жертв торговли людьми."],
      ["az", "İnsan alveri qurbanları üçün sığınacaq açılsın."],
    ] as const
    for (const [lang, words] of plans) {
      const report = reportOn([measure("4.2", words)])
      expect(report.lang).toBe(lang)
      const missing = report.areas.filter(({ level }) => level === "absent")
      const lines = table(report)
        .split("\n")
        .filter((line) => /^ {2}– {2}.*: was not found$/.test(line))
      expect(lines).toHaveLength(missing.length)
      expect(table(report)).not.toContain("absent")
    }
  })

  it("prints a line for each area to a person", () => {
    const lines = table(reportOn(samplePassages()))
    for (const { title } of antiTrafficking.areas) expect(lines).toContain(title.en)
  })
})
