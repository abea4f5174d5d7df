import { Menu, UnstyledButton } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { Stance } from "../../../shared/agreement/standing.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import type { ChipStance } from "./chipStance.ts"
import { needsReason, type PositionActions } from "./positionDraft.ts"

const answers: readonly { stance: Stance; label: string }[] = [
  { stance: "agree", label: "agree" },
  { stance: "reserve", label: "reserve" },
  { stance: "object", label: "object" },
  { stance: "not-concerned", label: "notOurs" },
]

/** The buttons of the person who speaks for `agency`: all four while it has no answer on these words, else a menu to change it. */
export function PositionButtons(props: {
  agency: Agency
  stance: ChipStance
  acts: PositionActions
}) {
  const { t } = useTranslation("positions")
  const { agency, stance, acts } = props
  const given = answers.some((one) => one.stance === stance)
  const reasoned = answers.find((one) => one.stance === stance && needsReason(one.stance))
  const label = (name: string) => t(name === "agree" && stance === "lapsed" ? "agreeAgain" : name)
  return (
    <fieldset className="position-acts" aria-label={t("actsFor", { agency: agency.name })}>
      <span className="acts-for">{t("actsFor", { agency: agency.short })}</span>
      {given ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <UnstyledButton className="act" disabled={acts.busy}>
              {t("change")} <IconChevronDown size={12} aria-hidden="true" />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            {reasoned && (
              <>
                <Menu.Item onClick={() => acts.answer(reasoned.stance)}>
                  {t("changeReason")}
                </Menu.Item>
                <Menu.Divider />
              </>
            )}
            {answers
              .filter((one) => one.stance !== stance)
              .map((one) => (
                <Menu.Item key={one.stance} onClick={() => acts.answer(one.stance)}>
                  {t(one.label)}
                </Menu.Item>
              ))}
            <Menu.Divider />
            <Menu.Item onClick={acts.withdraw}>{t("withdraw")}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <>
          {answers.map((one) => (
            <UnstyledButton
              key={one.stance}
              className="act"
              data-act={one.stance}
              disabled={acts.busy}
              onClick={() => acts.answer(one.stance)}
            >
              {label(one.label)}
            </UnstyledButton>
          ))}
          {stance !== "open" && (
            <UnstyledButton className="act" disabled={acts.busy} onClick={acts.withdraw}>
              {t("withdraw")}
            </UnstyledButton>
          )}
        </>
      )}
    </fieldset>
  )
}
