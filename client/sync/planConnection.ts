import { useEffect, useState } from "react"
import { PlanConnection, syncUrl } from "./connection.ts"

/** The connection to a plan for as long as the component lives; null until the person is known. */
export function usePlanConnection(planId: string, user: string | null): PlanConnection | null {
  const [connection, setConnection] = useState<PlanConnection | null>(null)
  useEffect(() => {
    if (user === null) return
    const opened = new PlanConnection({ url: syncUrl(window.location), planId, user })
    opened.connect()
    setConnection(opened)
    return () => {
      setConnection(null)
      void opened.close()
    }
  }, [planId, user])
  return connection
}
