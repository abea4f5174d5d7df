import type { Node } from "@tiptap/pm/model"
import { describe, expect, it } from "vitest"
import { measureDigest } from "../../../shared/document/digest.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { planSchema } from "../../../shared/document/schema.ts"
import {
  block,
  budget,
  dependency,
  footnote,
  goal,
  indicator,
  lead,
  measure,
  paragraph,
  partner,
  plan,
  time,
} from "../../plan.ts"

const digest = (node: Node) => measureDigest(readMeasure(node))
const whole = () => [
  "Train inspectors in all regions",
  lead("Ministry of the Interior"),
  partner("Courts", true),
  time("By 31 December 2026", "2026-12-31"),
  indicator("Inspectors trained", "22", "160", "Certificates"),
  budget("70 SB", { kind: "state", amount: 70_000, currency: "VLC" }),
  dependency("m9"),
]
const base = digest(measure("m1", ...whole()))
const withPart = (index: number, part: string | Node) => whole().with(index, part)

describe("the digest of a measure", () => {
  it("[D9] is v1: and sixty-four hexadecimal digits", () => {
    expect(base).toMatch(/^v1:[0-9a-f]{64}$/)
  })

  const changes: [string, (string | Node)[]][] = [
    ["a word", withPart(0, "Train inspectors in most regions")],
    ["a comma", withPart(0, "Train inspectors, in all regions")],
    ["the lead", withPart(1, lead("Ministry of Justice"))],
    ["a partner's agreement flag", withPart(2, partner("Courts"))],
    ["a lead that becomes a partner", withPart(1, partner("Ministry of the Interior"))],
    ["the time's words", withPart(3, time("By 30 December 2026", "2026-12-31"))],
    ["the time's date", withPart(3, time("By 31 December 2026", "2026-12-30"))],
    [
      "an indicator's target",
      withPart(4, indicator("Inspectors trained", "22", "120", "Certificates")),
    ],
    [
      "the amount",
      withPart(5, budget("70 SB", { kind: "state", amount: 80_000, currency: "VLC" })),
    ],
    [
      "the kind of money",
      withPart(5, budget("70 SB", { kind: "donor", amount: 70_000, currency: "VLC" })),
    ],
    ["what it depends on", withPart(6, dependency("m8"))],
    ["a second block", [...whole(), paragraph("And report on it.")]],
    [
      "the same words cut in two blocks",
      ["Train inspectors", "in all regions", ...whole().slice(1)],
    ],
  ]
  it.each(changes)("[D10] changes with %s", (_name, parts) => {
    expect(digest(measure("m1", ...parts))).not.toBe(base)
  })

  it("[D10] changes with a footnote's words", () => {
    const noted = (words: string) =>
      planSchema.node("measure", { id: "m1" }, [
        planSchema.node("block", {}, [planSchema.text("Train"), footnote(words)]),
      ])
    expect(digest(noted("Order 5"))).not.toBe(digest(noted("Order 6")))
  })

  const same: [string, Node][] = [
    [
      "bold",
      planSchema.node("measure", { id: "m1" }, [
        planSchema.node("block", {}, [
          planSchema.text("Train "),
          planSchema.text("inspectors", [planSchema.mark("bold")]),
          planSchema.text(" in all regions"),
        ]),
        ...(whole().slice(1) as Node[]),
      ]),
    ],
    [
      "a list item in place of a paragraph",
      measure("m1", block("bullet", "Train inspectors in all regions"), ...whole().slice(1)),
    ],
    ["another id", measure("m2", ...whole())],
    ["a double space", measure("m1", ...withPart(0, "Train  inspectors in all regions "))],
    [
      "words after the fields",
      measure("m1", ...whole().slice(1), paragraph("Train inspectors in all regions")),
    ],
  ]
  it.each(same)("[D11] stays with %s", (_name, node) => {
    expect(digest(node)).toBe(base)
  })

  it("[D11] stays when the measure moves and is renumbered", () => {
    const other = measure("m0", "Another")
    const digests = (...parts: Node[]) =>
      measuresOf(plan(...parts)).map((m) => [m.number, m.measure.id, measureDigest(m.measure)])
    expect(digests(goal("One"), measure("m1", ...whole()), other)[0]).toEqual(["1.1", "m1", base])
    expect(digests(goal("One"), other, goal("Two"), measure("m1", ...whole()))[1]).toEqual([
      "2.1",
      "m1",
      base,
    ])
  })

  it("[D11] takes a letter and its decomposed form as one", () => {
    const word = "Tədbir ё"
    expect(word.normalize("NFD")).not.toBe(word)
    expect(digest(measure("m1", word.normalize("NFD")))).toBe(digest(measure("m1", word)))
  })

  it("takes a lone surrogate that a merge may leave", () => {
    expect(digest(measure("m1", "Train \ud83d"))).toMatch(/^v1:/)
  })
})
