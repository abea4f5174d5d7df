import { Button, SegmentedControl, Title, useMantineColorScheme } from "@mantine/core"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "wouter"
import type { OwnSignIn } from "../../shared/api/signIn.ts"
import { AppBar } from "../app/AppBar.tsx"
import styles from "../app/page.module.css"
import { usePageTitle } from "../app/pageTitle.ts"
import { session, signOut } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { LanguageChoice } from "../languages/LanguageChoice.tsx"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import {
  announceLinked,
  PasskeysCard,
  ProviderCard,
  SecondFactorCard,
  SessionsCard,
} from "./cards.tsx"
import { PasswordCard } from "./PasswordCard.tsx"
import { TokensCard } from "./TokensCard.tsx"

/** By what one signs in: password, second factor, passkeys, the organisation's service; and where one is signed in. */
function OwnSignInCards({ email }: { email: string }) {
  const { t } = useTranslation(["app", "signIn"])
  const [answer, changed] = useFetch<OwnSignIn>("/api/me/sign-in")
  const [search, setSearch] = useSearchParams()
  const outcome = search.get("provider")
  const name = answer.state === "ready" ? answer.value.provider?.name : undefined
  useEffect(() => {
    const known = (["linked", "taken", "lost", "refused"] as const).find((one) => one === outcome)
    if (!known || name === undefined) return
    announceLinked(known, t(`signIn:providerOutcome.${known}`, { name }))
    setSearch({}, { replace: true })
  }, [outcome, name, t, setSearch])
  if (answer.state === "loading") return <Loading words={t("loading")} />
  if (answer.state === "failed") return <Failure error={answer.error} again={changed} />
  const own = { own: answer.value, changed }
  return (
    <>
      {answer.value.password && <PasswordCard email={email} />}
      <SecondFactorCard {...own} email={email} />
      <PasskeysCard {...own} />
      <ProviderCard {...own} />
      <SessionsCard {...own} />
    </>
  )
}

/**
 * The page of the caller's account: password, tokens for other programs, appearance, and signing
 * out.
 */
export function AccountPage() {
  const { t } = useTranslation("app")
  usePageTitle(t("bar.account"))
  const now = useStore(session)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  if (now.state !== "in") return null
  const { user } = now
  return (
    <>
      <AppBar />
      <main className={`${styles.page} ${styles.narrow}`}>
        <div className={styles.head}>
          <Title order={1} size="h2">
            {t("bar.account")}
          </Title>
          <Button variant="default" onClick={() => notifyFailure(signOut())}>
            {t("bar.signOut")}
          </Button>
        </div>
        <section className={styles.card}>
          <div className={styles.row}>
            <div className={styles.rowWords}>
              <b>{user.name}</b>
              <div className={styles.faint}>{user.email}</div>
            </div>
            <AgencyMark agency={user.agency} withName />
            {user.administrator && (
              <span className={styles.faint}>{t("account.administrator")}</span>
            )}
          </div>
          <div className={styles.row}>
            <div className={styles.rowWords} aria-hidden>
              {t("language")}
            </div>
            <LanguageChoice hideLabel />
          </div>
          <div className={styles.row}>
            <div className={styles.rowWords} id="look">
              {t("account.look")}
            </div>
            <SegmentedControl
              size="xs"
              aria-labelledby="look"
              value={colorScheme}
              onChange={(value) => setColorScheme(value as typeof colorScheme)}
              data={(["light", "dark", "auto"] as const).map((value) => ({
                value,
                label: t(`account.looks.${value}`),
              }))}
            />
          </div>
        </section>
        <OwnSignInCards email={user.email} />
        <TokensCard />
      </main>
    </>
  )
}
