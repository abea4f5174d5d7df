import { z } from "zod"
import {
  contest,
  type Decision,
  decision,
  decisionRecord,
  type NewDecision,
  newContest,
  newDecision,
} from "../../../shared/api/decisions.ts"
import { type Basis, basisDigest } from "../../../shared/coverage/levels/basis.ts"
import { standingDecisions } from "../../../shared/coverage/levels/decision.ts"
import { planDigest } from "../../../shared/document/planDigest.ts"
import { Problem } from "../../../shared/problem.ts"
import { readPlan } from "../../coverage/planReport.ts"
import { proposedBasis, viewDecisions, withoutOldEvidence } from "../../plans/decisions.ts"
import {
  insertContest,
  insertDecision,
  listContests,
  listDecisions,
  type StoredContest,
  withdrawContest,
} from "../../storage/decisions.ts"
import type { Queries } from "../../storage/tables/tables.ts"
import { type PlanCall, planRoute, type Route } from "../route.ts"

const record = ({ services, plan, session, right }: PlanCall<unknown>) =>
  viewDecisions(services.database.db, plan, { session, right })

const announce = ({ services, plan }: PlanCall<unknown>, area: string) =>
  services.rooms.announce(plan, { type: "changed", what: "decisions", ids: [area] })

const wrong = (path: string, message: string) =>
  new Problem("invalid", message, { issues: [{ path: [path], message }] })

/** The decision in the path, which must be the one that stands on its area. */
async function standing({ services, plan, param }: PlanCall<unknown>) {
  const decisions = await listDecisions(services.database.db, plan)
  const named = decisions.find(({ id }) => id === param("decisionId"))
  if (!named || named.decided === null) throw new Problem("not-found", "There is no such decision.")
  const verdicts = standingDecisions({ decisions, contests: [] }, named.set.id)
  if (verdicts.get(named.area)?.decision.id !== named.id)
    throw new Problem("conflict", "The secretariat has decided otherwise since.")
  return named
}

/** The contests of the decision that stands on an area. */
async function standingContests(
  db: Queries,
  plan: string,
  decision: string,
): Promise<StoredContest[]> {
  const decisions = await listDecisions(db, plan)
  const contests = await listContests(db, plan)
  const named = decisions.find(({ id }) => id === decision)
  if (!named) return []
  return standingDecisions({ decisions, contests }, named.set.id).get(named.area)?.contests ?? []
}

async function one(call: PlanCall<unknown>, id: string): Promise<Decision | undefined> {
  return (await record(call)).decisions.find((each) => each.id === id)
}

/** Refuses a decision made without knowledge of the present one. */
async function demandOver(
  db: Queries,
  plan: string,
  { area, over }: Pick<NewDecision, "area" | "over">,
  set: string,
): Promise<void> {
  if (over === undefined) return
  const decisions = await listDecisions(db, plan)
  const stands = standingDecisions({ decisions, contests: [] }, set).get(area)
  if ((stands?.decision.id ?? null) !== over)
    throw new Problem("conflict", "The secretariat has decided otherwise since.")
}

function demandSeen(basis: Basis, digest: string): void {
  const now = basisDigest(basis)
  if (digest === now) return
  const { level, evidence } = basis
  throw new Problem("stale-digest", "What carries the area has changed since you read it.", {
    digest: now,
    level,
    evidence,
  })
}

/**
 * Decisions on levels: the secretariat decides, agencies contest. Records that change no word of
 * the plan.
 */
