import type { Passage } from "../../../shared/coverage/passages/passage.ts"

/** A passage of narrative without a heading. */
export const narrative = (id: string, text: string): Passage => ({
  id,
  kind: "narrative",
  text,
  measureId: null,
  number: null,
  headings: [],
  fields: null,
})
