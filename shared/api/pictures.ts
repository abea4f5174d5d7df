import { z } from "zod"

/** `POST /api/plans/{id}/pictures` → 201: a picture by the hash under which the plan's text names it. */
export const keptPicture = z.object({
  hash: z.string(),
  width: z.number().int(),
  height: z.number().int(),
})
/** A picture that was kept. */
export type KeptPicture = z.infer<typeof keptPicture>
