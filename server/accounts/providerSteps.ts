import type { Request, Response } from "express"
import type { z } from "zod"
import type { providerQuestion } from "../../shared/api/signIn.ts"
import { Problem } from "../../shared/problem.ts"
import type { Services } from "../http/route.ts"
import { findInvitation } from "../storage/invitations.ts"
import { findLinked, insertLink, isLinked } from "../storage/providerLinks.ts"
import { markAuthenticated } from "../storage/signIns.ts"
import { acceptInvitation } from "./acceptInvitation.ts"
import { cookieOf } from "./cookies.ts"
import type { ProviderRequest } from "./provider.ts"
import { openSession } from "./signIn.ts"
import { readSignIn, type SignInState } from "./signInState.ts"
import { keepStep, takeStep } from "./signInSteps.ts"

type Question = z.infer<typeof providerQuestion>

interface Kept {
  question: Question
  asked: ProviderRequest
  /** The session that requested to link or to confirm. */
  session: string | null
}

interface Exchange {
  request: Request
  response: Response
}

/** The cookie that binds the request to this browser. */
function stepCookie(services: Services) {
  const secure = services.config.publicUrl.startsWith("https:")
  const name = `${secure ? "__Host-" : ""}concord.provider`
  const options = { httpOnly: true, sameSite: "lax", secure, path: "/" } as const
  return { name, options }
}

const notConnected = () => new Problem("not-found", "No sign-in service is connected here.")

/**
 * Begins a sign-in at the provider: sets the cookie that binds it to this browser and returns the
 * address to go to. Linking and confirming need a session, linking a recent sign-in.
 */
export async function askProvider(
  services: Services,
  question: Question,
  { request, response }: Exchange,
): Promise<string> {
  const { provider, auth, database } = services
  if (!provider) throw notConnected()
  const now = await readSignIn(services, request.headers)
  const own = question.for === "link" || question.for === "confirm"
  if (own && now.state !== "in") throw new Problem("signed-out", "Sign in first.")
  if (question.for === "invitation" && !(await findInvitation(database.db, question.invitation)))
    throw new Problem("not-found", "This invitation is unknown, has been used or has expired.")
  const { url, asked } = await provider.ask(question.for === "confirm")
  const session = now.state === "in" ? now.session.id : null
  const kept: Kept = { question, asked, session: own ? session : null }
  const { name, options } = stepCookie(services)
  response.cookie(name, await keepStep(auth, "provider", kept), { ...options, maxAge: 600_000 })
  return url
}

/** A path of our own pages; anything that leads elsewhere becomes the list of plans. */
const ownPage = (next: string | undefined) =>
  next !== undefined && /^\/(?![/\\])/.test(next) && !/[\r\n]/.test(next) ? next : "/plans"

/**
 * Completes the request once the provider has sent the person back, and returns the page to show.
 * People are never found by e-mail: only by the issuer and subject that they, or the invitation
 * that they opened, were linked to.
 */
export async function answerOfProvider(services: Services, exchange: Exchange): Promise<string> {
  const { provider, auth } = services
  if (!provider) throw notConnected()
  const { request, response } = exchange
  const { name, options } = stepCookie(services)
  const step = cookieOf(request, name)
  response.clearCookie(name, options)
  const kept = step && (await takeStep<Kept>(auth, "provider", step))
  if (!kept) return "/sign-in?provider=lost"
  const { question, asked } = kept
  const back = question.for === "link" ? "/account" : "/sign-in"
  let subject: Awaited<ReturnType<typeof provider.subjectOf>>
  try {
    subject = await provider.subjectOf(new URL(request.originalUrl, "http://x").search, asked)
  } catch (error) {
    services.log.warn({ err: error }, "The provider did not confirm a sign-in.")
    return question.for === "confirm" ? "/identity-confirmed?failed=1" : `${back}?provider=refused`
  }
  const now = await readSignIn(services, request.headers)
  switch (question.for) {
    case "sign-in":
      return signInBy(services, subject, ownPage(question.next), exchange)
    case "link":
      return `/account?provider=${await link(services, subject, kept, now)}`
    case "confirm":
      return (await confirm(services, subject, kept, now))
        ? "/identity-confirmed"
        : "/identity-confirmed?failed=1"
    case "invitation":
      return accept(services, subject, question, exchange)
  }
}

type Subject = Awaited<ReturnType<NonNullable<Services["provider"]>["subjectOf"]>>

async function signInBy(
  services: Services,
  subject: Subject,
  next: string,
  exchange: Exchange,
): Promise<string> {
  const user = await findLinked(services.database.db, subject)
  const address = exchange.request.ip
  if (user === null) {
    await services.record({ act: "sign-in-failed", address })
    return "/sign-in?provider=unknown"
  }
  try {
    await openSession(services, { user, by: "provider", factor: subject.multiFactor }, exchange)
  } catch {
    const tried = { kind: "person", id: user } as const
    await services.record({ act: "sign-in-failed", address, subject: tried })
    return "/sign-in?provider=closed"
  }
  // The sign-in page redirects, or asks for the second factor first.
  return `/sign-in?next=${encodeURIComponent(next)}`
}

async function link(
  { database, record }: Services,
  subject: Subject,
  kept: Kept,
  now: SignInState,
): Promise<"linked" | "taken" | "lost"> {
  if (now.state !== "in" || now.session.id !== kept.session) return "lost"
  const linked = await findLinked(database.db, subject)
  if (linked !== null) return linked === now.person.id ? "linked" : "taken"
  if (await isLinked(database.db, now.person.id, subject.issuer)) return "taken"
  if (!(await insertLink(database, now.person.id, subject))) return "taken"
  await record({ act: "provider-linked", by: { user: now.person, agency: now.person.agency } })
  return "linked"
}

async function confirm(
  { database, record }: Services,
  subject: Subject,
  kept: Kept,
  now: SignInState,
): Promise<boolean> {
  if (now.state !== "in" || now.session.id !== kept.session) return false
  if ((await findLinked(database.db, subject)) !== now.person.id) return false
  await markAuthenticated(database.db, now.session.id, subject.multiFactor)
  await record({ act: "identity-confirmed", by: { user: now.person, agency: now.person.agency } })
  return true
}

async function accept(
  services: Services,
  subject: Subject,
  { invitation, name }: Extract<Question, { for: "invitation" }>,
  exchange: Exchange,
): Promise<string> {
  const { database } = services
  if ((await findLinked(database.db, subject)) !== null) return "/sign-in?provider=taken"
  try {
    const user = await acceptInvitation(services, invitation, { name, subject })
    await openSession(services, { user, by: "provider", factor: subject.multiFactor }, exchange)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return `/invitation/${encodeURIComponent(invitation)}?provider=refused`
  }
  return "/sign-in?next=%2Fplans"
}
