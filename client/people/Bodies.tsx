import { Select } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { can } from "../../shared/access.ts"
import type { Agency, PlanView } from "../../shared/api/plans.ts"
import { put } from "../app/http.ts"
import page from "../app/page.module.css"
import { inOrder } from "../languages/i18n.ts"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import styles from "./people.module.css"

interface Props {
  plan: PlanView
  /** The agencies a printed name can stand for. */
  agencies: Agency[]
  /** Called after a name was linked. */
  changed: () => Promise<void>
}

/** The bodies that lead and join measures, by their printed names, and which agency each one is. */
export function Bodies({ plan, agencies, changed }: Props) {
  const { t } = useTranslation("people")
  const edits = can(plan.right, "edit")
  const bodies = [...plan.bodies].sort((a, b) => inOrder(a.name, b.name))
  if (bodies.length === 0) return null

  async function link(name: string, agency: string | null) {
    await put(`/api/plans/${plan.id}/bodies`, { name, agency })
    await changed()
  }

  return (
    <section className={page.card} aria-labelledby="bodies">
      <div className={page.cardHead}>
        <h2 id="bodies">{t("bodies")}</h2>
        <span className={page.faint}>{bodies.length}</span>
        <p>{t("bodiesWords")}</p>
      </div>
      <ul className={`${page.rows} ${styles.bodies}`}>
        {bodies.map((body) => {
          const agency = agencies.find(({ id }) => id === body.agency)
          return (
            <li key={body.id} className={styles.body}>
              <span className={page.rowWords}>{body.name}</span>
              {edits ? (
                <Select
                  size="xs"
                  w={170}
                  aria-label={t("agencyOf", { name: body.name })}
                  placeholder={t("noAgency")}
                  data={agencies.map(({ id, name }) => ({ value: id, label: name }))}
                  value={body.agency}
                  onChange={(id) => notifyFailure(link(body.name, id))}
                  clearable
                  comboboxProps={{ width: 280, position: "bottom-end" }}
                />
              ) : agency ? (
                <AgencyMark agency={agency} />
              ) : (
                <span className={page.faint}>{t("noAgency")}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
