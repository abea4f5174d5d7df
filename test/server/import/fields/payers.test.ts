import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

type Language = "en" | "ru" | "az"

const heads: Record<Language, string> = {
  en: "No. | Measure | Lead | With whom | Time frame",
  ru: "№ | Мероприятие | Исполнитель | Соисполнители | Срок",
  az: "№ | Tədbir | İcraçı | Birgə icraçılar | Müddət",
}
const row: Record<Language, string> = {
  en: "Run the shelter | Ministry of Labour | City of Varrin | 2029",
  ru: "Содержать приют | Министерство труда | Мэрия Варрина | 2029 г.",
  az: "Sığınacağı saxlamaq | Əmək Nazirliyi | Varrin Bələdiyyəsi | 2029-cu il",
}
const usual: Record<Language, string> = {
  en: "600, state budget",
  ru: "600, государственный бюджет",
  az: "600, dövlət büdcəsi",
}

/** The partners, money and payers of a measure, by the last column of its table. */
async function moneyOf(lang: Language, head: string, cell: string) {
  const columns = `${heads[lang]} | ${head}`
  const rows = [usual[lang], usual[lang], cell].map(
    (one, at) => `| ${at + 1} | ${row[lang]} | ${one} |`,
  )
  const table = [`| ${columns} |`, `|${columns.replace(/[^|]+/gu, "---")}|`, ...rows].join("\n")
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${table}\n`), "plan.md")
  const { lead, partners, budget } = measuresOf(doc).at(-1)?.measure.fields ?? {}
  return {
    bodies: [...(lead ?? []), ...(partners ?? []).map(({ name }) => name)].length,
    money: [budget?.amount, budget?.kind].join(" "),
    words: budget?.words,
  }
}

describe("who pays, behind the sum in a cell", () => {
  it.each<[Language, string, string]>([
    [
      "en",
      "Cost in thousand florins, and who pays",
      "1,900, solely from a grant of the Hallberg Foundation (abroad)",
    ],
    ["en", "Cost in thousand florins; and who pays", "1,900, grant of the Hallberg Foundation"],
    [
      "en",
      "Cost in thousand florins and who pays",
      "1,900; a grant from the Open Society Institute",
    ],
    [
      "en",
      "Money, thousand florins, and the payer",
      "1,900; out of a grant by the Peace Committee",
    ],
    [
      "en",
      "Cost, thousand florins / responsible body",
      "1,900, only from a grant of the Hallberg Foundation",
    ],
    [
      "ru",
      "Стоимость, тыс. лир, и кто платит",
      "1 900, только за счёт гранта Фонда «Солидарность»",
    ],
    ["ru", "Сколько стоит, тыс. лир, и кто оплачивает", "1 900; грант Фонда «Солидарность»"],
    ["ru", "Средства, тыс. лир, и за чей счёт", "1 900, из гранта Комитета мира (зарубежного)"],
    ["az", "Xərc, min merk, və kim ödəyir", "1 900, yalnız Şimal Körpüsü Fondunun qrantı hesabına"],
    ["az", "Xərc, min merk; və kim ödəyir", "1 900; Şimal Körpüsü Fondunun qrantı"],
    ["az", "Məbləğ, min merk, və kimin hesabına", "1 900, Sülh Komitəsinin qrantından"],
  ])("[X31] belongs to the money and is no partner: %s, %s, %s", async (lang, head, cell) => {
    const { bodies, money, words } = await moneyOf(lang, head, cell)
    expect([bodies, money]).toEqual([2, "1900000 donor"])
    expect(words).toContain(cell.split(/[,;]\s/u).at(-1))
  })

  it.each<[Language, string, string]>([
    ["en", "Cost, thousand florins, and who takes part", "1,900, Hallberg Foundation"],
    ["en", "Cost, thousand florins, and participants", "1,900, Budget Office"],
    ["en", "Cost, thousand florins, and participants", "1,900; Grant Committee"],
    ["ru", "Стоимость, тыс. лир, и участники", "1 900, Фонд «Солидарность»"],
    ["ru", "Стоимость, тыс. лир, и участники", "1 900, Грантовый комитет"],
    ["az", "Xərc, min manat, və kim iştirak edir", "1 900, Qrant Komitəsi"],
  ])(
    "[X31] is not meant where the head asks who takes part: %s, %s, %s",
    async (lang, head, cell) => {
      expect((await moneyOf(lang, head, cell)).bodies).toBe(3)
    },
  )
})
