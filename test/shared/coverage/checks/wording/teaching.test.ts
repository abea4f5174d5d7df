import { expect, it } from "vitest"
import { isTeaching } from "../../../../../shared/coverage/checks/wording/teaching.ts"

it.each([
  "Train 40 judges in the questioning of victims",
  "Hold four two-day seminars for prosecutors",
  "Training of social workers",
  "Обучить судей допросу потерпевших",
  "Провести шесть семинаров для следователей",
  "Hakimlərin zərərçəkmişin dindirilməsi üsulları üzrə öyrədilməsi",
  "Prokurorlar üçün kurs keçirmək",
])("[C25] teaches somebody: %s", (text) => {
  expect(isTeaching(text)).toBe(true)
})

it.each([
  "Post notices in train stations",
  "Publish a brief guide for victims",
  "Interview victims in training centres about their recruitment",
  "Film short training clips in which children tell their stories",
  "Open a new course of treatment",
  "Ввести курс реабилитации пострадавших",
  "Опросить слушателей курсов",
])("[C25] does something else: %s", (text) => {
  expect(isTeaching(text)).toBe(false)
})
