/**
 * A label that the file of a plan has before a measure's words: its code, a sign of its rank, or
 * both, as in "C1.1 ★ Approve …".
 */
const label =
  /^(?:[^\p{L}\p{N}]*\p{Lu}{1,3}[-–. ]?\d{1,3}(?:[-–.]\d{1,3})*\p{Ll}?[.):]?\P{L}*\s\P{L}*(?=\p{L})|[^\p{L}\p{N}\p{P}]+)/u

/** The words of a measure without a label, so that they begin with a word. */
export function withoutLabel(text: string): string {
  const [printed = ""] = label.exec(text) ?? []
  return printed === "" ? text : text.slice(printed.length)
}

/** A line with a label of its own beside the words: "For whom: farm workers". */
const beside = /\n\P{L}*\p{L}[^\n:.;]{2,40}:\s[^\n]*/gu
/** A low article number alone in brackets is of the treaty that the plan carries out. */
const ofTreaty =
  /\(\s*(?:arts?\.?|articles?|стать\p{L}{1,3}|ст\.|maddə(?:lər)?)\s*\d{1,2}(?:\s*(?:,|;|–|and|и|və)\s*\d{1,2})*\s*\)/giu

/** The words of a measure alone, without its label and labelled lines. */
export function ownWords(text: string): string {
  return withoutLabel(text).replaceAll(beside, "").replaceAll(ofTreaty, " ")
}

/** A labelled line of parts that begin with capitals, as names do. */
const named = /\n\P{L}*\p{L}[^\n:.;]{2,40}:\s+\p{Lu}[^\n;]*(?:;\s[^\n;]*)+/gu

/** The words of a measure without names that are listed under a label. */
export function withoutNames(text: string): string {
  return text.includes(":") ? text.replaceAll(named, "") : text
}

/**
 * A number in brackets that refers to a step, chapter or source: "(E4)", "(Art. 23)", «(рек. 61)».
 */
const citation =
  /\s\((?:\p{Lu}{1,5}[-. ]?\d{1,3}(?:\.\d{1,2})*|(?:(?:see|cf\.?|см\.?|bax:?)\s)?(?:arts?|articles?|rec(?:ommendation)?s?|paras?|paragraphs?|sections?|chapters?|nos?|targets?|actions?|measures?|objectives?|points?|ст|стать\p{L}{1,3}|п|пп|пункт\p{L}*|рек(?:омендаци\p{L}*)?|мероприяти\p{L}*|задач\p{L}*|раздел\p{L}*|№|maddə\p{L}*|bənd\p{L}*|tövsiyə\p{L}*|tədbir\p{L}*)\.?\s*\d[\d.,;\s–-]*(?:(?:and|и|və)\s\d[\d.]*)?|\d[\d.]*-\p{L}{2,3} (?:maddə|bənd|tövsiyə|tədbir))\)/giu

/** Words without bracketed references, whose numbers count nothing. */
export function withoutCitations(text: string): string {
  return text.includes("(") ? text.replaceAll(citation, "") : text
}
