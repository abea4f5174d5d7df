import { strFromU8, unzipSync } from "fflate"
import { beforeAll, describe, expect, it } from "vitest"
import { type Printed, points, table, text } from "../../../server/export/formats/printed.ts"
import { type PrintForm, write } from "../../../server/export/formats/write.ts"
import { type PlanExport, planDocument } from "../../../server/export/planDocument.ts"
import { importFile } from "../../../server/import/importFile.ts"
import { samplePlan } from "../../../server/seed/samplePlan.ts"
import { measuresOf } from "../../../shared/document/outline.ts"
import { tagsOf } from "../../pdf.ts"

const printed = (...blocks: Printed["sections"][number]["blocks"]): Printed => ({
  lang: "az",
  title: "Milli plan «ə ı ş ğ»",
  header: "Milli plan",
  page: ["Səhifə ", " / ", ""],
  at: new Date("2026-11-25T10:00:00Z"),
  sections: [{ landscape: false, blocks }],
})
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1")

describe("a plan in other forms than Word's", () => {
  let input: PlanExport
  beforeAll(async () => {
    const { doc, title } = await samplePlan()
    input = {
      doc,
      title,
      settings: { language: "en", classification: "public" },
      view: "agreed",
      isAgreed: () => true,
      version: 412,
      at: new Date("2026-11-25T10:00:00Z"),
      digest: "v1:9f2c",
    }
  })

  it.each(["odt", "html", "md"] as const)(
    "[X45] %s reads back as the same measures with number, lead, time and money",
    async (form) => {
      const bytes = await write(planDocument(input), form)
      const back = await importFile(bytes, `plan.${form}`, { currency: "VLC" })
      const said = (of: typeof input.doc) =>
        measuresOf(of).map(({ number, measure: { text: words, fields } }) => [
          number,
          words,
          fields.lead,
          fields.time?.words ?? null,
          fields.budget?.amount ?? null,
        ])
      expect(said(back.doc)).toEqual(said(input.doc))
    },
  )

  it("[X46] puts what is not agreed in square brackets in every form", async () => {
    const open = { ...input, isAgreed: () => false }
    for (const form of ["html", "md", "odt"] as const) {
      const bytes = await write(planDocument(open), form)
      const words =
        form === "odt" ? strFromU8(unzipSync(bytes)["content.xml"] ?? bytes) : strFromU8(bytes)
      const plain = words.replace(/<[^>]*>/g, "|").replaceAll("\\", "")
      expect(/\[1\.1\.1[^[\]]*Adopt a new statute[^[\]]*\]/.test(plain), form).toBe(true)
    }
  })

  it("[X47] is a tagged PDF/UA-1 with title and language, its fonts inside", async () => {
    const file = latin(await write(planDocument(input), "pdf"))
    expect(file.startsWith("%PDF-1.7")).toBe(true)
    expect(file).toMatch(/pdfuaid:part>1</)
    expect(file).toContain("/StructTreeRoot")
    expect(file).toMatch(/\/Marked true/)
    expect(file).toMatch(/\/Lang ?\(en/)
    expect(file).toContain("/Outlines")
    expect(file).toMatch(/NotoSerif/)
  })

  it("[X47] tells a reading aid by its tags what is a heading, a table's head, an entry of the contents, and leads there by bookmarks", async () => {
    const { roles, bookmarks, unnamedFigures } = await tagsOf(
      await write(planDocument({ ...input, view: "working" }), "pdf"),
    )
    for (const role of ["H1", "H2", "H3", "P", "Table", "THead", "TH", "TR", "TD", "TOC", "TOCI"])
      expect(roles.has(role), role).toBe(true)
    expect(unnamedFigures).toBe(0)
    expect(bookmarks).toContain("1. Introduction")
    expect(bookmarks.length).toBeGreaterThan(5)
  })
})

describe("words of a plan in a printed file", () => {
  it("[X47] are never taken for markup", async () => {
    const words = '#eval("1") $x$ *a* <script>alert(1)</script> @ref \\ [x](y) =HYPERLINK("a")'
    const document = printed(
      text(words),
      points([words]),
      table("T", [1, 1], ["A", words], [["1", words]]),
    )
    const html = strFromU8(await write(document, "html"))
    expect(html).not.toContain("<script>")
    const odt = unzipSync(await write(document, "odt"))
    expect(strFromU8(odt["content.xml"] ?? new Uint8Array())).toContain("&lt;script&gt;")
    // The compiler refuses what it cannot read: that it made a page shows that nothing was code.
    expect(latin(await write(document, "pdf"))).toMatch(/\/Lang ?\(az/)
    expect(strFromU8(await write(document, "md"))).toContain("\\<script\\>")
  })

  it.each<PrintForm>(["pdf", "html", "md", "odt"])(
    "are the same bytes each time: %s",
    async (form) => {
      const document = printed(text("Təlim"), points(["a", "b"]))
      const [once, again] = [await write(document, form), await write(document, form)]
      expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true)
    },
  )
})
