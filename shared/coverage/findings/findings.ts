import { Stems } from "../checks/order/orderCheck.ts"
import type { Period } from "../checks/order/planYears.ts"
import { SimilarMeasures } from "../checks/similar/similarMeasureCheck.ts"
import type { Received } from "../passages/received.ts"
import type { StandardsSet } from "../set/set.ts"
import { type CheckedPassage, reuseChecked } from "./checkedPassage.ts"
import type { Finding } from "./finding.ts"
import { PlanChecks, type PlanContext } from "./planChecks.ts"

/** The options of the findings. */
export interface FindingOptions {
  /** First and last year of the plan; if absent, the years that the plan names. */
  period?: Period
}

/** A value for each view of a plan: as proposed, and as agreed. */
export interface InViews<T> {
  readonly proposed: T
  readonly agreed: T
}

/**
 * The findings on passages and on the plan. The facts of each passage, the similarity of measures
 * and the remarks of each check are cached, so that a change only costs what depends on it.
 */
export class MeasureFindings {
  readonly #checks: InViews<PlanChecks>
  readonly #checked = new Map<string, InViews<CheckedPassage>>()
  readonly #alike = new SimilarMeasures()
  readonly #stems = new Stems()
  #received: readonly Received[] = []
  #aside: ReadonlySet<string> = new Set()

  constructor(set: StandardsSet, { period }: FindingOptions) {
    const checks = () => new PlanChecks(set, period ?? null)
    this.#checks = { proposed: checks(), agreed: checks() }
  }

  /**
   * Adds or replaces the facts of one passage, with the areas that it shows without bracketed
   * words, or null where it has none; returns what {@link all} takes for it.
   */
  put(
    id: string,
    seen: CheckedPassage,
    agreedAreas: readonly string[] | null,
  ): InViews<CheckedPassage> {
    const before = this.#checked.get(id)
    const proposed = reuseChecked(before?.proposed, seen)
    const agreed = agreedAreas
      ? reuseChecked(before?.agreed, withAreas(proposed, agreedAreas))
      : proposed
    const checked = { proposed, agreed }
    this.#checked.set(id, checked)
    this.#compare(id, before?.proposed ?? null, proposed)
    return checked
  }

  /** Sets the entries that the plan has received, all of them. */
  receive(received: readonly Received[]): void {
    this.#received = received
  }

  /** Sets the areas that do not concern the plan, all of them. */
  setAside(areas: readonly string[]): void {
    this.#aside = new Set(areas)
  }

  /** Removes one passage. */
  remove(id: string): void {
    const before = this.#checked.get(id)
    this.#checked.delete(id)
    this.#compare(id, before?.proposed ?? null, null)
  }

  /** Every finding on the passages in a view, given in plan order as {@link put} returned them. */
  all(
    view: keyof InViews<unknown>,
    passages: readonly CheckedPassage[],
    lang: string,
    shown: Pick<PlanContext, "found" | "provided">,
  ): Finding[] {
    const beside = {
      lang,
      alikeTo: this.#alike.to,
      stems: this.#stems.counts,
      received: this.#received,
      aside: this.#aside,
      found: (area: string, element: string | null) =>
        this.#aside.has(area) || shown.found(area, element),
      provided: (area: string, element: string) =>
        this.#aside.has(area) || shown.provided(area, element),
    }
    return [...this.#checks[view].findings(passages, beside)]
  }

  #compare(id: string, before: CheckedPassage | null, now: CheckedPassage | null): void {
    const [old, said] = [before?.measure?.repeats.said ?? null, now?.measure?.repeats.said ?? null]
    if (old === said) return
    this.#alike.put(id, said)
    this.#stems.change(old?.about ?? null, said?.about ?? null)
  }
}

function withAreas(checked: CheckedPassage, areas: readonly string[]): CheckedPassage {
  const { measure } = checked
  if (!measure) return checked
  return { ...checked, measure: { ...measure, serving: { ...measure.serving, areas } } }
}
