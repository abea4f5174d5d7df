import { session } from "./session.ts"
import { useStore } from "./store.ts"

/** Whether the server says that it reads plans in the further forms of office programs. */
export function useReadsOffice(): boolean {
  const now = useStore(session)
  return now.state === "in" && now.user.readsOffice === true
}
