import { timingSafeEqual } from "node:crypto"
import { hashPassword } from "better-auth/crypto"
import { z } from "zod"
import { me, setUp } from "../../../shared/api/people.ts"
import { Problem } from "../../../shared/problem.ts"
import { demandGoodPassword } from "../../accounts/passwords.ts"
import { removeSetUpCode } from "../../accounts/secret.ts"
import { signIn } from "../../accounts/signIn.ts"
import { insertAgency } from "../../storage/agencies.ts"
import { hashSecret, now } from "../../storage/database/id.ts"
import { anyAccount, findPerson, insertAccount } from "../../storage/users.ts"
import { openRoute, type Route } from "../route.ts"

function sameCode(given: string, code: string): boolean {
  const bytes = (text: string) => Buffer.from(hashSecret(text.toUpperCase()), "hex")
  return timingSafeEqual(bytes(given), bytes(code))
}

const done = () => new Problem("conflict", "This installation has been set up already.")

/** The first visit: whether an account exists, and the one-time set-up of the first. */
export const setUpRoutes: readonly Route[] = [
  openRoute({
    method: "get",
    path: "/api/setup",
    summary: "Whether the installation still waits for its first account.",
    answer: z.object({ needed: z.boolean() }),
    handle: async ({ services }) => ({ needed: !(await anyAccount(services.database.db)) }),
  }),
  openRoute({
    method: "post",
    path: "/api/set-up",
    summary: "Makes the first agency and its administrator, and signs in. Works once.",
    body: setUp,
    answer: me,
    status: 201,
    async handle({ services, body, request, response }) {
      const { database, limiter, auth, config, setUpCode } = services
      await limiter.demand(`set-up:${request.ip}`, { max: 10, seconds: 60 })
      if (await anyAccount(database.db)) throw done()
      if (!sameCode(body.code, setUpCode))
        throw new Problem("no-right", "This is not the set-up code in the server's log.")
      const { name, email, password } = body.person
      const known = { name, email, agency: body.agency }
      await demandGoodPassword(password, known, ["person", "password"])
      const passwordHash = await hashPassword(password)
      const id = await database.db.transaction().execute(async (trx) => {
        // The row has a unique key: of two concurrent requests one fails here.
        const claim = await trx
          .insertInto("installation")
          .values({ key: "set-up", value: now() })
          .onConflict((taken) => taken.doNothing())
          .executeTakeFirst()
        if (Number(claim.numInsertedOrUpdatedRows ?? 0) === 0) throw done()
        const agency = (await insertAgency(trx, body.agency)).id
        const account = { name, email, agency, administrator: true, passwordHash }
        return insertAccount(trx, database.dialect, account)
      })
      await removeSetUpCode(config.dataDir)
      const by = { user: { id } }
      await services.record({ act: "set-up", by, address: request.ip })
      await signIn(auth, { email, password }, { request, response })
      return { user: await findPerson(database.db, id) }
    },
  }),
]
