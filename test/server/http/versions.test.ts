import { strFromU8, unzipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import type { Services } from "../../../server/http/route.ts"
import { createLog } from "../../../server/operation/log.ts"
import { AutomaticVersions } from "../../../server/plans/automaticVersions.ts"
import { readSets } from "../../../server/standards/setFiles.ts"
import { Standards } from "../../../server/standards/standards.ts"
import { versionsOnce } from "../../../server/storage/tables/versionsTable.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import type { Comparison, TextComparison } from "../../../shared/api/comparison.ts"
import { dialects } from "../../databases.ts"
import { Installation, readings, type TestPerson } from "../installation.ts"

const shelter = "Open a shelter for victims of trafficking with two places for men"
const training = "Train labour inspectors to identify victims of trafficking"

describe.each(dialects)("versions and what they cover ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    const interior = await home.agency("Interior")
    ana = await home.person("Ana", interior)
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", interior)
    plan = await home.plan(ana, [training, shelter])
    await home.join(plan, [
      [ben, "drafter"],
      [cem, "observer"],
    ])
  })
  afterEach(() => home.close())

  const at = (path = "") => `/api/plans/${plan}${path}`
  const save = async (person = ana, body: object = {}) =>
    (await person.post(at("/versions"), body)).body.version
  const compare = async (query: string, person = ana): Promise<Comparison> =>
    (await person.get(at(`/coverage/comparison?${query}`))).body
  const changes = ({ areas }: Comparison) =>
    Object.fromEntries(
      areas.filter(({ change }) => change !== "unchanged").map(({ id, change }) => [id, change]),
    )

  it("[C32] saves the words now under the number that an export prints, with or without a name", async () => {
    const first = await save(ana, { name: "Before the round" })
    expect(first).toMatchObject({ name: "Before the round", as: "secretariat", by: "Ana" })
    await home.type(plan, ana, "labour inspectors", "police officers")
    const second = await save(ben)
    expect(second).toMatchObject({ name: "", as: null, agency: ben.agency.id })
    expect(second.version).toBeGreaterThan(first.version)
    const { now, versions } = (await cem.get(at("/versions"))).body
    expect(now).toBe(second.version)
    expect(versions.map(({ id }: { id: string }) => id)).toEqual([second.id, first.id])
    // Others read the agency.
    expect(versions[0].by).toBe("Labour")
  })

  it("[C32] saves the same words under one name, or none, once", async () => {
    const first = await save(ana)
    expect((await save(ben)).id).toBe(first.id)
    const named = await save(ana, { name: "Before the round" })
    expect(named).toMatchObject({ version: first.version })
    expect((await save(ben, { name: "Before the round" })).id).toBe(named.id)
    expect((await cem.get(at("/versions"))).body.versions).toHaveLength(2)
    // Also when several press in the same moment.
    const name = "At once"
    const all = await Promise.all([ana, ben, ana, ben].map((who) => save(who, { name })))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
    expect((await cem.get(at("/versions"))).body.versions).toHaveLength(3)
    // A version removed from the list can be saved again.
    await ana.delete(at(`/versions/${first.id}`))
    expect(await save(ana)).toMatchObject({ version: first.version, name: "" })
  })

  it("[C32] of what an earlier server saved twice the first stays", async () => {
    const { db } = home.database
    const first = await save(ana, { name: "Twice" })
    const row = await db
      .selectFrom("versions")
      .selectAll()
      .where("id", "=", first.id)
      .executeTakeFirstOrThrow()
    await db.schema.dropIndex("versions_once").execute()
    const later = { ...row, at: new Date(Date.parse(row.at) + 1).toISOString() }
    for (const id of ["second", "third"])
      await db
        .insertInto("versions")
        .values({ ...later, id })
        .execute()
    await versionsOnce.up(db)
    const { versions } = (await cem.get(at("/versions"))).body
    expect(versions.map(({ id }: { id: string }) => id)).toEqual([first.id])
    expect((await save(ben, { name: "Twice" })).id).toBe(first.id)
  })

  it("[X9] stands in the title block of an export with its number and its name", async () => {
    const printed = async () => {
      const file = await fetch(`${home.url}${at("/exports/working.docx")}`, {
        headers: { authorization: `Bearer ${ana.token}` },
      })
      const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
      return strFromU8(parts["word/document.xml"] ?? new Uint8Array())
    }
    const { version } = await save(ana)
    expect(await printed()).toContain(`${version}`)
    await save(ana, { name: "Before the round" })
    expect(await printed()).toContain(`Before the round (${version})`)
    await home.type(plan, ana, "labour inspectors", "police officers")
    expect(await printed()).not.toContain("Before the round")
  })

  it("[C32] is announced to everybody who has the plan open, and so is what was received", async () => {
    const { provider } = home.client(plan, cem)
    await expect.poll(() => provider.synced).toBe(true)
    const frames: string[] = []
    provider.ws?.addEventListener("message", ({ data }) =>
      frames.push(Buffer.from(data as ArrayBuffer).toString("latin1")),
    )
    const announced = (what: string) => frames.filter((frame) => frame.includes(what)).length
    const { id } = await save(ben)
    await expect.poll(() => announced('"versions"')).toBe(1)
    await ben.delete(at(`/versions/${id}`))
    await expect.poll(() => announced('"versions"')).toBe(2)
    const one = {
      kind: "recommendation",
      source: "",
      year: null,
      number: "1",
      text: "Set up a fund.",
    }
    await ben.post(at("/recommendations"), { entries: [one] })
    await expect.poll(() => announced('"recommendations"')).toBe(1)
    provider.destroy()
  })

  it("[C32] names an earlier number, and refuses one that is no version of the plan", async () => {
    const { now } = (await ana.get(at("/versions"))).body
    await home.type(plan, ana, "labour inspectors", "police officers")
    expect(await save(ana, { version: now, name: "The file" })).toMatchObject({ version: now })
    expect((await ana.post(at("/versions"), { version: 999_999 })).status).toBe(404)
    expect((await ana.get(at("/coverage?version=999999"))).status).toBe(404)
    expect((await ana.get(at("/coverage?version=nothing"))).status).toBe(404)
    const other = await home.plan(ana, [training])
    const { now: foreign } = (await ana.get(`/api/plans/${other}/versions`)).body
    expect((await ana.get(at(`/coverage?version=${foreign}`))).status).toBe(404)
    const empty = (await ana.post("/api/plans", { title: "Empty" })).body.id
    expect((await ana.post(`/api/plans/${empty}/versions`, {})).body.code).toBe("conflict")
  })

  it("[C32] lets who may write save, and its agency or the secretariat remove", async () => {
    expect((await cem.post(at("/versions"), {})).body.code).toBe("no-right")
    const [ours, theirs] = [await save(ana), await save(ben, { name: "Labour" })]
    const remove = (person: TestPerson, id: string) => person.delete(at(`/versions/${id}`))
    expect((await remove(ben, ours.id)).body.code).toBe("no-right")
    expect((await remove(cem, theirs.id)).body.code).toBe("no-right")
    expect((await remove(ben, theirs.id)).status).toBe(204)
    expect((await remove(ana, ours.id)).status).toBe(204)
    expect((await remove(ana, ours.id)).status).toBe(404)
    // The words stay, under their number.
    expect((await ana.get(at(`/coverage?version=${ours.version}`))).status).toBe(200)
  })

  it("[C33] reads a version as it was, again and again, whatever happened since", async () => {
    const saved = await save()
    const before = (await ana.get(at("/coverage"))).body
    const then = (await ana.get(at(`/coverage?version=${saved.id}`))).body
    expect(then).toEqual(before)
    await home.type(plan, ana, shelter, "Buy a printer for the office")
    expect((await ana.get(at("/coverage"))).body.areas).not.toEqual(before.areas)
    expect((await ana.get(at(`/coverage?version=${saved.id}`))).body).toEqual(before)
    expect((await cem.get(at(`/coverage?version=${saved.version}`))).body.areas).toEqual(
      before.areas,
    )
    expect((await ana.get(at(`/coverage?version=${saved.id}&view=all`))).status).toBe(422)
  })

  it("[C34] gives the measures and the words of a version as they were, to who may read", async () => {
    const { measures: before } = (await ana.get(at("/measures"))).body
    const saved = await save(ana, { name: "v0.3" })
    await home.type(plan, ana, "two places for men", "twelve places for men")
    for (const version of [saved.id, String(saved.version)]) {
      const { body } = await cem.get(at(`/versions/${version}/measures`))
      expect(body.measures).toEqual(before)
      expect(body.version).toMatchObject({ version: saved.version, now: false })
      expect((await cem.get(at(`/versions/${version}`))).body.saved.name).toBe("v0.3")
    }
    const { body: now } = await cem.get(at("/versions/now/measures"))
    expect(now.measures).toEqual((await ana.get(at("/measures"))).body.measures)
    expect(now.version.now).toBe(true)
    const file = await fetch(`${home.url}${at(`/versions/${saved.id}/document`)}`, {
      headers: { authorization: `Bearer ${cem.token}` },
    })
    const document = new Y.Doc()
    Y.applyUpdate(document, new Uint8Array(await file.arrayBuffer()))
    expect(document.getXmlFragment("document").toString()).toContain("two places for men")
    const then = (await cem.get(at(`/versions/${saved.id}/coverage`))).body
    expect(then).toEqual((await cem.get(at(`/coverage?version=${saved.id}`))).body)
    expect((await ana.get(at("/versions/nothing/measures"))).status).toBe(404)
  })

  it("[C35] compares two versions by measure, with the agencies that changed each, either way round", async () => {
    const first = await save()
    await home.type(plan, ben, "two places for men", "twelve places for men")
    await home.type(plan, ana, "labour inspectors", "police officers")
    const second = await save()
    await home.type(plan, ana, "twelve places", "twenty places")
    const between = async (query: string) => {
      const { body } = await cem.get(at(`/comparison?${query}`))
      const measures = body.measures as TextComparison["measures"]
      return measures.map(({ change, before, after, agencies }) => [
        change,
        before?.text,
        after?.text,
        agencies,
      ])
    }
    const officers = training.replace("labour inspectors", "police officers")
    const twelve = shelter.replace("two", "twelve")
    expect(await between(`from=${first.id}&to=${second.id}`)).toEqual([
      ["reworded", training, officers, [ana.agency.id]],
      ["reworded", shelter, twelve, [ben.agency.id]],
    ])
    expect(await between(`from=${second.id}&to=${first.id}`)).toEqual([
      ["reworded", officers, training, [ana.agency.id]],
      ["reworded", twelve, shelter, [ben.agency.id]],
    ])
    const [kept, changed] = await between(`from=${second.id}`)
    expect([kept?.[0], kept?.[3], changed?.[0]]).toEqual(["kept", [], "reworded"])
    const { areas, set } = (await cem.get(at(`/comparison?from=${first.id}`))).body
    const alone = (await cem.get(at(`/coverage/comparison?from=${first.id}`))).body
    expect([areas, set]).toEqual([alone.areas, alone.set])
  })

  it("[C35] compares with an earlier plan that was imported, measure by measure", async () => {
    const earlier = await home.plan(ana, [training, "Print leaflets for all border crossings"])
    const { body } = await ana.get(at(`/comparison?with=${earlier}`))
    const measures = body.measures as TextComparison["measures"]
    expect(measures.map(({ change, agencies }) => [change, agencies])).toEqual([
      ["kept", []],
      ["removed", []],
      ["added", []],
    ])
    expect((await ben.get(at(`/comparison?with=${earlier}`))).status).toBe(404)
    expect((await ana.get(at("/comparison"))).status).toBe(422)
  })

  it("[C37] saves one by itself where the plan comes to rest, and after a day, and says what it is", async () => {
    const { database, config } = home
    const log = createLog("silent")
    const rooms = new Rooms({ database, config, log })
    const standards = await Standards.open(database.db, await readSets(null))
    const services = { database, rooms, standards, readings, log }
    const points = new AutomaticVersions(services as unknown as Services)
    const list = async (query = "") => (await cem.get(at(`/versions${query}`))).body
    const causes = async () => (await list()).versions.map(({ cause }: { cause: string }) => cause)
    const soon = () => Date.now() + 6 * 60_000
    await points.look()
    expect(await causes()).toEqual([])
    await points.look(soon())
    await points.look(soon())
    expect(await causes()).toEqual(["rest"])
    await home.type(plan, ben, "two places", "ten places")
    await database.db
      .updateTable("versions")
      .set({ at: new Date(Date.now() - 25 * 60 * 60_000).toISOString() })
      .execute()
    await points.look()
    expect(await causes()).toEqual(["day", "rest"])
    const { versions, more } = await list("?limit=1")
    expect([versions.length, more]).toEqual([1, true])
    const [{ id, summary, by, agency }] = versions
    expect([by, agency, summary.agencies]).toEqual(["", "", [ben.agency.id]])
    expect(summary.standings).toMatchObject({ agreed: 0 })
    const { areas } = (await cem.get(at("/coverage"))).body
    const addressed = areas.filter(({ level }: { level: string }) => level === "addressed")
    expect(summary.levels.addressed).toBe(addressed.length)
    // The secretariat names it.
    expect((await ben.patch(at(`/versions/${id}`), { name: "v0.4" })).body.code).toBe("no-right")
    const named = await ana.patch(at(`/versions/${id}`), { name: "v0.4" })
    expect(named.body.version).toMatchObject({ id, name: "v0.4", cause: "day" })
    expect((await ana.get(at("/versions?limit=0"))).status).toBe(422)
    await points.close()
    await rooms.close()
  }, 120_000)

  describe("brought back", () => {
    const bringBack = (person: TestPerson, version: string, measure?: string) =>
      person.post(at(`/versions/${version}/restore`), measure ? { measure } : {})
    const textOf = async () => {
      const { measures } = (await ana.get(at("/measures"))).body
      return measures.map(({ text }: { text: string }) => text) as string[]
    }

    it("[C36] the present is saved first, and drafters bring a measure back, the secretariat the plan", async () => {
      const saved = await save(ana, { name: "v0.3" })
      const { measures: before } = (await ana.get(at("/measures"))).body
      await home.type(plan, ana, "two places for men", "twelve places for men")
      await home.type(plan, ana, "labour inspectors", "police officers")
      expect((await bringBack(cem, saved.id)).body.code).toBe("no-right")
      expect((await bringBack(ben, saved.id)).body.code).toBe("no-right")
      expect((await bringBack(ben, saved.id, "nothing")).status).toBe(404)
      const shelterId = before.find(({ text }: { text: string }) => text === shelter).id
      const first = await bringBack(ben, saved.id, shelterId)
      expect(first.status).toBe(201)
      expect(first.body.version).toMatchObject({ cause: "restore", agency: ben.agency.id })
      expect(await textOf()).toEqual([
        training.replace("labour inspectors", "police officers"),
        shelter,
      ])
      const whole = await bringBack(ana, saved.id)
      expect((await ana.get(at("/measures"))).body.measures).toEqual(before)
      // And what was before stands under its own version.
      const { body } = await ana.get(at(`/versions/${whole.body.version.id}/measures`))
      expect(body.measures[0].text).toContain("police officers")
      expect((await bringBack(ana, saved.id)).body.code).toBe("conflict")
      // It is an edit like any other, of who brought it back.
      const last = await home.database.db
        .selectFrom("updates")
        .select(["user_id"])
        .where("plan_id", "=", plan)
        .orderBy("seq", "desc")
        .executeTakeFirst()
      expect(last?.user_id).toBe(ana.id)
    })

    it("[C36] nobody who types meanwhile loses a word unseen, and all see the same", async () => {
      const saved = await save(ana)
      // Words that the version does not have, in which two people go on typing.
      await home.type(plan, ana, "with two places for men", "in each region")
      const clients = [home.client(plan, ana), home.client(plan, ben)]
      await expect.poll(() => clients.every(({ provider }) => provider.synced)).toBe(true)
      const typed: string[] = []
      const write = (at: number, word: string) => {
        const { doc } = clients[at] as (typeof clients)[number]
        const all = doc.getXmlFragment("document").toArray()
        const target = all.find((one) => one.toString().includes("shelter")) as Y.XmlElement
        const text = (target.get(0) as Y.XmlElement).get(0) as Y.XmlText
        text.insert(text.toString().indexOf("shelter"), `${word} `)
        typed.push(word)
      }
      let restoring: Promise<unknown> | null = null
      for (let count = 0; count < 40; count++) {
        write(count % 2, `word${count}x`)
        if (count === 10) restoring = bringBack(ana, saved.id)
        await new Promise((next) => setTimeout(next, 15))
      }
      await restoring
      await expect
        .poll(async () => {
          const [a, b] = clients.map(({ doc }) => doc.getXmlFragment("document").toString())
          return a === b
        })
        .toBe(true)
      const { versions } = (await ana.get(at("/versions"))).body
      const before = versions.find(({ cause }: { cause: string }) => cause === "restore")
      const kept = (await ana.get(at(`/versions/${before.id}/measures`))).body.measures
      const { recoveries } = (await ana.get(at("/recoveries"))).body
      const { recoveries: offered } = (await ben.get(at("/recoveries"))).body
      const seen = JSON.stringify([await textOf(), kept, recoveries, offered])
      expect(typed.filter((word) => !seen.includes(word))).toEqual([])
      for (const { provider } of clients) provider.destroy()
    })
  })

  describe("as agreed", () => {
    const found = async (query: string, area: string) => {
      const { areas } = (await ana.get(at(`/coverage?${query}`))).body
      return areas.find(({ id }: { id: string }) => id === area)?.level !== "absent"
    }
    const agree = async (words: string, how: object = { stance: "agree" }) => {
      const { measures } = (await ana.get(at("/measures"))).body
      const { id, digest } = measures.find(({ text }: { text: string }) => text.startsWith(words))
      const answer = await ana.post(at(`/measures/${id}/positions`), { digest, ...how })
      expect(answer.status).toBe(201)
      return id as string
    }
    beforeEach(async () => {
      await home.join(plan, [], [ana.agency])
      const mandate = { agency: ana.agency.id, user: ana.id, from: "2020-01-01", to: null }
      await ana.post(at("/mandates"), mandate)
    })

    it("[C3] a reservation travels with the measure and does not keep it out", async () => {
      await agree("Open a shelter", { stance: "reserve", reason: "From 2028 only." })
      const saved = await save()
      for (const version of ["now", saved.id]) {
        expect(await found(`version=${version}&view=agreed`, "assistance"), version).toBe(true)
        expect(await found(`version=${version}&view=agreed`, "training"), version).toBe(false)
      }
      await agree("Open a shelter", { stance: "object", reason: "No places." })
      expect(await found("version=now&view=agreed", "assistance")).toBe(false)
    })

    it("[C33] a version has the measures that were agreed while those were its words", async () => {
      await agree("Open a shelter")
      const first = await save()
      expect(await found(`version=${first.id}&view=agreed`, "assistance")).toBe(true)
      expect(await found(`version=${first.id}&view=agreed`, "training")).toBe(false)
      expect(await found(`version=${first.id}`, "training")).toBe(true)
      await home.type(plan, ana, "two places for men", "twelve places for men")
      const second = await save()
      // The words are others, so nobody agrees to them.
      expect(await found(`version=${second.id}&view=agreed`, "assistance")).toBe(false)
      // A position on later words says nothing about the earlier ones.
      const id = await agree("Train")
      expect(await found(`version=${first.id}&view=agreed`, "training")).toBe(false)
      expect(await found(`version=${second.id}&view=agreed`, "training")).toBe(true)
      await home.type(plan, ana, "twelve places", "twenty places")
      await ana.delete(at(`/measures/${id}/positions`))
      expect(await found(`version=${second.id}&view=agreed`, "training")).toBe(true)
      expect(await found("version=now&view=agreed", "training")).toBe(false)
    })

    it("[C33] two texts are compared as they were agreed", async () => {
      const first = await save()
      await home.type(plan, ana, "two places", "ten places")
      await agree("Open a shelter")
      const agreed = await compare(`from=${first.id}&view=agreed`)
      expect([agreed.view, changes(agreed)]).toEqual([
        "agreed",
        expect.objectContaining({ assistance: "gained" }),
      ])
      const proposed = await compare(`from=${first.id}`)
      expect([proposed.view, changes(proposed).assistance]).toEqual(["proposed", undefined])
      expect((await ana.get(at(`/coverage/comparison?from=${first.id}&view=x`))).status).toBe(422)
    })
  })

  describe("and what people decided", () => {
    const areaOf = async (query = "") =>
      (await ana.get(at(`/coverage${query}`))).body.areas.find(
        ({ id }: { id: string }) => id === "assistance",
      )
    const correct = async (level: string, reason = "The law says more.") => {
      const { digest } = await areaOf()
      const body = { area: "assistance", digest, act: "correct", level, reason }
      expect((await ana.post(at("/coverage/decisions"), body)).status).toBe(201)
    }
    const sides = async (query: string) => {
      const { areas } = await compare(query)
      const found = areas.find(({ id }) => id === "assistance")
      const side = (one = found?.from) => [one?.decided, one?.decision?.reason ?? null, one?.stale]
      return [side(found?.from), side(found?.to)]
    }

    it("[C52] a comparison has what was decided on each text, beside what was read", async () => {
      await correct("elaborated", "Then.")
      const first = await save()
      await home.type(plan, ana, "two places", "ten places")
      expect(await sides(`from=${first.id}`)).toEqual([
        ["elaborated", "Then.", false],
        ["elaborated", "Then.", true],
      ])
      await correct("mentioned", "Now.")
      const second = await save()
      const both = [
        ["elaborated", "Then.", false],
        ["mentioned", "Now.", false],
      ]
      expect(await sides(`from=${first.id}`)).toEqual(both)
      expect(await sides(`from=${first.id}&to=${second.id}`)).toEqual(both)
      expect((await areaOf(`?version=${first.id}`)).decided).toBe("elaborated")
      const { areas } = await compare(`from=${first.id}`)
      expect(areas.find(({ id }) => id === "assistance")).toMatchObject({
        from: { level: "addressed", decision: { as: "secretariat", by: "Ana" } },
        to: { level: "addressed" },
      })
    })

    it("[C52] a decision made since counts for a version that has the same words", async () => {
      const first = await save()
      await home.type(plan, ana, training, "Buy a printer for the office")
      await correct("mentioned", "Since.")
      expect((await sides(`from=${first.id}`))[0]).toEqual(["mentioned", "Since.", false])
      const other = await save()
      await home.type(plan, ana, "two places", "ten places")
      await correct("elaborated", "Other words.")
      expect((await sides(`from=${first.id}&to=${other.id}`))[0]).toEqual([null, null, false])
    })
  })

  it("[C33] compares two versions: what was lost and gained, with the words of both", async () => {
    const first = await save()
    await home.type(plan, ana, shelter, "Buy a printer for the office")
    const second = await save()
    const lost = await compare(`from=${first.id}&to=${second.id}`)
    expect(changes(lost)).toMatchObject({ assistance: "lost" })
    const area = lost.areas.find(({ id }) => id === "assistance")
    expect(area?.from.evidence[0]).toMatchObject({ number: "1.1.2", kept: false })
    expect(area?.from.evidence[0]?.quote).toContain("shelter for victims")
    expect(area?.to).toMatchObject({ level: "absent", evidence: [], decision: null })
    const gained = await compare(`from=${second.version}&to=${first.version}`)
    expect(changes(gained)).toMatchObject({ assistance: "gained" })
    expect(await compare(`from=${first.id}&to=${second.id}`)).toEqual(lost)
    // Now is the second version.
    const now = await compare(`from=${first.id}`)
    expect([now.to.now, now.to.version, now.areas]).toEqual([true, second.version, lost.areas])
    expect((await ana.get(at("/coverage/comparison"))).status).toBe(422)
  })

  it("[C33] compares with another plan only for those who may read it", async () => {
    const earlier = await home.plan(ana, [training])
    const comparison = await compare(`with=${earlier}`)
    expect(comparison.from).toMatchObject({ plan: earlier, now: true })
    expect(changes(comparison)).toMatchObject({ assistance: "gained" })
    const refused = await cem.get(at(`/coverage/comparison?with=${earlier}`))
    expect([refused.status, refused.body.code]).toEqual([404, "not-found"])
  })

  it("[C33] reads both texts against another set where one is named", async () => {
    const saved = await save()
    const { set, areas } = await compare(`from=${saved.id}&standards=disaster-risk`)
    expect([set.id, areas.length]).toEqual(["disaster-risk", 8])
    expect((await ana.get(at("/coverage/comparison?from=now&standards=none"))).status).toBe(404)
  })
})
