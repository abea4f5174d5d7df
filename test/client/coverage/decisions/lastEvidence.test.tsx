import { act } from "react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { createStore } from "../../../../client/app/store.ts"
import { CoverageStore } from "../../../../client/coverage/coverageStore.ts"
import { DecisionStore } from "../../../../client/coverage/decisions/decisionStore.ts"
import { EvidenceWatch } from "../../../../client/coverage/decisions/lastEvidence.ts"
import { changedIds } from "../../../../client/editor/measures/localEdits.ts"
import { deleteMeasure } from "../../../../client/editor/measures/measureCommands.ts"
import { EvidenceNote } from "../../../../client/plan/EvidenceNote.tsx"
import type { PlanStores } from "../../../../client/plan/planStores.ts"
import { measure, paragraph, plan } from "../../../plan.ts"
import { answering } from "../../answers.ts"
import { meet, pair, type Writer } from "../../editor/room.ts"
import { button, type Shown, show } from "../../show.tsx"
import { localWorker } from "./localWorker.ts"

const pause = (ms: number) => act(async () => await new Promise((done) => setTimeout(done, ms)))

const decided = {
  id: "d1",
  area: "recovery",
  act: "confirm",
  decided: "addressed",
  level: "addressed",
  set: { id: "small", version: "1" },
  evidence: [],
}

describe("[C55] the last passage on an area", () => {
  let mine: Writer
  let other: Writer
  let coverage: CoverageStore
  let decisions: DecisionStore
  let page: Shown
  let stop: () => void

  async function open(record: object = { decisions: [], contests: [] }) {
    answering({ "GET /api/plans/p/coverage/decisions": { status: 200, body: record } })
    ;[mine, other] = pair(
      paragraph("Words that nobody misses.", "n1"),
      measure("m1", "Grant a recovery period of thirty days"),
      measure("m2", "Open a shelter for victims"),
      measure("m3", "Open another shelter for victims"),
    )
    coverage = new CoverageStore({}, localWorker())
    decisions = new DecisionStore("p")
    await decisions.refresh()
    coverage.read(mine.editor.state.doc)
    stop = mine.doc.subscribe(() => coverage.read(mine.doc.get()))
    await pause(60)
    const stores = { coverage, decisions } as PlanStores
    page = await show(<EvidenceNote planEditor={mine} stores={stores} />)
  }
  beforeEach(() => vi.unstubAllGlobals())
  afterEach(async () => {
    await page.close()
    stop()
    coverage.close()
    mine.close()
    other.close()
    document.body.replaceChildren()
  })

  const told = () => page.screen.querySelector("[role=status] p")?.textContent ?? null
  function caretIn(writer: Writer, words: string) {
    writer.editor.state.doc.descendants((node, at) => {
      if (node.isText && node.text?.includes(words)) writer.editor.commands.setTextSelection(at + 1)
    })
  }
  async function remove(writer: Writer, words: string) {
    caretIn(writer, words)
    await act(async () => {
      deleteMeasure(writer.editor.state, writer.editor.view.dispatch)
      meet(mine, other)
    })
  }
  async function replace(writer: Writer, from: string, to: string) {
    await act(async () => {
      writer.editor.state.doc.descendants((node, at) => {
        const found = node.isText ? (node.text?.indexOf(from) ?? -1) : -1
        if (found < 0) return
        const { tr } = writer.editor.state
        writer.editor.view.dispatch(tr.insertText(to, at + found, at + found + from.length))
      })
      meet(mine, other)
    })
  }

  it("is told, by the area's name, to who takes it away, and can be brought back", async () => {
    await open()
    await remove(mine, "recovery")
    await pause(500)
    expect(told()).toBe("This was the only passage on “Recovery period”.")
    await page.after(() => button("Undo", page.screen).click())
    await pause(500)
    expect(mine.editor.state.doc.textContent).toContain("Grant a recovery period")
    expect(told()).toBeNull()
  })

  it("is not told while there is another passage", async () => {
    await open()
    await remove(mine, "Open a shelter")
    await pause(500)
    expect(told()).toBeNull()
    await remove(mine, "Open another shelter")
    await pause(500)
    expect(told()).toBe("This was the only passage on “Shelter”.")
  })

  it("is told of several areas at once, where all the words go", async () => {
    await open()
    await act(async () => {
      const { state, view } = mine.editor
      view.dispatch(state.tr.delete(0, state.doc.content.size))
      meet(mine, other)
    })
    await pause(500)
    expect(told()).toBe("No passage is left on “Recovery period” and “Shelter”.")
  })

  it("is not told to others", async () => {
    await open()
    await remove(other, "recovery")
    await pause(500)
    expect(mine.editor.state.doc.textContent).not.toContain("recovery")
    expect(told()).toBeNull()
  })

  it("is not told to who works elsewhere while another takes it away", async () => {
    await open()
    await replace(mine, "nobody", "somebody")
    await remove(other, "recovery")
    await pause(500)
    expect(told()).toBeNull()
  })

  it("is told when its words are changed, once they have come to rest", async () => {
    await open()
    await replace(mine, "recovery period", "pension")
    await pause(400)
    expect(told()).toBeNull()
    await pause(1200)
    expect(told()).toBe("This was the only passage on “Recovery period”.")
  })

  it("is not told when the words come back before they have come to rest", async () => {
    await open()
    await replace(mine, "recovery period", "rec")
    await pause(400)
    await replace(mine, "rec", "recovery period")
    await pause(1500)
    expect(told()).toBeNull()
  })

  it("says that the secretariat had decided on it, and goes when it is read", async () => {
    await open({ decisions: [decided], contests: [] })
    await remove(mine, "recovery")
    await pause(500)
    expect(told()).toContain("The secretariat had decided on it.")
    await page.after(() => button("Close this note", page.screen).click())
    expect(told()).toBeNull()
  })

  it("offers to undo only while one step back brings it again", async () => {
    await open()
    await remove(mine, "recovery")
    await pause(600)
    await replace(mine, "nobody", "somebody")
    await pause(300)
    expect(told()).not.toBeNull()
    expect(page.screen.textContent).not.toContain("Undo")
  })
})

