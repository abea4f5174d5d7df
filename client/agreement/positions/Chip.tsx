import { Popover, UnstyledButton } from "@mantine/core"
import { useTranslation } from "react-i18next"
import { agreedWords } from "../../../shared/agreement/agreedWords.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { writtenDay } from "../../ui/dates.ts"
import { chipStance, chipWords } from "./chipStance.ts"
import { Since } from "./Since.tsx"
import type { MeasureStanding } from "./standings.ts"

/** One agency and where it stands; a click shows since when, why, and what moved since. */
export function Chip(props: { agency: Agency; of: MeasureStanding; opinion: boolean }) {
  const { t } = useTranslation("positions")
  const { agency, of } = props
  const position = of.positions.find((one) => one.agency === agency.id)
  const stance = chipStance(position, of.digest)
  const said = t(chipWords(position, of.digest))
  const label = t("positionOf", { agency: agency.name, stance: said })
  const words = (
    <>
      <i style={{ background: agency.colour }}>{agency.short}</i>
      {said}
      {props.opinion && <small>{t("opinion")}</small>}
    </>
  )
  const handles = { "data-agency": agency.id, "data-stance": stance, "data-was": position?.stance }
  if (!position) {
    return (
      <span className="chip-agency" role="img" aria-label={label} {...handles}>
        {words}
      </span>
    )
  }
  return (
    <Popover
      width={340}
      position="bottom-start"
      withArrow={false}
      transitionProps={{ duration: 80 }}
    >
      <Popover.Target>
        <UnstyledButton className="chip-agency" aria-label={label} {...handles}>
          {words}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className="position-card">
        <b>{agency.name}</b>
        {stance === "lapsed" ? (
          <>
            <p>
              {t(`stance.${position.stance}`)} → {t("stance.lapsed")}
            </p>
            <Since agency={agency} position={position} words={agreedWords(of.measure)} />
          </>
        ) : (
          <p>
            {t(`stance.${stance}`)}. {t("onTheseWords", { day: writtenDay(position.at) })}
          </p>
        )}
        {position.reason && (
          <blockquote>
            <small>{t("reasonOf")}</small>
            {position.reason}
          </blockquote>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
