import { MantineProvider } from "@mantine/core"
import i18next from "i18next"
import { act } from "react"
import { createRoot, type Root } from "react-dom/client"
import { initReactI18next } from "react-i18next"
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest"
import { FieldPanel } from "../../../client/editor/measures/FieldPanel.tsx"
import { fieldLabels } from "../../../client/editor/measures/fieldChips.ts"
import type { OpenField } from "../../../client/editor/measures/measureSlots.ts"
import { strings } from "../../../client/editor/strings.ts"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import { readDocument } from "../../../shared/document/readDocument.ts"
import { budget, dependency, indicator, lead, measure, partner, time } from "../../plan.ts"
import { meet, pair, type Writer, words } from "./room.ts"

const opened: Writer[] = []
const roots: Root[] = []

beforeAll(async () => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true)
  Element.prototype.scrollIntoView = () => {}
  await i18next.use(initReactI18next).init({
    lng: "en",
    resources: { en: { editor: strings } },
    interpolation: { escapeValue: false },
  })
})
afterEach(async () => {
  await act(async () => {
    for (const root of roots.splice(0)) root.unmount()
  })
  for (const writer of opened.splice(0)) writer.close()
})

/** Opens a field of the measure m1 for writing, and gives its inputs by label. */
async function openField(writer: Writer, name: OpenField["name"]) {
  const holder = document.createElement("div")
  document.body.append(holder)
  const root = createRoot(holder)
  roots.push(root)
  const { editor, slots } = writer
  await act(async () => {
    root.render(
      <MantineProvider>
        <FieldPanel
          editor={editor}
          slots={slots}
          open={{ measureId: "m1", name }}
          bodies={[{ id: "b1", name: "Ministry of Justice" }]}
          currency="VLC"
        />
      </MantineProvider>,
    )
  })
  const all = <T extends Element = HTMLInputElement>(label: string) =>
    [...holder.querySelectorAll("label")]
      .filter((each) => each.textContent === label)
      .map((each) => holder.querySelector(`[id="${each.htmlFor}"]`) as unknown as T)
  const input = (label: string): HTMLInputElement => {
    const found = all(label).at(-1)
    if (!found) throw new Error(`There is no input "${label}".`)
    return found
  }
  return { holder, all, input }
}

const setterOf = (input: HTMLInputElement) =>
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), "value")?.set
/** Types the way a person does: the caret behind what is typed. */
async function enter(input: HTMLInputElement, value: string) {
  await act(async () => {
    input.focus()
    setterOf(input)?.call(input, value)
    input.dispatchEvent(new Event("input", { bubbles: true }))
  })
}
const leave = (input: HTMLInputElement) =>
  act(async () => {
    input.blur()
  })
const fieldsOf = ({ doc_ }: Writer) => {
  const node = readDocument(doc_).firstChild
  if (!node) throw new Error("The plan is empty.")
  return readMeasure(node).fields
}
const both = (...parts: Parameters<typeof pair>) => {
  const made = pair(...parts)
  opened.push(...made)
  return made
}

