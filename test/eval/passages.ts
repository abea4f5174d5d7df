import { readdirSync, readFileSync } from "node:fs"

/** A labelled passage. */
export interface Labelled {
  id: string
  lang: string
  text: string
  areas: string[]
  /** Elements as `area/element`, where they were labelled. */
  elements: string[]
  style: string
  /** Who wrote it: passages of one voice are alike in ways that no other text shares. */
  voice: string
}

const folder = new URL("passages/", import.meta.url)
const unseenFolder = new URL("unseen/", import.meta.url)
const borderFolder = new URL("border/", import.meta.url)

function read(file: URL, voice: string): Labelled[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => {
      const row = JSON.parse(line) as Partial<Labelled> & { notes?: string }
      return {
        id: row.id ?? "",
        lang: row.lang ?? "en",
        text: row.text ?? "",
        areas: row.areas ?? [],
        elements: row.elements ?? [],
        style: row.style ?? row.notes?.split(";")[0] ?? "",
        voice,
      }
    })
}

function readAll(from: URL): Labelled[] {
  return readdirSync(from)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => read(new URL(name, from), /^([\w-]+)-voice/.exec(name)?.[1] ?? "first"))
}

/** Every passage that may be learnt from. */
export function ownPassages(): Labelled[] {
  return readAll(folder)
}

/**
 * Passages of writers from whom nothing was learnt and on whose passages nothing was mended, with what
 * is shipped: about a third plain, two in five without the field's terms, some as reports have them, and
 * a fifth without an area. Whoever learns or mends on them moves them to the others and needs new ones.
 */
export function unseenPassages(): Labelled[] {
  return readAll(unseenFolder)
}

/**
 * Passages of other writers, who were asked for the hardest: half without the field's terms, and of the
 * fifth without an area nearly all close to the subject's border (police, judges, victims and plans of
 * other matters).
 */
export function borderPassages(): Labelled[] {
  return readAll(borderFolder)
}

/** The use of a passage that was re-worded from a real document; whole documents belong to one part. */
export type RealPart = "train" | "development" | "sealed"

/**
 * Passages re-worded from real plans and reports: `train` is learnt from, on `development` numbers are
 * chosen, and `sealed` is only measured on.
 */
export function realPassages(part: RealPart): Labelled[] {
  const folder = new URL("real/", import.meta.url)
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${part}-`) && name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => read(new URL(name, folder), "real"))
    .map((row) => ({ ...row, style: "real" }))
}

/** How often each passage from a real document counts in learning. */
const realTimes = 4
/** Of how many in twenty authored passages that avoid the usual terms something is learnt. */
const obliqueKept = 8

/** The hash by which parts are drawn: FNV-1a, modulo 20. */
function draw(id: string): number {
  let hash = 2166136261
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0
  return hash % 20
}

/**
 * The passages from which the shipped weights are learnt: the passages from real documents several times, and of the
 * authored ones the plain, the empty and a part of those that avoid the field's terms, which teach that
 * plain terms prove little.
 */
export function learningPassages(): Labelled[] {
  const real = realPassages("train")
  const authored = ownPassages().filter(
    (row) => row.style === "plain" || row.areas.length === 0 || draw(row.id) < obliqueKept,
  )
  const again = Array.from({ length: realTimes }, (_, time) =>
    real.map((row) => ({ ...row, id: `${row.id}-${time}` })),
  )
  return [...authored, ...again.flat()]
}

/** Older passages of the same kind, by other hands, which nothing is ever trained or chosen on. */
export function realDevelopmentPassages(): Labelled[] {
  const rows = read(new URL("real-dev.jsonl", import.meta.url), "real-dev")
  return rows.map((row) => ({ ...row, style: "real" }))
}

/** The development passages, which nothing is ever trained on. */
export function developmentPassages(): Labelled[] {
  return read(new URL("dev.jsonl", import.meta.url), "dev")
}
