import { spawn } from "node:child_process"

// `npm run dev`: the server under watch on 8081, and Vite on 8080 with its proxy to it.

const environment = { ...process.env, PORT: "8081", PUBLIC_URL: "http://localhost:8080" }
const children = [
  spawn("npx", ["tsx", "watch", "server/main.ts"], { stdio: "inherit", env: environment }),
  spawn("npx", ["vite", "--port", "8080", "--strictPort"], {
    stdio: "inherit",
    env: { ...process.env, API_URL: "http://localhost:8081" },
  }),
]

function stop() {
  for (const child of children) child.kill("SIGTERM")
}
for (const child of children) child.on("exit", stop)
process.on("SIGINT", stop)
process.on("SIGTERM", stop)
