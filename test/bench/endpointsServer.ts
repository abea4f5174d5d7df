import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { readConfig } from "../../server/config/config.ts"
import { ReadingJobs } from "../../server/coverage/readingJobs.ts"
import { FileJobs } from "../../server/jobs/fileJobs.ts"
import { createLog } from "../../server/operation/log.ts"
import { serve } from "../../server/startup/serve.ts"

// The whole server, which also tells for how long its event loop was held since it was last asked.
const main = fileURLToPath(new URL("../../server/main.ts", import.meta.url))
const files = new FileJobs(main)
const readings = new ReadingJobs(main)
const running = await serve(readConfig(), createLog("error"), {
  ...{ clientDir: null, files, readings },
})

/** How long this thread has waited for a core so far, in milliseconds: nobody here held it up then. */
function waited(): number {
  try {
    return Number(readFileSync("/proc/self/schedstat", "utf8").split(" ")[1]) / 1e6
  } catch {
    return 0
  }
}
let held = 0
let last = performance.now()
let without = waited()
setInterval(() => {
  const now = performance.now()
  if (now - last > 5) {
    const since = waited()
    held = Math.max(held, now - last - (since - without))
    without = since
  }
  last = now
}, 1)
process.on("message", () => {
  process.send?.(held)
  held = 0
})
process.on("disconnect", () => {
  files.close()
  readings.close()
  process.exit(0)
})
process.send?.(running.port)
