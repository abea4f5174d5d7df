import { Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Problem } from "../../shared/problem.ts"
import { Failure } from "./Failure.tsx"
import { NotFoundPage } from "./NotFoundPage.tsx"
import { QuietPage } from "./QuietPage.tsx"

/** A whole page that could not be shown, with the reason. */
export function FailurePage({ error, again }: { error: unknown; again?: () => unknown }) {
  const { t } = useTranslation("pages")
  if (error instanceof Problem && error.code === "not-found") return <NotFoundPage />
  return (
    <QuietPage>
      <Title order={1} size="h3" mb="md">
        {t("failed")}
      </Title>
      <Failure error={error} {...(again ? { again } : {})} />
    </QuietPage>
  )
}
