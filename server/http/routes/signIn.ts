import { z } from "zod"
import {
  firstCode,
  newPasskey,
  ownSignIn,
  passkeyAnswer,
  passkeyChallenge,
  passkeyChange,
  providerQuestion,
  reauthentication,
  recoveryCodes,
  secondFactor,
  signInRules,
  signInView,
} from "../../../shared/api/signIn.ts"
import { Problem } from "../../../shared/problem.ts"
import { endAccess } from "../../accounts/endAccess.ts"
import {
  addPasskey,
  challengeNewPasskey,
  challengePasskey,
  personOfPasskey,
} from "../../accounts/passkeys.ts"
import { callbackPath } from "../../accounts/provider.ts"
import { answerOfProvider, askProvider } from "../../accounts/providerSteps.ts"
import { reauthenticate } from "../../accounts/reauthenticate.ts"
import {
  beginSecondFactor,
  confirmSecondFactor,
  countRecoveryCodes,
  passSecondFactor,
  personAtSecondFactor,
  removeSecondFactor,
  renewRecoveryCodes,
} from "../../accounts/secondFactor.ts"
import { openSession } from "../../accounts/signIn.ts"
import { readSignIn } from "../../accounts/signInState.ts"
import { deletePasskeys, listPasskeys, renamePasskey } from "../../storage/passkeys.ts"
import { deleteLink, hasPassword, isLinked } from "../../storage/providerLinks.ts"
import {
  findSessionToken,
  listSessions,
  requireSecondFactor,
  secondFactorRequiredSince,
} from "../../storage/signIns.ts"
import { findPerson } from "../../storage/users.ts"
import { administratorRoute, type Call, openRoute, personRoute, type Route } from "../route.ts"

/** Limits guesses from one address, beside those counted by person. */
async function demandPatience({ services, request }: Call<unknown>): Promise<void> {
  const { limiter, config } = services
  await limiter.demand(`sign-in:${request.ip}`, { max: config.signInsPerMinute, seconds: 60 })
}

const noPasskey = () => new Problem("not-found", "You have no such passkey.")

/** Ends a session of a person and its sockets, by better-auth, which reports it. */
async function endSession({ services }: Call<unknown>, user: string, id: string): Promise<boolean> {
  const token = await findSessionToken(services.database.db, user, id)
  if (token === null) return false
  await (await services.auth.$context).internalAdapter.deleteSession(token)
  return true
}

/**
 * Signing in beyond the password: second factor, passkeys, the provider, and the caller's sessions.
 */
