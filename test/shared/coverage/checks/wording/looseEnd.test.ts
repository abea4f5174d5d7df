import { expect, it } from "vitest"
import { withoutLooseEnd } from "../../../../../shared/coverage/checks/wording/looseEnd.ts"

it.each([
  [
    "enhance the general climate of vigilance with regard",
    "enhance the general climate of vigilance",
  ],
  ["carried out by the Secretariat out of its", "carried out by the Secretariat"],
  ["проводит секретариат по своей", "проводит секретариат"],
  ["Katibliyin əməkdaşları ilə", "Katibliyin əməkdaşları"],
])("a phrase that was cut ends with no word that only leads on: %s", (words, kept) => {
  expect(withoutLooseEnd(words)).toBe(kept)
})

it.each(["evaluated by the staff", "оценивает секретариат", "Katiblik qiymətləndirir"])(
  "one that is whole stays whole: %s",
  (words) => {
    expect(withoutLooseEnd(words)).toBe(words)
  },
)
