import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { FormDrafts } from "../../../../client/app/formDrafts.ts"
import { useStore } from "../../../../client/app/store.ts"
import { forgetDrafts } from "../../../../client/comments/draft.ts"
import { AreaDecision } from "../../../../client/coverage/decisions/AreaDecision.tsx"
import type { DecisionContext } from "../../../../client/coverage/decisions/decisionContext.ts"
import { DecisionStore } from "../../../../client/coverage/decisions/decisionStore.ts"
import { verdictsOf } from "../../../../client/coverage/decisions/verdicts.ts"
import type { Contest, Decision, DecisionRecord } from "../../../../shared/api/decisions.ts"
import { basisOf } from "../../../../shared/coverage/levels/basis.ts"
import { type Asked, answering } from "../../answers.ts"
import { button, on, type Shown, show, write } from "../../show.tsx"
import { decisionOf } from "./decisionOf.ts"

const path = "/api/plans/p/coverage/decisions"
const set = { id: "small", version: "1" }
const justice = { id: "a2", name: "Ministry of Justice", short: "Just", colour: "#7a3b12" }
const basis = basisOf({ level: "elaborated", evidence: [], readsAgainst: [] }, set, new Map())
const report = {
  lang: "en",
  set,
  findings: [],
  areas: [
    {
      ...({ id: "shelter", level: "elaborated", lacking: null } as const),
      evidence: [],
      readsAgainst: [],
      elements: [],
    },
  ],
}

const decision = (over: Partial<Decision> = {}): Decision =>
  decisionOf(basis, { decided: "mentioned", reason: "It is named in passing.", ...over })
const since = decision({ id: "d2", decided: "addressed", reason: "Measure 4 was added." })
const again = decision({ id: "d2" })
const withdrawal = decision({ id: "d2", act: "withdraw", decided: null, reason: null })
const gone = { status: 409, body: { code: "conflict", detail: "Something else stands." } }

let record: DecisionRecord
let store: DecisionStore
let page: Shown
let came: Asked[]
let answers: Parameters<typeof answering>[0]

/** The area as the panel shows it: unfolded, with the verdict of what is on record. */
function Area({ decisionContext }: { decisionContext: DecisionContext }) {
  const state = useStore(decisionContext.store.state)
  const reading = { report, proposed: report.areas, passages: new Map() }
  const verdict = verdictsOf(state.record, reading).get("shelter") ?? null
  return (
    <AreaDecision
      {...{ decisionContext, basis, verdict }}
      area="shelter"
      title="Shelter"
      onJump={() => undefined}
    />
  )
}
const shown = (over: Partial<DecisionContext> = {}) => (
  <Area
    decisionContext={{
      store,
      agencies: new Map([[justice.id, justice]]),
      decides: false,
      contestsFor: justice,
      offline: false,
      ...over,
    }}
  />
)
const composer = () => on(".contest-composer textarea") as HTMLTextAreaElement
const posts = () => came.filter(({ method }) => method === "POST")
const send = () =>
  page.after(() =>
    composer().dispatchEvent(
      new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }),
    ),
  )
const say = async (...decisions: Decision[]) => {
  record = { ...record, decisions: [...record.decisions, ...decisions] }
  await page.after(() => store.refresh())
}
const begin = async (words: string) => {
  await page.after(() => button("Contest for Just…").click())
  await page.after(() => write(composer(), words))
}

beforeEach(async () => {
  record = { decisions: [decision()], contests: [] }
  answers = { [`GET ${path}`]: () => ({ status: 200, body: record }) }
  for (const id of ["d1", "d2"]) answers[`POST ${path}/${id}/contests`] = { status: 201 }
  came = answering(answers)
  store = new DecisionStore("p", new FormDrafts({ user: "ben", plan: "p" }))
  await store.refresh()
  page = await show(shown())
})
afterEach(async () => {
  await page.close()
  await forgetDrafts()
  vi.unstubAllGlobals()
})

