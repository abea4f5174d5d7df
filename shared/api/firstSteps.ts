import { z } from "zod"

/** The first steps with a plan, in their order. */
const firstSteps = ["plan", "people", "standards", "measure", "agreement"] as const
/** One of {@link firstSteps}. */
export type FirstStep = (typeof firstSteps)[number]

/** `GET /api/first-steps`: how far one has come, computed from what is there. */
export const firstStepsAnswer = z.object({
  /** Not to be shown: put away by the person, or not theirs to go. */
  hidden: z.boolean(),
  /** The plan in which the next one is done; null while there is none. */
  plan: z.string().nullable(),
  steps: z.array(z.object({ step: z.enum(firstSteps), done: z.boolean() })),
})
/** The answer. */
export type FirstSteps = z.infer<typeof firstStepsAnswer>

/** `PUT /api/first-steps`. */
export const firstStepsChange = z.object({ hidden: z.boolean() }).strict()
