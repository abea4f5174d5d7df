import { Modal, Stack, Text } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { DialogFoot } from "../../ui/DialogFoot.tsx"
import { useFocusBack } from "../../ui/focusBack.ts"
import { sentence } from "../../ui/sentence.ts"

/** Asks before a decision is withdrawn. */
export function WithdrawDialog(props: { onWithdraw: () => Promise<void>; onClose: () => void }) {
  const { t } = useTranslation("decisions")
  useFocusBack()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  // The server's answer must be seen: nothing closes while it is under way.
  const close = () => busy || props.onClose()

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
      onClose={close}
      title={t("withdrawTitle")}
      closeButtonProps={{ "aria-label": t("withdrawKeep") }}
    >
      <Stack gap="md">
        <Text size="sm">{t("withdrawWords")}</Text>
        <DialogFoot
          failure={failure}
          cancel={t("withdrawKeep")}
          send={t("withdraw")}
          busy={busy}
          onCancel={close}
          onSend={() => void withdraw()}
          cautious
        />
      </Stack>
    </Modal>
  )
}
