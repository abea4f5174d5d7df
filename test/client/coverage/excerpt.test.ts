import { describe, expect, it } from "vitest"
import { excerpts } from "../../../client/coverage/areas/excerpt.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"

function passage(text: string, number: string | null = "1.1"): Passage {
  return {
    id: "p",
    kind: "narrative",
    text,
    measureId: null,
    number,
    headings: ["Goals"],
    fields: null,
  }
}

/** Excerpts of the marked words, one a line, as `[read]` inside its sentence. */
function lines(marked: string, number: string | null = "1.1") {
  const evidence = []
  let text = ""
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const read = piece.startsWith("[") ? piece.slice(1, -1) : null
    if (read !== null) evidence.push({ start: text.length, quote: read })
    text += read ?? piece
  }
  const of = passage(text, number)
  return excerpts(
    evidence.map(({ start, quote }) => ({
      passageId: "p",
      measureId: null,
      number,
      quote,
      element: null,
      start,
      end: start + quote.length,
    })),
    new Map([["p", of]]),
  )
}
const read = (marked: string) =>
  lines(marked).map(({ pieces }) =>
    pieces.map(({ text, read }) => (read ? `[${text}]` : text)).join(""),
  )

describe("the sentence around the words that were read", () => {
  it.each([
    ["One. A [shelter] is opened. Three.", ["A [shelter] is opened."]],
    ["A [shelter] and a [campaign].", ["A [shelter] and a [campaign]."]],
    ["A [shelter]. A [campaign].", ["A [shelter].", "A [campaign]."]],
    ["Title\nA [shelter] is opened", ["A [shelter] is opened"]],
    ["Law No. 5 art. 3 gives [shelter] to all", ["Law No. 5 art. 3 gives [shelter] to all"]],
    ["[Убежище] открыто. Иное.", ["[Убежище] открыто."]],
  ])("%s", (marked, shown) => {
    expect(read(marked)).toEqual(shown)
  })

  it("cuts a very long sentence at words and keeps what was read", () => {
    const [line = ""] = read(`${"word ".repeat(100)}[shelter] ${"word ".repeat(100)}`)
    expect(line.length).toBeLessThan(300)
    expect(line).toMatch(/^… (word )+\[shelter\] (word )+?word …$/)
  })

  it("names the place by number, else by the heading above", () => {
    expect(lines("A [shelter]")[0]?.place).toBe("1.1")
    expect(lines("A [shelter]", null)[0]?.place).toBe("Goals")
  })

  it("shows the quote alone when the text has moved on since it was read", () => {
    const stale = excerpts(
      [
        {
          passageId: "p",
          measureId: null,
          number: "1",
          quote: "shelter",
          element: null,
          start: 2,
          end: 9,
        },
      ],
      new Map([["p", passage("Something else now stands here")]]),
    )
    expect(stale[0]?.pieces).toEqual([{ text: "shelter", read: true }])
  })
})
