import * as Y from "yjs"
import type { Feedback } from "../../shared/api/feedback.ts"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Sheets } from "../../shared/api/recommendations.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { Passage } from "../../shared/coverage/passage.ts"
import { type ComparedPart, comparePlans } from "../../shared/document/comparePlans.ts"
import { passages } from "../../shared/document/passages.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import { readDocument } from "../../shared/document/readDocument.ts"
import { restore } from "../../shared/document/restore.ts"
import { Problem } from "../../shared/problem.ts"
import type { Position } from "../../shared/standing.ts"
import type { PrintedDecisions } from "../export/decisionAnnex.ts"
import { type DocxExport, exportDocx } from "../export/docx.ts"
import type { NotKept } from "../import/draft.ts"
import { importFile } from "../import/importFile.ts"
import { type PlanRecords, planRecords } from "../import/planRecords.ts"
import { measureDigests, viewMeasures } from "../plan/measures.ts"
import { unpackUpdates } from "../plan/packedUpdates.ts"
import { changedBy, WordAuthors } from "../plan/wordAuthors.ts"
import { type PlanWords, planWords } from "../plan/words.ts"
import type { PrintForm } from "../print/write.ts"
import type { Plot } from "../report/plots.ts"
import { type PlanSheet, writeCsv, writeSheet } from "../sheets/planSheets.ts"
import { readSheets } from "../sheets/readSheets.ts"
import { checkSet } from "../standards/checkedSet.ts"
import { printSet } from "../standards/printSet.ts"

/** A file that is to become a plan. */
export interface ImportTask {
  kind: "import"
  bytes: Uint8Array
  /** The file's name, whose ending helps to tell what it is. */
  name: string
}

/** What a file holds. */
interface ImportedPlan {
  words: PlanWords
  title: string
  settings: Partial<PlanSettings>
  notKept: NotKept[]
  /** What a `plan.json` says of its plan; null for any other file. */
  records: PlanRecords | null
}

/** A plan that is to become a file for people. */
interface PrintTask {
  kind: "print"
  view: "agreed" | "working"
  /** The form of the file; Word's unless said. */
  form?: PrintForm
  /** The plan's state as Yjs updates that follow on each other, and the number of the last stored one. */
  state: readonly Uint8Array[]
  seq: number
  /** The name under which this version was saved; null where it has none. */
  name: string | null
  settings: PlanSettings
  /** The agencies that are asked, and the last position of each agency on each measure. */
  parties: string[]
  positions: Position[]
  /** What people decided of the areas, for an annex; null where there is none. */
  decisions: PrintedDecisions | null
}

/** Versions of a plan whose digests are wanted. */
interface DigestsTask {
  kind: "digests"
  /** The updates up to the first version, then those from each to the next, as `packUpdates` makes them. */
  logs: Uint8Array[]
}

/** A version of a plan whose words are to be read again out of the log. */
interface PastTask {
  kind: "past"
  /** Every update up to it, as `packUpdates` makes them one. */
  log: Uint8Array
}

/** The words of a version, as coverage reads them, and the digests of its measures by their ids. */
export interface PastText {
  passages: Passage[]
  digests: [string, string][]
  /** The whole of it as one Yjs update, without what had been deleted by then. */
  state: Uint8Array
}

/** Two texts that are to be compared part by part. */
export interface CompareTask {
  kind: "compare"
  /** The one that was written first: every update up to it, as `packUpdates` makes them one. */
  first: Uint8Array
  /** What was written in the same plan between it and the other, and by which agency each update. */
  since: { log: Uint8Array; agencies: (string | null)[] } | null
  /** The other where it is of another plan, as `first`. */
  other: Uint8Array | null
  /** Whether the one that was written first is the later side of the comparison. */
  turned: boolean
}

/** Every part of the two, and by its id the agencies that changed it. */
export interface ComparedTexts {
  parts: ComparedPart[]
  agencies: [string, string[]][]
}

/** Words of a version that are to stand in the plan again. */
interface RestoreTask {
  kind: "restore"
  /** The plan now, as Yjs updates that follow on each other, and the version. */
  now: readonly Uint8Array[]
  old: readonly Uint8Array[]
  /** The measure that is to be brought back; null for the whole plan. */
  measure: string | null
}

