import * as Y from "yjs"

/** Who hears what is changed in a document. */
export interface Changes {
  changed(update: Uint8Array, transaction: Y.Transaction): void
}

/** Those who listen to a document, as Yjs looks for them: nobody, or somebody to updates. */
const nobody = new Map()
const somebody = new Map([["update", new Set<never>()]])

class NoDocuments extends Set<Y.Doc> {
  override add(): never {
    throw new Error("No plan holds other documents.")
  }
}
const noDocuments = new NoDocuments()

const keepsAll = () => false
const never = new Promise<never>(() => {})

/**
 * A document without what Yjs holds ready for those who use it otherwise: here one listens, to one
 * event; nobody asks when it is loaded and synchronised; and it holds no other documents.
 */
export class PlanDoc extends Y.Doc {
  #changes: Changes | null = null

  constructor() {
    // No garbage collection: words that another person's structure took down are looked for there.
    super({ gc: false, guid: "", gcFilter: keepsAll })
    this._observers = nobody
    this.subdocs = noDocuments
    this.whenLoaded = this.whenSynced = never
  }

  /** Tells of all changes from now on. */
  tell(changes: Changes): void {
    this.#changes = changes
    this._observers = somebody
  }

  /** Nobody else listens; Yjs's own constructor, which wants to, has no need to. */
  override on<Listener>(_name: string, listener: Listener): Listener {
    if (#changes in this) throw new Error("Nobody else listens to a plan's document.")
    return listener
  }

  override emit(name: string, args: unknown[]): void {
    if (name !== "update") return
    const [update, , , transaction] = args as [Uint8Array, unknown, Y.Doc, Y.Transaction]
    this.#changes?.changed(update, transaction)
  }
}
