import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../server/config/config.ts"
import type { Database } from "../server/storage/database/database.ts"
import { insertPlan } from "../server/storage/plans.ts"
import { listRecoveries } from "../server/storage/recoveries.ts"
import { loadUpdates } from "../server/storage/updates.ts"
import { PlanState } from "../server/sync/room/planState.ts"
import { Rooms } from "../server/sync/room/rooms.ts"
import { fragmentName } from "../shared/document/readDocument.ts"
import { elementsIn } from "../shared/document/recovery/recoveryPlace.ts"
import { writeDocument } from "../shared/document/writeDocument.ts"
import { dialects, type Place } from "./databases.ts"
import { lead, measure, paragraph, plan } from "./plan.ts"
import { person } from "./server/sync/syncServer.ts"
import { SocketPair, settle } from "./socketPair.ts"

// Random people write, move, join and remove at once, lose their connections and come back.

const people = 3
const start = writeDocument(
  plan(
    paragraph("The ministry trains judges every year.", "p1"),
    paragraph("Inspectors visit farms and building sites.", "p2"),
    measure("m1", "Set up a shelter for men", "It has twenty places.", lead("Ministry of Labour")),
    measure("m2", "Train the inspectors", "Twice a year."),
    paragraph("The coordinator reports once a year.", "p3"),
  ),
)

type Step =
  | { does: "types"; who: number; where: number; at: number }
  | { does: "moves"; who: number; what: number; to: number }
  | { does: "joins" | "removes" | "splits"; who: number; what: number }
  | { does: "sends" | "hears"; who: number; frames: number }
  | { does: "leaves" | "comes"; who: number }
  | { does: "commits" }

const who = fc.nat(people - 1)
const place = fc.nat(30)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ does: fc.constant("types" as const), who, where: place, at: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant("moves" as const), who, what: place, to: place }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom("joins" as const, "removes" as const, "splits" as const),
      who,
      what: place,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom("sends" as const, "hears" as const),
      who,
      frames: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constantFrom("leaves" as const, "comes" as const), who }),
  },
  { weight: 3, arbitrary: fc.constant({ does: "commits" as const }) },
)

const root = (doc: Y.Doc) => doc.getXmlFragment(fragmentName)
const words = (doc: Y.Doc) => root(doc).toString()

function texts(parent: Y.XmlFragment): Y.XmlText[] {
  return parent.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? texts(child) : []
  })
}

const blocks = (doc: Y.Doc) =>
  root(doc)
    .toArray()
    .filter((one): one is Y.XmlElement => one instanceof Y.XmlElement)

let nextWord = 0

/** A person's edit of their copy; words that they delete knowingly are removed from `typed`. */
function act(doc: Y.Doc, step: Step, typed: Set<string>): void {
  if (step.does === "types") {
    const all = texts(root(doc))
    const text = all[step.where % Math.max(1, all.length)]
    if (!text) return
    nextWord += 1
    const word = `<${nextWord}>`
    // Not inside a word that is being looked for: two would then be none.
    const now = String(text.toJSON())
    let at = Math.min(step.at, now.length)
    const cut = /<\d*$/.exec(now.slice(0, at))
    if (cut) at = cut.index
    text.insert(at, word)
    typed.add(word)
  } else if (step.does === "moves") {
    const all = blocks(doc)
    const what = all[step.what % Math.max(1, all.length)]
    if (!what) return
    doc.transact(() => {
      const copy = what.clone()
      root(doc).delete(all.indexOf(what), 1)
      root(doc).insert(step.to % all.length, [copy])
    })
  } else if (step.does === "removes") {
    const all = blocks(doc)
    if (all.length < 3) return
    const index = step.what % all.length
    for (const [word] of String(all[index]).matchAll(/<\d+>/g)) typed.delete(word)
    root(doc).delete(index, 1)
  } else if (step.does === "joins") {
    const all = blocks(doc)
    const index = step.what % Math.max(1, all.length - 1)
    const [first, second] = [all[index], all[index + 1]]
    if (first?.nodeName !== "block" || second?.nodeName !== "block") return
    const [one, two] = [texts(first)[0], texts(second)[0]]
    if (!one || !two || texts(second).length > 1) return
    doc.transact(() => {
      one.insert(one.length, two.toJSON())
      root(doc).delete(index + 1, 1)
    })
  } else if (step.does === "splits") {
    const all = blocks(doc)
    const index = step.what % Math.max(1, all.length)
    const block = all[index]
    const [text] = block?.nodeName === "block" ? texts(block) : []
    if (!text || text.length < 8) return
    const now = String(text.toJSON())
    const cut = /<\d*$/.exec(now.slice(0, 6))
    const at = cut ? cut.index : 6
    doc.transact(() => {
      const tail = new Y.XmlElement("block")
      tail.setAttribute("id", `s-${doc.clientID}-${nextWord++}`)
      tail.insert(0, [new Y.XmlText(now.slice(at))])
      text.delete(at, now.length - at)
      root(doc).insert(index + 1, [tail])
    })
  }
}

