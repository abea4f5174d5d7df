import { z } from "zod"
import { rights } from "../access.ts"
import { stances } from "../agreement/standing.ts"
import { languages } from "../languages.ts"
import { agency, agencyRole } from "./plans.ts"

const password = z.string().min(10).max(200)
const email = z.email().max(200)
const day = z.iso.date()

/** A new agency. */
export const newAgency = z
  .object({ name: z.string().trim().min(1).max(200), short: z.string().trim().min(1).max(12) })
  .strict()

/**
 * `PATCH /api/agencies/{agencyId}`: changes name or short name; colour and acts are kept. A
 * `closed` agency takes no new people and joins no plan.
 */
export const agencyChange = newAgency.extend({ closed: z.boolean() }).partial().strict()

/** A row of `GET /api/agencies` → `{agencies: […]}`. */
export const agencyRow = agency.extend({ closed: z.boolean() })
/** An agency in the list. */
export type AgencyRow = z.infer<typeof agencyRow>

/** `POST /api/set-up`: the first agency and person, with the one-time code from the server's log. */
export const setUp = z
  .object({
    code: z.string().trim().min(1).max(100),
    agency: newAgency,
    person: z.object({ name: z.string().trim().min(1).max(200), email, password }).strict(),
  })
  .strict()

/**
 * `GET /api/me`. `administrator` is an administrator of the installation, `agencyAdministrator` of
 * their agency; `makesPlans` may create and import plans.
 */
export const me = z.object({
  user: z.object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    agency,
    administrator: z.boolean(),
    agencyAdministrator: z.boolean(),
    makesPlans: z.boolean(),
    /** The language that the person chose for the interface; null or absent without a choice. */
    language: z.enum(languages).nullable().optional(),
    /** Whether the installation reads plans in the further forms of office programs. */
    readsOffice: z.boolean().optional(),
  }),
})
/** The signed-in person. */
export type Me = z.infer<typeof me>["user"]

/** `PATCH /api/me`: the language of the interface. */
export const meChange = z.object({ language: z.enum(languages) }).strict()

/**
 * `POST /api/invitations` → 201. With a plan, its secretariat invites by the exact address, whether
 * or not there is an account for it: `role` becomes the agency's role in the plan, and with
 * `mandate` the person speaks for the agency from the day they join.
 */
export const newInvitation = z
  .object({
    email,
    agency: z.string(),
    plan: z.string().optional(),
    right: z.enum(rights).optional(),
    role: agencyRole.optional(),
    mandate: z.boolean().optional(),
  })
  .strict()

/**
 * The result of an invitation: it `waits` for the administrator of the agency; a link to pass on
 * was created; or the person already has an account in the agency and is in the plan.
 */
export const invitationOutcome = z.object({
  state: z.enum(["waits", "link", "added"]),
  url: z.string().nullable(),
})
/** The result of an invitation. */
export type InvitationOutcome = z.infer<typeof invitationOutcome>

/** The person who made an invitation. */
const inviter = z.object({ name: z.string(), agency })

/** `GET /api/invitations/{token}`: what the invited person sees before accepting. */
export const invitationView = z.object({
  email: z.string(),
  agency,
  plan: z.string().nullable(),
  by: inviter,
})

/** `POST /api/invitations/{token}/accept`: creates the account and signs in. */
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
  /** Whether they administer the agency they work for. */
  agencyAdministrator: z.boolean(),
  /** Whether they may create plans: as an administrator, or permitted by one. */
  makesPlans: z.boolean(),
  /** False for a deactivated person: they cannot sign in, and their acts are kept. */
  active: z.boolean(),
})
/** A person of the installation. */
export type Person = z.infer<typeof person>

/**
 * `PATCH /api/people/{userId}`: the name, or whether they may sign in; the other fields are for
 * administrators of the installation only. Another `agency` ends their mandates and their rights in
 * plans.
 */
export const personChange = z
  .object({
    name: z.string().trim().min(1).max(200),
    active: z.boolean(),
    administrator: z.boolean(),
    agencyAdministrator: z.boolean(),
    makesPlans: z.boolean(),
    agency: z.string(),
  })
  .partial()
  .strict()

