import { once } from "node:events"
import { createServer, type Server } from "node:http"
import { type AddressInfo, connect, type Socket } from "node:net"
import { afterEach, describe, expect, it } from "vitest"
import { capHalfOpen } from "../../../server/http/halfOpen.ts"
import { sqlite } from "../../databases.ts"
import { Installation } from "../installation.ts"

const half = "GET /sync/plan HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
const whole = `${half}Connection: Upgrade\r\n\r\n`

const open: Socket[] = []
let server: Server | null = null
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
  server?.close()
})

/** A connection on which `words` were written. */
async function connection(port: number, words: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").on("error", () => {})
  open.push(socket)
  await once(socket, "connect")
  socket.write(words)
  return socket
}

async function listening(how: { proxied: boolean; cap: number }): Promise<number> {
  const made = createServer((_request, response) => response.end("there"))
  made.on("upgrade", (_request, stream) => stream.on("error", () => {}))
  server = made
  capHalfOpen(made, how)
  made.listen(0, "127.0.0.1")
  await once(made, "listening")
  return (made.address() as AddressInfo).port
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`, { headers: { connection: "close" } }).then(
    (answer) => answer.status,
    () => "closed",
  )

describe("connections that do not say what they want", () => {
  it("[P101] of one address are closed above a cap, where others of it are answered that say it at once", async () => {
    const port = await listening({ proxied: false, cap: 20 })
    await Promise.all(Array.from({ length: 20 }, () => connection(port, half)))
    const late = await connection(port, half)
    expect(await answers(port)).toBe(200)
    await once(late.resume(), "close")
    expect(open.filter((socket) => !socket.destroyed)).toHaveLength(20)
    expect(await answers(port)).toBe(200)
  })

  it("[P101] that come together from one address, as after a restart, are all answered", async () => {
    const port = await listening({ proxied: false, cap: 20 })
    let came = 0
    server?.on("connection", () => {
      came += 1
    })
    const sockets = await Promise.all(Array.from({ length: 60 }, () => connection(port, "GET /")))
    await expect.poll(() => came).toBe(60)
    const answered = sockets.map(async (socket) => {
      socket.write(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
      const words = await Promise.race([once(socket, "data"), once(socket, "close")])
      return String(words).slice(9, 12)
    })
    expect(new Set(await Promise.all(answered))).toEqual(new Set(["200"]))
  })

  it("[P101] of one address are closed as they come far above the cap, and the server answers again once they end", async () => {
    const port = await listening({ proxied: false, cap: 5 })
    const held = await Promise.all(Array.from({ length: 20 }, () => connection(port, half)))
    expect(await answers(port)).toBe("closed")
    for (const socket of held) socket.destroy()
    await expect.poll(() => answers(port)).toBe(200)
  })

  it("[P101] no longer count when their request or upgrade has come whole", async () => {
    const port = await listening({ proxied: false, cap: 20 })
    for (let i = 0; i < 40; i++) {
      const socket = await connection(port, half)
      socket.write("Connection: Upgrade\r\n\r\n")
      await new Promise((next) => setTimeout(next, 5))
    }
    expect(await answers(port)).toBe(200)
    await connection(port, whole)
  })

  it("[P101] are the proxy's to bound where everybody comes through one", async () => {
    const port = await listening({ proxied: true, cap: 2 })
    await Promise.all(Array.from({ length: 10 }, () => connection(port, half)))
    expect(await answers(port)).toBe(200)
  })

  it("[P101] end after five seconds, said half or nothing at all", async () => {
    const home = await Installation.open(sqlite)
    try {
      const { port } = new URL(home.url)
      const began = Date.now()
      const ends = await Promise.all(
        [half, "GET /sync/pl", ""].map(async (words) => {
          const socket = await connection(Number(port), words)
          socket.resume()
          await once(socket, "close")
          return Date.now() - began
        }),
      )
      for (const after of ends) expect(after).toBeGreaterThan(3_000)
      for (const after of ends) expect(after).toBeLessThan(20_000)
    } finally {
      await home.close()
    }
  })

  it("[P101] are closed by the whole server above 256", async () => {
    const home = await Installation.open(sqlite)
    try {
      const port = Number(new URL(home.url).port)
      let closed = 0
      for (let i = 0; i < 300; i++)
        (await connection(port, half)).once("close", () => {
          closed += 1
        })
      await expect.poll(() => closed, { timeout: 4_000 }).toBeGreaterThanOrEqual(44)
    } finally {
      await home.close()
    }
  })
})