/** The change that brings words back: null where they stand already. */
interface Restoring {
  update: Uint8Array | null
  /** What the plan had when the change was reckoned, as a state vector. */
  seen: Uint8Array
}

/** The measures of a version, as the API shows those of the text now. */
interface PastMeasuresTask {
  kind: "past-measures"
  state: readonly Uint8Array[]
  /** The agencies that are asked, and the last position of each agency then. */
  parties: string[]
  positions: Position[]
}

/** A file whose tables are to be read. */
interface SheetsTask {
  kind: "sheets"
  bytes: Uint8Array
  name: string
}

/** The file of a standards set that is to be checked. */
interface CheckSetTask {
  kind: "check-set"
  bytes: Uint8Array
  /** The sets of the product, whose names no other may bear. */
  product: readonly StandardsChoice[]
}

/** A standards set that is to become a file for people. */
interface PrintSetTask {
  kind: "print-set"
  /** Its JSON. */
  json: Uint8Array
}

/** A feedback report that is to become a file. */
interface ReportTask {
  kind: "report"
  report: Feedback
  form: PrintForm
}

/** A feedback report of which the drawings are wanted. */
interface PlotsTask {
  kind: "plots"
  report: Feedback
}

/** A table that is to become an Excel or a CSV file. */
interface SheetTask {
  kind: "sheet"
  sheet: PlanSheet
  form: "xlsx" | "csv"
}

/** Work on a file or a plan that takes too long for the thread that serves the sockets. */
export type Task =
  | ImportTask
  | PrintTask
  | PastTask
  | PastMeasuresTask
  | RestoreTask
  | CompareTask
  | DigestsTask
  | SheetsTask
  | CheckSetTask
  | PrintSetTask
  | ReportTask
  | PlotsTask
  | SheetTask

/** What comes of a task. */
export type TaskResult<T extends Task> = T extends ImportTask
  ? ImportedPlan
  : T extends PastTask
    ? PastText
    : T extends CompareTask
      ? ComparedTexts
      : T extends RestoreTask
        ? Restoring
        : T extends PastMeasuresTask
          ? MeasureView[]
          : T extends DigestsTask
            ? string[]
            : T extends SheetsTask
              ? Sheets
              : T extends CheckSetTask
                ? ReturnType<typeof checkSet>
                : T extends PlotsTask
                  ? Plot[]
                  : Uint8Array

async function read({ bytes, name }: ImportTask): Promise<ImportedPlan> {
  const { doc, title, settings, notKept, planJson } = await importFile(bytes, name)
  const words = planWords(doc)
  if (!planJson) return { words, title, settings, notKept, records: null }
  const { records, notKept: behind } = planRecords(planJson)
  return { words, title, settings, notKept: [...notKept, ...behind], records }
}

async function print(task: PrintTask): Promise<Uint8Array> {
  const { view, form = "docx", state, seq, name, settings, parties, positions, decisions } = task
  const yjs = new Y.Doc()
  for (const update of state) Y.applyUpdate(yjs, update)
  const doc = readDocument(yjs)
  const views = viewMeasures(doc, parties, positions)
  const standings = new Map(views.map(({ id, standing }) => [id, standing]))
  const standingOf = (id: string) => standings.get(id) ?? "open"
  const input: DocxExport = {
    doc,
    title: settings.title,
    settings,
    view,
    // A reservation is not printed, so what it is made on does not stand as if there were none.
    isAgreed: (id) => standingOf(id) === "agreed",
    standingOf,
    version: name === null ? seq : `${name} (${seq})`,
    at: new Date(),
    digest: planDigest(doc),
    decisions,
  }
  if (form === "docx") return await exportDocx(input)
  const { planDocument } = await import("../export/planDocument.ts")
  const { write } = await import("../print/write.ts")
  return await write(planDocument(input), form)
}

// What draws and prints takes long to load: only for who asks for it.
async function plots({ report }: PlotsTask): Promise<Plot[]> {
  return (await import("../report/plots.ts")).plotsOf(report)
}

