import { onConfirmationNeeded } from "../app/http.ts"
import { createStore, type Store } from "../app/store.ts"

/** The question whether it is still the same person, while it is open: what its answer is told to. */
export const identityQuestion: Store<((confirmed: boolean) => void) | null> = createStore<
  ((confirmed: boolean) => void) | null
>(null)

/** Opens the question for whatever the server asks it for. Several at once wait for one answer. */
export function askForIdentity(): void {
  let open: Promise<boolean> | null = null
  onConfirmationNeeded(() => {
    open ??= new Promise<boolean>((resolve) => identityQuestion.set(resolve)).finally(() => {
      open = null
      identityQuestion.set(null)
    })
    return open
  })
}
