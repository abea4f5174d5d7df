import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { priority } from "../../../../shared/coverage/levels/priority.ts"
import type { Passage } from "../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { bareMeasure, measure, narrative, title } from "../passageOf.ts"
import { samplePassages } from "../samplePassages.ts"

const read = (...passages: Passage[]) => new CoverageEngine(antiTrafficking).update(passages, [])
const level = (area: string, ...passages: Passage[]) =>
  read(...passages).areas.find(({ id }) => id === area)?.level

const shelter =
  "Open a shelter for women and one for men with psychological help, whether or not the victim cooperates with the police"

describe("[C62] a stated gap", () => {
  it("is evidence of its area", () => {
    const gap =
      "How many victims go undiscovered is not known; the last research study on trafficking is ten years old."
    expect(level("data-research", narrative("b", gap))).toBe("mentioned")
  })
})

describe("the level of an area", () => {
  it("is absent where no passage speaks of it", () => {
    expect(level("organ-removal", measure("1.1", shelter))).toBe("absent")
  })

  it.each([
    ["narrative", narrative("b1", "Victims need a safe shelter and psychological help.")],
    ["a title", title("t1", "Shelters and psychological help for victims")],
  ])("is mentioned where only %s names it", (_, passage) => {
    expect(level("assistance", passage)).toBe("mentioned")
  })

  it("is addressed by a measure without fields", () => {
    expect(level("assistance", bareMeasure("1.1", shelter))).toBe("addressed")
  })

  it("is addressed by narrative that binds a named body to a date", () => {
    const duty =
      "The secretariat submits a summary report on implementation of the plan by 1 March each year."
    expect(level("monitoring-evaluation", narrative("b1", duty))).toBe("addressed")
  })

  it.each([
    ["en", "The Finance Unit shall, by 1 October 2026, estimate what each measure costs."],
    [
      "ru",
      "Министерству финансов до 1 октября 2026 года определить стоимость каждого мероприятия.",
    ],
    ["az", "Maliyyə Nazirliyi hər il oktyabrın 1-dək hər bir tədbirin xərclərini müəyyən edir."],
  ])("is addressed by a dated duty, however it binds (%s)", (_, duty) => {
    expect(level("funding", narrative("b1", duty))).toBe("addressed")
  })

  it("is no more than mentioned by what a named body did at a time", () => {
    const deed = "In 2024 the Ministry of Finance spent 40,000 crowns of the budget on the plan."
    expect(level("funding", narrative("b1", deed))).toBe("mentioned")
  })

  it("is elaborated by a full measure that touches half of the core elements", () => {
    expect(level("assistance", measure("1.1", shelter))).toBe("elaborated")
  })

  it("is no more than addressed by a full measure that touches one core element of three", () => {
    expect(level("assistance", measure("1.1", "Open a shelter for victims"))).toBe("addressed")
  })

  it.each([
    ["en", "This plan does not deal with demand for the services of victims."],
    ["ru", "Вопросы спроса на услуги жертв торговли людьми планом не предусмотрены."],
    ["az", "İnsan alveri qurbanlarının xidmətlərinə tələbat planda nəzərdə tutulmayıb."],
  ])("is not raised by a negated passage (%s)", (_, text) => {
    expect(level("demand", narrative("b1", text))).toBe("absent")
  })

  it("is not raised by wording against the provision, which is shown to be checked", () => {
    const report = read(
      bareMeasure("1.1", "Provide a shelter only to victims who cooperate with the police"),
    )
    const area = report.areas.find(({ id }) => id === "assistance")
    expect(area?.level).toBe("absent")
    expect(area?.readsAgainst.map(({ number }) => number)).toContain("1.1")
  })

  it.each([
    [
      "en",
      "assistance",
      "Give a place in the shelter solely to victims who have given a statement",
    ],
    ["ru", "assistance", "Предоставлять приют жертвам торговли людьми, давшим показания"],
    [
      "az",
      "assistance",
      "İfadə vermiş zərər çəkmiş şəxslərə sığınacaqda psixoloji yardım göstərilsin",
    ],
    ["en", "residence", "Issue residence permits only to victims who have agreed to testify"],
    ["ru", "residence", "Выдавать вид на жительство только жертвам, сотрудничающим со следствием"],
    ["az", "residence", "Yaşama icazəsi yalnız istintaqla əməkdaşlıq edən qurbanlara verilsin"],
  ])("[C58] is not raised by help kept for those who serve the case (%s, %s)", (_, id, text) => {
    const found = read(bareMeasure("1.1", text)).areas.find((area) => area.id === id)
    expect(found?.level).toBe("absent")
    expect(found?.readsAgainst).not.toEqual([])
  })

  it("[C58] is raised by a permit for those who cooperate, where it is not theirs alone", () => {
    const permit = "Issue renewable residence permits to victims who cooperate with the authorities"
    expect(level("residence", bareMeasure("1.1", permit))).toBe("addressed")
  })

  it("[C57] is told by what a measure is most likely about, in a plan and not by itself", () => {
    const text = "Reorganise the Inter-ministerial Commission by a new decree"
    expect(level("coordination", bareMeasure("1.1", text))).toBe("addressed")
    expect(level("coordination", narrative("b1", text))).toBe("absent")
  })

  it("always stands on a quoted passage", () => {
    const passages = samplePassages()
    const texts = new Map(passages.map(({ id, text }) => [id, text]))
    for (const area of read(...passages).areas) {
      if (area.level === "absent") expect(area.evidence).toEqual([])
      else expect(area.evidence.length).toBeGreaterThan(0)
      for (const { passageId, start, end, quote } of area.evidence) {
        expect(texts.get(passageId)?.slice(start, end)).toBe(quote)
      }
    }
  })

  it("agrees with a reader's on at least 29 of the 31 areas of the sample plan", () => {
    const wanted = readFileSync(
      new URL("../../../samples/valdoria-levels.tsv", import.meta.url),
      "utf8",
    )
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"))
    const got = new Map(read(...samplePassages()).areas.map(({ id, level }) => [id, level]))
    const same = wanted.filter(([, area = "", level]) => got.get(area) === level)
    expect(wanted).toHaveLength(31)
    expect(same.length).toBeGreaterThanOrEqual(29)
  })
})

