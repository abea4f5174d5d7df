import { Problem } from "../../shared/problem.ts"
import type { TaskAnswer } from "./workerProcess.ts"

/** The side of a process that helps: does each task it is sent and answers with what came of it. */
export function answerTasks<T>(perform: (task: T) => Promise<unknown>): void {
  const answer = (said: TaskAnswer) => process.send?.(said)
  process.on("message", (task: T) => {
    perform(task).then(
      (result) => answer({ result }),
      (error: unknown) => {
        // An error loses its class on the way, so a Problem travels as its parts.
        if (error instanceof Problem)
          answer({ problem: { code: error.code, detail: error.detail, extra: error.extra } })
        else answer({ fault: error instanceof Error ? (error.stack ?? error.message) : `${error}` })
      },
    )
  })
  // However the server ended, nothing of it stays behind.
  process.on("disconnect", () => process.exit())
  // Whoever stops the server from its terminal reaches this process too; the server ends it.
  process.on("SIGINT", () => {})
}
