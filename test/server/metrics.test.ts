import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { sqlite, usualDialects } from "../databases.ts"
import { Installation, type TestPerson } from "./installation.ts"

const token = "a token of the operators"

/** The value of a line of the text, such as `concord_plans_open`; undefined where there is none. */
function valueIn(text: string, line: string): number | undefined {
  const found = text.split("\n").find((each) => each.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length + 1))
}

const look = async (url: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${url}/metrics`, { headers })
  return { status: answer.status, text: await answer.text(), type: answer.headers }
}

describe.each(usualDialects)("[S35] /metrics ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana Quliyeva", await home.agency("Interior"))
  })
  afterEach(() => home.close())

  it("counts answers by the pattern of their route, what is stored, and sockets; nobody and no plan is named", async () => {
    const { body } = await ana.post("/api/plans", {
      title: "Plan of secrets",
      template: "strategy-and-plan",
    })
    await ana.get(`/api/plans/${body.id}`)
    await ana.get("/api/nothing/secret-of-a-link")
    const { provider } = home.client(body.id, ana)
    await expect.poll(() => provider.synced).toBe(true)
    const { status, text, type } = await look(home.url)
    provider.destroy()
    expect(status).toBe(200)
    expect(type.get("content-type")).toContain("text/plain")
    const answers = (rest: string) => valueIn(text, `concord_http_seconds_count{${rest}}`)
    expect(answers('method="POST",route="/api/plans",status="201"')).toBe(1)
    expect(answers('method="GET",route="/api/plans/:id",status="200"')).toBe(1)
    expect(answers('method="GET",route="none",status="404"')).toBe(1)
    expect(valueIn(text, "concord_updates_stored_total")).toBe(1)
    expect(valueIn(text, "concord_commit_seconds_count")).toBe(1)
    expect(valueIn(text, "concord_plans_open")).toBe(1)
    expect(valueIn(text, "concord_sockets")).toBe(1)
    expect(valueIn(text, 'concord_sockets_refused_total{reason="notFound"}')).toBe(0)
    expect(valueIn(text, "process_resident_memory_bytes")).toBeGreaterThan(1e7)
    for (const name of [body.id, "secret", "Ana", ana.id, ana.email, "Interior"])
      expect(text).not.toContain(name)
  })

  it("is not there for who asks through a proxy", async () => {
    expect((await look(home.url, { "x-forwarded-for": "10.0.0.1" })).status).toBe(404)
    expect((await look(home.url, { forwarded: "for=10.0.0.1" })).status).toBe(404)
  })
})

describe("[S35] with METRICS_TOKEN", () => {
  it("/metrics is for who sends it, and for nobody else on this machine either", async () => {
    const home = await Installation.open(sqlite, { METRICS_TOKEN: token })
    try {
      const right = { authorization: `Bearer ${token}`, "x-forwarded-for": "10.0.0.1" }
      expect((await look(home.url, right)).status).toBe(200)
      expect((await look(home.url)).status).toBe(404)
      expect((await look(home.url, { authorization: `Bearer ${token}x` })).status).toBe(404)
    } finally {
      await home.close()
    }
  })
})
