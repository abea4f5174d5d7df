import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import type { StandardsSet } from "../shared/coverage/set.ts"
import { type Config, readConfig } from "./config.ts"
import { FileDesk } from "./files/fileDesk.ts"
import { createLog } from "./log.ts"
import { ReadingDesk } from "./readings/readingDesk.ts"
import { serve } from "./serve.ts"
import { readSets } from "./standards/setFiles.ts"

/**
 * The built client: beside the built server (dist/server/main.js, dist/client), or, from the
 * sources, the one that was built last; null when there is none.
 */
function findClient(entry: string): string | null {
  const here = dirname(entry)
  const built = [join(here, "../client"), join(here, "../dist/client")]
  return built.find((folder) => existsSync(join(folder, "assets"))) ?? null
}

async function configuration(): Promise<{ config: Config; sets: readonly StandardsSet[] }> {
  try {
    const config = readConfig()
    return { config, sets: await readSets(config.standardsDir) }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
    process.exit(1)
  }
}

/**
 * Runs the server as this process: reads the environment, serves, and on SIGTERM or SIGINT closes
 * within five seconds. `entry` is the path of the file that was run.
 */
export async function runServer(entry: string): Promise<void> {
  const { config, sets } = await configuration()
  const log = createLog(config.logLevel)
  try {
    const files = new FileDesk(entry)
    const readings = new ReadingDesk(entry)
    // However this process ends, what computes for it ends with it.
    process.once("exit", () => {
      files.close()
      readings.close()
    })
    const onLost = () => {
      log.fatal("Another server has come in on this database while it was away. This one ends.")
      process.exit(1)
    }
    const running = await serve(config, log, {
      ...{ clientDir: findClient(entry), files, readings, sets, onLost },
    })
    let closing = false
    const close = async (signal: string) => {
      if (closing) return
      closing = true
      log.info(`Closing on ${signal}.`)
      setTimeout(() => process.exit(1), 5000).unref()
      // Nothing is written by a reading: whoever waits for one is told at once.
      readings.close()
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
    const reason = error instanceof Error ? error.message : String(error)
    log.fatal({ err: error }, `The server could not start. ${reason}`)
    process.exit(1)
  }
}
