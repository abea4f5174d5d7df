import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure } from "../passageOf.ts"

/** The words by which a measure with a counting indicator is an everyday duty. */
function dutyIn(lang: string, text: string): string | undefined {
  const one = measure("1.1", text)
  const parts = {
    leadByAgreement: [],
    partners: [],
    from: null,
    to: "2027-12-31",
    measured: [{ words: "Reports", baseline: "91 %", target: "97 %", verification: "journal" }],
    amount: 100,
    dependsOn: [],
  }
  const fields = one.fields && { ...one.fields, parts }
  const { findings } = new CoverageEngine(antiTrafficking, { lang }).update(
    [{ ...one, fields }],
    [],
  )
  return findings.find(({ check }) => check === "everyday-duty")?.places[0]?.quote
}

describe("[C21] a duty that a body has by law", () => {
  it.each([
    [
      "en",
      "Examine reports. The police record each report and examine it within the time that section 112 of the Criminal Procedure Code prescribes.",
      "within the time that section 112 of the Criminal Procedure Code prescribes",
    ],
    [
      "en",
      "Handle applications for compensation within the sixty-day period set by section 14 of the Victims Act",
      "within the sixty-day period set by section 14 of the Victims Act",
    ],
    [
      "en",
      "Issue residence permits to foreign workers in the manner that article 31 of the Aliens Act lays down",
      "in the manner that article 31 of the Aliens Act lays down",
    ],
    [
      "en",
      "Inspect workplaces at the intervals which section 9 of the Labour Inspection Act requires",
      "at the intervals which section 9 of the Labour Inspection Act requires",
    ],
    [
      "ru",
      "Рассматривать жалобы на невыплату заработной платы в тридцатидневный срок, предусмотренный статьёй 41 Закона об инспекции труда",
      "в тридцатидневный срок, предусмотренный статьёй 41 Закона об инспекции труда",
    ],
    [
      "ru",
      "Выдавать виды на жительство в сроки, которые определяет статья 12 Закона о миграции",
      "в сроки, которые определяет статья 12 Закона о миграции",
    ],
    [
      "ru",
      "Регистрировать сообщения в течение трёх суток, установленных статьёй 180 УПК",
      "в течение трёх суток, установленных статьёй 180 УПК",
    ],
    [
      "az",
      "Cinayət işlərinin ibtidai araşdırılmasına prosessual rəhbərlik edilir, ittiham aktı qanunda göstərilən müddətdə məhkəməyə göndərilir.",
      "qanunda göstərilən müddətdə",
    ],
    [
      "az",
      "Şikayətlərə Əmək Məcəlləsinin 41-ci maddəsində nəzərdə tutulmuş otuz günlük müddətdə baxılır",
      "maddəsində nəzərdə tutulmuş otuz günlük müddətdə",
    ],
    [
      "az",
      "Əcnəbilərə yaşamaq icazəsi qanunla müəyyən edilmiş müddətdə verilir",
      "qanunla müəyyən edilmiş müddətdə",
    ],
    [
      "en",
      "Register reports and open criminal cases within the time that section 112 of the Criminal Procedure Code prescribes",
      "within the time that section 112 of the Criminal Procedure Code prescribes",
    ],
    [
      "ru",
      "Регистрировать сообщения и открывать уголовные дела в течение трёх суток, установленных статьёй 180 УПК",
      "в течение трёх суток, установленных статьёй 180 УПК",
    ],
    // The law may say when it is done, and not how.
    [
      "en",
      "Register each report and open a case wherever the Code of Criminal Procedure so prescribes",
      "wherever the Code of Criminal Procedure so prescribes",
    ],
    [
      "en",
      "Institute proceedings upon each report if the Police Act so provides",
      "if the Police Act so provides",
    ],
    [
      "ru",
      "Возбуждать уголовные дела всякий раз, когда это предписывает УПК",
      "когда это предписывает УПК",
    ],
    [
      "ru",
      "Рассматривать жалобы, если Трудовой кодекс этого требует",
      "если Трудовой кодекс этого требует",
    ],
    [
      "az",
      "Hər bir məlumatın qeydə alınması və Məcəllə tələb etdikdə cinayət işinin açılması",
      "Məcəllə tələb etdikdə",
    ],
    [
      "az",
      "Qanunla tələb olunduqda cinayət işi üzrə icraatın başlanması",
      "Qanunla tələb olunduqda",
    ],
  ])("is told by the words for the law (%s): %s", (lang, text, quote) => {
    expect(dutyIn(lang, text)).toBe(quote)
  })

  it.each([
    [
      "in addition",
      "en",
      "Examine reports within five days, in addition to what section 112 of the Criminal Procedure Code asks",
    ],
    [
      "a law to come",
      "en",
      "Register victims in the manner that the Act to be adopted under measure 1.2.1 prescribes",
    ],
    [
      "something new",
      "en",
      "Introduce a written record of each report, as section 112 of the Criminal Procedure Code requires",
    ],
    [
      "more of it",
      "en",
      "Check employers twice and more often than section 9 of the Labour Inspection Act requires",
    ],
    [
      "a shorter time",
      "ru",
      "Рассматривать жалобы в десятидневный срок вместо тридцатидневного, предусмотренного статьёй 41 Закона об инспекции труда",
    ],
    [
      "a law to come",
      "ru",
      "Выдавать пособие в порядке, предусмотренном законом, принимаемым по мероприятию 4.2.2",
    ],
    [
      "the first time",
      "ru",
      "Проверять агентства впервые в срок, предусмотренный статьёй 12 Закона о занятости",
    ],
    [
      "people hired for it",
      "en",
      "Handle applications for compensation within the 30 days prescribed by Article 12 of the Victims Act, with a specialised team of four to be hired",
    ],
    [
      "a place opened",
      "en",
      "Grant victims a residence permit within the 30 days that the Aliens Act allows, and open a counter for them in the capital",
    ],
    [
      "something published",
      "en",
      "Inspect workplaces at the intervals which section 9 of the Labour Inspection Act requires and publish a yearly digest",
    ],
    [
      "a place opened",
      "ru",
      "Выдавать виды на жительство в сроки, которые определяет статья 12 Закона о миграции, и открыть для них окно в столице",
    ],
    [
      "a place opened before it",
      "az",
      "Paytaxtda pəncərə açılır və şikayətlərə Əmək Məcəlləsinin 41-ci maddəsində nəzərdə tutulmuş müddətdə baxılır",
    ],
    ["a new code", "en", "Open a case file in the register wherever the new Code so prescribes"],
    ["a house", "en", "Open a case management centre where the law provides for one"],
    ["notices", "en", "Place a poster with the helpline wherever the law requires a board"],
    ["a new journal", "ru", "Регистрировать сообщения в новом журнале, когда этого требует закон"],
    ["a translation", "ru", "Перевести памятку на шесть языков, если это предусмотрено законом"],
    ["a translation", "az", "Məcəllə tələb etdikdə vərəqənin altı dilə tərcümə edilməsi"],
    ["a shorter time", "az", "Şikayətlərə qanunda göstərilən müddətdən iki dəfə tez baxılır"],
    [
      "a law to come",
      "az",
      "Kompensasiya 4.2.2-ci tədbirlə qəbul ediləcək qanunda nəzərdə tutulan qaydada verilir",
    ],
    [
      "teaching",
      "az",
      "Qanunda göstərilən müddətlərin gözlənilməsi barədə müstəntiqlərə təlim keçilir",
    ],
  ])("is none where there is more to it, %s (%s): %s", (_, lang, text) => {
    expect(dutyIn(lang, text)).toBeUndefined()
  })
})
