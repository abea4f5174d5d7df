import { Alert, Button, Checkbox, Radio, Select, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Right, rights } from "../../shared/access.ts"
import type { InvitationOutcome, PlanPeople } from "../../shared/api/people.ts"
import { type Agency, type AgencyRole, agencyRole } from "../../shared/api/plans.ts"
import { post } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { CopyField } from "../ui/CopyField.tsx"
import { Failure } from "../ui/Failure.tsx"
import styles from "./people.module.css"

interface Props {
  agencies: Agency[]
  /** The plan the invitation gives a right in, and the agencies that are in it already. */
  plan?: { id: string; agencies: PlanPeople["agencies"] }
  /** Called after an invitation was made. */
  onMade?: () => Promise<void>
}

/**
 * Invites somebody by their exact address: into an agency, or into a plan, where it also asks what
 * the agency is there and whether the person speaks for it.
 */
export function InviteForm({ agencies, plan, onMade }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [email, setEmail] = useState("")
  const [agency, setAgency] = useState<string | null>(
    agencies.length === 1 ? (agencies[0]?.id ?? null) : null,
  )
  const [right, setRight] = useState<Right>("reviewer")
  const [role, setRole] = useState<AgencyRole>("party")
  const [mandate, setMandate] = useState(false)
  const [made, setMade] = useState<(InvitationOutcome & { email: string; agency: string }) | null>(
    null,
  )
  const { busy, failure, issue, send } = useSubmit(["email", "agency", "right"])
  const chosen = agencies.find(({ id }) => id === agency) ?? null
  const held = plan?.agencies.find((entry) => entry.agency.id === agency)?.role ?? null

  async function invite(event: FormEvent) {
    event.preventDefault()
    const address = email.trim()
    // An expert reads and reports: their agency joins nothing, and they speak for nobody.
    const asks = { mandate, ...(held === null ? { role } : {}) }
    const asked = { right, ...(right === "expert" ? {} : asks) }
    const done = await send(async () => {
      const outcome = await post<InvitationOutcome>("/api/invitations", {
        email: address,
        agency,
        ...(plan ? { plan: plan.id, ...asked } : {}),
      })
      setMade({ ...outcome, email: address, agency: chosen?.name ?? "" })
      await onMade?.()
    })
    if (!done) return
    setEmail("")
    setMandate(false)
  }

  return (
    <form className={page.add} onSubmit={(event) => void invite(event)}>
      {failure !== null && <Failure error={failure} />}
      <TextInput
        label={t("inviteEmail")}
        type="email"
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
        required
        withAsterisk={false}
        error={issue("email")}
        style={{ flex: "1 1 220px" }}
      />
      {agencies.length !== 1 && (
        <Select
          label={t("agency")}
          data={agencies.map(({ id, name }) => ({ value: id, label: name }))}
          value={agency}
          onChange={setAgency}
          searchable
          required
          withAsterisk={false}
          error={issue("agency")}
          style={{ flex: "1 1 200px" }}
        />
      )}
      {plan && (
        <Select
          label={t("right")}
          data={rights.map((each) => ({ value: each, label: tp(`right.${each}`) }))}
          value={right}
          onChange={(value) => value && setRight(value)}
          allowDeselect={false}
          error={issue("right")}
          w={150}
        />
      )}
      {plan && right === "expert" && (
        <p className={`${page.faint} ${styles.whole}`}>{t("expertWords")}</p>
      )}
      {plan && chosen && right !== "expert" && (
        <div className={styles.asks}>
          {held === null && (
            <Radio.Group
              label={t("askRole", { agency: chosen.name })}
              value={role}
              onChange={(value) => setRole(value as AgencyRole)}
            >
              <div className={styles.choices}>
                {agencyRole.options.map((value) => (
                  <Radio
                    key={value}
                    value={value}
                    label={t(`roles.${value}`)}
                    description={t(`roleWords.${value}`)}
                  />
                ))}
              </div>
            </Radio.Group>
          )}
          <Checkbox
            checked={mandate}
            onChange={(event) => setMandate(event.currentTarget.checked)}
            label={t("askMandate", { agency: chosen.name })}
            description={t("askMandateWords")}
          />
        </div>
      )}
      <Button type="submit" variant="default" loading={busy} disabled={agency === null}>
        {t(plan ? "inviteAct" : "invite")}
      </Button>
      {made?.url && (
        <CopyField
          label={t("inviteLink", { email: made.email })}
          description={t("inviteWords")}
          value={made.url}
        />
      )}
      {made && !made.url && (
        <Alert color="accent" role="status" className={styles.whole ?? ""}>
          {t(`invited.${made.state === "added" ? "added" : "waits"}`, made)}
        </Alert>
      )}
    </form>
  )
}
