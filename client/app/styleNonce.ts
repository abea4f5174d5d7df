import { setNonce } from "get-nonce"

/** The nonce that the server wrote into this page, without which its policy lets no style element in. */
export function styleNonce(): string {
  return document.getElementById("nonce")?.nonce ?? ""
}

/** Gives the nonce to the library that locks scrolling behind dialogs. */
export function giveStyleNonce(): void {
  setNonce(styleNonce())
}
