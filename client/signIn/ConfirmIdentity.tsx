import { Button, Group, Modal, PasswordInput, Stack, Text } from "@mantine/core"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import type { OwnSignIn } from "../../shared/api/signIn.ts"
import { Problem } from "../../shared/problem.ts"
import { post } from "../app/http.ts"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { identityQuestion } from "./confirmIdentity.ts"
import { confirmByPasskey, knowsPasskeys, NotUsed } from "./passkey.ts"
import { confirmAtProvider } from "./provider.ts"

/** Asks, before an act that could harm the account, whether it is still the same person. */
export function ConfirmIdentity() {
  const { t } = useTranslation(["app", "signIn"])
  const answer = useStore(identityQuestion)
  const now = useStore(session)
  const { busy, failure, issue, send } = useSubmit(["password"])
  const [ways] = useFetch<OwnSignIn>(answer ? "/api/me/sign-in" : null)
  const own = ways.state === "ready" ? ways.value : null
  const provider = own?.provider?.linked ? own.provider.name : null

  const byPasskey = async () => {
    if (await send(confirmByPasskey)) answer?.(true)
  }
  const byProvider = async () => {
    const done = await send(async () => {
      const confirmed = await confirmAtProvider()
      if (confirmed === "blocked") throw new Problem("invalid", t("signIn:identity.blocked"))
      if (!confirmed)
        throw new Problem("invalid", t("signIn:identity.failed", { name: provider ?? "" }))
    })
    if (done) answer?.(true)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The form whose act waits is around this dialog in React's tree, if not in the page's.
    event.stopPropagation()
    const password = String(new FormData(event.currentTarget).get("password"))
    if (await send(() => post("/api/reauthenticate", { password }))) answer?.(true)
  }

  return (
    <Modal
      opened={answer !== null}
      onClose={() => answer?.(false)}
      title={t("identity.title")}
      centered
      zIndex={400}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Text>{t("identity.words")}</Text>
          <input
            type="hidden"
            name="username"
            autoComplete="username"
            value={now.state === "in" ? now.user.email : ""}
            readOnly
          />
          {failure instanceof NotUsed ? (
            <Failure error={new Problem("invalid", t("signIn:passkeyFailed"))} />
          ) : (
            failure !== null && <Failure error={failure} />
          )}
          {own?.password !== false && (
            <PasswordInput
              visibilityToggleButtonProps={{ "aria-label": t("seePassword") }}
              label={t("password")}
              name="password"
              autoComplete="current-password"
              required
              withAsterisk={false}
              error={issue("password")}
              data-autofocus
            />
          )}
          {own && own.passkeys.length > 0 && knowsPasskeys() && (
            <Button variant="default" onClick={() => void byPasskey()}>
              {t("signIn:identity.passkey")}
            </Button>
          )}
          {provider && (
            <Button variant="default" onClick={() => void byProvider()}>
              {t("signIn:identity.provider", { name: provider })}
            </Button>
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => answer?.(false)}>
              {t("cancel")}
            </Button>
            {own?.password !== false && (
              <Button type="submit" loading={busy}>
                {t("identity.confirm")}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