export const decisionRoutes: readonly Route[] = [
  planRoute("read", {
    method: "get",
    path: "/api/plans/{id}/coverage/decisions",
    summary: "Everything that was decided on areas and said against it, oldest first.",
    query: {
      evidence:
        "`all`: the words also of decisions that stand no more; else their `evidence` is empty",
    },
    answer: decisionRecord,
    async handle(call) {
      const all = await record(call)
      return call.request.query.evidence === "all" ? all : withoutOldEvidence(all)
    },
  }),
  planRoute("manage", {
    method: "post",
    path: "/api/plans/{id}/coverage/decisions",
    summary:
      "Confirms an area's level, corrects it, or sets the area not applicable, on the words whose digest you send, and over the decision that you name (`over`, null for none): `conflict` where another stands.",
    body: newDecision,
    answer: z.object({ decision }),
    status: 201,
    async handle(call) {
      const { services, plan, session, body } = call
      // Directly before the insert, so that the decision is compared with what is durable then.
      const reading = await readPlan(services, plan, "proposed")
      const basis = proposedBasis(reading, body.area)
      if (!basis) throw wrong("area", "The plan's standards have no such area.")
      demandSeen(basis, body.digest)
      if (body.act === "correct" && body.level === basis.level)
        throw wrong("level", "This is what was read: confirm it.")
      const decided =
        body.act === "confirm" ? basis.level : body.act === "correct" ? body.level : body.act
      const { id } = await services.database.db.transaction().execute(async (trx) => {
        await demandOver(trx, plan, body, basis.set.id)
        return await insertDecision(trx, plan, {
          area: body.area,
          act: body.act,
          decided,
          reason: body.reason || null,
          ...basis,
          text: { seq: reading.text.seq, digest: planDigest(reading.text.document) },
          agency: session.agency.id,
          user: session.user.id,
        })
      })
      announce(call, body.area)
      return { decision: await one(call, id) }
    },
  }),
  planRoute("manage", {
    method: "delete",
    path: "/api/plans/{id}/coverage/decisions/{decisionId}",
    summary: "Withdraws the decision that stands on an area; it stays on record.",
    answer: null,
    async handle(call) {
      const { services, plan, session } = call
      const { id: _, at: __, as: ___, ...named } = await standing(call)
      await insertDecision(services.database.db, plan, {
        ...named,
        act: "withdraw",
        decided: null,
        reason: null,
        agency: session.agency.id,
        user: session.user.id,
      })
      announce(call, named.area)
    },
  }),
  planRoute("comment", {
    method: "post",
    path: "/api/plans/{id}/coverage/decisions/{decisionId}/contests",
    summary:
      "Says for your agency why the decision that stands on an area does not hold, in place of what it said before.",
    body: newContest,
    answer: z.object({ contest }),
    status: 201,
    async handle(call) {
      const { services, plan, session, body } = call
      const { id: decisionId, area } = await standing(call)
      const { agency, user } = { agency: session.agency.id, user: session.user.id }
      const { id } = await services.database.db.transaction().execute(async (trx) => {
        const before = await standingContests(trx, plan, decisionId)
        const said = { decision: decisionId, area, words: body.words, agency, user }
        const made = await insertContest(trx, plan, said)
        for (const one of before)
          if (one.agency === agency) await withdrawContest(trx, plan, one.id, user)
        return made
      })
      announce(call, area)
      const { contests } = await record(call)
      return { contest: contests.find((each) => each.id === id) }
    },
  }),
  planRoute("comment", {
    method: "delete",
    path: "/api/plans/{id}/coverage/decisions/{decisionId}/contests/{contestId}",
    summary: "Takes back what your agency said against a decision; it stays on record.",
    answer: null,
    async handle(call) {
      const { services, plan, session, param } = call
      const { db } = services.database
      const found = (await listContests(db, plan)).find(
        ({ id, decision: of, withdrawnAt }) =>
          id === param("contestId") && of === param("decisionId") && withdrawnAt === null,
      )
      if (!found) throw new Problem("not-found", "There is no such contest.")
      // The secretariat cannot withdraw a contest of another agency.
      if (found.agency !== session.agency.id)
        throw new Problem("no-right", "Only the agency that said it may take it back.")
      await withdrawContest(db, plan, found.id, session.user.id)
      announce(call, found.area)
    },
  }),
]
