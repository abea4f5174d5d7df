import { Alert, Button, NumberInput, Select, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import type { OwnToken } from "../../shared/api/people.ts"
import type { PlanSummary } from "../../shared/api/plans.ts"
import { del, post } from "../app/http.ts"
import styles from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { Help } from "../onboarding/Help.tsx"
import { CopyField } from "../ui/CopyField.tsx"
import { writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"

/** Personal access tokens: made with a name, shown once, taken back at any time. */
export function TokensCard() {
  const { t } = useTranslation("app")
  const [answer, again] = useFetch<{ tokens: OwnToken[] }>("/api/tokens")
  const [plans] = useFetch<{ plans: PlanSummary[] }>("/api/plans")
  const titles = new Map(
    plans.state === "ready" ? plans.value.plans.map(({ id, title }) => [id, title]) : [],
  )
  const [made, setMade] = useState<string | null>(null)
  const [name, setName] = useState("")
  const [scope, setScope] = useState<OwnToken["scope"]>("write")
  const [plan, setPlan] = useState<string | null>(null)
  const [days, setDays] = useState(90)
  const { busy, failure, issue, send } = useSubmit(["name", "days", "plan"])
  const sure = useConfirm()

  async function create(event: FormEvent) {
    event.preventDefault()
    const done = await send(async () => {
      const { token } = await post<{ token: string }>("/api/tokens", {
        ...{ name: name.trim(), scope, plan, days },
      })
      setMade(token)
      await again()
    })
    if (done) setName("")
  }

  async function revoke(token: OwnToken) {
    const yes = await sure(t("account.revokeSure", { name: token.name }), t("account.revoke"))
    if (!yes) return
    await del(`/api/tokens/${token.id}`)
    await again()
  }

  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.tokens")}</h2>
        <Help of="token" />
        <p>{t("account.tokensWords")}</p>
      </div>
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && (
        <div className={styles.cardBody}>
          <Failure error={answer.error} again={again} />
        </div>
      )}
      {answer.state === "ready" && (
        <ul className={styles.rows}>
          {answer.value.tokens.map((token) => (
            <li key={token.id} className={styles.row}>
              <div className={styles.rowWords}>
                {token.name}
                <div className={styles.faint}>
                  {t(`account.scope.${token.scope}`)}
                  {" · "}
                  {token.plan === null
                    ? t("account.allPlans")
                    : t("account.onlyPlan", { plan: titles.get(token.plan) ?? token.plan })}
                </div>
                <div className={styles.faint}>
                  {t("account.tokenMade", { day: writtenDay(token.createdAt) })}
                  {" · "}
                  {t("account.tokenEnds", { day: writtenDay(token.expiresAt) })}
                  {token.lastUsedAt &&
                    ` · ${t("account.tokenUsed", { day: writtenDay(token.lastUsedAt) })}`}
                </div>
              </div>
              <Button variant="default" size="xs" onClick={() => notifyFailure(revoke(token))}>
                {t("account.revoke")}
              </Button>
            </li>
          ))}
          {answer.value.tokens.length === 0 && (
            <li className={styles.empty}>{t("account.noTokens")}</li>
          )}
        </ul>
      )}
      {made && (
        <div className={styles.cardBody}>
          <Alert color="yellow" role="status">
            <CopyField
              label={t("account.newToken")}
              description={t("account.newTokenWords")}
              value={made}
            />
          </Alert>
        </div>
      )}
      <form className={styles.add} onSubmit={(event) => void create(event)}>
        {failure !== null && <Failure error={failure} />}
        <TextInput
          label={t("account.tokenName")}
          placeholder={t("account.tokenNameExample")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          withAsterisk={false}
          maxLength={100}
          error={issue("name")}
          style={{ flex: "1 1 220px" }}
        />
        <Select
          label={t("account.tokenScope")}
          data={(["read", "write"] as const).map((value) => ({
            value,
            label: t(`account.scope.${value}`),
          }))}
          value={scope}
          onChange={(value) => value && setScope(value as OwnToken["scope"])}
          allowDeselect={false}
          style={{ flex: "1 1 220px" }}
        />
        <Select
          label={t("account.tokenPlan")}
          placeholder={t("account.allPlans")}
          data={[...titles].map(([value, label]) => ({ value, label }))}
          value={plan}
          onChange={setPlan}
          clearable
          searchable
          error={issue("plan")}
          style={{ flex: "1 1 200px" }}
        />
        <NumberInput
          label={t("account.tokenDays")}
          value={days}
          onChange={(value) => setDays(Number(value) || 1)}
          min={1}
          max={365}
          error={issue("days")}
          w={180}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t("account.makeToken")}
        </Button>
      </form>
    </section>
  )
}
