import { createHash, randomBytes } from "node:crypto"

/** A new id: 16 letters, digits, `-` or `_`, never given out twice. */
export const newId = (): string => randomBytes(12).toString("base64url")

/** A secret that a link or a program carries: 43 letters, digits, `-` or `_`. Only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString("base64url")

/** The stored hash of a secret. The secret is random and long, so a plain SHA-256 is enough. */
export const hashSecret = (secret: string): string =>
  createHash("sha256").update(secret).digest("hex")

/** The time now as the tables keep it. */
export const now = (): string => new Date().toISOString()
