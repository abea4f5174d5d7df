import { afterAll, beforeAll, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { readConfig } from "../../../server/config/config.ts"
import { readText } from "../../../server/plans/text.ts"
import type { Database } from "../../../server/storage/database/database.ts"
import { insertPlan } from "../../../server/storage/plans.ts"
import { Rooms } from "../../../server/sync/room/rooms.ts"
import type { Anchor } from "../../../shared/api/comments.ts"
import { fragmentName } from "../../../shared/document/readDocument.ts"
import { writeDocument } from "../../../shared/document/writeDocument.ts"
import { dialects, type Place } from "../../databases.ts"
import { paragraph, plan } from "../../plan.ts"

describe("the text of a plan", () => {
  let place: Place
  let database: Database
  let rooms: Rooms
  let planId: string
  const doc = new Y.Doc({ gc: false })
  const root = doc.getXmlFragment(fragmentName)
  const anchors: Record<string, Anchor> = {}

  const textAt = (index: number): Y.XmlText => {
    const block = root.get(index)
    const text = block instanceof Y.XmlElement ? block.get(0) : null
    if (!(text instanceof Y.XmlText)) throw new Error("no such paragraph")
    return text
  }
  const end = (text: Y.XmlText, at: number) =>
    Buffer.from(Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, at))).toString(
      "base64",
    )
  const between = (from: [number, number], to: [number, number]): Anchor => ({
    from: end(textAt(from[0]), from[1]),
    to: end(textAt(to[0]), to[1]),
  })

  beforeAll(async () => {
    const [sqlite] = dialects
    if (!sqlite) throw new Error("SQLite is always there")
    place = await sqlite.place()
    database = await place.open()
    rooms = new Rooms({
      database,
      config: readConfig({}),
      log: { info() {}, warn() {}, error() {} },
    })
    planId = await insertPlan(database.db, { title: "A plan" }, "u-maker")
    const words = ["Words that stay", "Words that go", "A paragraph", "Another", "The last"]
    Y.applyUpdate(doc, writeDocument(plan(...words.map((one) => paragraph(one)))))
    anchors.stays = between([0, 0], [0, 5])
    anchors.goes = between([1, 6], [1, 13])
    anchors.across = between([0, 2], [4, 3])
    anchors.paragraph = between([2, 0], [2, 4])
    anchors.paragraphs = between([2, 2], [3, 3])
    anchors.intoOneThatWent = between([0, 2], [3, 3])
    anchors.unreadable = { from: "AA", to: "not a place" }
    await rooms.write(planId, Y.encodeStateAsUpdate(doc), null)
    textAt(1).delete(6, 7)
    root.delete(2, 2)
    await rooms.write(planId, Y.encodeStateAsUpdate(doc), null)
  })
  afterAll(async () => {
    await rooms.close()
    await database.close()
    await place.remove()
  })

  it.each(["while it is in memory", "read from storage"])(
    "says what stands between the ends of anchors, %s",
    async (how) => {
      const asked = Object.values(anchors)
      const reader =
        how === "read from storage"
          ? new Rooms({
              database,
              config: readConfig({}),
              log: { info() {}, warn() {}, error() {} },
            })
          : rooms
      const { anchored, document } = await readText({ rooms: reader }, planId, asked)
      expect(document.textContent).toContain("Words that stay")
      const names = Object.keys(anchors).filter((name) => anchored.has(anchors[name] as Anchor))
      expect(names).toEqual(["stays", "across"])
      if (reader !== rooms) await reader.close()
    },
  )
})
