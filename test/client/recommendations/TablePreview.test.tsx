import { afterEach, describe, expect, it, vi } from "vitest"
import { TablePreview } from "../../../client/recommendations/TablePreview.tsx"
import type { Kind, Recommendation } from "../../../shared/api/recommendations.ts"
import { type Asked, answering } from "../answers.ts"
import { button, type Shown, show } from "../show.tsx"

const path = "/api/plans/p1/recommendations"
const heads = ["№", "Мероприятие", "Ожидаемый результат", "Статус выполнения"]
const training = "Обучить инспекторов труда признакам подневольного труда"
const campaign = "Провести информационную кампанию в школах"

const stored = (more: Partial<Recommendation>): Recommendation => ({
  id: "r1",
  kind: "measure",
  source: "",
  year: null,
  number: "1",
  text: campaign,
  result: "done",
  note: "",
  state: "done",
  carriedOver: false,
  links: [],
  declined: null,
  agency: "a1",
  as: null,
  by: "L. M.",
  at: "2026-11-01T00:00:00Z",
  ...more,
})

let shown: Shown
let came: Asked[]

async function preview(rows: string[][], received: Recommendation[] = [], kind: Kind = "measure") {
  came = answering({
    [`POST ${path}`]: { status: 201, body: { added: ["r9"], already: 0, differing: [] } },
    [`PATCH ${path}/r1`]: { status: 204 },
  })
  const nothing = async () => {}
  shown = await show(
    <TablePreview
      planId="p1"
      kind={kind}
      table={{ sheets: [{ name: "One", rows }], notRead: [] }}
      received={received}
      onBack={() => {}}
      onAdded={nothing}
      onClose={() => {}}
    />,
  )
}
const text = () => shown.screen.textContent ?? ""
const sent = () => came.map(({ method, body }) => [method, body])

afterEach(async () => {
  await shown.close()
  vi.unstubAllGlobals()
})

describe("a table before it is added", () => {
  it("[C41] says which columns are taken, which are not, and how the results were read", async () => {
    await preview([
      heads,
      ["1", campaign, "кампания проведена", "Не выполнено"],
      ["2", training, "обучены 40 инспекторов", "см. отчёт"],
    ])
    expect(text()).toContain(
      "Result column D, “Статус выполнения” – 1 not implemented, 1 not recognised",
    )
    expect(text()).toContain("Not imported: column C, “Ожидаемый результат”.")
    expect(text()).toContain(
      "Row 3: the state of implementation could not be recognised in “см. отчёт”.",
    )
    await shown.after(() => button("Add 2 rows").click())
    expect(sent()).toMatchObject([
      [
        "POST",
        {
          entries: [
            { text: campaign, result: "not-done", note: "" },
            { text: training, result: null, note: "Статус выполнения: см. отчёт" },
          ],
        },
      ],
    ])
  })

  it("[C41] names each column of results by year, and how the last ones were read", async () => {
    await preview([
      ["№", "Мероприятие", "2024", "2025"],
      ["1", campaign, "Не выполнено", "Выполнено"],
      ["2", training, "Частично", ""],
    ])
    expect(text()).toContain(
      "Result column C, “2024”Result column D, “2025” – 1 implemented, 1 partly implemented",
    )
    await shown.after(() => button("Add 2 rows").click())
    expect(sent()).toMatchObject([
      [
        "POST",
        {
          entries: [
            { result: "done", note: "2024: Не выполнено" },
            { result: "partly", note: "" },
          ],
        },
      ],
    ])
  })

  it("[C41] offers a result that differs from the one that is there as a change", async () => {
    const rows = [heads, ["1", campaign, "кампания проведена", "Не выполнено"]]
    await preview(rows, [stored({})])
    expect(text()).toContain("1 is already in the list.")
    expect(text()).toContain("Implemented → Not implemented")
    await shown.after(() => button("Change 1 row").click())
    expect(sent()).toEqual([["PATCH", { result: "not-done" }]])
    expect(text()).toContain("1 entry was updated.")
  })

  it("[C41] changes nothing where somebody does not want it, and adds what is new", async () => {
    const rows = [heads, ["1", campaign, "", "Не выполнено"], ["2", training, "", "Выполнено"]]
    await preview(rows, [stored({})])
    expect(button("Add 1, change 1")).toBeTruthy()
    await shown.after(() =>
      shown.screen.querySelector<HTMLInputElement>("[type=checkbox]")?.click(),
    )
    await shown.after(() => button("Add 1 row").click())
    expect(sent()).toMatchObject([["POST", { entries: [{ text: training, result: "done" }] }]])
    expect(text()).toContain("1 entry was added. 1 entry was already in the list.")
  })

  it("[C41] has nothing to do where all is there as it is", async () => {
    await preview([heads, ["1", campaign, "", "Выполнено"]], [stored({})])
    expect(text()).toContain("1 is already in the list.")
    expect(button("Add 0 rows").hasAttribute("disabled")).toBe(true)
  })

  it("[C41] takes no result of a recommendation", async () => {
    const rows = [
      ["No.", "Recommendation", "Status"],
      ["14", "Set up a fund for the compensation of victims.", "see report"],
    ]
    await preview(rows, [], "recommendation")
    expect(text()).toContain("Not imported: column C, “Status”.")
    expect(text()).not.toContain("could not be read")
  })
})
