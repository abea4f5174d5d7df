import { useEffect, useMemo, useState } from "react"
import type { Position } from "../../../shared/agreement/standing.ts"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { get } from "../../app/http.ts"

/**
 * Of the measures that lapsed, the words they were last answered on, by measure id. Asked for only
 * when something lapsed; empty while the answer is out, because the matrix says the rest without it.
 */
export function useWordsBefore(
  planId: string,
  measures: readonly MeasureView[],
): ReadonlyMap<string, string> {
  const lapsed = measures.filter(({ standing }) => standing === "lapsed")
  const asked = lapsed.map(({ id, digest }) => `${id} ${digest}`).join("\n")
  const [positions, setPositions] = useState<readonly Position[]>([])
  useEffect(() => {
    if (asked === "") return
    let gone = false
    get<{ positions: Position[] }>(`/api/plans/${planId}/positions`).then(
      (answer) => gone || setPositions(answer.positions),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [planId, asked])
  return useMemo(() => {
    const digests = new Map(asked.split("\n").map((line) => line.split(" ") as [string, string]))
    const latest = new Map<string, Position>()
    for (const position of positions) {
      const { measureId, digest, at } = position
      if (!digests.has(measureId) || digests.get(measureId) === digest) continue
      if (at >= (latest.get(measureId)?.at ?? "")) latest.set(measureId, position)
    }
    return new Map([...latest].map(([id, { words }]) => [id, words]))
  }, [positions, asked])
}
