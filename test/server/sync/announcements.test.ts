import { beforeEach, describe, expect, it } from "vitest"
import { limits } from "../../../server/sync/limits.ts"
import { Announcements, type ReadChange } from "../../../server/sync/room/announcements.ts"
import type { Right } from "../../../shared/access.ts"

/** Somebody who has the plan open, and what they were told: the kind, and the ids of the records. */
class Listener {
  readonly person: { userId: string }
  readonly right: Right = "drafter"
  readonly told: string[] = []

  constructor(userId: string) {
    this.person = { userId }
  }

  announce(what: string, records: string): void {
    const threads: { id: string }[] = records === "" ? [] : JSON.parse(records).now.threads
    this.told.push([what, ...threads.map(({ id }) => id)].join(" "))
  }
}

const changed = (...ids: string[]) => ({ type: "changed", what: "comments", ids }) as const
const many = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`)

describe("announcements", () => {
  let read: ReadChange
  let ana: Listener
  let ben: Listener
  let announcements: Announcements
  let reads: string[][]
  let errors: string[]

  beforeEach(() => {
    reads = []
    errors = []
    ana = new Listener("ana")
    ben = new Listener("ben")
    // Ben may not see what begins with a dot.
    read = async (_plan, { ids }) => {
      reads.push([...ids])
      const cut = (seen: readonly string[]) =>
        seen.length === 0
          ? null
          : { now: { threads: seen.map((id) => ({ id }) as never) }, gone: [] }
      const all = cut(ids)
      const open = cut(ids.filter((id) => !id.startsWith(".")))
      return async ({ person }) => (person.userId === "ben" ? open : all)
    }
    announcements = new Announcements({
      planId: "p1",
      listeners: () => [ana, ben],
      read: (...of) => read(...of),
      log: { info() {}, warn() {}, error: (_fields, message) => errors.push(message) },
    })
  })
  const settled = () => new Promise((turn) => setTimeout(turn))

  it("[S38] tell each what they may see, and nothing to who may see nothing of it", async () => {
    announcements.add(changed("a", ".b"))
    announcements.add(changed(".c"))
    await settled()
    expect(ana.told).toEqual(["comments a .b", "comments .c"])
    expect(ben.told).toEqual(["comments a"])
  })

  it("[S37] read once for all, what changes meanwhile once more", async () => {
    let go = () => {}
    const given = read
    read = async (...of) => {
      const cut = await given(...of)
      await new Promise<void>((done) => {
        go = done
      })
      return cut
    }
    announcements.add(changed("a"))
    await settled()
    for (let i = 0; i < 50; i++) announcements.add(changed(`b${i % 3}`, "a"))
    go()
    await settled()
    go()
    await settled()
    expect(reads).toEqual([["a"], ["b0", "a", "b1", "b2"]])
    expect(ben.told).toEqual(["comments a", "comments b0 a b1 b2"])
  })

  it("[S39] say what changed alone where it is too much, or cannot be read", async () => {
    announcements.add(changed(...many(limits.announced.ids + 1)))
    await settled()
    expect([reads.length, ana.told]).toEqual([0, ["comments"]])
    announcements.add(changed("x".repeat(limits.announced.bytes)))
    await settled()
    expect(ana.told.slice(1)).toEqual(["comments"])
    read = async () => {
      throw new Error("no database")
    }
    announcements.add(changed("a"))
    await settled()
    expect([ben.told.length, errors]).toEqual([3, ["a change could not be read"]])
  })

  it("[S37] say that other things changed at once", () => {
    announcements.add({ type: "changed", what: "settings", ids: ["a"] })
    announcements.add({ type: "changed", what: "comments" })
    expect(ben.told).toEqual(["settings", "comments"])
  })
})
