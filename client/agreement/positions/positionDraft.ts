import { useLayoutEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import type { Stance } from "../../../shared/agreement/standing.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { Problem } from "../../../shared/problem.ts"
import { offerUndo } from "../../ui/undoNotice.tsx"
import type { PositionStore } from "./positionStore.ts"
import type { MeasureStanding } from "./standings.ts"

/** A field of a measure as its line in the text says it: "Time", "by 31 December 2027". */
export interface FieldLine {
  label: string
  value: string
}

/** An answer that is being given: the stance and the exact words it is about. */
export interface PositionDraft {
  stance: Stance
  reason: string
  digest: string
  /** The words it is about, fields included. */
  words: string
  /** The words and fields as the text shows them; null where only the server has these words. */
  spoken: { text: string; fields: readonly FieldLine[] } | null
  /** The words that were shown when the person first answered, where they have moved since. */
  shown: string | null
}

/** Whether a stance must say why. */
export function needsReason(stance: Stance): boolean {
  return stance === "reserve" || stance === "object"
}

/** The person's part in one measure's positions. */
export interface PositionActions {
  busy: boolean
  /** A sentence on why the last act was not recorded, or null. */
  failure: string | null
  /** The draft that a dialog completes, or null. */
  asking: PositionDraft | null
  /** Begins an answer on the words as they are now: sends it, or asks for its reason first. */
  answer(stance: Stance): void
  send(answering: PositionDraft): void
  withdraw(): void
  close(): void
}

const stringOf = (value: unknown) => (typeof value === "string" ? value : null)

/**
 * The draft after the server said that the words have moved: the same answer on the
 * present words, with those that were shown beside them. Null when the problem is another one.
 */
function onMovedWords(
  answering: PositionDraft,
  problem: unknown,
  live: MeasureStanding,
): PositionDraft | null {
  if (!(problem instanceof Problem) || problem.code !== "stale-digest") return null
  const digest = stringOf(problem.extra.digest)
  if (digest === null) return null
  const present = digest === live.digest ? agreedWords(live.measure) : stringOf(problem.extra.words)
  const words = present ?? stringOf(problem.extra.text)
  return words === null
    ? null
    : { ...answering, digest, words, spoken: null, shown: answering.words }
}

/** The acts of the person who holds `agency`'s mandate on the measure `of`; `fieldsOf` words its fields. */
export function usePositionActions(
  store: PositionStore,
  of: MeasureStanding,
  agency: Agency | null,
  fieldsOf: (of: MeasureStanding) => readonly FieldLine[],
): PositionActions {
  const { t } = useTranslation("positions")
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [asking, setAsking] = useState<PositionDraft | null>(null)
  const live = useRef(of)
  useLayoutEffect(() => {
    live.current = of
  })

  async function run(work: () => Promise<void>, answering: PositionDraft | null) {
    setBusy(true)
    setFailure(null)
    try {
      await work()
      setAsking(null)
    } catch (problem) {
      const again = answering && onMovedWords(answering, problem, live.current)
      if (again) setAsking(again)
      else setFailure(problem instanceof Problem ? problem.detail : t("unknownFailure"))
    } finally {
      setBusy(false)
    }
  }

  function send(answering: PositionDraft) {
    const { digest, stance, reason } = answering
    void run(
      () => store.give(of.measure.id, { digest, stance, reason: reason === "" ? null : reason }),
      answering,
    )
  }

  return {
    busy,
    failure,
    asking,
    send,
    answer(stance) {
      const words = agreedWords(of.measure)
      // Repeating a stance begins with the reason that was given for it.
      const own = of.positions.find((one) => one.agency === agency?.id)
      const reason = (own?.stance === stance && own.reason) || ""
      const text = [of.measure.text, ...of.measure.footnotes].join("\n")
      const spoken = { text, fields: fieldsOf(of) }
      const answering = { stance, reason, digest: of.digest, words, spoken, shown: null }
      setFailure(null)
      if (needsReason(stance)) setAsking(answering)
      else send(answering)
    },
    withdraw() {
      if (!agency) return
      const own = of.positions.find((one) => one.agency === agency.id)
      void run(async () => {
        await store.withdraw(of.measure.id, agency.id)
        // On words that have moved since nobody gives the same position again.
        if (!own || own.digest !== of.digest) return
        const { digest, stance, reason } = own
        const done = t("withdrawn", { number: of.number })
        offerUndo(done, t("undo"), () => store.give(of.measure.id, { digest, stance, reason }))
      }, null)
    },
    close() {
      setAsking(null)
      setFailure(null)
    },
  }
}
