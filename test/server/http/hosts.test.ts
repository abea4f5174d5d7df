import { once } from "node:events"
import { request } from "node:http"
import { connect } from "node:net"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { WebSocket } from "ws"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

interface Said {
  status: number
  type: string
  policy: string
  words: string
}

describe.each(dialects.slice(0, 1))("the name a server is asked by", (dialect) => {
  let home: Installation
  let ana: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect, { PUBLIC_URL: "https://plans.example" })
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterAll(() => home.close())

  /** Asks as no browser and no `fetch` lets one ask: with any Host. */
  async function ask(path: string, host: string, accept = "*/*"): Promise<Said> {
    const asking = request(`${home.url}${path}`, { headers: { host, accept } }).end()
    const [answer] = await once(asking, "response")
    let words = ""
    for await (const part of answer) words += part
    const { "content-type": type = "", "content-security-policy": policy = "" } = answer.headers
    return { status: answer.statusCode, type, policy: String(policy), words }
  }

  it.each(["plans.example", "plans.example:443", "PLANS.example", "localhost:9", "[::1]:9"])(
    "[P70] %s is answered",
    async (host) => {
      const { status, policy } = await ask("/api/openapi.json", host)
      expect(status).toBe(200)
      expect(policy).toContain(`connect-src 'self' ws://${host} wss://${host};`)
    },
  )

  it.each([
    "evil.example",
    "a;script-src *",
    "plans.example.evil.example",
    "plans.example, evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "user@plans.example",
    "plans.example:99999999",
  ])("[P70] %s is refused with 421, and stands in no policy", async (host) => {
    const { status, type, policy, words } = await ask("/api/openapi.json", host)
    expect([status, type]).toEqual([421, "application/problem+json; charset=utf-8"])
    expect(JSON.parse(words)).toMatchObject({ code: "wrong-host", status: 421 })
    expect(policy).not.toContain(host)
    expect(policy).toContain("wss://plans.example")
  })

  it("[P70] a browser is shown a page that leads to the right one", async () => {
    const { status, type, words } = await ask("/plans", "10.0.0.7", "text/html,*/*;q=0.8")
    expect([status, type]).toEqual([421, "text/html; charset=utf-8"])
    expect(words).toContain('<a href="https://plans.example">')
    expect(words).not.toContain("10.0.0.7")
  })

  it.each(["/healthz", "/readyz", "/metrics"])("[P70] %s answers by any name", async (path) => {
    expect((await ask(path, "10.0.0.7:8080")).status).toBe(200)
  })

  it("[S7] an upgrade that never comes to its end is let go of", async () => {
    const socket = connect(Number(new URL(home.url).port), "127.0.0.1").on("error", () => {})
    await once(socket, "connect")
    socket.resume().write("GET /sync/p1 HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n")
    const began = performance.now()
    await once(socket, "close")
    expect(performance.now() - began).toBeLessThan(20_000)
  })

  it("[P70] a socket by another name is closed with 4403", async () => {
    const plan = await home.plan(ana, ["Train inspectors"])
    const closed = async (host: string) => {
      const headers = { authorization: `Bearer ${ana.token}`, host }
      const socket = new WebSocket(`${home.url.replace("http", "ws")}/sync/${plan}`, { headers })
      const end = once(socket, "close").then(([code]) => code)
      const opened = once(socket, "message").then(() => "open")
      const said = await Promise.race([end, opened])
      socket.terminate()
      return said
    }
    expect(await closed("evil.example")).toBe(4403)
    expect(await closed("plans.example")).toBe("open")
  })
})
