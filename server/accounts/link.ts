import type { Request } from "express"
import type { Config } from "../config/config.ts"

/**
 * A link to one of our pages that a person can pass on: at PUBLIC_URL where it is set, else at the
 * address of this request (the caller copies the link, so a false Host harms only them).
 */
export function linkTo(path: string, config: Config, request: Request): string {
  const host = request.headers.host
  if (config.publicUrlGiven || host === undefined) return config.publicUrl + path
  return `${request.protocol}://${host}${path}`
}
