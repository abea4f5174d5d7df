import * as decoding from "lib0/decoding"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { insertThread } from "../../../server/storage/threads.ts"
import { insertToken } from "../../../server/storage/tokens.ts"
import { type ChangedOf, positionId } from "../../../shared/api/announcements.ts"
import type { Visibility } from "../../../shared/api/comments.ts"
import { decodeRecord, messageType, type ServerRecord } from "../../../shared/protocol.ts"
import { usualDialects } from "../../databases.ts"
import { Installation, type TestPerson } from "../installation.ts"
import { RawSocket } from "../sync/rawSocket.ts"

/** The records among the frames of a bare socket. */
function recordsIn(socket: RawSocket): ServerRecord[] {
  return socket.frames().flatMap(({ kind, words }) => {
    const decoder = decoding.createDecoder(Uint8Array.from(words))
    const isRecord = kind === 2 && decoding.readVarUint(decoder) === messageType.record
    return isRecord ? [decodeRecord(decoder)] : []
  })
}

const day = new Date().toISOString().slice(0, 10)
const vague = "Continue strengthening cooperation"
const area = "recovery-reflection"

describe.each(usualDialects)("what is announced to each right ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let people: Record<"ana" | "ben" | "bea" | "cem" | "dan" | "eda" | "program", TestPerson>
  let sockets: Map<string, RawSocket>
  let measure: { id: string; digest: string }

  beforeEach(async () => {
    home = await Installation.open(dialect)
    const labour = await home.agency("Labour")
    const justice = await home.agency("Justice")
    const ben = await home.person("Ben", labour)
    const reading = await insertToken(home.database.db, ben.id, { name: "reads", scope: "read" })
    people = {
      ana: await home.person("Ana", await home.agency("Interior")),
      ben,
      bea: await home.person("Bea", labour),
      cem: await home.person("Cem", justice),
      dan: await home.person("Dan", await home.agency("Finance")),
      eda: await home.person("Eda", await home.agency("University")),
      // Ben's own, which only reads.
      program: Object.assign(home.callerOf(reading), {
        ...{ id: ben.id, email: ben.email, agency: ben.agency, token: reading.token },
      }),
    }
    const { ana, bea, cem, dan, eda } = people
    plan = await home.plan(ana, ["Train labour inspectors", vague])
    await home.join(
      plan,
      [
        [ben, "drafter"],
        [bea, "reviewer"],
        [cem, "reviewer"],
        [dan, "observer"],
        [eda, "expert"],
      ],
      [labour, justice],
    )
    const mandate = { agency: labour.id, user: ben.id, from: day, to: null }
    expect((await ana.post(at("/mandates"), mandate)).status).toBe(201)
    measure = (await ana.get(at("/measures"))).body.measures[0]
    sockets = new Map()
    for (const [name, person] of Object.entries(people)) {
      const socket = await open(person)
      sockets.set(name, socket)
      // Only who has been let in is told of changes; the answered handshake comes before that.
      await expect.poll(() => recordsIn(socket).map(({ type }) => type)).toContain("hello")
    }
  })
  afterEach(async () => {
    for (const { socket } of sockets.values()) socket.destroy()
    await home.close()
  })

  const at = (path: string) => `/api/plans/${plan}${path}`
  const open = ({ token }: { token: string }) =>
    RawSocket.open(Number(new URL(home.url).port), `/sync/${plan}`, { name: token })
  const told = (name: string) => {
    const socket = sockets.get(name)
    return (socket ? recordsIn(socket) : []).filter((record) => record.type === "changed")
  }
  const numbers = (name: string) => told(name).map(({ number }) => number)
  const comment = (person: TestPerson, body: string) =>
    person.post(at("/comments"), {
      ...{ measureId: measure.id, body, weight: "wanted", visibility: "everyone" },
    })
  const give = (stance: string) =>
    people.ben.post(at(`/measures/${measure.id}/positions`), { digest: measure.digest, stance })

  /** Does something, waits until everybody has been told of it, and gives what each was told. */
  async function toldAfter<What extends "positions" | "comments" | "decisions" | "findings">(
    what: What,
    act: Promise<{ status: number }>,
  ): Promise<Map<string, ChangedOf<What>>> {
    const before = told("ana").length
    expect((await act).status).toBeLessThan(300)
    const last = new Map<string, ChangedOf<What>>()
    for (const name of sockets.keys()) {
      await expect.poll(() => told(name).length).toBe(before + 1)
      const record = told(name).at(-1)
      expect(record).toMatchObject({ what, number: before + 1 })
      last.set(name, record as ChangedOf<What>)
    }
    return last
  }
  const answer = async (name: string, path: string) =>
    (await people[name as keyof typeof people].get(at(path))).body

  it("[S37] a position is told to every right as its address answers it, and so is its withdrawal", async () => {
    for (const stance of ["agree", "not-concerned"])
      for (const [name, { now, gone }] of await toldAfter("positions", give(stance)))
        expect([name, now, gone]).toEqual([name, await answer(name, "/positions"), []])
    const withdrawn = people.ben.delete(at(`/measures/${measure.id}/positions`))
    const id = positionId({ measureId: measure.id, agency: people.ben.agency.id })
    for (const [name, { now, gone }] of await toldAfter("positions", withdrawn))
      expect([name, now, gone]).toEqual([name, { positions: [] }, [id]])
    expect(await answer("dan", "/positions")).toEqual({ positions: [] })
  })

  it("[S37] a comment is told to every right as its address answers it, with the names that each may read", async () => {
    const written = await toldAfter("comments", comment(people.cem, "Who pays?"))
    const by = (name: string) => written.get(name)?.now?.threads[0]?.by
    expect([by("ana"), by("cem")]).toEqual(["Cem", "Cem"])
    for (const name of ["ben", "bea", "dan", "eda", "program"]) expect(by(name)).toBe("Justice")
    const thread = written.get("ana")?.now?.threads[0]?.id
    const replies = people.bea.post(at(`/comments/${thread}/replies`), { body: "We do." })
    for (const [name, { now, gone }] of await toldAfter("comments", replies))
      expect([name, now, gone]).toEqual([name, await answer(name, "/comments"), []])
    const resolved = people.cem.patch(at(`/comments/${thread}`), { resolved: true })
    for (const [name, { now }] of await toldAfter("comments", resolved))
      expect([name, now]).toEqual([name, await answer(name, "/comments")])
  })

  it("[S37] a decision, what is said against it, and what is no finding are told as their addresses answer", async () => {
    const { areas } = await answer("ana", "/coverage")
    const { digest } = areas.find(({ id }: { id: string }) => id === area)
    const decided = { area, digest, act: "correct", level: "mentioned", reason: "The law has it." }
    const decisions = at("/coverage/decisions")
    const alike = async (records: Map<string, ChangedOf<"decisions">>) => {
      for (const [name, { now }] of records)
        expect([name, now]).toEqual([name, await answer(name, "/coverage/decisions")])
    }
    await alike(await toldAfter("decisions", people.ana.post(decisions, decided)))
    const [{ id }] = (await answer("ana", "/coverage/decisions")).decisions
    const contest = { words: "No lead is named." }
    await alike(
      await toldAfter("decisions", people.cem.post(`${decisions}/${id}/contests`, contest)),
    )
    await alike(await toldAfter("decisions", people.ana.delete(`${decisions}/${id}`)))

    const { findings } = await answer("ben", "/findings")
    const { key } = findings.find(({ check }: { check: string }) => check === "vague-verb").place
    const dismissed = people.ben.post(at("/findings/dismissed"), { keys: [key], reason: "Agreed." })
    for (const [name, { now, gone }] of await toldAfter("findings", dismissed))
      expect([name, now, gone]).toEqual([name, await answer(name, "/findings/dismissed"), []])
    const takenBack = people.ben.delete(at(`/findings/dismissed/${key}`))
    for (const [name, { now, gone }] of await toldAfter("findings", takenBack))
      expect([name, now, gone]).toEqual([name, { dismissals: [] }, [key]])
  })

  it.each<[Visibility, string[]]>([
    ["agency", ["ben", "bea", "program"]],
    ["secretariat", ["ana", "ben", "bea", "program"]],
  ])(
    "[S38] a comment for the %s is told to its readers; for the others nothing was sent or counted",
    async (visibility, readers) => {
      const { ben, cem } = people
      const thread = await insertThread(home.database.db, plan, {
        ...{ measureId: measure.id, blockId: null, quote: null, anchor: null, weight: "wanted" },
        ...{ visibility, agency: ben.agency.id, as: null, user: ben.id, body: "Among ourselves." },
      })
      const others = [...sockets.keys()].filter((name) => !readers.includes(name))
      expect((await ben.post(at(`/comments/${thread}/replies`), { body: "Yes." })).status).toBe(201)
      for (const name of readers) {
        await expect.poll(() => told(name)).toHaveLength(1)
        expect(told(name)).toMatchObject([{ what: "comments", number: 1 }])
        expect(told(name)[0]).toMatchObject({ now: await answer(name, "/comments") })
      }
      expect((await cem.post(at(`/comments/${thread}/replies`), { body: "?" })).status).toBe(404)
      // The next announcement has the first number.
      await comment(cem, "For everybody.")
      for (const name of others) {
        await expect.poll(() => told(name)).toHaveLength(1)
        expect(told(name)).toMatchObject([{ number: 1, now: await answer(name, "/comments") }])
        expect(JSON.stringify(told(name))).not.toContain("Among")
        expect((await answer(name, "/comments")).threads).toHaveLength(1)
      }
      for (const name of readers) await expect.poll(() => numbers(name)).toEqual([1, 2])
    },
  )

  it("[S38] who has no right any more, or no account, is told nothing, before the socket is closed too", async () => {
    const { db } = home.database
    const { cem, dan, ana } = people
    const outsider = await home.person("Gus", await home.agency("Press"))
    sockets.set("outsider", await open(outsider))
    await expect.poll(() => sockets.get("outsider")?.code()).toBe(4404)
    expect(told("outsider")).toEqual([])
    sockets.delete("outsider")
    // Behind the server's back, which sees it some seconds later.
    await db.deleteFrom("plan_rights").where("user_id", "=", cem.id).execute()
    const gone = new Date().toISOString()
    await db.updateTable("user").set({ deactivatedAt: gone }).where("id", "=", dan.id).execute()
    await comment(ana, "Between those who are here.")
    for (const name of ["ana", "ben", "bea", "eda", "program"])
      await expect.poll(() => numbers(name)).toEqual([1])
    expect([told("cem"), told("dan")]).toEqual([[], []])
    // By the usual way the socket is closed at once.
    expect((await ana.delete(at(`/rights/${people.eda.id}`))).status).toBe(204)
    await comment(ana, "Once more.")
    await expect.poll(() => numbers("ben").length).toBeGreaterThan(1)
    expect(sockets.get("eda")?.code()).toBe(4205)
    expect(told("eda").filter(({ what }) => what === "comments")).toHaveLength(1)
  })

  it("[S38] a right that became less is what counts, whatever the socket was opened with", async () => {
    const { ana, bea, cem } = people
    const { db } = home.database
    await db
      .updateTable("plan_rights")
      .set({ right: "secretariat" })
      .where("user_id", "=", bea.id)
      .execute()
    await db
      .updateTable("plan_rights")
      .set({ right: "reviewer" })
      .where("user_id", "=", ana.id)
      .execute()
    await comment(cem, "Who is it?")
    const by = async (name: string) => {
      await expect.poll(() => told(name)).toHaveLength(1)
      return (told(name)[0] as ChangedOf<"comments">).now?.threads[0]?.by
    }
    expect([await by("ana"), await by("bea")]).toEqual(["Justice", "Cem"])
  })
})
