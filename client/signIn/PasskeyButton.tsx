import { Alert, Button } from "@mantine/core"
import { IconFingerprint } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { sentence } from "../ui/sentence.ts"
import { knowsPasskeys, NotUsed, signInByPasskey } from "./passkey.ts"

interface Props {
  label: string
  /** Called when the person is in. */
  onIn: () => Promise<void>
}

/** Signs in by a passkey; nothing where the browser knows none. */
export function PasskeyButton({ label, onIn }: Props) {
  const { t } = useTranslation("signIn")
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  if (!knowsPasskeys()) return null

  async function enter() {
    setBusy(true)
    setFailure(null)
    try {
      await signInByPasskey()
      await onIn()
    } catch (error) {
      setFailure(error instanceof NotUsed ? t("passkeyFailed") : sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <>
      <Button
        variant="default"
        fullWidth
        loading={busy}
        leftSection={<IconFingerprint size={18} aria-hidden />}
        onClick={() => void enter()}
      >
        {label}
      </Button>
      {failure && (
        <Alert color="red" role="alert">
          {failure}
        </Alert>
      )}
    </>
  )
}
