import type { FieldRole } from "../build/measureDraft.ts"
import type { PlanItem } from "../build/planItem.ts"
import { type DraftBlock, runsText } from "../draft.ts"

// Quotation marks and brackets may surround a mark in any order: «(с)», "(r)", (*).
const signs = "[«»„“”\"'‘’([{]{0,3}\\s?"
const shut = "\\s?[)\\]}«»„“”\"'‘’]{0,3}"
const mark = `(?<!\\p{L})${signs}(\\p{L}{1,2}(?:/\\p{L}{1,2})?\\.?(?:\\s?\\p{L}\\.)?|[*†‡]{1,3})${shut}(?!\\p{L})`
const agreed =
  "by (?:mutual )?(?:agreement|consent)|(?:subject to|upon|on the basis of|with|has|have) (?:(?:its|their|prior|the body's) )*(?:agreement|agreed|consent(?:ed)?)|voluntar(?:y|ily)|по (?:взаимному )?согласованию|с (?:их|его|ее|её) согласия|по соглашению|на (?:добровольной|основе согласи)\\p{L}*|razılıq|razılaş\\p{L}+|könüllü"
const explains = "[^.;()\\n]{0,70}?"
// "(a) the body acts by agreement" is a point of a list.
const named = new RegExp(
  `^\\s*(?:${mark}\\s?[-–—=:]|${signs}([*†‡]{1,3})${shut})${explains}(?:${agreed})`,
  "iu",
)
const patterns = [
  new RegExp(`${mark}\\s?(?:[-–—=:]|\\p{L})${explains}(?:${agreed})`, "iu"),
  new RegExp(`(?:${agreed})[^.;\\n]{0,90}?[\\s,–—:-]${mark}`, "iu"),
]
const may = /agree|consent|volunt|соглас|соглаш|доброволь|razılı|razılaş|könüllü/iu
const wordsOfMarks =
  /mark|(?<!\p{L})sign|symbol|letter|asterisk|denot|indicat|means?(?!\p{L})|stands? for|пометк|знак|символ|букв|зв[её]здочк|означ|обознач|отмеч|işarə|hərf|ulduz|bildir|göstər|deməkdir|qeyd ol/iu
const quoted =
  /[«„“"'([]\s?(?:\p{L}{1,2}(?:\/\p{L}{1,2})?\.?(?:\s?\p{L}\.)?|[*†‡]{1,3})\s?[)\]»”"']|[*†‡]/u

const lookalikes: Record<string, string> = {
  а: "a",
  в: "b",
  с: "c",
  е: "e",
  о: "o",
  р: "p",
  х: "x",
  у: "y",
  к: "k",
  м: "m",
  т: "t",
  н: "h",
}
/** The key of a mark by its shape: Latin and Cyrillic letters that look alike are one mark. */
export const markKey = (printed: string) =>
  [...printed.replace(/[\s.]/gu, "").toLowerCase()].map((sign) => lookalikes[sign] ?? sign).join("")

/**
 * The marks that a file's legend gives for bodies that take part by agreement: «Пометка «(с)»
 * означает участие по согласованию», "(r) işarəsi …", "* by agreement".
 */
function agreementMarks(blocks: readonly DraftBlock[]): ReadonlySet<string> {
  const marks = new Set<string>()
  for (const block of blocks) {
    if (block.type === "table") continue
    const text = runsText(block.runs)
    if (text.length > 4000 || !may.test(text) || !quoted.test(text)) continue
    for (const sentence of text.split(/(?<=\p{L}{3}[.;])\s|\n/u)) {
      if (!may.test(sentence) || !quoted.test(sentence)) continue
      for (const pattern of wordsOfMarks.test(sentence) ? [named, ...patterns] : [named]) {
        const found = pattern.exec(sentence)
        if (found && quoted.test(found[0])) {
          marks.add(markKey(found[1] ?? found[2] ?? ""))
          break
        }
      }
    }
  }
  marks.delete("")
  return marks
}

const who: readonly FieldRole[] = ["lead", "responsible", "partners"]

/** Replaces marks beside names by the words that the reader of names knows. */
function spelled(words: string, marks: ReadonlySet<string>): string {
  return words.replace(
    /\s*(?:[([]\s?(\p{L}{1,2}(?:\/\p{L}{1,2})?\.?(?:\s?\p{L}\.)?|[*†‡]{1,3})\s?[)\]]|([*†‡]{1,3}))/gu,
    (whole, letters: string | undefined, sign: string | undefined) =>
      marks.has(markKey(letters ?? sign ?? "")) ? " (by agreement)" : whole,
  )
}

/** Replaces a file's own marks of agreement by words. */
export function spellMarks(items: readonly PlanItem[], blocks: readonly DraftBlock[]): void {
  const marks = agreementMarks(blocks)
  if (marks.size === 0) return
  for (const item of items) {
    if (item.type !== "measure") continue
    const { fields } = item.measure
    for (const role of who) {
      const words = fields[role]
      if (words) fields[role] = words.map((each) => spelled(each, marks))
    }
  }
}
