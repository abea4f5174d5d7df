import { z } from "zod"

/** The first steps of a new user with a plan, in their order. */
const firstSteps = ["plan", "people", "standards", "measure", "agreement"] as const
/** One of {@link firstSteps}. */
export type FirstStep = (typeof firstSteps)[number]

/**
 * `GET /api/first-steps`: the steps that the caller has completed, computed from the stored plans.
 */
export const firstStepsAnswer = z.object({
  /** Not to be shown: the person hid them, or they are not for this person to take. */
  hidden: z.boolean(),
  /** The plan in which the next step is taken; null while there is none. */
  plan: z.string().nullable(),
  steps: z.array(z.object({ step: z.enum(firstSteps), done: z.boolean() })),
})
/** The answer of `GET /api/first-steps`. */
export type FirstSteps = z.infer<typeof firstStepsAnswer>

/** `PUT /api/first-steps`. */
export const firstStepsChange = z.object({ hidden: z.boolean() }).strict()
