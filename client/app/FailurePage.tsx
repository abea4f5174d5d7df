import { Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Problem } from "../../shared/problem.ts"
import { Failure } from "../ui/Failure.tsx"
import { CenteredPage } from "./CenteredPage.tsx"
import { NotFoundPage } from "./NotFoundPage.tsx"

/** A whole page that could not be shown, with the reason. */
export function FailurePage({ error, again }: { error: unknown; again?: () => unknown }) {
  const { t } = useTranslation("app")
  if (error instanceof Problem && error.code === "not-found") return <NotFoundPage />
  return (
    <CenteredPage>
      <Title order={1} size="h3" mb="md">
        {t("failed")}
      </Title>
      <Failure error={error} {...(again ? { again } : {})} />
    </CenteredPage>
  )
}