export const signInRoutes: readonly Route[] = [
  openRoute({
    method: "get",
    path: "/api/sign-in",
    summary: "How far this browser has come in signing in, and what is offered.",
    answer: signInView,
    async handle({ services, request }) {
      const found = await readSignIn(services, request.headers)
      const { name: provider } = services.provider ?? { name: null }
      if (found.state === "out")
        return { state: "out", person: null, factors: { totp: false, passkey: false }, provider }
      const { name, email } = found.person
      return { state: found.state, person: { name, email }, ...found.session, provider }
    },
  }),
  openRoute({
    method: "post",
    path: "/api/sign-in/second-factor",
    summary: "Passes the second factor, by a code of the application or a recovery code.",
    body: secondFactor,
    answer: null,
    async handle(call) {
      await demandPatience(call)
      const { services, request } = call
      // Before the attempt, since too many wrong ones end the pending sign-in.
      const id = await personAtSecondFactor(services, request)
      const user = await passSecondFactor(services, call.body, call).catch(async (error) => {
        const by = id === null ? null : { user: { id } }
        await services.record({ act: "second-factor-failed", by, address: request.ip })
        throw error
      })
      if (!("recoveryCode" in call.body)) return
      const by = { user: { id: user } }
      await services.record({ act: "recovery-code-used", by, address: request.ip })
    },
  }),
  openRoute({
    method: "post",
    path: "/api/sign-in/passkey/challenge",
    summary: "A challenge that any passkey of this installation may answer.",
    answer: passkeyChallenge,
    async handle(call) {
      await demandPatience(call)
      return challengePasskey(call.services, null, call.request)
    },
  }),
  openRoute({
    method: "post",
    path: "/api/sign-in/passkey",
    summary: "Signs in by a passkey, which is both factors in one.",
    body: passkeyAnswer,
    answer: null,
    async handle(call) {
      await demandPatience(call)
      const { services, body, request } = call
      const user = await personOfPasskey(services, body, request).catch(async (error) => {
        await services.record({ act: "sign-in-failed", address: request.ip })
        throw error
      })
      await openSession(services, { user, by: "passkey", factor: true }, call)
    },
  }),
  openRoute({
    method: "post",
    path: "/api/sign-in/provider",
    summary: "Begins a sign-in at the organisation's service; the answer says where to go.",
    body: providerQuestion,
    answer: z.object({ url: z.string() }),
    async handle(call) {
      await demandPatience(call)
      return { url: await askProvider(call.services, call.body, call) }
    },
  }),
  openRoute({
    method: "get",
    path: callbackPath,
    summary: "Where the organisation's service sends people back to; leads on to a page.",
    answer: "file",
    async handle(call) {
      const page = await answerOfProvider(call.services, call)
      call.response.redirect(303, page)
    },
  }),
  personRoute({
    method: "post",
    path: "/api/second-factor/set-up",
    summary:
      "Begins to set up an authenticator application: its secret, and as an address for a QR code.",
    answer: z.object({ secret: z.string(), uri: z.string() }),
    recentSignIn: true,
    whileSettingUp: true,
    handle: ({ services, session }) => beginSecondFactor(services, session.user),
  }),
  personRoute({
    method: "post",
    path: "/api/second-factor/confirm",
    summary:
      "Ends the set-up with a first code; answers the recovery codes, which are shown this once.",
    body: firstCode,
    answer: recoveryCodes,
    recentSignIn: true,
    whileSettingUp: true,
    async handle(call) {
      const { services, session, body, request } = call
      const codes = await confirmSecondFactor(services, session.user, body.code, call)
      await services.record({ act: "second-factor-on", by: session, address: request.ip })
      return { recoveryCodes: codes }
    },
  }),
  personRoute({
    method: "post",
    path: "/api/second-factor/recovery-codes",
    summary: "Makes new recovery codes; those of before open nothing any more.",
    answer: recoveryCodes,
    recentSignIn: true,
    async handle({ services, session }) {
      const codes = await renewRecoveryCodes(services, session.user.id)
      await services.record({ act: "recovery-codes-made", by: session })
      return { recoveryCodes: codes }
    },
  }),
  personRoute({
    method: "delete",
    path: "/api/second-factor",
    summary: "Removes your authenticator application, unless the installation requires one.",
    answer: null,
    recentSignIn: true,
    async handle({ services, session }) {
      if ((await secondFactorRequiredSince(services.database.db)) !== null)
        throw new Problem("conflict", "This installation requires a second factor of everybody.")
      const removed = await removeSecondFactor(services, session.user.id)
      if (removed.application) await services.record({ act: "second-factor-off", by: session })
    },
  }),
  personRoute({
    method: "post",
    path: "/api/reauthenticate",
    summary: "Confirms by password or passkey that it is still you; holds for fifteen minutes.",
    body: reauthentication,
    answer: null,
    async handle({ services, session, body, request }) {
      await reauthenticate(services, session, body, request).catch(async (error) => {
        await services.record({ act: "identity-failed", by: session, address: request.ip })
        throw error
      })
      await services.record({ act: "identity-confirmed", by: session, address: request.ip })
    },
  }),
  personRoute({
    method: "post",
    path: "/api/reauthenticate/challenge",
    summary: "A challenge that one of your passkeys may answer.",
    answer: passkeyChallenge,
    handle: ({ services, session, request }) =>
      challengePasskey(services, session.user.id, request),
  }),
  personRoute({
    method: "get",
    path: "/api/me/sign-in",
    summary: "By what you sign in, and where you are signed in.",
    answer: ownSignIn,
    async handle({ services, session }) {
      const { database, provider } = services
      const { db } = database
      const { id } = session.user
      const passkeys = await listPasskeys(db, id)
      const sessions = await listSessions(db, id)
      return {
        password: await hasPassword(db, id),
        recoveryCodesLeft: await countRecoveryCodes(services, id),
        required: (await secondFactorRequiredSince(db)) !== null,
        passkeys: passkeys.map(({ credentialId: _, ...passkey }) => passkey),
        provider: provider && {
          name: provider.name,
          linked: await isLinked(db, id, provider.issuer),
        },
        sessions: sessions.map((open) => ({ ...open, current: open.id === session.sessionId })),
      }
    },
  }),
  personRoute({
    method: "delete",
    path: "/api/me/provider",
    summary: "Ends the link of your account to the organisation's service.",
    answer: null,
    recentSignIn: true,
    async handle({ services, session }) {
      const { database, provider } = services
      const user = session.user.id
      const others =
        (await hasPassword(database.db, user)) || (await listPasskeys(database.db, user)).length > 0
      if (!others)
        throw new Problem("conflict", "Without it you could not sign in. Add a passkey first.")
      if (!provider || !(await deleteLink(database.db, user, provider.issuer)))
        throw new Problem("not-found", "Your account is not linked to a service.")
      await services.record({ act: "provider-unlinked", by: session })
    },
  }),
  personRoute({
    method: "delete",
    path: "/api/me/sessions/{sessionId}",
    summary: "Signs you out where this session is open.",
    answer: null,
    async handle(call) {
      const { services, session } = call
      const id = call.param("sessionId")
      if (!(await endSession(call, session.user.id, id)))
        throw new Problem("not-found", "You have no such session.")
      const subject = { kind: "session", id } as const
      await services.record({ act: "session-ended", by: session, subject })
    },
  }),
  personRoute({
    method: "delete",
    path: "/api/me/sessions",
    summary: "Signs you out everywhere but here.",
    answer: null,
    async handle(call) {
      const { services, session } = call
      for (const { id } of await listSessions(services.database.db, session.user.id))
        if (id !== session.sessionId && (await endSession(call, session.user.id, id))) {
          const subject = { kind: "session", id } as const
          await services.record({ act: "session-ended", by: session, subject })
        }
    },
  }),
  personRoute({
    method: "post",
    path: "/api/passkeys/challenge",
    summary: "A challenge for a new passkey.",
    answer: passkeyChallenge,
    recentSignIn: true,
    handle: ({ services, session, request }) =>
      challengeNewPasskey(services, session.user, request),
  }),
  personRoute({
    method: "post",
    path: "/api/passkeys",
    summary: "Keeps the passkey that your device made.",
    body: newPasskey,
    answer: null,
    recentSignIn: true,
    async handle({ services, session, body, request }) {
      await addPasskey(services, session.user.id, body, request)
      await services.record({ act: "passkey-added", by: session })
    },
  }),
  personRoute({
    method: "patch",
    path: "/api/passkeys/{passkeyId}",
    summary: "Gives one of your passkeys another name.",
    body: passkeyChange,
    answer: null,
    async handle({ services, session, body, param }) {
      const { db } = services.database
      if (!(await renamePasskey(db, session.user.id, param("passkeyId"), body.name)))
        throw noPasskey()
    },
  }),
  personRoute({
    method: "delete",
    path: "/api/passkeys/{passkeyId}",
    summary: "Removes one of your passkeys; it opens nothing any more.",
    answer: null,
    recentSignIn: true,
    async handle({ services, session, param }) {
      const removed = await deletePasskeys(
        services.database.db,
        session.user.id,
        param("passkeyId"),
      )
      if (removed === 0) throw noPasskey()
      await services.record({ act: "passkey-removed", by: session })
    },
  }),
  administratorRoute({
    method: "get",
    path: "/api/sign-in-rules",
    summary: "What the installation requires of those who sign in.",
    answer: signInRules,
    handle: async ({ services }) => ({
      secondFactorRequired: (await secondFactorRequiredSince(services.database.db)) !== null,
    }),
  }),
  administratorRoute({
    method: "put",
    path: "/api/sign-in-rules",
    summary: "Requires a second factor of everybody from their next sign-in on, or no more.",
    body: signInRules,
    answer: signInRules,
    recentSignIn: true,
    async handle({ services, session, body }) {
      const { db } = services.database
      const own =
        (await countRecoveryCodes(services, session.user.id)) !== null ||
        (await listPasskeys(db, session.user.id)).length > 0
      if (body.secondFactorRequired && !own)
        throw new Problem("conflict", "First set up a second factor for yourself.")
      await requireSecondFactor(db, body.secondFactorRequired)
      await services.record({
        act: "setting-changed",
        by: session,
        subject: { kind: "setting", id: "second-factor-required" },
        details: { value: String(body.secondFactorRequired) },
      })
      return body
    },
  }),
  administratorRoute({
    method: "delete",
    path: "/api/people/{userId}/second-factor",
    summary:
      "Removes the second factor and the passkeys of a person who lost them, and signs them out everywhere.",
    answer: null,
    recentSignIn: true,
    async handle({ services, session, param }) {
      const user = param("userId")
      if (!(await findPerson(services.database.db, user)))
        throw new Problem("not-found", "There is no such person.")
      if (user === session.user.id)
        throw new Problem("conflict", "Another administrator does this for you.")
      const removed = await removeSecondFactor(services, user, { passkeys: true })
      await endAccess(services, user)
      const subject = { kind: "person", id: user } as const
      await services.record({ act: "second-factor-reset", by: session, subject })
      for (let i = 0; i < removed.passkeys; i++)
        await services.record({ act: "passkey-removed", by: session, subject })
    },
  }),
]
