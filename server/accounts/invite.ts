import type { Right } from "../../shared/access.ts"
import { Problem } from "../../shared/problem.ts"
import { today } from "../plans/today.ts"
import type { Database } from "../storage/database/database.ts"
import {
  type Invitation,
  setInvited,
  takeInvitation,
  useInvitation,
} from "../storage/invitations.ts"
import { insertMandate, mandateOn } from "../storage/mandates.ts"
import { findRight } from "../storage/rights.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { findPersonByEmail, hasAdministrator } from "../storage/users.ts"
import type { Session } from "./session.ts"

/**
 * Whether a session may accept people for an agency: as its administrator, or as one of the
 * installation's while it has none.
 */
export async function standsFor(db: Queries, session: Session, agency: string): Promise<boolean> {
  if (session.agencyAdministrator && session.agency.id === agency) return true
  return session.administrator && !(await hasAdministrator(db, agency))
}

/**
 * Applies an invitation in the transaction that uses it up: the person is recorded, and in a plan
 * they get the right (an existing one is kept) and the mandate.
 */
export async function grantInvitation(
  trx: Queries,
  { id, agency, plan, right, mandate, by }: Invitation,
  user: string,
): Promise<void> {
  await setInvited(trx, id, user)
  if (plan === null || right === null) return
  await trx
    .insertInto("plan_rights")
    .values({ plan_id: plan, user_id: user, right })
    .onConflict((held) => held.columns(["plan_id", "user_id"]).doNothing())
    .execute()
  if (!mandate || (await mandateOn(trx, plan, user, agency, today()))) return
  await insertMandate(trx, plan, { agency, user, from: today(), to: null }, by)
}

/** The result of taking an invitation. */
export type InvitationTaken = { secret: string } | { user: string; right: Right | null }

/**
 * Takes an invitation on behalf of its agency: a person with an account there joins the plan at
 * once, for others a link is created, whose secret is returned. An account of another agency with
 * the address makes no difference. Throws `not-found` where it is not open any more and `conflict`
 * where there is nothing to invite to.
 */
export async function acceptForAgency(
  { db }: Pick<Database, "db">,
  session: Session,
  invitation: Invitation,
): Promise<InvitationTaken> {
  const gone = () => new Problem("not-found", "There is no such open invitation.")
  const person = await findPersonByEmail(db, invitation.email)
  const colleague = person?.agency.id === invitation.agency ? person : null
  const { plan } = invitation
  if (!colleague) {
    const secret = await takeInvitation(db, invitation.id, session.user.id)
    if (secret === null) throw gone()
    return { secret }
  }
  if (plan === null)
    throw new Problem("conflict", "A person with this e-mail address has an account already.")
  if (!colleague.active)
    throw new Problem("conflict", "This person's account is deactivated. Activate it first.")
  await db.transaction().execute(async (trx) => {
    if ((await takeInvitation(trx, invitation.id, session.user.id)) === null) throw gone()
    if (!(await useInvitation(trx, invitation.id))) throw gone()
    await grantInvitation(trx, invitation, colleague.id)
  })
  return { user: colleague.id, right: await findRight(db, plan, colleague.id) }
}
