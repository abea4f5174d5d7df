import { can } from "../../shared/access.ts"
import type { WritesAs } from "../../shared/api/comments.ts"
import type {
  ReturnedChoices,
  ReturnedComment,
  ReturnedReview,
  ReturnTaken,
  ReturnUndone,
  StagedReturn,
} from "../../shared/api/returned.ts"
import { outline } from "../../shared/document/outline.ts"
import { languages } from "../../shared/languages.ts"
import { Problem } from "../../shared/problem.ts"
import { exportWords, fill } from "../export/exportWords.ts"
import type { Services } from "../http/route.ts"
import { partText } from "../import/returned/placedComments.ts"
import type { ReturnInput, StandingWords } from "../import/returned/returnedFile.ts"
import { listAgencies } from "../storage/agencies.ts"
import { findMoment } from "../storage/pastUpdates.ts"
import { keepPictures } from "../storage/pictures.ts"
import { listPlanAgencies } from "../storage/rights.ts"
import type { Queries } from "../storage/tables/tables.ts"
import {
  type ImportedReply,
  type ImportedThread,
  insertImported,
  listThreads,
  removeImported,
} from "../storage/threads.ts"
import type { Asker } from "./decisions.ts"
import type { PastTexts } from "./pastTexts.ts"
import { readVersion } from "./planVersions.ts"
import { ThreadPlaces } from "./quote.ts"
import { restoreWords, saveBefore } from "./restoreWords.ts"
import { readText } from "./text.ts"

/** A file that comes back, as it was sent. */
interface SentFile {
  bytes: Uint8Array
  name: string
}

const lower = (words: string) => words.trim().toLowerCase()

/** Everything that is said in a plan, with the names under which a file of ours prints it. */
async function saidIn(db: Queries, plan: string): Promise<StandingWords[]> {
  const names = new Map((await listAgencies(db)).map((one) => [one.id, [one.name, one.short]]))
  const labels = ({ agency, as }: { agency: string; as: WritesAs }) => {
    const own = names.get(agency) ?? []
    const secretariat = languages.map((lang) =>
      fill(exportWords(lang).secretariat, { agency: own[0] ?? "–" }),
    )
    return as === "secretariat" ? [...own, ...secretariat] : own
  }
  const threads = await listThreads(db, plan)
  return threads.flatMap(({ id: thread, measureId, blockId, replies, ...head }) =>
    [head, ...replies].map((one) => ({
      ...{ thread, measureId, blockId, body: one.body },
      names: [...labels(one), ...(one.written ? [one.written.by] : [])].map(lower),
      times: [one.at, ...(one.written?.at ? [one.written.at] : [])],
    })),
  )
}

/** Who asks, and when they no longer wait. */
type ReviewAsker = Asker & { gone?: AbortSignal }

/** The input for comparing a file with its plan, read at one moment. */
async function inputOf(
  services: Services,
  texts: PastTexts,
  plan: string,
  { bytes, name }: SentFile,
  choices: ReturnedChoices,
  { session, gone }: ReviewAsker,
): Promise<ReturnInput> {
  const { db } = services.database
  const person = session.user.id
  const origin = await services.files.run({ kind: "returned-origin", bytes, name }, person, gone)
  const { state: now, seq } = await readText(services, plan)
  const known = origin?.plan === plan && origin.seq !== seq && origin.seq > 0
  const moment = known ? await findMoment(db, plan, origin.seq) : null
  // The words now are a past of their own where nothing was written since.
  const past = moment ? (await texts.read(services, plan, moment.seq, person)).state : null
  const agencies = (await listPlanAgencies(db, plan)).map(({ agency: { id, name, short } }) => ({
    id,
    names: [name, short].map(lower),
  }))
  return { bytes, name, plan, now, seq, said: await saidIn(db, plan), agencies, choices, past }
}

