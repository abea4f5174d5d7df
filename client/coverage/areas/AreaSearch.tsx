import { CloseButton, TextInput } from "@mantine/core"
import { IconSearch } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"

/** The field that narrows a list of the sidebar by words. */
export function AreaSearch(props: {
  value: string
  label: string
  onChange: (value: string) => void
}) {
  const { t } = useTranslation("coverage")
  return (
    <TextInput
      className="area-search"
      size="xs"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      placeholder={props.label}
      aria-label={props.label}
      leftSection={<IconSearch size={14} aria-hidden="true" />}
      rightSection={
        props.value ? (
          <CloseButton size="xs" aria-label={t("clearSearch")} onClick={() => props.onChange("")} />
        ) : null
      }
    />
  )
}
