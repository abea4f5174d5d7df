import { describe, expect, it } from "vitest"
import { Standings } from "../../../client/agreement/positions/standings.ts"
import { summaryOf } from "../../../client/agreement/positions/summary.ts"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import type { Position, Stance } from "../../../shared/agreement/standing.ts"
import { goal, lead, measure, paragraph, plan, time } from "../../plan.ts"

const parties = ["interior", "labour"]

const draft = (words: string, ...others: Parameters<typeof measure>[1][]) =>
  plan(goal("Protection"), measure("m1", words, ...others), measure("m2", "Open a shelter"))

function entry(
  standings: Standings,
  doc: ReturnType<typeof plan>,
  positions: Position[],
  id = "m1",
) {
  const found = standings.read(doc, positions, parties).get(id)
  if (!found) throw new Error(`${id} is not in the plan`)
  return found
}

/** The position an agency gives on a measure as it stands in `doc`. */
function given(doc: ReturnType<typeof plan>, agency: string, stance: Stance = "agree"): Position {
  const { digest, measure: read } = entry(new Standings(), doc, [])
  const at = "2026-11-20T10:00:00Z"
  return { measureId: "m1", agency, stance, digest, reason: null, words: agreedWords(read), at }
}

describe("standings of the text that is open", () => {
  const before = draft("Meet every two months", lead("Interior"))
  const agreed = [given(before, "interior"), given(before, "labour")]

  it("[A4] counts the parties on the words as they are", () => {
    const standings = new Standings()
    expect(entry(standings, before, []).standing).toBe("open")
    expect(entry(standings, before, agreed.slice(0, 1)).standing).toBe("open")
    expect(entry(standings, before, agreed).standing).toBe("agreed")
    const objected = [given(before, "interior"), given(before, "labour", "object")]
    expect(entry(standings, before, objected).standing).toBe("objected")
  })

  it("[A3] lapses with a word and is back with the word", () => {
    const standings = new Standings()
    expect(entry(standings, before, agreed).standing).toBe("agreed")
    const changed = draft("Meet monthly", lead("Interior"))
    expect(entry(standings, changed, agreed).standing).toBe("lapsed")
    expect(
      entry(standings, draft("Meet every two months", lead("Interior")), agreed).standing,
    ).toBe("agreed")
  })

  it("[D10] lapses with a field", () => {
    const standings = new Standings()
    const dated = draft("Meet every two months", lead("Interior"), time("By 1 May 2027"))
    expect(entry(standings, dated, agreed).standing).toBe("lapsed")
  })

  it("keeps the entry of a measure that did not move, and the map when none did", () => {
    const standings = new Standings()
    const first = standings.read(before, agreed, parties)
    const same = standings.read(draft("Meet every two months", lead("Interior")), agreed, parties)
    expect(same).toBe(first)
    const refreshed = agreed.map((position) => ({ ...position }))
    expect(standings.read(before, refreshed, parties)).toBe(first)
    const next = standings.read(draft("Meet monthly", lead("Interior")), agreed, parties)
    expect(next).not.toBe(first)
    expect(next.get("m2")).toBe(first.get("m2"))
    expect(next.get("m1")).not.toBe(first.get("m1"))
  })

  it("drops a measure that is gone and renumbers what follows", () => {
    const standings = new Standings()
    standings.read(before, [], parties)
    const now = standings.read(
      plan(goal("Protection"), measure("m2", "Open a shelter")),
      [],
      parties,
    )
    expect([...now.keys()]).toEqual(["m2"])
    expect(now.get("m2")?.number).toBe("1.1")
  })

  it("follows measures that change places", () => {
    const standings = new Standings()
    const two = plan(measure("m1", "A"), paragraph("between"), measure("m2", "B"))
    standings.read(two, [], parties)
    const moved = standings.read(plan(measure("m2", "B"), measure("m1", "A")), [], parties)
    expect([...moved.keys()]).toEqual(["m2", "m1"])
  })
})

describe("a standing in a few words", () => {
  const agencies = ["Interior", "Labour", "Justice"].map((short) => ({
    id: short.toLowerCase(),
    name: `Ministry of ${short}`,
    short,
    colour: "#14508c",
  }))
  const doc = draft("Meet every two months")
  const t = ((key: string, values?: Record<string, unknown>) =>
    [key, ...Object.values(values ?? {})].join(" ")) as unknown as Parameters<typeof summaryOf>[2]
  const words = (stances: Partial<Record<string, Stance>>, on = doc) => {
    const positions = Object.entries(stances).map(([agency, stance]) => given(doc, agency, stance))
    const ids = agencies.map(({ id }) => id)
    const of = new Standings().read(on, positions, ids).get("m1")
    if (!of) throw new Error("m1 is not in the plan")
    return summaryOf(of, agencies, t)
  }

  it("counts who agrees of those concerned", () => {
    expect(words({ interior: "agree" })).toBe("ofAgree 1 3")
    expect(words({ interior: "agree", labour: "not-concerned" })).toBe("ofAgree 1 2")
  })
  it("names who objects", () => {
    expect(words({ interior: "agree", labour: "object" })).toBe("objects Labour")
  })
  it("dates an agreement by its last answer", () => {
    const all = { interior: "agree", labour: "agree", justice: "agree" } as const
    expect(words(all)).toBe("agreedOn 20\u00a0Nov 2026")
    expect(words({ ...all, justice: "reserve" })).toBe("reservedOn 20\u00a0Nov 2026")
    expect(words(all, draft("Meet monthly"))).toBe("lapsedSummary")
  })
})
