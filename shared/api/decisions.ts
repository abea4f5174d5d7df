import { z } from "zod"

/** A level of an area. */
export const level = z.enum(["absent", "mentioned", "addressed", "elaborated"])
const decided = z.union([level, z.literal("not-applicable")])

const evidencePassage = z.object({
  /** The id of the block or measure, and its number at the time of the decision. */
  passageId: z.string(),
  measureId: z.string().nullable(),
  number: z.string().nullable(),
  /** Digest of the passage's words: `v1:` and SHA-256 in hexadecimal. */
  digest: z.string(),
  words: z.string(),
  /** The words in it that carried the area. */
  quotes: z.array(z.string()),
})

/**
 * A decision of the secretariat on an area, with the words it was made on. Decisions are only ever
 * added to the record.
 */
export const decision = z.object({
  id: z.string(),
  area: z.string(),
  /** `withdraw` takes the decision before it back. */
  act: z.enum(["confirm", "correct", "not-applicable", "withdraw"]),
  /** The level decided on; null for a withdrawal. */
  decided: decided.nullable(),
  reason: z.string().nullable(),
  /** The automatic reading of the text as proposed. */
  level,
  /** The set and version that the text was read against. */
  set: z.object({ id: z.string(), version: z.string() }),
  /** The number of the text's last stored update, and the text's digest. */
  text: z.object({ seq: z.number().int(), digest: z.string() }),
  /** The passages that carried the area, in their words at the time. */
  evidence: z.array(evidencePassage),
  agency: z.string(),
  /** The function in which it was decided. */
  as: z.literal("secretariat"),
  by: z.string(),
  at: z.string(),
})
/** A {@link decision} of `GET /api/plans/{id}/coverage/decisions`. */
export type Decision = z.infer<typeof decision>

/** An agency's objection to a decision. */
export const contest = z.object({
  id: z.string(),
  /** The decision that it objects to. */
  decision: z.string(),
  area: z.string(),
  words: z.string(),
  agency: z.string(),
  by: z.string(),
  at: z.string(),
  /** When its agency withdrew it, or null. */
  withdrawnAt: z.string().nullable(),
})
/** A {@link contest}. */
export type Contest = z.infer<typeof contest>

/** The changes since a decision was made; a part is null where nothing changed. */
const stale = z.object({
  level: z.object({ before: level, now: level }).nullable(),
  /** The versions of the set. */
  set: z.object({ before: z.string(), now: z.string() }).nullable(),
  passages: z.array(
    z.object({
      passageId: z.string(),
      number: z.string().nullable(),
      /**
       * The passage's words at the time of the decision; null where it did not carry the area then.
       */
      before: z.string().nullable(),
      /** The passage's present words; null where it was removed. */
      now: z.string().nullable(),
      /** Whether it carries the area now. */
      carries: z.boolean(),
    }),
  ),
})

/** The decision and the contests on an area, which stand beside its automatic reading. */
export const areaVerdict = {
  /** Digest of the evidence in the text as proposed; a new decision must send it. */
  digest: z.string(),
  /**
   * The level decided on; null without a decision, and where the decision does not count in this
   * view.
   */
  decided: decided.nullable(),
  /** The decision that counts now. */
  decision: decision.nullable(),
  /** The contests that were not withdrawn, oldest first. */
  contests: z.array(contest),
  /** Null if nothing has changed since the decision. */
  stale: stale.nullable(),
}

/**
 * `GET /api/plans/{id}/coverage/decisions`: every decision and contest ever made, oldest first. The
 * evidence of superseded decisions is included only with `?evidence=all`.
 */
export const decisionRecord = z.object({
  decisions: z.array(decision),
  contests: z.array(contest),
})
/** A {@link decisionRecord}. */
export type DecisionRecord = z.infer<typeof decisionRecord>

const words = (longest: number) => z.string().trim().max(longest)

/**
 * The decision in force when this one was made, null for none; if it is another by now, the answer
 * is a conflict.
 */
const over = z.string().max(200).nullish()

/**
 * `POST /api/plans/{id}/coverage/decisions` → 201 `{decision}`. `digest` is that of the area in the
 * coverage; another one is 409 `stale-digest` with the present `digest`, `level` and `evidence`.
 * `over`, where given, must be the decision in force on the area, else 409 `conflict`.
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
/** The body of a request to decide on an area. */
export type NewDecision = z.infer<typeof newDecision>

/**
 * `POST /api/plans/{id}/coverage/decisions/{decisionId}/contests` → 201 `{contest}`. The agency's
 * earlier contest of the decision is withdrawn by it, and stays on record.
 */
export const newContest = z.object({ words: words(10_000).min(1) }).strict()
