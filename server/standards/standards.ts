import { promisify } from "node:util"
import { gzip } from "node:zlib"
import type { Kysely } from "kysely"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { StandardsChoice, StandardsSummary } from "../../shared/api/standards.ts"
import { type StandardsSet, standardsSet } from "../../shared/coverage/set.ts"
import { Problem } from "../../shared/problem.ts"
import {
  findStoredSet,
  listChosenSets,
  listStoredDigests,
  pinPlans,
  storeSet,
} from "../storage/standards.ts"
import type { Tables } from "../storage/tables.ts"
import { builtInSets } from "./builtIn.ts"
import { digestOf } from "./edition.ts"

const compress = promisify(gzip)
const byVersion = new Intl.Collator("en", { numeric: true })

/** A kept copy; null where it was written in a form that this version of the product cannot read. */
function readCopy(content: string): StandardsSet | null {
  return standardsSet.safeParse(JSON.parse(content)).data ?? null
}

/** A whole set as it goes over the wire. */
export interface SetBytes {
  plain: Buffer
  gzip: Buffer
  etag: string
}

const keyOf = ({ id, version }: StandardsChoice) => `${id} ${version}`

/**
 * The sets a plan can be read against: those that came with the product and from the files of the
 * installation, and, of versions that are there no more, the copies kept for plans that chose them.
 */
export class Standards {
  readonly #db: Kysely<Tables>
  readonly #sets: ReadonlyMap<string, StandardsSet>
  readonly #kept = new Map<string, Promise<StandardsSet | null>>()
  readonly #stored = new Set<string>()
  readonly #bytes = new Map<string, Promise<SetBytes>>()

  private constructor(db: Kysely<Tables>, sets: readonly StandardsSet[]) {
    this.#db = db
    this.#sets = new Map(sets.map((set) => [keyOf(set), set]))
  }

  /**
   * Puts the sets up. A plan that names no version yet is given the newest; a copy is kept of what
   * plans are read against. Throws when a file gives another content to a version that has a copy.
   */
  static async open(db: Kysely<Tables>, sets: readonly StandardsSet[]): Promise<Standards> {
    const standards = new Standards(db, sets)
    const faults: string[] = []
    for (const { digest, ...choice } of await listStoredDigests(db)) {
      const set = standards.#sets.get(keyOf(choice))
      if (set && digestOf(set) !== digest)
        faults.push(
          `Version ${set.version} of “${set.id}” was used with another content; give the changed set a version of its own.`,
        )
      standards.#stored.add(keyOf(choice))
    }
    if (faults.length > 0)
      throw new Error(
        `The configuration is wrong:\n${faults.map((fault) => `  STANDARDS_DIR: ${fault}`).join("\n")}`,
      )
    for (const choice of await listChosenSets(db)) {
      const settled = standards.settle(choice)
      if (choice.version === "") await pinPlans(db, settled)
      await standards.keep(settled)
    }
    return standards
  }

  /** The sets that can be chosen. */
  list(): StandardsSummary[] {
    const builtIn = new Set(builtInSets().map(keyOf))
    return [...this.#sets.values()].map((set) => ({
      id: set.id,
      version: set.version,
      title: set.title,
      languages: set.languages,
      areas: set.areas.length,
      builtIn: builtIn.has(keyOf(set)),
      newest: this.settle({ id: set.id, version: "" }).version === set.version,
    }))
  }

  /** What a plan is read against that says nothing about it. */
  usual(): StandardsChoice {
    return this.settle({ id: builtInSets()[0]?.id ?? "", version: "" })
  }

  /** The choice with a version: the newest here, where it names none. */
  settle({ id, version }: StandardsChoice): StandardsChoice {
    if (version !== "") return { id, version }
    const versions = [...this.#sets.values()].filter((set) => set.id === id)
    const [newest] = versions.map((set) => set.version).sort((a, b) => byVersion.compare(b, a))
    return { id, version: newest ?? "" }
  }

  /** Whether the set is here; so is what is not named. */
  async has(choice?: StandardsChoice): Promise<boolean> {
    return !choice || (await this.find(choice)) !== null
  }

  /** A plan's settings with the version that it is read against. */
  settledIn(settings: PlanSettings): PlanSettings {
    return { ...settings, standards: this.settle(settings.standards) }
  }

  /**
   * What a plan is read against from now on: the wanted set, or the usual one where none is wanted.
   * Throws `invalid` when this installation does not have it.
   */
  async choose(wanted?: StandardsChoice): Promise<StandardsChoice> {
    const choice = wanted ? this.settle(wanted) : this.usual()
    if (!(await this.find(choice))) {
      const message = "This installation has no such standards set."
      throw new Problem("invalid", message, { issues: [{ path: ["standards"], message }] })
    }
    await this.keep(choice)
    return choice
  }

  /** A set, or null when this installation has none of that version. */
  async find(choice: StandardsChoice): Promise<StandardsSet | null> {
    const settled = this.settle(choice)
    const key = keyOf(settled)
    const here = this.#sets.get(key)
    if (here) return here
    let kept = this.#kept.get(key)
    if (!kept) {
      kept = findStoredSet(this.#db, settled).then((stored) =>
        stored ? readCopy(stored.content) : null,
      )
      this.#kept.set(key, kept)
      // What is not there now may come: another process may keep it.
      kept.then((set) => set ?? this.#kept.delete(key)).catch(() => this.#kept.delete(key))
    }
    return kept
  }

  /** Keeps a copy of a set that a plan chose, so that its results can be had again. */
  async keep(choice: StandardsChoice): Promise<void> {
    const set = this.#sets.get(keyOf(choice))
    if (!set || this.#stored.has(keyOf(choice))) return
    await storeSet(this.#db, choice, { digest: digestOf(set), content: JSON.stringify(set) })
    this.#stored.add(keyOf(choice))
  }

  /** A set as bytes, made once. */
  bytes(set: StandardsSet): Promise<SetBytes> {
    const key = keyOf(set)
    const made =
      this.#bytes.get(key) ??
      (async () => {
        const plain = Buffer.from(JSON.stringify(set))
        return { plain, gzip: await compress(plain), etag: `"${digestOf(set).slice(0, 32)}"` }
      })()
    this.#bytes.set(key, made)
    return made
  }
}

/** What is said where a plan's set is not on this installation. */
export function missingSet({ id, version }: StandardsChoice): string {
  return `This plan is read against the standards “${id}”, version ${version || "?"}, which this installation does not have. Choose others in the settings of the plan, or put their file back.`
}
