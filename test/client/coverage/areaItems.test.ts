import { describe, expect, it } from "vitest"
import {
  areaGroups,
  areaItems,
  byForce,
  criterionIn,
  missingFields,
  practiceIn,
  requiresIn,
  toElaborate,
} from "../../../client/coverage/areas/areaItems.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"
import { bindingOf } from "../../../shared/coverage/set/binding.ts"
import { passages } from "../../../shared/document/passages.ts"
import { lead, measure, plan, time } from "../../plan.ts"
import { smallSet } from "./smallSet.ts"

const doc = plan(
  measure("m1", "Open a shelter for victims", lead("Labour"), time("2027")),
  measure("m2", "Open another shelter for victims"),
)
const report = new CoverageEngine(smallSet).update(passages(doc), [])
const bound = (...[instruments, ...reserved]: [string[], ...string[]]) => ({
  instruments,
  reservations: reserved.map((reference) => ({ instrument: "TREATY", reference })),
})
const items = (binding: string[], opening: Parameters<typeof areaItems>[2] = null) =>
  areaItems(smallSet, report, opening, bound(binding))
const all = { order: "all", narrowing: null, search: "" } as const
const rows = (binding: string[], view: Parameters<typeof areaGroups>[2]) =>
  areaGroups(smallSet, items(binding), view).map(
    ({ key, items }) => `${key}: ${items.map(({ area }) => area.id).join(" ")}`,
  )

describe("criteria and practices", () => {
  const criterion = { id: "c", level: "plan" as const, title: "A lead", requires: "One answers." }
  const ru = { title: "Исполнитель", requires: "Отвечает один." }
  const practice = {
    ...{ id: "p", country: "Latvia", words: "Done.", areas: [], criteria: [] },
    ...{ source: "x", year: "2020" },
  }

  it("[C21] are read in a language where the set has them in it, else as the set names them", () => {
    expect(criterionIn({ ...criterion, texts: { ru } }, "ru")).toEqual({ ...ru, lang: "ru" })
    expect(criterionIn({ ...criterion, texts: { ru } }, "az").title).toBe("A lead")
    expect(criterionIn(criterion, "ru").requires).toBe("One answers.")
    const element = { requires: "One answers.", texts: { ru: "Отвечает один." } }
    expect(requiresIn(element, "ru")).toEqual({ words: "Отвечает один.", lang: "ru" })
    expect(requiresIn(element, "az")).toEqual({ words: "One answers.", lang: undefined })
    expect(practiceIn({ ...practice, texts: { ru: "Сделано." } }, "ru")).toBe("Сделано.")
    expect(practiceIn(practice, "ru")).toBe("Done.")
  })
})

describe("what binds a plan's country", () => {
  it("[C10] is of the set's treaties and regional law: no guidance, nothing of another set", () => {
    const settings = bound(["OTHER-TREATY", "GUIDE", "TREATY"], "13(1)")
    expect(bindingOf(smallSet.instruments, settings)).toEqual(bound(["TREATY"], "13(1)"))
    expect(bindingOf(smallSet.instruments, bound(["GUIDE"])).instruments).toEqual([])
  })
})

