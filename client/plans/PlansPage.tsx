import { Button, Modal, Title } from "@mantine/core"
import { useDisclosure } from "@mantine/hooks"
import { IconPlus } from "@tabler/icons-react"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "wouter"
import type { PlanSummary } from "../../shared/api/plans.ts"
import { AppBar } from "../app/AppBar.tsx"
import styles from "../app/page.module.css"
import { usePageTitle } from "../app/pageTitle.ts"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { FirstSteps } from "../onboarding/FirstSteps.tsx"
import { checkUnsentCopies } from "../sync/unsentCopies.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { isWay, NewPlan, type Way } from "./NewPlan.tsx"
import { PlanRows } from "./PlanRows.tsx"

/** The plans a person may open, newest first, and the ways to begin one. */
export function PlansPage() {
  const { t } = useTranslation("app")
  usePageTitle(t("plans.title"))
  const [answer, again] = useFetch<{ plans: PlanSummary[] }>("/api/plans")
  const [opened, { open, close }] = useDisclosure(false)
  // One may come from a plan whose words have not gone out.
  useEffect(checkUnsentCopies, [])
  const now = useStore(session)
  const may = now.state === "in" && now.user.makesPlans
  const some = answer.state === "ready" && answer.value.plans.length > 0
  // `?new`, `?new=file`: one comes to begin a plan, by this way.
  const [search, setSearch] = useSearchParams()
  const asked = search.get("new")
  const [way, setWay] = useState<Way | undefined>(undefined)
  useEffect(() => {
    if (asked === null || !may || answer.state !== "ready") return
    setWay(isWay(asked) ? asked : undefined)
    if (some) open()
    setSearch({}, { replace: true })
  }, [asked, may, answer.state, some, open, setSearch])
  return (
    <>
      <AppBar />
      <main className={styles.page}>
        <div className={styles.head}>
          <div>
            <Title order={1} size="h2">
              {t("plans.title")}
            </Title>
            {!some && answer.state === "ready" && (
              <p className={styles.lead}>{t(may ? "plans.noneYet" : "plans.noneYours")}</p>
            )}
          </div>
          {some && may && (
            <Button
              leftSection={<IconPlus size={16} />}
              onClick={() => {
                setWay(undefined)
                open()
              }}
            >
              {t("plans.new")}
            </Button>
          )}
        </div>
        {answer.state === "ready" && <FirstSteps key={answer.value.plans.length} />}
        {answer.state === "loading" && <Loading words={t("loading")} />}
        {answer.state === "failed" && <Failure error={answer.error} again={again} />}
        {answer.state === "ready" &&
          (some ? (
            <PlanRows plans={answer.value.plans} again={again} />
          ) : may ? (
            <section className={`${styles.card} ${styles.cardBody}`} aria-label={t("plans.new")}>
              <NewPlan key={way} first={way} />
            </section>
          ) : (
            <section className={`${styles.card} ${styles.cardBody}`}>
              <p>{t("plans.askForPlans")}</p>
            </section>
          ))}
        <Modal
          opened={opened}
          onClose={() => {
            close()
            // An import may have made a plan that was not opened.
            void again()
          }}
          title={t("plans.new")}
          closeButtonProps={{ "aria-label": t("close") }}
          size={760}
          centered
        >
          <NewPlan key={way} first={way} />
        </Modal>
      </main>
    </>
  )
}
