import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { session } from "../../../client/app/session.ts"
import { NewPlan } from "../../../client/plans/NewPlan.tsx"
import { PlanSettingsPage } from "../../../client/settings/PlanSettingsPage.tsx"
import { interior } from "../agreement/measures.ts"
import { type Asked, answering, type Said } from "../answers.ts"
import { button, on, type Shown, show, write } from "../show.tsx"

let shown: Shown
let came: Asked[]
let answers: Record<string, Said>

const person = {
  id: "u1",
  name: "Root",
  email: "r@int.vd",
  agency: interior,
  administrator: true,
  agencyAdministrator: false,
  makesPlans: true,
}
const set = (id: string, version: string, newest: boolean) => ({
  ...{ id, version, newest, title: { en: `The ${id} set` }, languages: ["en", "ru"] },
  ...{ areas: 8, origin: id === "small" ? "product" : "folder" },
})
const instrument = (id: string, kind = "treaty") => ({
  ...{ id, title: `Treaty ${id}`, body: "A council", year: "2005", kind },
})
const practice = {
  ...{ id: "p1", country: "Latvia", words: "Each measure gets a closing report." },
  ...{ areas: [], criteria: [], source: "iem.example", year: "2023", steps: ["set-up"] },
}
const view = (id: string, version: string, instruments: string[]) => ({
  status: 200,
  body: {
    ...{ id, version, title: { en: `The ${id} set` }, languages: ["en"], pillars: [], areas: [] },
    ...{
      instruments: instruments.map((each) => instrument(each)),
      practices: [practice],
      accuracy: null,
    },
    ...{
      hidden: [],
      hiddenIds: [],
      clauses: { A: ["13", "13(1)", "14", "14(1)-(5)", "14(2)", "14(6)"] },
    },
  },
})
const settings = {
  ...{
    title: "Plan",
    country: "Valdoria",
    instruments: ["A", "LOST"],
    reservations: [],
    language: "en",
  },
  ...{ classification: "official", currency: "VLC", periodFrom: null, periodTo: null },
  ...{ caretNames: false, standards: { id: "small", version: "1" } },
}
const plan = {
  ...{ id: "p", settings, right: "secretariat", mandate: null, parties: [], opinions: [] },
  ...{ agencies: [interior], bodies: [], schema: 1, archivedAt: null },
}

beforeEach(() => {
  localStorage.clear()
  session.set({ state: "in", user: person })
  answers = {
    "GET /api/standards": {
      status: 200,
      body: {
        standards: [set("small", "1", false), set("small", "2", true), set("other", "1", true)],
      },
    },
    "GET /api/standards/small/1": view("small", "1", ["A", "B"]),
    "GET /api/standards/small/2": view("small", "2", ["A", "B", "C"]),
    "GET /api/standards/other/1": view("other", "1", ["D"]),
    "GET /api/plans/p": { status: 200, body: plan },
  }
  came = answering(answers)
})
afterEach(async () => {
  await shown.close()
  document.body.replaceChildren()
  session.set({ state: "unknown" })
  vi.unstubAllGlobals()
})

const choose = async (name: string, label = "Standards") => {
  const field = [...document.querySelectorAll<HTMLElement>("input")].find(
    (input) =>
      input.id && document.querySelector(`label[for="${input.id}"]`)?.textContent === label,
  )
  await shown.after(() => field?.click())
  const option = [...document.querySelectorAll<HTMLElement>("[role=option]")].find(
    ({ textContent }) => textContent === name,
  )
  await shown.after(() => option?.click())
}
const text = () => document.body.textContent ?? ""

