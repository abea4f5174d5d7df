import { waitingImports } from "../../../shared/api/importReview.ts"
import {
  type ReturnedReview,
  returnedChoices,
  returnTaken,
  returnUndoing,
  returnUndone,
  type StagedReturn,
  stagedReturn,
} from "../../../shared/api/returned.ts"
import type { PastTexts } from "../../plans/pastTexts.ts"
import { placesOf, reviewReturn, takeReturn, undoReturn } from "../../plans/returned.ts"
import { findMoment } from "../../storage/pastUpdates.ts"
import {
  dropStaged,
  listStaged,
  readStaged,
  settleStaged,
  stageFile,
} from "../../storage/stagedFiles.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"
import { sentFile } from "../upload.ts"

/** The caller's own file of that path, with their choices. */
async function ownFile({ services, session, plan, param }: PlanCall<unknown>) {
  const { db } = services.database
  const staged = await readStaged(db, session.user.id, param("fileId"), plan)
  const review = staged.review as ReturnedReview
  return { ...staged, choices: returnedChoices.parse(staged.choices), review }
}

type OwnFile = Awaited<ReturnType<typeof ownFile>>

async function view(
  { services, plan }: PlanCall<unknown>,
  { id, name, at, until, choices, review }: Omit<OwnFile, "bytes">,
): Promise<StagedReturn> {
  return { id, name, at, until, choices, review, places: await placesOf(services, plan) }
}

/** Returned files: their comments, and the words that they change. */
export function returnedRoutes(texts: PastTexts): readonly Route[] {
  const look = (
    { services, plan, session, right, gone }: PlanCall<unknown>,
    file: Pick<OwnFile, "bytes" | "name" | "choices">,
  ) => reviewReturn(services, texts, plan, file, file.choices, { session, right, gone })
  return [
    planRoute("comment", {
      method: "get",
      path: "/api/plans/{id}/returned",
      summary: "The files of yours that wait to come back into the plan.",
      answer: waitingImports,
      async handle({ services, plan, session }) {
        const imports = await listStaged(services.database.db, session.user.id, plan)
        return { imports: imports.map(({ id, name, at, until }) => ({ id, name, at, until })) }
      },
    }),
    planRoute("comment", {
      method: "post",
      path: "/api/plans/{id}/returned",
      summary:
        "Shows which comments and changed words of a .docx or .odt copy of the plan, or which rows of a table of comments (.xlsx, .ods, .csv), belong where, and keeps the file for a day for you alone.",
      upload: "file",
      answer: stagedReturn,
      status: 201,
      async handle(call) {
        const { services, plan, session, request, gone } = call
        const { buffer, originalname: name } = sentFile(request)
        // Tables are read as they are.
        const how = { signal: gone, only: "text" } as const
        const bytes = await services.files.inReadForm(buffer, session.user.id, how)
        const choices = {}
        const review = await look(call, { bytes, name, choices })
        const { db } = services.database
        const staged = await stageFile(db, session.user.id, { name, bytes, choices, review, plan })
        return view(call, { ...staged, choices, review })
      },
    }),
    planRoute("comment", {
      method: "get",
      path: "/api/plans/{id}/returned/{fileId}",
      summary: "A file of yours that waits, beside the plan as it is now.",
      answer: stagedReturn,
      async handle(call) {
        const { services, plan, session } = call
        const { db } = services.database
        const staged = await ownFile(call)
        const last = await findMoment(db, plan)
        if ((last?.seq ?? 0) === staged.review.seq) return view(call, staged)
        const review = await look(call, staged)
        await settleStaged(db, session.user.id, staged.id, staged.choices, review)
        return view(call, { ...staged, review })
      },
    }),
    planRoute("comment", {
      method: "put",
      path: "/api/plans/{id}/returned/{fileId}/choices",
      summary:
        "Settles what of a file of yours is taken over and how it is read, and reads it again so.",
      body: returnedChoices,
      answer: stagedReturn,
      async handle(call) {
        const { services, session, body: choices, request } = call
        const staged = await ownFile(call)
        const asRead = ({ changes, table }: typeof choices) =>
          JSON.stringify([changes ?? "take", table ?? null])
        const review =
          asRead(choices) === asRead(staged.choices)
            ? staged.review
            : await look(call, { ...staged, choices })
        // A cancelled request makes no choice.
        if (request.socket.destroyed) return view(call, staged)
        await settleStaged(services.database.db, session.user.id, staged.id, choices, review)
        return view(call, { ...staged, choices, review })
      },
    }),
    planRoute("comment", {
      method: "post",
      path: "/api/plans/{id}/returned/{fileId}/taken",
      summary:
        "Takes over what you chose of a file of yours, in one act: comments for your agency (or, by the secretariat, another), and changed words as an edit of yours, where you may edit.",
      answer: returnTaken,
      status: 201,
      async handle(call) {
        const { services, plan, session, right } = call
        const staged = await ownFile(call)
        const taken = await takeReturn(services, texts, plan, staged, staged, { session, right })
        await dropStaged(services.database.db, session.user.id, staged.id)
        return taken
      },
    }),
    planRoute("comment", {
      method: "post",
      path: "/api/plans/{id}/returned/undone",
      summary:
        "Takes back what you took over: comments that nobody has answered since, and words as they read before.",
      body: returnUndoing,
      answer: returnUndone,
      status: 201,
      async handle({ services, plan, session, right, body }) {
        return undoReturn(services, texts, plan, body, { session, right })
      },
    }),
    planRoute("comment", {
      method: "delete",
      path: "/api/plans/{id}/returned/{fileId}",
      summary: "Forgets a file of yours that waits.",
      answer: null,
      async handle(call) {
        const { id } = await ownFile(call)
        await dropStaged(call.services.database.db, call.session.user.id, id)
      },
    }),
  ]
}
