import { z } from "zod"

/**
 * A problem for whoever operates the server. `proxy-not-trusted`: requests come through a proxy
 * that `TRUST_PROXY` does not name, so that everybody counts as one address. `database-damaged`:
 * the last integrity check of the database found damage.
 */
const operatorNotice = z.object({
  kind: z.enum(["proxy-not-trusted", "database-damaged"]),
  /** When it was first noticed since the server started. */
  since: z.string(),
})
/** A notice of {@link operatorNotices}. */
export type OperatorNotice = z.infer<typeof operatorNotice>

/** The answer of `GET /api/operator-notices`. */
export const operatorNotices = z.object({ notices: z.array(operatorNotice) })
