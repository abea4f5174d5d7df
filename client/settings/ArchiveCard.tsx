import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import { put } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { offerUndo } from "../ui/undoNotice.tsx"
import styles from "./settings.module.css"

interface Props {
  plan: PlanView
  /** Asks for the plan once more. */
  again: () => Promise<void>
}

/** Puts a plan away in the list of plans, or brings it back; nothing is deleted. */
export function ArchiveCard({ plan, again }: Props) {
  const { t } = useTranslation("app")
  const { busy, failure, send } = useSubmit()
  const archived = plan.archivedAt !== null

  function turn() {
    void send(async () => {
      await put(`/api/plans/${plan.id}/archived`, { archived: !archived })
      await again()
      const act = archived ? "settings.broughtBack" : "settings.archiveDone"
      offerUndo(t(act, { title: plan.settings.title }), t("undo"), async () => {
        await put(`/api/plans/${plan.id}/archived`, { archived })
        await again()
      })
    })
  }

  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("settings.archive")}</h2>
      </div>
      <div className={page.cardBody}>
        <p className={styles.words}>
          {plan.archivedAt && t("settings.archived", { day: writtenDay(plan.archivedAt) })}{" "}
          {t("settings.archiveWords")}
        </p>
        {failure !== null && <Failure error={failure} />}
        <Button variant="default" loading={busy} onClick={turn}>
          {t(archived ? "settings.bringBack" : "settings.archiveAct")}
        </Button>
      </div>
    </section>
  )
}
