import { act } from "react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CoverageSidebar } from "../../../../client/coverage/CoverageSidebar.tsx"
import { CoverageStore } from "../../../../client/coverage/coverageStore.ts"
import type { DecisionContext } from "../../../../client/coverage/decisions/decisionContext.ts"
import { DecisionStore } from "../../../../client/coverage/decisions/decisionStore.ts"
import type { Contest, Decision, DecisionRecord } from "../../../../shared/api/decisions.ts"
import type { PlanSettings } from "../../../../shared/api/plans.ts"
import { basisDigest, basisOf } from "../../../../shared/coverage/levels/basis.ts"
import type { Level } from "../../../../shared/coverage/levels/level.ts"
import { Problem } from "../../../../shared/problem.ts"
import { measure, paragraph, plan } from "../../../plan.ts"
import { type Asked, answering } from "../../answers.ts"
import { button, on, type Shown, show, write } from "../../show.tsx"
import { decisionOf } from "./decisionOf.ts"
import { localWorker } from "./localWorker.ts"

const settings: PlanSettings = {
  title: "Plan",
  country: "Valdoria",
  instruments: [],
  reservations: [],
  language: "en",
  classification: "official",
  currency: "VLC",
  periodFrom: null,
  periodTo: null,
  caretNames: false,
  standards: { id: "small", version: "1" },
}
const interior = { id: "a1", name: "Ministry of the Interior", short: "Int", colour: "#14508c" }
const justice = { id: "a2", name: "Ministry of Justice", short: "Just", colour: "#7a3b12" }

const shelter = "Open a shelter for victims"
const set = { id: "small", version: "1" }
const path = "/api/plans/p/coverage/decisions"

/** The automatic reading of the area in these words. */
function basis(words = shelter, level: Level = "addressed") {
  const evidence = [
    {
      passageId: "m1",
      measureId: "m1",
      number: "1",
      quote: words,
      element: null,
      start: 0,
      end: 1,
    },
  ]
  return basisOf({ level, evidence, readsAgainst: [] }, set, new Map([["m1", { text: words }]]))
}

const decision = (over: Partial<Decision> = {}): Decision => decisionOf(basis(), over)
const contest = (over: Partial<Contest> = {}): Contest => ({
  id: "c1",
  decision: "d1",
  area: "shelter",
  words: "No lead is named.",
  agency: "a2",
  by: "Ministry of Justice",
  at: "2026-11-21T10:00:00Z",
  withdrawnAt: null,
  ...over,
})

