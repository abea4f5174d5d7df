import { Alert, Button, TextInput } from "@mantine/core"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useAnswer } from "../answer.ts"
import { writtenDay } from "../dates.ts"
import { del, post } from "../http.ts"
import { useSending } from "../sending.ts"
import { CopyField } from "./CopyField.tsx"
import { Failure } from "./Failure.tsx"
import { Loading } from "./Loading.tsx"
import styles from "./page.module.css"
import { useSure } from "./sure.tsx"
import { told } from "./told.ts"

interface Token {
  id: string
  name: string
  createdAt: string
  lastUsedAt?: string | null
}

/** Personal access tokens: made with a name, shown once, taken back at any time. */
export function TokensCard() {
  const { t } = useTranslation("pages")
  const [answer, again] = useAnswer<{ tokens: Token[] }>("/api/tokens")
  const [made, setMade] = useState<string | null>(null)
  const [name, setName] = useState("")
  const { busy, failure, issue, send } = useSending(["name"])
  const sure = useSure()

  async function create(event: FormEvent) {
    event.preventDefault()
    const done = await send(async () => {
      const { token } = await post<{ token: string }>("/api/tokens", { name: name.trim() })
      setMade(token)
      await again()
    })
    if (done) setName("")
  }

  async function revoke(token: Token) {
    const yes = await sure(t("account.revokeSure", { name: token.name }), t("account.revoke"))
    if (!yes) return
    await del(`/api/tokens/${token.id}`)
    await again()
  }

  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.tokens")}</h2>
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
                  {t("account.tokenMade", { day: writtenDay(token.createdAt) })}
                  {token.lastUsedAt &&
                    ` · ${t("account.tokenUsed", { day: writtenDay(token.lastUsedAt) })}`}
                </div>
              </div>
              <Button variant="default" size="xs" onClick={() => told(revoke(token))}>
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
        <Button type="submit" variant="default" loading={busy}>
          {t("account.makeToken")}
        </Button>
      </form>
    </section>
  )
}
