import { mkdir, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { newSecret } from "../storage/id.ts"

async function readOrMake(dataDir: string, name: string, make: () => string): Promise<string> {
  const path = join(dataDir, name)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  // "wx" makes it fail where the file exists, so that of two starting servers one secret remains.
  await writeFile(path, make(), { mode: 0o600, flag: "wx" }).catch((error: { code?: string }) => {
    if (error.code !== "EEXIST") throw error
  })
  return (await readFile(path, "utf8")).trim()
}

/** The secret that signs session cookies, made once and kept in the data folder for its owner only. */
export function readAuthSecret(dataDir: string): Promise<string> {
  return readOrMake(dataDir, "auth-secret", newSecret)
}

// No letters that are read for one another; five groups of four are a hundred bits.
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

function newCode(): string {
  const bytes = Buffer.from(newSecret(), "base64url").subarray(0, 20)
  const signs = Array.from(bytes, (byte) => letters[byte % letters.length])
  return [0, 4, 8, 12, 16].map((start) => signs.slice(start, start + 4).join("")).join("-")
}

/** The code that opens the set-up of an installation without accounts; the same until it is used. */
export function readSetUpCode(dataDir: string): Promise<string> {
  return readOrMake(dataDir, "set-up-code", newCode)
}

/** Forgets the set-up code once the first account exists. */
export function removeSetUpCode(dataDir: string): Promise<void> {
  return rm(join(dataDir, "set-up-code"), { force: true })
}
