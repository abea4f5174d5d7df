import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../shared/coverage/engine.ts"
import type { Passage } from "../../../../shared/coverage/passages/passage.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { expectMost } from "../most.ts"
import { bareMeasure, narrative, title } from "../passageOf.ts"

const samples = new URL("../../../samples/reading/", import.meta.url)
const table = (name: string) =>
  readFileSync(new URL(name, samples), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"))

const make: Readonly<Record<string, (text: string) => Passage>> = {
  measure: (text) => bareMeasure("1.1", text),
  narrative: (text) => narrative("b1", text),
  title: (text) => title("t1", text),
}

/** The results for one passage: areas, areas with their level, areas with an element. */
function found(kind: string, lang: string, text: string): Set<string> {
  const passage = make[kind]?.(text.replaceAll("\\n", "\n"))
  const { areas } = new CoverageEngine(antiTrafficking, { lang }).update(
    passage ? [passage] : [],
    [],
  )
  return new Set(
    areas.flatMap(({ id, level, elements }) =>
      level === "absent"
        ? `${id}@absent`
        : [
            id,
            `${id}@${level}`,
            ...elements.flatMap((one) => (one.found ? `${id}/${one.id}` : [])),
          ],
    ),
  )
}

// `!` before what must not be found; `@` a level, `/` an element.
const rows = table("plain.tsv").map(
  ([rule = "", kind = "", lang = "", wanted = "", text = ""]) => ({
    rule,
    kind,
    lang,
    wanted: wanted.split(","),
    text,
  }),
)

/** The rows of a rule in which something wanted is missing, or something unwanted found. */
const missed = (rule: string) =>
  rows
    .filter((row) => row.rule === rule)
    .filter(({ kind, lang, wanted, text }) => {
      const got = found(kind, lang, text)
      return wanted.some((one) => (one.startsWith("!") ? got.has(one.slice(1)) : !got.has(one)))
    })
    .map(({ text }) => text)

describe("what is read in plain words", () => {
  it.each([
    ["[C66] a title names what is named in it, and no aim in a picture", "title"],
    ["[C1] an account that a body gives of the plan at set times is a dated duty", "account"],
    ["assets that are traced and frozen from the start show both elements", "assets"],
    ["carriers that answer for people without papers", "carriers"],
    ["who comes home, is met and helped to settle", "homecoming"],
    ["consent that does not matter is no negation", "consent"],
    ["[C62] what is not there and will not be raises no level", "refusal"],
    ["[C67] what the document tells of itself is about what it plainly names", "itself"],
    ["lessons in schools are awareness", "lessons"],
    ["hearings without the public spare those who speak there", "closed"],
    ["names that are kept from print are kept secret", "names"],
    ["[C70] who is not sent where death threatens is not returned into danger", "death"],
    ["rules by which victims are passed on are procedures of referral", "procedures"],
    ["people at the first place who ask and see signs identify", "signs"],
  ])("mostly: %s", (_, rule) => {
    const own = rows.filter((row) => row.rule === rule)
    const wrong = new Set(missed(rule))
    expectMost(
      own,
      ({ text }) => !wrong.has(text),
      ({ text }) => text,
      0.75,
    )
  })

  it("[C57] short measures are read: one for each of the 150 elements, in three languages", () => {
    const short = table("short.tsv").map(([lang = "", element = "", text = ""]) => ({
      element,
      text,
      got: found("measure", lang, text),
    }))
    expect(new Set(short.map(({ element }) => element)).size).toBe(150)
    const unread = short.filter(({ element, got }) => !got.has(element.split("/")[0] ?? ""))
    expect(unread.length, unread.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(10)
  })

  it("[C57] other short measures are read", () => {
    const unread = table("other-short.tsv")
      .filter(([lang = "", area = "", text = ""]) => !found("measure", lang, text).has(area))
      .map(([, , text]) => text)
    expect(unread.length, unread.join("\n")).toBeLessThanOrEqual(3)
  })
})
