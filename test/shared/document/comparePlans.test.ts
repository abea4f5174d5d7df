import { describe, expect, it } from "vitest"
import { comparePlans } from "../../../shared/document/comparePlans.ts"
import { goal, lead, measure, objective, paragraph, plan, time } from "../../plan.ts"

const training = "Train all labour inspectors of the country to recognise victims of trafficking"
const shelter = "Open a shelter with twelve places for men and families in the capital"
const hotline = "Run a hotline in four languages at every hour of the day"

const changes = (before: Parameters<typeof plan>, after: Parameters<typeof plan>) =>
  comparePlans(plan(...before), plan(...after))
    .filter(({ kind }) => kind === "measure")
    .map(({ id, change }) => `${id} ${change}`)

describe("what became of the measures between two texts", () => {
  it("[C35] tells kept, reworded, added and removed, in the order of the later text", () => {
    expect(
      changes(
        [measure("a", training), measure("b", shelter), measure("c", hotline)],
        [
          measure("d", "Set up a compensation fund"),
          measure("a", training),
          measure("b", `${shelter} by 2028`),
        ],
      ),
    ).toEqual(["d added", "a kept", "b reworded", "c removed"])
  })

  it("[C35] a field is a change like a word, and formatting is none", () => {
    const before = [measure("a", training, lead("Interior"), time("2027"))]
    const [part] = comparePlans(
      plan(...before),
      plan(measure("a", training, lead("Labour"), time("2027"))),
    )
    expect(part).toMatchObject({ change: "reworded", before: { fields: { lead: "Interior" } } })
    expect(part?.after?.fields).toMatchObject({ lead: "Labour", time: "2027" })
    const quoted = paragraph("Words that stay", "p")
    const [same] = comparePlans(
      plan(quoted),
      plan(quoted.type.create({ ...quoted.attrs, kind: "quote" }, quoted.content)),
    )
    expect(same).toMatchObject({ change: "kept", formatting: true })
  })

  it("[C35] says moved of identical words alone, also to another objective", () => {
    const before = [
      objective("First"),
      measure("a", training),
      measure("b", shelter),
      objective("Second"),
      measure("c", hotline),
    ]
    const ids = (list: typeof before) =>
      list.map((part, index) =>
        part.attrs.id
          ? part
          : part.type.create(
              { ...part.attrs, id: `o${part.textContent}${index > 0 ? "" : ""}` },
              part.content,
            ),
      )
    expect(
      changes(
        ids(before),
        ids([
          objective("First"),
          measure("b", shelter),
          objective("Second"),
          measure("a", training),
          measure("c", hotline),
        ]),
      ),
    ).toEqual(["b kept", "a moved", "c kept"])
    expect(
      changes(
        ids(before),
        ids([
          objective("First"),
          measure("b", shelter),
          objective("Second"),
          measure("a", `${training} by 2027`),
          measure("c", hotline),
        ]),
      ),
    ).toEqual(["b kept", "a reworded", "c kept"])
  })

  it("[C35] knows what was merged into one and what one was split into", () => {
    expect(
      changes(
        [measure("a", training), measure("b", shelter)],
        [measure("a", `${training}. ${shelter}`)],
      ),
    ).toEqual(["a merged"])
    const [split] = comparePlans(
      plan(measure("a", `${training}. ${shelter}`)),
      plan(measure("a", training), measure("n", shelter)),
    ).filter(({ kind }) => kind === "measure")
    expect(split).toMatchObject({ change: "split", others: [{ id: "n" }] })
  })

  it("[C35] of another plan measures are known by their words", () => {
    expect(
      changes(
        [
          goal("Old goal"),
          measure("x1", hotline),
          measure("x2", shelter),
          measure("x3", "Print ten thousand leaflets for border crossings"),
        ],
        [
          goal("New goal"),
          measure("a", hotline),
          measure("b", shelter.replace("twelve", "twenty")),
          measure("c", training),
        ],
      ),
    ).toEqual(["a kept", "b reworded", "x3 removed", "c added"])
  })
})
