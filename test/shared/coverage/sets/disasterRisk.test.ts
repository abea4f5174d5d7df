import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import { priority } from "../../../../shared/coverage/levels/priority.ts"
import { readPassage } from "../../../../shared/coverage/levels/reading.ts"
import type { Passage } from "../../../../shared/coverage/passages/passage.ts"
import { disasterRisk } from "../../../../shared/coverage/sets/disasterRisk.ts"
import { bareMeasure, measure, narrative, title } from "../passageOf.ts"
import { samplePassages } from "../samplePassages.ts"

const read = (...passages: Passage[]) => new CoverageEngine(disasterRisk).update(passages, [])
const level = (area: string, ...passages: Passage[]) =>
  read(...passages).areas.find(({ id }) => id === area)?.level
const seen = (text: string) =>
  readPassage(disasterRisk, text).evidence.map(({ area, element }) => `${area}/${element ?? ""}`)

describe("another subject's standards: disaster risk reduction", () => {
  it("[C6] has eight areas with four to six elements each, and titles in three languages", () => {
    expect(disasterRisk.areas).toHaveLength(8)
    for (const { elements, title } of disasterRisk.areas) {
      expect(elements.length).toBeGreaterThanOrEqual(4)
      expect(elements.length).toBeLessThanOrEqual(6)
      expect(Object.keys(title)).toEqual(["en", "ru", "az"])
    }
  })

  it.each([
    [
      "early-warning/warning-dissemination",
      "Set up a flood warning system that reaches the population by mobile telephone and siren",
    ],
    [
      "early-warning/warning-dissemination",
      "Создать систему оповещения населения о паводках по мобильной связи",
    ],
    [
      "early-warning/warning-dissemination",
      "Daşqınlar barədə əhaliyə mobil telefonla xəbərdarlıq sisteminin yaradılması",
    ],
    [
      "building-safety/building-codes",
      "Bring the building code into line with the seismic hazard of each district",
    ],
    [
      "building-safety/building-codes",
      "Привести строительные нормы в соответствие с сейсмической опасностью районов",
    ],
    [
      "building-safety/building-codes",
      "Tikinti normalarının rayonların seysmik təhlükəsinə uyğunlaşdırılması",
    ],
    [
      "response-preparedness/exercises",
      "Hold a yearly earthquake drill in every district with the rescue services",
    ],
    [
      "response-preparedness/exercises",
      "Ежегодно проводить во всех районах учения по действиям при землетрясении",
    ],
    [
      "response-preparedness/exercises",
      "Bütün rayonlarda hər il zəlzələ üzrə təlim-məşqlərin keçirilməsi",
    ],
    [
      "risk-financing/insurance",
      "Prepare a law on compulsory insurance of dwellings against floods and earthquakes",
    ],
    [
      "risk-financing/insurance",
      "Подготовить закон об обязательном страховании жилья от наводнений и землетрясений",
    ],
    ["risk-financing/insurance", "Yaşayış evlərinin daşqın və zəlzələdən icbari sığortası"],
    ["risk-assessment/risk-maps", "Draw flood maps for the basins of all large rivers"],
    ["risk-assessment/risk-maps", "Составить карты риска селей для горных районов"],
    ["risk-assessment/risk-maps", "Dağ rayonları üçün sel risklərinin xəritələrinin hazırlanması"],
  ])("[C6] sees %s in: %s", (wanted, text) => {
    expect(seen(text)).toContain(wanted)
  })

  it.each([
    "Open a shelter for victims of trafficking and provide psychological help",
    "Victims are granted a recovery and reflection period of forty-five days",
    "Train judges and prosecutors in handling trafficking cases",
    "Открыть приют для жертв торговли людьми и оказать психологическую помощь",
    "İnsan alveri qurbanları üçün sığınacağın açılması və psixoloji yardım",
    "Hospitals buy new equipment for surgery",
    "Отремонтировать спортивные площадки школ",
    "Müəllimlərin əməkhaqqının artırılması",
  ])("[C6] sees nothing of it in: %s", (text) => {
    expect(seen(text)).toEqual([])
  })

  it("[C6] finds next to nothing in a plan on another subject", () => {
    const levels = read(...samplePassages()).areas.filter(({ level }) => level !== "absent")
    expect(levels.length).toBeLessThanOrEqual(1)
  })

  it("[C1] gives the levels that any plan has", () => {
    const system =
      "Set up a multi-hazard early warning system with gauges on the rivers and send warnings to the population by mobile telephone"
    expect(level("early-warning", title("t1", "Early warning"))).toBe("mentioned")
    expect(level("early-warning", narrative("b1", "Early warning systems save lives."))).toBe(
      "mentioned",
    )
    expect(level("early-warning", bareMeasure("1.1", system))).toBe("addressed")
    expect(level("early-warning", measure("1.1", system))).toBe("elaborated")
    const yearly =
      "The secretariat publishes a progress report on disaster risk reduction by 1 March each year."
    expect(level("risk-governance", narrative("b2", yearly))).toBe("addressed")
  })

  it.each([
    "This strategy does not deal with insurance against earthquakes.",
    "Страхование от землетрясений стратегией не предусмотрено.",
    "Zəlzələdən sığorta strategiyada nəzərdə tutulmayıb.",
  ])("[C2] is not raised by a negated passage: %s", (text) => {
    expect(level("risk-financing", narrative("b1", text))).toBe("absent")
  })

  it("[C5] orders gaps by its own instruments", () => {
    const warning = disasterRisk.areas.find(({ id }) => id === "early-warning")
    expect(warning && priority(warning, "absent", { instruments: [], reservations: [] })).toBeNull()
    expect(
      warning && priority(warning, "absent", { instruments: ["EU2018-1972"], reservations: [] }),
    ).toBe("A")
    expect(
      warning && priority(warning, "absent", { instruments: ["SENDAI"], reservations: [] }),
    ).toBe("B")
  })

  it("[C6] has its own words for what a plan lacks, and no other subject's", () => {
    const plan = Array.from({ length: 12 }, (_, i) =>
      measure(
        `1.1.${i + 1}`,
        `Strengthen ${i + 2} school buildings in the seismic zone number ${i}`,
      ),
    )
    const { findings } = read(...plan)
    expect(findings.map(({ message }) => message).join("\n")).toContain(
      "No local strategies are provided for.",
    )
    expect(JSON.stringify(findings)).not.toMatch(/traffick|victim|rapporteur/i)
  })
})

describe("the code of the product", () => {
  const root = fileURLToPath(new URL("../../../../", import.meta.url))
  const files = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true }).flatMap((entry) =>
      entry.isFile() && /\.(?:ts|tsx|css)$/.test(entry.name)
        ? join(entry.parentPath, entry.name).slice(root.length)
        : [],
    )

  it("[C6] names no subject outside the sets, the samples and the one list of sets", () => {
    const own =
      /^shared\/coverage\/sets\/antiTrafficking|^server\/seed\/|samplePlanData|^server\/standards\/builtIn\.ts$/
    // A plan of before this was a setting was read against the one set there was.
    const named = ["server/storage/migrations.ts"]
    const found = ["client", "server", "shared"].flatMap(files).flatMap((file) => {
      if (own.test(file)) return []
      const code = readFileSync(join(root, file), "utf8").replace(
        /\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm,
        "",
      )
      return /traffick|\bvictims?\b|торговл\p{L}* людьми|insan alver/iu.test(code) ? [file] : []
    })
    expect(found.filter((file) => !named.includes(file))).toEqual([])
  })
})
