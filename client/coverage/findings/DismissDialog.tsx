import { Alert, Checkbox, Modal, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useStore } from "../../app/store.ts"
import { DialogFoot } from "../../ui/DialogFoot.tsx"
import { useFocusBack } from "../../ui/focusBack.ts"
import { sentence } from "../../ui/sentence.ts"
import { usePlanLanguage } from "../areas/SetText.tsx"
import type { FindingStore, ShownFinding } from "./findingStore.ts"

/**
 * Asks why a finding is none, and at which of its places. What was written is kept until it is sent or
 * cancelled; where the finding goes meanwhile, or somebody else dismisses it, that is said.
 */
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
  const { forms, state } = props.store
  const key = places[0]?.key ?? ""
  const [left] = useState(() => forms.get("dismissal", key) ?? "")
  const [reason, setReason] = useState(left)
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const missing = reason.trim() === ""

  const { findings } = useStore(state)
  const open = new Set<string>()
  const taken = new Map<string, string>()
  for (const { places: now, dismissed } of findings ?? [])
    for (const place of now)
      if (dismissed) taken.set(place.key, dismissed.reason)
      else open.add(place.key)
  const wanted = keys.filter((one) => open.has(one))
  const isOpen = places.some((place) => open.has(place.key))
  const other = places.map((place) => taken.get(place.key)).find((words) => words !== undefined)

  function write(words: string) {
    setReason(words)
    forms.keep("dismissal", key, words, words.trim() !== "")
  }

  // The server's answer must be seen: nothing closes while it is under way.
  const close = () => busy || props.onClose()
  function cancel() {
    if (busy) return
    forms.drop("dismissal", key)
    props.onClose()
  }

  async function send() {
    setTried(true)
    if (missing || wanted.length === 0) return
    setBusy(true)
    try {
      await props.store.dismiss(wanted, reason.trim())
      forms.drop("dismissal", key)
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
        {!isOpen && !busy && (
          <Alert color="yellow" role="alert">
            {t(other === undefined ? "dismiss.gone" : "dismiss.taken", { reason: other })}
          </Alert>
        )}
        {places.length > 1 && (
          <Checkbox.Group
            label={t("dismiss.places")}
            value={keys}
            onChange={setKeys}
            error={tried && wanted.length === 0 ? t("dismiss.needsPlace") : null}
          >
            <div className="dismiss-places">
              {places.map(({ key, number, words, passageId }) => (
                <Checkbox
                  key={key}
                  size="xs"
                  value={key}
                  disabled={!open.has(key)}
                  label={passageId === null ? words : (number ?? t("inText"))}
                />
              ))}
            </div>
          </Checkbox.Group>
        )}
        <Textarea
          label={t("dismiss.reason")}
          description={t(left !== "" && reason === left ? "dismiss.restored" : "dismiss.why")}
          value={reason}
          onChange={(event) => write(event.currentTarget.value)}
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
          barred={!isOpen}
          busy={busy}
          onCancel={cancel}
          onSend={() => void send()}
        />
      </Stack>
    </Modal>
  )
}
