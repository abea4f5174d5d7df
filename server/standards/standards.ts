import { promisify } from "node:util"
import { gzip } from "node:zlib"
import type { PlanSettings } from "../../shared/api/plans.ts"
import type { StandardsChoice, StandardsSummary } from "../../shared/api/standards.ts"
import type { StandardsSet } from "../../shared/coverage/set/set.ts"
import { Problem } from "../../shared/problem.ts"
import { WrongSettings } from "../config/wrongSettings.ts"
import type { SetReference } from "../coverage/readingJobs.ts"
import { setKey } from "../coverage/setCache.ts"
import {
  countPlansOf,
  findStoredSet,
  listChosenSets,
  listStoredDigests,
  pinPlans,
  storeSet,
} from "../storage/standards.ts"
import type { Queries } from "../storage/tables/tables.ts"
import { builtInSets } from "./builtIn.ts"
import { digestOf } from "./edition.ts"
import { factsOf, outline, type SetFacts, type SetOutline } from "./setOutline.ts"
import { type Copy, readCopy } from "./storedCopy.ts"
import { keyOf, uploadedSets } from "./uploadedSets.ts"
import { newestOf } from "./versions.ts"

const compress = promisify(gzip)

/** Why a plan cannot choose a set. */
type Refusal = "missing" | "withdrawn"

/** A whole set as it goes over the wire. */
export interface SetBytes {
  plain: Buffer
  gzip: Buffer
  etag: string
}

const refusals: Readonly<Record<Refusal, string>> = {
  missing: "This installation has no such standards set.",
  withdrawn: "This version of the standards is not offered for choice any more.",
}

/**
 * The sets a plan can be read against: those that came with the product, from the files of the
 * installation and from its administrators, and, of versions that are there no more, the copies
 * kept for plans that chose them. What administrators did is asked of the database each time, so
 * that it counts in every process at once; what a version holds never changes, and is kept here.
 */
export class Standards {
  readonly #db: Queries
  readonly #sets: ReadonlyMap<string, StandardsSet>
  readonly #kept = new Map<string, Promise<Copy | null>>()
  readonly #stored = new Set<string>()
  readonly #bytes = new Map<string, Promise<SetBytes>>()
  readonly #facts = new Map<string, Promise<SetFacts | null>>()

  private constructor(db: Queries, sets: readonly StandardsSet[]) {
    this.#db = db
    this.#sets = new Map(sets.map((set) => [keyOf(set), set]))
  }

  /**
   * Puts the sets up. A plan that names no version yet is given the newest; a copy is kept of what
   * plans are read against. Throws when a file gives another content to a version that has a copy.
   */
  static async open(db: Queries, sets: readonly StandardsSet[]): Promise<Standards> {
    const standards = new Standards(db, sets)
    const faults: string[] = []
    for (const { digest, ...choice } of await listStoredDigests(db)) {
      const set = standards.#sets.get(keyOf(choice))
      if (set && digestOf(set) !== digest)
        faults.push(
          `Version ${set.version} of “${set.id}” is known here with another content; give the changed set a version of its own.`,
        )
      standards.#stored.add(keyOf(choice))
    }
    if (faults.length > 0)
      throw new WrongSettings(faults.map((reason) => ({ name: "STANDARDS_DIR", reason })))
    for (const { id, version } of await listChosenSets(db)) {
      const choice = { id, version }
      const settled = await standards.settle(choice)
      if (choice.version === "") await pinPlans(db, settled)
      await standards.keep(settled)
    }
    return standards
  }

