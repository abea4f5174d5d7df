import { Button } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { notifyFailure } from "./notifyFailure.ts"

/**
 * Tells of something that was done at once and can be undone: what was done, the word on the button,
 * and the way back. What cannot be undone asks before it is done (`useSure`).
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
