import { Alert, Button, Group } from "@mantine/core"

interface Props {
  /** Why it was not done; null while nothing went wrong. */
  failure: string | null
  cancel: string
  send: string
  busy: boolean
  /** It cannot be done any more. */
  barred?: boolean
  onCancel: () => void
  onSend: () => void
  /** Begins on the way out, for what should not be done by a press too many. */
  cautious?: boolean
}

/** The foot of a dialog that records something: what went wrong, the way out, and the deed. */
export function DialogFoot({ failure, cautious, ...props }: Props) {
  return (
    <>
      {failure && (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        <Button
          variant="default"
          onClick={props.onCancel}
          {...(cautious ? { "data-autofocus": true } : {})}
        >
          {props.cancel}
        </Button>
        <Button
          loading={props.busy}
          disabled={props.barred === true}
          color="accent"
          onClick={props.onSend}
        >
          {props.send}
        </Button>
      </Group>
    </>
  )
}
