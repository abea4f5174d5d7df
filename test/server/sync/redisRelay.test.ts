import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { RedisRelay } from "../../../server/sync/cluster/redisRelay.ts"
import { type OwnService, ownRedis } from "../../services.ts"
import { waitFor } from "../../waitFor.ts"

let redis: OwnService | null = null
const started = await ownRedis()
if (!started) console.log("The relay over Redis is not tested: there is no Redis on this machine.")

describe.skipIf(!started)("the relay over Redis", () => {
  const relays: RedisRelay[] = []
  const reports: string[] = []
  const log = {
    info: () => {},
    warn: () => {},
    error: (_fields: object, message: string) => void reports.push(message),
  }
  const open = async (secret = "one") => {
    const relay = new RedisRelay(redis?.url ?? "", log, Buffer.from(secret))
    relays.push(relay)
    await relay.settled(10_000)
    expect(relay.ready).toBe(true)
    return relay
  }

  beforeAll(() => {
    redis = started
  })
  afterAll(async () => {
    for (const relay of relays) await relay.close()
    redis?.stop()
  })

  it("[S31] tells the others and not oneself, of the plans they asked for", async () => {
    const [one, other] = [await open(), await open()]
    const heard: string[] = []
    const hear = (name: string) => (message: Uint8Array) =>
      void heard.push(`${name}: ${Buffer.from(message)}`)
    await one.subscribe("a", hear("one"))
    const end = await other.subscribe("a", hear("other"))
    await other.subscribe(null, hear("everybody"))
    one.publish("a", Buffer.from("first"))
    one.publish("b", Buffer.from("of another plan"))
    one.publish(null, Buffer.from("to all"))
    await waitFor(() => expect(heard).toEqual(["other: first", "everybody: to all"]))
    end()
    other.publish("a", Buffer.from("second"))
    one.publish("a", Buffer.from("third"))
    await waitFor(() => expect(heard[2]).toBe("one: second"))
    one.publish(null, Buffer.from("last"))
    await waitFor(() => expect(heard.slice(3)).toEqual(["everybody: last"]))
  })

  it("[S34] says when Redis goes and comes back, and when a process takes its leave", async () => {
    const [one, other] = [await open(), await open()]
    const events: string[] = []
    one.watch({
      lost: () => events.push("lost"),
      back: () => events.push("back"),
      gone: () => events.push("gone"),
    })
    await waitFor(async () => {
      await other.close()
      expect(events).toEqual(["gone"])
    })
    await redis?.crash()
    await waitFor(() => expect(events).toEqual(["gone", "lost"]))
    expect(one.ready).toBe(false)
    await expect(one.subscribe("a", () => {})).rejects.toThrow()
    await redis?.resume()
    await waitFor(() => expect(events).toEqual(["gone", "lost", "back"]))
  })

  it("[S31] reports a process that signs sessions with another secret", async () => {
    await open("one")
    await open("another")
    await waitFor(() =>
      expect(reports).toContainEqual(
        expect.stringContaining("give all of them the same AUTH_SECRET"),
      ),
    )
  })
})
