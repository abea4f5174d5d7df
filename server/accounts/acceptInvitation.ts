import { hashPassword } from "better-auth/crypto"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { findAgency, holdOpen } from "../storage/agencies.ts"
import { findInvitation, useInvitation } from "../storage/invitations.ts"
import { insertLink } from "../storage/providerLinks.ts"
import { insertAccount } from "../storage/users.ts"
import { grantInvitation } from "./invite.ts"
import { demandGoodPassword } from "./passwords.ts"

/**
 * Creates the account that an invitation is for, with a password or with the provider's subject
 * that it was opened through, and uses the invitation up. Returns the person's id. Throws
 * `not-found` for one that is not open, `invalid` for a weak password and `conflict` when the
 * address or the subject has an account.
 */
export async function acceptInvitation(
  services: Pick<Services, "database" | "rooms" | "record">,
  secret: string,
  given: { name: string } & (
    | { password: string }
    | { subject: { issuer: string; subject: string } }
  ),
): Promise<string> {
  const { database, rooms, record } = services
  const invitation = await findInvitation(database.db, secret)
  if (!invitation)
    throw new Problem("not-found", "This invitation is unknown, has been used or has expired.")
  const { id, email, agency, plan } = invitation
  const { name } = given
  let passwordHash: string | null = null
  if ("password" in given) {
    const known = { name, email, agency: (await findAgency(database.db, agency)) ?? undefined }
    await demandGoodPassword(given.password, known, ["password"])
    passwordHash = await hashPassword(given.password)
  }
  const user = await database.db.transaction().execute(async (trx) => {
    if (!(await useInvitation(trx, id)))
      throw new Problem("not-found", "This invitation has been used.")
    await holdOpen(trx, agency)
    const account = { name, email, agency, administrator: false, passwordHash }
    const made = await insertAccount(trx, database.dialect, account)
    if ("subject" in given) {
      const { dialect } = database
      if (!(await insertLink({ db: trx, dialect }, made, given.subject)))
        throw new Problem("conflict", "This identity is linked to another account.")
    }
    await grantInvitation(trx, invitation, made)
    return made
  })
  const by = { user: { id: user }, agency: { id: agency } }
  await record({ act: "account-made", by, subject: { kind: "invitation", id } })
  if ("subject" in given) await record({ act: "provider-linked", by })
  if (plan !== null) {
    await record({ act: "invitation-accepted", by, plan, subject: { kind: "invitation", id } })
    rooms.announce(plan, { type: "changed", what: "people" })
  }
  return user
}
