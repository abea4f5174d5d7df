import {
  type FileReview,
  type ImportChoices,
  importChoices,
  type StagedImport,
  stagedImport,
  waitingImports,
} from "../../../shared/api/importReview.ts"
import { type ImportResult, importResult } from "../../../shared/api/plans.ts"
import type { StandardsChoice } from "../../../shared/api/standards.ts"
import { readsLanguage } from "../../../shared/coverage/set/readsLanguage.ts"
import type { Language } from "../../../shared/languages.ts"
import type { NotKept } from "../../import/draft.ts"
import { createPlan, type PlanInMaking } from "../../plans/createPlan.ts"
import { importRecords } from "../../plans/importRecords.ts"
import { agencyOfBody, listAgencies } from "../../storage/agencies.ts"
import { linkBody } from "../../storage/bodies.ts"
import {
  dropStaged,
  listStaged,
  readStaged,
  type StagedFile,
  settleStaged,
  stageFile,
} from "../../storage/stagedFiles.ts"
import { addImported } from "../../storage/threads.ts"
import { inLanguage, languageOf } from "../../words/inLanguage.ts"
import { lossesInLanguage } from "../../words/losses.ts"
import { type PersonCall, planMakerRoute, type Route } from "../route.ts"
import { sentFile } from "../upload.ts"

const nameOf = (standards?: StandardsChoice) =>
  standards ? `${standards.id}, ${standards.version}` : ""

const lostSet = {
  missing: "the standards set the plan was read against, which is not here",
  withdrawn: "the standards set the plan was read against, which was withdrawn from choice",
}

/** Says for a reader that the standards set does not read the language of the plan. */
function unreadBy(language: string, reader: Language): string {
  const name = new Intl.DisplayNames(reader, { type: "language" }).of(language) ?? language
  const english = `the areas: the standards set does not read ${name}, so none is looked for`
  return inLanguage(english, reader)
}

/**
 * Creates a plan from a file with the person's choices; they hold the secretariat's function. What
 * the file brings along, and what `also` writes, is stored with the plan or not at all.
 */
async function makePlan(
  { services, session, request }: PersonCall<unknown>,
  file: { bytes: Uint8Array; name: string },
  asked: StandardsChoice | null,
  choices: ImportChoices,
  also: (plan: PlanInMaking) => Promise<void> = async () => {},
): Promise<ImportResult> {
  const { words, title, settings, notKept, records, comments, pictures } = await services.files.run(
    { kind: "import", ...file, choices },
    session.user.id,
  )
  const maker = { userId: session.user.id, agencyId: session.agency.id }
  const refusal = asked ? null : await services.standards.refusal(settings.standards)
  const standards = await services.standards.choose(
    asked ?? (refusal ? undefined : settings.standards),
  )
  const made = { ...settings, title, standards }
  const set = await services.standards.find(standards)
  const writer = { agency: maker.agencyId, as: "secretariat", user: maker.userId } as const
  const wrote = ({ author, at, body }: { author: string; at: string | null; body: string }) => ({
    ...{ ...writer, body, written: { by: author, at, file: file.name.slice(0, 300) } },
  })
  const threads = comments.map(
    ({ replies, measureId, blockId, quote, weight, resolved, ...head }) => ({
      ...{ ...wrote(head), measureId, blockId, quote, weight, resolved },
      ...{ anchor: null, replies: replies.map(wrote) },
    }),
  )
  let said: Awaited<ReturnType<typeof importRecords>> = { broughtIn: [], notKept: [] }
  const id = await createPlan(services, maker, made, words, {
    pictures,
    async also(plan) {
      const how = { how: "import" }
      await services.record(
        { act: "plan-made", by: session, plan: plan.id, details: how },
        plan.step,
      )
      await addImported(plan.step, plan.id, threads, [])
      if (records) said = await importRecords(plan, records, { maker, set })
      await also(plan)
    },
  })
  const { language = "en" } = settings
  const reader = languageOf(request.headers)
  const unread = set && !readsLanguage(set, language)
  const strange = unread ? [{ what: unreadBy(language, reader), where: nameOf(standards) }] : []
  const lost = refusal
    ? [{ what: inLanguage(lostSet[refusal], reader), where: nameOf(settings.standards) }]
    : []
  return {
    id,
    measures: words.measures,
    broughtIn: [
      ...said.broughtIn,
      ...(comments.length > 0 ? [{ what: "comments" as const, count: comments.length }] : []),
    ],
    notKept: [...lossesInLanguage([...notKept, ...said.notKept], reader), ...lost, ...strange],
  }
}

/**
 * Matches the bodies of a file with agencies of the installation: by name, by short name, or as
 * chosen.
 */
async function matched(
  { services }: PersonCall<unknown>,
  { bodies }: FileReview,
  chosen: NonNullable<ImportChoices["agencies"]>,
): Promise<StagedImport["agencies"]> {
  const agencies = await listAgencies(services.database.db)
  return bodies.map(({ name, measures }) => {
    const own = chosen[name]
    if (own !== undefined && (own === null || agencies.some(({ id }) => id === own)))
      return { name, measures, agency: own, how: "chosen" }
    const found = agencyOfBody(agencies, name)
    return { name, measures, agency: found?.agency.id ?? null, how: found?.how ?? "none" }
  })
}

