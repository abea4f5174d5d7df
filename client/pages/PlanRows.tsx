import { Button, TextInput } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanSummary } from "../../shared/api/plans.ts"
import { writtenAgo, writtenDay, writtenTime } from "../dates.ts"
import { put } from "../http.ts"
import { leftWords } from "../plan/leftWords.ts"
import { useSelected } from "../store.ts"
import page from "./page.module.css"
import styles from "./plans.module.css"
import { told } from "./told.ts"
import { offerUndo } from "./undoNotice.tsx"

interface Props {
  plans: PlanSummary[]
  /** Asks for the list once more. */
  again: () => Promise<void>
}

/** The plans as a list, those that were put away apart; with many of them, one to search in. */
export function PlanRows({ plans, again }: Props) {
  const { t } = useTranslation("pages")
  const [sought, setSought] = useState("")
  const words = sought.trim().toLowerCase()
  const found = plans
    .filter((plan) => `${plan.title} ${plan.country}`.toLowerCase().includes(words))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
  const shown = found.filter(({ archivedAt }) => archivedAt === null)
  const away = found.filter(({ archivedAt }) => archivedAt !== null)
  const twin = ({ id, title }: PlanSummary) =>
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
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
          maw={360}
        />
      )}
      <ul className={`${page.card} ${page.rows}`}>
        {shown.map((plan) => (
          <PlanRow key={plan.id} plan={plan} twin={twin(plan)} />
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
                twin={twin(plan)}
                bringBack={() => told(bringBack(plan))}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function PlanRow(props: { plan: PlanSummary; twin: boolean; bringBack?: () => void }) {
  const { t } = useTranslation("pages")
  const { plan } = props
  const left = useSelected(leftWords, (plans) => plans.get(plan.id) ?? null)
  const period = [plan.periodFrom, plan.periodTo].filter(Boolean).join("–")
  // Of two plans with one title even those made on one day are told apart.
  const made = props.twin ? writtenTime(plan.createdAt) : writtenDay(plan.createdAt)
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
