import { Problem } from "../../shared/problem.ts"
import type { TaskAnswer } from "./workerProcess.ts"

/** The worker's side of a process: performs each task it receives and sends back the result. */
export function answerTasks<T>(perform: (task: T) => Promise<unknown>): void {
  const answer = (said: TaskAnswer) => process.send?.(said)
  process.on("message", (task: T) => {
    perform(task).then(
      (result) => answer({ result }),
      (error: unknown) => {
        // An error loses its class in transit, so a Problem is sent as its parts.
        if (error instanceof Problem)
          answer({ problem: { code: error.code, detail: error.detail, extra: error.extra } })
        else answer({ fault: error instanceof Error ? (error.stack ?? error.message) : `${error}` })
      },
    )
  })
  // However the server ended, the process must not stay behind.
  process.on("disconnect", () => process.exit())
  // An interrupt from the terminal reaches this process too; the server ends it.
  process.on("SIGINT", () => {})
}
