import fc from "fast-check"
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { write } from "../../../server/export/formats/write.ts"
import { type PlanExport, planDocument } from "../../../server/export/planDocument.ts"
import { importFile, reviewFile } from "../../../server/import/importFile.ts"
import { samplePlan } from "../../../server/seed/samplePlan.ts"
import type { PlanSettings } from "../../../shared/api/plans.ts"
import { measureDigest } from "../../../shared/document/digest.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { planDigest } from "../../../shared/document/planDigest.ts"
import { hasOffice, saveInOffice } from "../../office.ts"
import {
  budget,
  indicator,
  lead,
  measure,
  objective,
  paragraph,
  plan,
  section,
  time,
} from "../../plan.ts"

const settings: Pick<
  PlanSettings,
  "language" | "classification" | "country" | "currency" | "periodFrom" | "periodTo"
> = {
  language: "az",
  classification: "restricted",
  country: "Valdoria",
  ...{ currency: "VLC", periodFrom: 2026, periodTo: 2030 },
}

const input = (doc: PlanExport["doc"], rest: Partial<PlanExport> = {}): PlanExport => ({
  ...{ doc, title: "Milli plan", settings, view: "working", isAgreed: () => false, version: 7 },
  ...{ at: new Date("2026-11-25T10:00:00Z"), digest: planDigest(doc) },
  ...rest,
})

const identity = (doc: PlanExport["doc"]) =>
  measuresOf(doc).map(({ number, measure: each }) => [each.id, number, measureDigest(each)])

async function comesBack(name: string, bytes: Uint8Array, doc: PlanExport["doc"]) {
  const back = await importFile(bytes, name)
  expect(identity(back.doc)).toEqual(identity(doc))
  expect(planDigest(back.doc)).toBe(planDigest(doc))
  expect(back.settings).toEqual({ ...settings, title: "Milli plan" })
  expect(back.title).toBe("Milli plan")
}

/** The file with its document's words changed as somebody would change them in Word. */
function edited(file: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(file)
  const name = "word/document.xml"
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) })
}

