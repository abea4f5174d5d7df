import type { Node } from "@tiptap/pm/model"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { MoneyLegend } from "../../shared/document/fields/budgetWords.ts"
import { type OutlinePart, outline } from "../../shared/document/outline.ts"
import { Problem } from "../../shared/problem.ts"
import { planDocument } from "../export/planDocument.ts"
import {
  isAddedLine,
  type Origin,
  type PrintedPart,
  pictureWords,
  plainWords,
  printedParts,
  readRecord,
} from "../export/planRecord.ts"
import { alignedTable } from "./alignedTable.ts"
import { buildPlan } from "./build/buildPlan.ts"
import type { PlanItem } from "./build/planItem.ts"
import { blockNode, planDocument as documentOf, measureNode, tableNode } from "./build/planNodes.ts"
import { recogniseMeasures } from "./build/recogniseMeasures.ts"
import {
  type Draft,
  type DraftBlock,
  type DraftTable,
  type DraftText,
  dropText,
  runsText,
} from "./draft.ts"
import { readMoneyLegend } from "./fields/moneyLegend.ts"
import { type PlanJson, readPlanJson } from "./formats/readPlanJson.ts"
import { settleHeadings } from "./prose/settleHeadings.ts"

/** A plan in a file that this program exported. */
export interface OwnPlan {
  doc: Node
  title: string
  settings: Partial<PlanSettings>
  /**
   * The plan that the file was exported from, and its origin; only as far as the file confirms it.
   */
  before: Node
  origin: Origin | null
}

const textWords = (blocks: readonly DraftText[]) =>
  blocks
    .flatMap(({ runs }) => runs)
    .map((run) => {
      if ("picture" in run) return pictureWords(run.picture)
      return "text" in run ? run.text : "footnote" in run ? run.footnote : ""
    })
    .join("")

const rowWords = ({ cells }: DraftTable["rows"][number]) =>
  plainWords(textWords(cells.flatMap(({ blocks }) => blocks)))

/**
 * Returns a draft with the lines beside its text told as left over, except those that stand as an
 * export of this program wrote them.
 */
export function tellBeside({ beside = [], asides = [], ...draft }: Draft): Draft {
  const added = new Set(readRecord(draft.properties)?.added)
  const told = beside.filter(({ words }) => !isAddedLine(added, words))
  return { ...draft, asides: [...asides, ...told] }
}

const anchorOf = ({ cells }: DraftTable["rows"][number]) =>
  cells[0]?.blocks.find(({ part }) => part !== undefined)?.part

/**
 * Reads a file that this program exported, whatever program saved it since. The visible text of
 * each part decides: if it equals what the plan printed there, the part comes back exactly as it
 * was (ids, kinds, values behind the words, digest); if its words were changed it keeps its id and
 * kind and has the words of the file; additions are read as in any other file, and removed parts
 * are gone. Nothing in the embedded plan is trusted that the file does not show: its printed form
 * is computed anew. Null for a file without such a plan or without a part of it.
 */
export function readOwnFile(draft: Draft): OwnPlan | null {
  const record = readRecord(draft.properties)
  if (!record) return null
  const plan = planIn(record.plan)
  if (!plan) return null
  const { document, settings, title } = plan
  const { language = "en", classification = "public" } = settings
  const parts = outline(document)
  const printed = printedParts(
    planDocument({
      ...{ doc: document, title, settings: { language, classification }, lang: record.lang },
      ...{ view: "working", isAgreed: () => true, version: 0, at: new Date(0), digest: "" },
    }),
  )
  const legend = readMoneyLegend(draft.blocks)
  const currency = legend.currency ?? (settings.currency || null)
  const reader = new Reader(parts, printed, { exact: draft.exact, money: { ...legend, currency } })
  const nodes = reader.read(draft.blocks)
  if (!nodes) return null
  return {
    doc: documentOf(nodes),
    title: reader.title() ?? title,
    settings: { ...settings, title },
    before: document,
    origin: record.origin,
  }
}

