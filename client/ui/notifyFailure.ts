import { notifications } from "@mantine/notifications"
import { sentence } from "./sentence.ts"

/** Waits for `work`; a failure is told to the person in a corner of the page. */
export function notifyFailure(work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    notifications.show({ color: "red", message: sentence(error), autoClose: 8000 })
  })
}
