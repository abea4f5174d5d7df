import { useState } from "react"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { PanelTabs } from "../../../client/plan/PanelTabs.tsx"
import { on, type Shown, show } from "../show.tsx"

type Id = "one" | "two" | "three"
let shown: Shown

function Panels() {
  const [chosen, setChosen] = useState<Id>("one")
  const choices = (["one", "two", "three"] as const).map((id, count) => ({ id, label: id, count }))
  return (
    <>
      <PanelTabs
        label="Beside"
        choices={choices}
        chosen={chosen}
        onChoose={setChosen}
        panel="panel"
      />
      <div id="panel" role="tabpanel">
        {chosen}
      </div>
    </>
  )
}

beforeEach(async () => {
  shown = await show(<Panels />)
  on("[role=tab][tabindex='0']").focus()
})
afterEach(() => shown.close())

const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })
  return shown.after(() => document.activeElement?.dispatchEvent(event))
}
const state = () => ({
  focus: document.activeElement?.id,
  panel: on("[role=tabpanel]").textContent,
  reached: [...document.querySelectorAll("[role=tab][tabindex='0']")].map(({ id }) => id),
  selected: [...document.querySelectorAll("[aria-selected=true]")].map(({ id }) => id),
})
const at = (id: Id) => ({
  focus: `panel-tab-${id}`,
  panel: id,
  reached: [`panel-tab-${id}`],
  selected: [`panel-tab-${id}`],
})

describe("tabs of the panel beside the text", () => {
  it("are one stop of the keyboard, the chosen one", () => {
    expect(state()).toEqual(at("one"))
  })

  it.each<[string[], Id]>([
    [["ArrowRight"], "two"],
    [["ArrowRight", "ArrowRight", "ArrowRight"], "one"],
    [["ArrowLeft"], "three"],
    [["End"], "three"],
    [["End", "ArrowLeft"], "two"],
    [["End", "Home"], "one"],
  ])("are chosen by %j", async (keys, id) => {
    for (const key of keys) await press(key)
    expect(state()).toEqual(at(id))
  })

  it("leave other keys to the browser", async () => {
    for (const key of ["ArrowDown", "Tab", "a"]) await press(key)
    await press("ArrowRight", { altKey: true })
    expect(state()).toEqual(at("one"))
  })

  it("are chosen by a click, with the number of what is open in them", async () => {
    expect(on("#panel-tab-one").textContent).toBe("one")
    expect(on("#panel-tab-three").textContent).toBe("three2")
    await shown.after(() => on("#panel-tab-three").click())
    expect(state()).toMatchObject({ panel: "three", selected: ["panel-tab-three"] })
  })
})
