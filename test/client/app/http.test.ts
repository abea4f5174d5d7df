import { afterEach, describe, expect, it, vi } from "vitest"
import { get, issuesOf, onSignedOut, patch, problemOf } from "../../../client/app/http.ts"
import { Problem } from "../../../shared/problem.ts"
import { answering } from "../answers.ts"

afterEach(() => vi.unstubAllGlobals())

const failure = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Problem ? error : null),
  )

describe("calling the server", () => {
  it("returns the answer's JSON, and nothing for an answer without words", async () => {
    answering({
      "GET /api/a": { status: 200, body: { plans: [] } },
      "PATCH /api/b": { status: 204 },
    })
    expect(await get("/api/a")).toEqual({ plans: [] })
    expect(await patch("/api/b", {})).toBeUndefined()
  })

  it("makes a bad answer a Problem with its code, sentence and extras", async () => {
    const body = {
      type: "about:blank",
      title: "Conflict",
      status: 409,
      code: "stale-digest",
      detail: "Moved.",
      digest: "v1:1",
    }
    answering({ "GET /api/a": { status: 409, body } })
    const problem = await failure(get("/api/a"))
    expect(problem?.code).toBe("stale-digest")
    expect(problem?.detail).toBe("Moved.")
    expect(problem?.extra).toEqual({ digest: "v1:1" })
  })

  it("gives an answer that is not ours the code of its status", () => {
    expect(problemOf(429, null).code).toBe("too-many")
    expect(problemOf(502, null).code).toBe("unavailable")
    expect(problemOf(500, null).code).toBe("internal")
    expect(problemOf(401, { code: "INVALID_EMAIL_OR_PASSWORD", message: "No." })).toMatchObject({
      code: "signed-out",
      detail: "No.",
    })
  })

  it("says unavailable when the server cannot be reached", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("network")))
    expect((await failure(get("/api/a")))?.code).toBe("unavailable")
  })

  it("tells when nobody is signed in any more", async () => {
    answering({ "GET /api/a": { status: 401, body: { code: "signed-out", detail: "Sign in." } } })
    const told = vi.fn()
    onSignedOut(told)
    await failure(get("/api/a"))
    expect(told).toHaveBeenCalledOnce()
    onSignedOut(() => {})
  })

  it("reads the issues of a refused form by the path of their field", () => {
    const issues = [{ path: ["person", "email"], message: "Not an address." }]
    expect(issuesOf(new Problem("invalid", "", { issues }))).toEqual([
      { path: "person.email", message: "Not an address." },
    ])
    expect(issuesOf(new Error("other"))).toEqual([])
  })
})
