import { z } from "zod"

/** A level of an area. */
export const level = z.enum(["absent", "mentioned", "addressed", "elaborated"])
const decided = z.union([level, z.literal("not-applicable")])

const evidencePassage = z.object({
  /** The block or the measure, and its number when it was decided. */
  passageId: z.string(),
  measureId: z.string().nullable(),
  number: z.string().nullable(),
  /** Of its words: `v1:` and SHA-256 in hexadecimal. */
  digest: z.string(),
  words: z.string(),
  /** The words in it that carried the area. */
  quotes: z.array(z.string()),
})

/** What the secretariat said of an area, and on what; the record is never shortened. */
export const decision = z.object({
  id: z.string(),
  area: z.string(),
  /** `withdraw` takes the decision before it back. */
  act: z.enum(["confirm", "correct", "not-applicable", "withdraw"]),
  /** Null where it was withdrawn. */
  decided: decided.nullable(),
  reason: z.string().nullable(),
  /** What the machine read, on the text as proposed. */
  level,
  /** The set and version it was read against. */
  set: z.object({ id: z.string(), version: z.string() }),
  /** The number of the text's last stored update, and the text's digest. */
  text: z.object({ seq: z.number().int(), digest: z.string() }),
  /** The passages that carried the area, in their words of then. */
  evidence: z.array(evidencePassage),
  agency: z.string(),
  /** The function it was said in. */
  as: z.literal("secretariat"),
  by: z.string(),
  at: z.string(),
})
/** A {@link decision} of `GET /api/plans/{id}/coverage/decisions`. */
export type Decision = z.infer<typeof decision>

/** What an agency says against a decision. */
export const contest = z.object({
  id: z.string(),
  /** The decision it was said of. */
  decision: z.string(),
  area: z.string(),
  words: z.string(),
  agency: z.string(),
  by: z.string(),
  at: z.string(),
  /** When its agency took it back, or null. */
  withdrawnAt: z.string().nullable(),
})
/** A {@link contest}. */
export type Contest = z.infer<typeof contest>

/** What has changed since a decision: a part is null where it has not. */
const stale = z.object({
  level: z.object({ before: level, now: level }).nullable(),
  /** Versions of the set. */
  set: z.object({ before: z.string(), now: z.string() }).nullable(),
  passages: z.array(
    z.object({
      passageId: z.string(),
      number: z.string().nullable(),
      /** Its words when it was decided; null where it did not carry the area then. */
      before: z.string().nullable(),
      /** Its words now; null where it is gone. */
      now: z.string().nullable(),
      /** Whether it carries the area now. */
      carries: z.boolean(),
    }),
  ),
})

/** What people say of an area, beside what the machine read in it. */
export const areaVerdict = {
  /** Of the evidence as proposed: who decides sends it. */
  digest: z.string(),
  /** Null while nobody has decided, and where the decision does not count in this view. */
  decided: decided.nullable(),
  /** The decision that stands. */
  decision: decision.nullable(),
  /** The contests that stand, oldest first. */
  contests: z.array(contest),
  /** Null while what was decided on has not changed. */
  stale: stale.nullable(),
}

/**
 * `GET /api/plans/{id}/coverage/decisions`: everything that was ever said, oldest first; the evidence
 * of what stands no more only with `?evidence=all`.
 */
export const decisionRecord = z.object({
  decisions: z.array(decision),
  contests: z.array(contest),
})
/** A {@link decisionRecord}. */
export type DecisionRecord = z.infer<typeof decisionRecord>

const words = (longest: number) => z.string().trim().max(longest)

/** The decision that stood when this one was made, null where none did; another one by now is a conflict. */
const over = z.string().max(200).nullish()

/**
 * `POST /api/plans/{id}/coverage/decisions` → 201 `{decision}`. `digest` is the area's in the
 * coverage; another one is 409 `stale-digest` with the present `digest`, `level` and `evidence`.
 * `over`, where it is said, must be what stands on the area, else 409 `conflict`.
 */
export const newDecision = z.discriminatedUnion("act", [
  z
    .object({
      act: z.literal("confirm"),
      area: z.string().max(200),
      digest: z.string().max(200),
      over,
      reason: words(2000).nullish(),
    })
    .strict(),
  z
    .object({
      act: z.literal("correct"),
      area: z.string().max(200),
      digest: z.string().max(200),
      over,
      level,
      reason: words(2000).min(1),
    })
    .strict(),
  z
    .object({
      act: z.literal("not-applicable"),
      area: z.string().max(200),
      digest: z.string().max(200),
      over,
      reason: words(2000).min(1),
    })
    .strict(),
])
/** What a decision is asked with. */
export type NewDecision = z.infer<typeof newDecision>

/**
 * `POST /api/plans/{id}/coverage/decisions/{decisionId}/contests` → 201 `{contest}`. What the agency
 * said before against it is taken back with it, and stays on record.
 */
export const newContest = z.object({ words: words(10_000).min(1) }).strict()
