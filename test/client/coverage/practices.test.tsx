import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { session } from "../../../client/app/session.ts"
import { Accuracy } from "../../../client/coverage/areas/Accuracy.tsx"
import { Practices, StepPractices } from "../../../client/coverage/areas/Practices.tsx"
import { PracticesProvider } from "../../../client/coverage/areas/practicesContext.tsx"
import { RemarksWorth } from "../../../client/coverage/findings/RemarksWorth.tsx"
import type { Practice } from "../../../shared/coverage/set/set.ts"
import { interior } from "../agreement/measures.ts"
import { type Asked, answering, type Said } from "../answers.ts"
import { button, type Shown, show } from "../show.tsx"
import { smallSet } from "./smallSet.ts"

let shown: Shown | null = null
let came: Asked[]
let answers: Record<string, Said>

const practice = (id: string, more: Partial<Practice> = {}): Practice => ({
  id,
  country: "Latvia",
  words: `What was done, ${id}.`,
  areas: [],
  criteria: [],
  source: "iem.example",
  year: "2023",
  ...more,
})
const early = practice("early", { steps: ["set-up"] })
const old = practice("old", { steps: ["set-up", "round"], year: "2009", mayHaveEnded: true })
const view = {
  ...{ id: "small", version: "1", title: smallSet.title, languages: ["en"] },
  ...{ pillars: [], areas: [], instruments: [], accuracy: null },
}
const path = "GET /api/standards/small/1"
const shelf = (hiddenIds: string[] = []) => ({
  status: 200,
  body: {
    ...view,
    practices: [early, old].filter(({ id }) => !hiddenIds.includes(id)),
    hidden: [],
    hiddenIds,
  },
})
const person = {
  id: "u1",
  name: "Root",
  email: "r@int.vd",
  agency: interior,
  administrator: true,
  agencyAdministrator: false,
  makesPlans: true,
}

beforeEach(() => {
  session.set({ state: "in", user: person })
  answers = { [path]: shelf() }
  came = answering(answers)
})
afterEach(async () => {
  await shown?.close()
  session.set({ state: "unknown" })
  vi.unstubAllGlobals()
})

const standards = { id: "small", version: "1" }
const at = (step: "set-up" | "round") => (
  <PracticesProvider standards={standards}>
    <StepPractices step={step} />
  </PracticesProvider>
)
/** The words on the screen, without the theme's style sheets. */
const text = () =>
  [...(shown?.screen.children ?? [])]
    .flatMap((part) => (part.tagName === "STYLE" ? [] : (part.textContent ?? "")))
    .join("")

describe("practices at the steps of making a plan", () => {
  it("[C15] are one quiet line that opens, with source and year, and say what may no longer run", async () => {
    shown = await show(at("set-up"))
    expect(text()).toBe("2 practices from other countries: starting a plan")
    await shown.after(() => button("2 practices from other countries: starting a plan").click())
    expect(text()).toContain("What was done, early.Latvia, 2023 · iem.exampleHide")
    expect(text()).toContain("Latvia, 2009 · iem.example · may have ended")
  })

  it("[C15] show only those of the step, and nothing where there are none", async () => {
    shown = await show(at("round"))
    expect(text()).toBe("1 practice from other countries: reaching agreement")
    answers[path] = shelf(["early", "old"])
    await shown.close()
    shown = await show(at("round"))
    expect(text()).toBe("")
  })

  it("[C15] are hidden by an administrator at one click, which can be undone at the place", async () => {
    const put = "PUT /api/standards/small/practices/early/hidden"
    answers[put] = ({ body }) => {
      answers[path] = shelf((body as { hidden: boolean }).hidden ? ["early"] : [])
      return { status: 204 }
    }
    shown = await show(at("set-up"))
    await shown.after(() => button("2 practices from other countries: starting a plan").click())
    await shown.after(() => button("Hide").click())
    expect(text()).not.toContain("What was done, early.")
    expect(text()).toContain("Hidden from everyone on this installation.")
    await shown.after(() => button("Undo").click())
    expect(text()).toContain("What was done, early.")
    expect(came.filter(({ method }) => method === "PUT").map(({ body }) => body)).toEqual([
      { hidden: true },
      { hidden: false },
    ])
  })

  it("[C15] go and come on an open page when somebody else hides them or brings them back", async () => {
    const heard = (asked: number) => (
      <PracticesProvider standards={standards} asked={asked}>
        <StepPractices step="set-up" />
      </PracticesProvider>
    )
    shown = await show(heard(0))
    answers[path] = shelf(["early"])
    await shown.again(heard(1))
    await shown.after(() => {})
    expect(text()).toBe("1 practice from other countries: starting a plan")
    answers[path] = shelf()
    await shown.again(heard(2))
    await shown.after(() => {})
    expect(text()).toBe("2 practices from other countries: starting a plan")
  })

  it("[C15] cannot be hidden by others", async () => {
    session.set({ state: "in", user: { ...person, administrator: false } })
    shown = await show(at("set-up"))
    await shown.after(() => button("2 practices from other countries: starting a plan").click())
    expect(text()).not.toContain("Hide")
  })

  it("[C15] that are hidden do not show at an area or criterion either", async () => {
    answers[path] = shelf(["old"])
    shown = await show(
      <PracticesProvider standards={standards}>
        <Practices practices={[early, old]} />
      </PracticesProvider>,
    )
    expect(text()).toBe("1 practice")
  })
})