describe("the agreed view", () => {
  const engine = new CoverageEngine(antiTrafficking)
  engine.update(
    [
      measure(
        "1.1",
        "[Open a shelter for victims] and brief carriers on their duty to check travel documents",
      ),
    ],
    [],
  )
  const area = (id: string, measures: string[]) =>
    engine
      .report({ name: "agreed", measures: new Set(measures) })
      .areas.find((one) => one.id === id)?.level

  it("[C3] leaves bracketed words out", () => {
    expect(area("assistance", ["m1.1"])).toBe("absent")
    expect(area("borders-migration", ["m1.1"])).toBe("addressed")
  })

  it("[C3] leaves out measures that are not agreed", () => {
    expect(area("borders-migration", [])).toBe("absent")
  })

  it("stands beside the proposed view, which counts them", () => {
    expect(engine.report().areas.find(({ id }) => id === "assistance")?.level).toBe("addressed")
  })
})

describe("the priority of a gap", () => {
  const area = (id: string) => {
    const found = antiTrafficking.areas.find((one) => one.id === id)
    if (!found) throw new Error(id)
    return found
  }

  it.each([
    ["a duty in force", "recovery-reflection", ["CETS197"], "absent", "A"],
    ["a duty in force", "recovery-reflection", ["CETS197"], "addressed", "B"],
    ["a duty of a treaty not in force", "recovery-reflection", ["CRC"], "mentioned", "B"],
    ["a duty of a treaty not in force", "recovery-reflection", ["CRC"], "addressed", "C"],
    ["a duty to consider", "rapporteur", ["CETS197"], "absent", "B"],
  ] as const)("%s: %s under %s, %s, is %s", (_, id, binding, level, wanted) => {
    expect(priority(area(id), level, { instruments: binding, reservations: [] })).toBe(wanted)
  })

  const binding = { instruments: ["CETS197"], reservations: [] }

  it("[C5] takes a provision that was reserved for one that is not in force, by its article or a part of it", () => {
    const { lead } = area("recovery-reflection")
    const under = (reserved: readonly string[]) =>
      priority(area("recovery-reflection"), "absent", {
        ...binding,
        reservations: reserved.map((reference) => ({ instrument: "CETS197", reference })),
      })
    const duties = lead.filter(
      ({ instrument, force }) => instrument === "CETS197" && force === "duty",
    )
    expect([under([]), under(["31(2)"]), under(["1"])]).toEqual(["A", "A", "A"])
    expect(under(duties.map(({ reference }) => reference))).toBe("B")
    expect([under(["13"]), under(["12", "13"])]).toEqual(["A", "B"])
  })

  it.each([
    ["identification", [], "A"],
    ["identification", ["10(1)"], "A"],
    ["identification", ["10(1)", "10(2)"], "B"],
    ["identification", ["10"], "B"],
    ["international-cooperation", ["31(3)", "32", "33"], "A"],
    ["international-cooperation", ["31(3)", "32", "33-34"], "B"],
  ])(
    "[C5] takes a range out where all of it is reserved: %s with %j is %s",
    (id, reserved, wanted) => {
      const reservations = reserved.map((reference) => ({ instrument: "CETS197", reference }))
      expect(priority(area(id), "absent", { ...binding, reservations })).toBe(wanted)
    },
  )

  it("is none without the plan's binding instruments, and none when elaborated", () => {
    expect(priority(area("return"), "absent", { instruments: [], reservations: [] })).toBeNull()
    expect(priority(area("return"), "elaborated", binding)).toBeNull()
  })
})
