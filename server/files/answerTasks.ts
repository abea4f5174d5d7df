import { parentPort } from "node:worker_threads"
import { Problem } from "../../shared/problem.ts"
import type { TaskAnswer } from "./fileThread.ts"
import { perform, type Task } from "./task.ts"

/** The file thread's side: does each task it is sent and answers with what came of it. */
export function answerTasks(): void {
  parentPort?.on("message", (task: Task) => {
    perform(task).then(
      (result) => parentPort?.postMessage({ result } satisfies TaskAnswer),
      (error: unknown) => {
        // An error loses its class on the way, so a Problem travels as its parts.
        const answer: TaskAnswer =
          error instanceof Problem
            ? { problem: { code: error.code, detail: error.detail, extra: error.extra } }
            : { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
        parentPort?.postMessage(answer)
      },
    )
  })
}
