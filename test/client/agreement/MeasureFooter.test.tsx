import { Notifications } from "@mantine/notifications"
import { afterEach, describe, expect, it, vi } from "vitest"
import { MeasureFooter } from "../../../client/agreement/positions/MeasureFooter.tsx"
import { PositionStore } from "../../../client/agreement/positions/positionStore.ts"
import { Standings } from "../../../client/agreement/positions/standings.ts"
import { useStore } from "../../../client/app/store.ts"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import type { Position } from "../../../shared/agreement/standing.ts"
import { lead, measure, plan } from "../../plan.ts"
import { button, on, show, write } from "../show.tsx"

const agencies = ["Interior", "Labour"].map((short) => ({
  id: short.toLowerCase(),
  name: `Ministry of ${short}`,
  short,
  colour: "#14508c",
}))
const [interior, labour] = agencies
const draft = (words: string) => plan(measure("m1", words, lead("Interior")))

/** A server that keeps positions on the words of `serverWords`, as the real one does. */
function server(serverWords: string) {
  const kept: Position[] = []
  const now = () => {
    const of = new Standings().read(draft(serverWords), [], []).get("m1")
    if (!of) throw new Error("m1 is not in the plan")
    return of
  }
  const answer = (status: number, body?: unknown) =>
    new Response(body === undefined ? null : JSON.stringify(body), { status })
  vi.stubGlobal("fetch", async (path: string, init: RequestInit) => {
    if (init.method === "GET") return answer(200, { positions: kept })
    expect(path).toBe("/api/plans/p1/measures/m1/positions")
    if (init.method === "DELETE") {
      kept.length = 0
      return answer(204)
    }
    const sent = JSON.parse(String(init.body)) as Pick<Position, "digest" | "stance" | "reason">
    const { digest, measure: present } = now()
    if (sent.digest !== digest) {
      const words = agreedWords(present)
      return answer(409, { code: "stale-digest", detail: "Moved.", digest, text: words, words })
    }
    const position = {
      ...sent,
      measureId: "m1",
      agency: "interior",
      words: agreedWords(present),
      at: "2026-11-20T10:00:00Z",
    }
    kept.splice(0, kept.length, position)
    return answer(201, { position })
  })
  return { kept }
}

function Foot({
  store,
  words,
  acts = true,
  missing = null,
}: {
  store: PositionStore
  words: string
  acts?: boolean
  missing?: string | null
}) {
  const { positions } = useStore(store.state)
  const of = new Standings().read(draft(words), positions, ["interior", "labour"]).get("m1")
  if (!of || !interior || !labour) throw new Error("m1 is not in the plan")
  return (
    <MeasureFooter
      store={store}
      of={of}
      parties={[interior, labour]}
      opinions={[]}
      actsFor={acts ? interior : null}
      missing={missing}
      comments={2}
      fieldsOf={({ measure: { fields } }) => [{ label: "Lead", value: fields.lead.join(", ") }]}
    />
  )
}

afterEach(() => vi.unstubAllGlobals())

