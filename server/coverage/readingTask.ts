import type { Report } from "../../shared/coverage/report.ts"
import { ReadingCache, type ReadWords } from "./readingCache.ts"
import { type SentSet, SetCache } from "./setCache.ts"
import { type TextTopics, Topics } from "./topics.ts"

/** A plan that is to be read by a set: as it is now, or as it was. */
export interface ReportTask extends ReadWords {
  kind: "report"
  set: SentSet
}

/** Texts of which is asked what they speak of. */
export interface TopicsTask {
  kind: "topics"
  texts: readonly string[]
  lang: string
  set: SentSet
}

/** What is asked of the process that reads plans. */
export type ReadingTask = ReportTask | TopicsTask

/** What comes of it; a word where the set is not to be had. */
export type ReadingResult<T extends ReadingTask> =
  | "missing"
  | "unreadable"
  | (T extends ReportTask ? Report : TextTopics[])

const plansKept = 8

/** Does such tasks here, and keeps what the next ones need. */
export function performer(): (task: ReadingTask) => Promise<unknown> {
  const kept = new ReadingCache(plansKept)
  const topics = new Topics()
  const sets = new SetCache((set) => kept.forget(set))
  return async (task) => {
    const set = sets.take(task.set)
    if (typeof set === "string") return set
    return task.kind === "report"
      ? kept.report(set, task)
      : task.texts.map((text) => topics.of(set, text, task.lang))
  }
}
