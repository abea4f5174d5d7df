import type { Language } from "../../shared/languages.ts"
import { patch } from "../app/http.ts"
import { keepPerson, session } from "../app/session.ts"
import { language, showLanguage } from "./i18n.ts"

let chosenHere: Language | null = null

/**
 * Shows the interface in the language that a person chose, and keeps the choice in their account;
 * before sign-in it is kept once they are in. Throws a Problem where the account could not be told;
 * the pages are in the language all the same.
 */
export async function chooseLanguage(wanted: Language): Promise<void> {
  await showLanguage(wanted)
  const now = session.get()
  if (now.state !== "in") {
    chosenHere = wanted
    return
  }
  chosenHere = null
  const user = { ...now.user, language: wanted }
  session.set({ state: "in", user })
  keepPerson(user)
  await patch("/api/me", { language: wanted })
}

/** From now on the pages are in the language of the account of whoever is signed in. */
export async function followAccount(): Promise<void> {
  session.subscribe(() => void takeAccountLanguage())
  await takeAccountLanguage()
}

async function takeAccountLanguage(): Promise<void> {
  const now = session.get()
  if (now.state !== "in") return
  if (chosenHere && chosenHere !== now.user.language) {
    // A choice on the sign-in page takes precedence.
    await chooseLanguage(chosenHere).catch(() => {})
    return
  }
  const wanted = now.user.language
  if (wanted && wanted !== language()) await showLanguage(wanted).catch(() => {})
}
