import { Tooltip } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Area, Provision } from "../../shared/coverage/set.ts"
import { type ShownSet, strongest, titleIn } from "./areaItems.ts"
import { SetWords, useSetLanguage } from "./SetWords.tsx"

type Element = Area["elements"][number]

/** What binds the plan's country: ids of instruments, and its name where it is set. */
export interface Binding {
  instruments: readonly string[]
  country: string
}

/** What the standards ask of an area: each element found or not, how binding it is, and where it is written. */
export function Asked(props: {
  set: ShownSet
  elements: readonly Element[]
  found: ReadonlySet<string>
  binding: Binding
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
}) {
  const { t } = useTranslation("coverage")
  const language = useSetLanguage()
  const [open, setOpen] = useState(false)
  const { element, found, binding } = props
  const { force, inForce } = strongest(element.provisions, binding.instruments)
  const title = titleIn(element.title, language)
  const country = binding.country || t("theCountry")
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
        {element.provisions.map((provision, index) => (
          <span key={`${provision.instrument} ${provision.reference}`}>
            {index > 0 && " · "}
            <ProvisionName set={props.set} provision={provision} />
          </span>
        ))}
      </span>
      {open && (
        <div className="asked-words">
          <p>{element.requires}</p>
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

/** The instruments of an element's provisions, each once. */
function instrumentsOf(set: ShownSet, { provisions }: Element) {
  const ids = new Set(provisions.map(({ instrument }) => instrument))
  return set.instruments.filter(({ id }) => ids.has(id))
}

function ProvisionName({ set, provision }: { set: ShownSet; provision: Provision }) {
  const instrument = set.instruments.find(({ id }) => id === provision.instrument)
  const full = instrument ? `${instrument.title} (${instrument.body}, ${instrument.year})` : ""
  return (
    <Tooltip label={full} disabled={full === ""} multiline maw={320}>
      <span>{`${provision.instrument}\u00a0${provision.reference}`}</span>
    </Tooltip>
  )
}
