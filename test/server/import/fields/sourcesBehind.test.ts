import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

type Language = "en" | "ru" | "az"

const words: Record<Language, { heads: string; row: string; usual: readonly string[] }> = {
  en: {
    heads: "No. | Measure | Lead | Time frame | Indicator",
    row: "Open a house | Ministry of Labour | 2029",
    usual: [
      "Calls answered a day: 14 → 30; line register",
      "Beds taken: 0 → 20 (2029); shelter register",
      "Nurses who know the signs: 12 % → 80 %; test records",
      "Inspections a year (14 → 110); inspection reports",
    ],
  },
  ru: {
    heads: "№ | Мероприятие | Исполнитель | Срок | Показатель",
    row: "Открыть дом | Министерство труда | 2029 г.",
    usual: [
      "Звонки в день: 14 → 30; журнал звонков",
      "Занятые места: 0 → 20 (2029); реестр приюта",
      "Врачи, знающие признаки: 12 % → 80 %; протоколы зачёта",
      "Проверки в год (14 → 110); отчёты инспекции",
    ],
  },
  az: {
    heads: "№ | Tədbir | İcraçı | Müddət | Göstərici",
    row: "Ev açmaq | Əmək Nazirliyi | 2029-cu il",
    usual: [
      "Gündəlik zənglər: 14 → 30; zənglər jurnalı",
      "Tutulmuş yerlər: 0 → 20 (2029); sığınacağın reyestri",
      "Əlamətləri tanıyan həkimlər: 12 % → 80 %; imtahan protokolları",
      "İllik yoxlamalar (14 → 110); müfəttişliyin hesabatları",
    ],
  },
}

