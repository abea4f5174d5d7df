import { Text, Title } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { CenteredPage } from "./CenteredPage.tsx"

/** An address that leads nowhere, or to what the person may not know of. */
export function NotFoundPage() {
  const { t } = useTranslation("app")
  return (
    <CenteredPage>
      <Title order={1} size="h3">
        {t("notFound.title")}
      </Title>
      <Text mt="xs" mb="md">
        {t("notFound.words")}
      </Text>
      <Link href="/plans">{t("notFound.plans")}</Link>
    </CenteredPage>
  )
}
