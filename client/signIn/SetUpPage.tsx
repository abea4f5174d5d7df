import { Button, Group, Stack, Text, TextInput, Title } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { Redirect, useLocation } from "wouter"
import { CenteredPage } from "../app/CenteredPage.tsx"
import { FailurePage } from "../app/FailurePage.tsx"
import { post } from "../app/http.ts"
import { loadSession, session, signIn } from "../app/session.ts"
import { useFetch } from "../app/useFetch.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { shortNameOf } from "../ui/shortName.ts"
import { NewPassword } from "./NewPassword.tsx"

const fields = [
  "code",
  "agency.name",
  "agency.short",
  "person.name",
  "person.email",
  "person.password",
]

/** The first visit: the code from the server's log opens it, and makes the first agency and person. */
export function SetUpPage() {
  const { t } = useTranslation("app")
  const [, go] = useLocation()
  const [needed, again] = useFetch<{ needed: boolean }>("/api/setup")
  const { busy, failure, issue, send } = useSubmit(fields)
  const [name, setName] = useState("")
  const [short, setShort] = useState<string | null>(null)

  if (needed.state === "loading") return <Loading words={t("loading")} />
  if (needed.state === "failed") return <FailurePage error={needed.error} again={again} />
  if (!needed.value.needed) return <Redirect to="/sign-in" replace />

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (key: string) => String(form.get(key) ?? "").trim()
    const email = text("email")
    const password = String(form.get("password"))
    const done = await send(async () => {
      await post("/api/set-up", {
        code: text("code"),
        agency: { name: text("agency"), short: text("short") },
        person: { name: text("person"), email, password },
      })
      await loadSession()
      if (session.get().state !== "in") await signIn(email, password)
    })
    if (done) go("/plans", { replace: true })
  }

  const beside = (path: string) => ({ error: issue(path) })
  return (
    <CenteredPage>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Title order={1} size="h3">
            {t("setUp.title")}
          </Title>
          <Text>{t("setUp.words")}</Text>
          {failure !== null && <Failure error={failure} />}
          <TextInput
            label={t("setUp.code")}
            description={t("setUp.codeHelp")}
            name="code"
            required
            withAsterisk={false}
            autoComplete="off"
            spellCheck={false}
            styles={{ input: { fontFamily: "ui-monospace, monospace" } }}
            {...beside("code")}
          />
          <Title order={2} size="h5" mt="xs">
            {t("setUp.agency")}
          </Title>
          <Group align="start" gap="sm">
            <TextInput
              flex="1 1 200px"
              label={t("agencyName")}
              placeholder={t("agencyNameExample")}
              name="agency"
              required
              withAsterisk={false}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
              {...beside("agency.name")}
            />
            <TextInput
              w={176}
              label={t("agencyShort")}
              name="short"
              required
              withAsterisk={false}
              maxLength={12}
              value={short ?? shortNameOf(name)}
              onChange={(event) => setShort(event.currentTarget.value)}
              {...beside("agency.short")}
            />
          </Group>
          <Title order={2} size="h5" mt="xs">
            {t("setUp.person")}
          </Title>
          <TextInput
            label={t("yourName")}
            name="person"
            autoComplete="name"
            required
            withAsterisk={false}
            maxLength={200}
            {...beside("person.name")}
          />
          <TextInput
            label={t("email")}
            name="email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            {...beside("person.email")}
          />
          <NewPassword name="password" error={issue("person.password")} />
          <Button type="submit" loading={busy} fullWidth>
            {t("setUp.submit")}
          </Button>
        </Stack>
      </form>
    </CenteredPage>
  )
}
