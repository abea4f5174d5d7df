import type { Decided } from "../../shared/coverage/levels/decision.ts"
import { draftPrefix } from "../comments/draft.ts"
import { createStore, type Store } from "./store.ts"

/** An objection that is being written, and the decision on which its form was opened. */
export interface ContestDraft {
  decision: { id: string; decided: Decided }
  /** The former words of their agency; "" where it had said nothing. */
  before: string
  words: string
}

/** A decision on an area that was not sent yet. */
interface DecisionDraft {
  /** Null while nothing is chosen. */
  decided: Decided | null
  reason: string
}

interface DraftsByKind {
  /** By area. */
  contest: ContestDraft
  /** By area. */
  decision: DecisionDraft
  /** Why a finding is none, by the key of its first place. */
  dismissal: string
}

const keyOf = (kind: keyof DraftsByKind, of: string) => `${kind}:${of}`

/**
 * The drafts that one person has in the forms beside one plan. Each is kept on this device
 * under a name of its own, so that a folded area, another tab of the panel, a reload or another window
 * loses nothing; signing out wipes them. Without a `scope`, and where the device keeps nothing, they
 * live as long as the page.
 */
export class FormDrafts {
  readonly state: Store<ReadonlyMap<string, DraftsByKind[keyof DraftsByKind]>>
  readonly #prefix: string | null

  constructor(scope: { user: string; plan: string } | null = null) {
    this.#prefix = scope && `${draftPrefix}${scope.user}:${scope.plan}:`
    this.state = createStore(this.#read())
  }

  /** The form as it was left; undefined where there is none. */
  get<K extends keyof DraftsByKind>(kind: K, of: string): DraftsByKind[K] | undefined {
    return this.state.get().get(keyOf(kind, of)) as DraftsByKind[K] | undefined
  }

  /** Keeps a form as it is now; on the device only while it has words of the person's own. */
  keep<K extends keyof DraftsByKind>(
    kind: K,
    of: string,
    form: DraftsByKind[K],
    hasWords: boolean,
  ): void {
    const key = keyOf(kind, of)
    this.state.set(new Map(this.state.get()).set(key, form))
    this.#write(key, hasWords ? JSON.stringify(form) : null)
  }

  /** Lets a form go: it was sent, or discarded. */
  drop(kind: keyof DraftsByKind, of: string): void {
    const key = keyOf(kind, of)
    const left = new Map(this.state.get())
    if (left.delete(key)) this.state.set(left)
    this.#write(key, null)
  }

  #read(): Map<string, DraftsByKind[keyof DraftsByKind]> {
    const forms = new Map<string, DraftsByKind[keyof DraftsByKind]>()
    if (this.#prefix === null) return forms
    try {
      for (const name of Object.keys(localStorage)) {
        if (!name.startsWith(this.#prefix)) continue
        forms.set(name.slice(this.#prefix.length), JSON.parse(localStorage.getItem(name) ?? ""))
      }
    } catch {
      // An unreadable entry is ignored.
    }
    return forms
  }

  #write(key: string, form: string | null): void {
    if (this.#prefix === null) return
    try {
      if (form === null) localStorage.removeItem(this.#prefix + key)
      else localStorage.setItem(this.#prefix + key, form)
    } catch {
      // The device keeps nothing; the page still does.
    }
  }
}
