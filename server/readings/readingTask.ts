import type { Report } from "../../shared/coverage/report.ts"
import { KeptReadings, type ReadWords } from "./keptReadings.ts"
import { type SentSet, SetShelf } from "./setShelf.ts"
import { type Spoken, Topics } from "./topics.ts"

/** A plan that is to be read by a set: as it is now, or as it was, of which less is kept. */
export interface ReportTask extends ReadWords {
  kind: "report"
  memory: "now" | "past"
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
  | (T extends ReportTask ? Report : Spoken[])

// Of what was, little is kept: it is asked for now and then.
const plansKept = { now: 8, past: 2 }

/** Does such tasks here, and keeps what the next ones need. */
export function performer(): (task: ReadingTask) => Promise<unknown> {
  const memory = { now: new KeptReadings(plansKept.now), past: new KeptReadings(plansKept.past) }
  const topics = new Topics()
  const shelf = new SetShelf((set) => {
    for (const kept of Object.values(memory)) kept.forget(set)
  })
  return async (task) => {
    const set = shelf.take(task.set)
    if (typeof set === "string") return set
    return task.kind === "report"
      ? memory[task.memory].report(set, task)
      : task.texts.map((text) => topics.of(set, text, task.lang))
  }
}
