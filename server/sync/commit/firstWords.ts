import type { Node } from "@tiptap/pm/model"
import type { Author } from "../../storage/author.ts"
import type { NewRecovery } from "../../storage/recoveries.ts"
import type { NewUpdate } from "../../storage/updates.ts"
import type { SyncContext } from "../context.ts"
import { PlanState } from "../room/planState.ts"
import { emptyEntry, type Outcome } from "./entry.ts"
import { Intake } from "./intake.ts"

/** The validated first text of a plan, to be stored together with it. */
export interface FirstWords {
  /** Rows of the log, each of which depends only on those before it. */
  updates: readonly NewUpdate[]
  recoveries: readonly NewRecovery[]
  /** The document that these rows make. */
  document(): Node
}

/**
 * Validates the text of a plan that does not exist yet as every update is validated, and stores
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
  const entry = { ...emptyEntry, update, author }
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
