import { Button, TextInput } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanSummary } from "../../shared/api/plans.ts"
import { put } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSelected } from "../app/store.ts"
import { unsentCopies } from "../sync/unsentCopies.ts"
import { writtenAgo, writtenDay, writtenTime } from "../ui/dates.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { offerUndo } from "../ui/undoNotice.tsx"
import styles from "./plans.module.css"

interface Props {
  plans: PlanSummary[]
  /** Asks for the list once more. */
  again: () => Promise<void>
}

/** The plans as a list, those that were put away apart; with many of them, one to search in. */
export function PlanRows({ plans, again }: Props) {
  const { t } = useTranslation("app")
  const [query, setQuery] = useState("")
  const words = query.trim().toLowerCase()
  const found = plans
    .filter((plan) => `${plan.title} ${plan.country}`.toLowerCase().includes(words))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const shown = found.filter(({ archivedAt }) => archivedAt === null)
  const away = found.filter(({ archivedAt }) => archivedAt !== null)
  const sameTitle = ({ id, title }: PlanSummary) =>
    plans.some((other) => other.id !== id && other.title === title)

  async function archive({ id }: PlanSummary, archived: boolean) {
    await put(`/api/plans/${id}/archived`, { archived })
    await again()
  }
  async function bringBack(plan: PlanSummary) {
    await archive(plan, false)
    const done = t("settings.broughtBack", { title: plan.title })
    offerUndo(done, t("undo"), () => archive(plan, true))
  }

  return (
    <>
      {plans.length > 6 && (
        <TextInput
          aria-label={t("plans.search")}
          placeholder={t("plans.search")}
          leftSection={<IconSearch size={15} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          maw={360}
        />
      )}
      <ul className={`${page.card} ${page.rows}`}>
        {shown.map((plan) => (
          <PlanRow key={plan.id} plan={plan} sameTitle={sameTitle(plan)} />
        ))}
        {shown.length === 0 && <li className={page.empty}>{t("plans.noneFound")}</li>}
      </ul>
      {away.length > 0 && (
        <details className={styles.away}>
          <summary>{t("plans.archivedCount", { count: away.length })}</summary>
          <ul className={`${page.card} ${page.rows}`}>
            {away.map((plan) => (
              <PlanRow
                key={plan.id}
                plan={plan}
                sameTitle={sameTitle(plan)}
                bringBack={() => notifyFailure(bringBack(plan))}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function PlanRow(props: { plan: PlanSummary; sameTitle: boolean; bringBack?: () => void }) {
  const { t } = useTranslation("app")
  const { plan } = props
  const left = useSelected(unsentCopies, (plans) => plans.get(plan.id) ?? null)
  const period = [plan.periodFrom, plan.periodTo].filter(Boolean).join("–")
  // Of two plans with one title even those made on one day are told apart.
  const made = props.sameTitle ? writtenTime(plan.createdAt) : writtenDay(plan.createdAt)
  return (
    <li className={styles.plan}>
      <Link href={`/plans/${plan.id}`} className={styles.title}>
        {plan.title}
      </Link>
      <span className={styles.facts}>
        {plan.country && <span>{plan.country}</span>}
        {period && <span>{period}</span>}
        <span>{t(`classification.${plan.classification}`)}</span>
        <time dateTime={plan.createdAt}>{t("plans.made", { day: made })}</time>
        <time dateTime={plan.updatedAt} title={writtenTime(plan.updatedAt)}>
          {t("plans.changed", { when: writtenAgo(plan.updatedAt) })}
        </time>
      </span>
      {left && (
        <span className={styles.left} role="status">
          {t(`plans.left.${left}`)}
        </span>
      )}
      <span className={styles.end}>
        {props.bringBack && can(plan.right, "manage") && (
          <Button
            className={styles.act ?? ""}
            variant="default"
            size="xs"
            onClick={props.bringBack}
          >
            {t("plans.bringBack")}
          </Button>
        )}
        <span className={styles.right} data-right={plan.right}>
          {t(`right.${plan.right}`)}
        </span>
      </span>
    </li>
  )
}
