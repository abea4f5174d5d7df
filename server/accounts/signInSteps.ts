import { newSecret } from "../storage/database/id.ts"
import type { Auth } from "./auth.ts"

const minutes = 10

/** Keeps what a sign-in in several steps needs at its last step, for ten minutes. Returns its name. */
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

/** Takes what {@link keepStep} kept, once; null when it was taken, has run out or never was. */
export async function takeStep<T>(auth: Auth, kind: string, name: string): Promise<T | null> {
  const { internalAdapter } = await auth.$context
  const found = await internalAdapter.consumeVerificationValue(`${kind}:${name}`)
  if (!found || new Date(found.expiresAt).getTime() < Date.now()) return null
  return JSON.parse(found.value) as T
}