describe("a plan that goes out to an office program and comes back", () => {
  it.each(["docx", "odt"] as const)(
    "[X63] has its ids, digests and settings: %s",
    async (form) => {
      const { doc } = await samplePlan()
      for (const view of ["agreed", "working"] as const)
        await comesBack(`plan.${form}`, await write(planDocument(input(doc, { view })), form), doc)
    },
    60_000,
  )

  it("[X63] also where the file speaks another language than the plan", async () => {
    const { doc } = await samplePlan()
    const file = await write(planDocument(input(doc, { lang: "ru", isAgreed: () => true })), "docx")
    await comesBack("plan.docx", file, doc)
  })

  const small = () =>
    plan(
      section("Steering"),
      paragraph("What stands here stays.", "p1"),
      objective("Rules"),
      measure(
        "m1",
        "Adopt a law",
        lead("Ministry of Justice"),
        time("2027", "2027-12-31", "2027-03-01"),
        indicator("Law", "no", "yes"),
        budget("OWN", { kind: "own", amount: 1200, currency: "VLC" }),
      ),
      measure("m2", "Train inspectors", lead("Labour")),
    )

  it("[X63] keeps the id of a measure that was changed, takes what the file says of it and keeps the rest", async () => {
    const doc = small()
    const file = await write(planDocument(input(doc)), "docx")
    const back = await importFile(
      edited(file, (xml) => xml.replace("Adopt a law", "Adopt two laws")),
      "plan.docx",
    )
    const [first, second] = measuresOf(back.doc).map(({ measure: each }) => each)
    const [old, same] = measuresOf(doc).map(({ measure: each }) => each)
    expect(first).toMatchObject({ id: "m1", text: "Adopt two laws" })
    expect(first?.fields).toEqual(old?.fields)
    expect(second && measureDigest(second)).toBe(same && measureDigest(same))
    expect(second?.id).toBe("m2")
  })

  it("[X63] gives what was added an id of its own, and a measure that was copied", async () => {
    const file = await write(planDocument(input(small())), "docx")
    const copied = edited(file, (xml) => {
      const row = /<w:tr>(?:(?!<w:tr>).)*Train inspectors.*?<\/w:tr>/s.exec(xml)?.[0] ?? ""
      return xml.replace(row, `${row}${row.replace("Train inspectors", "Train judges")}`)
    })
    const all = measuresOf((await importFile(copied, "plan.docx")).doc)
    expect(all.map(({ measure: each }) => each.text)).toEqual([
      "Adopt a law",
      "Train inspectors",
      "Train judges",
    ])
    const ids = all.map(({ measure: { id } }) => id)
    expect(ids.slice(0, 2)).toEqual(["m1", "m2"])
    expect(new Set(ids).size).toBe(3)
  })

  it("[X63] believes of what lies behind a file nothing that it does not show", async () => {
    const shown = await write(planDocument(input(small())), "docx")
    const behind = plan(
      section("Steering"),
      paragraph("What stands here stays.", "p1"),
      objective("Rules"),
      measure("m1", "Repeal the law", lead("Nobody")),
      measure("m2", "Train inspectors", lead("Labour")),
    )
    const other = unzipSync(await write(planDocument(input(behind)), "docx"))
    const parts = unzipSync(shown)
    const forged = zipSync({
      ...parts,
      "docProps/custom.xml": other["docProps/custom.xml"] ?? new Uint8Array(),
    })
    const [first] = measuresOf((await importFile(forged, "plan.docx")).doc)
    expect(first?.measure.text).toBe("Adopt a law")
    expect(first?.measure.fields.lead).toEqual(["Ministry of Justice"])
  })

  it("[X63] reads a file whose plan behind it is damaged as any other", async () => {
    const file = unzipSync(await write(planDocument(input(small())), "docx"))
    const custom = strFromU8(file["docProps/custom.xml"] ?? new Uint8Array())
    for (const change of [
      (xml: string) => xml.replace(/(<vt:lpwstr>)./g, "$1!"),
      (xml: string) => xml.replace(/.{40}(?=<\/vt:lpwstr>)/g, ""),
    ]) {
      const part = { "docProps/custom.xml": strToU8(change(custom)) }
      const damaged = zipSync({ ...file, ...part })
      const back = await importFile(damaged, "plan.docx")
      expect(measuresOf(back.doc).map(({ measure: each }) => each.text)).toEqual([
        "Adopt a law",
        "Train inspectors",
      ])
    }
  })

  it("[X63] whatever the plan says", async () => {
    const words = fc.constantFrom(
      "Adopt a law",
      "[All of it]",
      "  2.5 «Ёлка» ",
      "1. İiIı",
      "–",
      "A\nB",
    )
    const made = fc.record({
      text: words,
      lead: fc.option(words),
      time: fc.option(fc.tuple(words, fc.constantFrom(null, "2027-06-30"))),
      amount: fc.option(fc.nat()),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(made, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (all, agreed) => {
          const doc = plan(
            section("One"),
            ...all.map((one, at) =>
              measure(
                `m${at}`,
                one.text,
                ...(one.lead ? [lead(one.lead)] : []),
                ...(one.time ? [time(one.time[0], one.time[1])] : []),
                ...(one.amount === null ? [] : [budget("", { kind: "state", amount: one.amount })]),
              ),
            ),
          )
          const file = await write(planDocument(input(doc, { isAgreed: () => agreed })), "docx")
          expect(identity((await importFile(file, "plan.docx")).doc)).toEqual(identity(doc))
        },
      ),
      { seed: 8, numRuns: 20 },
    )
  }, 120_000)

  const annotated = () => {
    const doc = plan(
      section("Steering"),
      section("Prevention"),
      section("Protection"),
      section("Partners"),
      paragraph("What stands here stays.", "p1"),
      measure("m1", "Adopt a law", lead("Ministry of Justice")),
      measure("m2", "Train inspectors", lead("Labour")),
    )
    return input(doc, {
      title: "Plan of 2026",
      standingOf: (id) => (id === "m1" ? "open" : "lapsed"),
      notesOf: (id) =>
        id === "m1" ? [{ agency: "Labour", stance: "reserve", reason: "No money in 2026." }] : [],
    })
  }
  const toldOf = async (name: string, bytes: Uint8Array) =>
    (await reviewFile(bytes, name, {})).leftOver
      .filter(({ kind }) => ["export", "header", "footer"].includes(kind))
      .map(({ kind, words }) => `${kind}: ${words}`)

  it.each(["docx", "odt"] as const)(
    "[X80] the lines that the export itself adds are not told: %s",
    async (form) => {
      for (const view of ["agreed", "working"] as const)
        for (const lang of ["en", "ru", "az"] as const) {
          const file = await write(planDocument({ ...annotated(), view, lang }), form)
          expect(await toldOf(`plan.${form}`, file)).toEqual([])
        }
    },
  )

  const changes: readonly [string, string, (words: string) => string, string[]][] = [
    [
      "a word in the title block",
      "word/document.xml",
      (xml) => xml.replace(">25 November 2026<", ">25 November 2026, as sent<"),
      ["export: 25 November 2026, as sent"],
    ],
    [
      "a remark beside a standing",
      "word/document.xml",
      (xml) => xml.replace(">lapsed<", ">lapsed, to be deleted<"),
      ["export: lapsed, to be deleted"],
    ],
    [
      "a further sentence in the footnote of a reservation",
      "word/footnotes.xml",
      (xml) => xml.replace("No money in 2026.", "No money in 2026. Settled."),
      ["export: open Labour agrees with a reservation: No money in 2026. Settled."],
    ],
    [
      "a caption",
      "word/document.xml",
      (xml) => xml.replace(/(<w:t[^>]*>)(Measures[^<]*)</, "$1Withdrawn: $2<"),
      ["export: Table 1. Withdrawn: Measures under “4. Partners”"],
    ],
    [
      "a line of the page header",
      "word/header1.xml",
      (xml) => xml.replace("Plan of 2026", "For the session of May"),
      ["header: For the session of May · Version 7 · Restricted"],
    ],
    [
      "a line of the page footer",
      "word/footer1.xml",
      (xml) => xml.replace(/<w:p>/, "<w:p><w:r><w:t>Seen by Justice</w:t></w:r></w:p><w:p>"),
      ["footer: Seen by Justice"],
    ],
  ]
  it.each(changes)("[X80] %s that somebody wrote is told", async (_, part, change, told) => {
    const file = await write(planDocument({ ...annotated(), lang: "en" }), "docx")
    const parts = unzipSync(file)
    const before = strFromU8(parts[part] ?? new Uint8Array())
    expect(change(before)).not.toBe(before)
    const back = zipSync({ ...parts, [part]: strToU8(change(before)) })
    expect(await toldOf("plan.docx", back)).toEqual(told)
  })

  it("[X63] [X80] what somebody types in the empty line after a table is text of the plan", async () => {
    const written = await write(planDocument(annotated()), "docx")
    const file = edited(written, (xml) => {
      const at = xml.lastIndexOf("</w:tbl>")
      const line = /<\/w:pPr>/
      return (
        xml.slice(0, at) +
        xml.slice(at).replace(line, "$&<w:r><w:t>Reports are yearly.</w:t></w:r>")
      )
    })
    const { doc } = await importFile(file, "plan.docx")
    expect(doc.lastChild?.textContent).toBe("Reports are yearly.")
  })

  describe.skipIf(!hasOffice())("through LibreOffice", () => {
    it("[X80] the lines that the export itself adds are not told", async () => {
      for (const [from, to] of [
        ["docx", "docx"],
        ["docx", "odt"],
        ["odt", "odt"],
        ["odt", "docx"],
      ] as const) {
        const file = await write(planDocument(annotated()), from)
        expect([from, to, await toldOf(`plan.${to}`, await saveInOffice(file, from, to))]).toEqual([
          from,
          to,
          [],
        ])
      }
    }, 240_000)

    it.each(["docx", "odt"] as const)(
      "[X63] saved again as %s it has its ids, digests and settings",
      async (form) => {
        const { doc } = await samplePlan()
        const file = await write(planDocument(input(doc)), "docx")
        await comesBack(`plan.${form}`, await saveInOffice(file, "docx", form), doc)
      },
      240_000,
    )
  })
})
