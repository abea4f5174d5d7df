import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import type { PrintedDecisions } from "../../../server/export/decisionAnnex.ts"
import { exportDocx } from "../../../server/export/docx.ts"
import { measure, paragraph, plan } from "../../plan.ts"

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

async function words(areas: Area[], language: "en" | "ru" | "az" = "en"): Promise<string> {
  const file = await exportDocx({
    doc: plan(paragraph("Words."), measure("m1", "Open a shelter")),
    title: "A plan",
    settings: { language, classification: "public" },
    view: "working",
    isAgreed: () => true,
    version: 1,
    at: new Date("2026-11-25T10:00:00Z"),
    digest: "v1:9f2c",
    decisions: { set: { title: "Standards", version: "3.3267f46a" }, areas },
  })
  const xml = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array())
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