/** Shows a file beside the plan as it is now, with what was settled of it. Throws a Problem. */
export async function reviewReturn(
  services: Services,
  texts: PastTexts,
  plan: string,
  file: SentFile,
  choices: ReturnedChoices,
  asker: ReviewAsker,
): Promise<ReturnedReview> {
  const input = await inputOf(services, texts, plan, file, choices, asker)
  const task = { kind: "returned-review", input } as const
  return await services.files.run(task, asker.session.user.id, asker.gone)
}

const shown = 90

/** The parts of a plan on which a comment can be put, as one finds them in a list. */
export async function placesOf(services: Services, plan: string): Promise<StagedReturn["places"]> {
  const { document } = await readText(services, plan)
  return outline(document).flatMap((part) => {
    if (part.type === "table") return []
    const text = partText(part).replace(/\s+/gu, " ").trim()
    if (text === "") return []
    const short = text.length > shown ? `${text.slice(0, shown - 1)}…` : text
    return [
      {
        ...{ id: part.id, number: part.number, text: short },
        kind: part.type === "measure" ? ("measure" as const) : ("text" as const),
      },
    ]
  })
}

type Author = { agency: string; as: WritesAs }

/**
 * The agency that each comment is imported for. Throws `no-right`, and `invalid` for an agency that
 * is not of the plan.
 */
async function commentAuthors(
  db: Queries,
  plan: string,
  whose: string | undefined,
  { session, right }: Asker,
): Promise<(comment: ReturnedComment) => Author> {
  const manages = can(right, "manage")
  const own: Author = { agency: session.agency.id, as: null }
  const host: Author = { ...own, as: "secretariat" }
  if (whose === undefined) return () => (manages ? host : own)
  if (whose === "agency" || whose === own.agency) return () => own
  if (!manages)
    throw new Problem(
      "no-right",
      "Only a person with the secretariat's function can bring comments in for another agency.",
    )
  if (whose === "secretariat") return () => host
  const agencies = new Set((await listPlanAgencies(db, plan)).map(({ agency }) => agency.id))
  if (whose === "named")
    return ({ agency }) => (agency !== null && agencies.has(agency) ? { agency, as: null } : host)
  if (!agencies.has(whose)) {
    const message = "This agency is not one of the plan's."
    throw new Problem("invalid", message, { issues: [{ path: ["whose"], message }] })
  }
  return () => ({ agency: whose, as: null })
}

/**
 * Takes over what was chosen of a file, in one act: comments under the name of the agency, changed words
 * as an edit of the one who asks, the words of before saved as a version. What the person did not see,
 * because the plan has changed since, is not taken: `conflict`. Throws a Problem; then nothing was taken.
 */
export async function takeReturn(
  services: Services,
  texts: PastTexts,
  plan: string,
  file: SentFile,
  { choices, review: seen }: { choices: ReturnedChoices; review: ReturnedReview },
  asker: Asker,
): Promise<ReturnTaken> {
  const { session, right } = asker
  const { db } = services.database
  const person = session.user.id
  const wanted = Object.keys(choices.words ?? {}).length > 0
  if (wanted && !can(right, "edit"))
    throw new Problem("no-right", "Only a person who may edit the plan takes changed wording over.")
  const authorOf = await commentAuthors(db, plan, choices.whose, asker)
  const input = await inputOf(services, texts, plan, file, choices, asker)
  const { comments } = await services.files.run({ kind: "returned-review", input }, person)
  const { threads, answers } = await chosenComments(services, plan, file.name, {
    ...{ comments, choices, authorOf, user: person },
  })
  const digests = seen.words.map(({ id, digest }): [string, string] => [id, digest])
  const taken = wanted
    ? await services.files.run({ kind: "returned-take", input, digests }, person)
    : { edits: [], parts: [], pictures: [] }
  if (threads.length === 0 && answers.length === 0 && taken.edits.length === 0)
    throw new Problem("conflict", "Nothing is chosen that the plan does not have already.")
  let version: string | null = null
  if (taken.edits.length > 0) {
    await keepPictures(db, plan, taken.pictures, person)
    version = await saveBefore(services, plan, input.seq, asker, "file")
    const author = { userId: person, agencyId: session.agency.id }
    for (const { update, seen } of taken.edits)
      await services.rooms.write(plan, update, author, seen)
  }
  const batch = await insertImported(db, plan, threads, answers)
  if (threads.length + answers.length > 0)
    services.rooms.announce(plan, { type: "changed", what: "comments" })
  const replies = threads.reduce((sum, one) => sum + one.replies.length, answers.length)
  return { batch, threads: threads.length, replies, words: taken.parts, version }
}

