import { Button } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { StandardsChoice, StandardsView } from "../../../shared/api/standards.ts"
import { put } from "../../app/http.ts"
import page from "../../app/page.module.css"
import { useFetch } from "../../app/useFetch.ts"
import { standardsPath } from "../../coverage/areas/practicesContext.tsx"
import { notifyFailure } from "../../ui/notifyFailure.ts"
import styles from "./standards.module.css"

/**
 * The hidden practices of a set, with a button to show each again; nothing where none is hidden.
 */
export function HiddenPractices({ set }: { set: StandardsChoice }) {
  const { t } = useTranslation("standards")
  const [answer, again] = useFetch<StandardsView>(standardsPath(set))
  const hidden = answer.state === "ready" ? answer.value.hidden : []
  if (hidden.length === 0) return null

  async function show(practice: string) {
    await put(`/api/standards/${set.id}/practices/${practice}/hidden`, { hidden: false })
    await again()
  }

  return (
    <div className={styles.hidden}>
      <div className={page.faint}>{t("hidden", { count: hidden.length })}</div>
      {hidden.map(({ id, words, country }) => (
        <p key={id}>
          {words} <span className={page.faint}>{country}</span>{" "}
          <Button variant="subtle" size="compact-xs" onClick={() => notifyFailure(show(id))}>
            {t("show")}
          </Button>
        </p>
      ))}
    </div>
  )
}
