import { describe, expect, it } from "vitest"
import {
  belongsTo,
  isLeftOver,
  saysNoGoal,
} from "../../../../../shared/coverage/checks/structure/leftOver.ts"

describe("the title of what found no place under a goal", () => {
  it.each([
    "Additional measures",
    "Miscellaneous",
    "Unassigned measures",
    "Supplement of the Ministry of Transport",
    "Also proposed by ministries",
    "Additional activities of the Police",
    "Other measures (MoT)",
    "Proposals of line ministries",
    "Measures added during the consultation",
    "Ministry of Transport – further requests",
    "Section F. Other matters",
    "Внесено дополнительно",
    "Дополнительно по предложению МВД",
    "Сверх задач плана",
    "Прочие мероприятия",
    "Мероприятия, предложенные ведомствами",
    "Дополнительные меры по предложению областей",
    "Предложения министерств",
    "Нераспределённые мероприятия",
    "Nazirliklərin əlavə təklifləri",
    "Əlavə tədbirlər (DİN)",
    "DİN-in əlavə tədbirləri",
    "Digər məsələlər",
    "Daxili İşlər Nazirliyinin təklifi ilə",
    "Razılaşdırma zamanı əlavə edilmiş tədbir",
    "Heç bir vəzifəyə aid olmayan tədbirlər",
  ])("[C6] is vague and names at most whose it is: %s", (title) => {
    expect(isLeftOver(title)).toBe(true)
  })

  it.each([
    "Further wishes of the provinces",
    "Предложения городов",
    "Vilayətlərin əlavə təklifləri",
  ])("[C6] is that of a place as well: %s", (title) => {
    expect(isLeftOver(title)).toBe(true)
  })

  it.each([
    "Further measures against demand",
    "Additional measures for children",
    "Additional protection of witnesses",
    "Other forms of exploitation",
    "Measures",
    "Activities of the Ministry of Justice",
    "Proposals for jobs abroad",
    "Дополнительные меры по снижению спроса",
    "Дополнительные меры защиты детей",
    "Отдельные меры для мужчин",
    "Мероприятия Министерства юстиции по обучению судей",
    "Мероприятия",
    "Предложения о работе за рубежом",
    "Uşaqlar üçün əlavə tədbirlər",
    "Tələbatın azaldılmasına dair əlavə tədbirlər",
    "Əlavə müdafiə tədbirləri",
    "Digər istismar formaları",
    "İş təklifləri ilə aldatma",
    "Əlavə",
  ])("[C6] has no subject of its own, as this one does: %s", (title) => {
    expect(isLeftOver(title)).toBe(false)
  })
})

describe("the number of a measure", () => {
  it.each([
    ["2.1.3", ["1", "2", "2.1", "2.2"], true],
    ["2.3.1", ["1", "2", "2.1", "2.2"], false],
    ["2.3", ["1", "2", "2.1", "2.2"], true],
    ["2.3.1", ["1", "2"], true],
    ["3.1", ["1", "2"], false],
  ])("[C6] begins with that of its objective, where there are some: %s", (number, titles, own) => {
    expect(belongsTo(titles, number)).toBe(own)
  })
})

describe("the text over measures that serve no goal", () => {
  it.each([
    "The following action does not come under any of the four goals.",
    "These measures are not linked to any strategic goal.",
    "The actions below fall outside the pillars.",
    "The action serves none of the goals, but was requested.",
    "Следующие мероприятия не относятся ни к одной из целей плана.",
    "Мероприятие ни к одной из четырёх целей не относится.",
    "Предложенные меры находятся вне целей плана.",
    "Aşağıdakı tədbir heç bir məqsədə aid deyil.",
    "Bu tədbirlər dörd məqsədin heç birinə aid deyil.",
    "Tədbirlər planın məqsədlərindən kənardır.",
  ])("[C6] says so: %s", (text) => {
    expect(saysNoGoal(text)).toBe(true)
  })

  it.each([
    "No action may be adopted that does not come under any of the goals.",
    "Each action belongs to one of the goals.",
    "The measures do not cover the goals of the Domestic Violence Programme.",
    "Каждое мероприятие относится к одной из целей.",
    "Ни одно мероприятие не может быть вне целей плана.",
    "Hər bir tədbir məqsədlərdən birinə aiddir.",
  ])("[C6] is none that tells of all measures, or of other goals: %s", (text) => {
    expect(saysNoGoal(text)).toBe(false)
  })
})
