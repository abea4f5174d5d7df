import { Alert } from "@mantine/core"
import { IconAlertTriangle } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { OperatorNotice } from "../../shared/api/operation.ts"
import { useFetch } from "../app/useFetch.ts"

/** Problems for whoever operates the server, each with advice; nothing without any. */
export function OperatorNotices() {
  const { t } = useTranslation("app")
  const [answer] = useFetch<{ notices: OperatorNotice[] }>("/api/operator-notices")
  if (answer.state !== "ready") return null
  return answer.value.notices.map(({ kind }) => (
    <Alert
      key={kind}
      color={kind === "database-damaged" ? "red" : "yellow"}
      icon={<IconAlertTriangle aria-hidden />}
      title={t(`operator.${kind}.title`)}
      role="status"
    >
      {t(`operator.${kind}.words`)}
    </Alert>
  ))
}
