import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { Thread } from "../../../shared/api/comments.ts"
import { dialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"

describe.each(dialects)("comments ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let measureId: string
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", await home.agency("Justice"))
    plan = await home.plan(ana, ["Train labour inspectors", "Open a shelter"])
    await home.join(plan, [
      [ben, "reviewer"],
      [cem, "reviewer"],
    ])
    measureId = (await ana.get(`/api/plans/${plan}/measures`)).body.measures[0].id
  })
  afterEach(() => home.close())

  const write = (person: TestPerson, more: object = {}) =>
    person.post(`/api/plans/${plan}/comments`, {
      measureId,
      body: "Which inspectors?",
      weight: "wanted",
      visibility: "everyone",
      ...more,
    })
  const threads = async (person = ana): Promise<Thread[]> =>
    (await person.get(`/api/plans/${plan}/comments`)).body.threads

  it("[K1] changes no word and no digest, and a reviewer can write it", async () => {
    const digests = async () =>
      (await ana.get(`/api/plans/${plan}/measures`)).body.measures.map(
        ({ digest }: { digest: string }) => digest,
      )
    const before = await digests()
    const { status, body } = await write(ben, { quote: "labour inspectors" })
    expect([status, body.thread.agency]).toEqual([201, ben.agency.id])
    expect(await digests()).toEqual(before)
  })

  it("[K2] quotes words that stand there, however they are spaced", async () => {
    expect((await write(ben, { quote: "  labour\n inspectors " })).status).toBe(201)
    // The words of a field are the measure's too.
    expect((await write(ben, { quote: "By 31 December" })).status).toBe(201)
    const elsewhere = await write(ben, { quote: "Open a shelter" })
    expect([elsewhere.status, elsewhere.body.issues[0].path]).toEqual([422, ["quote"]])
    expect((await write(ben, { measureId: "none" })).body.issues[0].path).toEqual(["measureId"])
    expect((await write(ben, { measureId: null, quote: "its own words" })).status).toBe(201)
    expect((await write(ben, { measureId: null })).status).toBe(201)
  })

  it("[K3] stays with its quote when its words are gone, and is anchored again when they return", async () => {
    await write(ben, { quote: "labour inspectors" })
    await write(ben)
    const anchored = async () => (await threads()).map((thread) => [thread.quote, thread.anchored])
    await home.type(plan, ana, "labour inspectors", "all of them")
    expect(await anchored()).toEqual([
      ["labour inspectors", false],
      [null, true],
    ])
    await home.type(plan, ana, "all of them", "labour inspectors")
    expect((await anchored())[0]).toEqual(["labour inspectors", true])
  })

  it("[K4] a visibility that is not kept yet is refused, never ignored", async () => {
    for (const visibility of ["agency", "secretariat", "government"]) {
      const { status, body } = await write(ben, { visibility })
      expect([status, body.issues[0].path]).toEqual([422, ["visibility"]])
    }
    expect(await threads()).toEqual([])
  })

  it("[K5] is resolved and opened again by its author's agency and the secretariat only", async () => {
    const { id } = (await write(ben)).body.thread
    const at = `/api/plans/${plan}/comments/${id}`
    expect((await cem.patch(at, { resolved: true })).body.code).toBe("no-right")
    const colleague = await home.person("Dan", ben.agency)
    await home.join(plan, [[colleague, "reviewer"]])
    expect((await colleague.patch(at, { resolved: true })).body.thread.resolved).toBe(true)
    expect((await ana.patch(at, { resolved: false })).body.thread.resolved).toBe(false)
  })

  it("[K8] is the secretariat's where its author holds that function, and not the host ministry's", async () => {
    const host = await home.person("Dan", ana.agency)
    await home.join(plan, [[host, "reviewer"]])
    const { thread } = (await write(ana)).body
    expect([thread.as, thread.agency]).toEqual(["secretariat", ana.agency.id])
    const at = `/api/plans/${plan}/comments/${thread.id}`
    expect((await host.patch(at, { resolved: true })).body.code).toBe("no-right")
    expect((await ana.patch(at, { resolved: true })).status).toBe(200)
    const [own, asked] = [await write(host), await write(ana, { as: null })]
    expect([own.body.thread.as, asked.body.thread.as]).toEqual([null, null])
    expect((await host.patch(`${at}`, { resolved: true })).status).toBe(403)
    const claimed = await write(ben, { as: "secretariat" })
    expect([claimed.status, claimed.body.code]).toEqual([403, "no-right"])
    const replies = `${at}/replies`
    await ana.post(replies, { body: "By Friday." })
    await ana.post(replies, { body: "For Interior.", as: null })
    await ben.post(replies, { body: "Yes." })
    expect((await ben.post(replies, { body: "X", as: "secretariat" })).status).toBe(403)
    const [seen] = await threads(ben)
    expect(seen?.replies.map(({ as, agency }) => [as, agency])).toEqual([
      ["secretariat", ana.agency.id],
      [null, ana.agency.id],
      [null, ben.agency.id],
    ])
  })

  it("[K6] is answered in order, each answer with its agency; names as far as one may see them", async () => {
    const { id } = (await write(ben)).body.thread
    const at = `/api/plans/${plan}/comments/${id}/replies`
    await cem.post(at, { body: "All of them." })
    await ana.post(at, { body: "Agreed." })
    const [seen] = await threads(cem)
    expect(seen?.replies.map(({ agency, by, body }) => [agency, by, body])).toEqual([
      [cem.agency.id, "Cem", "All of them."],
      [ana.agency.id, "Interior", "Agreed."],
    ])
    expect(seen?.by).toBe("Labour")
    expect((await threads(ana))[0]?.by).toBe("Ben")
    expect((await cem.post(`/api/plans/${plan}/comments/none/replies`, { body: "X" })).status).toBe(
      404,
    )
    expect((await cem.post(at, { body: "   " })).status).toBe(422)
  })

  it("[K7] of one plan are not reached through another", async () => {
    const { id } = (await write(ben)).body.thread
    const other = (await ben.post("/api/plans", { title: "Other" })).body.id
    const reply = await ben.post(`/api/plans/${other}/comments/${id}/replies`, { body: "X" })
    expect(reply.status).toBe(404)
    expect((await ben.get(`/api/plans/${other}/comments`)).body.threads).toEqual([])
  })
})