/** The embedded plan; null for an invalid one, and the file is read as any other. */
function planIn(json: string): PlanJson | null {
  try {
    return readPlanJson(json)
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}

/** The columns of a table of measures, by field. */
const columnsOf = {
  words: [1],
  lead: [2],
  partner: [3],
  timeFrame: [4],
  indicator: [5, 6],
  budget: [7],
}
type Field = keyof typeof columnsOf

function fieldOf({ type: { name }, attrs }: Node): Field | null {
  if (name === "block" || name === "table") return "words"
  if (name === "participant") return attrs.role === "partner" ? "partner" : "lead"
  return name === "timeFrame" || name === "indicator" || name === "budget" ? name : null
}

class Reader {
  readonly #parts: readonly OutlinePart[]
  readonly #printed: ReadonlyMap<number, PrintedPart>
  readonly #exact: boolean
  readonly #money: MoneyLegend
  /** Each part is used once: a second copy within the file gets a new id. */
  readonly #used = new Set<number>()
  #titles: string[] | null = null

  constructor(
    parts: readonly OutlinePart[],
    printed: ReadonlyMap<number, PrintedPart>,
    { exact, money }: { exact: boolean; money: MoneyLegend },
  ) {
    this.#parts = parts
    this.#printed = printed
    this.#exact = exact
    this.#money = money
  }

  /** The title where it was changed in the file. */
  title(): string | null {
    return this.#titles?.join(" ").trim().slice(0, 300) || null
  }

  read(blocks: readonly DraftBlock[]): Node[] | null {
    const made: Node[] = []
    let others: DraftBlock[] = []
    const close = () => {
      made.push(...this.#others(others))
      others = []
    }
    for (const block of blocks) {
      const own = block.type === "table" ? this.#table(block) : this.#text(block)
      if (!own) {
        others.push(block)
        continue
      }
      close()
      made.push(...own)
    }
    close()
    return this.#used.size > 0 ? made : null
  }

  /** The part of this index, if it was not used yet. */
  #take(place: number | undefined): OutlinePart | null {
    if (place === undefined || this.#used.has(place)) return null
    const part = this.#parts[place]
    if (part) this.#used.add(place)
    return part ?? null
  }

  #says(place: number | undefined, words: string): boolean {
    return place !== undefined && this.#printed.get(place)?.words === words
  }

  #text(printed: DraftText): Node[] | null {
    const part = this.#take(printed.part)
    if (!part || (part.type !== "heading" && part.type !== "block")) return null
    const number = this.#printed.get(printed.part ?? -1)?.number ?? ""
    const spelled = number !== "" && runsText(printed.runs).startsWith(`${number} `)
    const block = spelled
      ? { ...printed, runs: dropText(printed.runs, number.length + 1) }
      : printed
    const isTitle = part.type === "heading" && part.kind === "title"
    if (this.#says(block.part, plainWords(textWords([block])))) return [part.node]
    if (isTitle) this.#titles = [...(this.#titles ?? []), textWords([block])]
    const { level, indent, id } = part.node.attrs
    const fresh = blockNode(part.kind, block.runs, { level, indent })
    return [fresh.type.create({ ...fresh.attrs, id }, fresh.content)]
  }

  #table(table: DraftTable): Node[] | null {
    const anchors = table.rows.map(anchorOf)
    const measures = anchors.some(
      (place) => place !== undefined && this.#parts[place]?.type === "measure",
    )
    if (measures) return this.#measures(table)
    const [place] = anchors
    const part = place === undefined ? undefined : this.#parts[place]
    if (part?.type !== "table" || !this.#take(place)) return null
    const words = table.rows.map(rowWords).join("")
    return [this.#says(place, words) ? part.node : alignedTable(part.node, tableNode(table))]
  }

  #measures(table: DraftTable): Node[] {
    const heads = table.rows.filter(({ header }) => header)
    return table.rows.flatMap((row, at): Node[] => {
      if (row.header || (heads.length === 0 && at === 0)) return []
      const place = anchorOf(row)
      const part = this.#take(place)
      if (part?.type === "measure" && this.#says(place, rowWords(row))) return [part.node]
      const top = heads.length > 0 ? heads : table.rows.slice(0, 1)
      const items = recogniseMeasures({
        ...{ blocks: [{ ...table, rows: [...top, row] }], notKept: [], title: null },
        ...{ exact: true, properties: new Map() },
      })
      if (part?.type !== "measure") return this.#built(items)
      const [read] = items.flatMap((item) => (item.type === "measure" ? [item.measure] : []))
      if (!read) return []
      const { dependsOn } = part.measure.fields
      const fresh = measureNode(read, this.#money, part.id, dependsOn)
      return [this.#mended(part.node, fresh, this.#changed(place, row))]
    })
  }

  /** Tests whether a field of a measure was changed in its cells. */
  #changed(place: number | undefined, row: DraftTable["rows"][number]): (name: Field) => boolean {
    const cells = this.#printed.get(place ?? -1)?.cells ?? []
    const said = row.cells.map(({ blocks }) => plainWords(textWords(blocks)))
    // Where columns were added or removed no cell can be compared.
    if (said.length !== cells.length) return () => true
    const bracketed = said[0]?.startsWith("[") && !said[0].endsWith("]")
    const same = (at: number) =>
      cells[at] === (bracketed && at === said.length - 1 ? said[at]?.slice(0, -1) : said[at])
    return (name) => !columnsOf[name].every(same)
  }

  /** The original measure with the changed fields of the one that was read. */
  #mended(old: Node, fresh: Node, changed: (name: Field) => boolean): Node {
    const names = Object.keys(columnsOf) as Field[]
    const content = names.flatMap((name) => {
      const from = changed(name) ? fresh : old
      return from.content.content.filter((node) => fieldOf(node) === name)
    })
    const others = old.content.content.filter((node) => fieldOf(node) === null)
    return old.type.create(old.attrs, [...content, ...others])
  }

  #others(blocks: readonly DraftBlock[]): Node[] {
    if (blocks.length === 0) return []
    const items = recogniseMeasures({
      ...{ blocks: [...blocks], notKept: [], title: null },
      ...{ exact: this.#exact, properties: new Map() },
    })
    settleHeadings(items, this.#exact)
    return this.#built(items)
  }

  #built(items: readonly PlanItem[]): Node[] {
    return [...buildPlan(items, this.#money).doc.content.content]
  }
}
