import { z } from "zod"
import { rights } from "../access.ts"
import { languages } from "../languages.ts"
import { agency, agencyRole } from "./plans.ts"

const password = z.string().min(10).max(200)
const email = z.email().max(200)
const day = z.iso.date()

/** A new agency. */
export const newAgency = z
  .object({ name: z.string().trim().min(1).max(200), short: z.string().trim().min(1).max(12) })
  .strict()

/** `PATCH /api/agencies/{agencyId}`: another name or short name; its colour and its acts stay. */
export const agencyChange = newAgency.partial().strict()

/** `POST /api/set-up`: the first agency and person, with the one-time code from the server's log. */
export const setUp = z
  .object({
    code: z.string().trim().min(1).max(100),
    agency: newAgency,
    person: z.object({ name: z.string().trim().min(1).max(200), email, password }).strict(),
  })
  .strict()

/** `GET /api/me`. `administrator` may invite, make agencies and copy reset links. */
export const me = z.object({
  user: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    agency,
    administrator: z.boolean(),
    /** The language that the person chose for the interface; null or absent until they do. */
    language: z.enum(languages).nullable().optional(),
  }),
})
/** Who is signed in. */
export type Me = z.infer<typeof me>["user"]

/** `PATCH /api/me`: the language of the interface. */
export const meChange = z.object({ language: z.enum(languages) }).strict()

/** `POST /api/invitations` → 201 `{url}`. With a plan, its secretariat may invite too. */
export const newInvitation = z
  .object({
    email,
    agency: z.string(),
    plan: z.string().optional(),
    right: z.enum(rights).optional(),
  })
  .strict()

/** `GET /api/invitations/{token}`: what the invited person sees before accepting. */
export const invitationView = z.object({ email: z.string(), agency, plan: z.string().nullable() })

/** `POST /api/invitations/{token}/accept`: makes the account and signs in. */
export const acceptInvitation = z
  .object({ name: z.string().trim().min(1).max(200), password })
  .strict()

/** A row of `GET /api/people` (administrators) → `{people: […]}`. */
export const person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  agency,
  administrator: z.boolean(),
  /** False for a person who was deactivated: they cannot sign in, and what they did stays. */
  active: z.boolean(),
})
/** A person of the installation. */
export type Person = z.infer<typeof person>

/** `PATCH /api/people/{userId}`: another name, or whether they may sign in. */
export const personChange = z
  .object({ name: z.string().trim().min(1).max(200), active: z.boolean() })
  .partial()
  .strict()

/** A row of `GET /api/open-invitations` and `GET /api/plans/{id}/open-invitations` → `{invitations}`: made, and neither accepted, withdrawn nor run out. */
export const openInvitation = z.object({
  id: z.string(),
  email: z.string(),
  agency,
  /** Whether it leads into a plan; which one is that plan's secretariat's to know. */
  intoPlan: z.boolean(),
  madeAt: z.string(),
  expiresAt: z.string(),
})
/** An invitation that can still be accepted. */
export type OpenInvitation = z.infer<typeof openInvitation>

/** A mandate: who speaks for an agency in a plan, from when to when (days, both included; `to` null is open). */
export const newMandate = z
  .object({ agency: z.string(), user: z.string(), from: day, to: day.nullable() })
  .strict()

/** `GET /api/plans/{id}/people`: agencies, rights and mandates; persons' names as far as the caller may see them. */
export const planPeople = z.object({
  agencies: z.array(z.object({ agency, role: agencyRole })),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      agency,
      right: z.enum(rights),
      active: z.boolean(),
    }),
  ),
  mandates: z.array(
    z.object({
      id: z.string(),
      agency: z.string(),
      user: z.string(),
      name: z.string(),
      from: z.string(),
      to: z.string().nullable(),
    }),
  ),
  /** Agencies and persons of the installation that the secretariat can add; empty for others. */
  others: z.object({
    agencies: z.array(agency),
    people: z.array(z.object({ id: z.string(), name: z.string(), email: z.string(), agency })),
  }),
})
/** People and agencies of a plan. */
export type PlanPeople = z.infer<typeof planPeople>

/** `PUT /api/plans/{id}/agencies/{agencyId}`. */
export const agencyRoleChange = z.object({ role: agencyRole }).strict()
/** `PUT /api/plans/{id}/rights/{userId}`. */
export const rightChange = z.object({ right: z.enum(rights) }).strict()
/** `PATCH /api/plans/{id}/mandates/{mandateId}`: when it ends. */
export const mandateChange = z.object({ to: day.nullable() }).strict()

/** `POST /api/tokens` → 201 `{id, token}`: a personal access token, shown once. */
export const newToken = z.object({ name: z.string().trim().min(1).max(100) }).strict()
