// The entry of the server, run and never imported: as it stands it is the server, with the
// argument that server/files/fileProcess.ts gives it a process of the server's that works on
// files. Each loads only what it needs.
if (process.argv[2] === "files") {
  const { answerTasks } = await import("./files/answerTasks.ts")
  answerTasks()
} else {
  const { runServer } = await import("./runServer.ts")
  await runServer(import.meta.filename)
}