async function view(
  call: PersonCall<unknown>,
  staged: StagedFile,
  choices: ImportChoices,
  review: FileReview,
): Promise<StagedImport> {
  const { id, name, at, until } = staged
  const standards = await call.services.standards.choose(choices.standards)
  const agencies = await matched(call, review, choices.agencies ?? {})
  const notKept = lossesInLanguage(review.notKept as NotKept[], languageOf(call.request.headers))
  return { id, name, at, until, choices, standards, review: { ...review, notKept }, agencies }
}

/** For a staged file, comments are kept unless the person chose otherwise. */
const kept = (choices: ImportChoices): ImportChoices => ({ comments: "keep", ...choices })

/** The file that was sent, in a form that is read here, under its own name. */
async function readForm({ services, session, request, gone }: PersonCall<unknown>) {
  const { buffer, originalname: name } = sentFile(request)
  const bytes = await services.files.inReadForm(buffer, session.user.id, { signal: gone })
  return { bytes, name }
}

/** The caller's staged file that the path names, with their choices. */
async function ownFile({ services, session, param }: PersonCall<unknown>) {
  const { db } = services.database
  const staged = await readStaged(db, session.user.id, param("importId"))
  const review = staged.review as FileReview
  return { ...staged, choices: importChoices.parse(staged.choices), review }
}

/** Importing a file as a plan, and staged files. */
export const importRoutes: readonly Route[] = [
  planMakerRoute({
    method: "post",
    path: "/api/plans/import",
    summary:
      "Makes a plan of a .docx, .odt, .md, .html or plan.json (with LibreOffice at the installation also of .rtf, .doc, .xls, .xlsx and .ods); you hold its secretariat.",
    upload: "file",
    query: {
      standards:
        "the id of the set it is read against; the file's own, or the usual one, unless said",
      version: "its version; the newest unless said",
    },
    answer: importResult,
    status: 201,
    async handle(call) {
      const { services, request } = call
      const { query } = request
      const asked =
        typeof query.standards === "string"
          ? { id: query.standards, version: typeof query.version === "string" ? query.version : "" }
          : null
      // An unknown set is refused before the file is read.
      if (asked) await services.standards.choose(asked)
      return makePlan(call, await readForm(call), asked, {})
    },
  }),
  planMakerRoute({
    method: "get",
    path: "/api/imports",
    summary: "The files of yours that wait for your word before they become plans.",
    answer: waitingImports,
    async handle({ services, session }) {
      const imports = await listStaged(services.database.db, session.user.id)
      return { imports: imports.map(({ id, name, at, until }) => ({ id, name, at, until })) }
    },
  }),
  planMakerRoute({
    method: "post",
    path: "/api/imports",
    summary:
      "Shows how a .docx, .odt, .md, .html or .txt (with LibreOffice at the installation also .rtf, .doc, .xls, .xlsx and .ods) would become a plan, and keeps it for a day for you alone.",
    upload: "file",
    answer: stagedImport,
    status: 201,
    async handle(call) {
      const { services, session, gone } = call
      const { bytes, name } = await readForm(call)
      const task = { kind: "review", bytes, name, choices: kept({}) } as const
      const review = await services.files.run(task, session.user.id, gone)
      const { db } = services.database
      const file = { name, bytes, choices: {}, review }
      return view(call, await stageFile(db, session.user.id, file), {}, review)
    },
  }),
  planMakerRoute({
    method: "get",
    path: "/api/imports/{importId}",
    summary: "How a file of yours would become a plan.",
    answer: stagedImport,
    async handle(call) {
      const { choices, review, ...staged } = await ownFile(call)
      return view(call, staged, choices, review)
    },
  }),
  planMakerRoute({
    method: "put",
    path: "/api/imports/{importId}/choices",
    summary: "Settles how a file of yours is read, and reads it again so.",
    body: importChoices,
    answer: stagedImport,
    async handle(call) {
      const { services, session, body, request, gone } = call
      const staged = await ownFile(call)
      if (body.standards) await services.standards.choose(body.standards)
      const { bytes, name } = staged
      // The reader does not depend on agencies and the standards set.
      const asRead = ({ agencies: _, standards: __, ...choices }: ImportChoices) =>
        JSON.stringify(choices)
      const review =
        asRead(body) === asRead(staged.choices)
          ? staged.review
          : await services.files.run(
              { kind: "review", bytes, name, choices: kept(body) },
              session.user.id,
              gone,
            )
      // A cancelled request makes no choice, and may be older than another choice.
      if (request.socket.destroyed) return view(call, staged, staged.choices, staged.review)
      await settleStaged(services.database.db, session.user.id, staged.id, body, review)
      return view(call, staged, body, review)
    },
  }),
  planMakerRoute({
    method: "post",
    path: "/api/imports/{importId}/plan",
    summary: "Makes the plan of a file of yours as you settled it; you hold its secretariat.",
    answer: importResult,
    status: 201,
    async handle(call) {
      const { services, session } = call
      const { id, bytes, name, choices, review } = await ownFile(call)
      const asked = choices.standards ?? null
      if (asked) await services.standards.choose(asked)
      const agencies = await matched(call, review, choices.agencies ?? {})
      return makePlan(call, { bytes, name }, asked, kept(choices), async (plan) => {
        for (const { name: body, agency, how } of agencies)
          if (how === "chosen") await linkBody(plan.step, plan.id, body, agency)
        await dropStaged(plan.step, session.user.id, id)
      })
    },
  }),
  planMakerRoute({
    method: "delete",
    path: "/api/imports/{importId}",
    summary: "Forgets a file of yours that waits.",
    answer: null,
    async handle(call) {
      const { id } = await ownFile(call)
      await dropStaged(call.services.database.db, call.session.user.id, id)
    },
  }),
]
