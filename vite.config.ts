import { createHash } from "node:crypto"
import { availableParallelism } from "node:os"
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import react from "@vitejs/plugin-react"
import type { Plugin, Rolldown } from "vite"
import { defineConfig } from "vitest/config"

const here = fileURLToPath(new URL(".", import.meta.url))
const server = process.env.API_URL ?? "http://localhost:8081"

/** The files that the page needs: all code and styles, and the fonts of the three languages. */
const needed =
  /^assets\/.*\.(?:js|css)$|^assets\/noto-(?:sans|serif)-(?:latin|latin-ext|cyrillic)-wght-normal/

/** Tells the service worker which files there are; their names change with their content. */
const offlineFiles: Plugin = {
  name: "offline-files",
  apply: "build",
  enforce: "post",
  generateBundle(_, bundle) {
    const worker = bundle["serviceWorker.js"]
    if (worker?.type !== "chunk") return
    const page = bundle["index.html"]
    const files = ["/", "/colorScheme.js", "/concord.svg"].concat(
      Object.keys(bundle)
        .filter((name) => needed.test(name))
        .map((name) => `/${name}`),
    )
    const hash = createHash("sha256").update(files.join("\n")).update(worker.code)
    if (page?.type === "asset") hash.update(page.source)
    const values = `const FILES = ${JSON.stringify(files)}, VERSION = "${hash.digest("hex").slice(0, 12)}";`
    worker.code = `${values}\n${worker.code}`
  },
}

/** Says how much script the page of a plan loads before its text is there, without the worker that reads beside it. */
const firstLoad: Plugin = {
  name: "first-load",
  apply: "build",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk")
    const loaded = new Set<Rolldown.OutputChunk>()
    const load = (chunk: Rolldown.OutputChunk | undefined) => {
      if (!chunk || loaded.has(chunk)) return
      loaded.add(chunk)
      for (const name of chunk.imports) load(chunks.find(({ fileName }) => fileName === name))
    }
    load(chunks.find(({ isEntry, name }) => isEntry && name === "index"))
    load(chunks.find(({ name }) => name === "PlanPage"))
    const bytes = [...loaded].reduce((sum, { code }) => sum + gzipSync(code).length, 0)
    this.info(`the page of a plan loads ${Math.round(bytes / 1000)} kB of script, compressed`)
  },
}

// `vite build` makes the client from client/; `vite build --ssr server/main.ts` the server from here.
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild || process.env.VITEST ? here : `${here}client`,
  publicDir: isSsrBuild ? false : `${here}client/public`,
  plugins: [react(), ...(isSsrBuild ? [] : [offlineFiles, firstLoad])],
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
        rolldownOptions: {
          input: [`${here}client/index.html`, `${here}client/serviceWorker.ts`],
          output: {
            // A service worker answers for the addresses below its own, so it stands at the top.
            entryFileNames: ({ name }) =>
              name === "serviceWorker" ? "[name].js" : "assets/[name]-[hash].js",
          },
        },
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
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    // One for each processor, up to what services of the tests' own bear; the usual is one less.
    maxWorkers: Math.min(4, availableParallelism()),
    globalSetup: `${here}test/databaseTemplates.ts`,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          // Modules hold no state of their own, so that a worker loads them once for all its files.
          isolate: false,
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
