import { ActionIcon, SegmentedControl } from "@mantine/core"
import { IconX } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { PlanPeople } from "../../shared/api/people.ts"
import { type Agency, type AgencyRole, agencyRole } from "../../shared/api/plans.ts"
import { del, put } from "../app/http.ts"
import page from "../app/page.module.css"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"
import { Mandates } from "./Mandates.tsx"
import { PersonRow } from "./PersonRow.tsx"
import styles from "./people.module.css"

interface Props {
  planId: string
  agency: Agency
  /** Null for an agency that has people here without being a party or an opinion. */
  role: AgencyRole | null
  people: PlanPeople
  manages: boolean
  /** Called after something was changed. */
  changed: () => Promise<void>
}

/** One agency of a plan: what it is here, who speaks for it, and its people with their rights. */
export function AgencyInPlan({ planId, agency, role, people, manages, changed }: Props) {
  const { t } = useTranslation("people")
  const own = people.people.filter((person) => person.agency.id === agency.id)
  const heading = `agency-${agency.id}`

  const sure = useConfirm()
  const address = `/api/plans/${planId}/agencies/${agency.id}`

  async function remove() {
    const question = t("removeAgencySure", { agency: agency.name })
    if (!(await sure(question, t("remove")))) return
    await del(address)
    await changed()
  }

  async function setRole(value: AgencyRole) {
    await put(address, { role: value })
    await changed()
  }

  return (
    <section className={page.card} aria-labelledby={heading}>
      <div className={page.cardHead}>
        <h2 id={heading}>
          <AgencyMark agency={agency} withName />
        </h2>
        {manages ? (
          <div className={styles.controls}>
            <SegmentedControl
              size="xs"
              aria-label={t("role", { agency: agency.name })}
              value={role ?? ""}
              onChange={(value) => notifyFailure(setRole(value as AgencyRole))}
              data={agencyRole.options.map((value) => ({ value, label: t(`roles.${value}`) }))}
            />
            {role && (
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("removeAgency", { agency: agency.name })}
                onClick={() => notifyFailure(remove())}
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </div>
        ) : (
          role && <span className={styles.role}>{t(`roles.${role}`)}</span>
        )}
        {role === null && <p className={page.faint}>{t("noRole")}</p>}
      </div>
      <div className={styles.halves}>
        <div className={styles.half}>
          <h3>{t("rights")}</h3>
          <ul className={page.rows}>
            {own.map((person) => (
              <PersonRow
                key={person.id}
                planId={planId}
                person={person}
                manages={manages}
                changed={changed}
              />
            ))}
            {own.length === 0 && <li className={styles.none}>{t("noPeople")}</li>}
          </ul>
        </div>
        <Mandates
          planId={planId}
          agency={agency}
          mandates={people.mandates.filter((mandate) => mandate.agency === agency.id)}
          candidates={own.filter(({ active }) => active)}
          manages={manages}
          changed={changed}
        />
      </div>
    </section>
  )
}
