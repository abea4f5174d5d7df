import { beforeEach, describe, expect, it } from "vitest"
import { LiveResource, withRecords } from "../../../client/app/liveResource.ts"

interface Row {
  id: string
  words: string
}

const row = (id: string, words = "") => ({ id, words })
const put =
  (...now: Row[]) =>
  (all: readonly Row[]) =>
    withRecords(all, now, ({ id }) => id)

describe("[S39] a list that is followed", () => {
  let asked: { answer: (rows: Row[]) => void; fail: () => void }[]
  let shown: string[]
  let list: LiveResource<readonly Row[]>
  const seen = () => list.value.map(({ id, words }) => `${id}${words}`).join(" ")
  const question = () =>
    new Promise<Row[]>((answer, reject) => {
      asked.push({ answer, fail: () => reject(new Error("away")) })
    })

  beforeEach(() => {
    asked = []
    shown = []
    list = new LiveResource<readonly Row[]>(question, [], (state) => shown.push(state))
  })
  const known = async (...rows: Row[]) => {
    const done = list.refresh()
    asked.shift()?.answer(rows)
    await done
  }

  it("takes single records in their places, and leaves what was known as it was", async () => {
    await known(row("a"), row("b"), row("c"))
    const before = list.value
    list.change(put(row("b", "2"), row("d")))
    expect(seen()).toBe("a b2 c d")
    list.change((all) => withRecords(all, [], ({ id }) => id, ["a", "none"]))
    expect(seen()).toBe("b2 c d")
    expect(before).toEqual([row("a"), row("b"), row("c")])
    expect(list.value[1]).toBe(before[2])
  })

  it("does to an answer what was told while it was on its way, also to the first", async () => {
    const done = list.refresh()
    list.change(put(row("b", "2")))
    asked.shift()?.answer([row("a"), row("b", "1")])
    await done
    expect(seen()).toBe("a b2")
    await known(row("b", "3"))
    expect(seen()).toBe("b3")
  })

  it("takes the answer that was asked last, whichever comes last", async () => {
    const [first, second] = [list.refresh(), list.refresh()]
    list.change(put(row("c")))
    asked[1]?.answer([row("b")])
    await second
    asked[0]?.answer([row("a")])
    await first
    expect(seen()).toBe("b c")
  })

  it("takes the answer to an act, and what was told since it began over it", async () => {
    await known(row("a"))
    const done = list.act(question, (all, rows) => put(...rows)(all))
    list.change(put(row("a", "3")))
    asked.shift()?.answer([row("a", "2"), row("b")])
    await done
    expect(seen()).toBe("a3 b")
  })

  it("keeps an act in an answer that was asked before it", async () => {
    const whole = list.refresh()
    const act = list.act(question, (all, rows) => put(...rows)(all))
    asked[1]?.answer([row("b")])
    await act
    asked[0]?.answer([row("a")])
    await whole
    expect(seen()).toBe("a b")
  })

  it("passes the server's refusal of an act on, and is as it was", async () => {
    await known(row("a"))
    const done = list.act(question, (all, rows) => put(...rows)(all))
    asked.shift()?.fail()
    await expect(done).rejects.toThrow("away")
    expect(seen()).toBe("a")
  })

  it("keeps what was known where nobody answers, and has failed where nothing was", async () => {
    const first = list.refresh()
    asked.shift()?.fail()
    await first
    expect(shown.at(-1)).toBe("failed")
    // Announcements show that the server is there; but one record is not the whole list.
    list.change(put(row("b")))
    expect(shown.at(-1)).toBe("failed")
    asked.shift()?.answer([row("a")])
    await expect.poll(seen).toBe("a b")
    expect(shown.at(-1)).toBe("ready")
    const later = list.refresh()
    asked.shift()?.fail()
    await later
    expect([seen(), shown.at(-1)]).toEqual(["a b", "ready"])
  })
})