it("[C15] practices are shown in the plan's language where the set has them in it", async () => {
  const words = { ru: "Открыли дом.", az: "Ev açıldı." }
  const { body } = shelf()
  const [first, ...others] = body.practices
  answers[path] = {
    status: 200,
    body: { ...body, practices: [{ ...first, texts: words }, ...others] },
  }
  const inPlan = (language?: string) => (
    <PracticesProvider standards={standards} {...(language ? { language } : {})}>
      <StepPractices step="set-up" />
    </PracticesProvider>
  )
  shown = await show(inPlan("ru"))
  await shown.after(() => button("2 practices from other countries: starting a plan").click())
  expect(text()).toContain(words.ru)
  for (const each of others) expect(text()).toContain(each.words)
  await shown.again(inPlan("az"))
  expect(text()).toContain(words.az)
  await shown.again(inPlan())
  expect(text()).toContain(first?.words)
})

describe("how well a set reads", () => {
  const rates = { precision: 0.912, recall: 0.8, f1: 0.85 }
  const accuracy = {
    date: "2026-11-25",
    on: { en: "Passages of another writer." },
    languages: {
      en: { passages: 366, areas: rates, empty: { passages: 50, given: 0.06 }, elements: null },
      ru: { passages: 1, areas: rates, empty: null, elements: { passages: 1, ...rates } },
    },
  }

  it("[C16] is one line that opens: set and version, on what, and by language", async () => {
    shown = await show(<Accuracy set={{ ...smallSet, accuracy }} language="en" />)
    expect(text()).toBe("Standards used: A small set, version 1. How reliable the results are")
    await shown.after(() => button("How reliable the results are").click())
    expect(text()).toContain("Measured on 25\u00a0Nov 2026. Passages of another writer.")
    expect(text()).toContain("English366 passages")
    expect(text()).toContain("Areas: 91\u00a0% correct, 80\u00a0% found.")
    expect(text()).toContain("Of 50 passages without an area, 6\u00a0% were given one.")
    expect(text()).toContain("Elements: 91\u00a0%")
  })

  it.each([
    [
      "How reliable the results are",
      <Accuracy key="a" set={{ ...smallSet, accuracy }} language="en" />,
    ],
    ["How reliable the remarks are", <RemarksWorth key="r" accuracy={accuracy} />],
  ])(
    "[C16] is scrolled into view where “%s” opens, at the foot of the panel",
    async (name, foot) => {
      const scrolled = vi.fn(function (this: Element) {
        return this.textContent
      })
      const { scrollIntoView } = Element.prototype
      Element.prototype.scrollIntoView = scrolled
      try {
        shown = await show(foot)
        expect(scrolled).not.toHaveBeenCalled()
        await shown.after(() => button(name).click())
        expect(scrolled.mock.results.map(({ value }) => value)).toEqual([text()])
        await shown.after(() => button(name).click())
        expect(scrolled).toHaveBeenCalledTimes(1)
      } finally {
        Element.prototype.scrollIntoView = scrollIntoView
      }
    },
  )

  it("[C13] says that a newer version of the set is here", async () => {
    answers[path] = { status: 200, body: { ...shelf().body, newer: "2" } }
    shown = await show(
      <PracticesProvider standards={standards}>
        <Accuracy set={smallSet} language="en" />
      </PracticesProvider>,
    )
    expect(text()).toContain(
      "A newer version, 2, is available; the secretariat can choose it in the settings.",
    )
  })

  it("[C13] shows the number of a version, and the digits of its content where it opens", async () => {
    answers[path] = { status: 200, body: { ...shelf().body, newer: "1.3267f46a" } }
    shown = await show(
      <PracticesProvider standards={standards}>
        <Accuracy set={{ ...smallSet, version: "1.0a0a0a0a" }} language="en" />
      </PracticesProvider>,
    )
    expect(text()).toBe(
      "Standards used: A small set, version 1. It has since been revised; the secretariat can choose the revised one in the settings. How reliable the results are",
    )
    await shown.after(() => button("How reliable the results are").click())
    expect(text()).toContain("Edition 0a0a0a0a.")
  })

  it("[C16] says of remarks how many defects of others they found, and how many were wrong", async () => {
    const remarks = {
      en: { plans: 2, defects: 38, found: 31, remarks: 40, wrong: 3 },
      ru: { plans: 1, defects: 19, found: 15, remarks: 17, wrong: 0 },
    }
    shown = await show(<RemarksWorth accuracy={{ ...accuracy, remarks }} />)
    await shown.after(() => button("How reliable the remarks are").click())
    expect(text()).toContain(
      "English2 plansOf 38 defects 31 were found.Of 40 remarks 3 were wrong.Russian1 plan",
    )
  })

  it("[C16] is said not to have been measured where it was not", async () => {
    shown = await show(<Accuracy set={smallSet} language="en" />)
    await shown.after(() => button("How reliable the results are").click())
    expect(text()).toContain("The reliability of the results with this set has not been measured.")
    await shown.close()
    shown = await show(<RemarksWorth accuracy={undefined} />)
    await shown.after(() => button("How reliable the remarks are").click())
    expect(text()).toContain("The reliability of the remarks has not been measured.")
  })
})
