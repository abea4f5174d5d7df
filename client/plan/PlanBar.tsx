import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { PlanView } from "../../shared/api/plans.ts"
import { Brand } from "../app/Brand.tsx"
import styles from "../app/bar.module.css"
import { PersonMenu } from "../app/PersonMenu.tsx"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { usePrintMargin, usePrintTime } from "../print/printMargins.ts"
import { FindButton } from "../search/SearchButton.tsx"
import { useScrollIntoView } from "../ui/useScrollIntoView.ts"

/** The places of a plan, in the order of the bar. */
export const planSections = [
  "text",
  "measures",
  "agreement",
  "recommendations",
  "report",
  "history",
  "people",
  "settings",
] as const
/** One of {@link planSections}. */
export type PlanSection = (typeof planSections)[number]

interface Props {
  plan: PlanView
  place: PlanSection
  /** Right in the first row, before the person: state of one's words, who is here. */
  state?: ReactNode
  /** Last in the first row: what the page is for, such as the export. */
  action?: ReactNode
  /** In the second row after the places. */
  tools?: ReactNode
}

const path = (id: string, place: PlanSection) =>
  `/plans/${id}${place === "text" ? "" : `/${place}`}`

/** For whom the signed-in person acts in this plan: the secretariat, their agency, or both. */
function useActsFor(plan: PlanView): string | undefined {
  const { t } = useTranslation("app")
  const now = useStore(session)
  if (now.state !== "in") return undefined
  const { agency } = now.user
  if (plan.right !== "secretariat") return agency.short
  return plan.mandate ? `${t("bar.secretariat")} · ${agency.short}` : t("bar.secretariat")
}

/** The two rows above every page of a plan: which plan, for whom one acts, and its places. */
export function PlanBar({ plan, place, state, action, tools }: Props) {
  const { t } = useTranslation("app")
  const actsFor = useActsFor(plan)
  const { classification, title } = plan.settings
  const nav = useScrollIntoView(place)
  usePrintMargin("title", title)
  usePrintMargin("classification", t(`classification.${classification}`))
  usePrintMargin("place", place === "text" ? t("print:workingText") : t(`bar.place.${place}`))
  usePrintTime()
  return (
    <header className={styles.bars}>
      <div className={`${styles.bar} ${styles.titled}`}>
        <Brand />
        <span className={styles.title} title={title}>
          {title}
        </span>
        {plan.archivedAt && <span className={styles.archived}>{t("plans.archived")}</span>}
        <span className={styles.grow} />
        <span className={styles.classification}>{t(`classification.${classification}`)}</span>
        <FindButton />
        {state}
        <PersonMenu {...(actsFor ? { actsFor } : {})} />
        {action && <span className={styles.action}>{action}</span>}
      </div>
      <div className={`${styles.bar} ${styles.second}`}>
        <nav ref={nav} aria-label={t("bar.places")} className={styles.places}>
          {planSections.map((each) => (
            <Link
              key={each}
              href={path(plan.id, each)}
              className={styles.place}
              data-place={each}
              aria-current={each === place ? "page" : undefined}
            >
              {t(`bar.place.${each}`)}
            </Link>
          ))}
        </nav>
        {tools}
      </div>
    </header>
  )
}
