import { exportWords } from "./exportWords.ts"
import {
  cell,
  heading,
  type Printed,
  type PrintedBlock,
  type Run,
  table,
  text,
} from "./formats/printed.ts"
import type { RedlinedPlan, RedlineParagraph, RedlineRun, RedlineTable } from "./redline.ts"
import { redlineLines, redlineWords } from "./redlineWords.ts"

const between: Run = { text: "  ·  " }

/** The changes of one agency, under its number. */
interface Agency {
  number: number
  added: number
  removed: number
}

/**
 * A redline for paper: added words underlined, removed ones struck through, each followed by the
 * number of the agency that changed them; the agencies stand by their numbers above the text.
 */
export function redlineDocument(plan: RedlinedPlan): Printed {
  const { settings, pictures, to } = plan
  const words = exportWords(settings.language)
  const said = redlineWords(settings.language)
  const agencies = new Map<string, Agency>()
  const runsOf = (all: readonly RedlineRun[]): Run[] =>
    all.flatMap((run, at): Run[] => {
      const { kind, change, picture, text: own } = run
      const shown: Run = {
        text: own,
        ...(run.bold && { bold: true }),
        ...(run.italic && { italic: true }),
        ...(run.underline && { underline: true }),
        ...(picture && { picture }),
      }
      if (!change || kind === "same") return [shown]
      const known = agencies.get(change.author)
      const agency = known ?? { number: agencies.size + 1, added: 0, removed: 0 }
      agencies.set(change.author, agency)
      agency[kind] += 1
      const next = all[at + 1]
      const goesOn = next?.kind === kind && next.change?.author === change.author
      if (goesOn) return [{ ...shown, change: kind }]
      // The number is beside the last word and not behind the space after it.
      const [, words = "", space = ""] = /^(.*?)(\s*)$/su.exec(own) ?? []
      return [
        { ...shown, text: words, change: kind },
        { text: String(agency.number), mark: "sign" },
        ...(space === "" ? [] : [{ ...shown, text: space, change: kind }]),
      ]
    })
  const paragraph = ({ place, runs: all }: RedlineParagraph): PrintedBlock => {
    const runs = runsOf(all)
    const headed = (level: number): PrintedBlock => ({
      ...{ type: "heading", level: Math.min(Math.max(level, 1), 4), runs },
    })
    switch (place.kind) {
      case "title":
        return { type: "title", runs }
      case "section":
        return headed(place.level)
      case "goal":
        return headed(2)
      case "objective":
        return headed(3)
      case "heading":
        return headed(place.level + 1)
      case "bullet":
        return { type: "list", items: [{ runs, level: 0, number: null }] }
      case "quote":
        return text(runs, "quote")
      default:
        return text(runs)
    }
  }
  const tableOf = ({ rows }: RedlineTable): PrintedBlock => {
    const across = Math.max(
      1,
      ...rows.map((cells) => cells.reduce((sum, { columns }) => sum + columns, 0)),
    )
    return {
      type: "table",
      label: "",
      widths: Array.from({ length: across }, () => 1),
      rows: rows.map((cells) => ({
        head: cells.length > 0 && cells.every(({ head }) => head),
        cells: cells.map(({ columns, rows: down, head, lines }) => ({
          ...{ blocks: lines.map(paragraph), head },
          ...(columns > 1 && { columns }),
          ...(down > 1 && { rows: down }),
        })),
      })),
    }
  }
  const blocks: PrintedBlock[] = []
  let fields: Run[] = []
  for (const one of plan.blocks) {
    const isField = one.type === "paragraph" && one.place.kind === "field"
    if (!isField && fields.length > 0) {
      blocks.push(text(fields, "small"))
      fields = []
    }
    if (one.type === "table") blocks.push(tableOf(one))
    else if (isField)
      fields = [...fields, ...(fields.length > 0 ? [between] : []), ...runsOf(one.runs)]
    else blocks.push(paragraph(one))
  }
  if (fields.length > 0) blocks.push(text(fields, "small"))
  const lines = redlineLines(plan)
  const legend = [...agencies].map(([name, { number, added, removed }]) => [
    ...[String(number), name],
    ...[cell(String(added)), cell(String(removed))],
  ])
  const opening = [
    text(words.classes[settings.classification], "quiet"),
    heading(1, lines.title),
    text(lines.between, "quiet"),
    text(legend.length > 0 ? said.onPaper : said.nothing, "quiet"),
    ...(legend.length > 0 ? [table(said.agencies, [8, 60, 16, 16], said.legend, legend)] : []),
  ]
  return {
    lang: settings.language,
    title: lines.title,
    header: [settings.title, words.classes[settings.classification]].join("  ·  "),
    page: words.page,
    at: new Date(to.at),
    tableWord: words.table,
    pictureWord: words.picture,
    pictures: new Map(pictures.map((picture) => [picture.hash, picture])),
    sections: [{ landscape: false, blocks: [...opening, ...blocks] }],
  }
}
