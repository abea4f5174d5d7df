import { fileURLToPath } from "node:url"

/**
 * The path of the server's entry for tests that start processes of it: the source, or what
 * `SERVER_ENTRY` names, as `npm test` does after it has built the product. A built one begins in a
 * tenth of the time.
 */
export const serverEntry =
  process.env.SERVER_ENTRY ?? fileURLToPath(new URL("../server/main.ts", import.meta.url))

/** The options by which Node runs it. */
export const entryOptions = serverEntry.endsWith(".ts") ? ["--import", "tsx"] : []