describe("the list of areas", () => {
  it("stands by pillar in the set's order", () => {
    expect(rows([], all)).toEqual(["prevention: awareness", "protection: recovery shelter"])
  })

  it("puts first what is missing and binding: A, B, C", () => {
    expect(rows(["TREATY"], { ...all, order: "elaborate" })).toEqual([
      "A: recovery",
      "C: awareness shelter",
    ])
  })

  it("gives no priority before the binding instruments are set, only what is least found first", () => {
    expect(rows([], { ...all, order: "elaborate" })).toEqual([": awareness recovery shelter"])
  })

  it("narrows to the areas that chosen instruments ask for", () => {
    expect(rows([], { ...all, narrowing: bound(["TREATY"]) })).toEqual([
      "protection: recovery shelter",
    ])
  })

  it("finds an area by its title in any language and by its elements", () => {
    expect(rows([], { ...all, search: "SAFE house" })).toEqual(["protection: shelter"])
    expect(rows([], { ...all, search: "убежище" })).toEqual(["protection: shelter"])
    expect(rows([], { ...all, search: "nothing of it" })).toEqual([])
  })

  it("says what an area was when the plan was opened, only where that was another level", () => {
    const opening = new Map([
      ["shelter", "absent"],
      ["recovery", "absent"],
    ] as const)
    expect(items([], opening).map(({ area, was }) => `${area.id} ${was}`)).toEqual([
      "awareness null",
      "recovery null",
      "shelter absent",
    ])
  })

  it("counts passages, not quotes, and what is left to elaborate", () => {
    expect(items([]).find(({ area }) => area.id === "shelter")?.passages).toBe(2)
    expect(toElaborate(items([]), null)).toBe(3)
    expect(toElaborate(items([]), bound(["TREATY"]))).toBe(2)
  })

  it("names the fields that an area's measures lack", () => {
    const evidence = report.areas.find(({ id }) => id === "shelter")?.evidence ?? []
    const byId = new Map(passages(doc).map((passage) => [passage.id, passage]))
    expect(
      missingFields(evidence, byId).map(({ passage, missing }) => [passage.number, ...missing]),
    ).toEqual([
      ["1", "indicator", "budget"],
      ["2", "lead", "time", "indicator", "budget"],
    ])
  })

  it("marks an element by what is in force for the country before what binds others", () => {
    const [duty, guidance] = smallSet.areas[1]?.elements[0]?.provisions ?? []
    if (!duty || !guidance) throw new Error("the small set has two provisions there")
    const optional = { ...guidance, instrument: "OTHER", force: "optional" as const }
    const marks = (...instruments: string[]) =>
      byForce([optional, guidance, duty], bound(instruments)).map(
        ({ force, inForce, provisions }) => [
          inForce ? `${force} in force` : force,
          ...provisions.map(({ instrument }) => instrument),
        ],
      )
    // A word on how far something binds stands before what binds so far, and nothing else.
    expect(marks("OTHER")).toEqual([
      ["optional in force", "OTHER"],
      ["duty", "TREATY"],
      ["guidance", "GUIDE"],
    ])
    expect(marks("TREATY", "OTHER").slice(0, 2)).toEqual([
      ["duty in force", "TREATY"],
      ["optional in force", "OTHER"],
    ])
    expect(marks()).toEqual([
      ["duty", "TREATY"],
      ["optional", "OTHER"],
      ["guidance", "GUIDE"],
    ])
  })

  it("[C5] takes a clause that was reserved for one that does not bind: in its element, its area's priority and the narrowed list", () => {
    const provisions = smallSet.areas[1]?.elements[0]?.provisions ?? []
    const [{ reference = "" } = {}] = provisions
    expect(byForce(provisions, bound(["TREATY"], reference))[0]).toMatchObject({
      force: "duty",
      inForce: false,
    })
    const references = smallSet.areas
      .flatMap(({ lead, elements }) => [...lead, ...elements.flatMap((one) => one.provisions)])
      .map((one) => one.reference)
    const binding = bound(["TREATY"], ...references)
    const reserved = areaItems(smallSet, report, null, binding)
    expect(reserved.find(({ area }) => area.id === "recovery")?.priority).toBe("B")
    expect(areaGroups(smallSet, reserved, { ...all, narrowing: binding })).toEqual([])
  })

  it("marks an element by its strongest provision, and whether that is in force", () => {
    const provisions = smallSet.areas[1]?.elements[0]?.provisions ?? []
    expect(byForce(provisions, bound(["GUIDE"]))[0]).toMatchObject({
      force: "duty",
      inForce: false,
    })
    expect(byForce(provisions, bound(["TREATY"]))[0]).toMatchObject({
      force: "duty",
      inForce: true,
    })
  })
})
