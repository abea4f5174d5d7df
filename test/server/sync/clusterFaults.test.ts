import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { loadUpdates } from "../../../server/storage/updates.ts"
import { PlanState } from "../../../server/sync/room/planState.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { Cluster, canCluster } from "../../cluster.ts"
import { waitFor } from "../../waitFor.ts"
import { type Client, openClient } from "./syncServer.ts"

const possible = await canCluster()
const patience = { timeout: 40_000 }
const names = ["ana", "bek", "cem", "dia", "eva", "fay"]

const nth = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length]
  if (found === undefined) throw new Error("there are none")
  return found
}

/** The typed pieces, each with its writer's letter and its number. */
const piecesOf = (text: string) => text.match(/\[[a-z]\d+\]/g) ?? []

/** Types pieces into blocks of the plan, and now and then a block of one's own, until stopped. */
class Typist {
  readonly client: Client
  readonly letter: string
  count = 0
  #timer: NodeJS.Timeout

  constructor(client: Client, letter: string, every: number) {
    this.client = client
    this.letter = letter
    this.#timer = setInterval(() => this.#type(), every)
  }

  #type(): void {
    const { doc } = this.client
    const root = doc.getXmlFragment(fragmentName)
    const piece = `[${this.letter}${this.count++}]`
    if (root.length === 0 || this.count % 10 === 0) {
      const block = new Y.XmlElement("block")
      block.setAttribute("kind", "paragraph")
      block.setAttribute("id", `${this.letter}${doc.clientID}-${this.count}`)
      block.insert(0, [new Y.XmlText(piece)])
      root.insert(Math.floor(Math.random() * (root.length + 1)), [block])
      return
    }
    const text = (root.get(Math.floor(Math.random() * root.length)) as Y.XmlElement).get(0)
    if (text instanceof Y.XmlText) text.insert(text.length, piece)
  }

  stop(): void {
    clearInterval(this.#timer)
  }
}

describe.skipIf(!possible)("several server processes under load", () => {
  let cluster: Cluster
  let plan: string
  let typists: Typist[] = []

  beforeAll(async () => {
    const started = await Cluster.start(3)
    if (!started) throw new Error("PostgreSQL and Redis were here a moment ago")
    cluster = started
    const people = await Promise.all(names.map((name) => cluster.person(name)))
    plan = await cluster.plan(people.map((person) => [person, "secretariat"] as const))
    typists = people.map(({ token }, at) => {
      const client = openClient(cluster.sync(), plan, token, new Y.Doc())
      return new Typist(client, nth(names, at).slice(0, 1), 40)
    })
    await waitFor(() => {
      for (const { client } of typists) expect(client.provider.synced).toBe(true)
    }, patience)
  }, 120_000)
  afterAll(async () => {
    for (const typist of typists) {
      typist.stop()
      typist.client.leave()
    }
    await cluster?.stop()
  })

  /** Waits until everybody has seen so many more pieces of everybody. */
  async function goOn(more: number): Promise<void> {
    const goal = typists.map(({ count }) => count + more)
    await waitFor(() => {
      for (const { client } of typists) {
        const pieces = new Set(piecesOf(client.text()))
        const missing = typists.filter(
          ({ letter }, at) => !pieces.has(`[${letter}${nth(goal, at)}]`),
        )
        expect(missing.map(({ letter }) => letter)).toEqual([])
      }
    }, patience)
  }

  /** The pieces of the others that one person has received. */
  const seenOfOthers = () =>
    typists.flatMap(({ client, letter }) =>
      piecesOf(client.text()).filter((piece) => piece[1] !== letter),
    )

  /** The plan as the log alone gives it. */
  async function logged(): Promise<string> {
    const doc = new Y.Doc({ gc: false })
    for (const { bytes } of await loadUpdates(cluster.database.db, plan)) Y.applyUpdate(doc, bytes)
    return doc.getXmlFragment(fragmentName).toString()
  }

  const faults: [name: string, strike: () => Promise<void>, mend: () => Promise<void>][] = [
    ...[0, 1, 2].map(
      (at) =>
        [
          `process ${at + 1} is killed with kill -9`,
          async () => void (await nth(cluster.members, at).end("SIGKILL")),
          () => nth(cluster.members, at).start(),
        ] as [string, () => Promise<void>, () => Promise<void>],
    ),
    ["Redis is killed", () => cluster.redis.crash(), () => cluster.redis.resume()],
    ["PostgreSQL is killed", () => cluster.postgres.crash(), () => cluster.postgres.resume()],
    ["the balancer cuts everything", async () => cluster.proxy.cut(), async () => {}],
    [
      "Redis and PostgreSQL are killed together",
      async () => void (await Promise.all([cluster.postgres.crash(), cluster.redis.crash()])),
      async () => void (await Promise.all([cluster.postgres.resume(), cluster.redis.resume()])),
    ],
  ]

  it.each(faults)(
    "[S33] keep every piece that another person had seen when %s",
    { timeout: 120_000 },
    async (_name, strike, mend) => {
      await goOn(20)
      await strike()
      const seen = seenOfOthers()
      expect(seen.length).toBeGreaterThan(100)
      await mend()
      const text = await waitFor(logged, patience)
      const there = new Set(piecesOf(text))
      expect(seen.filter((piece) => !there.has(piece))).toEqual([])
      await goOn(20)
    },
  )

  it("[S33] let a process drain on SIGTERM while people type", { timeout: 120_000 }, async () => {
    await goOn(10)
    expect(await nth(cluster.members, 1).end("SIGTERM")).toBe(0)
    await goOn(20)
    await nth(cluster.members, 1).start()
    await goOn(10)
  })

  it("[S33] end with all copies and the reload equal, nothing lost and nothing doubled", async () => {
    for (const typist of typists) typist.stop()
    const all = typists.flatMap(({ letter, count }) =>
      Array.from({ length: count }, (_, at) => `[${letter}${at}]`),
    )
    await waitFor(() => {
      const text = nth(typists, 0).client.text()
      for (const { client } of typists) expect(client.text()).toBe(text)
      expect(piecesOf(text).toSorted()).toEqual(all.toSorted())
    }, patience)
    const text = nth(typists, 0).client.text()
    expect(await logged()).toBe(text)
    const reloaded = await PlanState.load(cluster.database, plan)
    expect(reloaded.doc.getXmlFragment(fragmentName).toString()).toBe(text)
  })
})