/** The indicators of a measure with this cell among others that end in a source, or among `plain` ones. */
async function indicatorsOf(lang: Language, cell: string, usual = words[lang].usual) {
  const { heads, row } = words[lang]
  const rows = [...usual, cell].map((one, at) => `| ${at + 1} | ${row} | ${one} |`)
  const table = [`| ${heads} |`, `|${heads.replace(/[^|]+/gu, "---")}|`, ...rows].join("\n")
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${table}\n`), "plan.md")
  const { fields } = measuresOf(doc).at(-1)?.measure ?? { fields: { indicators: [] } }
  return fields.indicators.map(({ words, baseline, target, verification }) =>
    [words, baseline, target, verification].join(" | "),
  )
}

describe("the last part of a cell of indicators where most of a file's end in a source", () => {
  it.each<[Language, string, string]>([
    [
      "en",
      "Tenders: 0 % → 100 %; procurement portal",
      "Tenders | 0 % | 100 % | procurement portal",
    ],
    [
      "en",
      "Tenders (0 % → 100 %); procurement portal",
      "Tenders | 0 % | 100 % | procurement portal",
    ],
    ["en", "Posts filled: 1 → 4; personnel cards", "Posts filled | 1 | 4 | personnel cards"],
    ["en", "Rooms: 1 → 5; photographs of the site", "Rooms | 1 | 5 | photographs of the site"],
    ["en", "Beds: 1 → 4; documents of the shelter", "Beds | 1 | 4 | documents of the shelter"],
    ["en", "Beds: 1 → 4; labour inspectorate", "Beds | 1 | 4 | labour inspectorate"],
    ["ru", "Места: 1 → 4; документы приюта", "Места | 1 | 4 | документы приюта"],
    ["ru", "Места: 1 → 4; инспекция труда", "Места | 1 | 4 | инспекция труда"],
    ["az", "Yerlər: 1 → 4; sığınacağın kitabı", "Yerlər | 1 | 4 | sığınacağın kitabı"],
    ["az", "Yerlər: 1 → 4; əmək müfəttişliyi", "Yerlər | 1 | 4 | əmək müfəttişliyi"],
    ["ru", "Закупки: 0 % → 100 %; портал закупок", "Закупки | 0 % | 100 % | портал закупок"],
    ["ru", "Ставки: 1 → 4; личные дела", "Ставки | 1 | 4 | личные дела"],
    ["ru", "Комнаты (1 → 5); снимки с места", "Комнаты | 1 | 5 | снимки с места"],
    [
      "az",
      "Tenderlər: 0 % → 100 %; satınalma portalı",
      "Tenderlər | 0 % | 100 % | satınalma portalı",
    ],
    ["az", "Ştatlar: 1 → 4; şəxsi işlər", "Ştatlar | 1 | 4 | şəxsi işlər"],
    ["az", "Otaqlar (1 → 5); yerdən şəkillər", "Otaqlar | 1 | 5 | yerdən şəkillər"],
  ])("[X2] is one as well, though its word is not known: %s, %s", async (lang, cell, read) => {
    expect(await indicatorsOf(lang, cell)).toEqual([read])
  })

  it.each<[Language, string, string]>([
    ["en", "Persons in work after six months; employment register", "employment register"],
    ["ru", "Люди с работой через полгода; реестр занятости", "реестр занятости"],
    ["az", "Altı aydan sonra işləyənlər; məşğulluq reyestri", "məşğulluq reyestri"],
  ])("[X2] proves an indicator without values, too: %s, %s", async (lang, cell, source) => {
    const [first, ...others] = await indicatorsOf(lang, cell)
    expect(others).toEqual([])
    expect(first).toContain(`| ${source}`)
  })

  it.each<[Language, string]>([
    ["en", "Judges trained: 0 → 40; prosecutors trained"],
    ["en", "Calls: 14 → 30; share of calls by women"],
    ["en", "Calls: 14 → 30; Women among the callers"],
    ["en", "Calls: 0 → 10; trust in the police"],
    ["en", "Calls: 0 → 10; waiting time in days"],
    ["en", "Lawyers: 3 → 12; cases won in court"],
    ["en", "Shelters: 0 → 2; satisfaction of the residents"],
    ["en", "Officers: 10 → 50; of them women"],
    ["en", "Courts: 0 → 5; languages available"],
    ["en", "Judges: 0 → 120; handbook in use"],
    ["en", "Tenders: 0 → 40; new portal"],
    ["en", "Tenders: 0 → 40; trust in the procurement portal"],
    ["ru", "Звонки: 14 → 30; доверие к полиции"],
    ["ru", "Звонки: 14 → 30; время ожидания в днях"],
    ["ru", "Адвокаты: 3 → 12; дела в суде"],
    ["ru", "Дома: 0 → 2; удовлетворённость жителей"],
    ["ru", "Сотрудники: 10 → 50; из них женщины"],
    ["ru", "Закупки: 0 → 40; портал работает"],
    ["ru", "Дома: 0 → 2; книги для детей"],
    ["az", "Evlər: 0 → 2; uşaqlar üçün kitablar"],
    ["ru", "Закупки: 0 → 40; новый портал"],
    ["az", "Zənglər: 14 → 30; polisə etimad"],
    ["az", "Zənglər: 14 → 30; günlərlə gözləmə"],
    ["az", "Vəkillər: 3 → 12; məhkəmədə uğurlu işlər"],
    ["az", "Evlər: 0 → 2; sakinlərin razılığı"],
    ["az", "Əməkdaşlar: 10 → 50; onlardan qadınlar"],
    ["az", "Tenderlər: 0 → 40; yeni portal"],
    ["en", "Houses open; a portal for the public"],
    ["en", "Houses: 0 → 1; beds: 4 → 20"],
    ["ru", "Судьи: 0 → 40; прокуроры обучены"],
    ["ru", "Звонки: 14 → 30; доля звонков женщин"],
    ["ru", "Открытые дома; портал для граждан"],
    ["az", "Hakimlər: 0 → 40; prokurorların öyrədilməsi"],
    ["az", "Zənglər: 14 → 30; qadınların payı"],
    ["az", "Açıq evlər; vətəndaşlar üçün portal"],
  ])("[X2] is an indicator of its own: %s, %s", async (lang, cell) => {
    expect(await indicatorsOf(lang, cell)).toHaveLength(2)
  })

  it.each<[Language, string]>([
    ["en", "Tenders: 0 % → 100 %; procurement portal"],
    ["ru", "Закупки: 0 % → 100 %; портал закупок"],
    ["az", "Tenderlər: 0 % → 100 %; satınalma portalı"],
  ])("[X2] is one of its own where most cells end otherwise: %s", async (lang, cell) => {
    const usual = words[lang].usual.map((one) => one.split(";")[0] ?? "")
    expect(
      await indicatorsOf(lang, cell, [...usual, ...words[lang].usual.slice(0, 3)]),
    ).toHaveLength(2)
  })
})
