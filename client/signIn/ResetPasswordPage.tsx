import { Alert, Button, Stack, Text, Title } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useSearchParams } from "wouter"
import { Problem } from "../../shared/problem.ts"
import { CenteredPage } from "../app/CenteredPage.tsx"
import { post } from "../app/http.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { NewPassword } from "./NewPassword.tsx"

const spent = (error: unknown) => error instanceof Problem && error.extra.reason === "INVALID_TOKEN"

/** A new password by the link that an administrator copied; the token is in the address. */
export function ResetPasswordPage() {
  const { t } = useTranslation("app")
  const [search] = useSearchParams()
  const token = search.get("token")
  const { busy, failure, issue, send } = useSubmit(["newPassword"])
  const [done, setDone] = useState(false)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const newPassword = String(new FormData(event.currentTarget).get("newPassword"))
    setDone(await send(() => post("/api/auth/reset-password", { newPassword, token })))
  }

  return (
    <CenteredPage>
      <Title order={1} size="h3" mb="md">
        {t("reset.title")}
      </Title>
      {token === null || token === "" ? (
        <Stack gap="md">
          <Text>{t("reset.noToken")}</Text>
          <Link href="/sign-in">{t("signIn.title")}</Link>
        </Stack>
      ) : done ? (
        <Stack gap="md">
          <Alert color="teal" role="status">
            {t("reset.done")}
          </Alert>
          <Link href="/sign-in">{t("signIn.title")}</Link>
        </Stack>
      ) : (
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="md">
            {failure !== null && (
              <Failure
                error={spent(failure) ? new Problem("invalid", t("reset.badToken")) : failure}
              />
            )}
            <NewPassword name="newPassword" label={t("newPassword")} error={issue("newPassword")} />
            <Button type="submit" loading={busy} fullWidth>
              {t("reset.submit")}
            </Button>
          </Stack>
        </form>
      )}
    </CenteredPage>
  )
}