async function reportFile(task: ReportTask): Promise<Uint8Array> {
  const { feedbackDocument } = await import("../report/feedbackDocument.ts")
  const { write } = await import("../print/write.ts")
  return await write(
    feedbackDocument(task.report, await plots({ kind: "plots", report: task.report })),
    task.form,
  )
}

function recall({ log }: PastTask): PastText {
  const yjs = new Y.Doc()
  yjs.transact(() => {
    for (const update of unpackUpdates(log)) Y.applyUpdate(yjs, update)
  })
  const doc = readDocument(yjs)
  const state = Y.encodeStateAsUpdate(yjs)
  return { passages: passages(doc), digests: measureDigests(doc), state }
}

function opened(updates: readonly Uint8Array[], gc = true): Y.Doc {
  const yjs = new Y.Doc({ gc })
  for (const update of updates) Y.applyUpdate(yjs, update)
  return yjs
}

function bringBack({ now, old, measure }: RestoreTask): Restoring {
  // Without garbage collection: what is taken away is named, and nothing else.
  const [present, past] = [opened(now, false), opened(old)]
  const seen = Y.encodeStateVector(present)
  try {
    return { update: restore(present, past, measure), seen }
  } catch (error) {
    if (error instanceof RangeError) throw new Problem("not-found", error.message)
    throw error
  }
}

function written(yjs: Y.Doc, log: Uint8Array): Y.Doc {
  yjs.transact(() => {
    for (const update of unpackUpdates(log)) Y.applyUpdate(yjs, update)
  })
  return yjs
}

function compare({ first, since, other, turned }: CompareTask): ComparedTexts {
  // Without garbage collection: who took words away is told by the words.
  const yjs = written(new Y.Doc({ gc: false }), first)
  const before = readDocument(yjs)
  if (other) {
    const after = readDocument(written(new Y.Doc(), other))
    return { parts: comparePlans(before, after), agencies: [] }
  }
  const start = Y.snapshot(yjs)
  const authors = new WordAuthors<string>()
  const rows = since ? [...unpackUpdates(since.log)] : []
  for (const [at, update] of rows.entries()) {
    const agency = since?.agencies[at]
    if (agency) authors.add(update, agency, start.ds)
  }
  yjs.transact(() => {
    for (const update of rows) Y.applyUpdate(yjs, update)
  })
  const after = readDocument(yjs)
  const by = changedBy(yjs, start, authors)
  return {
    parts: turned ? comparePlans(after, before) : comparePlans(before, after),
    agencies: [...by].flatMap(([id, all]) => (all.size > 0 ? [[id, [...all]]] : [])),
  }
}

function pastMeasures({ state, parties, positions }: PastMeasuresTask): MeasureView[] {
  const yjs = opened(state)
  return viewMeasures(readDocument(yjs), parties, positions)
}

function digests({ logs }: DigestsTask): string[] {
  const yjs = new Y.Doc()
  return logs.map((log) => {
    yjs.transact(() => {
      for (const update of unpackUpdates(log)) Y.applyUpdate(yjs, update)
    })
    return planDigest(readDocument(yjs))
  })
}

/** Does a task here and now. Throws what the importer or the exporter throws. */
export async function perform(task: Task): Promise<unknown> {
  switch (task.kind) {
    case "import":
      return read(task)
    case "print":
      return print(task)
    case "past":
      return recall(task)
    case "compare":
      return compare(task)
    case "restore":
      return bringBack(task)
    case "past-measures":
      return pastMeasures(task)
    case "digests":
      return digests(task)
    case "sheets":
      return readSheets(task.bytes, task.name)
    case "report":
      return reportFile(task)
    case "sheet":
      return task.form === "csv" ? Buffer.from(writeCsv(task.sheet)) : writeSheet(task.sheet)
    case "plots":
      return plots(task)
    case "check-set":
      return checkSet(task.bytes, task.product)
    case "print-set":
      return Buffer.from(printSet(JSON.parse(new TextDecoder().decode(task.json))))
  }
}
