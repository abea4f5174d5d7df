import type { Node } from "@tiptap/pm/model"
import type { Author } from "../../storage/author.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import type { NewUpdate } from "../../storage/updates.ts"
import type { SyncContext } from "../context.ts"
import { PlanState } from "../room/planState.ts"
import { nothing, type Outcome } from "./entry.ts"
import { Intake } from "./intake.ts"

/** The words that a plan begins with, judged and ready to be stored together with the plan. */
export interface FirstWords {
  /** Rows of the log, each of which rests only on those before it. */
  updates: readonly NewUpdate[]
  recoveries: readonly NewRecovery[]
  /** The document that these rows make. */
  document(): Node
}

/**
 * Judges the words of a plan that is not there yet, by what every update goes through, and stores
 * nothing. Nobody else can write the plan before it is stored, so no lock is needed.
 */
export async function judgeFirstWords(
  context: Pick<SyncContext, "database" | "log" | "maxPlanBytes">,
  planId: string,
  update: Uint8Array,
  author: Author,
): Promise<{ outcome: Outcome; words: FirstWords }> {
  const state = await PlanState.load(context.database, planId)
  const intake = new Intake(context, planId, state)
  const entry = { ...nothing, update, author }
  const { batch, outcomes } = await intake.takeAll([entry])
  return {
    outcome: outcomes.get(entry) ?? "nothing",
    words: {
      updates: batch.rows,
      recoveries: batch.recoveries,
      document: () => intake.state.node(),
    },
  }
}
