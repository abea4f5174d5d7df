// The entry of the server, run and never imported: as it stands it is the server, with one of the
// arguments that server/jobs/workerProcess.ts gives it a process of the server's that works on files,
// one that reads plans, or one that checks the database, and with any other it says how it is started. Each loads only what it needs.
const [, , help, ...more] = process.argv
if (help === "files" || help === "readings" || help === "check") {
  const { answerTasks } = await import("./jobs/answerTasks.ts")
  if (help === "files") answerTasks((await import("./jobs/fileTask.ts")).perform)
  else if (help === "check") answerTasks((await import("./operation/checkTask.ts")).checkFile)
  else answerTasks((await import("./coverage/readingTask.ts")).performer())
} else if (help !== undefined) {
  const { answer } = await import("./config/usage.ts")
  process.exitCode = answer([help, ...more])
} else {
  const { runServer } = await import("./startup/runServer.ts")
  await runServer(import.meta.filename)
}
