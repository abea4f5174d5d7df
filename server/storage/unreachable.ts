/** Codes of the system that say that another machine is not there, or not now. */
const codes = /^E(?:CONN|NOTFOUND|AI_AGAIN|TIMEDOUT|HOST|NET)/

/** Whether the code of an error says that a machine was not reached, and not that it refuses. */
export const isUnreachable = (code: string): boolean => codes.test(code)
