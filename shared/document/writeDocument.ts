import type { Node } from "@tiptap/pm/model"
import { prosemirrorToYXmlFragment } from "@tiptap/y-tiptap"
import * as Y from "yjs"
import { fragmentName } from "./readDocument.ts"
import { removeSchemaViolations } from "./recovery/schemaViolations.ts"

/**
 * One Yjs update that writes `node` (a `doc` of the plan schema) into an empty plan, without parts
 * that the schema does not allow. Used once, by the server, for a template or an imported file.
 */
export function writeDocument(node: Node): Uint8Array {
  const doc = new Y.Doc()
  prosemirrorToYXmlFragment(node, doc.getXmlFragment(fragmentName))
  removeSchemaViolations(doc)
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return update
}
