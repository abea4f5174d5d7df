import type { Node } from "@tiptap/pm/model"
import type { Passage } from "../coverage/passages/passage.ts"
import { pointNumber } from "../coverage/passages/pointNumber.ts"
import { isWithoutMoney } from "./fields/budgetWords.ts"
import { type GivenInCommon, inCommon, type Placed } from "./fields/commonFields.ts"
import { isLeftOpen } from "./fields/leftOpen.ts"
import { outline } from "./outline.ts"
import { idOf, type PlanMeasure, textOf } from "./planMeasure.ts"
import { blocksInCells } from "./table.ts"

function fieldsOf({ fields, participants }: PlanMeasure): NonNullable<Passage["fields"]> {
  return {
    lead: fields.lead,
    time: fields.time
      ? [fields.time.words, fields.time.from, fields.time.to].filter(Boolean).join(" ")
      : "",
    indicators: fields.indicators.map((i) =>
      [i.words, [i.baseline, i.target].filter(Boolean).join(" → "), i.verification]
        .filter(Boolean)
        .join("; "),
    ),
    budget: fields.budget
      ? [fields.budget.words, fields.budget.source].filter(Boolean).join("; ")
      : "",
    has: {
      lead: fields.lead.some((name) => !isLeftOpen(name)),
      time: fields.time !== null && !isLeftOpen(fields.time.words ?? ""),
      // The document that completes a measure ("verified by: order") is no indicator yet.
      indicator: fields.indicators.some(
        (i) => (i.words !== "" && !isLeftOpen(i.words)) || i.target !== "",
      ),
      // "Needs no money" is an answer; "no funds available" is not.
      budget:
        fields.budget !== null &&
        !isLeftOpen(fields.budget.words ?? "") &&
        !isWithoutMoney(fields.budget.words ?? ""),
    },
    parts: {
      leadByAgreement: participants
        .filter(({ role, byAgreement }) => role === "lead" && byAgreement)
        .map(({ name }) => name),
      partners: fields.partners,
      from: fields.time?.from ?? null,
      to: fields.time?.to ?? null,
      measured: fields.indicators,
      amount: fields.budget?.amount ?? null,
      paidBy: fields.budget?.kind ?? null,
      dependsOn: fields.dependsOn,
    },
  }
}

/** The fields of a measure with those that the plan gives to several measures at once. */
function withCommon(
  own: NonNullable<Passage["fields"]>,
  given: readonly GivenInCommon[] = [],
): NonNullable<Passage["fields"]> {
  if (given.length === 0) return own
  const fields = { ...own, has: { ...own.has }, common: given }
  for (const { field, words } of given) {
    fields.has[field] = true
    if (field === "lead") fields.lead = [words]
    else fields[field] = words
  }
  return fields
}

/**
 * The passages of a plan (a `doc` node) for coverage: headings as titles, narrative and table
 * blocks, and measures with their fields, or those given to several at once. `printed` returns the
 * number for an id where the document keeps a file's own numbers; a paragraph with a number in its
 * words has that.
 */
export function passages(
  doc: Node,
  printed: (id: string) => string | null = () => null,
): Passage[] {
  const list: Passage[] = []
  const placed: Placed[] = []
  const above: { rank: number; text: string; number: string }[] = []
  const rank = { title: -1, section: 0, heading: 4, goal: 5, objective: 6 } as const
  const heads = {
    title: "plan",
    section: "section",
    heading: "section",
    goal: "goal",
    objective: "objective",
  } as const
  for (const part of outline(doc)) {
    placed.push({
      part,
      number: printed(part.id) ?? part.number,
      chapters: above.map(({ number }) => number),
    })
    const headings = above.map((heading) => heading.text)
    if (part.type === "heading") {
      const kind = part.kind as keyof typeof rank
      const own = rank[kind] + (kind === "section" ? part.level - 1 : 0)
      while (above.length > 0 && (above.at(-1)?.rank ?? -2) >= own) above.pop()
      const passage = { id: part.id, kind: "title" as const, text: part.text, measureId: null }
      list.push({
        ...passage,
        number: part.number || null,
        headings: above.map((h) => h.text),
        fields: null,
        heads: heads[kind],
      })
      if (kind !== "title")
        above.push({ rank: own, text: part.text, number: printed(part.id) ?? part.number })
    } else if (part.type === "measure") {
      const { id, text } = part.measure
      list.push({
        id,
        kind: "measure",
        text,
        measureId: id,
        number: part.number,
        headings,
        fields: fieldsOf(part.measure),
      })
    } else {
      const blocks =
        part.type === "table" ? blocksInCells(part.node) : [{ block: part.node, at: null }]
      const first = blocks[0]
      const table = (first && idOf(first.block)) || part.id
      blocks.forEach(({ block, at }, index) => {
        const text = textOf(block)
        if (text.trim() === "") return
        const id = idOf(block) || `${part.id}:${index}`
        list.push({
          id,
          kind: "narrative",
          text,
          measureId: null,
          number: part.number || (at ? null : (pointNumber(text)?.number ?? null)),
          headings,
          fields: null,
          ...(at && { cell: { table, ...at } }),
        })
      })
    }
  }
  const common = inCommon(placed)
  if (common.size === 0) return list
  return list.map((passage) =>
    passage.fields
      ? { ...passage, fields: withCommon(passage.fields, common.get(passage.id)) }
      : passage,
  )
}
