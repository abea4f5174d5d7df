import { Button, Group, Stack, Text, TextInput, Title } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { encode } from "uqr"
import { post } from "../app/http.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { CopyField } from "../ui/CopyField.tsx"
import { Failure } from "../ui/Failure.tsx"
import { RecoveryCodes } from "./RecoveryCodes.tsx"
import styles from "./signIn.module.css"

interface Props {
  email: string
  /** A title and why it must be; without it, it stands in a dialog that has its own. */
  required?: boolean
  /** Called when the second factor is on and the recovery codes are kept. */
  onDone: () => void
}

/** The secret's address as a QR code, dark on white in both themes, with the margin that readers need. */
function QrCode({ uri, label }: { uri: string; label: string }) {
  const { data, size } = encode(uri, { ecc: "L", border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#ffffff" />
      <path d={dark.join("")} fill="#000000" />
    </svg>
  )
}

/** Sets an authenticator application up: the secret, a first code, the recovery codes. */
export function SecondFactorSetUp({ email, required, onDone }: Props) {
  const { t } = useTranslation("signIn")
  const [begun, setBegun] = useState<{ secret: string; uri: string } | null>(null)
  const [codes, setCodes] = useState<string[] | null>(null)
  const { busy, failure, issue, send } = useSubmit(["code"])

  const begin = () => send(async () => setBegun(await post("/api/second-factor/set-up")))

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const code = String(new FormData(event.currentTarget).get("code")).trim()
    await send(async () => {
      const answer = await post<{ recoveryCodes: string[] }>("/api/second-factor/confirm", { code })
      setCodes(answer.recoveryCodes)
    })
  }

  if (codes) return <RecoveryCodes codes={codes} email={email} onKept={onDone} heading={required} />
  return (
    <Stack gap="md">
      {required && (
        <>
          <Title order={1} size="h3">
            {t("setUp.title")}
          </Title>
          <Text>{t("setUp.required")}</Text>
        </>
      )}
      {failure !== null && <Failure error={failure} />}
      {begun ? (
        <form onSubmit={(event) => void confirm(event)}>
          <Stack gap="md">
            <Text>{t("setUp.scan")}</Text>
            <QrCode uri={begun.uri} label={t("setUp.qr")} />
            <CopyField
              label={t("setUp.secret")}
              value={begun.secret.replace(/.{4}(?=.)/g, "$& ")}
            />
            <TextInput
              label={t("setUp.code")}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
              withAsterisk={false}
              error={issue("code")}
            />
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                {t("setUp.submit")}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <Group justify="flex-end">
          <Button loading={busy} onClick={() => void begin()}>
            {t("setUp.begin")}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
