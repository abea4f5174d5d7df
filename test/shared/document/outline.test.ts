import { Fragment, type Node } from "@tiptap/pm/model"
import { describe, expect, it } from "vitest"
import { outline } from "../../../shared/document/outline.ts"
import { passages } from "../../../shared/document/passages.ts"
import {
  block,
  budget,
  goal,
  lead,
  measure,
  objective,
  paragraph,
  plan,
  section,
  table,
  time,
} from "../../plan.ts"

const numbers = (...parts: Parameters<typeof plan>) =>
  outline(plan(...parts)).map((part) => part.number)

describe("display numbers", () => {
  it("[D4] number sections, sub-sections and numbered paragraphs", () => {
    expect(
      numbers(
        section("A"),
        block("numbered", "x"),
        block("numbered", "y"),
        section("B"),
        section("B1", 2),
        block("numbered", "z"),
      ),
    ).toEqual(["1", "1.1", "1.2", "2", "2.1", "2.1.1"])
  })

  it("[D4] number goals through the plan, objectives in their goal, measures in their objective", () => {
    expect(
      numbers(
        goal("G"),
        objective("O"),
        measure("a", "x"),
        measure("b", "x"),
        objective("P"),
        measure("c", "x"),
        section("New chapter"),
        goal("H"),
        objective("Q"),
        measure("d", "x"),
      ),
    ).toEqual(["1", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "1", "2", "2.1", "2.1.1"])
  })

  it("[D4] number measures on where there is no goal or no objective", () => {
    expect(numbers(measure("a", "x"), measure("b", "x"), goal("G"), measure("c", "x"))).toEqual([
      "1",
      "2",
      "1",
      "1.1",
    ])
    expect(numbers(objective("O"), measure("a", "x"))).toEqual(["1", "1.1"])
  })

  it("[D4] give a measure between a goal and its first objective a number of its own", () => {
    expect(
      numbers(
        goal("G"),
        measure("a", "x"),
        objective("O"),
        measure("b", "x"),
        goal("H"),
        measure("c", "x"),
        section("Money"),
        goal("I"),
        paragraph("y"),
        measure("d", "x"),
        objective("P"),
      ),
    ).toEqual(["1", "1.0.1", "1.1", "1.1.1", "2", "2.1", "1", "3", "", "3.0.1", "3.1"])
  })

  it("[D4] number ordered lists by level and begin again after other text", () => {
    const item = (indent: number) => block("ordered", "x", { indent })
    expect(numbers(item(0), item(1), item(1), item(0), paragraph("y"), item(0))).toEqual([
      "1",
      "1.1",
      "1.2",
      "2",
      "",
      "1",
    ])
  })
})

describe("passages", () => {
  it("carry the headings above them, outermost first, and a measure's fields", () => {
    const list = passages(
      plan(
        section("Actions"),
        goal("Protection"),
        objective("Shelter"),
        measure("m1", "Open a shelter", lead("Labour"), time("2027")),
        section("Steering"),
        paragraph("The Council meets."),
      ),
    )
    const found = list.find((passage) => passage.measureId === "m1")
    expect(found).toMatchObject({
      kind: "measure",
      number: "1.1.1",
      text: "Open a shelter",
      headings: ["Actions", "Protection", "Shelter"],
      fields: {
        lead: ["Labour"],
        time: "2027",
        has: { lead: true, time: true, indicator: false, budget: false },
      },
    })
    expect(list.at(-1)).toMatchObject({
      kind: "narrative",
      text: "The Council meets.",
      headings: ["Steering"],
    })
  })

  it.each([
    ["7. The country is one of origin.", "7"],
    ["12) Ölkə mənşə ölkəsidir.", "12"],
    ["4.2. Страна остаётся страной происхождения.", "4.2"],
    ["4.2 «Горячая линия» работает круглосуточно.", "4.2"],
    ["16 courses were held.", null],
    ["2.5 million was spent.", null],
    ["2027. год", null],
  ])("have the number that a paragraph keeps in its words: %s", (text, number) => {
    expect(passages(plan(section("Situation"), paragraph(text))).at(-1)).toMatchObject({
      text,
      number,
    })
  })

  it("have the number that a paragraph is given, and a cell of a table has none in its words", () => {
    const list = passages(plan(block("ordered", "7. The first"), table(["3. The Council"])))
    expect(list.map(({ number }) => number)).toEqual(["1", null])
  })

  it("read the cells of a table one by one", () => {
    const cells = passages(plan(table(["Body", "Task"], ["Council", "Meets"]))).map((p) => p.text)
    expect(cells).toEqual(["Body", "Task", "Council", "Meets"])
  })

  it("say where in the table a cell stands, empty and merged ones counted in", () => {
    const doc = plan(table(["Body", "", "Task"], ["Council", "Meets", ""]))
    const [grid] = doc.content.content
    const merged = grid?.copy(
      Fragment.from(
        grid.content.content.map((row, at) =>
          at > 0
            ? row
            : row.copy(
                Fragment.from(
                  row.content.content.map((cell, column) =>
                    column > 0
                      ? cell
                      : cell.type.create({ ...cell.attrs, rowspan: 2, colspan: 2 }, cell.content),
                  ),
                ),
              ),
        ),
      ),
    )
    const places = (node: Node) =>
      passages(node).map(({ text, cell }) => [text, cell?.row, cell?.column])
    expect(places(doc)).toEqual([
      ["Body", 0, 0],
      ["Task", 0, 2],
      ["Council", 1, 0],
      ["Meets", 1, 1],
    ])
    expect(places(doc.copy(Fragment.from(merged)))).toEqual([
      ["Body", 0, 0],
      ["Task", 0, 3],
      ["Council", 1, 2],
      ["Meets", 1, 3],
    ])
    const keys = new Set(passages(plan(table(["A"]), table(["B"]))).map(({ cell }) => cell?.table))
    expect(keys.size).toBe(2)
  })

  it.each([
    ["No cost", "none", true],
    ["Не требуется", "none", true],
    ["tələb olunmur", "none", true],
    ["", "none", true],
    ["100, state budget", "state", true],
    ["to be determined", "unknown", false],
    ["No funding", "none", false],
    ["Funds not yet secured", "unknown", false],
    ["Средств пока нет", "unknown", false],
    ["vəsait ayrılmayıb", "unknown", false],
  ])(
    "[C1] take the answer that nothing is needed for one, and what is missing for none: %s",
    (words, kind, says) => {
      const [free] = passages(plan(measure("m1", "Amend the law", budget(words, { kind }))))
      expect(free?.fields?.has.budget).toBe(says)
    },
  )
})
