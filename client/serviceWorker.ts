// Caches the application's own files, so that a plan opened before opens without the server from
// the copy of its words on this device. Of the API it only answers for the standards, which are
// equal for everybody: data that depends on the person never passes through it.

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void
}
interface Fetching extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface WorkerScope {
  readonly location: Location
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void
  addEventListener(type: "fetch", listener: (event: Fetching) => void): void
}

/** Replaced when the client is built: the files, and a version that changes with any of them. */
declare const FILES: readonly string[]
declare const VERSION: string

const worker = globalThis as unknown as WorkerScope
const prefix = "concord-pages-"
const own = `${prefix}${VERSION}`
const standards = "concord-standards"
/** The page that is served for every address of the application. */
const page = "/"
/** The time to wait for a server that neither answers nor fails, in milliseconds. */
const patience = 4_000

async function install(): Promise<void> {
  const cache = await caches.open(own)
  await Promise.all(
    FILES.map(async (file) => {
      // A file with its content in its name is the same in every version.
      const known = file.startsWith("/assets/") ? await caches.match(file) : undefined
      return known ? cache.put(file, known) : cache.add(new Request(file, { cache: "no-cache" }))
    }),
  )
  // Any version may answer for any page: the newest page comes from the server while it is there.
  await worker.skipWaiting()
}

/**
 * Deletes old versions, except the previous one: an open page of it may still request its files.
 */
async function activate(): Promise<void> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
  await Promise.all(versions.slice(0, -1).map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function keptFirst(request: Request): Promise<Response> {
  const known = await caches.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(own)).put(request, answer.clone())
  return answer
}

/** The server's answer if it comes in time, else the cached one. */
async function serverFirst(request: Request, kept: () => Promise<Response | undefined>) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const asked = fetch(request)
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, patience, null)
  })
  try {
    const answer = await Promise.race([asked, late])
    // Statuses from 502 on are a proxy's answer while the server is unavailable.
    if (answer && answer.status < 502) return answer
    return (await kept()) ?? (await asked)
  } catch (error) {
    const known = await kept()
    if (known) return known
    throw error
  } finally {
    clearTimeout(timer)
  }
}

async function standardsOf(request: Request): Promise<Response> {
  const cache = await caches.open(standards)
  const answer = await serverFirst(request, () => cache.match(request))
  if (answer.ok) await cache.put(request, answer.clone())
  return answer
}

worker.addEventListener("install", (event) => event.waitUntil(install()))
worker.addEventListener("activate", (event) => event.waitUntil(activate()))
worker.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== "GET" || origin !== worker.location.origin) return
  if (request.mode === "navigate") {
    // The API's own pages, such as a file to download, are the server's.
    if (!pathname.startsWith("/api/"))
      event.respondWith(serverFirst(request, () => caches.match(page)))
  } else if (pathname.startsWith("/assets/")) event.respondWith(keptFirst(request))
  else if (FILES.includes(pathname))
    event.respondWith(serverFirst(request, () => caches.match(pathname)))
  else if (/^\/api\/standards\/[^/]+\/[^/]+\/file$/.test(pathname))
    event.respondWith(standardsOf(request))
})
