// The entry of the server, run and never imported: as it stands it is the server, with one of the
// arguments that server/jobs/workerProcess.ts gives it a process of the server's that works on files,
// or one that reads plans, and with any other it says how it is started. Each loads only what it needs.
const [, , help, ...more] = process.argv
if (help === "files" || help === "readings") {
  const { answerTasks } = await import("./jobs/answerTasks.ts")
  if (help === "files") answerTasks((await import("./files/task.ts")).perform)
  else answerTasks((await import("./readings/readingTask.ts")).performer())
} else if (help !== undefined) {
  const { answer } = await import("./usage.ts")
  process.exitCode = answer([help, ...more])
} else {
  const { runServer } = await import("./runServer.ts")
  await runServer(import.meta.filename)
}
