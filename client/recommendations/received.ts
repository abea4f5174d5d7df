import type { Recommendation } from "../../shared/api/recommendations.ts"
import { type Received, receivedOf } from "../../shared/coverage/passages/received.ts"
import { get } from "../app/http.ts"

/**
 * The entries that a plan has received, in the form that findings need; null where they could not
 * be fetched. Never throws.
 */
export async function fetchReceived(plan: string): Promise<Received[] | null> {
  const path = `/api/plans/${encodeURIComponent(plan)}/recommendations`
  try {
    const { recommendations } = await get<{ recommendations: Recommendation[] }>(path)
    return recommendations.map(receivedOf)
  } catch {
    // Findings are readable without; the next record asks again.
    return null
  }
}
