import { Button, Title } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import type { FormEvent } from "react"
import { useTranslation } from "react-i18next"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { patch } from "../app/http.ts"
import page from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { Failure } from "../ui/Failure.tsx"
import { ArchiveCard } from "./ArchiveCard.tsx"
import { BindingInstruments } from "./BindingInstruments.tsx"
import { useKeptSettings } from "./keptSettings.ts"
import { SettingsFields, settingsFields } from "./SettingsFields.tsx"
import styles from "./settings.module.css"

/** A plan's settings: its name, country and what binds it, language, classification, money, period. */
export function PlanSettingsPage({ planId }: { planId: string }) {
  return (
    <PlanFrame planId={planId} place="settings">
      {(plan, again) => <Settings plan={plan} again={again} />}
    </PlanFrame>
  )
}

function Settings({ plan, again }: { plan: PlanView; again: () => Promise<void> }) {
  const { t } = useTranslation("app")
  const now = useStore(session)
  const user = now.state === "in" ? now.user.id : null
  const manages = can(plan.right, "manage")
  const { draft, setDraft, changed, dirty, returned } = useKeptSettings(plan, user, manages)
  const sending = useSubmit(settingsFields)

  async function save(event: FormEvent) {
    event.preventDefault()
    const done = await sending.send(async () => {
      await patch(`/api/plans/${plan.id}`, changed)
      await again()
    })
    if (done) notifications.show({ color: "teal", message: t("settings.saved") })
  }

  return (
    <main className={`${page.page} ${page.narrow}`}>
      <div>
        <Title order={1} size="h2">
          {t("settings.title")}
        </Title>
        {!manages && <p className={page.lead}>{t("settings.readOnly")}</p>}
      </div>
      <form onSubmit={(event) => void save(event)}>
        <fieldset className={styles.form} disabled={!manages}>
          <section className={page.card}>
            <div className={`${page.cardBody} ${styles.fields}`}>
              <SettingsFields
                value={draft}
                onChange={(part) => setDraft({ ...draft, ...part })}
                issue={sending.issue}
              />
            </div>
          </section>
          <BindingInstruments
            standards={draft.standards}
            country={draft.country}
            value={draft.instruments}
            onChange={(instruments) => setDraft({ ...draft, instruments })}
            reservations={draft.reservations}
            onReservations={(reservations) => setDraft({ ...draft, reservations })}
            disabled={!manages}
          />
        </fieldset>
        {sending.failure !== null && <Failure error={sending.failure} />}
        {manages && (
          <div className={styles.save} data-dirty={dirty}>
            <Button type="submit" loading={sending.busy} disabled={!dirty}>
              {t("settings.save")}
            </Button>
            {dirty && (
              <Button variant="default" onClick={() => setDraft(plan.settings)}>
                {t("settings.undo")}
              </Button>
            )}
            <span role="status">
              {dirty ? t(returned ? "settings.unsavedEarlier" : "settings.unsaved") : ""}
            </span>
          </div>
        )}
      </form>
      {manages && <ArchiveCard plan={plan} again={again} />}
    </main>
  )
}
