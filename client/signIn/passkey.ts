import { Problem } from "../../shared/problem.ts"
import { post } from "../app/http.ts"

type Library = typeof import("@simplewebauthn/browser")
type Request = Parameters<Library["startAuthentication"]>[0]["optionsJSON"]
type Creation = Parameters<Library["startRegistration"]>[0]["optionsJSON"]

const library = (): Promise<Library> => import("@simplewebauthn/browser")

/** Whether this browser can use passkeys at this address. */
export const knowsPasskeys = (): boolean =>
  typeof window.PublicKeyCredential === "function" && window.isSecureContext

/** The person turned away, or the device did not know a passkey; the words for it are the caller's. */
export class NotUsed extends Error {}

async function answer(challengePath: string): Promise<{ ceremony: string; response: unknown }> {
  const { startAuthentication } = await library()
  const { ceremony, options } = await post<{ ceremony: string; options: Request }>(challengePath)
  const response = await startAuthentication({ optionsJSON: options }).catch(() => {
    throw new NotUsed()
  })
  return { ceremony, response }
}

/** Signs in by a passkey. Throws {@link NotUsed}, or a Problem of the server. */
export async function signInByPasskey(): Promise<void> {
  await post("/api/sign-in/passkey", await answer("/api/sign-in/passkey/challenge"))
}

/** Shows by a passkey that it is still the same person. Throws like {@link signInByPasskey}. */
export async function confirmByPasskey(): Promise<void> {
  await post("/api/reauthenticate", await answer("/api/reauthenticate/challenge"))
}

/** Makes a passkey on this device and keeps it under a name. Throws like {@link signInByPasskey}. */
export async function addPasskey(name: string): Promise<void> {
  const { startRegistration } = await library()
  const path = "/api/passkeys/challenge"
  const { ceremony, options } = await post<{ ceremony: string; options: Creation }>(path)
  const response = await startRegistration({ optionsJSON: options }).catch((error: unknown) => {
    if ((error as Error).name === "InvalidStateError")
      throw new Problem("conflict", "This device has a passkey for your account already.")
    throw new NotUsed()
  })
  await post("/api/passkeys", { ceremony, name, response })
}