describe("the standards of a plan on its pages", () => {
  it("[C14] both pages say which languages the chosen set reads, and when the plan's is none of them", async () => {
    const unread = "This set does not read Azerbaijani, the language of the plan"
    shown = await show(<NewPlan />)
    await shown.after(() => {})
    expect(text()).toContain("Reads English and Russian.")
    expect(text()).not.toContain("does not read")
    await choose("Azerbaijani", "Language of the text")
    expect(text()).toContain(unread)
    await choose("Russian", "Language of the text")
    expect(text()).not.toContain("does not read")
    await shown.close()
    answers["GET /api/plans/p"] = {
      status: 200,
      body: { ...plan, settings: { ...settings, language: "az" } },
    }
    shown = await show(<PlanSettingsPage planId="p" />)
    await shown.after(() => {})
    expect(text()).toContain("Reads English and Russian.")
    expect(text()).toContain(unread)
  })

  it("[C14] the settings offer the sets, say that a newer version is here, and take instruments from the chosen one", async () => {
    shown = await show(<PlanSettingsPage planId="p" />)
    expect(text()).toContain("A newer version, 2")
    expect(text()).toContain("Treaty A")
    expect(text()).toContain("1 of 2")
    await choose("The other set")
    expect(text()).toContain("Treaty D")
    expect(text()).not.toContain("Treaty A")
    answers["PATCH /api/plans/p"] = { status: 200, body: { settings } }
    await shown.after(() => button("Save").click())
    expect(came.find(({ method }) => method === "PATCH")?.body).toEqual({
      standards: { id: "other", version: "1" },
    })
  })

  it("[C10] what guides and binds nobody cannot be ticked, and goes where it was", async () => {
    const handbook = { ...instrument("HANDBOOK", "guidance"), title: "A handbook" }
    const { status, body } = view("small", "1", ["A", "B"])
    const instruments = [...body.instruments, handbook]
    answers["GET /api/standards/small/1"] = { status, body: { ...body, instruments } }
    const ticked = { ...settings, instruments: ["A", "HANDBOOK", "LOST"] }
    answers["GET /api/plans/p"] = { status: 200, body: { ...plan, settings: ticked } }
    shown = await show(<PlanSettingsPage planId="p" />)
    expect(text()).not.toContain("A handbook")
    expect(text()).toContain("1 of 2")
    const boxes = [...document.querySelectorAll<HTMLElement>("input[type=checkbox]")]
    const b = boxes.find((box) =>
      box.closest("div[class]")?.parentElement?.textContent?.includes("Treaty B"),
    )
    await shown.after(() => b?.click())
    answers["PATCH /api/plans/p"] = { status: 200, body: { settings } }
    await shown.after(() => button("Save").click())
    expect(came.find(({ method }) => method === "PATCH")?.body).toEqual({
      instruments: ["A", "B", "LOST"],
    })
  })

  it("[C14] sets with one title are told apart by their ids", async () => {
    const twin = { ...set("twin", "1", true), title: { en: "The other set" } }
    const all = [set("small", "1", true), set("other", "1", true), twin]
    answers["GET /api/standards"] = { status: 200, body: { standards: all } }
    shown = await show(<PlanSettingsPage planId="p" />)
    await choose("The other set (twin)")
    expect(on('input[value="The other set (twin)"]')).toBeTruthy()
    await choose("The other set (other)")
    await choose("The small set")
    expect(on('input[value="The small set"]')).toBeTruthy()
  })

  it("[C13] a plan that is read against an earlier content of a set says so in plain words", async () => {
    answers["GET /api/standards"] = {
      status: 200,
      body: { standards: [set("small", "1.3267f46a", true)] },
    }
    const standards = { id: "small", version: "1.0a0a0a0a" }
    answers["GET /api/plans/p"] = {
      status: 200,
      body: { ...plan, settings: { ...settings, standards } },
    }
    shown = await show(<PlanSettingsPage planId="p" />)
    const chosen = "The small set, version 1, before its last revision"
    expect(on(`input[value="${chosen}"]`)).toBeTruthy()
    expect(text()).toContain("They have since been revised")
    expect(text()).not.toContain("3267f46a")
  })

  it("[C14] a set that is not here stays to be seen in the settings, without instruments", async () => {
    const lost = { ...settings, standards: { id: "lost", version: "4" } }
    answers["GET /api/plans/p"] = { status: 200, body: { ...plan, settings: lost } }
    shown = await show(<PlanSettingsPage planId="p" />)
    expect(on('input[value="lost, version 4"]')).toBeTruthy()
    expect(text()).toContain("This installation does not have these standards")
  })

  it("[C17] a version that was withdrawn from choice stays with the plan, under its title", async () => {
    const standards = { id: "gone", version: "3" }
    const withdrawn = { ...settings, standards }
    answers["GET /api/plans/p"] = { status: 200, body: { ...plan, settings: withdrawn } }
    answers["GET /api/standards/gone/3"] = view("gone", "3", ["E"])
    shown = await show(<PlanSettingsPage planId="p" />)
    expect(on('input[value="The gone set, version 3"]')).toBeTruthy()
    expect(text()).toContain("Treaty E")
  })

  it("[C5] the settings take the clauses of what is ticked that were reserved against", async () => {
    shown = await show(<PlanSettingsPage planId="p" />)
    await choose("A 13", "Reservations")
    await choose("A 14", "Reservations")
    answers["PATCH /api/plans/p"] = { status: 200, body: { settings } }
    await shown.after(() => button("Save").click())
    expect(came.find(({ method }) => method === "PATCH")?.body).toEqual({
      reservations: [
        { instrument: "A", reference: "13" },
        { instrument: "A", reference: "14" },
      ],
    })
  })

  it("[C5] the settings show what is within a chosen range or article, and it cannot be chosen beside it", async () => {
    shown = await show(<PlanSettingsPage planId="p" />)
    await choose("A 14(2)", "Reservations")
    await choose("A 14(1)-(5)", "Reservations")
    await choose("A 13", "Reservations")
    await choose("A 13(1)", "Reservations")
    const open = [...document.querySelectorAll<HTMLElement>("[role=option]")].flatMap((option) =>
      option.textContent?.startsWith("A ") && !option.hasAttribute("data-combobox-disabled")
        ? option.textContent
        : [],
    )
    expect(open).toEqual(["A 14", "A 14(6)"])
    answers["PATCH /api/plans/p"] = { status: 200, body: { settings } }
    await shown.after(() => button("Save").click())
    const reservations = ["14(2)", "14(1)-(5)", "13"].map((reference) => ({
      instrument: "A",
      reference,
    }))
    expect(came.find(({ method }) => method === "PATCH")?.body).toEqual({ reservations })
  })

  it("[C14] a new plan is begun with the set that was chosen, and with the usual one where none was", async () => {
    answers["POST /api/plans"] = { status: 201, body: { id: "new" } }
    shown = await show(<NewPlan />)
    await shown.after(() => write(on("input[maxlength='300']"), "Our plan"))
    await shown.after(() => button("Create the plan").click())
    await choose("The other set")
    await shown.after(() => button("Create the plan").click())
    expect(came.flatMap(({ method, body }) => (method === "POST" ? [body] : []))).toEqual([
      { title: "Our plan", language: "en", template: "strategy-and-plan" },
      {
        title: "Our plan",
        language: "en",
        template: "strategy-and-plan",
        standards: { id: "other", version: "1" },
      },
    ])
  })
})
