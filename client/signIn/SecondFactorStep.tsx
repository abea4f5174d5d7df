import { Anchor, Button, Stack, Text, TextInput, Title } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { post } from "../app/http.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { PasskeyButton } from "./PasskeyButton.tsx"

interface Props {
  factors: { totp: boolean; passkey: boolean }
  /** Called when the person is in. */
  onPassed: () => Promise<void>
  /** Goes back to the beginning. */
  onOther: () => void
}

/** The second factor after the first: a code, a recovery code, or a passkey. */
export function SecondFactorStep({ factors, onPassed, onOther }: Props) {
  const { t } = useTranslation("signIn")
  const [recovery, setRecovery] = useState(false)
  const { busy, failure, issue, send } = useSubmit(["code", "recoveryCode"])
  const field = recovery ? "recoveryCode" : "code"

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const given = String(new FormData(event.currentTarget).get(field)).trim()
    await send(async () => {
      await post("/api/sign-in/second-factor", { [field]: given })
      await onPassed()
    })
  }

  return (
    <Stack gap="md">
      <Title order={1} size="h3">
        {t("step.title")}
      </Title>
      {failure !== null && <Failure error={failure} />}
      {factors.totp ? (
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            <TextInput
              key={field}
              label={t(recovery ? "step.recovery" : "step.code")}
              description={t(recovery ? "step.recoveryHelp" : "step.codeHelp")}
              name={field}
              inputMode={recovery ? "text" : "numeric"}
              autoComplete="one-time-code"
              autoCapitalize="none"
              spellCheck={false}
              required
              withAsterisk={false}
              error={issue(field)}
              autoFocus
            />
            <Button type="submit" loading={busy} fullWidth>
              {t("step.submit")}
            </Button>
          </Stack>
        </form>
      ) : (
        <Text>{t("step.passkeyOnly")}</Text>
      )}
      {factors.passkey && <PasskeyButton label={t("step.usePasskey")} onIn={onPassed} />}
      <Stack gap={6}>
        {factors.totp && (
          <Anchor
            component="button"
            type="button"
            size="sm"
            ta="left"
            onClick={() => setRecovery(!recovery)}
          >
            {t(recovery ? "step.useCode" : "step.useRecovery")}
          </Anchor>
        )}
        <Anchor component="button" type="button" size="sm" ta="left" onClick={onOther}>
          {t("step.other")}
        </Anchor>
        {recovery && <Text c="dimmed">{t("step.lost")}</Text>}
      </Stack>
    </Stack>
  )
}
