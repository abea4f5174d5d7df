import { createHmac } from "node:crypto"
import { readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { WrongSettings } from "../config/wrongSettings.ts"
import { folderFault, makeDataFolder } from "../storage/database/dataFolder.ts"
import { newSecret } from "../storage/database/id.ts"

/** The least length of a secret and a code. */
const least = 20

/**
 * The contents of a file in the data folder, which is created if it does not exist. A crash may
 * have left it empty.
 */
async function readOrMake(dataDir: string, name: string, make: () => string): Promise<string> {
  const path = join(dataDir, name)
  try {
    makeDataFolder(dataDir)
    // With "wx" it fails if the file exists, so that two servers starting at once use one secret.
    await writeFile(path, make(), { mode: 0o600, flag: "wx" }).catch((error: { code?: string }) => {
      if (error.code !== "EEXIST") throw error
    })
    const kept = (await readFile(path, "utf8")).trim()
    if (kept.length >= least) return kept
  } catch (error) {
    throw folderFault(dataDir, error)
  }
  const reason = `The file ${path} has lost what it held. Remove it, and another is made.`
  throw new WrongSettings([{ name: "DATA_DIR", reason }])
}

/**
 * The secret that signs session cookies, created once and stored in the data folder, readable by
 * its owner only. Throws {@link WrongSettings} where the folder cannot store one, or its file is
 * empty.
 */
export function readAuthSecret(dataDir: string): Promise<string> {
  return readOrMake(dataDir, "auth-secret", newSecret)
}

// No characters that look alike; five groups of four are a hundred bits.
const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

function codeOf(bytes: Uint8Array): string {
  const signs = Array.from(bytes.subarray(0, 20), (byte) => letters[byte % letters.length])
  return [0, 4, 8, 12, 16].map((start) => signs.slice(start, start + 4).join("")).join("-")
}

/**
 * The code for the set-up of an installation without accounts; unchanged until it is used. Servers
 * with one `authSecret` have one code, whichever of them is asked.
 */
export function readSetUpCode(dataDir: string, authSecret: string | null): Promise<string> {
  const make = () =>
    codeOf(
      authSecret === null
        ? Buffer.from(newSecret(), "base64url")
        : createHmac("sha256", authSecret).update("set-up code").digest(),
    )
  return authSecret === null ? readOrMake(dataDir, "set-up-code", make) : Promise.resolve(make())
}

/** Deletes the set-up code once the first account exists. */
export function removeSetUpCode(dataDir: string): Promise<void> {
  return rm(join(dataDir, "set-up-code"), { force: true })
}
