import { Button, Select, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Right, rights } from "../../shared/access.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { post } from "../http.ts"
import { CopyField } from "../pages/CopyField.tsx"
import { Failure } from "../pages/Failure.tsx"
import page from "../pages/page.module.css"
import { useSending } from "../sending.ts"

interface Props {
  agencies: Agency[]
  /** The plan the invitation gives a right in, if any. */
  plan?: string
  /** Called after an invitation was made. */
  onMade?: () => Promise<void>
}

/** Invites somebody who has no account yet: the link is copied and sent by hand. */
export function InviteForm({ agencies, plan, onMade }: Props) {
  const { t } = useTranslation("people")
  const { t: tp } = useTranslation("pages")
  const [email, setEmail] = useState("")
  const [agency, setAgency] = useState<string | null>(null)
  const [right, setRight] = useState<Right>("reviewer")
  const [made, setMade] = useState<{ email: string; url: string } | null>(null)
  const { busy, failure, issue, send } = useSending(["email", "agency", "right"])

  async function invite(event: FormEvent) {
    event.preventDefault()
    const address = email.trim()
    const done = await send(async () => {
      const { url } = await post<{ url: string }>("/api/invitations", {
        email: address,
        agency,
        ...(plan ? { plan, right } : {}),
      })
      setMade({ email: address, url })
      await onMade?.()
    })
    if (done) setEmail("")
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
      <Button type="submit" variant="default" loading={busy} disabled={agency === null}>
        {t("invite")}
      </Button>
      {made && (
        <CopyField
          label={t("inviteLink", { email: made.email })}
          description={t("inviteWords")}
          value={made.url}
        />
      )}
    </form>
  )
}
