import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { WrongSettings } from "../config/wrongSettings.ts"
import { ReadingJobs } from "../coverage/readingJobs.ts"
import { FileJobs } from "../jobs/fileJobs.ts"
import { createLog } from "../operation/log.ts"
import { prepare } from "./prepare.ts"
import { serve } from "./serve.ts"

/**
 * The built client: beside the built server (dist/server/main.js, dist/client), or, from the
 * sources, the one that was built last; null when there is none.
 */
function findClient(entry: string): string | null {
  const here = dirname(entry)
  const built = [join(here, "../client"), join(here, "../dist/client")]
  return built.find((folder) => existsSync(join(folder, "assets"))) ?? null
}

const write = (sentence: string) => process.stderr.write(`${sentence}\n`)

/**
 * Ends the process with the reason. In plain words and not in the log, which may be told to be
 * silent; of a fault of our own with where it happened.
 */
function giveUp(error: unknown): never {
  if (error instanceof WrongSettings) write(error.message)
  else write(`The server could not start. ${error instanceof Error ? error.stack : error}`)
  process.exit(1)
}

/**
 * Runs the server as this process: reads the environment, serves, and on SIGTERM or SIGINT closes
 * within five seconds, or ends at once while it does not serve yet. `entry` is the path of the file
 * that was run.
 */
export async function runServer(entry: string): Promise<void> {
  let end: (signal: string) => void = () => process.exit(0)
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => end(signal))
  const onLost = () => {
    write("Another server has come in on the database while it was away. This one ends.")
    process.exit(1)
  }
  try {
    const prepared = await prepare(undefined, { say: write, onLost })
    const log = createLog(prepared.config.logLevel)
    const files = new FileJobs(entry, {}, prepared.office)
    if (prepared.office && prepared.office.walls !== "whole")
      log.warn(
        `LibreOffice is kept from the rest of the machine by less than all: ${prepared.office.walls}.`,
      )
    const readings = new ReadingJobs(entry)
    // However this process ends, what computes for it ends with it.
    process.once("exit", () => {
      files.close()
      readings.close()
    })
    const parts = { ...prepared, clientDir: findClient(entry), files, readings, entry }
    const running = await serve(prepared.config, log, parts)
    end = (signal) => {
      end = () => {}
      log.info(`Closing on ${signal}.`)
      setTimeout(() => process.exit(1), 5000).unref()
      // Nothing is written by a reading: whoever waits for one is told at once.
      readings.close()
      running.close().then(
        () => process.exit(0),
        (error) => {
          log.error({ err: error }, "Closing failed.")
          process.exit(1)
        },
      )
    }
  } catch (error) {
    giveUp(error)
  }
}
