import type { Passage } from "../../../shared/coverage/passages/passage.ts"

/** A measure with all four fields filled in, changed by `parts`. */
export function measure(number: string, text: string, parts: Partial<Passage> = {}): Passage {
  return {
    id: `m${number}`,
    kind: "measure",
    text,
    measureId: `m${number}`,
    number,
    headings: [],
    fields: {
      lead: ["Ministry of the Interior"],
      time: "2027",
      indicators: ["Cases (1 → 4)"],
      budget: "100 SB",
      has: { lead: true, time: true, indicator: true, budget: true },
    },
    ...parts,
  }
}

/** A measure with empty fields. */
export function bareMeasure(number: string, text: string): Passage {
  const has = { lead: false, time: false, indicator: false, budget: false }
  return measure(number, text, { fields: { lead: [], time: "", indicators: [], budget: "", has } })
}

/** A block of narrative. */
export function narrative(id: string, text: string): Passage {
  const place = { measureId: null, number: null, headings: [], fields: null }
  return { id, kind: "narrative", text, ...place }
}

/** A title. */
export function title(id: string, text: string): Passage {
  return { ...narrative(id, text), kind: "title" }
}

/** A table of rows with a line between their cells. */
export function table(rows: readonly string[], key = "t"): Passage[] {
  return rows.flatMap((line, row) =>
    line.split("|").flatMap((text, column) => {
      const cell = { table: key, row, column }
      const block = { ...narrative(`${key} ${row} ${column}`, text.trim()), cell }
      return text.trim() === "" ? [] : [block]
    }),
  )
}
