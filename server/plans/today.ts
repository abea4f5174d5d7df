/** The day now in UTC, as YYYY-MM-DD: mandates hold by days. */
export const today = (): string => new Date().toISOString().slice(0, 10)
