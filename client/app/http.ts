import i18next from "i18next"
import { Problem, type ProblemCode, problemStatus } from "../../shared/problem.ts"
import { language } from "../languages/i18n.ts"

/** One fault of a request, as `invalid` answers list them. */
interface Issue {
  path: (string | number)[] | string
  message: string
}

let signedOut: () => void = () => {}

/** Names what happens when the server answers that nobody is signed in (401). */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

let confirmed: () => Promise<boolean> = async () => false

/** Names what asks the person to show again who they are; true when they did. */
export function onConfirmationNeeded(ask: () => Promise<boolean>): void {
  confirmed = ask
}

const needsConfirmation = (problem: Problem) =>
  problem.code === "no-right" && problem.extra.reason === "recent-sign-in"

/** The issues of a Problem, with their paths joined by dots; none for other errors. */
export function issuesOf(error: unknown): { path: string; message: string }[] {
  const issues = error instanceof Problem ? error.extra.issues : undefined
  if (!Array.isArray(issues)) return []
  return (issues as Issue[]).map(({ path, message }) => ({
    path: Array.isArray(path) ? path.join(".") : String(path),
    message,
  }))
}

function isCode(code: unknown): code is ProblemCode {
  return typeof code === "string" && code in problemStatus
}

const codeOfStatus: Record<number, ProblemCode> = {
  400: "invalid",
  401: "signed-out",
  403: "no-right",
  404: "not-found",
  409: "conflict",
  413: "too-large",
  422: "invalid",
  429: "too-many",
  503: "unavailable",
}

/**
 * The Problem behind a bad answer. `body` is its JSON, or null when it had none; an answer that is
 * not ours (a proxy's, the sign-in library's) gets the code that goes with its status.
 */
export function problemOf(status: number, body: unknown): Problem {
  const said = typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {}
  const { code, detail, message, title, type: _, status: __, ...extra } = said
  const words = [detail, message, title].find((w) => typeof w === "string" && w !== "")
  const fallback = codeOfStatus[status] ?? (status >= 502 ? "unavailable" : "internal")
  return new Problem(
    isCode(code) ? code : fallback,
    typeof words === "string" ? words : i18next.t("app:problem.answered", { status }),
    extra,
  )
}

/** That no server answered. */
export const unreachable = (): Problem =>
  new Problem("unavailable", i18next.t("app:problem.unavailable"))

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === "") return undefined
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function call(path: string, init: RequestInit): Promise<Response> {
  // The server's sentences come in the language of the pages, which need not be the browser's.
  const headers = { "accept-language": language(), ...init.headers }
  const response = await fetch(path, { credentials: "same-origin", ...init, headers }).catch(() => {
    throw unreachable()
  })
  if (response.ok) return response
  if (response.status === 401) signedOut()
  throw problemOf(response.status, await jsonOf(response))
}

interface Sent {
  /** Ends the request where it is; it is then rejected. */
  signal?: AbortSignal | undefined
  again?: boolean
}

async function send<T>(
  method: string,
  path: string,
  body?: unknown,
  { signal, again = false }: Sent = {},
): Promise<T> {
  const headers: Record<string, string> = {}
  const init: RequestInit = { method, headers, ...(signal ? { signal } : {}) }
  if (body instanceof FormData) init.body = body
  else if (body !== undefined) {
    init.body = JSON.stringify(body)
    headers["content-type"] = "application/json"
  }
  try {
    return (await jsonOf(await call(path, init))) as T
  } catch (problem) {
    // Sent once more, and not again: what is asked for twice in a row is not asked a third time.
    if (!again && problem instanceof Problem && needsConfirmation(problem) && (await confirmed()))
      return send(method, path, body, { signal, again: true })
    throw problem
  }
}

/** The bytes that the server has at `path`. Throws like {@link get}. */
export async function getBytes(path: string): Promise<Uint8Array> {
  const response = await call(path, { method: "GET" })
  return new Uint8Array(await response.arrayBuffer())
}

/**
 * Calls the server at `path` and returns its JSON. Throws a Problem: the server's own, or
 * `unavailable` when it could not be reached.
 */
export const get = <T>(path: string): Promise<T> => send("GET", path)
/** Like {@link get}, with a JSON body or a form. */
export const post = <T>(path: string, body?: unknown): Promise<T> => send("POST", path, body)
/** Like {@link get}, with a JSON body. */
export const patch = <T>(path: string, body: unknown): Promise<T> => send("PATCH", path, body)
/** Like {@link get}, with a JSON body; `signal` ends it where it is. */
export const put = <T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> =>
  send("PUT", path, body, { signal })
/** Like {@link get}; `undefined` where the server answers without words. */
export const del = <T>(path: string): Promise<T> => send("DELETE", path)

/**
 * Sends a form and reports how much has left, from 0 to 1. `fetch` cannot tell, so this uses the
 * older request. Throws like {@link get}, and an AbortError where `signal` ended it.
 */
export function upload<T>(
  path: string,
  form: FormData,
  onProgress: (part: number) => void,
  signal?: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open("POST", path)
    request.responseType = "text"
    request.setRequestHeader("accept-language", language())
    request.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total)
    }
    request.onerror = () => reject(unreachable())
    request.onabort = () => reject(new DOMException("", "AbortError"))
    signal?.addEventListener("abort", () => request.abort(), { once: true })
    request.onload = () => {
      let answer: unknown = null
      try {
        answer = JSON.parse(request.responseText)
      } catch {
        // Not JSON; the status speaks.
      }
      if (request.status >= 200 && request.status < 300) return resolve(answer as T)
      if (request.status === 401) signedOut()
      reject(problemOf(request.status, answer))
    }
    request.send(form)
  })
}
