import { Button, Menu } from "@mantine/core"
import { IconCheck, IconChevronDown } from "@tabler/icons-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { ShownSet } from "./areaItems.ts"

/** Narrows the areas to what binds the plan's country, or to one instrument that does. */
export function InstrumentFilter(props: {
  set: ShownSet
  /** Ids of the instruments that bind the country, from the plan's settings. */
  binding: readonly string[]
  country: string
  value: readonly string[] | null
  onChange: (instruments: readonly string[] | null) => void
  onSettings: (() => void) | undefined
}) {
  const { t } = useTranslation("coverage")
  const { binding, value } = props
  const bindingOnes = props.set.instruments.filter(({ id }) => binding.includes(id))
  const bindingLabel = props.country
    ? t("instruments.binding", { country: props.country })
    : t("instruments.bindingHere")
  const one = value?.length === 1 ? bindingOnes.find(({ id }) => id === value[0]) : undefined
  const label = value === null ? t("instruments.all") : (one?.id ?? bindingLabel)
  const chosen = <IconCheck size={14} aria-hidden="true" />
  const blank = <span className="menu-blank" />
  const choice = (
    key: string,
    title: ReactNode,
    instruments: readonly string[] | null,
    on: boolean,
  ) => (
    <Menu.Item
      key={key}
      role="menuitemradio"
      aria-checked={on}
      leftSection={on ? chosen : blank}
      onClick={() => props.onChange(instruments)}
    >
      {title}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button
          size="compact-xs"
          radius="xl"
          variant={value === null ? "default" : "light"}
          rightSection={<IconChevronDown size={13} aria-hidden="true" />}
          aria-label={`${t("instruments.label")}: ${label}`}
          className="instrument-filter"
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className="menu-scroll">
        {choice("all", t("instruments.all"), null, value === null)}
        {bindingOnes.length > 0 && (
          <>
            {choice("binding", bindingLabel, binding, value !== null && !one)}
            <Menu.Divider />
            <Menu.Label>{t("instruments.bindingOnes")}</Menu.Label>
            {bindingOnes.map(({ id, title }) =>
              choice(
                id,
                <>
                  <b>{id}</b> <small className="menu-small">{title}</small>
                </>,
                [id],
                one?.id === id,
              ),
            )}
          </>
        )}
        {props.onSettings && (
          <>
            <Menu.Divider />
            <Menu.Item leftSection={blank} onClick={props.onSettings}>
              {t("instruments.set")}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
