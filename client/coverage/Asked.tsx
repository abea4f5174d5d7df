import { Tooltip } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type Binding, isInForce, isReserved } from "../../shared/coverage/binding.ts"
import type { Area, Provision } from "../../shared/coverage/set.ts"
import { requiresIn, type ShownSet, strongest, titleIn } from "./areaItems.ts"
import { SetWords, useSetLanguage } from "./SetWords.tsx"

type Element = Area["elements"][number]

/** What the standards ask of an area: each element found or not, how binding it is, and where it is written. */
export function Asked(props: {
  set: ShownSet
  elements: readonly Element[]
  found: ReadonlySet<string>
  binding: Binding
  /** The country by its name, or "". */
  country: string
}) {
  const { t } = useTranslation("coverage")
  return (
    <section>
      <h4>{t("ask")}</h4>
      <ul className="asked">
        {props.elements.map((element) => (
          <AskedElement
            key={element.id}
            set={props.set}
            element={element}
            found={props.found.has(element.id)}
            binding={props.binding}
            country={props.country || t("theCountry")}
          />
        ))}
      </ul>
    </section>
  )
}

function AskedElement(props: {
  set: ShownSet
  element: Element
  found: boolean
  binding: Binding
  country: string
}) {
  const { t } = useTranslation("coverage")
  const language = useSetLanguage()
  const [open, setOpen] = useState(false)
  const { element, found, binding, country } = props
  const { force, inForce } = strongest(element.provisions, binding)
  const title = titleIn(element.title, language)
  const asked = requiresIn(element, language)
  // Guidance binds nobody; and what is in force is not known before it is set.
  const known = force !== "guidance" && binding.instruments.length > 0
  const holds = inForce ? t("force.inForce", { country }) : t("force.notBinding")
  return (
    <li data-element={element.id} data-found={found}>
      <span className="asked-sign" aria-hidden="true">
        {found ? "✓" : "○"}
      </span>
      <button
        type="button"
        aria-expanded={open}
        aria-label={`${title}: ${t(found ? "found" : "elementNotFound")}`}
        title={t("requires.show", { title })}
        onClick={() => setOpen(!open)}
      >
        <SetWords words={element.title} />
      </button>
      <span className="asked-where">
        <Tooltip label={t("force.notInForce")} disabled={inForce || !known}>
          <span className="force" data-force={force} data-in-force={inForce}>
            {[t(`force.${force}`), known && holds].filter(Boolean).join(", ")}
          </span>
        </Tooltip>{" "}
        {byForce(element.provisions, binding).map((provision, index) => (
          <span key={`${provision.instrument} ${provision.reference}`}>
            {index > 0 && " · "}
            <ProvisionName
              set={props.set}
              provision={provision}
              binding={binding}
              country={country}
            />
          </span>
        ))}
      </span>
      {open && (
        <div className="asked-words">
          <p lang={asked.lang}>{asked.words}</p>
          {instrumentsOf(props.set, element).map(({ id, title, body, year }) => (
            <p key={id}>
              <b>{id}</b> {title} ({body}, {year})
            </p>
          ))}
        </div>
      )}
    </li>
  )
}

/** A duty or an option of an instrument that is in force. Guidance binds nobody. */
const binds = (provision: Provision, binding: Binding) =>
  provision.force !== "guidance" && isInForce(provision, binding)

/** What binds before what does not; else in the order of the set. */
function byForce(provisions: readonly Provision[], binding: Binding): readonly Provision[] {
  const [first, rest] = [true, false].map((want) =>
    provisions.filter((provision) => binds(provision, binding) === want),
  )
  return [...(first ?? []), ...(rest ?? [])]
}

/** The instruments of an element's provisions, each once. */
function instrumentsOf(set: ShownSet, { provisions }: Element) {
  const ids = new Set(provisions.map(({ instrument }) => instrument))
  return set.instruments.filter(({ id }) => ids.has(id))
}

function ProvisionName(props: {
  set: ShownSet
  provision: Provision
  binding: Binding
  country: string
}) {
  const { t } = useTranslation("coverage")
  const { provision, binding, country } = props
  const instrument = props.set.instruments.find(({ id }) => id === provision.instrument)
  const reserved =
    binding.instruments.includes(provision.instrument) &&
    isReserved(provision, binding.reservations)
  const full = [
    instrument && `${instrument.title} (${instrument.body}, ${instrument.year})`,
    reserved && t("force.reservedBy", { country }),
  ]
  const label = full.filter(Boolean).join(". ")
  return (
    <Tooltip label={label} disabled={label === ""} multiline maw={320}>
      <span className="provision" data-binds={binds(provision, binding)}>
        {[provision.instrument, provision.reference].filter(Boolean).join("\u00a0")}
        {reserved && ` (${t("force.reserved")})`}
      </span>
    </Tooltip>
  )
}
