import { describe, expect, it } from "vitest"
import { filtered } from "../../../client/comments/filter.ts"
import {
  highlightsOf,
  openCounts,
  partsOf,
  placedThreads,
} from "../../../client/comments/threadPlace.ts"
import type { Thread } from "../../../shared/api/comments.ts"
import { goal, measure, paragraph, plan, section, table } from "../../plan.ts"

let clock = 0
function thread(
  id: string,
  on: string | null,
  quote: string | null = null,
  more: Partial<Thread> = {},
): Thread {
  clock += 1
  return {
    id,
    measureId: on?.startsWith("m") ? on : null,
    blockId: on && !on.startsWith("m") ? on : null,
    quote,
    anchor: null,
    anchored: true,
    weight: "wanted",
    visibility: "everyone",
    agency: "justice",
    as: null,
    by: "T. Rasul",
    at: `2026-11-20T10:00:${String(clock).padStart(2, "0")}Z`,
    body: "Why?",
    resolved: false,
    written: null,
    replies: [],
    ...more,
  }
}

const doc = plan(
  section("Introduction"),
  paragraph("Few victims are found and fewer are helped.", "n1"),
  table(["Year", "Victims"], ["2025", "12"]),
  goal("Protection"),
  measure("m1", "Set up a secretariat with four full-time posts", "It reports yearly."),
  measure("m2", "Open a shelter"),
)
const parts = partsOf(doc)
const order = (threads: Thread[], holds?: Parameters<typeof placedThreads>[2]) =>
  placedThreads(threads, parts, holds).map(({ thread, gone }) =>
    gone ? `${thread.id}†` : thread.id,
  )

describe("[K] threads beside the text", () => {
  it("stand in the order of the text, not of time", () => {
    expect(
      order([
        thread("on m2", "m2"),
        thread("posts", "m1", "full-time posts"),
        thread("narrative", "n1", "fewer"),
        thread("secretariat", "m1", "secretariat"),
      ]),
    ).toEqual(["narrative", "secretariat", "posts", "on m2"])
  })

  it("of one place stand by time, a comment on the whole before one on words", () => {
    const first = thread("first", "m1", "four")
    const second = thread("second", "m1", "four")
    expect(order([second, thread("whole", "m1"), first])).toEqual(["whole", "first", "second"])
  })

  it("on the plan as a whole come first", () => {
    expect(order([thread("on n1", "n1"), thread("plan", null)])).toEqual(["plan", "on n1"])
  })

  it("whose words are gone stay in their measure, below those that stand", () => {
    expect(
      order([
        thread("lost", "m1", "five posts"),
        thread("posts", "m1", "posts"),
        thread("on m2", "m2"),
      ]),
    ).toEqual(["posts", "lost†", "on m2"])
  })

  it("whose measure is gone come last, with their quote", () => {
    const [last] = placedThreads([thread("x", "m9", "within existing means")], parts)
    expect(last).toMatchObject({
      gone: true,
      part: null,
      thread: { quote: "within existing means" },
    })
    expect(order([thread("x", "m9"), thread("on m2", "m2")])).toEqual(["on m2", "x†"])
  })

  it("whose words were partly changed stand while their anchor still spans words", () => {
    const anchor = { from: "AA", to: "AB" }
    const changed = thread("changed", "m1", "three full-time posts", { anchor })
    expect(order([changed])).toEqual(["changed†"])
    expect(order([changed], (one) => one === anchor)).toEqual(["changed"])
  })

  it("find words across a break, an odd space and another way to write a letter", () => {
    expect(order([thread("a", "m1", "posts It reports")])).toEqual(["a†"])
    expect(order([thread("b", "m1", "posts\nIt reports")])).toEqual(["b"])
    expect(order([thread("c", "m1", "full-time  posts")])).toEqual(["c"])
  })

  it("name their place by number, in narrative by the heading above", () => {
    const [n1, m1] = placedThreads([thread("a", "n1"), thread("b", "m1")], parts)
    expect([n1?.part?.number, m1?.part?.number]).toEqual(["1 Introduction", "1.1"])
  })

  it("are counted by measure while they are open, and marked in the text", () => {
    const threads = [
      thread("a", "m1", "posts"),
      thread("b", "m1"),
      thread("c", "m1", "four", { resolved: true }),
      thread("d", "n1", "fewer"),
    ]
    expect([...openCounts(threads)]).toEqual([["m1", 2]])
    expect(highlightsOf(threads).map(({ id, quote }) => `${id} ${quote}`)).toEqual([
      "a posts",
      "d fewer",
    ])
    expect(highlightsOf(threads, "c").map(({ id, active }) => `${id} ${active}`)).toEqual([
      "a false",
      "c true",
      "d false",
    ])
  })
})

describe("filters of threads", () => {
  const me = { name: "T. Rasul", agency: "justice" }
  const reply = {
    id: "r",
    agency: "justice",
    as: null,
    by: "T. Rasul",
    at: "2026-11-21T10:00:00Z",
    body: "Yes",
    written: null,
  }
  const threads = [
    thread("mine", "m1"),
    thread("colleague", "m1", null, { by: "A. Other" }),
    thread("condition", "m1", null, { agency: "finance", by: "F", weight: "condition" }),
    thread("answered", "m1", null, { agency: "finance", by: "F", replies: [reply] }),
    thread("done", "m1", null, { agency: "finance", by: "F", resolved: true }),
    thread("lost", "m1", "never there", { agency: "finance", by: "F" }),
  ]
  const placed = placedThreads(threads, parts)
  const ids = (...[filter, agency]: [Parameters<typeof filtered>[1], (string | null)?]) =>
    filtered(placed, filter, agency ?? null, me).map(({ thread }) => thread.id)

  it.each([
    ["open", ["mine", "colleague", "condition", "answered", "lost"]],
    ["conditions", ["condition"]],
    ["mine", ["mine", "answered"]],
    ["resolved", ["done"]],
    ["gone", ["lost"]],
  ] as const)("%s", (filter, expected) => {
    expect(ids(filter)).toEqual(expected)
  })

  it("of one agency", () => {
    expect(ids("open", "finance")).toEqual(["condition", "answered", "lost"])
  })
})
