import { describe, expect, it } from "vitest"
import { Senders } from "../../../server/sync/senders.ts"

describe("who sends what comes", () => {
  const usualAfter = (beats: number, send: (senders: Senders) => number) => {
    const senders = new Senders()
    for (let i = 0; i < beats; i++) senders.beat(send(senders))
    return senders.usual
  }

  it("[S4] is many people who type a little, or somebody who sends very much", () => {
    const many = usualAfter(100, (senders) => {
      for (let i = 0; i < 60; i++) senders.note(`u${i % 20}`)
      return 60
    })
    expect(many).toBe(1)
    const one = usualAfter(100, (senders) => {
      for (let i = 0; i < 60; i++) senders.note("u")
      return 60
    })
    expect(one).toBeLessThan(0.1)
  })

  it("[S4] counts what other processes stored as typed", () => {
    expect(usualAfter(100, () => 60)).toBe(1)
  })
})
