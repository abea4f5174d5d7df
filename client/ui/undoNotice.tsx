import { Button } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { notifyFailure } from "./notifyFailure.ts"

/**
 * Shows a notice of something that was done and can be undone: its text, the label of the button,
 * and the undo function. Acts that cannot be undone ask for confirmation first.
 */
export function offerUndo(done: string, act: string, undo: () => Promise<unknown>): void {
  const id = notifications.show({
    message: (
      <span>
        {done}{" "}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            notifyFailure(undo())
          }}
        >
          {act}
        </Button>
      </span>
    ),
    autoClose: 10_000,
  })
}
