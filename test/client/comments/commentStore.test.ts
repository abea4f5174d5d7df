import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CommentStore } from "../../../client/comments/commentStore.ts"
import { DraftStore, forgetDrafts } from "../../../client/comments/draft.ts"
import type { Thread } from "../../../shared/api/comments.ts"
import { waitFor } from "../../waitFor.ts"

const author = { name: "T. Rasul", agency: "justice" }

/** A server whose answers the test lets through one by one. */
class HeldServer {
  threads: Thread[] = []
  readonly held: (() => void)[] = []
  refuses: { status: number; code: string; detail: string } | null = null
  hold = false

  async fetch(path: string, init: RequestInit): Promise<Response> {
    const answer = this.#answer(path, init)
    if (this.hold) await new Promise<void>((go) => this.held.push(go))
    return answer
  }

  #answer(path: string, { method, body }: RequestInit): Response {
    const json = (status: number, value: unknown) => new Response(JSON.stringify(value), { status })
    if (method === "GET") return json(200, { threads: this.threads })
    if (this.refuses) return json(this.refuses.status, this.refuses)
    const said = JSON.parse(String(body))
    const at = "2026-11-20T10:00:00Z"
    const [, id] = path.match(/comments\/([^/]+)/) ?? []
    if (method === "PATCH") {
      return json(200, { thread: this.#change(id, (one) => ({ ...one, ...said })) })
    }
    const stamp = { agency: "justice", by: "T. Rasul", at }
    if (id) {
      const reply = { id: "r1", ...stamp, ...said }
      const thread = this.#change(id, (one) => ({ ...one, replies: [...one.replies, reply] }))
      return json(201, { thread })
    }
    const thread: Thread = {
      measureId: null,
      blockId: null,
      quote: null,
      anchor: null,
      ...said,
      id: `t${this.threads.length + 1}`,
      ...stamp,
      anchored: true,
      resolved: false,
      replies: [],
    }
    this.threads = [...this.threads, thread]
    return json(201, { thread })
  }

  #change(id: string | undefined, change: (thread: Thread) => Thread): Thread | undefined {
    this.threads = this.threads.map((one) => (one.id === id ? change(one) : one))
    return this.threads.find((one) => one.id === id)
  }
}

const wanted = {
  as: null,
  measureId: "m1",
  body: "Why?",
  weight: "wanted",
  visibility: "everyone",
} as const

const threadOf = (id: string): Thread => ({
  ...wanted,
  id,
  blockId: null,
  quote: null,
  anchor: null,
  anchored: true,
  agency: "justice",
  by: "",
  at: "",
  resolved: false,
  written: null,
  replies: [],
})

