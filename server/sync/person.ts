import type { Session } from "../session.ts"
import type { Author } from "../storage/author.ts"

/** Whose socket it is: of their session what is asked for as long as it is open, and no more. */
export interface Person extends Author {
  /** Empty where their name is not for all. */
  readonly name: string
  readonly short: string
  readonly colour: string
  readonly sessionId: string | undefined
}

/** The person of a session. */
export const personOf = ({ user, agency, sessionId }: Session): Person => ({
  userId: user.id,
  agencyId: agency.id,
  name: user.name,
  short: agency.short,
  colour: agency.colour,
  sessionId,
})
