import { Button, Select, Tabs } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Right, rights } from "../../shared/access.ts"
import type { PlanPeople } from "../../shared/api/people.ts"
import { type AgencyRole, agencyRole } from "../../shared/api/plans.ts"
import { put } from "../app/http.ts"
import page from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { InviteIntoPlan } from "./InviteIntoPlan.tsx"
import styles from "./people.module.css"

interface Props {
  planId: string
  people: PlanPeople
  changed: () => Promise<void>
}

/** The secretariat's ways to bring somebody into a plan: an agency, a person, a link to a new one. */
export function AddToPlan({ planId, people, changed }: Props) {
  const { t } = useTranslation("people")
  return (
    <section className={page.card} aria-label={t("add")}>
      <div className={page.cardHead}>
        <h2>{t("add")}</h2>
      </div>
      <Tabs defaultValue="person" className={styles.tabs ?? ""}>
        <Tabs.List>
          <Tabs.Tab value="person">{t("addPerson")}</Tabs.Tab>
          <Tabs.Tab value="agency">{t("addAgency")}</Tabs.Tab>
          <Tabs.Tab value="invite">{t("inviteNew")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="person">
          <AddPerson planId={planId} people={people} changed={changed} />
        </Tabs.Panel>
        <Tabs.Panel value="agency">
          <AddAgency planId={planId} people={people} changed={changed} />
        </Tabs.Panel>
        <Tabs.Panel value="invite">
          <InviteIntoPlan planId={planId} people={people} changed={changed} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}

function AddPerson({ planId, people, changed }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("app")
  const [user, setUser] = useState<string | null>(null)
  const [right, setRight] = useState<Right>("reviewer")
  const { busy, failure, send } = useSubmit()

  async function add(event: FormEvent) {
    event.preventDefault()
    const done = await send(async () => {
      await put(`/api/plans/${planId}/rights/${user}`, { right })
      await changed()
    })
    if (done) setUser(null)
  }

  if (people.others.people.length === 0) return <p className={page.empty}>{t("everybodyIn")}</p>
  return (
    <form className={page.add} onSubmit={(event) => void add(event)}>
      {failure !== null && <Failure error={failure} />}
      <Select
        label={t("person")}
        data={people.others.people.map(({ id, name, agency }) => ({
          value: id,
          label: `${name} · ${agency.short}`,
        }))}
        value={user}
        onChange={setUser}
        searchable
        nothingFoundMessage={t("nobodyFound")}
        style={{ flex: "1 1 260px" }}
      />
      <Select
        label={t("right")}
        data={rights.map((each) => ({ value: each, label: tp(`right.${each}`) }))}
        value={right}
        onChange={(value) => value && setRight(value)}
        allowDeselect={false}
        w={150}
      />
      <Button type="submit" variant="default" loading={busy} disabled={user === null}>
        {t("addPerson")}
      </Button>
    </form>
  )
}

function AddAgency({ planId, people, changed }: Props) {
  const { t } = useTranslation("people")
  const [agency, setAgency] = useState<string | null>(null)
  const [role, setRole] = useState<AgencyRole>("party")
  const { busy, failure, send } = useSubmit()

  async function add(event: FormEvent) {
    event.preventDefault()
    const done = await send(async () => {
      await put(`/api/plans/${planId}/agencies/${agency}`, { role })
      await changed()
    })
    if (done) setAgency(null)
  }

  if (people.others.agencies.length === 0) return <p className={page.empty}>{t("allAgenciesIn")}</p>
  return (
    <form className={page.add} onSubmit={(event) => void add(event)}>
      {failure !== null && <Failure error={failure} />}
      <Select
        label={t("agency")}
        data={people.others.agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={agency}
        onChange={setAgency}
        searchable
        style={{ flex: "1 1 260px" }}
      />
      <Select
        label={t("as")}
        data={agencyRole.options.map((value) => ({ value, label: t(`roles.${value}`) }))}
        value={role}
        onChange={(value) => value && setRole(value as AgencyRole)}
        allowDeselect={false}
        w={150}
      />
      <Button type="submit" variant="default" loading={busy} disabled={agency === null}>
        {t("addAgency")}
      </Button>
    </form>
  )
}
