import { strFromU8, unzipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Contest, Decision } from "../../../shared/api/decisions.ts"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const recovery = "recovery-reflection"
const words = "Give every presumed victim a recovery and reflection period of thirty days"

describe.each(dialects)("decisions on areas ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  let dan: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", await home.agency("Justice"))
    dan = await home.person("Dan", await home.agency("Observers"))
    plan = await home.plan(ana, [words, "Buy paper"])
    await home.join(plan, [
      [ben, "drafter"],
      [cem, "reviewer"],
      [dan, "observer"],
    ])
  })
  afterEach(() => home.close())

  const at = (path = "") => `/api/plans/${plan}/coverage${path}`
  const areaOf = async (person = ana, id = recovery, view = "") =>
    (await person.get(at(view))).body.areas.find((area: { id: string }) => area.id === id)
  const decide = async (act: object, person = ana, area = recovery) =>
    person.post(at("/decisions"), { area, digest: (await areaOf(ana, area)).digest, ...act })
  const correct = (level = "mentioned", reason = "The law has it already.") =>
    decide({ act: "correct", level, reason })
  const standing = async (): Promise<Decision> => (await areaOf()).decision
  const contest = async (person: TestPerson, said = "No lead is named.", of?: string) =>
    person.post(at(`/decisions/${of ?? (await standing()).id}/contests`), { words: said })
  const record = async (person = ana): Promise<{ decisions: Decision[]; contests: Contest[] }> =>
    (await person.get(at("/decisions"))).body

  it("[C51] nobody has decided at first, and the coverage says so", async () => {
    const area = await areaOf(dan)
    expect(area).toMatchObject({ decided: null, decision: null, contests: [], stale: null })
    expect(area.digest).toMatch(/^v1:[0-9a-f]{64}$/)
    expect(await record(dan)).toEqual({ decisions: [], contests: [] })
  })

  it("[C51] a correction stands beside what was read, with who, when, why and on what", async () => {
    const { level } = await areaOf()
    const { status, body } = await correct()
    expect(status).toBe(201)
    expect(await areaOf()).toMatchObject({
      level,
      decided: "mentioned",
      decision: body.decision,
      stale: null,
    })
    expect(body.decision).toMatchObject({
      act: "correct",
      decided: "mentioned",
      level,
      reason: "The law has it already.",
      as: "secretariat",
      agency: ana.agency.id,
      by: "Ana",
      set: { id: "anti-trafficking" },
    })
    expect(body.decision.text.seq).toBeGreaterThan(0)
    expect(body.decision.text.digest).toMatch(/^v1:/)
    expect(body.decision.evidence[0]).toMatchObject({ number: "1.1.1", words })
    expect(words).toContain(body.decision.evidence[0].quotes[0])
    // [P17] Another agency reads the agency.
    expect((await areaOf(cem)).decision.by).toBe("Interior")
  })

  it("[C51] what was read can be confirmed, also that nothing was found", async () => {
    const { level } = await areaOf()
    expect((await decide({ act: "confirm" })).body.decision).toMatchObject({
      decided: level,
      reason: null,
    })
    const none = (await decide({ act: "confirm" }, ana, "compensation")).body.decision
    expect(none).toMatchObject({ decided: "absent", level: "absent", evidence: [] })
  })

  it("[C51] a correction is to another level, and it and “not applicable” need a reason", async () => {
    const { level } = await areaOf()
    expect((await correct(level)).body.issues[0].path).toEqual(["level"])
    expect((await correct("mentioned", "  ")).body.issues[0].path).toEqual(["reason"])
    expect((await decide({ act: "not-applicable" })).body.issues[0].path).toEqual(["reason"])
    expect((await correct("excellent")).status).toBe(422)
    const nowhere = { act: "confirm", area: "no-area", digest: "v1:0" }
    expect((await ana.post(at("/decisions"), nowhere)).body.issues[0].path).toEqual(["area"])
    expect((await record()).decisions).toEqual([])
  })

  it("[C51] is made on words that were seen: another digest is answered with the present ones", async () => {
    const { digest } = await areaOf()
    await home.type(plan, ana, "thirty days", "forty days")
    const answer = await decide({ act: "confirm", digest })
    expect([answer.status, answer.body.code]).toEqual([409, "stale-digest"])
    expect(answer.body.digest).toBe((await areaOf()).digest)
    expect(answer.body.evidence[0].words).toContain("forty days")
    expect((await record()).decisions).toEqual([])
  })

  it("[C51] only the secretariat decides", async () => {
    for (const person of [ben, cem, dan])
      expect((await decide({ act: "confirm" }, person)).body.code).toBe("no-right")
    await correct()
    const { id } = await standing()
    for (const person of [ben, cem, dan])
      expect((await person.delete(at(`/decisions/${id}`))).body.code).toBe("no-right")
  })

  it("[C51] it can be said again, said otherwise and withdrawn; all of it stays on record", async () => {
    await correct()
    const first = await standing()
    await correct("absent", "It is only a title.")
    expect((await ana.delete(at(`/decisions/${first.id}`))).body.code).toBe("conflict")
    const { id } = await standing()
    expect((await ana.delete(at(`/decisions/${id}`))).status).toBe(204)
    expect(await areaOf()).toMatchObject({ decided: null, decision: null })
    expect((await ana.delete(at(`/decisions/${id}`))).body.code).toBe("conflict")
    expect((await ana.delete(at("/decisions/none"))).status).toBe(404)
    const acts = (await record(dan)).decisions.map(({ act, decided }) => [act, decided])
    expect(acts).toEqual([
      ["correct", "mentioned"],
      ["correct", "absent"],
      ["withdraw", null],
    ])
    await correct()
    const evidence = async (query = "") =>
      (await dan.get(at(`/decisions${query}`))).body.decisions.map(
        (each: Decision) => each.evidence.length > 0,
      )
    expect(await evidence()).toEqual([false, false, false, true])
    expect(await evidence("?evidence=all")).toEqual([true, true, true, true])
  })

  it("[C53] is stale once its evidence changed, with both wordings, and fresh when the words return", async () => {
    await correct()
    await home.type(plan, ben, "Buy paper", "Buy pens")
    expect((await areaOf()).stale).toBeNull()
    await home.type(plan, ben, "thirty days", "forty days")
    const area = await areaOf(cem)
    expect(area.decided).toBe("mentioned")
    expect(area.stale.passages).toEqual([
      {
        passageId: area.evidence[0].passageId,
        number: "1.1.1",
        before: words,
        now: words.replace("thirty", "forty"),
        carries: true,
      },
    ])
    await home.type(plan, ben, "forty days", "thirty days")
    expect((await areaOf()).stale).toBeNull()
  })

  it("[C53] is fresh again once it is confirmed on the new words", async () => {
    await correct()
    await home.type(plan, ben, words, "Buy pencils")
    const { stale, digest, level } = await areaOf()
    expect(level).toBe("absent")
    expect(stale.level.now).toBe("absent")
    expect(stale.passages[0]).toMatchObject({ before: words, now: "Buy pencils", carries: false })
    const again = { act: "correct", level: "mentioned", reason: "The law has it.", digest }
    expect((await decide(again)).status).toBe(201)
    expect(await areaOf()).toMatchObject({ decided: "mentioned", stale: null, level: "absent" })
  })

  it("[C52] as agreed a level counts only where that text is what was decided on; “not applicable” always", async () => {
    await correct()
    const agreed = await areaOf(ana, recovery, "?view=agreed")
    expect(agreed).toMatchObject({ level: "absent", decided: null, stale: null })
    expect(agreed.decision.decided).toBe("mentioned")
    await decide({ act: "not-applicable", reason: "No foreign victims." })
    expect((await areaOf(ana, recovery, "?view=agreed")).decided).toBe("not-applicable")
  })

  it("[C54] who may comment contests for their agency, and everybody reads it", async () => {
    await correct()
    expect((await contest(dan)).body.code).toBe("no-right")
    expect((await contest(cem, "  ")).status).toBe(422)
    const { status, body } = await contest(cem)
    expect(status).toBe(201)
    await contest(ben, "Nor money.")
    expect(body.contest).toMatchObject({ agency: cem.agency.id, by: "Cem", withdrawnAt: null })
    expect((await areaOf(dan)).contests).toMatchObject([
      { words: "No lead is named.", by: "Justice" },
      { words: "Nor money.", by: "Labour" },
    ])
  })

  it("[C54] a contest outlives that the same is decided again, and ends with another decision", async () => {
    await correct()
    await contest(cem)
    await correct("mentioned", "Still so.")
    expect((await areaOf()).contests).toHaveLength(1)
    await correct("absent", "You are right.")
    expect((await areaOf()).contests).toEqual([])
    expect((await record()).contests).toHaveLength(1)
  })

  it("[C54] only its agency takes a contest back, and it stays on record", async () => {
    await correct()
    const { id, decision } = (await contest(cem)).body.contest
    const path = at(`/decisions/${decision}/contests/${id}`)
    expect((await ana.delete(path)).body.code).toBe("no-right")
    expect((await ben.delete(path)).body.code).toBe("no-right")
    expect((await cem.delete(path)).status).toBe(204)
    expect((await cem.delete(path)).status).toBe(404)
    expect((await areaOf()).contests).toEqual([])
    expect((await record()).contests[0]?.withdrawnAt).toMatch(/^\d{4}-/)
  })

  it("[C54] what an agency says again takes the place of what it said before, which stays on record", async () => {
    await correct()
    await contest(cem)
    await contest(ben, "Nor money.")
    await correct("mentioned", "Still so.")
    const { status, body } = await contest(cem, "No lead and no date.")
    expect(status).toBe(201)
    expect((await areaOf()).contests.map(({ words }: Contest) => words)).toEqual([
      "Nor money.",
      "No lead and no date.",
    ])
    const all = (await record()).contests
    expect(all.map(({ words, withdrawnAt }) => [words, withdrawnAt === null])).toEqual([
      ["No lead is named.", false],
      ["Nor money.", true],
      ["No lead and no date.", true],
    ])
    expect(body.contest.id).toBe(all[2]?.id)
  })

  it("[C54] what was replaced or withdrawn cannot be contested any more", async () => {
    await correct()
    const first = await standing()
    await correct("absent", "Only a title.")
    expect((await contest(cem, "No", first.id)).body.code).toBe("conflict")
    expect((await contest(cem, "No", "none")).status).toBe(404)
  })

  it("[C51] is made over what was seen to stand: over another decision it is a conflict", async () => {
    const first = await decide({ act: "confirm", over: null })
    expect(first.status).toBe(201)
    const { id } = first.body.decision
    for (const over of [null, "another"]) {
      const refused = await decide({ act: "not-applicable", reason: "No.", over })
      expect(refused.status).toBe(409)
      expect(refused.body.code).toBe("conflict")
    }
    expect((await standing()).id).toBe(id)
    const next = await decide({ act: "not-applicable", reason: "No.", over: id })
    expect(next.status).toBe(201)
    expect((await record()).decisions).toHaveLength(2)
  })

  it("[C51] every act is announced to everybody who has the plan open", async () => {
    const { provider } = home.client(plan, dan)
    await expect.poll(() => provider.synced).toBe(true)
    const frames: string[] = []
    provider.ws?.addEventListener("message", ({ data }) =>
      frames.push(Buffer.from(data as ArrayBuffer).toString("latin1")),
    )
    const announced = () => frames.filter((frame) => frame.includes('"decisions"')).length
    await correct()
    await expect.poll(announced).toBe(1)
    const { id, decision } = (await contest(cem)).body.contest
    await expect.poll(announced).toBe(2)
    await cem.delete(at(`/decisions/${decision}/contests/${id}`))
    await expect.poll(announced).toBe(3)
    await ana.delete(at(`/decisions/${decision}`))
    await expect.poll(announced).toBe(4)
    provider.destroy()
  })

  it("[C51] of one plan are not reached through another", async () => {
    await correct()
    const { id } = await standing()
    const first = plan
    plan = (await ana.post("/api/plans", { title: "Other" })).body.id
    expect(await record()).toEqual({ decisions: [], contests: [] })
    expect((await ana.delete(at(`/decisions/${id}`))).status).toBe(404)
    expect((await contest(ana, "No", id)).status).toBe(404)
    plan = first
    expect((await standing()).id).toBe(id)
  })

  async function exported(name: string, person = dan) {
    const answer = await fetch(`${home.url}/api/plans/${plan}/exports/${name}`, {
      headers: { authorization: `Bearer ${person.token}` },
    })
    expect(answer.status).toBe(200)
    return new Uint8Array(await answer.arrayBuffer())
  }
  async function printed(name: string) {
    const xml = strFromU8(unzipSync(await exported(name))["word/document.xml"] ?? new Uint8Array())
    return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "")
  }

  it("[C56] the working text prints both values, the reason, contests and what changed; the agreed text nothing of it", async () => {
    expect(await printed("working.docx")).not.toContain("decided by people")
    await correct()
    await contest(cem)
    await home.type(plan, ben, "thirty days", "forty days")
    const text = await printed("working.docx")
    const { level } = await areaOf()
    expect(text).toMatch(new RegExp(`Recovery[^\n]*\n${level}\nmentioned\nThe law has it already.`))
    expect(text).toMatch(/Secretariat, \d+ \w+ \d{4}/)
    expect(text).toMatch(/Contested by Justice, [^:]+: No lead is named\./)
    expect(text).toContain(`1.1.1, then: “${words}”`)
    expect(text).toContain(`1.1.1, now: “${words.replace("thirty", "forty")}”`)
    // [P17] A file travels further than the people who may know a name.
    expect(text).not.toContain("Ana")
    expect(text).not.toContain("Cem")
    expect(await printed("agreed.docx")).not.toContain("The law has it already.")
  })

  it("[C56] [X7] what is printed of it is no part of the plan when the file is read back", async () => {
    await correct()
    const form = new FormData()
    form.set("file", new Blob([(await exported("working.docx")).slice()]), "plan.docx")
    const { status, body } = await ana.post("/api/plans/import", form)
    expect(status).toBe(201)
    const { measures } = (await ana.get(`/api/plans/${body.id}/measures`)).body
    expect(measures).toHaveLength(2)
    const again = (await ana.get(`/api/plans/${body.id}/exports/plan.json`)).body
    expect(JSON.stringify(again)).not.toContain("The law has it already.")
  })

  it("[X11] plan.json has all that was said; of it the decision that stands comes back, as said by who brings it in", async () => {
    await correct()
    // Said anew: the first stays on record and stands no longer.
    await contest(cem)
    await contest(cem)
    const file = await exported("plan.json", cem)
    const { decisions, contests } = JSON.parse(strFromU8(file))
    expect([decisions[0].reason, contests[0].words]).toEqual([
      "The law has it already.",
      "No lead is named.",
    ])
    const form = new FormData()
    form.set("file", new Blob([file.slice()]), "plan.json")
    const { body } = await ana.post("/api/plans/import", form)
    expect(body.broughtIn).toEqual([{ what: "decisions", count: 1 }])
    expect(body.notKept).toEqual([{ what: "contests", where: "1" }])
    const [before] = (await record()).decisions
    plan = body.id
    const { decisions: after, contests: none } = await record()
    expect(none).toEqual([])
    const { act, decided, reason, level, evidence, set } = before ?? {}
    expect(after).toEqual([
      expect.objectContaining({ act, decided, reason, level, evidence, set, as: "secretariat" }),
    ])
    expect(after[0]?.id).not.toBe(before?.id)
  })
})
