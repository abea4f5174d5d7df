import { newSecret } from "../storage/database/id.ts"
import type { Auth } from "./auth.ts"

const minutes = 10

/**
 * Stores a value for the last step of a sign-in in several steps, for ten minutes. Returns its key.
 */
export async function keepStep(auth: Auth, kind: string, value: object): Promise<string> {
  const { internalAdapter } = await auth.$context
  const name = newSecret()
  await internalAdapter.createVerificationValue({
    identifier: `${kind}:${name}`,
    value: JSON.stringify(value),
    expiresAt: new Date(Date.now() + minutes * 60_000),
  })
  return name
}

/**
 * Takes a value of {@link keepStep}, once; null when it was taken, has expired or never existed.
 */
export async function takeStep<T>(auth: Auth, kind: string, name: string): Promise<T | null> {
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.consumeVerificationValue(`${kind}:${name}`)
  if (!found || new Date(found.expiresAt).getTime() < Date.now()) return null
  return JSON.parse(found.value) as T
}
