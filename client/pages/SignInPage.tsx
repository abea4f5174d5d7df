import { Alert, Button, PasswordInput, Stack, TextInput, Title } from "@mantine/core"
import { type FormEvent, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { Redirect, useSearchParams } from "wouter"
import { Problem } from "../../shared/problem.ts"
import { get } from "../http.ts"
import { session, signIn } from "../session.ts"
import { useStore } from "../store.ts"
import { QuietPage } from "./QuietPage.tsx"
import { sentence } from "./sentence.ts"

/** Whether the installation has nobody yet and waits to be set up. */
function useSetUpNeeded(): boolean {
  const [needed, setNeeded] = useState(false)
  useEffect(() => {
    get<{ needed: boolean }>("/api/setup").then(
      (answer) => setNeeded(answer.needed),
      // Signing in will say what is wrong.
      () => setNeeded(false),
    )
  }, [])
  return needed
}

/** Where to go after signing in: a page of this product, or the list of plans. */
export function afterSignIn(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith("/sign-in") ? next : "/plans"
}

/** E-mail and password; afterwards the page one came from. */
export function SignInPage() {
  const { t } = useTranslation("pages")
  const [search] = useSearchParams()
  const now = useStore(session)
  const setUpNeeded = useSetUpNeeded()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  if (now.state === "in") return <Redirect to={afterSignIn(search.get("next"))} replace />
  if (setUpNeeded) return <Redirect to="/set-up" replace />

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setFailure(null)
    try {
      await signIn(String(form.get("email")).trim(), String(form.get("password")))
    } catch (error) {
      const wrong = error instanceof Problem && error.code === "signed-out"
      setFailure(wrong ? t("signIn.wrong") : sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <QuietPage foot={t("signIn.help")}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Title order={1} size="h3">
            {t("signIn.title")}
          </Title>
          {now.state === "out" && now.elsewhere && !failure && (
            <Alert color="blue" role="status">
              {t("signIn.elsewhere")}
            </Alert>
          )}
          {failure && (
            <Alert color="red" role="alert">
              {failure}
            </Alert>
          )}
          <TextInput
            label={t("email")}
            name="email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            data-autofocus
          />
          <PasswordInput
            label={t("password")}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
          />
          <Button type="submit" loading={busy} fullWidth>
            {t("signIn.submit")}
          </Button>
        </Stack>
      </form>
    </QuietPage>
  )
}
