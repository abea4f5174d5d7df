import { Alert, Button, PasswordInput, Stack, TextInput, Title } from "@mantine/core"
import { IconAlertTriangle, IconBuildingBank } from "@tabler/icons-react"
import { type FormEvent, useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { Redirect, useSearchParams } from "wouter"
import type { SignInView } from "../../shared/api/signIn.ts"
import { Problem } from "../../shared/problem.ts"
import { CenteredPage } from "../app/CenteredPage.tsx"
import { get, post } from "../app/http.ts"
import { loadSession, session, signIn } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { sentence } from "../ui/sentence.ts"
import { PasskeyButton } from "./PasskeyButton.tsx"
import { knowsPasskeys } from "./passkey.ts"
import { goToProvider } from "./provider.ts"
import { SecondFactorSetUp } from "./SecondFactorSetUp.tsx"
import { SecondFactorStep } from "./SecondFactorStep.tsx"
import styles from "./signIn.module.css"

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

/** The message on a failed sign-in at the organisation's service. */
function useProviderOutcome(provider: string | null): string | null {
  const { t } = useTranslation("signIn")
  const [search] = useSearchParams()
  const outcome = search.get("provider")
  const known = ["unknown", "refused", "lost", "closed", "taken"] as const
  const found = known.find((each) => each === outcome)
  return found ? t(`providerOutcome.${found}`, { name: provider ?? "" }) : null
}

/** E-mail and password, a passkey or the organisation's service, and a second factor where one is needed; afterwards the page one came from. */
export function SignInPage() {
  const { t } = useTranslation("app")
  const [search] = useSearchParams()
  const now = useStore(session)
  const setUpNeeded = useSetUpNeeded()
  const [answer, again] = useFetch<SignInView>("/api/sign-in")
  const [passwordGiven, setPasswordGiven] = useState(false)
  const [settingUp, setSettingUp] = useState(false)
  const view = answer.state === "ready" ? answer.value : null
  const next = afterSignIn(search.get("next"))
  const elsewhere = view?.state === "in" && now.state === "out"

  // A person who signed in elsewhere is signed in already: the page need only learn of it.
  useEffect(() => {
    if (elsewhere) void loadSession()
  }, [elsewhere])
  // The set-up ends with its recovery codes, not when the server has let the person in.
  useEffect(() => {
    if (view?.state === "set-up") setSettingUp(true)
  }, [view?.state])

  if (now.state === "in" && !settingUp) return <Redirect to={next} replace />
  if (setUpNeeded) return <Redirect to="/set-up" replace />

  if (settingUp && view?.person)
    return (
      <CenteredPage>
        <SecondFactorSetUp
          email={view.person.email}
          required
          onDone={() => {
            setSettingUp(false)
            void loadSession()
          }}
        />
      </CenteredPage>
    )
  if (passwordGiven || view?.state === "second-factor")
    return (
      <CenteredPage>
        <SecondFactorStep
          factors={view?.state === "second-factor" ? view.factors : { totp: true, passkey: true }}
          onPassed={loadSession}
          onOther={() => {
            setPasswordGiven(false)
            notifyFailure(post("/api/auth/sign-out", {}).then(again))
          }}
        />
      </CenteredPage>
    )
  return (
    <CenteredPage foot={t("signIn.help")}>
      <FirstFactor
        provider={view?.provider ?? null}
        next={next}
        onPassword={async (more) => {
          setPasswordGiven(more)
          // Nobody is in yet where one must be set up first.
          if (!more && session.get().state !== "in") await again()
        }}
      />
    </CenteredPage>
  )
}

interface FirstFactorProps {
  provider: string | null
  next: string
  /** Called when the password was right; `more` says that a second factor is needed. */
  onPassword: (more: boolean) => Promise<void>
}

function FirstFactor({ provider, next, onPassword }: FirstFactorProps) {
  const { t } = useTranslation(["app", "signIn"])
  const now = useStore(session)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const outcome = useProviderOutcome(provider)

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    setBusy(true)
    setFailure(null)
    try {
      const more = await signIn(String(form.get("email")).trim(), String(form.get("password")))
      await onPassword(more)
    } catch (error) {
      const wrong = error instanceof Problem && error.code === "signed-out"
      setFailure(wrong ? t("signIn.wrong") : sentence(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Stack gap="md">
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Title order={1} size="h3">
            {t("signIn.title")}
          </Title>
          {now.state === "out" && now.elsewhere && !failure && !outcome && (
            <Alert color="blue" role="status">
              {t("signIn.elsewhere")}
            </Alert>
          )}
          {(failure ?? outcome) && (
            <Alert color="red" icon={<IconAlertTriangle size={18} />} role="alert">
              {failure ?? outcome}
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
            visibilityToggleButtonProps={{ "aria-label": t("seePassword") }}
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
      {(provider || knowsPasskeys()) && <div className={styles.or}>{t("signIn:or")}</div>}
      <PasskeyButton label={t("signIn:passkey")} onIn={loadSession} />
      {provider && (
        <Button
          variant="default"
          fullWidth
          leftSection={<IconBuildingBank size={18} aria-hidden />}
          onClick={() =>
            void goToProvider({ for: "sign-in", next }).catch((error) =>
              setFailure(sentence(error)),
            )
          }
        >
          {t("signIn:provider", { name: provider })}
        </Button>
      )}
    </Stack>
  )
}
