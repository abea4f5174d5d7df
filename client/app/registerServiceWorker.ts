import { onSignOut } from "./session.ts"

/**
 * Lets the browser keep the application's own files, so that a plan opened here opens again without
 * the server. Not while one develops, and not where the browser has no such worker (a page over
 * plain http that is not of this machine).
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return
  const { serviceWorker } = navigator
  if (!serviceWorker.controller) {
    // The standards of this first page came before there was anybody to keep them.
    serviceWorker.addEventListener("controllerchange", keepStandards, { once: true })
  }
  // The first page goes first: the files are fetched when it has come to rest.
  setTimeout(() => {
    serviceWorker.register("/serviceWorker.js", { updateViaCache: "none" }).catch(() => {
      // Without it everything works while the server is there.
    })
  }, 3_000)
  onSignOut(async () => {
    await caches.delete("concord-standards")
  })
}

function keepStandards(): void {
  const fetched = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname)
  for (const path of new Set(fetched))
    if (/^\/api\/standards\/[^/]+\/[^/]+$/.test(path)) void fetch(`${path}/file`).catch(() => {})
}
