import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { RestsInAgency, RestsInPlan } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { writtenDay } from "../ui/dates.ts"

interface Props {
  planId?: string
  /** The agencies whose names are shown beside positions in the plan. */
  agencies?: readonly Agency[]
}

/**
 * The duties that rest on deactivated people, of an agency or (with `planId`) in a plan: positions
 * they gave and accounts they invited. Nothing is shown where there is nothing.
 */
export function DeactivatedCard({ planId, agencies = [] }: Props) {
  const { t } = useTranslation("people")
  const { t: ta } = useTranslation("positions")
  const [answer] = useFetch<RestsInAgency & RestsInPlan>(
    planId ? `/api/plans/${planId}/deactivated` : "/api/deactivated",
  )
  if (answer.state !== "ready") return null
  const { people = [], positions = [], accounts } = answer.value
  if (people.length + positions.length + accounts.length === 0) return null
  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("rests")}</h2>
        <p>{t("restsWords")}</p>
      </div>
      <ul className={page.rows}>
        {people.map(({ id, name, agency, positions: count, plans }) => (
          <li key={`${id} ${agency.id}`} className={page.row}>
            <div className={page.rowWords}>
              {t("restsPositions", { count, name, plans: t("restsPlans", { count: plans }) })}
            </div>
            <AgencyMark agency={agency} />
          </li>
        ))}
        {positions.map((position) => (
          <li key={`${position.measureId} ${position.agency}`} className={page.row}>
            <div className={page.rowWords}>
              {t("restsPosition", {
                agency: agencies.find(({ id }) => id === position.agency)?.name ?? "",
                stance: ta(`stance.${position.stance}`),
                name: position.by,
                day: writtenDay(position.at),
              })}
            </div>
            <Link href={`/plans/${planId}#m=${position.measureId}`}>{t("restsMeasure")}</Link>
          </li>
        ))}
        {accounts.map((account) => (
          <li key={account.id} className={page.row}>
            <div className={page.rowWords}>
              {account.name}
              <div className={page.faint}>
                {t("restsAccount", {
                  name: account.by.name,
                  agency: account.by.agency.name,
                  day: writtenDay(account.at),
                })}
              </div>
            </div>
            <AgencyMark agency={account.agency} />
          </li>
        ))}
      </ul>
    </section>
  )
}
