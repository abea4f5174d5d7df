import type { Sentences } from "./sentences.ts"

/** The server's sentences. */
export const az: Sentences = {}
