import * as encoding from "lib0/encoding"
import { describe, expect, it, vi } from "vitest"
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness"
import * as Y from "yjs"
import { byAgency } from "../../../client/plan/Presence.tsx"
import { refusedEdits } from "../../../client/sync/refusedEdits.ts"
import { refusalOf, syncLabel } from "../../../client/sync/syncStatus.ts"
import { schemaVersion } from "../../../shared/document/version.ts"
import { closeCode, encodeRecord, encodeSaved } from "../../../shared/protocol.ts"
import { measure, paragraph, planDoc } from "../../plan.ts"
import { waitFor } from "../../waitFor.ts"
import { becomes, connect, firstText, Server, text } from "./fakeServer.ts"

describe("a connection", () => {
  it("asks for its schema, loads the words and says saved", async () => {
    const server = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(server)
    expect(syncLabel(connection.status.get())).toBe("saving")
    await becomes(connection, "saved")
    expect(server.sockets[0]?.url).toBe(`ws://here/sync/p1?schema=${schemaVersion}`)
    expect(connection.document.get().ready).toBe(true)
    expect(text(connection.document.get().doc)).toContain("One")
    expect(connection.right.get()).toBe("drafter")
  })

  it("says saved only when the server has what was typed", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    to.holdBack = true
    firstText(connection.document.get().doc).insert(0, "Now ")
    expect(connection.status.get()).toEqual({ state: "live", saved: false })
    to.sockets[0]?.give(encodeSaved(2))
    expect(connection.status.get()).toEqual({ state: "live", saved: true })
    expect(text(to.doc)).toContain("Now One")
  })

  it("[S20] sends nothing as somebody else who has signed in on the device since", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    to.away = true
    to.sockets[0]?.shut(1006)
    firstText(connection.document.get().doc).insert(0, "Mine ")
    to.user = "u2"
    to.away = false
    await waitFor(() =>
      expect(connection.status.get()).toMatchObject({ state: "refused", code: "signed-out" }),
    )
    expect(to.sockets.at(-1)?.documentFrames).toBe(0)
    expect(text(to.doc)).not.toContain("Mine")
  })

  it("offline counts what is kept here, and sends it when the server is back", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    to.away = true
    to.sockets[0]?.shut(1006)
    firstText(connection.document.get().doc).insert(0, "a")
    firstText(connection.document.get().doc).insert(0, "b")
    expect(connection.status.get()).toEqual({ state: "offline", pending: 2 })
    to.away = false
    await becomes(connection, "saved")
    expect(text(to.doc)).toContain("baOne")
  })

  it("[S12] says behind its answer what had been seen before the first edit that the server does not have", async () => {
    const to = new Server(planDoc(paragraph("One", "p1"), paragraph("Two", "p2")))
    const connection = connect(to)
    await becomes(connection, "saved")
    const { doc } = connection.document.get()
    firstText(doc).insert(3, " before")
    const then = Y.decodeStateVector(Y.encodeStateVector(to.doc))
    to.holdBack = true
    const gone = firstText(doc)
    doc.getXmlFragment("document").delete(0)
    firstText(doc).insert(3, " after")
    // Words that arrive now in a removed element were not seen by this person.
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(to.doc))
    firstText(other).insert(0, "New ")
    Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(other))
    await waitFor(() => expect(text(doc)).toContain("New"))
    to.holdBack = false
    to.sockets[0]?.shut(1006)
    await waitFor(() => expect(to.sockets).toHaveLength(2))
    await becomes(connection, "saved")
    const seen = to.sockets[1]?.seen[0]
    expect(gone._item?.deleted).toBe(true)
    expect(seen?.get(other.clientID)).toBeUndefined()
    // A person knows what they write themselves.
    expect(seen?.get(doc.clientID)).toBeGreaterThan(1_000_000)
    for (const [client, count] of then)
      if (client !== doc.clientID) expect(seen?.get(client)).toBe(count)

    to.sockets[1]?.shut(1006)
    await waitFor(() => expect(to.sockets).toHaveLength(3))
    await becomes(connection, "saved")
    // With everything at the server there is nothing to tell apart.
    expect(to.sockets.map((socket) => socket.seen)).toEqual([[null], [seen], [null]])
  })

  it("a network that the browser says is gone is offline at once, and a new one is used at once", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    to.away = true
    window.dispatchEvent(new Event("offline"))
    expect(connection.status.get()).toEqual({ state: "offline", pending: 0 })
    to.away = false
    window.dispatchEvent(new Event("online"))
    await becomes(connection, "saved")
  })

  it("what the server does not confirm in time is said to be so, and sent on a new connection", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    to.holdBack = true
    firstText(connection.document.get().doc).insert(0, "Now ")
    expect(connection.status.get()).toEqual({ state: "live", saved: false })
    // The network is gone, and nobody says so.
    to.away = true
    const states: string[] = []
    connection.status.subscribe(() => states.push(connection.status.get().state))
    vi.advanceTimersByTime(5_000)
    expect(states[0]).toBe("unconfirmed")
    expect(connection.status.get()).toEqual({ state: "offline", pending: 1 })
    vi.useRealTimers()
    to.away = false
    to.holdBack = false
    window.dispatchEvent(new Event("online"))
    await becomes(connection, "saved")
    expect(text(to.doc)).toContain("Now One")
  })

  it("a server that is only slow is waited for", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    to.holdBack = true
    firstText(connection.document.get().doc).insert(0, "Now ")
    vi.advanceTimersByTime(4_000)
    const sent = Date.now()
    while (Date.now() === sent);
    to.sockets[0]?.give(encodeRecord({ type: "changed", what: "comments" }))
    vi.advanceTimersByTime(1_000)
    expect(connection.status.get()).toEqual({ state: "unconfirmed", pending: 1 })
    expect(syncLabel(connection.status.get())).toBe("offline")
    to.sockets[0]?.give(encodeSaved(2))
    expect(connection.status.get()).toEqual({ state: "live", saved: true })
    expect(to.sockets).toHaveLength(1)
    vi.useRealTimers()
  })

  it("after a break those who stayed are here again at once", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    const other = new Awareness(new Y.Doc())
    other.setLocalStateField("user", { name: "A", agency: "Int", short: "Int", colour: "#14508c" })
    const here = encoding.createEncoder()
    encoding.writeVarUint(here, 1)
    encoding.writeVarUint8Array(here, encodeAwarenessUpdate(other, [other.clientID]))
    const frame = encoding.toUint8Array(here)
    to.sockets[0]?.give(frame)
    expect(connection.present.get().map(({ agency }) => agency)).toEqual(["Int"])
    to.sockets[0]?.shut(1006)
    expect(connection.present.get()).toEqual([])
    await becomes(connection, "saved")
    to.sockets[1]?.give(frame)
    expect(connection.present.get().map(({ agency }) => agency)).toEqual(["Int"])
    other.destroy()
  })

  it.each([
    [closeCode.signedOut, "signed-out"],
    [closeCode.noRight, "no-right"],
    [closeCode.notFound, "not-found"],
    [closeCode.schemaTooOld, "reload"],
    [closeCode.tooLarge, "too-large"],
    [4499, "malformed"],
  ])("the close code %i is final and has its own sentence", async (code, refusal) => {
    const to = new Server()
    to.refuse = code
    const connection = connect(to)
    await becomes(connection, "refused")
    expect(connection.status.get()).toMatchObject({ code: refusal })
    expect(to.sockets).toHaveLength(1)
  })

  it.each([closeCode.rightsChanged, closeCode.unavailable, 1006])(
    "the close code %i means: come back",
    async (code) => {
      const to = new Server(planDoc(paragraph("One", "p1")))
      const connection = connect(to)
      await becomes(connection, "saved")
      to.right = "reviewer"
      to.sockets[0]?.shut(code)
      expect(refusalOf(code)).toBeNull()
      await becomes(connection, "saved")
      expect(connection.right.get()).toBe("reviewer")
    },
  )

  it("[D6] a newer document is not opened for writing", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    to.sockets[0]?.give(encodeRecord({ type: "hello", user: "u1", right: "drafter", schema: 99 }))
    expect(connection.status.get()).toMatchObject({ state: "refused", code: "reload" })
  })

  it("after a refused write the words are the server's again, and the refused ones are offered", async () => {
    const to = new Server(planDoc(paragraph("One", "p1"), measure("m1", "Train")))
    to.right = "observer"
    const connection = connect(to)
    await becomes(connection, "saved")
    const { doc } = connection.document.get()
    firstText(doc).insert(3, " and mine")
    await waitFor(() => expect(connection.document.get().doc).not.toBe(doc))
    await becomes(connection, "saved")
    expect(text(connection.document.get().doc)).not.toContain("mine")
    expect(text(to.doc)).not.toContain("mine")
    expect(connection.refused.get()).toEqual([{ place: "", words: "One and mine" }])
    expect(connection.refusedBecause).toBe("no-right")
  })

  it("takes updates that arrive together as one change, and sends none of it back", async () => {
    const to = new Server(planDoc(paragraph("One", "p1")))
    const connection = connect(to)
    await becomes(connection, "saved")
    const { doc } = connection.document.get()
    let changes = 0
    doc.on("afterTransaction", ({ changed }: Y.Transaction) => {
      if (changed.size > 0) changes += 1
    })
    const sent = to.sockets[0]?.documentFrames
    for (const letter of "three") firstText(to.doc).insert(0, letter)
    await waitFor(() => expect(text(doc)).toContain("eerhtOne"))
    expect(changes).toBe(1)
    expect(to.sockets[0]?.documentFrames).toBe(sent)
    expect(connection.status.get()).toEqual({ state: "live", saved: true })
  })

  it("passes the server's records on", async () => {
    const to = new Server()
    const connection = connect(to)
    const heard: unknown[] = []
    connection.onRecord((record) => heard.push(record))
    await becomes(connection, "saved")
    to.sockets[0]?.give(encodeRecord({ type: "changed", what: "comments" }))
    expect(heard).toContainEqual({ type: "changed", what: "comments" })
  })

  it("[S39] says once that an announcement did not come, and counts anew after a hello", async () => {
    const to = new Server()
    const connection = connect(to)
    const heard: string[] = []
    connection.onRecord((record) =>
      heard.push(record.type === "changed" ? record.what : record.type),
    )
    await becomes(connection, "saved")
    const say = (what: "people" | "bodies", number?: number) =>
      to.sockets.at(-1)?.give(encodeRecord({ type: "changed", what, ...(number && { number }) }))
    say("people", 1)
    // A server that does not count yet.
    say("people")
    say("people", 2)
    say("bodies", 4)
    say("bodies", 5)
    expect(heard).toEqual(["hello", "people", "people", "people", "missed", "bodies", "bodies"])
    to.sockets[0]?.shut(4205)
    await waitFor(() => expect(heard.at(-1)).toBe("hello"))
    say("people", 1)
    expect(heard.slice(-2)).toEqual(["hello", "people"])
  })
})

