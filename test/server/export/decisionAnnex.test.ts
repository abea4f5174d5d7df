import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import type { PrintedDecisions } from "../../../server/export/decisionAnnex.ts"
import { decisionWords } from "../../../server/export/decisionWords.ts"
import { writeWord } from "../../../server/export/formats/word.ts"
import { type PlanExport, planDocument } from "../../../server/export/planDocument.ts"
import type { Accuracy } from "../../../shared/coverage/set/accuracy.ts"
import { measure, paragraph, plan } from "../../plan.ts"

const exportDocx = (input: PlanExport) => writeWord(planDocument(input))

type Area = PrintedDecisions["areas"][number]

const area = (over: Partial<Area> = {}): Area => ({
  title: "Recovery period",
  read: "mentioned",
  decided: "addressed",
  reason: "The law has it.",
  at: "2026-11-20T10:00:00Z",
  stale: null,
  contests: [],
  ...over,
})

const accuracy: Accuracy = {
  date: "2026-11-26",
  on: { en: "Passages of other writers.", ru: "Отрывки других авторов." },
  languages: {
    en: {
      passages: 1657,
      areas: { precision: 0.887, recall: 0.842, f1: 0.864 },
      empty: null,
      elements: { passages: 1227, precision: 0.865, recall: 0.796, f1: 0.829 },
    },
    ru: {
      passages: 1046,
      areas: { precision: 0.926, recall: 0.866, f1: 0.895 },
      empty: null,
      elements: null,
    },
  },
}

async function written(
  areas: Area[],
  language: "en" | "ru" | "az" = "en",
  measured: Accuracy | null = accuracy,
): Promise<string> {
  const file = await exportDocx({
    doc: plan(paragraph("Words."), measure("m1", "Open a shelter")),
    title: "A plan",
    settings: { language, classification: "public" },
    view: "working",
    isAgreed: () => true,
    version: 1,
    at: new Date("2026-11-25T10:00:00Z"),
    digest: "v1:9f2c",
    decisions: {
      set: { title: "Standards", version: "3.3267f46a" },
      accuracy: measured,
      areas,
    },
  })
  return strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array())
}

async function words(...of: Parameters<typeof written>): Promise<string> {
  const xml = await written(...of)
  return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "")
}

describe("[C56] the annex on what people decided", () => {
  it("prints both values, the reason, when, and against which standards, in the plan's language", async () => {
    expect(await words([area()])).toContain(
      "Recovery period\nmentioned\naddressed\nThe law has it.\nSecretariat, 20 November 2026\n",
    )
    expect(await words([area()])).toContain("against “Standards”, version 3 (3267f46a)")
    expect(await words([area()], "ru")).toContain("упомянуто\nпредусмотрены меры\n")
    expect(await words([area()], "az")).toContain("qeyd olunub\ntədbir nəzərdə tutulub\n")
  })

  it("says on what reading in the plan's language was tested, with precision and recall", async () => {
    expect(await words([area()])).toContain(
      "measured on 26 November 2026 (1657 passages). Passages of other writers. Areas: precision 89 %, recall 84 %. Elements: precision 87 %, recall 80 %.\n",
    )
    expect(await words([area()], "ru")).toContain(
      "(фрагментов: 1046). Отрывки других авторов. Направления: точность 93 %, полнота 87 %. Элементы: не измерялись.\n",
    )
    for (const [language, measured] of [
      ["az", accuracy],
      ["en", null],
    ] as const)
      expect(await words([area()], language, measured)).toMatch(/has not been measured|ölçülməyib/)
  })

  it("gives levels a column that holds their longest word in every language", async () => {
    const grid = /<w:tblGrid>(.*?)<\/w:tblGrid>/s
    for (const language of ["en", "ru", "az"] as const) {
      const xml = await written([area()], language)
      const last = xml.slice(xml.lastIndexOf("<w:tblGrid>"))
      const columns = [...(grid.exec(last)?.[1] ?? "").matchAll(/w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      )
      const levels = Object.values(decisionWords(language).levels)
      const longest = Math.max(...levels.flatMap((one) => one.split(" ").map((w) => w.length)))
      // In bold letters of a wide face, at 8.5 points, one takes 6.5; and the margins of a cell.
      for (const column of [1, 2])
        expect(columns[column]).toBeGreaterThanOrEqual(longest * 6.5 * 20 + 140)
    }
  })

  it("prints who contests it", async () => {
    const contests = [{ agency: "Justice", words: "No lead.", at: "2026-11-21T10:00:00Z" }]
    expect(await words([area({ contests })])).toContain(
      "Contested by Justice, 21 November 2026: No lead.\n",
    )
  })

  it("prints what has changed since, with both wordings, shortened where there is much of it", async () => {
    const moved = (number: string, before: string | null, now: string | null, carries = true) => {
      return { passageId: number, number, before, now, carries }
    }
    const text = await words([
      area({
        stale: {
          level: { before: "mentioned", now: "absent" },
          set: { before: "2", now: "3.3267f46a" },
          passages: [
            moved("1", "a ".repeat(300), "Ten days"),
            moved("2", "Thirty days", null, false),
            moved("3", "Thirty days", "A party", false),
            moved("4", null, "Forty days"),
            moved("5", null, "Fifty days"),
          ],
        },
      }),
    ])
    expect(text).toContain("Read then: mentioned; read now: not found.")
    expect(text).toContain("Standards then: version 2; now: version 3 (3267f46a).")
    expect(text).toContain("…\n1, now: “Ten days”")
    expect(text).toContain("2, then: “Thirty days”\n2, now: no longer in the text\n")
    expect(text).toContain("3, now: “A party” (no longer carries the area)\n")
    expect(text).toContain("4, now: “Forty days”\n… and 1 more\n")
    expect(text).not.toContain("Fifty days")
  })
})
