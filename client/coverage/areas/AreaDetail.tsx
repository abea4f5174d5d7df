import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import type { Passage } from "../../../shared/coverage/passages/passage.ts"
import { type Binding, isInForce } from "../../../shared/coverage/set/binding.ts"
import { type AreaItem, missingFields, type ShownSet } from "./areaItems.ts"
import { Excerpts, type JumpTarget } from "./Excerpts.tsx"
import { MissingElements } from "./MissingElements.tsx"
import { Practices } from "./Practices.tsx"
import { RequiredElements } from "./RequiredElements.tsx"

/**
 * An opened area: why it is no more than addressed, the words that carry it, words that read against it, what the standards ask, what
 * its measures still lack, what people decided, and practices. `only` narrows what is asked to these instruments.
 */
export function AreaDetail(props: {
  set: ShownSet
  item: AreaItem
  passages: ReadonlyMap<string, Passage>
  binding: Binding
  /** The sentence on the country by this name; "" where it has none. */
  country: string
  only: Binding | null
  /** The decision of people on it. */
  decision: ReactNode
  onJump: (target: JumpTarget) => void
}) {
  const { t } = useTranslation("coverage")
  const { set, only, passages, onJump } = props
  const { area, report } = props.item
  const elements = area.elements.filter(
    ({ provisions }) => only === null || provisions.some((one) => isInForce(one, only)),
  )
  const found = new Set(report.elements.flatMap(({ id, found }) => (found ? id : [])))
  return (
    <>
      {report.lacking && <MissingElements area={area} lacking={report.lacking} />}
      {report.evidence.length > 0 ? (
        <Excerpts evidence={report.evidence} passages={passages} tone="carries" onJump={onJump} />
      ) : (
        <p className="quiet">{t("notFound")}</p>
      )}
      {report.readsAgainst.length > 0 && (
        <section>
          <h4 title={t("readsAgainstWhy")}>{t("readsAgainst")}</h4>
          <Excerpts
            evidence={report.readsAgainst}
            passages={passages}
            tone="against"
            onJump={onJump}
          />
        </section>
      )}
      {elements.length > 0 && (
        <RequiredElements
          {...{ set, elements, found }}
          binding={props.binding}
          country={props.country}
        />
      )}
      {missingFields(report.evidence, passages).map(({ passage, missing }) => (
        <section key={passage.id}>
          <h4>{t("missing", { place: passage.number ?? t("inText") })}</h4>
          <button
            type="button"
            className="missing"
            onClick={() => onJump({ passageId: passage.id, quote: "" })}
          >
            {missing.map((field) => t(`field.${field}`)).join(" · ")}
          </button>
        </section>
      ))}
      {props.decision}
      <Practices practices={set.practices.filter(({ areas }) => areas.includes(area.id))} />
    </>
  )
}
