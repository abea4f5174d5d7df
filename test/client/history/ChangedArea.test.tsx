import { afterEach, describe, expect, it } from "vitest"
import { ChangedArea } from "../../../client/history/ChangedArea.tsx"
import type { ComparedText, Comparison } from "../../../shared/api/comparison.ts"
import { on, type Shown, show } from "../show.tsx"

type Area = Comparison["areas"][number]
let shown: Shown

const text = (more: Partial<ComparedText>): ComparedText => ({
  plan: "p1",
  title: "Plan",
  version: 12,
  saved: { id: "v1", name: "Before the round" },
  now: false,
  writtenAt: "2026-11-01T00:00:00Z",
  lang: "en",
  reads: true,
  ...more,
})
const evidence = (quote: string, kept: boolean) => ({
  measureId: "m1",
  number: "1.1.1",
  quote,
  element: null,
  passageId: "m1",
  start: 0,
  end: quote.length,
  kept,
})
const undecided = { decided: null, decision: null, stale: false, readsAgainst: [] }
const area: Area = {
  id: "shelter",
  change: "strengthened",
  from: { ...undecided, level: "mentioned", evidence: [evidence("Open a shelter.", true)] },
  to: {
    ...undecided,
    level: "addressed",
    evidence: [evidence("Open a shelter.", true), evidence("Pay its rent.", false)],
  },
  elementsGained: ["rent"],
  elementsLost: [],
}

async function open(from: ComparedText, to: ComparedText, changed = area) {
  shown = await show(
    <ul>
      <ChangedArea
        planId="p1"
        area={changed}
        texts={{ from, to }}
        title="Shelter"
        elementTitle={(id) => `Title of ${id}`}
      />
    </ul>,
  )
  await shown.after(() => on("button").click())
}
const links = () =>
  [...shown.screen.querySelectorAll("a")].map((one) => [
    one.textContent,
    one.getAttribute("href")?.split("&")[0],
  ])
afterEach(() => shown.close())

describe("an area in two texts", () => {
  it("[C45] has the elements that came, and the passages of both under their names", async () => {
    await open(text({}), text({ now: true, saved: null }))
    expect(shown.screen.textContent).toContain("Now also found: Title of rent")
    const names = [...shown.screen.querySelectorAll("h3")].map((one) => one.textContent)
    expect(names).toEqual(["Before the round, 1\u00a0Nov 2026", "Current text"])
    expect(shown.screen.textContent).toContain("mentioned, then addressed")
  })

  it("[C45] leads to words that stand now, from an earlier version too", async () => {
    await open(text({}), text({ now: true }))
    expect(links()).toEqual([
      ["1.1.1 “Open a shelter.”", "/plans/p1#m=m1"],
      ["1.1.1 “Pay its rent.”", "/plans/p1#m=m1"],
      ["1.1.1 “Open a shelter.”", "/plans/p1#m=m1"],
    ])
  })

  it("[C45] leads nowhere from words that are of the past", async () => {
    await open(text({}), text({ version: 14, saved: null }))
    expect(links()).toEqual([])
  })

  it("[C45] of another plan leads into that plan, under its title", async () => {
    await open(text({ plan: "p2", title: "The plan before", now: true }), text({ now: true }))
    expect(links()[0]).toEqual(["1.1.1 “Open a shelter.”", "/plans/p2#m=m1"])
    expect(on("h3").textContent).toBe("The plan before")
  })

  it("[C52] shows what people decided beside what was read, in the line and at each text", async () => {
    const decision = {
      act: "correct" as const,
      decided: "elaborated" as const,
      reason: "The law says more.",
      agency: "a1",
      as: "secretariat" as const,
      by: "Interior",
      at: "2026-11-03T00:00:00Z",
    }
    const decided = { decided: "elaborated" as const, decision, stale: false }
    await open(text({}), text({ now: true }), { ...area, to: { ...area.to, ...decided } })
    const head = on("button").textContent
    expect(head).toContain("mentioned, then addressed")
    expect(head).toContain("Decided by people: no decision, then elaborated")
    const words = shown.screen.textContent
    expect(words).toContain("3\u00a0Nov 2026: elaborated; read automatically: addressed.")
    expect(words).toContain("The law says more.")
    expect(words).not.toContain("different text")
  })

  it("[C52] says that a decision was made on other words, or counts as proposed alone", async () => {
    const decision = {
      act: "confirm" as const,
      decided: "addressed" as const,
      reason: null,
      agency: "a1",
      as: "secretariat" as const,
      by: "Interior",
      at: "2026-11-03T00:00:00Z",
    }
    const from = { ...area.from, decided: null, decision, stale: false }
    const to = { ...area.to, decided: "addressed" as const, decision, stale: true }
    await open(text({}), text({ now: true }), { ...area, from, to })
    expect(on("button").textContent).toContain("no decision, then addressed")
    expect(on("button").textContent).toContain("decided on a different text")
    expect(shown.screen.textContent).toContain("The decision was made on the text as proposed.")
  })

  it("[C31] shows wording against a provision, in the line and at its text, and does not call that nothing", async () => {
    const readsAgainst = [evidence("Help only those who testify.", false)]
    const to = { ...undecided, level: "absent" as const, evidence: [], readsAgainst }
    await open(text({}), text({ now: true }), { ...area, change: "lost", to })
    expect(on("button").textContent).toContain("Now seems to contradict a standard; please check")
    expect(shown.screen.textContent).not.toContain("Nothing was found in this text")
    expect(links().at(-1)).toEqual(["1.1.1 “Help only those who testify.”", "/plans/p1#m=m1"])
  })

  it.each([
    [true, false, "mended", "No longer contradicts a standard"],
    [true, true, "against", "Seems to contradict a standard; please check"],
  ])(
    "[C31] says in the line that wording against a provision went or stayed",
    async (before, after, tag, words) => {
      const readsAgainst = [evidence("Help only those who testify.", before && after)]
      const from = { ...area.from, readsAgainst: before ? readsAgainst : [] }
      const to = { ...area.to, readsAgainst: after ? readsAgainst : [] }
      await open(text({}), text({ now: true }), { ...area, from, to })
      expect(on(`[data-tag="${tag}"]`).textContent).toBe(words)
    },
  )

  it("[C45] says where only the fields beside the same words changed", async () => {
    const same = { ...undecided, level: "elaborated" as const, evidence: area.from.evidence }
    await open(text({}), text({ now: true }), { ...area, to: same, elementsGained: [] })
    expect(shown.screen.textContent).toContain("The same passages cover it in both texts")
  })
})
