import { describe, expect, it } from "vitest"
import { Acknowledgements } from "../../../server/sync/gateway/acknowledgements.ts"

describe("what has arrived at a reader", () => {
  let seq = 3
  const pings: string[] = []
  const plan = {
    get seq() {
      return seq
    },
  }
  const receipts = new Acknowledgements(plan, {
    ping: (payload) => pings.push(Buffer.from(payload).toString()),
  })
  receipts.given()

  it("[S12] is what they answer to a ping", () => {
    seq = 8
    receipts.ask()
    expect(pings).toEqual(["3", "8"])
    receipts.answered(Buffer.from("8"))
    expect(receipts.reached).toBe(8)
  })

  it.each(["9", "7", "", "NaN", "-1", "1e3", "0x9", "\u00ff", "99999999999999999"])(
    "[S12] is not what no ping asked: %j",
    (said) => {
      receipts.answered(Buffer.from(said, "latin1"))
      expect(receipts.reached).toBe(8)
    },
  )

  it("[S12] is asked for behind everything that is sent in one turn, of which a large update is a part", async () => {
    const order: string[] = []
    const reader = new Acknowledgements(plan, { ping: () => order.push("ping") })
    reader.given()
    seq = 9
    reader.look()
    reader.look()
    seq = 10
    reader.look()
    for (const part of ["first part", "second part"]) {
      order.push(part)
      reader.sent()
    }
    await new Promise((next) => setImmediate(next))
    expect(order).toEqual(["ping", "ping", "first part", "second part", "ping"])
  })
})
