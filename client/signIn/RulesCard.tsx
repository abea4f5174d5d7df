import { Button, Select, Switch } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Person } from "../../shared/api/people.ts"
import { del, put } from "../app/http.ts"
import styles from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { Failure } from "../ui/Failure.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"

/**
 * The sign-in rules of the installation, and help for people who lost a second factor, for
 * administrators.
 */
export function RulesCard({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation("signIn")
  const [answer, again] = useFetch<{ secondFactorRequired: boolean }>("/api/sign-in-rules")

  async function set(secondFactorRequired: boolean) {
    await put("/api/sign-in-rules", { secondFactorRequired })
    await again()
  }

  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("rules.title")}</h2>
      </div>
      <div className={styles.cardBody}>
        {answer.state === "failed" && <Failure error={answer.error} again={again} />}
        <Switch
          label={t("rules.required")}
          description={t("rules.words")}
          checked={answer.state === "ready" && answer.value.secondFactorRequired}
          disabled={answer.state !== "ready"}
          onChange={(event) => notifyFailure(set(event.currentTarget.checked))}
        />
      </div>
      <LostFactor people={people} />
    </section>
  )
}

/** Takes the second factor and the passkeys of somebody who has lost them away. */
function LostFactor({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation("signIn")
  const sure = useConfirm()
  const now = useStore(session)
  const own = now.state === "in" ? now.user.id : null
  const [id, setId] = useState<string | null>(null)
  const chosen = people.find((person) => person.id === id)

  async function remove(name: string) {
    if (!(await sure(t("rules.lostSure", { name }), t("rules.remove")))) return
    await del(`/api/people/${id}/second-factor`)
    setId(null)
    notifications.show({ color: "teal", message: t("rules.lostDone", { name }) })
  }

  return (
    <div className={styles.add}>
      <Select
        label={t("rules.lost")}
        description={t("rules.lostWords")}
        placeholder={t("rules.person")}
        searchable
        value={id}
        onChange={setId}
        data={people
          .filter((person) => person.id !== own)
          .map(({ id: value, name, email }) => ({ value, label: `${name} (${email})` }))}
        style={{ flex: "1 1 260px" }}
      />
      <Button
        variant="default"
        disabled={!chosen}
        onClick={() => chosen && notifyFailure(remove(chosen.name))}
      >
        {t("rules.remove")}
      </Button>
    </div>
  )
}
