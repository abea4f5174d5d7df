import { expect, it } from "vitest"
import { edition } from "../../../../server/standards/edition.ts"
import { plainVersion, printedVersion } from "../../../../shared/coverage/set/plainVersion.ts"
import { disasterRisk } from "../../../../shared/coverage/sets/disasterRisk.ts"

it.each([
  ["1.3267f46a", "1", "3267f46a"],
  ["2026.2.00000a00", "2026.2", "00000a00"],
  ["1", "1", null],
  ["1.10", "1.10", null],
  // A day is no content.
  ["1.20261012", "1.20261012", null],
  ["1.3267F46A", "1.3267F46A", null],
])("[C13] the version %s is read as %s, edition %s", (version, number, mark) => {
  expect(plainVersion(version)).toEqual({ number, edition: mark })
  expect(printedVersion(version)).toBe(mark ? `${number} (${mark})` : number)
})

it("[C13] every edition of a set of the product can be told from its number", () => {
  for (let at = 0; at < 200; at++) {
    const { version } = edition({ ...disasterRisk, title: { en: `Standards ${at}` } })
    expect(plainVersion(version).number).toBe(disasterRisk.version)
  }
})
