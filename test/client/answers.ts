import { vi } from "vitest"

/** A request, as the server would see it. */
export interface Asked {
  method: string
  path: string
  body: unknown
}

/** An answer: a status with JSON, or what makes one of the request. */
export type Said =
  | { status: number; body?: unknown }
  | ((asked: Asked) => { status: number; body?: unknown })

/**
 * Puts a server behind `fetch` that answers by "METHOD /path" and 404 to all else. Returns the
 * requests that came, oldest first; an entry of `answers` may be replaced while the page is shown.
 */
export function answering(answers: Record<string, Said>): Asked[] {
  const came: Asked[] = []
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    const method = init.method ?? "GET"
    const body = typeof init.body === "string" ? JSON.parse(init.body) : init.body
    const asked = { method, path, body }
    came.push(asked)
    const said = answers[`${method} ${path}`] ?? {
      status: 404,
      body: { code: "not-found", detail: "Nothing is here." },
    }
    const { status, body: words } = typeof said === "function" ? said(asked) : said
    return new Response(words === undefined ? null : JSON.stringify(words), {
      status,
      headers: { "content-type": "application/json" },
    })
  })
  return came
}
