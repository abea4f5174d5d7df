import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Feedback } from "../../../shared/api/feedback.ts"
import {
  comparedIn,
  countedWords,
  paidWords,
} from "../../../shared/coverage/checks/numbers/comparedNumbers.ts"
import { findingAt } from "../../../shared/coverage/findings/finding.ts"
import { findingIn } from "../../../shared/coverage/findings/findingIn.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

const training = "Train labour inspectors to identify victims of trafficking in human beings"
const shelter = "Open a shelter for victims of trafficking in human beings with legal help"

describe.each(usualDialects)("the feedback report ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let stranger: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    stranger = await home.person("Stranger", ben.agency)
    plan = await home.plan(ana, [training, shelter])
    await home.join(plan, [[ben, "observer"]], [ana.agency, ben.agency])
    await ana.patch(`/api/plans/${plan}`, { instruments: ["CETS197"], country: "Valdoria" })
  })
  afterAll(() => home.close())

  const path = (query = "") => `/api/plans/${plan}/exports/feedback.json${query}`
  const report = async (query = "", person = ana): Promise<Feedback> =>
    (await person.get(path(query))).body

  it("[X40] answers the three questions: what is covered with quotes, what to elaborate, what to mend", async () => {
    const { covered, elaborate, effective, practices, standards } = await report()
    const identification = covered.find(({ area }) => area === "identification")
    expect(identification?.evidence[0]).toMatchObject({ number: "1.1.1", quote: training })
    for (const { evidence } of covered) expect(evidence.length).toBeGreaterThan(0)
    const gap = elaborate.find(({ area }) => area === "demand")
    expect(gap).toMatchObject({ level: "absent", priority: "A", machine: true })
    expect(gap?.says).toMatch(/^No provision on “.+” was found in version \d+\.$/)
    expect(gap?.suggestion).toContain("[Lead body]")
    expect(gap?.provisions).toContainEqual(
      expect.objectContaining({ ref: "CETS197 6", binds: "inForce" }),
    )
    expect(elaborate.map(({ priority }) => priority)).toEqual(
      [...elaborate.map(({ priority }) => priority)].sort(),
    )
    expect(effective.every(({ message, mend }) => message !== "" && mend !== "")).toBe(true)
    expect(practices.length).toBeGreaterThan(0)
    expect(standards.find(({ id }) => id === "CETS197")?.binds).toBe("inForce")
  })

  it("[X41] the same words, set and edits give the same report but for its time", async () => {
    const [once, again] = [await report(), await report("", ben)]
    expect(Date.parse(again.at)).toBeGreaterThanOrEqual(Date.parse(once.at))
    expect({ ...again, at: "" }).toEqual({ ...once, at: "" })
  })

  it("[X42] speaks the language that is asked for, whatever the plan's", async () => {
    const said = async (lang: string) => {
      const { elaborate, effective, plan: of } = await report(`?lang=${lang}`)
      const gap = elaborate.find(({ area }) => area === "demand")
      return { gap: gap?.says ?? "", mend: effective[0]?.mend ?? "", plan: of.lang }
    }
    const ru = await said("ru")
    expect(ru.gap).toMatch(/положений по направлению «.+» не обнаружено/)
    expect(ru.mend).toMatch(/\p{Script=Cyrillic}/u)
    expect(ru.plan).toBe("en")
    expect((await said("az")).gap).toMatch(/sahəsi üzrə müddəa aşkar edilməyib/)
    expect((await ana.get(path("?lang=fr"))).status).toBe(422)
  })

  it("[X57] says what a finding names itself in the report's language, and quotes the plan", () => {
    const place = { key: "k", measureId: null, passageId: null, number: null, quote: "" }
    const named = findingAt([{ ...place, words: "risks to carrying it out", criterion: "risk" }], {
      ...{ check: "unsaid", criterion: "plan-provisions" },
      say: "Nothing was found in the plan on {}.",
      mend: "Add a sentence on each, or say where it is dealt with.",
    })
    expect(findingIn(named, "en", "ru")?.message).toBe(
      "В плане не найдено: риски, мешающие исполнению.",
    )
    const counted = countedWords("sixteen objectives", 14, "en")
    expect(comparedIn(counted, "en", "ru")).toBe(countedWords("sixteen objectives", 14, "ru"))
    const paid = paidWords("donors", "3,000 crowns", "2,500 crowns", "en")
    expect(comparedIn(paid, "en", "az")).toBe(
      paidWords("donors", "3,000 crowns", "2,500 crowns", "az"),
    )
    expect(comparedIn("Ministry of Justice", "en", "ru")).toBeNull()
  })

  it("[X43] keeps what the machine read beside what the secretariat decided, with the contest", async () => {
    const before = (await report()).elaborate.find(({ area }) => area === "demand")
    const { body } = await ana.get(`/api/plans/${plan}/coverage`)
    const own = body.areas.find(({ id }: { id: string }) => id === "demand")
    const decision = await ana.post(`/api/plans/${plan}/coverage/decisions`, {
      act: "not-applicable",
      area: "demand",
      digest: own.digest,
      reason: "Dealt with in another plan",
    })
    expect(decision.status).toBe(201)
    const { decisions, elaborate, summary } = await report()
    expect(before).toBeDefined()
    expect(elaborate.some(({ area }) => area === "demand")).toBe(false)
    expect(decisions).toEqual([
      expect.objectContaining({
        area: "demand",
        read: "absent",
        decided: "not-applicable",
        reason: "Dealt with in another plan",
        agency: "Interior",
      }),
    ])
    const letters = summary.strip.flatMap(({ areas }) => areas)
    expect(letters.find(({ area }) => area === "demand")?.letter).toBe("n/a")
  })

  it("[X44] tells what has changed since the version that was saved before", async () => {
    expect((await report()).changes).toBeNull()
    await ana.post(`/api/plans/${plan}/versions`, { name: "Draft of May" })
    await home.type(plan, ana, "Open a shelter", "Set up a hotline and a shelter")
    const { changes } = await report()
    expect(changes).toMatchObject({ from: "Draft of May", added: [], removed: 0 })
    expect(changes?.reworded).toEqual(["1.1.2"])
  })

  it("a plan that one may not see is not found", async () => {
    expect((await stranger.get(path())).status).toBe(404)
  })
})