describe("words that were not taken", () => {
  it("are the parts that read otherwise here, by their number", () => {
    const here = planDoc(
      paragraph("Same", "p1"),
      measure("m1", "Train judges"),
      paragraph("New", "p9"),
    )
    const there = planDoc(paragraph("Same", "p1"), measure("m1", "Train"))
    expect(refusedEdits(here, there)).toEqual([
      { place: "1", words: "Train judges" },
      { place: "", words: "New" },
    ])
  })
})

describe("who is here", () => {
  it("is listed by agency, each person once", () => {
    const person = (agency: string, name: string) => ({
      agency,
      name,
      short: agency,
      colour: "#14508c",
    })
    const groups = byAgency([
      person("Int", "A"),
      person("Lab", "B"),
      person("Int", "C"),
      person("Int", "A"),
    ])
    expect(groups.map(({ agency, names }) => [agency.short, names])).toEqual([
      ["Int", ["A", "C"]],
      ["Lab", ["B"]],
    ])
    // [P17] A name that is not shown to everybody, where one may see it.
    const unnamed = [{ ...person("Lab", ""), id: "u1" }]
    expect(byAgency(unnamed).map(({ names }) => names)).toEqual([[]])
    expect(byAgency(unnamed, new Map([["u1", "D"]])).map(({ names }) => names)).toEqual([["D"]])
  })
})
