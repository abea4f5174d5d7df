import { useEffect } from "react"
import type { MeasureView } from "../../shared/api/positions.ts"
import { type FetchState, useFetch } from "../app/useFetch.ts"

const every = 20_000

/** Calls `again` every twenty seconds and when the page comes back into view, not while it is hidden. */
export function useFresh(again: () => Promise<void>): void {
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible") void again()
    }
    const timer = setInterval(refresh, every)
    document.addEventListener("visibilitychange", refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", refresh)
    }
  }, [again])
}

/** The measures of a plan with digest, standing and positions, kept fresh while they are looked at. */
export function useMeasures(
  planId: string,
): [FetchState<{ measures: MeasureView[] }>, again: () => Promise<void>] {
  const [answer, again] = useFetch<{ measures: MeasureView[] }>(`/api/plans/${planId}/measures`)
  useFresh(again)
  return [answer, again]
}

/** The first line of a measure's words: what it is called. */
export function firstLine(text: string): string {
  return text.split("\n", 1)[0] ?? ""
}
