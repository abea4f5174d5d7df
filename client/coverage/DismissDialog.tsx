import { Checkbox, Modal, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useFocusBack } from "../focusBack.ts"
import { DialogFoot } from "../pages/DialogFoot.tsx"
import { sentence } from "../pages/sentence.ts"
import type { FindingStore, ShownFinding } from "./findingStore.ts"
import { usePlanLanguage } from "./SetWords.tsx"

/** Asks why a finding is none, and at which of its places. */
export function DismissDialog(props: {
  store: FindingStore
  finding: ShownFinding
  onClose: () => void
}) {
  const language = usePlanLanguage()
  const { t } = useTranslation("coverage")
  useFocusBack()
  const { finding } = props
  const { places } = finding
  const [keys, setKeys] = useState(places.map(({ key }) => key))
  const [reason, setReason] = useState("")
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const missing = reason.trim() === ""

  // What the server says of it must be seen: nothing closes while it is on the way.
  const close = () => busy || props.onClose()

  async function send() {
    setTried(true)
    if (missing || keys.length === 0) return
    setBusy(true)
    try {
      await props.store.dismiss(keys, reason.trim())
      props.onClose()
    } catch (error) {
      setFailure(sentence(error))
      setBusy(false)
    }
  }

  return (
    <Modal
      opened
      onClose={close}
      title={t("dismiss.title")}
      closeButtonProps={{ "aria-label": t("dismiss.cancel") }}
    >
      <Stack gap="sm">
        <p className="dismiss-words" lang={language}>
          {finding.message}
        </p>
        {places.length > 1 && (
          <Checkbox.Group
            label={t("dismiss.places")}
            value={keys}
            onChange={setKeys}
            error={tried && keys.length === 0 ? t("dismiss.needsPlace") : null}
          >
            <div className="dismiss-places">
              {places.map(({ key, number, words, passageId }) => (
                <Checkbox
                  key={key}
                  size="xs"
                  value={key}
                  label={passageId === null ? words : (number ?? t("inText"))}
                />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Textarea
          label={t("dismiss.reason")}
          description={t("dismiss.why")}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={tried && missing ? t("dismiss.needsReason") : null}
          autosize
          minRows={2}
          maxRows={8}
          maxLength={2000}
          data-autofocus
          required
        />
        <DialogFoot
          failure={failure}
          cancel={t("dismiss.cancel")}
          send={t("dismiss.send")}
          busy={busy}
          onCancel={close}
          onSend={() => void send()}
        />
      </Stack>
    </Modal>
  )
}
