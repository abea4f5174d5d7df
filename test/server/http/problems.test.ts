import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { makeRoutes } from "../../../server/http/routeTable.ts"
import { FileJobs } from "../../../server/jobs/fileJobs.ts"
import { Problem } from "../../../shared/problem.ts"
import { dialects } from "../../databases.ts"
import { waitFor } from "../../waitFor.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(dialects.slice(0, 1))("bad requests", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect, { MAX_IMPORT_BYTES: "100000" })
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterAll(() => home.close())

  const file = (words: string | Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData()
    form.set("file", new Blob([words]), name)
    return form
  }

  it("[P18] an unknown address of the API is not found, in the API's own words", async () => {
    expect((await ana.get("/api/nothing")).body.code).toBe("not-found")
    expect((await ana.ask("PUT", "/api/me", {})).body.code).toBe("not-found")
    expect((await ana.get("/nothing")).status).toBe(404)
  })

  it("[P18] what is not JSON is invalid, and what is too large is too large", async () => {
    expect((await ana.ask("POST", "/api/plans", "{bad")).body.code).toBe("invalid")
    const large = { title: "x".repeat(1_100_000) }
    expect((await ana.post("/api/plans", large)).body.code).toBe("too-large")
    expect((await ana.post("/api/auth/sign-in/email", large)).body.code).toBe("too-large")
    expect((await ana.post("/api/plans", { title: "" })).body.issues[0].path).toEqual(["title"])
  })

  it("[P18] an address that cannot be decoded harms nothing", async () => {
    const { status } = await fetch(`${home.url}/api/plans/%E0%A4%A`, {
      headers: { authorization: `Bearer ${ana.token}` },
    })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  it("[X6] a file that is no plan is refused with the reason, and makes no plan", async () => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(200)])
    for (const [form, code] of [
      [file(broken, "plan.docx"), "unreadable-file"],
      [file("", "plan.md"), "unreadable-file"],
      [file("words", "plan.exe"), "unreadable-file"],
      [file("{}", "plan.json"), "unreadable-file"],
      [new FormData(), "invalid"],
    ] as const)
      expect((await ana.post("/api/plans/import", form)).body.code).toBe(code)
    expect((await ana.get("/api/plans")).body.plans).toEqual([])
  })

  it("[X6] a file above the limit is too large, and a stranger's is not even read", async () => {
    const large = file("x".repeat(200_000), "plan.md")
    expect((await ana.post("/api/plans/import", large)).body.code).toBe("too-large")
    const stranger = await home.visitor().post("/api/plans/import", file("# Plan", "plan.md"))
    expect(stranger.body.code).toBe("signed-out")
  })

  it("[X6] a form that has no boundary or was cut short is invalid", async () => {
    const part = 'Content-Disposition: form-data; name="file"; filename="a.md"\r\n\r\n# Pl'
    for (const [type, words] of [
      ["multipart/form-data", "x"],
      ["multipart/form-data; boundary=x", `--x\r\n${part}`],
      ["multipart/form-data; boundary=x", "nothing of the kind"],
    ] as const) {
      const response = await fetch(`${home.url}/api/plans/import`, {
        method: "POST",
        headers: { authorization: `Bearer ${ana.token}`, "content-type": type },
        body: words,
      })
      const { code, type: kind } = await response.json()
      expect([response.status, code, kind]).toEqual([422, "invalid", "about:blank"])
    }
  })

  it("[X14] of many files that one person sends at the same time only a few are read", async () => {
    const read = FileJobs.prototype.run
    let begin = () => {}
    const held = new Promise<void>((resolve) => {
      begin = resolve
    })
    const run = vi.spyOn(FileJobs.prototype, "run").mockImplementation(async function (
      this: FileJobs,
      task,
      person,
    ) {
      await held
      return await read.call(this, task, person)
    })
    const answered: number[] = []
    const sent = Array.from({ length: 8 }, async () => {
      const { status } = await ana.post("/api/plans/import", file("# P\n\nA.", "p.md"))
      answered.push(status)
    })
    await waitFor(() => expect(answered).toEqual([429, 429, 429, 429]))
    begin()
    await Promise.all(sent)
    expect(answered.slice(4)).toEqual([201, 201, 201, 201])
    run.mockRestore()
    expect((await ana.post("/api/plans/import", file("# P\n\nA.", "p.md"))).status).toBe(201)
  })

  it.each(["/api/imports", "/api/plans/{plan}/exports/agreed.docx"])(
    "[X14] %s is worked on no longer than its person waits",
    async (path) => {
      const plan = await home.plan(ana, ["Train inspectors"])
      let given: AbortSignal | undefined
      const run = vi.spyOn(FileJobs.prototype, "run").mockImplementation((_, __, signal) => {
        given = signal
        return new Promise((_, refuse) =>
          signal?.addEventListener("abort", () => refuse(new Problem("unavailable", "Stopped."))),
        )
      })
      const leaving = new AbortController()
      const sent = fetch(`${home.url}${path.replace("{plan}", plan)}`, {
        ...(path.endsWith("imports") ? { method: "POST", body: file("# P", "p.md") } : {}),
        headers: { authorization: `Bearer ${ana.token}` },
        signal: leaving.signal,
      })
      await waitFor(() => expect(given).toBeDefined())
      expect(given?.aborted).toBe(false)
      leaving.abort()
      await expect(sent).rejects.toThrow()
      await waitFor(() => expect(given?.aborted).toBe(true))
      run.mockRestore()
    },
  )

  it("[P18] a fault in a process for files is told without a path or a stack", async () => {
    const fault = new Error("TypeError: x\n    at read (/srv/concord/dist/server/main.js:12:3)")
    const run = vi.spyOn(FileJobs.prototype, "run").mockRejectedValueOnce(fault)
    const { status, body } = await ana.post("/api/plans/import", file("# P\n\nA.", "p.md"))
    expect(run).toHaveBeenCalledOnce()
    expect([status, body.code]).toEqual([500, "internal"])
    expect(JSON.stringify(body)).not.toMatch(/TypeError|\/srv|main\.js/)
    run.mockRestore()
  })

  it("[P19] says whether it lives and whether its database answers", async () => {
    expect((await home.visitor().get("/healthz")).body).toEqual({ ok: true })
    expect((await home.visitor().get("/readyz")).body).toEqual({ ok: true })
  })

  it("[P20] lets a page run only what comes from here", async () => {
    const { headers } = await fetch(`${home.url}/healthz`)
    const policy = headers.get("content-security-policy") ?? ""
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain(`ws://${new URL(home.url).host}`)
    expect(headers.get("x-powered-by")).toBe(null)
  })

  it("[P21] describes every address, with the shapes that check requests", async () => {
    const { body } = await home.visitor().get("/api/openapi.json")
    for (const { path, method, body: shape } of makeRoutes()) {
      const described = body.paths[path]?.[method]
      expect(described, `${method} ${path}`).toBeDefined()
      if (shape) expect(described.requestBody.content["application/json"].schema).toBeDefined()
    }
    for (const call of ["sign-in/email", "sign-out", "change-password", "reset-password"])
      expect(body.paths[`/api/auth/${call}`].post.requestBody, call).toBeDefined()
    expect(body.paths["/api/auth/get-session"].get.responses["200"]).toBeDefined()
    const plan = body.paths["/api/plans"].post.requestBody.content["application/json"].schema
    expect(plan.required).toEqual(["title"])
    expect(plan.properties.template.enum).toEqual(["strategy-and-plan", "table-of-measures"])
  })
})
