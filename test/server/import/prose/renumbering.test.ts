import { describe, expect, it } from "vitest"
import { importFile } from "../../../../server/import/importFile.ts"
import { outline } from "../../../../shared/document/outline.ts"

const read = (markdown: string, asPrinted = false) =>
  importFile(new TextEncoder().encode(markdown), "plan.md", { asPrinted })

/** A plan whose measures stand in a table with a column of its own for their numbers. */
const table = (about: string, rows: readonly (readonly [number: string, words: string])[]) =>
  [
    "# National Plan 2027–2030",
    ...["## 1. Background", `1.1. ${about}`, "## 2. Measures"],
    "| No. | Measure | Lead | Time |\n|---|---|---|---|",
  ].join("\n\n") +
  rows
    .map(([number, words]) => `\n| ${number} | ${words ? `${words} | Police | 2028` : "| |"} |`)
    .join("")

const coded = [
  ["Pillar A. Steering", ""],
  ["A-1", "Open a register of cases"],
  ["A-2", "Train officers in the protocol of activity B-1"],
  ["Pillar B. Protection", ""],
  ["B-1", "Issue a protocol"],
] as const

/** A plan whose chapters hold measures as numbered sentences with their fields. */
const chapters = (about: string) =>
  [
    "# Fəaliyyət Planı 2027–2030",
    ...["## 1. Giriş", `1.1. ${about}`],
    ...["## 2. İdarəetmə"],
    "2.1. Komissiya yaratmaq. İcraçı: Nazirlər Kabineti. Müddət: 2027.",
    "2.2. Reyestr açmaq. İcraçı: Ədliyyə Nazirliyi. Müddət: 2028.",
    ...["## 3. Müdafiə"],
    "3.1. Qayda təsdiq etmək. İcraçı: Daxili İşlər Nazirliyi. Müddət: 2028.",
    "3.2. Sığınacaq açmaq. İcraçı: Səhiyyə Nazirliyi. Müddət: 2029.",
    ...["## 4. Hesabat", "4.1. Hesabat hər il dərc edilir."],
  ].join("\n\n")

const textsOf = ({ doc }: Awaited<ReturnType<typeof read>>) =>
  outline(doc).flatMap((part) =>
    part.type === "measure" ? [part.measure.text] : part.type === "table" ? [] : [part.text],
  )

describe("printed numbers that the plan computes anew", () => {
  it("[X26] are listed as not kept, codes and those of headings as well", async () => {
    const { notKept } = await read(table("Nothing.", coded))
    expect(notKept).toEqual([
      {
        what: "printed numbers of measures (computed anew)",
        where: "A-1 → 1.1, A-2 → 1.2, B-1 → 2.1",
      },
      { what: "printed numbers of headings (computed anew)", where: "A → 1, B → 2" },
      { what: "numbers in references (carried over)", where: "B-1 → 2.1" },
    ])
    const az = await read(chapters("Plan beş tədbirdən ibarətdir."))
    expect(az.notKept.map(({ where }) => where)).toEqual([
      "2.1 → 1.1, 2.2 → 1.2, 3.1 → 2.1, 3.2 → 2.2",
      "2 → 1, 3 → 2, 4 → 2",
    ])
  })

  it("[X26] are listed as far as twelve of a kind, with how many more there are", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`P-${at + 1}`, "Open a register"] as const)
    const { notKept } = await read(table("Nothing.", rows))
    expect(notKept[0]?.where).toMatch(/^P-1 → 1, .*P-12 → 12, and 18 more$/)
  })

  it("[X26] are nothing to tell of where all stay", async () => {
    const { notKept } = await read(
      table("See measure 1.", [
        ["1", "Open a register"],
        ["2", "Open a shelter"],
      ]),
    )
    expect(notKept).toEqual([])
  })

  it.each([
    ["the protocol of activity B-1", "the protocol of activity 2.1"],
    ["Activities A-1, A-2 and B-1 come first.", "Activities 1.1, 1.2 and 2.1 come first."],
    // Another document's numbers, and numbers that nothing here has, stay.
    ["measure B-1 of the previous plan", "measure B-1 of the previous plan"],
    ["see activity P-9", "see activity P-9"],
    ["Form B-1 is used.", "Form B-1 is used."],
  ])("[X26] in a plan with codes: %s", async (about, carried) => {
    const texts = textsOf(await read(table(about, coded)))
    expect(texts[2]).toBe(carried)
    expect(texts).toContain("Train officers in the protocol of activity 2.1")
  })

  it.each([
    ["Bax: tədbir 3.1, tədbir 2.2.", "Bax: tədbir 2.1, tədbir 1.2."],
    ["Qayda 3.1-ci tədbirdə nəzərdə tutulub.", "Qayda 2.1-ci tədbirdə nəzərdə tutulub."],
    ["См. мероприятие 3.1 и мероприятия 2.1, 3.2.", "См. мероприятие 2.1 и мероприятия 1.1, 2.2."],
    ["See measures 2.1, 2.2 and **3.1**.", "See measures 1.1, 1.2 and 2.1."],
  ])("[X26] are carried over in references: %s", async (about, carried) => {
    const texts = textsOf(await read(chapters(about)))
    expect(texts[2]).toBe(carried)
  })

  it("[X26] are left in a reference that may lead to several parts, and that is told", async () => {
    const { notKept, ...plan } = await read(
      table("See measure 2.", [
        ["Goal 1. Prevention", ""],
        ["1", "Open a register"],
        ["2", "Open a shelter"],
        ["Goal 2. Protection", ""],
        ["1", "Train officers"],
        ["2", "Train judges"],
      ]),
    )
    expect(textsOf({ notKept, ...plan })[2]).toBe("See measure 2.")
    expect(notKept).toContainEqual({
      what: "references that may mean several parts (left)",
      where: "See measure 2",
    })
  })

  it("[X26] stay where the file is read under its own numbers", async () => {
    const plan = await read(table("Nothing.", coded), true)
    expect(textsOf(plan)).toContain("Train officers in the protocol of activity B-1")
    const labels = outline(plan.doc).flatMap(({ id }) => plan.printed.get(id) ?? [])
    expect(labels).toEqual(["1", "1.1", "2", "A", "A-1", "A-2", "B", "B-1"])
  })
})
