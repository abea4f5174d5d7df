import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

describe.each(dialects)("positions ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    plan = await home.plan(ana, ["Train labour inspectors", "Open a shelter"])
    await home.join(plan, [[ben, "reviewer"]], [ana.agency, ben.agency])
  })
  afterEach(() => home.close())

  const mandate = (person: TestPerson, from = day(0), to: string | null = null) =>
    ana.post(`/api/plans/${plan}/mandates`, {
      agency: person.agency.id,
      user: person.id,
      from,
      to,
    })
  const measures = async (): Promise<MeasureView[]> =>
    (await ana.get(`/api/plans/${plan}/measures`)).body.measures
  async function first(): Promise<MeasureView> {
    const [measure] = await measures()
    if (!measure) throw new Error("the plan has no measure")
    return measure
  }
  async function give(person: TestPerson, stance: string, more: object = {}) {
    const { id, digest } = await first()
    const words = { digest, stance, ...more }
    return person.post(`/api/plans/${plan}/measures/${id}/positions`, words)
  }

  it("[A1] is given by who holds the agency's mandate on that day, and by nobody else", async () => {
    expect((await give(ben, "agree")).body.code).toBe("no-mandate")
    await mandate(ben, day(1))
    expect((await give(ben, "agree")).body.code).toBe("no-mandate")
    await mandate(ben, day(-9), day(-1))
    expect((await give(ben, "agree")).body.code).toBe("no-mandate")
    await mandate(ben, day(-9), day(0))
    expect((await give(ben, "agree")).status).toBe(201)
    // The secretariat's right is no mandate.
    expect((await give(ana, "agree")).body.code).toBe("no-mandate")
  })

  it("[A1] is given only for an agency that is a party or an opinion of the plan", async () => {
    await mandate(ben)
    await ana.delete(`/api/plans/${plan}/agencies/${ben.agency.id}`)
    expect((await give(ben, "agree")).body.code).toBe("no-mandate")
    await ana.put(`/api/plans/${plan}/agencies/${ben.agency.id}`, { role: "opinion" })
    expect((await give(ben, "agree")).status).toBe(201)
  })

  it("[A2] holds for the exact words: a digest that is not the text's is answered with the present words", async () => {
    await mandate(ben)
    const { id, digest } = await first()
    await home.type(plan, ana, "labour inspectors", "all inspectors")
    const now = await first()
    const words = { digest, stance: "agree" }
    const { status, body } = await ben.post(`/api/plans/${plan}/measures/${id}/positions`, words)
    expect([status, body.code]).toEqual([409, "stale-digest"])
    expect([body.digest, body.text]).toEqual([now.digest, "Train all inspectors"])
    expect((await first()).positions).toEqual([])
  })

  it("[A3] lapses when a word changes and returns when the words return", async () => {
    await mandate(ben)
    await mandate(ana)
    await give(ana, "agree")
    await give(ben, "agree")
    expect((await first()).standing).toBe("agreed")
    await home.type(plan, ana, "labour inspectors", "all inspectors")
    const moved = await first()
    expect([moved.standing, moved.positions.map(({ lapsed }) => lapsed)]).toEqual([
      "lapsed",
      [true, true],
    ])
    await home.type(plan, ana, "all inspectors", "labour inspectors")
    expect((await first()).standing).toBe("agreed")
    // The words it was given on are kept, to show what moved.
    const { positions } = (await ben.get(`/api/plans/${plan}/positions`)).body
    expect(positions[0].words).toContain("Train labour inspectors")
    expect(positions[0].words).toContain("By 31 December 2027")
  })

  it("[A4] the measure stands where it stands most in the way", async () => {
    await mandate(ben)
    await mandate(ana)
    expect((await first()).standing).toBe("open")
    await give(ana, "agree")
    expect((await first()).standing).toBe("open")
    await give(ben, "object", { reason: "Who pays?" })
    expect((await first()).standing).toBe("objected")
    await give(ben, "reserve", { reason: "From 2028" })
    expect((await first()).standing).toBe("reserved")
    await give(ben, "awaiting")
    expect((await first()).standing).toBe("open")
    await give(ben, "not-concerned")
    expect((await first()).standing).toBe("agreed")
    expect((await measures())[1]?.standing).toBe("open")
  })

  it("[A5] a reservation or an objection needs a reason", async () => {
    await mandate(ben)
    for (const stance of ["object", "reserve"]) {
      const { status, body } = await give(ben, stance, { reason: "  " })
      expect([status, body.issues[0].path]).toEqual([422, ["reason"]])
    }
    expect((await give(ben, "agree", { reason: "  " })).body.position.reason).toBe(null)
    expect((await give(ben, "maybe")).status).toBe(422)
  })

  it("[A6] another position replaces it and a withdrawal takes it back; every act stays on record", async () => {
    await mandate(ben)
    const { id } = await first()
    const at = `/api/plans/${plan}/measures/${id}/positions`
    expect((await ben.delete(at)).status).toBe(404)
    await give(ben, "agree")
    await give(ben, "object", { reason: "No" })
    expect((await first()).positions.map(({ stance }) => stance)).toEqual(["object"])
    expect((await ben.delete(at)).status).toBe(204)
    expect((await first()).positions).toEqual([])
    expect((await ben.delete(at)).status).toBe(404)
    const rows = await home.database.db.selectFrom("positions").select("act").execute()
    expect(rows.map(({ act }) => act)).toEqual(["give", "give", "withdraw"])
  })

  it("[A6] two positions of one agency at the same time leave the last one standing", async () => {
    await mandate(ben)
    const answers = await Promise.all([
      give(ben, "agree"),
      give(ben, "object", { reason: "No" }),
      give(ben, "agree"),
    ])
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
    const last = await home.database.db
      .selectFrom("positions")
      .select("stance")
      .orderBy("seq", "desc")
      .executeTakeFirst()
    expect((await first()).positions.map(({ stance }) => stance)).toEqual([last?.stance])
  })

  it("is given on no measure that is not there", async () => {
    await mandate(ben)
    const words = { digest: (await first()).digest, stance: "agree" }
    expect((await ben.post(`/api/plans/${plan}/measures/none/positions`, words)).status).toBe(404)
  })

  it("[A7] is announced to everybody who has the plan open", async () => {
    await mandate(ben)
    const { provider } = home.client(plan, ana)
    await expect.poll(() => provider.synced).toBe(true)
    const frames: string[] = []
    provider.ws?.addEventListener("message", ({ data }) =>
      frames.push(Buffer.from(data as ArrayBuffer).toString("latin1")),
    )
    await give(ben, "agree")
    await expect.poll(() => frames.some((frame) => frame.includes('"positions"'))).toBe(true)
    provider.destroy()
  })
})