describe("[C55] a passage that carried an area by its heading", () => {
  const passage = (id: string, kind: "title" | "measure", text: string) =>
    [id, { id, kind, text }] as const
  const words = passage("m1", "measure", "Give them thirty days")
  const reading = (heading: string, ...evidence: { passageId: string }[]) => ({
    set: { id: "small", version: "1" },
    proposed: [{ id: "recovery", evidence }],
    passages: new Map([passage("h1", "title", heading), words]),
    stale: false,
  })
  const before = reading("Recovery period", { passageId: "m1" })
  function watchOn(touched: string[], after: object) {
    const state = createStore<object>(before)
    const watch = new EvidenceWatch({ state } as CoverageStore)
    watch.touch(touched, 3)
    vi.useFakeTimers()
    state.set(after)
    vi.advanceTimersByTime(2000)
    vi.useRealTimers()
    watch.stop()
    return watch.lost.get()
  }

  it("is told to who changes the heading", () => {
    expect(watchOn(["h1"], reading("Other matters"))).toEqual({ areas: ["recovery"], step: 3 })
  })
  it("is not told to who wrote elsewhere, nor when another took its words away", () => {
    expect(watchOn(["m9"], reading("Other matters"))).toBeNull()
    const gone = { ...reading("Recovery period"), passages: new Map() }
    expect(watchOn(["h1"], gone)).toBeNull()
  })
})

describe("what a person touched", () => {
  const before = plan(paragraph("One", "a"), measure("m", "Two"), paragraph("Three", "c"))
  const changed = (at: number, ...parts: (typeof before)[]) => {
    const children = before.children.slice()
    children.splice(at, 1, ...parts)
    return before.type.create(null, children)
  }
  it.each([
    ["nothing", before, []],
    ["a block that is gone", changed(0), ["a"]],
    ["a measure with other words, and its blocks", changed(1, measure("m", "Zwei")), ["m", "m-0"]],
    ["only what was there before", changed(2, before.child(2), paragraph("Four", "d")), []],
  ])("is %s", (_, doc, ids) => {
    expect(changedIds(before, doc)).toEqual(ids)
  })
})
