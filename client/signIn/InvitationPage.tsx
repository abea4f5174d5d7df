import { Button, Stack, Text, TextInput, Title } from "@mantine/core"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation, useSearchParams } from "wouter"
import type { z } from "zod"
import type { invitationView } from "../../shared/api/people.ts"
import type { SignInView } from "../../shared/api/signIn.ts"
import { Problem } from "../../shared/problem.ts"
import { CenteredPage } from "../app/CenteredPage.tsx"
import { FailurePage } from "../app/FailurePage.tsx"
import { post } from "../app/http.ts"
import { loadSession, session, signIn } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { NewPassword } from "./NewPassword.tsx"
import { goToProvider } from "./provider.ts"

/** A link that somebody was sent: whom it is for, and the account it makes. */
export function InvitationPage({ token }: { token: string }) {
  const { t } = useTranslation(["app", "signIn"])
  const [, go] = useLocation()
  const path = `/api/invitations/${encodeURIComponent(token)}`
  const [answer, again] = useFetch<z.infer<typeof invitationView>>(path)
  const now = useStore(session)
  const { busy, failure, issue, send } = useSubmit(["name", "password"])

  const [offered] = useFetch<SignInView>("/api/sign-in")
  const provider = offered.state === "ready" ? offered.value.provider : null
  const [search] = useSearchParams()

  /** The account is made without a password; its name is asked for all the same. */
  async function byProvider({ form }: HTMLButtonElement) {
    const field = form?.elements.namedItem("name")
    if (!(field instanceof HTMLInputElement) || !field.reportValidity()) return
    const name = field.value.trim()
    await send(() => goToProvider({ for: "invitation", invitation: token, name }))
  }

  if (answer.state === "loading") return <Loading words={t("loading")} />
  if (answer.state === "failed") {
    const { error } = answer
    if (!(error instanceof Problem && error.code === "not-found"))
      return <FailurePage error={error} again={again} />
    return (
      <CenteredPage>
        <Title order={1} size="h3">
          {t("invitation.gone")}
        </Title>
        <Text mt="xs" mb="md">
          {t("invitation.goneWords")}
        </Text>
        <Link href="/sign-in">{t("signIn.title")}</Link>
      </CenteredPage>
    )
  }
  const invited = answer.value

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const password = String(form.get("password"))
    const done = await send(async () => {
      await post(`${path}/accept`, { name: String(form.get("name")).trim(), password })
      await loadSession()
      const here = session.get()
      if (here.state !== "in" || here.user.email !== invited.email)
        await signIn(invited.email, password)
    })
    if (done) go("/plans", { replace: true })
  }

  return (
    <CenteredPage
      foot={now.state === "in" ? t("invitation.otherSignedIn", { name: now.user.name }) : undefined}
    >
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Title order={1} size="h3">
            {t("invitation.title")}
          </Title>
          <Text>
            {invited.plan
              ? t("invitation.toPlan", { plan: invited.plan })
              : t("invitation.toAgency")}
          </Text>
          <AgencyMark agency={invited.agency} withName />
          {invited.by && (
            <Text size="sm">
              {t("invitation.by", { name: invited.by.name, agency: invited.by.agency.name })}
            </Text>
          )}
          {failure !== null && <Failure error={failure} />}
          {failure === null && search.has("provider") && (
            <Failure error={new Problem("conflict", t("signIn:invitation.refused"))} />
          )}
          <TextInput label={t("email")} value={invited.email} readOnly autoComplete="username" />
          <TextInput
            label={t("yourName")}
            description={t("invitation.nameHelp")}
            name="name"
            autoComplete="name"
            required
            withAsterisk={false}
            maxLength={200}
            error={issue("name")}
          />
          <NewPassword name="password" error={issue("password")} />
          <Button type="submit" loading={busy} fullWidth>
            {t("invitation.submit")}
          </Button>
          {provider && (
            <Button
              variant="default"
              fullWidth
              onClick={(event) => void byProvider(event.currentTarget)}
            >
              {t("signIn:invitation.continue", { name: provider })}
            </Button>
          )}
        </Stack>
      </form>
    </CenteredPage>
  )
}