describe("[K] comments on this device", () => {
  let server: HeldServer
  let store: CommentStore
  const seen = () =>
    store.state
      .get()
      .threads.map(({ body, sending, replies, resolved }) =>
        [
          body,
          ...replies.map((one) => `> ${one.body}`),
          resolved && "resolved",
          sending && "sending",
        ]
          .filter(Boolean)
          .join(" "),
      )

  beforeEach(() => {
    server = new HeldServer()
    vi.stubGlobal("fetch", (path: string, init: RequestInit) => server.fetch(path, init))
    store = new CommentStore("p1", author)
  })
  afterEach(() => vi.unstubAllGlobals())

  it("show what is sent at once and the server's own when it answers", async () => {
    server.hold = true
    const begun = store.begin(wanted)
    expect(seen()).toEqual(["Why? sending"])
    server.held.shift()?.()
    await begun
    expect(seen()).toEqual(["Why?"])
    expect(store.state.get().threads[0]?.id).toBe("t1")
  })

  it("take the same news twice as once", async () => {
    await store.begin(wanted)
    await Promise.all([store.refresh(), store.refresh()])
    expect(seen()).toEqual(["Why?"])
  })

  it("take nothing as said that the server refuses", async () => {
    server.refuses = { status: 422, code: "invalid", detail: "The words are not in the text." }
    await expect(store.begin(wanted)).rejects.toMatchObject({ code: "invalid" })
    expect(seen()).toEqual([])
  })

  it("answer in a thread", async () => {
    await store.begin(wanted)
    server.hold = true
    const replied = store.reply("t1", "Because.", null)
    expect(seen()).toEqual(["Why? > Because. sending"])
    server.hold = false
    server.held.shift()?.()
    await replied
    expect(seen()).toEqual(["Why? > Because."])
  })

  it("[S39] show what is on its way once, though it is announced before it is answered", async () => {
    await store.refresh()
    server.hold = true
    const begun = store.begin(wanted)
    await waitFor(() => expect(server.held).toHaveLength(1))
    const other = { ...threadOf("t9"), body: "From elsewhere" }
    store.hear({ type: "changed", what: "comments", now: { threads: server.threads }, gone: [] })
    store.hear({ type: "changed", what: "comments", now: { threads: [other] }, gone: [] })
    expect(seen()).toEqual(["Why? sending"])
    server.held.shift()?.()
    await begun
    expect(seen()).toEqual(["Why?", "From elsewhere"])
    store.hear({ type: "changed", what: "comments" })
    server.threads = [threadOf("t3")]
    await waitFor(() => expect(server.held).toHaveLength(1))
    server.held.shift()?.()
    await waitFor(() => expect(seen()).toEqual(["Why?"]))
  })

  it("resolve and reopen, and are as they were when that fails", async () => {
    await store.begin(wanted)
    await store.resolve("t1", true)
    expect(seen()).toEqual(["Why? resolved"])
    server.refuses = { status: 403, code: "no-right", detail: "No." }
    await expect(store.resolve("t1", false)).rejects.toMatchObject({ code: "no-right" })
    expect(seen()).toEqual(["Why? resolved"])
  })

  it("let the answer that was asked last win over one that comes late", async () => {
    server.hold = true
    const early = store.refresh()
    server.threads = [threadOf("t1")]
    const late = store.refresh()
    server.held[1]?.()
    await late
    expect(seen()).toEqual(["Why?"])
    server.held[0]?.()
    await early
    expect(seen()).toEqual(["Why?"])
  })

  it("keep what was known when the server is away", async () => {
    await store.refresh()
    await store.begin(wanted)
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("offline")
    })
    await store.refresh()
    expect(store.state.get()).toMatchObject({ state: "ready" })
    expect(seen()).toEqual(["Why?"])
    const other = new CommentStore("p2", author)
    await other.refresh()
    expect(other.state.get().state).toBe("failed")
  })
})

describe("[K] words that were not sent", () => {
  const target = { measureId: "m1", blockId: null, quote: "posts", anchor: null }
  afterEach(() => localStorage.clear())

  it("are there after a reload, with their place, weight and answers", () => {
    const drafts = new DraftStore("u1", "p1")
    expect(drafts.restored).toBe(false)
    drafts.comment({ body: "Half a thought", weight: "condition", target })
    drafts.reply("t1", "An answer")
    const again = new DraftStore("u1", "p1")
    expect(again.restored).toBe(true)
    expect(again.state.get()).toEqual({
      comment: { body: "Half a thought", weight: "condition", target },
      replies: { t1: "An answer" },
    })
  })

  it("belong to one person in one plan", () => {
    new DraftStore("u1", "p1").comment({ body: "Mine" })
    expect(new DraftStore("u2", "p1").restored).toBe(false)
    expect(new DraftStore("u1", "p2").restored).toBe(false)
  })

  it("leave nothing behind once they are sent", () => {
    const drafts = new DraftStore("u1", "p1")
    drafts.comment({ body: "Mine" })
    drafts.comment({ body: "" })
    expect(localStorage.length).toBe(0)
  })

  it("are wiped at sign-out, and nothing else is", async () => {
    localStorage.setItem("colour", "dark")
    new DraftStore("u1", "p1").comment({ body: "Mine" })
    await forgetDrafts()
    expect(Object.keys(localStorage)).toEqual(["colour"])
  })

  it("survive a device whose memory is broken", () => {
    localStorage.setItem("concord:draft:u1:p1", "{not json")
    expect(new DraftStore("u1", "p1").state.get().comment.body).toBe("")
  })
})
