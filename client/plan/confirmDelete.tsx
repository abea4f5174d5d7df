import { Button, Group, Modal, Text } from "@mantine/core"
import { type ReactNode, type RefObject, useCallback, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

interface Asked {
  id: string
  answer: (yes: boolean) => void
}

/** Asks before a measure goes that somebody has spoken about: `ask` answers true when it may. */
export function useConfirmDelete(): {
  ask: (measureId: string) => Promise<boolean>
  /** Set by the page: the display number of a measure. */
  numberOf: RefObject<(measureId: string) => string>
  dialog: ReactNode
} {
  const { t } = useTranslation("plan")
  const [asked, setAsked] = useState<Asked | null>(null)
  const numberOf = useRef<(measureId: string) => string>(() => "")
  const ask = useCallback(
    (id: string) => new Promise<boolean>((answer) => setAsked({ id, answer })),
    [],
  )
  const done = (yes: boolean) => {
    asked?.answer(yes)
    setAsked(null)
  }
  const dialog = asked && (
    <Modal opened onClose={() => done(false)} title={t("delete.title")} returnFocus={false}>
      <Text size="sm">{t("delete.words", { number: numberOf.current(asked.id) })}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button data-autofocus variant="default" onClick={() => done(false)}>
          {t("delete.cancel")}
        </Button>
        <Button color="red" onClick={() => done(true)}>
          {t("delete.confirm")}
        </Button>
      </Group>
    </Modal>
  )
  return { ask, numberOf, dialog }
}
