import { describe, expect, it } from "vitest"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import type { Passage } from "../../../shared/coverage/passage.ts"
import { rehearsal } from "../../../shared/coverage/rehearsal.ts"
import { passages } from "../../../shared/document/passages.ts"
import { budget, indicator, lead, measure, paragraph, plan, section, time } from "../../plan.ts"

/** The passages of the first round. */
function rehearsed(lang: string): readonly Passage[] {
  let first: readonly Passage[] = []
  const steps = rehearsal(antiTrafficking, lang, (own) => {
    first = own
    return own
  })
  while (first.length === 0 && !steps.next().done);
  return first
}

const written = passages(
  plan(
    section("Care"),
    paragraph("Nothing of note.", "n1"),
    measure(
      "m1",
      "Open a shelter",
      lead("Interior"),
      time("By 2027"),
      indicator("Persons"),
      budget("1", { kind: "state" }),
    ),
  ),
)
const byKind = (all: readonly Passage[], kind: Passage["kind"]) => {
  const found = all.find((one) => one.kind === kind)
  if (!found) throw new Error(`no ${kind}`)
  return found
}

describe("what is read to be ready for a plan", () => {
  it.each(["title", "narrative", "measure"] as const)(
    "[C64] has the parts of a %s of a plan, in their order",
    (kind) => {
      const [own, real] = [byKind(rehearsed("en"), kind), byKind(written, kind)]
      expect(Object.keys(own)).toEqual(Object.keys(real))
      if (kind !== "measure") return
      expect(Object.keys(own.fields ?? {})).toEqual(Object.keys(real.fields ?? {}))
      expect(Object.keys(own.fields?.parts ?? {})).toEqual(Object.keys(real.fields?.parts ?? {}))
    },
  )

  it.each(["en", "ru", "az", "fr"])(
    "leaves no gap open in %s, and ids are not given twice",
    (lang) => {
      const all = rehearsed(lang)
      expect(
        all.filter(({ text, headings }) => /[{}]/.test(`${text}${headings.join("")}`)),
      ).toEqual([])
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    },
  )

  it.each([
    ["en", /^[^а-яə]+$/u],
    ["ru", /[а-я]{3}/u],
    ["az", /ə/u],
  ])("speaks %s, in texts of several sentences and of one", (lang, own) => {
    const said = rehearsed(lang).filter(({ kind }) => kind !== "title")
    expect(said.filter(({ text }) => !own.test(text))).toEqual([])
    const sentences = said.map(({ text }) => text.split(/[.;!?] |\n/).length)
    expect(sentences.filter((count) => count > 3).length).toBeGreaterThan(10)
    expect(Math.min(...sentences)).toBeLessThan(3)
  })
})