/** The comments that were chosen, as threads and as answers in threads that are there. */
async function chosenComments(
  services: Services,
  plan: string,
  name: string,
  {
    comments,
    choices,
    authorOf,
    user,
  }: {
    comments: readonly ReturnedComment[]
    choices: ReturnedChoices
    authorOf: (comment: ReturnedComment) => Author
    user: string
  },
): Promise<{ threads: ImportedThread[]; answers: (ImportedReply & { thread: string })[] }> {
  const places = new ThreadPlaces((await readText(services, plan)).document)
  const said = (one: ReturnedComment) => ({
    ...{ ...authorOf(one), user, body: one.body },
    written: { by: one.author, at: one.at, file: name.slice(0, 300) },
  })
  const threads = new Map<string, ImportedThread>()
  const answers: (ImportedReply & { thread: string })[] = []
  const chosen = comments.filter(
    ({ key, already }) => already === null && choices.comments?.[key]?.take,
  )
  const heads = new Set(chosen.flatMap(({ key, answers: head }) => (head ? [] : [key])))
  for (const one of chosen) {
    const { thread = null, key: head = "" } = one.answers ?? {}
    if (thread !== null || heads.has(head)) continue
    const own = choices.comments?.[one.key]
    const target = own?.place ?? one.target
    if (!target || !places.has(target))
      throw new Problem(
        "conflict",
        "A chosen comment has no place in the plan. Nothing was taken over. Choose a measure for it.",
      )
    threads.set(one.key, {
      ...said(one),
      ...target,
      // Words of another place say nothing there; those that are gone are told as gone.
      quote:
        own?.place && one.quote !== null && !places.stands(target, one.quote) ? null : one.quote,
      anchor: null,
      weight: own?.weight ?? one.weight ?? "wanted",
      resolved: one.resolved,
      replies: [],
    })
  }
  for (const one of chosen) {
    if (!one.answers || threads.has(one.key)) continue
    const { thread, key } = one.answers
    if (thread !== null) answers.push({ ...said(one), thread })
    else threads.get(key)?.replies.push(said(one))
  }
  return { threads: [...threads.values()], answers }
}

/** Takes back what was taken over: comments that nobody answered since, and words as they read before. Throws a Problem. */
export async function undoReturn(
  services: Services,
  texts: PastTexts,
  plan: string,
  { batch, words, version }: { batch: string; words: readonly string[]; version: string | null },
  asker: Asker,
): Promise<ReturnUndone> {
  const { session, right } = asker
  if (words.length > 0 && !can(right, "edit"))
    throw new Problem("no-right", "Only a person who may edit the plan brings its wording back.")
  const gone = await removeImported(services.database.db, plan, batch, session.user.id)
  if (gone.threads + gone.replies > 0)
    services.rooms.announce(plan, { type: "changed", what: "comments" })
  if (version === null || words.length === 0) return { ...gone, words: 0 }
  const { state } = await readVersion(services, texts, plan, version, session.user.id)
  try {
    await restoreWords(services, plan, { old: state, parts: words }, asker)
  } catch (error) {
    // Somebody has brought them back already: nothing is left to be done.
    if (error instanceof Problem && error.code === "conflict") return { ...gone, words: 0 }
    throw error
  }
  return { ...gone, words: words.length }
}