describe("words against a decision", () => {
  it("[C54] go with the decision they were begun on: another one since is shown, and asked about", async () => {
    await begin("Mentioned is wrong, we want addressed.")
    await say(since)
    const notice = on(".contest-notice").textContent
    expect(notice).toContain("You wrote this about the decision “mentioned”.")
    expect(notice).toContain("has since decided “addressed”")
    expect(notice).toContain("Measure 4 was added.")
    await send()
    expect(posts()).toEqual([])
    expect(composer().value).toBe("Mentioned is wrong, we want addressed.")
    await page.after(() => button("Contest “addressed”").click())
    expect(posts().map(({ path: to }) => to)).toEqual([`${path}/d2/contests`])
    expect(document.querySelector(".contest-composer")).toBeNull()
  })

  it("[C54] are asked about, too, where the page hears of the other decision only by a refusal", async () => {
    await begin("Not so.")
    answers[`POST ${path}/d1/contests`] = gone
    record = { ...record, decisions: [...record.decisions, since] }
    await send()
    expect(on(".contest-notice").textContent).toContain("has since decided “addressed”")
    expect(composer().value).toBe("Not so.")
    expect(posts().map(({ path: to }) => to)).toEqual([`${path}/d1/contests`])
  })

  it("[C54] go through where the same is only decided again, which answers no contest", async () => {
    await begin("Not so.")
    answers[`POST ${path}/d1/contests`] = gone
    record = { ...record, decisions: [...record.decisions, again] }
    await send()
    expect(posts().map(({ path: to }) => to)).toEqual([
      `${path}/d1/contests`,
      `${path}/d2/contests`,
    ])
    expect(document.querySelector(".contest-composer")).toBeNull()
  })

  it("[C54] stay to be copied where the decision was withdrawn, and are asked about at the next", async () => {
    await begin("Not so.")
    await say(withdrawal)
    expect(on(".contest-notice").textContent).toContain("(“mentioned”) has been withdrawn")
    expect(composer().value).toBe("Not so.")
    expect(composer().readOnly).toBe(true)
    await send()
    expect(posts()).toEqual([])
    await say(decision({ id: "d3", decided: "addressed" }))
    expect(on(".contest-notice").textContent).toContain("has since decided “addressed”")
    await page.after(() => button("Discard").click())
    expect(document.querySelector(".contest-composer")).toBeNull()
  })

  it("[C54] stay where they are when the area is folded, the page is left or the connection is away", async () => {
    await begin("Not so.")
    await page.again(null)
    await page.again(shown())
    expect(composer().value).toBe("Not so.")
    await page.again(shown({ offline: true }))
    expect(composer().value).toBe("Not so.")
    await send()
    expect(posts()).toEqual([])
    // Another visit on this device, by the same person and by another one.
    for (const [user, words] of [
      ["ben", "Not so."],
      ["cem", undefined],
    ] as const) {
      const forms = new FormDrafts({ user, plan: "p" })
      expect(forms.get("contest", "shelter")?.words).toBe(words)
    }
    await forgetDrafts()
    expect(new FormDrafts({ user: "ben", plan: "p" }).get("contest", "shelter")).toBeUndefined()
  })

  it("[C54] say beside them what a colleague contested meanwhile for the same agency", async () => {
    await begin("Not so.")
    const other: Contest = {
      ...{ id: "c1", decision: "d1", area: "shelter", words: "No lead.", agency: "a2" },
      ...{ by: "Cem", at: "2026-11-21T10:00:00Z", withdrawnAt: null },
    }
    record = { ...record, contests: [other] }
    await page.after(() => store.refresh())
    expect(on(".contest-notice").textContent).toContain("No lead.")
    expect(composer().value).toBe("Not so.")
  })
})

describe("words of a decision", () => {
  const dialog = () => on("[role=dialog]")
  const reason = () => on("textarea:not([aria-hidden])", dialog()) as HTMLTextAreaElement
  const decides = { decides: true, contestsFor: null }
  const open = async () => {
    await page.again(shown(decides))
    await page.after(() => button("Change the decision…").click())
  }

  it("[C51] are sent over the decision that was seen: another one since is shown, and asked about", async () => {
    await open()
    await page.after(() => on('[value="absent"]', dialog()).click())
    await page.after(() => write(reason(), "Nothing orders it."))
    record = { ...record, decisions: [...record.decisions, since] }
    answers[`POST ${path}`] = gone
    await page.after(() => button("Decide", dialog()).click())
    expect(posts()[0]?.body).toMatchObject({ level: "absent", over: "d1" })
    expect(on("[role=alert]", dialog()).textContent).toContain(
      "the secretariat decided “addressed”",
    )
    expect(reason().value).toBe("Nothing orders it.")
    answers[`POST ${path}`] = { status: 201 }
    await page.after(() => button("Decide", dialog()).click())
    expect(posts()[1]?.body).toMatchObject({ level: "absent", over: "d2" })
    expect(document.querySelector("[role=dialog]")).toBeNull()
  })

  it("[C51] are there again when the dialog was left without sending, and gone when it was cancelled", async () => {
    await open()
    await page.after(() => write(reason(), "Nothing orders it."))
    await page.again(null)
    await open()
    expect(reason().value).toBe("Nothing orders it.")
    expect(dialog().textContent).toContain("You wrote this earlier and did not send it.")
    const [, cancel] = [...dialog().querySelectorAll("button")].filter(
      (one) => (one.textContent || one.getAttribute("aria-label")) === "Cancel",
    )
    await page.after(() => cancel?.click())
    await open()
    expect(reason().value).toBe("")
  })

  it("[C51] only the decision that was asked about is withdrawn", async () => {
    await page.again(shown(decides))
    await page.after(() => button("Withdraw").click())
    await say(since)
    answers[`DELETE ${path}/d1`] = gone
    await page.after(() => button("Withdraw", dialog()).click())
    expect(came.filter(({ method }) => method === "DELETE").map((one) => one.path)).toEqual([
      `${path}/d1`,
    ])
    expect(dialog().textContent).toContain("Something else stands.")
  })
})
