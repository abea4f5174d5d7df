import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CommentSidebar } from "../../../client/comments/CommentSidebar.tsx"
import { CommentStore } from "../../../client/comments/commentStore.ts"
import { type CommentTarget, DraftStore } from "../../../client/comments/draft.ts"
import type { Thread } from "../../../shared/api/comments.ts"
import { goal, measure, plan } from "../../plan.ts"
import { button, on, show, write } from "../show.tsx"

const author = { name: "T. Rasul", agency: "justice" }
const justice = { id: "justice", name: "Ministry of Justice", short: "Justice", colour: "#9a4a12" }
const agencies = [
  justice,
  { id: "finance", name: "Ministry of Finance", short: "Finance", colour: "#5b5f66" },
]
const doc = plan(
  goal("Protection"),
  measure("m1", "Set up a secretariat with four full-time posts"),
)
const posts: CommentTarget = {
  measureId: "m1",
  blockId: null,
  quote: "four full-time posts",
  anchor: null,
}

let away = false
let sent: unknown = null
let threads: Thread[] = []
const thread: Thread = {
  id: "t1",
  measureId: "m1",
  blockId: null,
  quote: "secretariat",
  anchor: null,
  anchored: true,
  weight: "condition",
  visibility: "everyone",
  agency: "finance",
  as: null,
  by: "F. Person",
  at: "2026-11-20T10:00:00Z",
  body: "Within existing means.",
  resolved: false,
  written: null,
  replies: [],
}