describe("the foot of a measure", () => {
  it("agrees for the agency on the words in sight, withdraws, and undoes that", async () => {
    const { kept } = server("Meet every two months")
    const store = new PositionStore("p1")
    const page = await show(
      <>
        <Foot store={store} words="Meet every two months" />
        <Notifications />
      </>,
    )
    expect(page.screen.textContent).toContain("2 agencies open")
    expect(page.screen.textContent).toContain("for Interior")
    await page.after(() => button("Agree").click())
    expect(kept[0]?.stance).toBe("agree")
    expect(on('[data-agency="interior"]').dataset.stance).toBe("agree")
    expect(page.screen.textContent).toContain("1 of 2 agree · 2 comments")
    await page.after(() => button("Change").click())
    await page.after(() => button("Withdraw").click())
    expect(kept).toEqual([])
    expect(page.screen.textContent).toContain("2 agencies open")
    await page.after(() => button("Undo").click())
    expect(kept[0]?.stance).toBe("agree")
    expect(on('[data-agency="interior"]').dataset.stance).toBe("agree")
    await page.close()
  })

  it("[A8] shows exactly which words moved since the agency answered, and agrees again", async () => {
    server("Meet every two months")
    const store = new PositionStore("p1")
    const page = await show(<Foot store={store} words="Meet every two months" />)
    await page.after(() => button("Agree").click())
    await page.again(<Foot store={store} words="Meet monthly" />)
    expect(on('[data-agency="interior"]').dataset.stance).toBe("lapsed")
    expect(on(".since del").textContent).toContain("every two months")
    expect(on(".since ins").textContent).toContain("monthly")
    expect(on(".since-words").textContent).not.toContain("Interior")
    server("Meet monthly")
    await page.after(() => button("Agree again").click())
    expect(on('[data-agency="interior"]').dataset.stance).toBe("agree")
    await page.again(<Foot store={store} words="Meet every two months" />)
    expect(on('[data-agency="interior"]').dataset.stance).toBe("lapsed")
    await page.close()
  })

  it("[P105] says in the place of the buttons why there are none, and whom to ask, where somebody wants to know", async () => {
    server("Meet monthly")
    const why = "You do not hold the mandate. Ask Leyla."
    const store = new PositionStore("p1")
    const page = await show(<Foot store={store} words="Meet monthly" acts={false} missing={why} />)
    expect(page.screen.textContent).not.toContain(why)
    await page.after(() => button("Why can I not agree?").click())
    expect(on("[role=note]").textContent).toBe(why)
    expect(button("Why can I not agree?").getAttribute("aria-expanded")).toBe("true")
    await page.again(<Foot store={store} words="Meet monthly" missing={why} />)
    expect(page.screen.textContent).not.toContain("Why can I not agree?")
    await page.close()
  })

  it("asks again on the present words when the server has others", async () => {
    const { kept } = server("Meet monthly")
    const store = new PositionStore("p1")
    const page = await show(<Foot store={store} words="Meet every two months" />)
    await page.after(() => button("Agree").click())
    expect(kept).toEqual([])
    const dialog = on("[role=dialog]")
    expect(dialog.textContent).toContain("The text has changed")
    expect(on("del", dialog).textContent).toContain("every two months")
    await page.after(() => button("Agree for Interior", dialog).click())
    expect(kept[0]?.stance).toBe("agree")
    expect(document.querySelector("[role=dialog]")).toBeNull()
    await page.close()
  })

  it("objects only with a reason, on the words in the dialog", async () => {
    const { kept } = server("Meet monthly")
    const store = new PositionStore("p1")
    const page = await show(<Foot store={store} words="Meet monthly" />)
    await page.after(() => button("Object…").click())
    const dialog = on("[role=dialog]")
    expect(dialog.textContent).toContain("Meet monthly")
    await page.after(() => button("Object for Interior", dialog).click())
    expect(kept).toEqual([])
    expect(dialog.textContent).toContain("needs a reason")
    await page.after(() => write(on("textarea", dialog), "The budget law forbids it."))
    await page.after(() => button("Object for Interior", dialog).click())
    expect(kept[0]).toMatchObject({ stance: "object", reason: "The budget law forbids it." })
    expect(page.screen.textContent).toContain("Interior objects")
    await page.close()
  })

  it("shows the words and fields in the dialog as the text words them", async () => {
    server("Meet monthly")
    const page = await show(<Foot store={new PositionStore("p1")} words="Meet monthly" />)
    await page.after(() => button("Agree with reservation…").click())
    const exact = on(".exact-words", on("[role=dialog]"))
    expect([...exact.querySelectorAll("p")].map((p) => p.textContent)).toEqual(["Meet monthly"])
    expect(on("dl", exact).textContent).toBe("LeadInterior")
    await page.close()
  })

  it("[A8] says of a position that lapsed what it was", async () => {
    server("Meet monthly")
    const store = new PositionStore("p1")
    const page = await show(<Foot store={store} words="Meet monthly" />)
    const chip = () => on('[data-agency="interior"]')
    const digest = new Standings().read(draft("Meet monthly"), [], []).get("m1")?.digest ?? ""
    for (const [stance, said] of [
      ["agree", "agreed, lapsed"],
      ["reserve", "reserved, lapsed"],
      ["object", "objected, lapsed"],
      ["not-concerned", "not concerned, lapsed"],
    ] as const) {
      await page.after(() => store.give("m1", { digest, stance, reason: "Why." }))
      await page.again(<Foot store={store} words="Meet weekly" />)
      expect(chip().dataset.stance).toBe("lapsed")
      expect(chip().textContent).toBe(`Interior${said}`)
      await page.again(<Foot store={store} words="Meet monthly" />)
    }
    await page.close()
  })

  it("[A5] changes the reason of its objection, beginning with the one it gave", async () => {
    const { kept } = server("Meet monthly")
    const store = new PositionStore("p1")
    const page = await show(<Foot store={store} words="Meet monthly" />)
    await page.after(() =>
      store.give("m1", {
        digest: new Standings().read(draft("Meet monthly"), [], []).get("m1")?.digest ?? "",
        stance: "object",
        reason: "The budget law forbids it.",
      }),
    )
    await page.after(() => button("Change").click())
    await page.after(() => button("Change the reason…").click())
    const reason = on("textarea", on("[role=dialog]")) as HTMLTextAreaElement
    expect(reason.value).toBe("The budget law forbids it.")
    await page.after(() => write(reason, "Only from 2028."))
    await page.after(() => button("Object for Interior", on("[role=dialog]")).click())
    expect(kept).toMatchObject([{ stance: "object", reason: "Only from 2028." }])
    await page.close()
  })

  it("says so when nothing was recorded", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("offline")
    })
    const page = await show(<Foot store={new PositionStore("p1")} words="Meet monthly" />)
    await page.after(() => button("Agree").click())
    expect(on("[role=alert]").textContent).toContain("Not recorded. The server cannot be reached.")
    expect(page.screen.textContent).toContain("2 agencies open")
    await page.close()
  })

  it("offers no act to who holds no mandate", async () => {
    server("Meet monthly")
    const page = await show(
      <Foot store={new PositionStore("p1")} words="Meet monthly" acts={false} />,
    )
    expect(page.screen.querySelector("fieldset")).toBeNull()
    await page.close()
  })
})