/**
 * A row of `GET /api/open-invitations` and `GET /api/plans/{id}/open-invitations` →
 * `{invitations}`: neither accepted, withdrawn nor expired.
 */
export const openInvitation = z.object({
  id: z.string(),
  email: z.string(),
  agency,
  /** Whether it leads into a plan; only that plan's secretariat may know which. */
  intoPlan: z.boolean(),
  right: z.enum(rights).nullable(),
  role: agencyRole.nullable(),
  mandate: z.boolean(),
  by: inviter,
  /** Whether it waits for the administrator of the agency. */
  waits: z.boolean(),
  /** Whether the caller may accept it on behalf of the agency. */
  yours: z.boolean(),
  madeAt: z.string(),
  expiresAt: z.string(),
})
/** An invitation that can still be accepted. */
export type OpenInvitation = z.infer<typeof openInvitation>

/**
 * A mandate: who speaks for an agency in a plan, with its first and last day (`to` null has no
 * end).
 */
export const newMandate = z
  .object({ agency: z.string(), user: z.string(), from: day, to: day.nullable() })
  .strict()

/**
 * `GET /api/plans/{id}/people`: agencies, rights and mandates; people's names as far as the caller
 * may see them.
 */
export const planPeople = z.object({
  agencies: z.array(z.object({ agency, role: agencyRole, closed: z.boolean() })),
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
  /**
   * Agencies, and people of the caller's own agency, that the secretariat can add; empty for
   * others.
   */
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

/** The longest lifetime of an access token, in days. */
export const maxTokenDays = 365

/**
 * `POST /api/tokens` → 201 `{id, token, expiresAt}`: a personal access token, shown once. One of
 * scope `read` changes nothing; with a `plan` it gives access to that plan alone.
 */
export const newToken = z
  .object({
    name: z.string().trim().min(1).max(100),
    scope: z.enum(["read", "write"]).default("write"),
    plan: z.string().nullable().default(null),
    days: z.number().int().min(1).max(maxTokenDays).default(90),
  })
  .strict()

const tokenRow = z.object({
  id: z.string(),
  name: z.string(),
  scope: newToken.shape.scope.removeDefault(),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
})

/** A row of `GET /api/tokens` → `{tokens: […]}`. */
export const ownToken = tokenRow.extend({ plan: z.string().nullable() })
/** One of the caller's own tokens. */
export type OwnToken = z.infer<typeof ownToken>

/**
 * A row of `GET /api/open-tokens` (administrators) → `{tokens: […]}`; only its owner may know which
 * plan it gives access to.
 */
export const openToken = tokenRow.extend({
  onePlan: z.boolean(),
  owner: z.object({ id: z.string(), name: z.string(), agency }),
})
/** A token of any person, as administrators see it. */
export type OpenToken = z.infer<typeof openToken>

/** An active account that was invited by a person who is now deactivated. */
const invitedAccount = z.object({
  id: z.string(),
  name: z.string(),
  agency,
  by: inviter,
  at: z.string(),
})

/**
 * `GET /api/plans/{id}/deactivated` (secretariat): rights, mandates and the like that depend on
 * deactivated people.
 */
export const restsInPlan = z.object({
  positions: z.array(
    z.object({
      measureId: z.string(),
      agency: z.string(),
      stance: z.enum(stances),
      by: z.string(),
      at: z.string(),
    }),
  ),
  accounts: z.array(invitedAccount),
})
/** The parts of a plan that depend on deactivated people. */
export type RestsInPlan = z.infer<typeof restsInPlan>

/**
 * `GET /api/deactivated` (administrators): what depends on deactivated people of one agency, or of
 * all, without naming plans.
 */
export const restsInAgency = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      agency,
      positions: z.number().int(),
      plans: z.number().int(),
    }),
  ),
  accounts: z.array(invitedAccount),
})
/** The parts that depend on deactivated people of an agency. */
export type RestsInAgency = z.infer<typeof restsInAgency>
