import { Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { OpenInvitation, Person } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { useAnswer } from "../answer.ts"
import { AgenciesCard } from "../people/AgenciesCard.tsx"
import { InvitationsCard } from "../people/InvitationsCard.tsx"
import { PeopleCard } from "../people/PeopleCard.tsx"
import { session } from "../session.ts"
import { RulesCard } from "../signIn/RulesCard.tsx"
import { StandardsCard } from "../standards/StandardsCard.tsx"
import { useStore } from "../store.ts"
import { AppBar } from "./AppBar.tsx"
import { Failure } from "./Failure.tsx"
import { Loading } from "./Loading.tsx"
import { NotFoundPage } from "./NotFoundPage.tsx"
import styles from "./page.module.css"
import { usePageTitle } from "./pageTitle.ts"

/** The installation's agencies and people, for its administrators. */
export function AdministrationPage() {
  const { t } = useTranslation("pages")
  const now = useStore(session)
  if (now.state !== "in" || !now.user.administrator) return <NotFoundPage />
  return (
    <>
      <AppBar />
      <main className={`${styles.page} ${styles.narrow}`}>
        <div>
          <Title order={1} size="h2">
            {t("bar.administration")}
          </Title>
          <p className={styles.lead}>{t("administration.words")}</p>
        </div>
        <Cards />
      </main>
    </>
  )
}

function Cards() {
  const { t } = useTranslation("pages")
  usePageTitle(t("bar.administration"))
  const [agencies, againAgencies] = useAnswer<{ agencies: Agency[] }>("/api/agencies")
  const [people, againPeople] = useAnswer<{ people: Person[] }>("/api/people")
  const [open, againOpen] = useAnswer<{ invitations: OpenInvitation[] }>("/api/open-invitations")
  if (agencies.state === "failed") return <Failure error={agencies.error} again={againAgencies} />
  if (people.state === "failed") return <Failure error={people.error} again={againPeople} />
  if (open.state === "failed") return <Failure error={open.error} again={againOpen} />
  if (agencies.state === "loading" || people.state === "loading" || open.state === "loading")
    return <Loading words={t("loading")} />
  return (
    <>
      <AgenciesCard
        agencies={agencies.value.agencies}
        changed={async () => {
          // Their marks stand beside people and invitations too.
          await Promise.all([againAgencies(), againPeople(), againOpen()])
        }}
      />
      <PeopleCard people={people.value.people} changed={againPeople} />
      <InvitationsCard
        invitations={open.value.invitations}
        agencies={agencies.value.agencies}
        changed={againOpen}
      />
      <RulesCard />
      <StandardsCard />
    </>
  )
}
