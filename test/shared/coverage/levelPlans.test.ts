import { existsSync, readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { readPlanFile } from "../../../server/import/passagesOfFile.ts"
import { antiTrafficking } from "../../../shared/coverage/antiTrafficking.ts"
import { CoverageEngine } from "../../../shared/coverage/engine.ts"

const samples = new URL("../../samples/levels/", import.meta.url)

/** The level that a reader gave each area of a plan, with the places that show it. */
function levelsOf(name: string): [string, string][] {
  const lines = readFileSync(new URL(`${name}-levels.tsv`, samples), "utf8")
    .trim()
    .split("\n")
  return lines.slice(1).map((line) => {
    const [, area = "", level = ""] = line.split("\t")
    return [area, level]
  })
}

/** The file of a plan: most are Markdown. */
function fileOf(name: string): string {
  const { pathname } = new URL(name, samples)
  const ending = ["md", "html"].find((one) => existsSync(`${pathname}.${one}`)) ?? "docx"
  return `${pathname}.${ending}`
}

// The plans are invented, and a reader gave the levels before the engine had read them. Those of the
// second three were written after the rules had been mended on the first four, in words further off;
// the next two after a second mending, and on them (30 and 29 at first reading) one cue was added.
// The six from brackmoor on (19, 25, 29, 27, 27 and 27 at first reading) and the two after them (27 and
// 26) were each written before what they showed was mended. The next three (29, 31 and 28) were read
// once, and nothing was mended after them. The next four (28, 22, 29 and 28 at first reading, with half
// of Fenholm's measures in words that name nothing) are mended on, and so are the six after them and
// the six after those (29, 28, 30, 25, 30 and 28 at first reading). Of the next seven most have their
// measures in sentences (14, 30, 29, 28, 20, 15 and 26 at first reading). Four of the seven after them
// were read while that was being mended (30, 16, 19 and 30) and mended on; merrowby, olshania and aranli
// (31, 29 and 29) were read once, and nothing was mended after them. The last six have columns or
// labels that nobody knows (20, 21, 16, 29, 21 and 25 at first reading) and are mended on, and so are
// belogoria, talsar, harrowby and prigorye, whose measures are sentences with points or articles (17, 22,
// 20 and 26 at first reading; the last two are in words near to those of the rules). The nine after them have
// the forms that most governments use, by nine writers (31, 27, 28, 29, 30, 28, 30, 30 and 31 at first reading);
// after the first six some rows were added on what only resembles an area, and after the others nothing.
// Three in Word, by three more (31, 29 and 27 at first reading): in the last a sentence on the past period
// had made a table of measures one of the plan before, which was mended.
// The view is that of what is agreed: some of them have a measure in brackets.
it.each([
  ["halden.en", 28],
  ["sarvania.en", 27],
  ["karintau.ru", 28],
  ["shirbaniya.az", 28],
  ["tarsland.en", 27],
  ["verhovye.ru", 27],
  ["qaradere.az", 27],
  ["orland.en", 28],
  ["narynkol.ru", 28],
  ["brackmoor.en", 27],
  ["velmora.en", 27],
  ["bereginia.ru", 28],
  ["zaozerye.ru", 28],
  ["cinarli.az", 28],
  ["sariqaya.az", 27],
  ["thornmark.en", 28],
  ["goychala.az", 28],
  ["corvenia.en", 28],
  ["lesogorye.ru", 28],
  ["dashqalan.az", 27],
  ["maravel.en", 28],
  ["fenholm.en", 27],
  ["yaromiria.ru", 28],
  ["agbulaq.az", 27],
  ["hallmere.en", 27],
  ["karsanay.ru", 28],
  ["kestria.en", 28],
  ["laledag.az", 28],
  ["qumsahil.az", 28],
  ["volnopolye.ru", 28],
  ["nelmark.en", 29],
  ["pelgara.en", 28],
  ["talmeriya.ru", 29],
  ["eltaniya.ru", 28],
  ["dumanli.az", 29],
  ["xanyurd.az", 29],
  ["alaterek.ru", 28],
  ["dubravia.ru", 29],
  ["gumuschay.az", 29],
  ["hodrava.en", 28],
  ["karvesta.en", 29],
  ["narinqaya.az", 27],
  ["opalenka.en", 28],
  ["ashquay.en", 29],
  ["tavrick.en", 28],
  ["serpolesye.ru", 27],
  ["zeferanli.az", 29],
  ["merrowby.en", 30],
  ["olshania.ru", 28],
  ["aranli.az", 28],
  ["tarvazia.ru", 27],
  ["zambara.en", 29],
  ["kelanda.en", 27],
  ["ostmere.en", 27],
  ["zarechye.ru", 27],
  ["aghdere.az", 28],
  ["belogoria.ru", 26],
  ["talsar.az", 28],
  ["harrowby.en", 28],
  ["prigorye.ru", 27],
  ["tarovia.en", 30],
  ["saintaldous.en", 27],
  ["sarydala.ru", 27],
  ["velesia.ru", 29],
  ["altunqaya.az", 30],
  ["talvar.az", 28],
  ["lorvania.en", 29],
  ["ardenia.ru", 30],
  ["servan.az", 30],
  ["kestravia.en", 31],
  ["sargania.ru", 29],
  ["altunsu.az", 31],
])(
  "[C1] the areas of %s have the level that a reader gives them, at least %i of 31",
  async (name, least) => {
    const { passages } = await readPlanFile(fileOf(name))
    const engine = new CoverageEngine(antiTrafficking)
    engine.update(passages, [])
    const measures = new Set(passages.flatMap(({ id, measureId }) => measureId ?? id))
    const { areas } = engine.report({ name: "agreed", measures })
    const got = new Map(areas.map(({ id, level }) => [id, level]))
    const wanted = levelsOf(name)
    const wrong = wanted.filter(([area, level]) => got.get(area) !== level)
    expect(wanted).toHaveLength(31)
    expect(wanted.length - wrong.length, JSON.stringify(wrong)).toBeGreaterThanOrEqual(least)
  },
)
