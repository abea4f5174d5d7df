import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { PlanView } from "../../shared/api/plans.ts"
import { FindButton } from "../find/FindButton.tsx"
import { usePrintedEdge, usePrintedTime } from "../print/edges.ts"
import { session } from "../session.ts"
import { useStore } from "../store.ts"
import { Brand } from "./Brand.tsx"
import styles from "./bar.module.css"
import { PersonMenu } from "./PersonMenu.tsx"
import { usePlaceInSight } from "./placeInSight.ts"

/** The places of a plan, in the order of the bar. */
export const places = [
  "text",
  "measures",
  "agreement",
  "recommendations",
  "history",
  "people",
  "settings",
] as const
/** One of {@link places}. */
export type Place = (typeof places)[number]

interface Props {
  plan: PlanView
  place: Place
  /** Right in the first row, before the person: state of one's words, who is here. */
  state?: ReactNode
  /** Last in the first row: what the page is for, such as the export. */
  action?: ReactNode
  /** In the second row after the places. */
  tools?: ReactNode
}

const path = (id: string, place: Place) => `/plans/${id}${place === "text" ? "" : `/${place}`}`

/** For whom the signed-in person acts in this plan: the secretariat, their agency, or both. */
function useActsFor(plan: PlanView): string | undefined {
  const { t } = useTranslation("pages")
  const now = useStore(session)
  if (now.state !== "in") return undefined
  const { agency } = now.user
  if (plan.right !== "secretariat") return agency.short
  return plan.mandate ? `${t("bar.secretariat")} · ${agency.short}` : t("bar.secretariat")
}

/** The two rows above every page of a plan: which plan, for whom one acts, and its places. */
export function PlanBar({ plan, place, state, action, tools }: Props) {
  const { t } = useTranslation("pages")
  const actsFor = useActsFor(plan)
  const { classification, title } = plan.settings
  const nav = usePlaceInSight(place)
  usePrintedEdge("title", title)
  usePrintedEdge("classification", t(`classification.${classification}`))
  usePrintedEdge("place", place === "text" ? t("print:workingText") : t(`bar.place.${place}`))
  usePrintedTime()
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
        {action}
      </div>
      <div className={`${styles.bar} ${styles.second}`}>
        <nav ref={nav} aria-label={t("bar.places")} className={styles.places}>
          {places.map((each) => (
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
