import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../../shared/coverage/passages/passage.ts"
import type { StandardsSet } from "../../../../../shared/coverage/set/set.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure } from "../../passageOf.ts"

/** Whether the second of two measures is told to say the same as the first. */
function isTold(lang: string, one: Passage, other: Passage, set: StandardsSet = antiTrafficking) {
  const { findings } = new CoverageEngine(set, { lang }).update([one, other], [])
  return findings.some(({ check }) => check === "same-measure")
}

/** Whether two measures are alike that have nothing in common beside their words. */
function areAlike(lang: string, one: string, other: string, set?: StandardsSet) {
  const second = measure("2.1", other)
  const fields = second.fields && {
    ...second.fields,
    lead: ["Ministry of Justice"],
    indicators: ["Cases (3 → 9)"],
  }
  return isTold(lang, measure("1.1", one), { ...second, fields }, set)
}

const same: readonly [string, string, string][] = [
  [
    "en",
    "Carry out joint unannounced checks of farms and building sites with the police",
    "Conduct raids together with police on construction and agricultural employers without prior notice",
  ],
  [
    "en",
    "Equip child-friendly rooms for questioning in six police stations",
    "Furnish police premises with special interview rooms for minors",
  ],
  [
    "en",
    "Set up a fund from which victims receive damages",
    "Establish a State compensation scheme for trafficked persons",
  ],
  [
    "en",
    "Prepare for front-line officers a set of signs by which trafficking can be recognised, arranged by form of exploitation",
    "Adopt a common list of signs of trafficking for each form of exploitation, for use by front-line officers",
  ],
  [
    "ru",
    "Организовать курсы для сотрудников инспекции труда по выявлению случаев подневольной работы",
    "Обучить государственных инспекторов труда распознаванию признаков принудительного труда",
  ],
  [
    "ru",
    "Создать базу данных о пострадавших и уголовных делах",
    "Сформировать единый электронный реестр сведений о жертвах и расследованиях",
  ],
  [
    "ru",
    "Разместить на вокзалах и границе плакаты с номером горячей линии",
    "Развесить в автостанциях и пунктах пропуска объявления с телефоном доверия",
  ],
  [
    "az",
    "Polis idarələrində uşaqların dindirilməsi üçün otaqlar təchiz etmək",
    "Azyaşlılarla müsahibə aparmaq məqsədilə polis binalarında xüsusi otaqlar qurmaq",
  ],
  [
    "az",
    "Zərərçəkmişlərə ödəniş verən fond yaratmaq",
    "İnsan alveri qurbanları üçün dövlət kompensasiya fondunu təsis etmək",
  ],
  [
    "az",
    "Polislə birgə tikinti və təsərrüfatlarda qəfil yoxlamalar aparmaq",
    "Fermalarda və tikinti meydançalarında polisin iştirakı ilə xəbərdarlıqsız reydlər təşkil etmək",
  ],
]

const others: readonly [string, string, string, string][] = [
  [
    "other people",
    "en",
    "Adopt a list of indicators for labour inspectors",
    "Adopt a list of indicators for consular officers",
  ],
  [
    "another skill",
    "en",
    "Develop guidelines on the interview of child victims",
    "Develop guidelines on the protection of child witnesses in court",
  ],
  [
    "another matter",
    "en",
    "Train labour inspectors to recognise signs of forced labour",
    "Train labour inspectors to keep records of inspections in the new register",
  ],
  [
    "another matter that is explained alike",
    "en",
    "Train labour inspectors to recognise forced labour. The two-day course is held in nine provinces and ends with a test.",
    "Train labour inspectors to keep the new register. The two-day course is held in nine provinces and ends with a test.",
  ],
  [
    "two steps of one thing",
    "en",
    "Commission a study of recruitment through social media",
    "Publish the findings of the study of recruitment through social media",
  ],
  [
    "two parts of the country",
    "en",
    "Carry out an information campaign for seasonal workers in Northern Province",
    "Carry out an information campaign for seasonal workers in Southern Province",
  ],
  [
    "people of another sex",
    "en",
    "Open a shelter with 12 places for men",
    "Open a shelter with 20 places for women",
  ],
  [
    "a subject that only one has",
    "ru",
    "Создать специализированный следственный отдел из десяти следователей",
    "Сформировать группу из восьми следователей по отслеживанию денег",
  ],
  [
    "people of another age",
    "ru",
    "Открыть приют для пострадавших детей на 10 мест",
    "Открыть приют для пострадавших мужчин на 16 мест",
  ],
  [
    "what the first one needs",
    "ru",
    "Создать мобильные группы выявления",
    "Закупить автомобили для мобильных групп выявления",
  ],
  [
    "another matter",
    "ru",
    "Обучить социальных работников первичной беседе с предполагаемыми пострадавшими",
    "Обучить социальных работников составлению плана реинтеграции пострадавших",
  ],
  [
    "two places",
    "ru",
    "Провести информационную кампанию среди молодёжи в Горной области",
    "Провести информационную кампанию среди молодёжи в Приморской области",
  ],
  [
    "another element",
    "az",
    "Cinayət Məcəlləsinə məcburi dilənçilik barədə maddə əlavə etmək",
    "Cinayət Məcəlləsinə gəlirlərin müsadirəsi barədə maddə əlavə etmək",
  ],
  [
    "two parts of the country",
    "az",
    "Şimal rayonlarında gənclər üçün maarifləndirmə kampaniyası keçirmək",
    "Cənub rayonlarında gənclər üçün maarifləndirmə kampaniyası keçirmək",
  ],
  [
    "two steps of one thing",
    "az",
    "Sosial şəbəkələrdə cəlb etmə barədə araşdırma aparmaq",
    "Sosial şəbəkələrdə cəlb etmə barədə araşdırmanın nəticələrini dərc etmək",
  ],
]

describe("[C21] two measures in quite other words", () => {
  it.each(same)("say the same by their meanings (%s): %s / %s", (...pair) => {
    expect(areAlike(...pair)).toBe(true)
  })

  it.each(others)("do not for %s (%s): %s / %s", (_, ...pair) => {
    expect(areAlike(...pair)).toBe(false)
  })

  it("are less alike in words where they start from the same value under one lead", () => {
    const [one, other] = [
      "Создать единую базу данных о потерпевших и уголовных делах",
      "Ввести электронный реестр жертв и расследований",
    ]
    expect(areAlike("ru", one, other)).toBe(false)
    expect(isTold("ru", measure("1.1", one), measure("2.1", other))).toBe(true)
  })

  it("say nothing to a set without weights and a vocabulary, which knows words alone", () => {
    const { weights: _, vocabulary: __, ...plain } = antiTrafficking
    const found = (one: string, other: string) => areAlike("en", one, other, plain)
    expect(
      found(
        "Set up a fund from which victims receive damages",
        "Establish a State compensation scheme for trafficked persons",
      ),
    ).toBe(false)
    expect(
      found(
        "Train labour inspectors in recognising forced labour",
        "Organise courses for labour inspectors on recognising forced labour",
      ),
    ).toBe(true)
  })
})
