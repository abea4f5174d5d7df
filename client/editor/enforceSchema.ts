import type * as Y from "yjs"
import { fragmentName } from "../../shared/document/readDocument.ts"
import { isPlanShaped } from "../../shared/document/recovery/planShaped.ts"
import { removeSchemaViolations } from "../../shared/document/recovery/schemaViolations.ts"

/**
 * Sees to it that an editor never meets what its schema does not have: the binding would delete the
 * whole measure around it. Such parts alone are taken out, at once and before the editor draws what
 * came. To be called before the editor is bound; returns the way to stop.
 */
export function enforceSchema(doc: Y.Doc): () => void {
  removeSchemaViolations(doc)
  const root = doc.getXmlFragment(fragmentName)
  const look = (_events: unknown, { local, beforeState, afterState }: Y.Transaction) => {
    if (local) return
    const changed = [...afterState].filter(([client, clock]) => clock !== beforeState.get(client))
    const clients = changed.map(([client]) => client)
    if (!isPlanShaped(doc, clients, beforeState)) removeSchemaViolations(doc)
  }
  root.observeDeep(look)
  return () => root.unobserveDeep(look)
}
