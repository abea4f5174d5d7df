import { existsSync } from "node:fs"
import { join } from "node:path"
import { type Config, readConfig } from "./config.ts"
import { createLog } from "./log.ts"
import { serve } from "./serve.ts"

// The entry of the server, run and never imported. Built it is dist/server/main.js beside
// dist/client; from the sources it serves the client that was built last, if any.
function clientDir(): string | null {
  const here = import.meta.dirname
  const built = [join(here, "../client"), join(here, "../dist/client")]
  return built.find((folder) => existsSync(join(folder, "assets"))) ?? null
}

function configuration(): Config {
  try {
    return readConfig()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

const config = configuration()
const log = createLog(config.logLevel)

try {
  const running = await serve(config, log, clientDir())
  let closing = false
  const close = async (signal: string) => {
    if (closing) return
    closing = true
    log.info(`Closing on ${signal}.`)
    setTimeout(() => process.exit(1), 5000).unref()
    await running.close()
    process.exit(0)
  }
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.on(signal, () => {
      close(signal).catch((error) => {
        log.error({ err: error }, "Closing failed.")
        process.exit(1)
      })
    })
} catch (error) {
  log.fatal({ err: error }, "The server could not start.")
  process.exitCode = 1
}
