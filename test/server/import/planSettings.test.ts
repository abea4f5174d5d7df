import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { importFile } from "../../../server/import/importFile.ts"

const settingsOf = async (text: string, name = "plan.txt") =>
  (await importFile(new TextEncoder().encode(text), name)).settings

const plans = {
  en: `Action Plan of Tarrenia against Trafficking in Persons for 2027–2030

1. Background

1.1. The present Action Plan covers work that the programme for 2023–2026 began.

2. Measures

2.1. Train police officers
Responsible body: Police
Deadline: 30 June 2028
`,
  ru: `Программа Карании по противодействию торговле людьми
на 2027–2030 годы

1. Общие положения

1.1. Программа продолжает меры, предусмотренные планом на 2023–2026 годы.

2. Мероприятия

2.1. Провести обучение полиции
Ответственный исполнитель: МВД
Срок исполнения: до 30 июня 2028 года
`,
  az: `İnsan alverinə qarşı 2027–2030-cu illər üçün Tədbirlər Planı

1. Ümumi müddəalar

1.1. Plan 2023–2026-cı illərin planını əvəz edir.

2. Tədbirlər

2.1. Polis üçün təlim keçirmək
İcraçı: Polis
İcra müddəti: 30 iyun 2028-ci ilədək
`,
}

describe("the years of a plan that is brought in", () => {
  it.each(Object.entries(plans))("are those at its head (%s)", async (_lang, text) => {
    expect(await settingsOf(text)).toMatchObject({ periodFrom: 2027, periodTo: 2030 })
  })

  it("come from the title with years where none names a plan", async () => {
    const text =
      "# Commonwealth of Tarrenia\n\n# Ledger of Undertakings, 2027–2030\n\n## 1. Why\n\nThe programme of 2021–2025 did little.\n\n## 2. What\n\nMore.\n"
    const { title, periodFrom, periodTo } = await settingsOf(text, "plan.md")
    expect([title, periodFrom, periodTo]).toEqual(["Ledger of Undertakings, 2027–2030", 2027, 2030])
  })

  it.each([
    ["en", "Action Plan\n\nThe plan replaces the programme for 2023–2026.\n"],
    ["ru", "План мероприятий\n\nПлан сменяет программу на 2023–2026 годы.\n"],
    ["az", "Tədbirlər Planı\n\nPlan 2023–2026-cı illərin planını əvəz edir.\n"],
    ["en", "Action Plan\n\nIn 2021–2025 the police found 64 victims.\n"],
  ])("are not those of another plan or of what has been (%s)", async (_lang, text) => {
    expect(await settingsOf(text)).not.toHaveProperty("periodFrom")
  })

  it.each([
    "на 2027–2030 годы",
    "(2027–2030-cu illər üçün)",
    "2027–2030",
    "for the years 2027 to 2030",
  ])("stand in a line of their own as well: %s", async (line) => {
    expect(await settingsOf(`# PLAN\n\n${line}\n\nText.\n`, "plan.md")).toMatchObject({
      periodFrom: 2027,
      periodTo: 2030,
    })
  })

  it("are those by which the command line judges deadlines, in every language", () => {
    const folder = mkdtempSync(join(tmpdir(), "plans-"))
    try {
      const files = Object.entries(plans).map(([lang, text]) => {
        const late = text.replaceAll("2028", "2032")
        writeFileSync(join(folder, `${lang}.txt`), text)
        writeFileSync(join(folder, `${lang}.late.txt`), late)
        return [join(folder, `${lang}.txt`), join(folder, `${lang}.late.txt`)]
      })
      const { stdout } = spawnSync(
        process.execPath,
        ["--import", "tsx", "server/commands/coverageCommand.ts", "--json", ...files.flat()],
        { encoding: "utf8" },
      )
      const found = stdout
        .trim()
        .split("\n")
        .map((line) =>
          JSON.parse(line).findings.some(
            ({ check }: { check: string }) => check === "outside-period",
          ),
        )
      expect(found).toEqual([false, true, false, true, false, true])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
