import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { insertThread } from "../../../server/storage/threads.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { Cluster, canCluster, type Member, password } from "../../cluster.ts"
import { waitFor } from "../../waitFor.ts"
import { type Client, openClient } from "./syncServer.ts"

/** A selection at one character. */
function here(clock: number) {
  const place = { type: null, tname: null, item: { client: 1, clock }, assoc: 0 }
  return { anchor: place, head: place }
}

type Person = Awaited<ReturnType<Cluster["person"]>>

const possible = await canCluster()
const signIns = 12

function type(doc: Y.Doc, typed: string): void {
  const block = new Y.XmlElement("block")
  block.setAttribute("kind", "paragraph")
  block.setAttribute("id", typed.slice(1, -1))
  block.insert(0, [new Y.XmlText(typed)])
  doc.getXmlFragment(fragmentName).push([block])
}

const wordsOf = (text: string) => text.match(/\[[a-z]\d+-\d+\]/g) ?? []

describe.skipIf(!possible)("several server processes", () => {
  let cluster: Cluster
  let people: Person[]
  let plan: string
  let clients: Client[]

  beforeAll(async () => {
    const started = await Cluster.start(3, { SIGN_INS_PER_MINUTE: String(signIns) })
    if (!started) throw new Error("PostgreSQL and Redis were here a moment ago")
    cluster = started
    people = await Promise.all(["ana", "bek", "cem", "dia"].map((name) => cluster.person(name)))
  }, 120_000)
  afterAll(async () => {
    await cluster?.stop()
  })

  const nth = <T>(list: readonly T[], at: number): T => {
    const found = list[at]
    if (found === undefined) throw new Error("there are fewer")
    return found
  }
  const open = (who: number, member?: Member, doc = new Y.Doc()): Client => {
    const client = openClient(cluster.sync(member), plan, nth(people, who).token, doc)
    clients.push(client)
    return client
  }
  const inStep = (...those: Client[]) =>
    waitFor(() => {
      for (const { provider } of those) expect(provider.synced).toBe(true)
    })
  const stored = async () =>
    (await PlanState.load(cluster.database, plan)).doc.getXmlFragment(fragmentName).toString()
  const ask = async (member: Member, who: number, method: string, path: string, body?: unknown) => {
    const answer = await fetch(`${member.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${nth(people, who).token}`,
        ...(body ? { "content-type": "application/json" } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    return answer.status
  }
  const run = async (work: () => Promise<void>) => {
    clients = []
    const [ana, bek, cem, dia] = [nth(people, 0), nth(people, 1), nth(people, 2), nth(people, 3)]
    plan = await cluster.plan([
      [ana, "secretariat"],
      [bek, "drafter"],
      [cem, "drafter"],
      [dia, "observer"],
    ])
    try {
      await work()
    } finally {
      for (const client of clients) client.leave()
    }
  }

  it("[S31] pass words, carets and departures between people at different processes", () =>
    run(async () => {
      const those = [0, 1, 2].map((at) => open(at, nth(cluster.members, at)))
      await inStep(...those)
      const [ana, bek, cem] = [nth(those, 0), nth(those, 1), nth(those, 2)]
      type(ana.doc, "[a0-0]")
      type(bek.doc, "[b0-0]")
      type(cem.doc, "[c0-0]")
      bek.provider.awareness.setLocalStateField("cursor", here(7))
      await waitFor(() => {
        for (const { text } of those) {
          expect(wordsOf(text()).toSorted()).toEqual(["[a0-0]", "[b0-0]", "[c0-0]"])
          expect(text()).toBe(ana.text())
        }
        for (const { provider } of [ana, cem]) {
          const seen = provider.awareness.getStates().get(bek.doc.clientID)
          expect(seen).toMatchObject({ cursor: here(7), user: { id: nth(people, 1).id } })
        }
      })
      expect(await stored()).toBe(ana.text())
      bek.leave()
      await waitFor(() => {
        expect(ana.provider.awareness.getStates().has(bek.doc.clientID)).toBe(false)
        expect(cem.provider.awareness.getStates().has(bek.doc.clientID)).toBe(false)
      })
    }))

  it("[S37] [S38] tell people at other processes a changed record, and nothing of one they may not see", () =>
    run(async () => {
      const { db } = cluster.database
      const [first, second, third] = [0, 1, 2].map((at) => nth(cluster.members, at)) as [
        Member,
        Member,
        Member,
      ]
      const [bek, cem] = [open(1, second), open(2, third)]
      await inStep(bek, cem)
      const path = `/api/plans/${plan}/comments`
      const threads = async (member: Member, who: number) => {
        const headers = { authorization: `Bearer ${nth(people, who).token}` }
        return (await (await fetch(member.url + path, { headers })).json()).threads
      }
      const comment = { body: "Who pays?", weight: "wanted", visibility: "everyone" } as const
      const told = ({ records }: Client) => records.filter(({ type }) => type === "changed")
      const expectTold = async (client: Client, ...bodies: string[]) => {
        const expected = bodies.map((body, at) => ({
          ...{ what: "comments", number: at + 1, now: { threads: [{ body }] } },
        }))
        await waitFor(() => expect(told(client)).toMatchObject(expected))
      }
      expect(await ask(first, 3, "POST", path, comment)).toBe(403)
      expect(await ask(first, 0, "POST", path, comment)).toBe(201)
      for (const client of [bek, cem]) await expectTold(client, "Who pays?")
      expect(told(cem)[0]).toMatchObject({ now: { threads: await threads(third, 2) } })

      const { id: user } = nth(people, 1)
      const person = db.selectFrom("user").select("agencyId as agency").where("id", "=", user)
      const { agency } = await person.executeTakeFirstOrThrow()
      const thread = await insertThread(db, plan, {
        ...{ measureId: null, blockId: null, quote: null, anchor: null, as: null },
        ...{ ...comment, body: "Ours.", visibility: "agency", agency: agency ?? "", user },
      })
      expect(await ask(first, 1, "POST", `${path}/${thread}/replies`, { body: "Yes." })).toBe(201)
      await expectTold(bek, "Who pays?", "Ours.")
      expect(await ask(second, 2, "POST", path, { ...comment, body: "Who else?" })).toBe(201)
      await expectTold(cem, "Who pays?", "Who else?")
      await expectTold(bek, "Who pays?", "Ours.", "Who else?")
    }))

  it("[S31] pass comments, changed rights and revoked tokens to people at other processes", () =>
    run(async () => {
      const [first, second, third] = [0, 1, 2].map((at) => nth(cluster.members, at)) as [
        Member,
        Member,
        Member,
      ]
      const cem = open(2, third)
      const dia = open(3, second)
      await inStep(cem, dia)
      const comment = { body: "Who pays?", weight: "wanted", visibility: "everyone" }
      expect(await ask(first, 1, "POST", `/api/plans/${plan}/comments`, comment)).toBe(201)
      await waitFor(() =>
        expect(cem.records).toContainEqual(
          expect.objectContaining({ type: "changed", what: "comments" }),
        ),
      )
      const right = { right: "drafter" }
      const path = `/api/plans/${plan}/rights/${nth(people, 3).id}`
      expect(await ask(first, 0, "PUT", path, right)).toBe(204)
      await waitFor(() => expect(dia.closes).toContain(4205))
      await waitFor(() =>
        expect(dia.records.filter(({ type }) => type === "hello").at(-1)).toMatchObject({
          right: "drafter",
        }),
      )
      const { id, token } = await cluster.token(nth(people, 2).id)
      const other = openClient(cluster.sync(second), plan, token, new Y.Doc())
      clients.push(other)
      await inStep(other)
      expect(await ask(first, 2, "DELETE", `/api/tokens/${id}`)).toBe(204)
      await waitFor(() => expect(other.closes).toContain(4401))
      expect(cem.closes).toEqual([])
    }))

  it("[S31] give the stored words through every door, at whichever process", () =>
    run(async () => {
      const ana = open(0, nth(cluster.members, 0))
      const bek = open(1, nth(cluster.members, 1))
      await inStep(ana, bek)
      for (let round = 0; round < 20; round++) {
        type(ana.doc, `[a${round}-0]`)
        await waitFor(() => expect(ana.saved()).toBe(ana.sent()), { interval: 1 })
        // Process 1 has the plan open, process 2 has not.
        for (const member of cluster.members.slice(1)) {
          const answer = await fetch(`${member.url}/api/plans/${plan}/exports/plan.json`, {
            headers: { authorization: `Bearer ${nth(people, 1).token}` },
          })
          expect(await answer.text()).toContain(`[a${round}-0]`)
        }
      }
    }))

  it("[S32] mend once what people at different processes did to one block", () =>
    run(async () => {
      const ana = open(0, nth(cluster.members, 0))
      const bek = open(1, nth(cluster.members, 1))
      await inStep(ana, bek)
      for (let round = 0; round < 10; round++) {
        type(ana.doc, `[a${round}-0]`)
        await waitFor(() => expect(bek.text()).toContain(`[a${round}-0]`))
        // At the same moment: ana moves the block, which takes it away and brings a copy, and bek types in it.
        const root = ana.doc.getXmlFragment(fragmentName)
        ana.doc.transact(() => {
          const last = root.get(root.length - 1) as Y.XmlElement
          const copy = last.clone() as Y.XmlElement
          root.delete(root.length - 1, 1)
          root.insert(0, [copy])
        })
        const theirs = bek.doc.getXmlFragment(fragmentName)
        const block = theirs.get(theirs.length - 1) as Y.XmlElement
        ;(block.get(0) as Y.XmlText).insert(2, `<b${round}-0>`)
        await waitFor(() => {
          expect(ana.text()).toBe(bek.text())
          expect(
            ana.text().split(`&lt;b${round}-0&gt;`).length +
              ana.text().split(`<b${round}-0>`).length,
          ).toBe(3)
        })
      }
      expect(await stored()).toBe(ana.text())
    }))

  it("[S32] put words back when another process stores the block they were typed in", () =>
    run(async () => {
      const ana = open(0, nth(cluster.members, 0))
      const bek = open(1, nth(cluster.members, 1))
      await inStep(ana, bek)
      type(ana.doc, "[a0-0]")
      await waitFor(() => expect(bek.text()).toContain("[a0-0]"))
      bek.provider.disconnect()
      const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)
      const block = (root(bek.doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
      block.insert(block.length, "[b0-0]")
      const copy = (root(ana.doc).get(0) as Y.XmlElement).clone() as Y.XmlElement
      root(ana.doc).delete(0, 1)
      await waitFor(async () => expect(await stored()).toBe(""))
      bek.provider.connect()
      // The plan has no place for them: they are offered to bek, by the process bek is at.
      await waitFor(() =>
        expect(ana.records).toContainEqual(
          expect.objectContaining({ type: "changed", what: "recoveries" }),
        ),
      )
      expect(ana.text()).toBe("")
      root(ana.doc).insert(0, [copy])
      await waitFor(() => {
        expect(wordsOf(ana.text())).toEqual(["[a0-0]", "[b0-0]"])
        expect(bek.text()).toBe(ana.text())
      })
    }))

  it("[S9] take the people of a process that was killed out of sight", () =>
    run(async () => {
      const ana = open(0, nth(cluster.members, 0))
      const bek = open(1, nth(cluster.members, 1))
      await inStep(ana, bek)
      bek.provider.awareness.setLocalStateField("cursor", here(1))
      const seen = () => ana.provider.awareness.getStates().has(bek.doc.clientID)
      await waitFor(() => expect(seen()).toBe(true))
      await nth(cluster.members, 1).end("SIGKILL")
      bek.provider.disconnect()
      await waitFor(() => expect(seen()).toBe(false))
      await nth(cluster.members, 1).start()
      bek.provider.connect()
      await waitFor(() => expect(seen()).toBe(true))
    }))

  it("[P2] count sign-ins together, and know each other's sessions", () =>
    run(async () => {
      const member = (at: number) => nth(cluster.members, at % cluster.members.length)
      // Of two people, so that the limit of their address ends them and not the one of an account.
      const signIn = (at: number, word: string) =>
        fetch(`${member(at).url}/api/auth/sign-in/email`, {
          method: "POST",
          headers: { "content-type": "application/json", origin: member(at).url },
          body: JSON.stringify({ email: nth(people, at % 2).email, password: word }),
        })
      const answer = await signIn(0, password)
      expect(answer.status).toBe(200)
      const cookie = answer.headers
        .getSetCookie()
        .map((one) => one.split(";", 1)[0])
        .join("; ")
      const elsewhere = await fetch(`${member(1).url}/api/me`, { headers: { cookie } })
      expect(await elsewhere.json()).toMatchObject({ user: { name: "ana" } })
      const statuses: number[] = []
      for (let at = 0; at < signIns + 5; at++) statuses.push((await signIn(at, "not it")).status)
      expect(statuses.filter((status) => status !== 429)).toHaveLength(signIns - 1)
    }))

  it("[S34] say in /readyz that Redis is away, send people away and refuse changes, and catch up", () =>
    run(async () => {
      const those = [0, 1, 2].map((at) => open(at, nth(cluster.members, at)))
      await inStep(...those)
      await cluster.redis.crash()
      await waitFor(async () => {
        for (const member of cluster.members)
          expect(await member.ready()).toMatchObject({
            status: 503,
            detail: "Redis does not answer.",
          })
        for (const { closes } of those) expect(closes).toContain(4503)
      })
      const comment = { body: "Now?", weight: "wanted", visibility: "everyone" }
      const path = `/api/plans/${plan}/comments`
      expect(await ask(nth(cluster.members, 0), 1, "POST", path, comment)).toBe(503)
      expect(await ask(nth(cluster.members, 0), 1, "GET", path)).toBe(200)
      for (const [at, { doc }] of those.entries()) type(doc, `[${"abc"[at]}0-0]`)
      await cluster.redis.resume()
      await inStep(...those)
      await waitFor(() => {
        for (const { text } of those)
          expect(wordsOf(text()).toSorted()).toEqual(["[a0-0]", "[b0-0]", "[c0-0]"])
      })
      for (const member of cluster.members) expect((await member.ready()).status).toBe(200)
    }))

  it("[S34] say in /readyz that the database is away, take nothing, and catch up", () =>
    run(async () => {
      const those = [0, 1, 2].map((at) => open(at, nth(cluster.members, at)))
      await inStep(...those)
      await cluster.postgres.crash()
      for (const [at, { doc }] of those.entries()) type(doc, `[${"abc"[at]}0-0]`)
      await waitFor(async () => {
        for (const member of cluster.members)
          expect(await member.ready()).toMatchObject({
            status: 503,
            detail: "The database does not answer.",
          })
        for (const { closes } of those) expect(closes).toContain(4503)
      })
      for (const { text } of those) expect(wordsOf(text())).toHaveLength(1)
      await cluster.postgres.resume()
      await inStep(...those)
      await waitFor(() => {
        for (const { text } of those)
          expect(wordsOf(text()).toSorted()).toEqual(["[a0-0]", "[b0-0]", "[c0-0]"])
      })
      for (const member of cluster.members) expect((await member.ready()).status).toBe(200)
    }))
})