describe("deciding on an area", () => {
  let coverage: CoverageStore
  let store: DecisionStore
  let page: Shown
  let came: Asked[]
  let record: DecisionRecord
  const jump = vi.fn()

  async function open(
    said: Partial<DecisionRecord> = {},
    over: Partial<DecisionContext> = {},
    answers: Parameters<typeof answering>[0] = {},
  ) {
    record = { decisions: [], contests: [], ...said }
    came = answering({
      [`GET ${path}`]: () => ({ status: 200, body: record }),
      [`POST ${path}`]: { status: 201, body: { decision: decision() } },
      [`POST ${path}/d1/contests`]: { status: 201, body: { contest: contest() } },
      [`DELETE ${path}/d1`]: { status: 204 },
      [`DELETE ${path}/d1/contests/c1`]: { status: 204 },
      ...answers,
    })
    coverage = new CoverageStore({}, localWorker())
    store = new DecisionStore("p")
    await store.refresh()
    coverage.read(plan(paragraph("Run a campaign.", "n1"), measure("m1", shelter)))
    const decisionContext: DecisionContext = {
      store,
      agencies: new Map([interior, justice].map((agency) => [agency.id, agency])),
      decides: true,
      contestsFor: null,
      offline: false,
      ...over,
    }
    page = await show(
      <CoverageSidebar
        store={coverage}
        settings={settings}
        agreedMeasures={new Set()}
        decisionContext={decisionContext}
        onJump={jump}
      />,
    )
    await act(async () => await new Promise((done) => setTimeout(done, 60)))
  }
  const row = (area = "shelter") => on(`[data-area="${area}"]`)
  const unfold = (area = "shelter") => page.after(() => on(".area-head", row(area)).click())
  const sent = (method: string) => came.filter((one) => one.method === method)
  const edit = async (...words: string[]) => {
    const measures = words.map((each, at) => measure(`m${at + 1}`, each))
    await page.after(() => coverage.read(plan(paragraph("Run a campaign.", "n1"), ...measures)))
    await act(async () => await new Promise((done) => setTimeout(done, 300)))
  }

  beforeEach(() => {
    jump.mockReset()
    vi.unstubAllGlobals()
  })
  afterEach(async () => {
    await page.close()
    coverage.close()
    document.body.replaceChildren()
  })

  it("[C51] the secretariat confirms what was read with one press, on the words it reads", async () => {
    await open()
    await unfold()
    expect(row().textContent).toContain("Nobody has confirmed this level yet.")
    await page.after(() => button("Confirm “addressed”", row()).click())
    expect(sent("POST")[0]?.body).toEqual({
      act: "confirm",
      area: "shelter",
      over: null,
      digest: basisDigest(basis()),
      reason: "",
    })
  })

  it("[C51] corrects it to another level, with a reason", async () => {
    await open()
    await unfold()
    await page.after(() => button("Correct…", row()).click())
    await page.after(() => on('[role=dialog] input[value="elaborated"]').click())
    await page.after(() => button("Decide").click())
    expect(on("[role=dialog]").textContent).toContain("Give the reason")
    expect(sent("POST")).toEqual([])
    await page.after(() => write(on("[role=dialog] textarea"), "The law has the rest."))
    await page.after(() => button("Decide").click())
    expect(sent("POST")[0]?.body).toMatchObject({
      act: "correct",
      level: "elaborated",
      reason: "The law has the rest.",
    })
    expect(document.querySelector("[role=dialog]")).toBeNull()
  })

  it("[C51] says when the words changed while one looked, and sends the present ones then", async () => {
    const { evidence } = basis("Open a shelter for women")
    const read = { level: "mentioned", digest: "v1:new", evidence }
    const moved = { code: "stale-digest", detail: "Changed.", ...read }
    let first = true
    const answer = () => {
      const body = first ? moved : { decision: decision() }
      const status = first ? 409 : 201
      first = false
      return { status, body }
    }
    await open({}, {}, { [`POST ${path}`]: answer })
    await unfold()
    await page.after(() => button("Confirm “addressed”", row()).click())
    expect(on("[role=dialog] [role=alert]").textContent).toContain(
      "They are now read as: mentioned",
    )
    // Both wordings stand in the dialog: the panel lies under it.
    const since = on("[role=dialog] .decision-since")
    expect(on("dd", since).textContent).toBe(shelter)
    expect(on("ins", since).textContent).toContain("women")
    await page.after(() => on('[role=dialog] input[value="mentioned"]').click())
    await page.after(() => button("Decide").click())
    expect(sent("POST")[1]?.body).toMatchObject({ act: "confirm", digest: "v1:new" })
  })

  it("[C51] a refusal that is on the way is seen, whatever is pressed meanwhile", async () => {
    let refuse = () => {}
    const held = new Promise<void>((done) => {
      refuse = done
    })
    const moved = { code: "stale-digest", detail: "Changed.", level: "absent", digest: "v1:new" }
    await open()
    vi.spyOn(store, "decide").mockImplementation(async () => {
      await held
      throw new Problem("stale-digest", moved.detail, { ...moved, evidence: [] })
    })
    await unfold()
    await page.after(() => button("Not applicable…", row()).click())
    await page.after(() => write(on("[role=dialog] textarea"), "Another law."))
    await page.after(() => button("Decide").click())
    const pressed = new KeyboardEvent("keydown", { key: "Escape", bubbles: true })
    await page.after(() => on("[role=dialog] textarea").dispatchEvent(pressed))
    await page.after(() => button("Cancel", on("[role=dialog]")).click())
    await page.after(refuse)
    expect(on("[role=dialog] [role=alert]").textContent).toContain(
      "They are now read as: not found",
    )
    expect(on("[role=dialog] .decision-since").textContent).toContain("No passage covers")
    await page.after(() => button("Cancel", on("[role=dialog]")).click())
    expect(document.querySelector("[role=dialog]")).toBeNull()
  })

  it("[C51] sends the words that were read when the dialog opened, not those that came under it", async () => {
    await open()
    const seen = basisDigest(basis())
    await unfold()
    await page.after(() => button("Correct…", row()).click())
    await edit("Open a shelter for women")
    await page.after(() => on('[role=dialog] input[value="mentioned"]').click())
    await page.after(() => write(on("[role=dialog] textarea"), "Only named."))
    await page.after(() => button("Decide").click())
    expect(sent("POST")[0]?.body).toMatchObject({ act: "correct", digest: seen })
  })

  it("[C52] both levels are in sight: in the row, in the strip and where it was decided", async () => {
    await open({ decisions: [decision()] })
    expect(row().dataset.level).toBe("addressed")
    expect(on(".row-verdict", row()).textContent).toBe(
      "Decided: elaboratedread automatically: addressed",
    )
    expect(button("Shelter: addressed, decided: elaborated")).toBeTruthy()
    await unfold()
    const levels = on(".decision-levels", row()).textContent
    expect(levels).toBe("Read automatically addressedDecided elaborated")
    expect(on(".decision", row()).textContent).toContain("The law has the rest.")
    expect(on(".decision", row()).textContent).toContain("SecretariatAna")
  })

  it("[C52] what people decided goes over what was read in what is left to elaborate", async () => {
    await open({
      decisions: [
        decision(),
        decision({
          id: "d2",
          area: "recovery",
          act: "not-applicable",
          decided: "not-applicable",
          reason: "No such visas.",
          level: "absent",
          evidence: [],
        }),
      ],
    })
    expect(page.screen.textContent).toContain("To elaborate 1")
    await page.after(() => on('input[value="elaborate"]').click())
    const headings = [...document.querySelectorAll("h3.pillar > span:first-child")]
    expect(headings.map(({ textContent }) => textContent)).toEqual(["Not applicable"])
    const rows = [...document.querySelectorAll<HTMLElement>("[data-area]")]
    expect(rows.map(({ dataset }) => dataset.area)).toEqual(["awareness", "recovery"])
    expect(row("recovery").textContent).toContain(
      "Not applicableread automatically: not foundNo such visas.",
    )
  })

  it("[C53] is stale as soon as its words change, with both wordings, and said again with one press", async () => {
    await open({ decisions: [decision()] })
    expect(document.querySelector('[data-tag="stale"]')).toBeNull()
    await edit("Open a shelter for women")
    expect(on('[data-tag="stale"]', row()).textContent).toBe("text changed")
    await unfold()
    const stale = on(".decision-stale", row())
    expect(stale.textContent).toContain("Then")
    expect(on("dd", stale).textContent).toBe(shelter)
    expect(on("ins", stale).textContent).toContain("women")
    await page.after(() => on(".decision-place", stale).click())
    expect(jump).toHaveBeenCalledWith({ passageId: "m1", quote: "" })
    await page.after(() => button("Confirm again", row()).click())
    expect(sent("POST")[0]?.body).toMatchObject({
      act: "correct",
      level: "elaborated",
      reason: "The law has the rest.",
      digest: basisDigest(basis("Open a shelter for women")),
    })
    await edit(shelter)
    expect(document.querySelector('[data-tag="stale"]')).toBeNull()
  })

  it("[C53] says of words that are gone that they are, and of the levels what they were", async () => {
    await open({ decisions: [decision()] })
    await edit()
    await unfold()
    const stale = on(".decision-stale", row()).textContent
    expect(stale).toContain("Then read as: addressed · now read as: not found")
    expect(stale).toContain("No longer in the text.")
  })

  it("[C51] is withdrawn after a question", async () => {
    await open({ decisions: [decision()] })
    await unfold()
    await page.after(() => button("Withdraw", row()).click())
    expect(sent("DELETE")).toEqual([])
    await page.after(() => button("Withdraw", on("[role=dialog]")).click())
    expect(sent("DELETE").map((one) => one.path)).toEqual([`${path}/d1`])
  })

  it("[C53] is not offered to be said again while its evidence is the same, also when contested", async () => {
    await open({ decisions: [decision()], contests: [contest()] })
    await unfold()
    const acts = () => [...row().querySelectorAll(".decision-act")].map((one) => one.textContent)
    expect(acts()).toEqual(["Change the decision…", "Withdraw"])
    await edit("Open a shelter for women")
    expect(acts()).toEqual(["Confirm again", "Change the decision…", "Withdraw"])
  })

  it("[C54] an agency contests with words, and takes its own back; it cannot decide", async () => {
    const contests = [contest(), contest({ id: "c2", agency: "a1", words: "Nor money." })]
    await open({ decisions: [decision()], contests }, { decides: false, contestsFor: justice })
    expect(on('[data-tag="contested"]', row()).textContent).toBe("contested 2×")
    await unfold()
    const shown = [...row().querySelectorAll<HTMLElement>(".contests li")]
    expect(shown.map(({ textContent }) => textContent?.includes("Withdraw"))).toEqual([true, false])
    expect([...row().querySelectorAll(".decision-act")].map((one) => one.textContent)).toEqual([
      "Change…",
      "Withdraw",
    ])
    record = { ...record, contests: contests.slice(1) }
    await page.after(() => button("Withdraw", row()).click())
    expect(sent("DELETE").map((one) => one.path)).toEqual([`${path}/d1/contests/c1`])
    await page.after(() => button("Contest for Just…", row()).click())
    await page.after(() => write(on(".contest-composer textarea"), "It is a plan, no shelter."))
    await page.after(() => button("Contest", row()).click())
    expect(sent("POST")[0]).toMatchObject({ body: { words: "It is a plan, no shelter." } })
    expect(document.querySelector(".contest-composer")).toBeNull()
  })

  it("[C54] who contested already says it otherwise, in the same place", async () => {
    await open(
      { decisions: [decision()], contests: [contest()] },
      { decides: false, contestsFor: justice },
    )
    await unfold()
    expect(row().textContent).not.toContain("Contest for")
    await page.after(() => button("Change…", row()).click())
    const words = on(".contest-composer textarea") as HTMLTextAreaElement
    expect(words.value).toBe("No lead is named.")
    // An unchanged contest cannot be repeated.
    expect((button("Save", row()) as HTMLButtonElement).disabled).toBe(true)
    record = { ...record, contests: [contest({ id: "c2", words: "Nor is a date." })] }
    await page.after(() => write(words, "Nor is a date."))
    await page.after(() => button("Save", row()).click())
    expect(sent("POST")[0]).toMatchObject({ body: { words: "Nor is a date." } })
    expect(document.querySelector(".contest-composer")).toBeNull()
    expect(on(".contests", row()).textContent).toContain("Nor is a date.")
  })

  it("[C54] keeps what was written when it was not recorded, and says why", async () => {
    const refusal = { status: 409, body: { code: "conflict", detail: "Something else stands." } }
    await open(
      { decisions: [decision()] },
      { decides: false, contestsFor: justice },
      { [`POST ${path}/d1/contests`]: refusal },
    )
    await unfold()
    await page.after(() => button("Contest for Just…", row()).click())
    await page.after(() => write(on(".contest-composer textarea"), "It is a plan."))
    await page.after(() => button("Contest", row()).click())
    expect(on("[role=alert]", row()).textContent).toContain("Something else stands.")
    expect((on(".contest-composer textarea") as HTMLTextAreaElement).value).toBe("It is a plan.")
  })

  it("[C54] who only reads sees all of it and does nothing; nor does anybody offline", async () => {
    for (const over of [{ decides: false }, { contestsFor: justice, offline: true }]) {
      await open({ decisions: [decision()], contests: [contest()] }, over)
      await unfold()
      expect(row().textContent).toContain("No lead is named.")
      expect(row().querySelectorAll(".decision-act")).toHaveLength(0)
      if ("decides" in over) {
        await page.close()
        coverage.close()
      }
    }
  })

  it("[C51] what was said before stays readable", async () => {
    const first = decision({ id: "d0", act: "confirm", decided: "addressed", reason: null })
    await open({
      decisions: [first, decision()],
      contests: [contest({ withdrawnAt: "2026-11-22" })],
    })
    await unfold()
    await page.after(() => button("2 earlier entries", row()).click())
    const earlier = on(".decision-earlier", row()).textContent
    expect(earlier).toContain("confirmed: addressed")
    expect(earlier).toContain("contested, then withdrawn")
  })
})
