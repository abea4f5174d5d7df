import { expect, it } from "vitest"
import { changes } from "../../../client/settings/keptSettings.ts"
import type { PlanSettings } from "../../../shared/api/plans.ts"

const before: PlanSettings = {
  title: "Plan",
  country: "Valdoria",
  instruments: ["PALERMO"],
  reservations: [],
  language: "en",
  classification: "official",
  currency: "VLC",
  periodFrom: 2026,
  periodTo: null,
  caretNames: false,
  standards: { id: "small", version: "1" },
}

it("sends the settings that were changed and no others, so that two people's changes both hold", () => {
  expect(changes(before, { ...before })).toEqual({})
  expect(changes(before, { ...before, periodTo: 2030, instruments: ["PALERMO", "CRC"] })).toEqual({
    periodTo: 2030,
    instruments: ["PALERMO", "CRC"],
  })
})
