import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Basis } from "../../../shared/coverage/levels/basis.ts"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"
import type { Binding } from "../../../shared/coverage/set/binding.ts"
import { moveByArrows } from "../../ui/arrowKeys.ts"
import { AreaDecision } from "../decisions/AreaDecision.tsx"
import type { DecisionContext } from "../decisions/decisionContext.ts"
import { AreaDetail } from "./AreaDetail.tsx"
import { AreaRow } from "./AreaRow.tsx"
import {
  type AreaGroup,
  type AreaItem,
  type AreaView,
  type ShownSet,
  titleIn,
} from "./areaItems.ts"
import type { JumpTarget } from "./Excerpts.tsx"
import { SetText, useSetLanguage } from "./SetText.tsx"
import "../coverage.css"
import "./areaDetail.css"

/** The areas under their headings. */
export function AreaList(props: {
  set: ShownSet
  groups: readonly AreaGroup[]
  order: AreaView["order"]
  only: Binding | null
  open: ReadonlySet<string>
  passages: ReadonlyMap<string, Passage>
  binding: Binding
  country: string
  /** Where people decide on levels; without it nothing of that is shown. */
  decisionContext?: DecisionContext | undefined
  /** The report on an area of the text as proposed. */
  basisOf: (area: string) => Basis | null
  onToggle: (area: string) => void
  onJump: (target: JumpTarget) => void
}) {
  const { t } = useTranslation("coverage")
  const language = useSetLanguage()
  function heading(key: string): { title: ReactNode; why: string } {
    if (props.order === "elaborate") {
      if (key === "not-applicable") return { title: t("notApplicable"), why: "" }
      return { title: t(`priority.${key}`), why: t(`priority.${key}.why`) }
    }
    const pillar = props.set.pillars.find(({ id }) => id === key)
    return { title: pillar ? <SetText words={pillar.title} /> : key, why: "" }
  }
  function decision({ area, verdict }: AreaItem) {
    const basis = props.decisionContext && props.open.has(area.id) ? props.basisOf(area.id) : null
    if (!props.decisionContext || !basis) return null
    return (
      <AreaDecision
        decisionContext={props.decisionContext}
        area={area.id}
        title={titleIn(area.title, language)}
        basis={basis}
        verdict={verdict}
        onJump={props.onJump}
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys move between the buttons inside
    <div onKeyDown={(event) => moveByArrows(event, ".area-head")}>
      {props.groups.map(({ key, items }) => (
        <section key={key}>
          {key !== "" && (
            <>
              <h3 className="pillar">
                <span>{heading(key).title}</span>
                <span>{t("areas", { count: items.length })}</span>
              </h3>
              {heading(key).why && <p className="pillar-why">{heading(key).why}</p>}
            </>
          )}
          <ul className="areas">
            {items.map((item) => (
              <AreaRow
                key={item.area.id}
                item={item}
                open={props.open.has(item.area.id)}
                onToggle={() => props.onToggle(item.area.id)}
              >
                <AreaDetail
                  set={props.set}
                  item={item}
                  passages={props.passages}
                  binding={props.binding}
                  country={props.country}
                  only={props.only}
                  decision={decision(item)}
                  onJump={props.onJump}
                />
              </AreaRow>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
