import { Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { AgencyRow as AgencyRowOf, OpenInvitation, Person } from "../../shared/api/people.ts"
import { AppBar } from "../app/AppBar.tsx"
import { NotFoundPage } from "../app/NotFoundPage.tsx"
import styles from "../app/page.module.css"
import { usePageTitle } from "../app/pageTitle.ts"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { AgenciesCard } from "../people/AgenciesCard.tsx"
import { DeactivatedCard } from "../people/DeactivatedCard.tsx"
import { InvitationsCard } from "../people/InvitationsCard.tsx"
import { PeopleCard } from "../people/PeopleCard.tsx"
import { PeopleTokensCard } from "../people/PeopleTokensCard.tsx"
import { RulesCard } from "../signIn/RulesCard.tsx"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { OperatorNotices } from "./OperatorNotices.tsx"
import { StandardsCard } from "./standards/StandardsCard.tsx"

/** The installation's agencies and people, for its administrators. */
export function AdministrationPage() {
  const { t } = useTranslation("app")
  const now = useStore(session)
  if (now.state !== "in") return <NotFoundPage />
  const { user } = now
  if (!user.administrator && !user.agencyAdministrator) return <NotFoundPage />
  return (
    <>
      <AppBar />
      <main className={`${styles.page} ${styles.medium}`}>
        <div>
          <Title order={1} size="h2">
            {t("bar.administration")}
          </Title>
          <p className={styles.lead}>
            {user.administrator
              ? t("administration.words")
              : t("administration.agencyWords", { agency: user.agency.name })}
          </p>
          {user.administrator && (
            <Link href="/administration/record">{t("administration.record")}</Link>
          )}
        </div>
        {user.administrator && <OperatorNotices />}
        <Cards all={user.administrator} own={user.agency.id} />
      </main>
    </>
  )
}

/** `all`: of the installation, else of the agency `own` alone. */
function Cards({ all, own }: { all: boolean; own: string }) {
  const { t } = useTranslation("app")
  usePageTitle(t("bar.administration"))
  const [agencies, againAgencies] = useFetch<{ agencies: AgencyRowOf[] }>("/api/agencies")
  const [people, againPeople] = useFetch<{ people: Person[] }>("/api/people")
  const [open, againOpen] = useFetch<{ invitations: OpenInvitation[] }>("/api/open-invitations")
  if (agencies.state === "failed") return <Failure error={agencies.error} again={againAgencies} />
  if (people.state === "failed") return <Failure error={people.error} again={againPeople} />
  if (open.state === "failed") return <Failure error={open.error} again={againOpen} />
  if (agencies.state === "loading" || people.state === "loading" || open.state === "loading")
    return <Loading words={t("loading")} />
  const taking = agencies.value.agencies.filter(({ closed }) => !closed)
  return (
    <>
      {all && (
        <AgenciesCard
          agencies={agencies.value.agencies}
          changed={async () => {
            // Their marks stand beside people and invitations too.
            await Promise.all([againAgencies(), againPeople(), againOpen()])
          }}
        />
      )}
      <PeopleCard people={people.value.people} agencies={all ? taking : []} changed={againPeople} />
      <InvitationsCard
        invitations={open.value.invitations}
        agencies={all ? taking : taking.filter(({ id }) => id === own)}
        changed={againOpen}
      />
      <PeopleTokensCard />
      <DeactivatedCard />
      {all && <RulesCard people={people.value.people} />}
      {all && <StandardsCard />}
    </>
  )
}
