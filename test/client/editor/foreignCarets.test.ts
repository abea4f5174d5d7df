import { afterEach, describe, expect, it } from "vitest"
import { Awareness } from "y-protocols/awareness"
import * as Y from "yjs"
import { withReadableCursors } from "../../../client/editor/carets/carets.ts"
import { openPlanEditor, type PlanEditor } from "../../../client/editor/planEditor.ts"
import { paragraph, planDoc } from "../../plan.ts"
import { at } from "./room.ts"

const none = () => {}
let opened: PlanEditor | null = null
afterEach(() => opened?.close())

describe("somebody else's caret", () => {
  it("[S9] that names no place stops nobody's editor, and one that does is named as far as one may know", async () => {
    const doc = planDoc(paragraph("The police trains"))
    const awareness = new Awareness(doc)
    opened = openPlanEditor({
      document: doc,
      awareness,
      self: { name: "N. N.", agency: "a1", short: "Int", colour: "#14508c" },
      nameOf: (id) => (id === "u1" ? "T. Rasul" : ""),
      editable: true,
      t: (key) => key,
      language: "en",
      textLanguage: "en",
      keys: {
        link: none,
        find: none,
        shortcuts: none,
        comment: none,
        footnote: none,
        leave: () => false,
      },
      guard: { guarded: () => false, confirmDelete: async () => true },
      pictureAt: (hash) => `/pictures/${hash}`,
      keepPicture: null,
    })
    const { view } = opened.editor
    for (const cursor of [{ anchor: 5, head: 5 }, { anchor: null, head: null }, "x", 7, true]) {
      awareness.states.set(777, { cursor, user: { name: "Observer" } })
      const elsewhere = new Y.Doc()
      Y.applyUpdate(elsewhere, Y.encodeStateAsUpdate(doc))
      const block = elsewhere.getXmlFragment("document").get(0) as Y.XmlElement
      ;(block.get(0) as Y.XmlText).insert(0, "B")
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(elsewhere), "remote")
      view.dispatch(view.state.tr.insertText("A", at(opened, "trains")))
    }
    const text = (doc.getXmlFragment("document").get(0) as Y.XmlElement).get(0) as Y.XmlText
    const place = Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, 3))
    const cursor = { anchor: place, head: place }
    // [P17] Not named to everybody; this one may see one of the names.
    for (const [client, id] of [
      [778, "u1"],
      [779, "u2"],
    ] as const)
      awareness.states.set(client, { cursor, user: { id, name: "", short: "Lab" } })
    awareness.emit("change", [{ added: [778, 779], updated: [], removed: [] }, "remote"])
    await expect
      .poll(() => [...view.dom.querySelectorAll(".caret-label")].map((each) => each.textContent))
      .toEqual(["Lab · T. Rasul", "Lab"])
    expect(opened.editor.state.doc.textContent).toBe("BBBBBThe police AAAAAtrains")
    expect(doc.getXmlFragment("document").toString()).toContain("AAAAAtrains")
  })

  it("[S9] is passed on whole when it names one", () => {
    const awareness = new Awareness(new Y.Doc())
    const place = { type: null, tname: "document", item: null, assoc: 0 }
    awareness.states.set(7, { cursor: { anchor: place, head: place } })
    awareness.states.set(8, { cursor: { anchor: 1, head: 1 } })
    const states = withReadableCursors(awareness).getStates()
    expect(states.get(7)?.cursor).toEqual({ anchor: place, head: place })
    expect(states.get(8)?.cursor).toBeNull()
  })
})
