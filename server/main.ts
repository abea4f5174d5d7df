// The entry of the server, run and never imported: without arguments it is the server; with one of
// the arguments of server/jobs/workerProcess.ts it is a process that works on files, reads plans,
// or checks the database; with any other it prints the usage. Each loads only what it needs.
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
