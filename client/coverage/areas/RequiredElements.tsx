import { Tooltip } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { type Binding, isReserved } from "../../../shared/coverage/set/binding.ts"
import type { Area, Provision } from "../../../shared/coverage/set/set.ts"
import { type AlikeBinding, byForce, requiresIn, type ShownSet, titleIn } from "./areaItems.ts"
import { SetText, useSetLanguage } from "./SetText.tsx"

type Element = Area["elements"][number]

/** The elements that the standards ask of an area: each element found or not, how binding it is, and where it is written. */
export function RequiredElements(props: {
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
  const title = titleIn(element.title, language)
  const asked = requiresIn(element, language)
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
        <SetText words={element.title} />
      </button>
      <span className="asked-where">
        {byForce(element.provisions, binding).map((alike) => (
          <Alike
            key={`${alike.force} ${alike.inForce}`}
            alike={alike}
            set={props.set}
            binding={binding}
            country={country}
          />
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

/** How far some provisions bind, and which they are. */
function Alike(props: { alike: AlikeBinding; set: ShownSet; binding: Binding; country: string }) {
  const { t } = useTranslation("coverage")
  const { set, binding, country } = props
  const { force, inForce, provisions } = props.alike
  // Guidance binds nobody; and what is in force is not known before it is set.
  const known = force !== "guidance" && binding.instruments.length > 0
  const holds = inForce ? t("force.inForce", { country }) : t("force.notBinding")
  return (
    <span className="alike">
      <Tooltip label={t("force.notInForce")} disabled={inForce || !known}>
        <span className="force" data-force={force} data-in-force={inForce}>
          {[t(`force.${force}`), known && holds].filter(Boolean).join(", ")}
        </span>
      </Tooltip>{" "}
      {provisions.map((provision, index) => (
        <span key={`${provision.instrument} ${provision.reference}`}>
          {index > 0 && " · "}
          <ProvisionName
            set={set}
            provision={provision}
            binds={inForce}
            binding={binding}
            country={country}
          />
        </span>
      ))}{" "}
    </span>
  )
}

/** The instruments of an element's provisions, each once. */
function instrumentsOf(set: ShownSet, { provisions }: Element) {
  const ids = new Set(provisions.map(({ instrument }) => instrument))
  return set.instruments.filter(({ id }) => ids.has(id))
}

function ProvisionName(props: {
  set: ShownSet
  provision: Provision
  binds: boolean
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
      <span className="provision" data-binds={props.binds}>
        {[provision.instrument, provision.reference].filter(Boolean).join("\u00a0")}
        {reserved && ` (${t("force.reserved")})`}
      </span>
    </Tooltip>
  )
}
