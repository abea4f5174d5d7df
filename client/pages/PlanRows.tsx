import { TextInput } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { PlanSummary } from "../../shared/api/plans.ts"
import { writtenAgo, writtenTime } from "../dates.ts"
import page from "./page.module.css"
import styles from "./plans.module.css"

/** The plans as a list; with many of them, one to search in. */
export function PlanRows({ plans }: { plans: PlanSummary[] }) {
  const { t } = useTranslation("pages")
  const [sought, setSought] = useState("")
  const words = sought.trim().toLowerCase()
  const shown = plans
    .filter((plan) => `${plan.title} ${plan.country}`.toLowerCase().includes(words))
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
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
          <li key={plan.id} className={styles.plan}>
            <Link href={`/plans/${plan.id}`} className={styles.title}>
              {plan.title}
            </Link>
            <span className={styles.facts}>
              {plan.country && <span>{plan.country}</span>}
              <span>{t(`classification.${plan.classification}`)}</span>
              <time dateTime={plan.updatedAt} title={writtenTime(plan.updatedAt)}>
                {t("plans.changed", { when: writtenAgo(plan.updatedAt) })}
              </time>
            </span>
            <span className={styles.right} data-right={plan.right}>
              {t(`right.${plan.right}`)}
            </span>
          </li>
        ))}
        {shown.length === 0 && <li className={page.empty}>{t("plans.noneFound")}</li>}
      </ul>
    </>
  )
}
