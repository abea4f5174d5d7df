import { Button, Group, Modal, PasswordInput, Stack, Text } from "@mantine/core"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { post } from "../http.ts"
import { useSending } from "../sending.ts"
import { session } from "../session.ts"
import { useStore } from "../store.ts"
import { identityQuestion } from "./confirmIdentity.ts"
import { Failure } from "./Failure.tsx"

/** Asks, before an act that could harm the account, whether it is still the same person. */
export function ConfirmIdentity() {
  const { t } = useTranslation("pages")
  const answer = useStore(identityQuestion)
  const now = useStore(session)
  const { busy, failure, issue, send } = useSending(["password"])

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
          {failure !== null && <Failure error={failure} />}
          <PasswordInput
            label={t("password")}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={issue("password")}
            data-autofocus
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => answer?.(false)}>
              {t("cancel")}
            </Button>
            <Button type="submit" loading={busy}>
              {t("identity.confirm")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
