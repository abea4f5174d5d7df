import { keptRow } from "../kept.ts"
import type { Received } from "../received.ts"
import type { Worded } from "./alikeCheck.ts"
import { EarlierMeasures } from "./earlierMeasures.ts"
import { ReceivedCheck } from "./receivedCheck.ts"
import type { PlacedRemark } from "./remark.ts"

/** The remarks on what a plan has received, made again only when that, its measures or its language changed. */
export type ReceivedRemarks = (
  received: readonly Received[],
  measures: readonly Worded[],
  lang: string,
) => readonly PlacedRemark[]

/** All that is checked of recommendations and of the measures of the plan before. */
export function receivedRemarks(): ReceivedRemarks {
  const [check, earlier] = [new ReceivedCheck(), new EarlierMeasures()]
  return keptRow((...given: Parameters<ReceivedRemarks>) => [
    ...check.remarks(...given),
    ...earlier.remarks(...given),
  ])
}
