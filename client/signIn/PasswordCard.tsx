import { Button, PasswordInput, Stack } from "@mantine/core"
import { notifications } from "@mantine/notifications"
import { type FormEvent, useRef } from "react"
import { useTranslation } from "react-i18next"
import { Problem } from "../../shared/problem.ts"
import { post } from "../app/http.ts"
import styles from "../app/page.module.css"
import { useSubmit } from "../app/useSubmit.ts"
import { Failure } from "../ui/Failure.tsx"
import { NewPassword } from "./NewPassword.tsx"

/** Changes one's password; other devices are signed out. */
export function PasswordCard({ email }: { email: string }) {
  const { t } = useTranslation("app")
  const form = useRef<HTMLFormElement>(null)
  const { busy, failure, issue, send } = useSubmit(["newPassword"])
  const wrong = failure instanceof Problem && failure.extra.reason === "INVALID_PASSWORD"

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const done = await send(() =>
      post("/api/auth/change-password", {
        currentPassword: String(data.get("current")),
        newPassword: String(data.get("new")),
        revokeOtherSessions: true,
      }),
    )
    if (!done) return
    form.current?.reset()
    notifications.show({ color: "teal", message: t("account.passwordChanged") })
  }

  return (
    <section className={styles.card}>
      <div className={styles.cardHead}>
        <h2>{t("account.changePassword")}</h2>
      </div>
      <form ref={form} className={styles.cardBody} onSubmit={(event) => void submit(event)}>
        <Stack gap="md" maw={380}>
          <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
          {failure !== null && !wrong && <Failure error={failure} />}
          <PasswordInput
            visibilityToggleButtonProps={{ "aria-label": t("seePassword") }}
            label={t("account.currentPassword")}
            name="current"
            autoComplete="current-password"
            required
            withAsterisk={false}
            error={wrong ? t("account.wrongPassword") : undefined}
          />
          <NewPassword name="new" label={t("newPassword")} error={issue("newPassword")} />
          <Button type="submit" variant="default" loading={busy} style={{ alignSelf: "start" }}>
            {t("account.changePassword")}
          </Button>
        </Stack>
      </form>
    </section>
  )
}
