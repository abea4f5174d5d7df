import { Button, Menu } from "@mantine/core"
import { IconCheck, IconChevronDown } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { Person } from "../../shared/api/people.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { patch } from "../app/http.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useConfirm } from "../ui/useConfirm.tsx"

const functions = ["makesPlans", "agencyAdministrator", "administrator"] as const

interface Props {
  person: Person
  agencies: readonly Agency[]
  /** Called after something was changed. */
  changed: () => Promise<void>
}

/**
 * A person's functions in the installation, each switched by a click, and moving them to another
 * agency.
 */
export function FunctionsMenu({ person, agencies, changed }: Props) {
  const { t } = useTranslation("people")
  const sure = useConfirm()
  const { id, name } = person
  const others = agencies.filter((agency) => agency.id !== person.agency.id)

  async function turn(which: (typeof functions)[number]) {
    const given = !person[which]
    if (which === "administrator" && given) {
      if (!(await sure(t("administratorSure", { name }), t("functionNames.administrator")))) return
    }
    await patch(`/api/people/${id}`, { [which]: given })
    await changed()
  }

  async function move(agency: Agency) {
    if (!(await sure(t("moveSure", { name, agency: agency.name }), t("move")))) return
    await patch(`/api/people/${id}`, { agency: agency.id })
    await changed()
  }

  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="xs"
          rightSection={<IconChevronDown size={12} aria-hidden />}
          aria-label={t("functionsOf", { name })}
        >
          {t("functions")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: "auto" }}>
        {functions.map((which) => (
          <Menu.Item
            key={which}
            role="menuitemcheckbox"
            aria-checked={person[which]}
            disabled={which === "makesPlans" && person.administrator}
            leftSection={<IconCheck size={14} aria-hidden opacity={person[which] ? 1 : 0} />}
            onClick={() => notifyFailure(turn(which))}
          >
            {t(`functionNames.${which}`, { agency: person.agency.name })}
          </Menu.Item>
        ))}
        {others.length > 0 && (
          <>
            <Menu.Divider />
            <Menu.Label>{t("moveTo")}</Menu.Label>
            {others.map((agency) => (
              <Menu.Item
                key={agency.id}
                closeMenuOnClick
                onClick={() => notifyFailure(move(agency))}
              >
                {agency.name}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
