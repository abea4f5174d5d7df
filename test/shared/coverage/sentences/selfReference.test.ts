import { describe, expect, it } from "vitest"
import { asksForResults } from "../../../../shared/coverage/sentences/selfReference.ts"

describe("[C66] a heading that asks what was achieved", () => {
  it.each([
    ["en", "What was achieved"],
    ["en", "1. What has been done — 2022–2026"],
    ["en", "Where we stand:"],
    ["ru", "Что сделано и чего не удалось достичь"],
    ["ru", "Чего не удалось достичь – 2022"],
    ["az", "Nəyə nail olunub, nəyə olunmayıb"],
    ["az", "1.2 – Nə görüldü"],
  ])("names nothing (%s): %s", (lang, heading) => {
    expect(asksForResults(heading, lang)).toBe(true)
  })

  it.each([
    ["en", "What remains: shelters for children"],
    ["en", "2. Where we stand – the compensation fund"],
    ["en", "How far we have come - guardians for children"],
    ["ru", "Что предстоит: создать приют для детей"],
    ["ru", "Что осталось сделать — фонд компенсации"],
    ["az", "Nə görüləcək: uşaqlar üçün sığınacaq"],
    ["az", "Nə edildi – kompensasiya fondu"],
  ])("names what stands behind its colon or dash (%s): %s", (lang, heading) => {
    expect(asksForResults(heading, lang)).toBe(false)
  })
})