describe("a field that is open for writing", () => {
  it("the first letter makes the field, and the input goes on in it", async () => {
    const [a] = both(measure("m1", "Train"))
    const { input } = await openField(a, "lead")
    const first = input("Name as it appears in the text")
    await enter(first, "M")
    await enter(first, "Mi")
    expect(first.isConnected).toBe(true)
    expect(fieldsOf(a).lead).toEqual(["Mi"])
  })

  it("writes nothing as long as nothing is said", async () => {
    const [a] = both(measure("m1", "Train"))
    const before = words(a.doc_)
    const { input } = await openField(a, "time")
    await enter(input("Wording in the text"), " ")
    expect(words(a.doc_)).toBe(before)
  })

  it("another's words in the same field come in around the caret", async () => {
    const [a, b] = both(measure("m1", "Train", lead("Interior")))
    const mine = await openField(a, "lead")
    const theirs = await openField(b, "lead")
    const input = mine.input("Name as it appears in the text")
    await enter(input, "Interior and")
    input.setSelectionRange(12, 12)
    await enter(theirs.input("Name as it appears in the text"), "Ministry of Interior")
    input.focus()
    await act(async () => meet(a, b))
    expect(input.value).toBe("Ministry of Interior and")
    expect(input.selectionStart).toBe(24)
    expect(fieldsOf(b).lead).toEqual(["Ministry of Interior and"])
  })

  it("a name of the plan's bodies links the body", async () => {
    const [a] = both(measure("m1", "Train"))
    const { input } = await openField(a, "partners")
    const first = input("Name as it appears in the text")
    await enter(first, "Ministry of Justice")
    await leave(first)
    const node = readDocument(a.doc_).firstChild
    expect(node && readMeasure(node).participants).toMatchObject([
      { role: "partner", name: "Ministry of Justice", body: "b1" },
    ])
  })

  it("words that name a day fill in the days, unless somebody chose them", async () => {
    const [a] = both(measure("m1", "Train"))
    const { input } = await openField(a, "time")
    const first = input("Wording in the text")
    await enter(first, "By 31 December 2027")
    await leave(first)
    expect(fieldsOf(a).time).toEqual({ from: null, to: "2027-12-31", words: "By 31 December 2027" })
    await enter(first, "By 1 March 2026")
    await leave(first)
    expect(fieldsOf(a).time?.to).toBe("2027-12-31")
  })

  it("an indicator's parts are nodes of one indicator", async () => {
    const [a] = both(measure("m1", "Train"))
    const { input } = await openField(a, "indicators")
    await enter(input("What is measured"), "Teams")
    await enter(input("Baseline"), "1")
    await enter(input("Target"), "5")
    expect(fieldsOf(a).indicators).toEqual([
      { words: "Teams", baseline: "1", target: "5", verification: "" },
    ])
  })

  it("a new amount is in the plan's currency", async () => {
    const [a] = both(measure("m1", "Train"))
    const { input } = await openField(a, "budget")
    await enter(input("Amount"), "140")
    expect(fieldsOf(a).budget).toMatchObject({ amount: 140, currency: "VLC" })
  })

  it("shows every field as a labelled value and invites to what is missing", () => {
    const t = (key: string, values?: Record<string, unknown>) =>
      i18next.t(`editor:${key}`, values ?? {})
    const full = measure(
      "m1",
      "Train",
      lead("Interior"),
      partner("Justice"),
      partner("NGOs", true),
      time("", "2026-09-30"),
      indicator("Teams", "1", "5"),
      budget("", { kind: "state", amount: 1150, currency: "VLC" }),
      dependency("m2"),
    )
    const shown = (node: typeof full) =>
      fieldLabels(readMeasure(node), t, "en-GB", () => "1.1.2").map(({ label, value, name }) =>
        value === null ? `+${name}` : `${label}: ${value}`,
      )
    expect(shown(full)).toEqual([
      "Lead: Interior",
      "With: Justice, NGOs (by agreement)",
      "Time frame: by 30\u00a0Sept 2026",
      "Indicator: Teams 1 → 5",
      "Budget: 1,150 VLC, state budget",
      "After: 1.1.2",
    ])
    expect(shown(measure("m1", "Train"))).toEqual(["+lead", "+time", "+indicators", "+budget"])
  })
})

describe("what else there is to say of a measure", () => {
  const offers = (holder: HTMLElement) =>
    [...holder.querySelectorAll(".field-rows button")].map((button) => button.textContent)

  it("is what its line does not show already", async () => {
    const [a] = pair(measure("m1", "Train", lead("Interior")))
    opened.push(a)
    const { holder } = await openField(a, "more")
    expect(offers(holder)).toEqual(["+ partner", "+ depends on"])
  })

  it("is nothing where partners and what comes first are said, and then it is not offered", async () => {
    const [a] = pair(measure("m1", "Train", partner("Justice"), dependency("m2")))
    opened.push(a)
    expect(a.host.querySelector('[data-field="partners"]')).not.toBeNull()
    expect(a.host.querySelector('[data-field="more"]')).toBeNull()
  })
})
