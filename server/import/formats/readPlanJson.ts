import type { Node } from "@tiptap/pm/model"
import { z } from "zod"
import { type PictureLoss, type PlanSettings, planSettings } from "../../../shared/api/plans.ts"
import { planSchema } from "../../../shared/document/schema.ts"
import { markFits, shapeOf } from "../../../shared/document/shape.ts"
import { Problem } from "../../../shared/problem.ts"
import type { PictureFile } from "../../pictures/checkPicture.ts"
import { Pictures } from "./pictures.ts"

const record = z.record(z.string(), z.unknown())

/** The shape of `plan.json`. Records of later versions stay in the lists as they are. */
const planJsonShape = z.object({
  concord: z.literal(1),
  title: z.string().trim().min(1).max(300),
  settings: planSettings.partial(),
  document: z.object({ type: z.literal("doc") }).loose(),
  bodies: z.array(record).default([]),
  comments: z.array(record).default([]),
  positions: z.array(record).default([]),
  decisions: z.array(record).default([]),
  contests: z.array(record).default([]),
  recommendations: z.array(record).max(5000).default([]),
  dismissals: z.array(record).default([]),
  versions: z.array(record).default([]),
  /** The bytes of pictures, in base64; their type is detected. */
  pictures: z.array(z.string().max(7_000_000)).max(2000).default([]),
})

/** The content of a `plan.json`, its document as a node of the plan schema with the ids it was written with. */
export interface PlanJson {
  concord: 1
  title: string
  settings: Partial<PlanSettings>
  document: Node
  bodies: Record<string, unknown>[]
  comments: Record<string, unknown>[]
  positions: Record<string, unknown>[]
  decisions: Record<string, unknown>[]
  contests: Record<string, unknown>[]
  recommendations: Record<string, unknown>[]
  dismissals: Record<string, unknown>[]
  versions: Record<string, unknown>[]
  pictures: PictureFile[]
  /** Why others of its pictures were not taken. */
  losses: PictureLoss[]
}

/** The refusal of a file: a sentence on what to do, and `fault` for whoever generated the file. */
const unreadable = (fault: string) =>
  new Problem(
    "unreadable-file",
    "This file is not a plan.json of Concord, or it was changed by hand. Export the plan again, and send that file unchanged.",
    { fault },
  )

/**
 * Ids of blocks and measures must exist and be unique, or positions would refer to the wrong words.
 */
function checkIds(doc: Node): void {
  const seen = new Set<string>()
  doc.descendants((node) => {
    if (node.type.name !== "measure") return node.type.name !== "block"
    const id = node.attrs.id
    if (typeof id !== "string" || id === "") throw unreadable("A measure in the file has no id.")
    if (seen.has(id)) throw unreadable(`Two measures in the file have the id ${id}.`)
    seen.add(id)
    return false
  })
}

/** Checks marks, of which the schema checks only the names. */
function checkMarks(doc: Node): void {
  doc.descendants((node, _pos, parent) => {
    const shape = shapeOf(parent?.type.name ?? "")
    for (const mark of node.marks)
      if (!shape || !markFits(shape, mark.type.name, mark.attrs))
        throw unreadable("A mark in the file does not fit the schema of a plan.")
  })
}

/** Reads a `plan.json`. Throws a Problem `unreadable-file` with the reason in `fault`. */
export function readPlanJson(text: string): PlanJson {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw unreadable("The file is no JSON.")
  }
  const read = planJsonShape.safeParse(json)
  if (!read.success) {
    const [issue] = read.error.issues
    const { concord } = (json ?? {}) as { concord?: unknown }
    if (typeof concord === "number" && concord > 1)
      throw new Problem(
        "unreadable-file",
        "The file was written by a newer version of Concord. Export the plan there as .docx, and send that.",
      )
    throw unreadable(`${issue?.path.join(".") || "file"}: ${issue?.message ?? ""}`)
  }
  let document: Node
  try {
    document = planSchema.nodeFromJSON(read.data.document)
    document.check()
  } catch {
    throw unreadable("The document in the file does not fit the schema of a plan.")
  }
  checkIds(document)
  checkMarks(document)
  // Absent settings must stay absent, not become undefined.
  const entries = Object.entries(read.data.settings).filter(([, value]) => value !== undefined)
  const box = new Pictures()
  const losses = read.data.pictures.flatMap((data): PictureLoss[] => {
    const picture = box.take(Buffer.from(data, "base64"), { alt: "", width: null })
    return typeof picture === "string" ? [picture] : []
  })
  const settings = Object.fromEntries(entries) as Partial<PlanSettings>
  return { ...read.data, settings, document, pictures: [...box.kept.values()], losses }
}
