import { Button, Menu } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { ShownSet } from "./areaItems.ts"

/** The filter of the areas: what binds the country, these instruments, or nothing (null). */
export type Narrowing = "binding" | readonly string[] | null

/** Narrows the areas to what binds the plan's country, or to one instrument that does. */
export function InstrumentFilter(props: {
  set: ShownSet
  /** Ids of the instruments of the set that bind the country. */
  binding: readonly string[]
  country: string
  value: Narrowing
  onChange: (narrowing: Narrowing) => void
  onSettings: (() => void) | undefined
}) {
  const { t } = useTranslation("coverage")
  const { binding, value } = props
  const bindingOnes = props.set.instruments.filter(({ id }) => binding.includes(id))
  const bindingLabel = props.country
    ? t("instruments.binding", { country: props.country })
    : t("instruments.bindingHere")
  const one = value === "binding" ? undefined : value?.find((id) => binding.includes(id))
  // Where nothing is set there is nothing to narrow by.
  const all = bindingOnes.length === 0 || (value !== "binding" && one === undefined)
  const label = all ? t("instruments.all") : (one ?? bindingLabel)
  const chosen = all ? "all" : (one ?? "binding")
  function choose(key: string) {
    props.onChange(key === "all" ? null : key === "binding" ? "binding" : [key])
  }
  return (
    <Menu position="bottom-start" width={300}>
      <Menu.Target>
        <Button
          size="compact-xs"
          radius="xl"
          variant={all ? "default" : "light"}
          rightSection={<IconChevronDown size={13} aria-hidden="true" />}
          aria-label={`${t("instruments.label")}: ${label}`}
          className="instrument-filter"
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className="menu-scroll">
        <Menu.RadioGroup value={chosen} onChange={choose}>
          <Menu.RadioItem value="all" closeMenuOnClick>
            {t("instruments.all")}
          </Menu.RadioItem>
          {bindingOnes.length > 0 && (
            <>
              <Menu.RadioItem value="binding" closeMenuOnClick>
                {bindingLabel}
              </Menu.RadioItem>
              <Menu.Divider />
              <Menu.Label>{t("instruments.bindingOnes")}</Menu.Label>
            </>
          )}
          {bindingOnes.map(({ id, title }) => (
            <Menu.RadioItem key={id} value={id} closeMenuOnClick>
              <b>{id}</b> <small className="menu-small">{title}</small>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        {props.onSettings && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={props.onSettings}>{t("instruments.set")}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
