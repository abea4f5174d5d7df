import { z } from "zod"

/** The acts that are kept in the record of security events, by kind. The list is closed. */
export const recordedActs = {
  "signing-in": [
    "set-up",
    "sign-in",
    "sign-in-failed",
    "sign-out",
    "session-ended",
    "identity-confirmed",
    "identity-failed",
    "second-factor-failed",
    "second-factor-on",
    "second-factor-off",
    "second-factor-reset",
    "recovery-codes-made",
    "recovery-code-used",
    "passkey-added",
    "passkey-removed",
    "provider-linked",
    "provider-unlinked",
    "reset-link-made",
    "password-changed",
    "password-reset",
  ],
  tokens: ["token-made", "token-revoked"],
  accounts: [
    "account-made",
    "account-renamed",
    "account-deactivated",
    "account-activated",
    "account-moved",
    "administrator-made",
    "administrator-ended",
    "agency-administrator-made",
    "agency-administrator-ended",
    "plan-maker-made",
    "plan-maker-ended",
    "agency-made",
    "agency-changed",
    "agency-closed",
    "agency-reopened",
    "setting-changed",
  ],
  invitations: [
    "invitation-made",
    "invitation-confirmed",
    "invitation-declined",
    "invitation-withdrawn",
    "invitation-accepted",
  ],
  rights: [
    "plan-made",
    "right-given",
    "right-ended",
    "agency-joined",
    "agency-left",
    "mandate-given",
    "mandate-changed",
    "plan-archived",
    "plan-brought-back",
  ],
  files: ["export"],
  reports: ["report-signed", "report-signature-withdrawn", "report-released"],
  refusals: ["socket-refused", "request-refused"],
} as const

/** The kinds of recorded acts. */
export type RecordedKind = keyof typeof recordedActs
/** An act of {@link recordedActs}. */
export type RecordedAct = (typeof recordedActs)[RecordedKind][number]

/** The kinds, in the order of display. */
export const recordedKinds = Object.keys(recordedActs) as RecordedKind[]
const acts = Object.values(recordedActs).flat() as [RecordedAct, ...RecordedAct[]]

/** The kinds of subjects that an act can be done to. */
const subjectKind = z.enum([
  "person",
  "agency",
  "invitation",
  "token",
  "mandate",
  "plan",
  "file",
  "report",
  "session",
  "setting",
])
/** One of {@link subjectKind}. */
export type SubjectKind = z.infer<typeof subjectKind>

/**
 * An entry of `GET /api/plans/{id}/audit` and `GET /api/audit`. `agency` is the person's agency at
 * the time; `by` and `about` are present names. `details` are names and numbers of the product's
 * own, never words of a person.
 */
const recordEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  agency: z.string().nullable(),
  by: z.string().nullable(),
  byId: z.string().nullable(),
  act: z.enum(acts),
  /** The id of the subject (the name of a file). */
  subject: z.string().nullable(),
  subjectKind: subjectKind.nullable(),
  about: z.string().nullable(),
  /** The network address of the request; only in the record of the installation. */
  address: z.string().nullable(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
})
/** An entry of the record. */
export type RecordEntry = z.infer<typeof recordEntry>

/**
 * The answer: the newest entries that the filters let through, the newest last; `more` where older
 * ones were left out.
 */
export const recordPage = z.object({
  entries: z.array(recordEntry),
  more: z.boolean(),
  /** The number of days that an entry is kept. */
  keptDays: z.number().int(),
})
/** A page of the record. */
export type RecordPage = z.infer<typeof recordPage>
