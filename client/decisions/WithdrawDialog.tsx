import { Alert, Button, Group, Modal, Text } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFocusBack } from "../focusBack.ts"
import { sentence } from "../pages/sentence.ts"

/** Asks before a decision is withdrawn. */
export function WithdrawDialog(props: { onWithdraw: () => Promise<void>; onClose: () => void }) {
  const { t } = useTranslation("decisions")
  useFocusBack()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function withdraw() {
    setBusy(true)
    try {
      await props.onWithdraw()
      props.onClose()
    } catch (error) {
      setBusy(false)
      setFailure(t("notRecorded", { why: sentence(error) }))
    }
  }

  return (
    <Modal
      opened
      onClose={props.onClose}
      title={t("withdrawTitle")}
      closeButtonProps={{ "aria-label": t("withdrawKeep") }}
    >
      <Text size="sm">{t("withdrawWords")}</Text>
      {failure && (
        <Alert color="red" role="alert" mt="sm">
          {failure}
        </Alert>
      )}
      <Group justify="flex-end" mt="md" gap="xs">
        <Button data-autofocus variant="default" onClick={props.onClose}>
          {t("withdrawKeep")}
        </Button>
        <Button loading={busy} color="accent" onClick={withdraw}>
          {t("withdraw")}
        </Button>
      </Group>
    </Modal>
  )
}
