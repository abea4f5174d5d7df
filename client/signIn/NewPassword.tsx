import { PasswordInput } from "@mantine/core"
import { useTranslation } from "react-i18next"

interface Props {
  name: string
  label?: string
  error?: string | undefined
}

/** A field for a password that is being chosen: ten letters or more. */
export function NewPassword({ name, label, error }: Props) {
  const { t } = useTranslation("app")
  return (
    <PasswordInput
      visibilityToggleButtonProps={{ "aria-label": t("seePassword") }}
      label={label ?? t("password")}
      description={t("passwordRule")}
      name={name}
      autoComplete="new-password"
      minLength={10}
      maxLength={200}
      required
      withAsterisk={false}
      error={error}
    />
  )
}
