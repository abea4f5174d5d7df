import { Switch } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { useAnswer } from "../answer.ts"
import { put } from "../http.ts"
import { Failure } from "../pages/Failure.tsx"
import styles from "../pages/page.module.css"
import { told } from "../pages/told.ts"

/** What the installation requires of those who sign in, for its administrators. */
export function RulesCard() {
  const { t } = useTranslation("signIn")
  const [answer, again] = useAnswer<{ secondFactorRequired: boolean }>("/api/sign-in-rules")

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
          onChange={(event) => told(set(event.currentTarget.checked))}
        />
      </div>
    </section>
  )
}
