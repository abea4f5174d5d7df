import { Text, Title } from "@mantine/core"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "wouter"
import { CenteredPage } from "../app/CenteredPage.tsx"
import { postIdentity } from "./provider.ts"

/** Where the window ends up in which somebody confirmed who they are at the service. */
export function IdentityConfirmedPage() {
  const { t } = useTranslation("signIn")
  const [search] = useSearchParams()
  const confirmed = !search.has("failed")
  useEffect(() => {
    postIdentity(confirmed)
    window.close()
  }, [confirmed])
  return (
    <CenteredPage>
      <Title order={1} size="h3">
        {t(confirmed ? "identity.confirmed" : "identity.notConfirmed")}
      </Title>
      <Text mt="xs">{t("identity.close")}</Text>
    </CenteredPage>
  )
}
