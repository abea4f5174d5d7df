import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { OpenToken } from "../../shared/api/people.ts"
import { del } from "../app/http.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { AgencyMark } from "../ui/AgencyMark.tsx"
import { writtenDay } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"

/** The personal access tokens that open something, with what they allow, their end and last use; each can be revoked. */
export function PeopleTokensCard() {
  const { t } = useTranslation("people")
  const [answer, again] = useFetch<{ tokens: OpenToken[] }>("/api/open-tokens")
  const sure = useConfirm()

  async function revoke({ id, name, owner }: OpenToken) {
    const words = { token: name, name: owner.name }
    if (!(await sure(t("revokeSure", words), t("revoke")))) return
    await del(`/api/open-tokens/${id}`)
    await again()
  }

  if (answer.state === "loading") return null
  if (answer.state === "failed") return <Failure error={answer.error} again={again} />
  const { tokens } = answer.value
  return (
    <section className={page.card}>
      <div className={page.cardHead}>
        <h2>{t("tokens")}</h2>
        <span className={page.faint}>{tokens.length}</span>
      </div>
      <ul className={page.rows}>
        {tokens.map((token) => (
          <li key={token.id} className={page.row}>
            <div className={page.rowWords}>
              {token.owner.name}
              <div className={page.faint}>
                {[
                  token.name,
                  t(`tokenScope.${token.scope}`),
                  token.onePlan && t("tokenOnePlan"),
                  token.lastUsedAt
                    ? t("tokenUsed", { day: writtenDay(token.lastUsedAt) })
                    : t("tokenUnused"),
                  t("tokenEnds", { day: writtenDay(token.expiresAt) }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </div>
            </div>
            <AgencyMark agency={token.owner.agency} />
            <Button
              variant="subtle"
              size="xs"
              color="red"
              aria-label={t("revokeOf", { token: token.name, name: token.owner.name })}
              onClick={() => notifyFailure(revoke(token))}
            >
              {t("revoke")}
            </Button>
          </li>
        ))}
        {tokens.length === 0 && <li className={page.empty}>{t("tokensNone")}</li>}
      </ul>
    </section>
  )
}
