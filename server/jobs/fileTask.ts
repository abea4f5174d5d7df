import * as Y from "yjs"
import { isAgreed, type Position } from "../../shared/agreement/standing.ts"
import type { Feedback } from "../../shared/api/feedback.ts"
import type { FileReview, ImportChoices } from "../../shared/api/importReview.ts"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { MeasureView } from "../../shared/api/positions.ts"
import type { Sheets } from "../../shared/api/recommendations.ts"
import type { ReturnedReview } from "../../shared/api/returned.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import type { Passage } from "../../shared/coverage/passages/passage.ts"
import { type ComparedPart, comparePlans } from "../../shared/document/comparePlans.ts"
import { passages } from "../../shared/document/passages.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import { readDocument } from "../../shared/document/readDocument.ts"
import { restore } from "../../shared/document/restore.ts"
import type { Language } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import type { PrintedDecisions } from "../export/decisionAnnex.ts"
import type { PrintForm } from "../export/formats/write.ts"
import type { MonitoringInput } from "../export/monitoring.ts"
import type { PlacedComment, PlanExport } from "../export/planDocument.ts"
import type { Origin } from "../export/planRecord.ts"
import { type PlanSheet, writeCsv, writeSheets } from "../export/planSheets.ts"
import { type RedlineInput, redlineOf } from "../export/redline.ts"
import { type PlanRecords, planRecords } from "../import/build/planRecords.ts"
import type { NotKept } from "../import/draft.ts"
import { readSheets } from "../import/formats/readSheets.ts"
import { importFile, reviewFile } from "../import/importFile.ts"
import { type FileComment, threadsOf } from "../import/returned/placedComments.ts"
import {
  originOf,
  type ReturnInput,
  reviewReturned,
  type TakenWords,
  takeReturned,
} from "../import/returned/returnedFile.ts"
import type { PictureFile } from "../pictures/checkPicture.ts"
import { type LogRow, type MeasureStep, measureSteps } from "../plans/measureSteps.ts"
import { measureDigests, viewMeasures } from "../plans/measures.ts"
import { unpackUpdates } from "../plans/packedUpdates.ts"
import { standingLetters, TextProvenance } from "../plans/textProvenance.ts"
import { changedBy, WordAuthors } from "../plans/wordAuthors.ts"
import { type PlanWords, planWords } from "../plans/words.ts"
import type { Plot } from "../report/plots.ts"
import { checkSet } from "../standards/checkedSet.ts"
import { printSet } from "../standards/printSet.ts"

/** A file that is to become a plan. */
export interface ImportTask {
  kind: "import"
  bytes: Uint8Array
  /** The file's name, whose ending helps to tell what it is. */
  name: string
  /** The choices of its bringer in a review. */
  choices?: ImportChoices
}

/** A file of which is to be shown how it would become a plan. */
interface ReviewTask {
  kind: "review"
  bytes: Uint8Array
  name: string
  choices: ImportChoices
}

/** The content of a file. */
interface ImportedPlan {
  words: PlanWords
  title: string
  settings: Partial<PlanSettings>
  notKept: NotKept[]
  /** Its comments, with their places in these words. */
  comments: FileComment[]
  /** The settings in a `plan.json`; null for any other file. */
  records: PlanRecords | null
  /** The bytes of the pictures that the words name. */
  pictures: PictureFile[]
}

/** A file that comes back into a plan: from which text it was printed. */
interface ReturnedOriginTask {
  kind: "returned-origin"
  bytes: Uint8Array
  name: string
}

/** A file that comes back into a plan, to be held against it. */
interface ReturnedReviewTask {
  kind: "returned-review"
  input: ReturnInput
}

/** A file of which changed words are to be taken, where these still read as they did (digests by id). */
interface ReturnedTakeTask {
  kind: "returned-take"
  input: ReturnInput
  digests: [string, string][]
}

/** A plan that is to become a file for people. */
interface PrintTask {
  kind: "print"
  view: "agreed" | "working"
  /** The form of the file; Word's unless said. */
  form?: PrintForm
  /** The language of what the file adds to the plan's words; the plan's own unless said. */
  lang?: Language | null
  /** The plan's state as Yjs updates that follow on each other, and the number of the last stored one. */
  plan: string
  state: readonly Uint8Array[]
  seq: number
  /** The name under which this version was saved; null where it has none. */
  name: string | null
  settings: PlanSettings
  /** The agencies that are asked, and the last position of each agency on each measure. */
  parties: string[]
  positions: Position[]
  /** The names of the plan's agencies, for footnotes. */
  agencies: { id: string; name: string }[]
  /** The decisions on the areas, for an annex; null where there is none. */
  decisions: PrintedDecisions | null
  /** Comments that are printed beside the words, as Word's own. */
  comments?: PlacedComment[]
  /** The pictures that were kept for the plan. */
  pictures: PictureFile[]
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
  /** The updates of the same plan between the two texts, each with its agency. */
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
  /** The parts that are to be brought back, of these kinds; null for the whole plan. */
  only: readonly string[] | null
  kinds: readonly string[]
}

