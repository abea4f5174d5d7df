import { z } from "zod"

/**
 * What whoever runs the server has to see to. `proxy-not-trusted`: requests come through a proxy that
 * `TRUST_PROXY` does not name, so that everybody counts as one address. `database-damaged`: the last
 * look at the database found damage.
 */
const operatorNotice = z.object({
  kind: z.enum(["proxy-not-trusted", "database-damaged"]),
  /** When it was noticed first since the server's start. */
  since: z.string(),
})
/** One of {@link operatorNotices}. */
export type OperatorNotice = z.infer<typeof operatorNotice>

/** The answer of `GET /api/operator-notices`. */
export const operatorNotices = z.object({ notices: z.array(operatorNotice) })
