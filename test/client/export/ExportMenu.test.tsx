import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import * as Y from "yjs"
import { createStore } from "../../../client/app/store.ts"
import { Export } from "../../../client/plan/Export.tsx"
import type { OpenDocument, PlanConnection } from "../../../client/sync/connection.ts"
import type { SyncStatus } from "../../../client/sync/syncStatus.ts"
import { waitFor } from "../../waitFor.ts"
import { type Asked, answering } from "../answers.ts"
import { button, type Shown, show } from "../show.tsx"

const refusal = { code: "unavailable", detail: "Too many files are being made. Try again soon." }

describe("the export menu", () => {
  let shown: Shown
  let came: Asked[]
  const status = createStore<SyncStatus>({ state: "live", saved: true })
  // The menu asks a connection nothing but its state.
  const doc = new Y.Doc()
  const open = createStore({ doc, ready: true } as OpenDocument)
  const connection = { status, document: open } as Partial<PlanConnection> as PlanConnection
  beforeEach(async () => {
    status.set({ state: "live", saved: true })
    came = answering({
      "GET /api/plans/p1/exports/budget.xlsx": { status: 503, body: refusal },
    })
    shown = await show(<Export planId="p1" connection={connection} comments={false} writes />)
    await shown.after(() => button("Export").click())
  })
  afterEach(async () => {
    await shown.close()
    vi.unstubAllGlobals()
  })

  it("offers every paper in its forms, each by a name that says both", () => {
    const names = [...document.querySelectorAll("[role=menuitem]")].map((item) =>
      item.getAttribute("aria-label"),
    )
    expect(names).toContain("Agreed text (OpenDocument)")
    expect(names).toContain("Monitoring papers (Excel)")
    expect(new Set(names).size).toBe(names.length)
    for (const item of document.querySelectorAll("[role=menuitem]"))
      expect(item.getAttribute("aria-label")).toContain(item.textContent)
  })

  it("says when the latest words are not in the file yet", async () => {
    expect(document.body.textContent).not.toContain("not saved yet")
    await shown.after(() => status.set({ state: "live", saved: false }))
    expect(document.body.textContent).toContain("not saved yet")
  })

  it("[X93] says how many pictures have no description, and leads to the first", async () => {
    expect(document.body.textContent).not.toContain("no description")
    await shown.after(() => button("Export").click())
    const text = doc.getXmlFragment("document")
    const picture = (alt?: string) => {
      const node = new Y.XmlElement("picture")
      if (alt) node.setAttribute("alt", alt)
      return node
    }
    const block = new Y.XmlElement("block")
    block.insert(0, [new Y.XmlText("Map: "), picture("A map"), picture(), picture()])
    text.insert(0, [block])
    const words = document.createElement("button")
    words.className = "picture-words is-empty"
    words.scrollIntoView = () => {}
    document.body.append(words)
    await shown.after(() => button("Export").click())
    await waitFor(() =>
      expect(document.body.textContent).toContain("2 pictures have no description"),
    )
    await shown.after(() => button("Show the first").click())
    await waitFor(() => expect(document.activeElement).toBe(words))
    words.remove()
  })

  it("asks for the file of that name, and says why it could not be made", async () => {
    await shown.after(() => button("Budget (Excel)").click())
    await waitFor(() => expect(document.body.textContent).toContain(refusal.detail))
    expect(came.map(({ path }) => path)).toEqual(["/api/plans/p1/exports/budget.xlsx"])
    expect(document.querySelector("[role=alert]")?.textContent).toContain("budget.xlsx")
  })

  it("stops the file that is being prepared, and the request with it", async () => {
    const signals: AbortSignal[] = []
    vi.stubGlobal(
      "fetch",
      (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise((_done, failed) => {
          signals.push(signal)
          signal.addEventListener("abort", () => failed(new DOMException("Stopped", "AbortError")))
        }),
    )
    await shown.after(() => button("Budget (Excel)").click())
    expect(document.body.textContent).toContain("budget.xlsx is being prepared…")
    await shown.after(() => button("Stop").click())
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
    expect(document.body.textContent).not.toContain("is being prepared")
    expect(document.querySelector("[role=alert]")).toBeNull()
  })
})