  /** The sets that can be chosen: the product's, the folder's, then those that were brought. */
  async offered(): Promise<StandardsChoice[]> {
    const brought = [...(await uploadedSets(this.#db)).values()].filter(
      (set) => set.state === "offered" && !this.#sets.has(keyOf(set)),
    )
    return [...this.#sets.values(), ...brought].map(({ id, version }) => ({ id, version }))
  }

  /** Whether the set is part of the product, from the folder's files, or neither. */
  source(choice: StandardsChoice): "product" | "folder" | null {
    if (builtInSets().some((set) => keyOf(set) === keyOf(choice))) return "product"
    return this.#sets.has(keyOf(choice)) ? "folder" : null
  }

  /** The facts about a set in lists; null when this installation cannot read it. */
  facts(choice: StandardsChoice): Promise<SetFacts | null> {
    const key = keyOf(choice)
    const here = this.#sets.get(key)
    // Of a copy that nothing was read against yet, no more is kept than this.
    const found =
      this.#facts.get(key) ??
      (here ? Promise.resolve({ set: here }) : readCopy(this.#db, choice)).then(
        (one) => one && factsOf(one.set),
      )
    this.#facts.set(key, found)
    found.then((facts) => facts ?? this.#facts.delete(key)).catch(() => this.#facts.delete(key))
    return found
  }

  /** The sets that can be chosen, with what lists say of them. */
  async list(): Promise<StandardsSummary[]> {
    const offered = await this.offered()
    const rows: StandardsSummary[] = []
    for (const choice of offered) {
      const facts = await this.facts(choice)
      if (!facts) continue
      const { title, languages, areas } = facts
      const origin = this.source(choice) ?? "brought"
      const newest = newestOf(choice.id, offered) === choice.version
      const builtIn = origin === "product"
      rows.push({ ...choice, title, languages, areas, origin, builtIn, newest })
    }
    return rows
  }

  /** The default standards of a plan without a choice. */
  usual(): Promise<StandardsChoice> {
    return this.settle({ id: builtInSets()[0]?.id ?? "", version: "" })
  }

  /** The choice with a version: the newest that can be chosen, where it names none. */
  async settle({ id, version }: StandardsChoice): Promise<StandardsChoice> {
    if (version !== "") return { id, version }
    return { id, version: newestOf(id, await this.offered()) }
  }

  /** A plan's settings with the version that it is read against. */
  async settledIn(settings: PlanSettings): Promise<PlanSettings> {
    return { ...settings, standards: await this.settle(settings.standards) }
  }

  /** Why a plan cannot choose the set; null where it can, and where none is named. */
  async refusal(wanted?: StandardsChoice): Promise<Refusal | null> {
    if (!wanted) return null
    const choice = await this.settle(wanted)
    if (this.#sets.has(keyOf(choice))) return null
    const brought = (await uploadedSets(this.#db)).get(keyOf(choice))
    if (brought?.state === "removed" || !(await this.find(choice))) return "missing"
    return brought?.state === "withdrawn" ? "withdrawn" : null
  }

  /**
   * The standards set that a plan is read against from now on: the wanted one, or the usual one where none is wanted.
   * `present` is what it is read against already, and may stay with. Throws `invalid` when this
   * installation does not have it or does not offer it.
   */
  async choose(wanted?: StandardsChoice, present?: StandardsChoice): Promise<StandardsChoice> {
    const choice = wanted ? await this.settle(wanted) : await this.usual()
    if (present && keyOf(choice) === keyOf(present)) return choice
    const refusal = await this.refusal(choice)
    if (refusal) {
      const message = refusals[refusal]
      throw new Problem("invalid", message, { issues: [{ path: ["standards"], message }] })
    }
    await this.keep(choice)
    return choice
  }

  /** The outline of a set, or null when this installation has none of that version. */
  async find(choice: StandardsChoice): Promise<SetOutline | null> {
    const settled = await this.settle(choice)
    return this.#sets.get(keyOf(settled)) ?? (await this.#keptCopy(settled))?.set ?? null
  }

  #keptCopy(choice: StandardsChoice): Promise<Copy | null> {
    const key = keyOf(choice)
    let kept = this.#kept.get(key)
    if (!kept) {
      kept = readCopy(this.#db, choice)
      this.#kept.set(key, kept)
      // A missing copy is not cached: another process may store it.
      kept.then((copy) => copy ?? this.#kept.delete(key)).catch(() => this.#kept.delete(key))
    }
    return kept
  }

  /** The whole set as JSON, and the number of its content; null where this installation has none. */
  text(choice: StandardsChoice): Promise<{ content: string; digest: string } | null> {
    const here = this.#sets.get(keyOf(choice))
    if (!here) return findStoredSet(this.#db, choice)
    return Promise.resolve({ content: JSON.stringify(here), digest: digestOf(here) })
  }

  /** A set for those who read by it. */
  async reference(set: SetOutline): Promise<SetReference> {
    const here = this.#sets.get(keyOf(set))
    const digest = here ? digestOf(here) : (await this.#keptCopy(set))?.digest
    return {
      key: setKey(set, digest ?? ""),
      content: async () => (await this.text(set))?.content ?? null,
    }
  }

  /** A set that people may look at: what an administrator removed is there for its plans alone. */
  async shown(choice: StandardsChoice): Promise<SetOutline | null> {
    const settled = await this.settle(choice)
    const key = keyOf(settled)
    const brought = this.#sets.has(key) ? undefined : (await uploadedSets(this.#db)).get(key)
    if (brought?.state === "removed" && (await countPlansOf(this.#db, settled)) === 0) return null
    return this.find(settled)
  }

  /** Keeps a copy of a set that a plan chose, so that its results can be had again. */
  async keep(choice: StandardsChoice): Promise<void> {
    const set = this.#sets.get(keyOf(choice))
    if (!set || this.#stored.has(keyOf(choice))) return
    await storeSet(this.#db, choice, {
      digest: digestOf(set),
      content: JSON.stringify(set),
      outline: JSON.stringify(outline.parse(set)),
    })
    this.#stored.add(keyOf(choice))
  }

  /** A set that is here as bytes, made once. */
  bytes(set: SetOutline): Promise<SetBytes> {
    const key = keyOf(set)
    const made =
      this.#bytes.get(key) ??
      (async () => {
        const text = await this.text(set)
        if (!text) throw new Problem("not-found", refusals.missing)
        const plain = Buffer.from(text.content)
        return { plain, gzip: await compress(plain), etag: `"${text.digest.slice(0, 32)}"` }
      })()
    this.#bytes.set(key, made)
    made.catch(() => this.#bytes.delete(key))
    return made
  }
}
