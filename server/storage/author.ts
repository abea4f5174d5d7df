/** The author of words: taken from the connection, never from the client. */
export interface Author {
  userId: string
  agencyId: string
}
