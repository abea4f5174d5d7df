import { fileURLToPath } from "node:url"
import react from "@vitejs/plugin-react"
import { defineConfig } from "vitest/config"

const here = fileURLToPath(new URL(".", import.meta.url))
const server = process.env.API_URL ?? "http://localhost:8081"

// `vite build` makes the client from client/; `vite build --ssr server/main.ts` the server from here.
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild || process.env.VITEST ? here : `${here}client`,
  publicDir: isSsrBuild ? false : `${here}client/public`,
  plugins: [react()],
  worker: { format: "es" },
  build: isSsrBuild
    ? { target: "node20", sourcemap: true }
    : {
        outDir: `${here}dist/client`,
        emptyOutDir: true,
        target: "es2022",
        // The editor is one piece of about 700 kB; it is loaded with the text only.
        chunkSizeWarningLimit: 900,
        // Fonts stay files of their own, so that a page allows no data: address.
        assetsInlineLimit: 0,
      },
  server: {
    proxy: {
      // The server compares Origin with Host, so the Host stays the browser's.
      "/api": { target: server, changeOrigin: false },
      "/sync": { target: server.replace(/^http/, "ws"), ws: true, changeOrigin: false },
    },
  },
  test: {
    // Nothing waits this long by itself; a machine that does other things at the same time may.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["test/shared/**/*.test.ts", "test/server/**/*.test.ts", "test/*.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["test/client/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
}))
