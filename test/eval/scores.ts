import type { Labelled } from "./passages.ts"

/** A labelled passage and what was read in it. */
export interface Answered {
  readonly row: Labelled
  readonly areas: readonly string[]
  /** As `area/element`. */
  readonly elements: readonly string[]
}

/** Precision, recall and F1 over all labels of some passages. */
interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly count: number
}

/** Precision, recall and F1 of labels, each pair being those wanted and those got. */
export function score(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Score {
  let [right, wrong, missed] = [0, 0, 0]
  for (const [wanted, got] of pairs) {
    for (const one of got) wanted.includes(one) ? right++ : wrong++
    for (const one of wanted) if (!got.includes(one)) missed++
  }
  return {
    p: right / Math.max(1, right + wrong),
    r: right / Math.max(1, right + missed),
    f1: (2 * right) / Math.max(1, 2 * right + wrong + missed),
    count: pairs.length,
  }
}

/** The share of passages without any area that were given one. */
export function takenIn(answers: readonly Answered[]): number {
  const empty = answers.filter(({ row }) => row.areas.length === 0)
  return empty.filter(({ areas }) => areas.length > 0).length / Math.max(1, empty.length)
}

const shown = (value: number) => value.toFixed(3)

/** One line of a table of scores. */
function line(name: string, answers: readonly Answered[]): string {
  const { p, r, f1, count } = score(answers.map(({ row, areas }) => [row.areas, areas] as const))
  const labelled = answers.filter(({ row }) => row.elements.length > 0)
  const elements = score(labelled.map(({ row, elements }) => [row.elements, elements] as const))
  const empty = answers.filter(({ row }) => row.areas.length === 0).length
  const rest = [
    empty > 0 ? `empty given an area ${shown(takenIn(answers))} of ${empty}` : "",
    labelled.length > 0 ? `elements P ${shown(elements.p)} R ${shown(elements.r)}` : "",
  ]
  return `${name.padEnd(24)} ${String(count).padStart(5)}  P ${shown(p)}  R ${shown(r)}  F1 ${shown(f1)}  ${rest.filter(Boolean).join("  ")}`
}

/** The table of scores of one split: all, by language, by style. */
export function table(name: string, answers: readonly Answered[]): string {
  const by = (key: "lang" | "style") =>
    [...new Set(answers.map(({ row }) => row[key]))].map((value) =>
      line(
        `  ${value}`,
        answers.filter(({ row }) => row[key] === value),
      ),
    )
  return [line(name, answers), ...by("lang"), ...by("style")].join("\n")
}

/** A line for each area, the worst first. */
export function byArea(answers: readonly Answered[]): string {
  const areas = [...new Set(answers.flatMap(({ row, areas }) => [...row.areas, ...areas]))]
  return areas
    .map((area) => ({
      area,
      ...score(
        answers.map(
          ({ row, areas }) =>
            [row.areas.filter((id) => id === area), areas.filter((id) => id === area)] as const,
        ),
      ),
    }))
    .sort((a, b) => a.f1 - b.f1)
    .map(({ area, p, r, f1 }) => `  ${area.padEnd(26)} P ${shown(p)}  R ${shown(r)}  F1 ${shown(f1)}`)
    .join("\n")
}
