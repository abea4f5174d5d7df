import { z } from "zod"

/**
 * `POST /api/plans/{id}/pictures` → 201: the stored picture, by the hash that the plan's text
 * refers to.
 */
export const keptPicture = z.object({
  hash: z.string(),
  width: z.number().int(),
  height: z.number().int(),
})
/** A stored picture. */
export type KeptPicture = z.infer<typeof keptPicture>
