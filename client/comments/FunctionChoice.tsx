import { Button, Menu } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { WritesAs } from "../../shared/api/comments.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { authorLabel } from "./authorLabel.ts"

const functions: readonly WritesAs[] = ["secretariat", null]

/** For whom a comment is written, for a person who holds the secretariat's function and an agency's mandate. */
export function FunctionChoice(props: {
  as: WritesAs
  agency: Agency
  onAs: (as: WritesAs) => void
}) {
  const { t } = useTranslation("comments")
  const { as, agency } = props
  const label = t("for", { agency: authorLabel(as, agency, t) })
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button
          size="compact-xs"
          radius="xl"
          variant="default"
          rightSection={<IconChevronDown size={13} aria-hidden="true" />}
          aria-label={`${t("forWhom")}: ${label}`}
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={as ?? ""}>
          {functions.map((each) => (
            <Menu.RadioItem
              key={each ?? ""}
              value={each ?? ""}
              closeMenuOnClick
              onChange={() => props.onAs(each)}
            >
              {t("for", { agency: authorLabel(each, agency, t) })}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