/** Histories that once lost a word. */
const pinned: Step[][] = [
  [
    { does: "types", who: 2, where: 25, at: 0 },
    { does: "moves", who: 0, what: 1, to: 0 },
    { does: "sends", who: 0, frames: 1 },
    { does: "commits" },
    { does: "hears", who: 2, frames: 1 },
    { does: "sends", who: 0, frames: 1 },
    { does: "commits" },
    { does: "moves", who: 0, what: 0, to: 0 },
    { does: "leaves", who: 0 },
    { does: "leaves", who: 2 },
  ],
]

describe.each(dialects)("convergence over $name", (dialect) => {
  let here: Place
  let database: Database

  beforeEach(async () => {
    here = await dialect.place()
    database = await here.open()
  })
  afterEach(async () => {
    await database.close()
    await here.remove()
  })

  it("[S17] all copies equal each other and what the database reloads; no word is gone", {
    timeout: 240_000,
  }, async () => {
    const run = async (steps: Step[]) => {
      const rooms = new Rooms({
        database,
        config: readConfig({}),
        log: { info() {}, warn() {}, error() {} },
      })
      const planId = await insertPlan(database.db, { title: "A plan" }, "u-maker")
      await rooms.write(planId, start, null)
      const room = await rooms.open(planId)
      const pairs = ["ana", "bek", "cem"].map((name) => new SocketPair(person(name)))
      for (const pair of pairs) pair.connect(room)
      await settle(room, pairs)
      const typed = new Set<string>()
      for (const one of steps) {
        if (one.does === "commits") await room.settled()
        else {
          const pair = pairs[one.who]
          if (!pair) continue
          if (one.does === "sends") for (let i = 0; i < one.frames; i++) pair.sendUp()
          else if (one.does === "hears") for (let i = 0; i < one.frames; i++) pair.takeDown()
          else if (one.does === "leaves") pair.cut()
          else if (one.does === "comes") pair.connect(room)
          else act(pair.doc, one, typed)
        }
      }
      for (const pair of pairs) if (!pair.connection) pair.connect(room)
      await settle(room, pairs)
      const { doc } = await room.read()
      const reloaded = await PlanState.load(database, planId)
      const whole = new Y.Doc()
      for (const { bytes } of await loadUpdates(database.db, planId)) Y.applyUpdate(whole, bytes)
      for (const pair of pairs) expect(words(pair.doc)).toBe(words(reloaded.doc))
      expect(words(whole)).toBe(words(reloaded.doc))
      expect(reloaded.node().eq(doc)).toBe(true)
      const ids = [...elementsIn(root(reloaded.doc))]
        .filter((one) => one.getAttribute("id") !== undefined)
        .map((one) => `${one.nodeName} ${one.getAttribute("id")}`)
      expect(ids).toEqual([...new Set(ids)])
      const kept = (await listRecoveries(database.db, planId)).filter((one) => !one.restored)
      const all = [doc.textContent, ...kept.map((one) => one.words)].join("\n")
      expect([...typed].filter((word) => !all.includes(word))).toEqual([])
      await rooms.close()
    }
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), run), {
      numRuns: Number(process.env.CONVERGENCE_RUNS ?? 60),
      examples: pinned.map((steps): [Step[]] => [steps]),
      seed: Number(process.env.CONVERGENCE_SEED ?? 20261125),
    })
  })
})