describe("[K] the comments beside the text", () => {
  let store: CommentStore
  const jump = vi.fn()
  const sidebar = (
    over: {
      target?: CommentTarget | null
      mayWrite?: boolean
      manages?: boolean
      mandate?: boolean
      drafts?: DraftStore
    } = {},
  ) => (
    <CommentSidebar
      store={store}
      drafts={over.drafts ?? new DraftStore("u1", "p1")}
      author={author}
      agencies={agencies}
      writesFor={over.mayWrite === false ? null : justice}
      manages={over.manages === true}
      mandate={over.mandate === true}
      doc={doc}
      target={over.target === undefined ? posts : over.target}
      offline={false}
      active={null}
      onActive={() => {}}
      onJump={jump}
    />
  )

  beforeEach(async () => {
    threads = [thread]
    away = false
    vi.stubGlobal("fetch", async (_: string, { method, body }: RequestInit) => {
      if (away) throw new TypeError("offline")
      if (method === "GET") return new Response(JSON.stringify({ threads }))
      const said = JSON.parse(String(body))
      sent = said
      const made = { ...thread, ...said, id: "t2", agency: "justice", by: "T. Rasul" }
      threads = [...threads, made]
      return new Response(JSON.stringify({ thread: made }), { status: 201 })
    })
    store = new CommentStore("p1", author)
    await store.refresh()
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    localStorage.clear()
    document.body.replaceChildren()
  })

  it("say who said what on which words, how much it weighs and who sees it", async () => {
    const page = await show(sidebar())
    const words = on('[data-thread="t1"]').textContent
    for (const part of [
      "Finance",
      "condition",
      "secretariat",
      "Within existing means.",
      "1.1",
      "seen by everyone",
    ]) {
      expect(words).toContain(part)
    }
    await page.after(() => button("secretariat").click())
    expect(jump.mock.calls[0]?.[0]).toMatchObject({ id: "t1" })
    await page.close()
  })

  it("[K8] are written for the secretariat by who holds its function, and marked so", async () => {
    const page = await show(sidebar({ manages: true }))
    const field = on(".composer textarea") as HTMLTextAreaElement
    expect(field.placeholder).toBe("Comment on 1.1 for the secretariat…")
    await page.after(() => write(field, "Please answer by Friday."))
    await page.after(() => button("Send").click())
    expect(sent).toMatchObject({ as: "secretariat" })
    const from = on('[data-thread="t2"] .thread-from')
    expect(from.querySelector(".thread-function")?.textContent).toBe("Secretariat")
    // The agency stands beside it as a mark, not as the author.
    expect(from.querySelector("b")).toBeNull()
    expect(on(".thread-host", from).textContent).toBe("Justice")
    await page.close()
  })

  it("[K8] are written for the agency where a person who also holds its mandate chooses so", async () => {
    const page = await show(sidebar({ manages: true, mandate: true }))
    await page.after(() => button("On whose behalf you write: for the secretariat").click())
    await page.after(() => button("for Justice").click())
    const field = on(".composer textarea") as HTMLTextAreaElement
    expect(field.placeholder).toBe("Comment on 1.1 for Justice…")
    await page.after(() => write(field, "We need six."))
    await page.after(() => button("Send").click())
    expect(sent).toMatchObject({ as: null })
    await page.close()
  })

  it("[K5] of the secretariat are not resolved by its host ministry", async () => {
    threads = [{ ...thread, agency: "justice", as: "secretariat" }]
    await store.refresh()
    const page = await show(sidebar())
    const acts = () => on('[data-thread="t1"] .thread-acts').textContent
    expect(acts()).not.toContain("Resolve")
    await page.again(sidebar({ manages: true }))
    expect(acts()).toContain("Resolve")
    await page.close()
  })

  it("write for the agency on the words that are selected", async () => {
    const page = await show(sidebar())
    const field = on(".composer textarea") as HTMLTextAreaElement
    expect(field.placeholder).toBe("Comment on 1.1 for Justice…")
    expect(on(".composer-about").textContent).toContain("four full-time posts")
    await page.after(() => write(field, "Five are needed."))
    await page.after(() => button("Send").click())
    expect(threads[1]).toMatchObject({
      measureId: "m1",
      quote: "four full-time posts",
      body: "Five are needed.",
      weight: "wanted",
      visibility: "everyone",
    })
    expect(field.value).toBe("")
    expect(on('[data-thread="t2"]').textContent).toContain("Five are needed.")
    await page.close()
  })

  it("[K9] are about what was selected when the person came to write, however the text moves since", async () => {
    const drafts = new DraftStore("u1", "p1")
    drafts.comment({ target: posts })
    const moved = { ...posts, quote: "a secretariat with four full" }
    const page = await show(sidebar({ drafts, target: posts }))
    const field = on(".composer textarea") as HTMLTextAreaElement
    await page.after(() => field.focus())
    await page.again(sidebar({ drafts, target: moved }))
    expect(on(".composer-about").textContent).toContain("four full-time posts")
    await page.after(() => write(field, "Five are needed."))
    await page.after(() => button("Send").click())
    expect(sent).toMatchObject({ quote: "four full-time posts" })
    await page.close()
  })

  it("[K9] with nothing written, are about what the person selects next", async () => {
    const drafts = new DraftStore("u1", "p1")
    drafts.comment({ target: posts })
    const page = await show(sidebar({ drafts, target: posts }))
    await page.again(sidebar({ drafts, target: { ...posts, quote: "secretariat" } }))
    expect(on(".composer-about").textContent).toContain("secretariat")
    await page.close()
  })

  it("keep the words and say so when they cannot be sent", async () => {
    const page = await show(sidebar())
    const field = on(".composer textarea") as HTMLTextAreaElement
    await page.after(() => write(field, "Five are needed."))
    away = true
    await page.after(() => button("Send").click())
    expect(field.value).toBe("Five are needed.")
    expect(on(".composer [role=alert]").textContent).toContain("Not sent.")
    expect(on(".composer").textContent).toContain("kept on this device")
    expect(document.querySelectorAll("[data-thread]")).toHaveLength(1)
    expect(new DraftStore("u1", "p1").state.get().comment).toMatchObject({
      body: "Five are needed.",
      target: posts,
    })
    await page.close()
  })

  it("stay with the words they were begun on while something else is selected", async () => {
    const drafts = new DraftStore("u1", "p1")
    drafts.comment({ body: "Half", target: posts })
    const page = await show(sidebar({ target: { ...posts, quote: null } }))
    expect(on(".composer-about").textContent).toContain("four full-time posts")
    await page.close()
  })

  it("are on the plan as a whole when nothing is selected", async () => {
    const page = await show(sidebar({ target: null }))
    const field = on(".composer textarea") as HTMLTextAreaElement
    expect(field.placeholder).toContain("the whole plan")
    await page.after(() => write(field, "Too long."))
    await page.after(() => button("Send").click())
    expect(sent).toEqual({ body: "Too long.", weight: "wanted", visibility: "everyone", as: null })
    await page.close()
  })

  it("are resolved by the agency that wrote them and by the secretariat", async () => {
    const page = await show(sidebar())
    expect(() => button("Resolve")).toThrow()
    await page.again(sidebar({ manages: true }))
    expect(button("Resolve")).toBeTruthy()
    await page.close()
  })

  it("offer nothing to write to who may only read", async () => {
    const page = await show(sidebar({ mayWrite: false }))
    expect(document.querySelector("textarea")).toBeNull()
    expect(page.screen.textContent).toContain("You can read comments here")
    expect(() => button("Reply")).toThrow()
    await page.close()
  })
})
