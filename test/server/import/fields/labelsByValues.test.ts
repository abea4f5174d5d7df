import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { measuresOf } from "../../../../shared/document/outline.ts"

async function measures(text: string): Promise<string[]> {
  const { doc } = await importFile(new TextEncoder().encode(`# Plan\n\n${text}\n`), "plan.md")
  return measuresOf(doc).map(
    ({ measure: { text: words, fields } }) =>
      `${words} | ${fields.lead.join(" + ")} | ${fields.time?.words ?? ""}`,
  )
}

const three = (group: (name: string) => string) => ["A", "B", "C"].map(group).join("\n\n")

describe("lines with labels that are no fields of a measure", () => {
  const body = (name: string) =>
    `Chair: Ministry of Justice ${name}\n\nTerm: 2025\n\nSeat: Council of ${name} District`
  it.each<[name: string, text: string]>([
    [
      "under a heading on members",
      `## Members\n\n${three((name) => `${body(name)}\n\nMeeting of the body in the month follows`)}`,
    ],
    [
      "with a line below each that is the same in all",
      `## The bodies\n\nThere are three.\n\n${three((name) => `${body(name)}\n\nMeeting of the body in the month follows`)}`,
    ],
    [
      "with a line below each",
      `## The bodies\n\n${three((name) => `${body(name)}\n\nThe seal of ${name} is a lion`)}`,
    ],
    [
      "each under its name in an annex of contacts",
      `## Annex 2. Contacts\n\n${three((name) => `**Council ${name}**\n\n${body(name)}`)}`,
    ],
    [
      "each under its name in a chapter on the situation",
      `## 1. The situation\n\n${three((name) => `**Council ${name}**\n\n${body(name)}`)}`,
    ],
    [
      "in an annex of members in Russian",
      `## Приложение. Состав комиссии\n\n${["А", "Б", "В"].map((name) => `Совет ${name}\n\nВо главе: Министерство юстиции\n\nНачало: 2025 год\n\nМесто: Администрация области ${name}`).join("\n\n")}`,
    ],
    [
      "in an annex of members in Azerbaijani",
      `## Əlavə. Komissiyanın tərkibi\n\n${three((name) => `Şura ${name}\n\nBaşda: Ədliyyə Nazirliyi\n\nBaşlanğıc: 2025-ci il\n\nYer: ${name} Şəhər İcra Hakimiyyəti`)}`,
    ],
  ])("[X33] are learned as none: %s", async (_, text) => {
    expect(await measures(text)).toEqual([])
  })
})

describe("labels that nobody knows", () => {
  const fields = "Hands: Ministry of Labour\n\nSeason: 2027\n\nSeen by: beds 0 → 20"
  const read = (words: string) => `${words} | Ministry of Labour | 2027`
  it("[X33] are learned below words of a measure without a number", async () => {
    const titles = ["Open a house for men.", "Train the nurses.", "Build a register."]
    const text = titles.map((title) => `${title}\n\n${fields}`).join("\n\n")
    expect(await measures(`## What we shall do\n\n${text}`)).toEqual(titles.map(read))
  })

  it("[X33] are learned below a title that holds a word of other chapters", async () => {
    const titles = ["Terms of reference of the council", "Contacts of all embassies", "A register"]
    const text = titles.map((title, at) => `**${at + 1}. ${title}**\n\n${fields}`).join("\n\n")
    expect(await measures(`## Part\n\n${text}`)).toEqual(titles.map(read))
  })
})

describe("labels of cards that nobody knows", () => {
  const card = (rows: readonly (readonly [string, string])[]) =>
    `<table>${rows.map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`).join("")}</table>`
  const bodies = {
    en: ["Ministry of Labour, Employment Department", "State Migration Service", "Police"],
    ru: ["Министерство труда, департамент занятости", "Миграционная служба", "Полиция"],
    az: ["Əmək Nazirliyi", "Dövlət Miqrasiya Xidməti", "Baş Prokurorluq"],
  }
  const labels = {
    en: ["Hands", "At their side", "Finished by", "Indicator", "Paid from"],
    ru: ["За кем", "Рядом", "Срок", "Показатель", "Оплачивается из"],
    az: ["Kimin əlində", "Yanında", "Müddət", "Göstərici", "Vəsait"],
  }
  const word = { en: "Measure", ru: "Мероприятие", az: "Tədbir" }
  const langs = ["en", "ru", "az"] as const
  const read = async (html: string) => {
    const { doc } = await importFile(new TextEncoder().encode(html), "plan.html")
    return measuresOf(doc).map(({ measure: { text, fields } }) => ({ text, ...fields }))
  }
  const rows = (lang: (typeof langs)[number], at: number, body: string) => {
    const [who = "", side = "", time = "", indicator = "", money = ""] = labels[lang]
    const other = bodies[lang][(at + 1) % 3] ?? ""
    return [
      [who, body],
      [side, other],
      [time, "2028"],
      [indicator, "X (1 → 5)"],
      [money, "640"],
    ] as const
  }

  it.each(langs)("[X33] are learned by their values: %s", async (lang) => {
    const cards = bodies[lang].map((body, at) => {
      const title = `<h3>${word[lang]} 1.1.${at + 1}. Title ${at}</h3>`
      return title + card(rows(lang, at, body))
    })
    const measures = await read(`<h1>Plan</h1><h2>1. Part</h2>${cards.join("")}`)
    expect(measures.map(({ lead }) => lead)).toEqual(bodies[lang].map((body) => [body]))
    expect(measures.map(({ text }) => text)).toEqual(["Title 0", "Title 1", "Title 2"])
  })

  it.each(langs)("[X33] are none of a field in tables of members: %s", async (lang) => {
    const [first = "", second = ""] = labels[lang]
    const tables = bodies[lang].map(
      (body, at) =>
        `<h3>Council ${at}</h3>${card([
          [first, body],
          [second, bodies[lang][0] ?? ""],
          ["Seat", "Hall"],
        ])}`,
    )
    expect(await read(`<h1>Plan</h1><h2>1. Members</h2>${tables.join("")}`)).toEqual([])
  })
})
