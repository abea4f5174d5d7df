import type { Report } from "../../shared/coverage/levels/report.ts"
import { ReadingCache, type ReadWords } from "./readingCache.ts"
import { type SentSet, SetCache } from "./setCache.ts"
import { type TextTopics, Topics } from "./topics.ts"

/** A plan to be read with a set: present or past. */
export interface ReportTask extends ReadWords {
  kind: "report"
  set: SentSet
}

/** Texts whose topics are wanted. */
export interface TopicsTask {
  kind: "topics"
  texts: readonly string[]
  lang: string
  set: SentSet
}

/** A task for the process that reads plans. */
export type ReadingTask = ReportTask | TopicsTask

/** The result of a task; a word where the set is not available. */
export type ReadingResult<T extends ReadingTask> =
  | "missing"
  | "unreadable"
  | (T extends ReportTask ? Report : TextTopics[])

const plansKept = 8

/** Returns a function that performs tasks in this process, with its caches. */
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
