import type { AreaReport } from "../../../shared/coverage/levels/report.ts"
import { createStore, type Store } from "../../app/store.ts"
import type { CoverageState } from "../coverageState.ts"
import type { CoverageStore } from "../coverageStore.ts"

/** Areas that have lost their last passage by what the person has just done. */
export interface LostEvidence {
  areas: readonly string[]
  /** How much could be undone right after that: while it is still so, one step back brings it again. */
  step: number
}

/** An area that nothing carries any more, with the passages that did. */
interface LostArea {
  area: string
  passages: readonly string[]
}

/** The areas that had evidence in one reading and have none in the next. */
function lostBetween(before: readonly AreaReport[], after: readonly AreaReport[]): LostArea[] {
  const carried = new Map(before.map(({ id, evidence }) => [id, evidence]))
  return after.flatMap(({ id, evidence }) => {
    const had = carried.get(id) ?? []
    if (evidence.length > 0 || had.length === 0) return []
    return [{ area: id, passages: [...new Set(had.map(({ passageId }) => passageId))] }]
  })
}

/** Milliseconds that words which are still being written may carry nothing before it is said. */
const patience = 900
/** Milliseconds after which what a person touched is no longer the cause of a new reading. */
const memory = 5000
/** The last evidence, where the reading is up to date. */
const settled = 1000

/**
 * Notices when the person takes the last passage of an area away, and tells it in `lost`; silent on
 * what others do. Tell it what the person touches with {@link EvidenceWatch.touch}. What comes back
 * is not lost any more.
 */
export class EvidenceWatch {
  readonly lost: Store<LostEvidence | null> = createStore<LostEvidence | null>(null)
  readonly #coverage: CoverageStore
  readonly #stop: () => void
  #before: CoverageState
  readonly #touched = new Map<string, { at: number; step: number }>()
  /** Areas that nothing carries, but whose words are still there and may be in the middle of a change. */
  #waiting: LostEvidence | null = null
  #timer: ReturnType<typeof setTimeout> | null = null

  constructor(coverage: CoverageStore) {
    this.#coverage = coverage
    this.#before = coverage.state.get()
    this.#stop = coverage.state.subscribe(() => this.#read())
  }

  /** The person wrote in or took away these blocks or measures; `step`: how much they can undo now. */
  touch(passages: Iterable<string>, step: number): void {
    const at = performance.now()
    for (const id of passages) this.#touched.set(id, { at, step })
  }

  /** The person has read it. */
  close(): void {
    this.lost.set(null)
  }

  /** Ends the watch. */
  stop(): void {
    this.#stop()
    if (this.#timer !== null) clearTimeout(this.#timer)
  }

  #read(): void {
    const before = this.#before
    const now = this.#coverage.state.get()
    if (now.proposed === before.proposed) return
    this.#before = now
    this.#forgetWhatCameBack(now.proposed)
    // Read against other standards the same words say something else, and nobody took them away.
    const same = before.set?.id === now.set?.id && before.set?.version === now.set?.version
    const lost = same ? lostBetween(before.proposed, now.proposed) : []
    for (const { area, passages } of lost) {
      const mine = passages.flatMap((id) => this.#causeOf(id, before, now) ?? [])
      const [first] = mine
      if (first === undefined) continue
      const step = Math.max(...mine.map((id) => this.#touched.get(id)?.step ?? 0))
      if (passages.some((id) => now.passages.has(id))) this.#wait(area, step)
      else this.#notify([area], step)
    }
    // A reading that is up to date may still be of the words before the last keys.
    const old = performance.now() - (now.stale ? memory : settled)
    for (const [id, { at }] of this.#touched) if (at < old) this.#touched.delete(id)
  }

  /** The part that the person edited so that a passage lost its evidence: itself or, where its words are as they were, a heading. */
  #causeOf(passage: string, before: CoverageState, now: CoverageState): string | undefined {
    if (this.#touched.has(passage)) return passage
    if (now.passages.get(passage)?.text !== before.passages.get(passage)?.text) return undefined
    return [...this.#touched.keys()].find((id) => before.passages.get(id)?.kind === "title")
  }

  #forgetWhatCameBack(reports: readonly AreaReport[]): void {
    const carried = new Set(reports.flatMap(({ id, evidence }) => (evidence.length > 0 ? id : [])))
    const left = (lost: LostEvidence | null) => {
      const areas = lost?.areas.filter((area) => !carried.has(area)) ?? []
      return lost && areas.length > 0 ? { ...lost, areas } : null
    }
    const shown = this.lost.get()
    if (shown?.areas.some((area) => carried.has(area))) this.lost.set(left(shown))
    this.#waiting = left(this.#waiting)
  }

  #wait(area: string, step: number): void {
    this.#waiting = { areas: [...(this.#waiting?.areas ?? []), area], step }
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#timer = null
      const waiting = this.#waiting
      this.#waiting = null
      if (waiting) this.#notify(waiting.areas, waiting.step)
    }, patience)
  }

  #notify(areas: readonly string[], step: number): void {
    const shown = this.lost.get()
    // Losses of one step are shown together.
    const before = shown?.step === step ? shown.areas : []
    this.lost.set({ areas: [...new Set([...before, ...areas])], step })
  }
}
