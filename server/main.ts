import { isMainThread } from "node:worker_threads"

// The entry of the server, run and never imported: as a process it is the server, as a thread of
// that process it works on files. Each loads only what it needs.
if (isMainThread) {
  const { runServer } = await import("./runServer.ts")
  await runServer(import.meta.filename)
} else {
  const { answerTasks } = await import("./files/answerTasks.ts")
  answerTasks()
}