/** The change that brings words back: null where they stand already. */
interface Restoring {
  update: Uint8Array | null
  /** The state of the plan when the change was computed, as a state vector. */
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

/** A measure of which is to be told what was written in it in the course of its plan. */
interface MeasureStepsTask {
  kind: "measure-steps"
  measure: string
  /** The whole log, as `packUpdates` makes it one. */
  log: Uint8Array
  /** Of each row when it was stored, in milliseconds, and by whom. */
  at: number[]
  writers: (number | null)[]
  /** Times that no step reaches over. */
  splits: number[]
}

/** A plan of whose letters is to be told who wrote them. */
interface AuthorshipTask {
  kind: "authorship"
  /** The whole log, as `packUpdates` makes it one. */
  log: Uint8Array
  /** Of each row who stored it and when, as any number: rows of one number are of one author. */
  authors: number[]
}

/** Runs of letters that stand: client, clock, how many, and the number of their author. */
export type AuthoredLetters = [number, number, number, number][]

/** The redline of a plan between two of its texts: a Word file with tracked changes, or on paper. */
interface RedlineTask extends Omit<RedlineInput, "earlier" | "since"> {
  kind: "redline"
  form: "docx" | "pdf"
  /** The updates up to the earlier text, and those since, as `packUpdates` makes them one. */
  earlier: Uint8Array
  since: Uint8Array
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

/** The papers with which a plan is monitored. */
interface MonitoringTask {
  kind: "monitoring"
  state: readonly Uint8Array[]
  input: Omit<MonitoringInput, "measures" | "digest">
  form: PrintForm | "xlsx"
}

/** Work on a file or a plan that takes too long for the thread that serves the sockets. */
export type Task =
  | ImportTask
  | ReviewTask
  | ReturnedOriginTask
  | ReturnedReviewTask
  | ReturnedTakeTask
  | PrintTask
  | PastTask
  | PastMeasuresTask
  | RestoreTask
  | CompareTask
  | DigestsTask
  | MeasureStepsTask
  | AuthorshipTask
  | RedlineTask
  | SheetsTask
  | CheckSetTask
  | PrintSetTask
  | ReportTask
  | PlotsTask
  | SheetTask
  | MonitoringTask

/** The result of a task. */
export type TaskResult<T extends Task> = T extends ImportTask
  ? ImportedPlan
  : T extends ReviewTask
    ? FileReview
    : T extends ReturnedOriginTask
      ? Origin | null
      : T extends ReturnedReviewTask
        ? ReturnedReview
        : T extends ReturnedTakeTask
          ? TakenWords
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
                    : T extends MeasureStepsTask
                      ? MeasureStep[]
                      : T extends AuthorshipTask
                        ? AuthoredLetters
                        : T extends SheetsTask
                          ? Sheets
                          : T extends CheckSetTask
                            ? ReturnType<typeof checkSet>
                            : T extends PlotsTask
                              ? Plot[]
                              : Uint8Array

async function read({ bytes, name, choices = {} }: ImportTask): Promise<ImportedPlan> {
  const { doc, title, settings, notKept, planJson, pictures, ...read } = await importFile(
    bytes,
    name,
    { choices },
  )
  const words = planWords(doc)
  const comments = choices.comments === "keep" ? threadsOf(read.comments) : []
  const imported = { words, title, settings, comments, pictures }
  if (!planJson) return { ...imported, notKept, records: null }
  const { records, notKept: behind } = planRecords(planJson)
  return { ...imported, notKept: [...notKept, ...behind], records }
}

async function redlineFile(task: RedlineTask): Promise<Uint8Array> {
  const [earlier, since] = [unpackUpdates(task.earlier), unpackUpdates(task.since)]
  const redline = redlineOf({ ...task, earlier, since })
  if (task.form === "docx")
    return await (await import("../export/formats/redlineWord.ts")).writeRedlineWord(redline)
  const { redlineDocument } = await import("../export/redlineDocument.ts")
  const { write } = await import("../export/formats/write.ts")
  return await write(redlineDocument(redline), task.form)
}

async function print(task: PrintTask): Promise<Uint8Array> {
  const { view, form = "docx", lang, plan, state, seq, name, settings, parties, positions } = task
  const yjs = new Y.Doc()
  for (const update of state) Y.applyUpdate(yjs, update)
  const doc = readDocument(yjs)
  const views = viewMeasures(doc, parties, positions)
  const measures = new Map(views.map((measure) => [measure.id, measure]))
  const standingOf = (id: string) => measures.get(id)?.standing ?? "open"
  const agencies = new Map(task.agencies.map((agency) => [agency.id, agency.name]))
  const notesOf = (id: string) =>
    (measures.get(id)?.positions ?? []).flatMap(({ agency, stance, reason, lapsed }) =>
      !lapsed && (stance === "object" || stance === "reserve")
        ? [{ agency: agencies.get(agency) ?? "–", stance, reason }]
        : [],
    )
  const input: PlanExport = {
    doc,
    title: settings.title,
    settings,
    view,
    // A reservation is printed as a footnote: it travels with the words and does not stand in their way.
    isAgreed: (id) => isAgreed(standingOf(id)),
    standingOf,
    notesOf,
    version: name === null ? seq : `${name} (${seq})`,
    at: new Date(),
    origin: { plan, seq },
    digest: planDigest(doc),
    ...(lang && { lang }),
    decisions: task.decisions,
    pictures: new Map(task.pictures.map((picture) => [picture.hash, picture])),
    ...(task.comments && { comments: task.comments }),
  }
  const { planDocument } = await import("../export/planDocument.ts")
  const { withCommentList } = await import("../export/commentList.ts")
  const { write } = await import("../export/formats/write.ts")
  const printed = planDocument(input)
  // Only Word has comments in the margin.
  return await write(
    form === "docx" ? printed : withCommentList(printed, lang ?? settings.language),
    form,
  )
}

// Drawing and printing modules are slow to load, so they are imported on demand.
async function plots({ report }: PlotsTask): Promise<Plot[]> {
  return (await import("../report/plots.ts")).plotsOf(report)
}

async function reportFile(task: ReportTask): Promise<Uint8Array> {
  const { feedbackDocument } = await import("../report/feedbackDocument.ts")
  const { write } = await import("../export/formats/write.ts")
  return await write(
    feedbackDocument(task.report, await plots({ kind: "plots", report: task.report })),
    task.form,
  )
}

async function monitoring({ state, input, form }: MonitoringTask): Promise<Uint8Array> {
  const doc = readDocument(opened(state))
  const measures = viewMeasures(doc, [], [])
  const whole = { ...input, measures, digest: planDigest(doc) }
  const made = await import("../export/monitoring.ts")
  if (form === "xlsx") return await writeSheets(made.monitoringSheets(whole))
  const { write } = await import("../export/formats/write.ts")
  return await write(made.monitoringDocument(whole), form)
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

function bringBack({ now, old, only, kinds }: RestoreTask): Restoring {
  // Without garbage collection, so that the update contains the deletions and nothing else.
  const [present, past] = [opened(now, false), opened(old)]
  const seen = Y.encodeStateVector(present)
  try {
    const updates = (only ?? [null]).flatMap((id) => restore(present, past, id, kinds) ?? [])
    return { update: updates.length > 0 ? Y.mergeUpdates(updates) : null, seen }
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
  // Without garbage collection: deleted content shows who deleted it.
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

function* logRows({ log, at, writers }: MeasureStepsTask): Generator<LogRow> {
  let row = 0
  for (const update of unpackUpdates(log)) {
    yield { update, at: at[row] ?? 0, writer: writers[row] ?? null }
    row++
  }
}

function authored({ log, authors }: AuthorshipTask): AuthoredLetters {
  const rows = new TextProvenance()
  rows.add(unpackUpdates(log))
  rows.settle()
  const runs: AuthoredLetters = []
  for (const { client, clock, length, row } of standingLetters(rows)) {
    const by = authors[row] ?? 0
    const last = runs.at(-1)
    if (last && last[0] === client && last[1] + last[2] === clock && last[3] === by)
      last[2] += length
    else runs.push([client, clock, length, by])
  }
  return runs
}

/** Does a task here and now. Throws what the importer or the exporter throws. */
export async function perform(task: Task): Promise<unknown> {
  switch (task.kind) {
    case "import":
      return read(task)
    case "review":
      return reviewFile(task.bytes, task.name, task.choices)
    case "returned-origin":
      return originOf(task.bytes, task.name)
    case "returned-review":
      return await reviewReturned(task.input)
    case "returned-take":
      return takeReturned(task.input, new Map(task.digests))
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
    case "measure-steps":
      return measureSteps(task.measure, logRows(task), task.splits)
    case "authorship":
      return authored(task)
    case "redline":
      return redlineFile(task)
    case "sheets":
      return readSheets(task.bytes, task.name)
    case "report":
      return reportFile(task)
    case "sheet":
      return task.form === "csv" ? Buffer.from(writeCsv(task.sheet)) : writeSheets([task.sheet])
    case "monitoring":
      return monitoring(task)
    case "plots":
      return plots(task)
    case "check-set":
      return checkSet(task.bytes, task.product)
    case "print-set":
      return Buffer.from(printSet(JSON.parse(new TextDecoder().decode(task.json))))
  }
}
