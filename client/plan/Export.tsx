import { ExportMenu } from "../export/ExportMenu.tsx"
import { useSelected } from "../store.ts"
import type { PlanConnection } from "./connection.ts"
import { syncWord } from "./syncStatus.ts"

/** The export menu, which knows whether the server has all the words that are seen here. */
export function Export({ planId, connection }: { planId: string; connection: PlanConnection }) {
  const unsaved = useSelected(connection.status, (status) => syncWord(status) !== "saved")
  return <ExportMenu planId={planId} unsaved={unsaved} />
}
