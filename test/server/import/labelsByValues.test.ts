import { describe, expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"
import { measuresOf } from "../../../shared/document/outline.ts"

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
