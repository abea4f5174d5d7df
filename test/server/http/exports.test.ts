import { strFromU8, unzipSync } from "fflate"
import { readXlsx } from "hucre/xlsx"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { MeasureView } from "../../../shared/api/positions.ts"
import { usualDialects } from "../../databases.ts"
import { convertInOffice, hasOffice } from "../../office.ts"
import { pagesOf as pdfPages } from "../../pdf.ts"
import { Installation, type TestPerson } from "../installation.ts"

/** How many pages a PDF says that it has. */
const pagesOf = (bytes: Uint8Array | null): number =>
  Math.max(
    0,
    ...[
      ...Buffer.from(bytes ?? [])
        .toString("latin1")
        .matchAll(
          /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/g,
        ),
    ].map(([, before, behind]) => Number(before ?? behind)),
  )

describe.each(usualDialects)("files of a plan ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let stranger: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    stranger = await home.person("Stranger", ben.agency)
    plan = await home.plan(ana, ["Train labour inspectors", "Open a shelter"])
    await home.join(plan, [[ben, "observer"]], [ana.agency, ben.agency])
    for (const person of [ana, ben]) {
      const mandate = { agency: person.agency.id, user: person.id, from: "2020-01-01", to: null }
      await ana.post(`/api/plans/${plan}/mandates`, mandate)
    }
    const [first, second] = await measures(plan)
    for (const person of [ana, ben]) await position(person, first, "agree")
    await position(ana, second, "agree")
    await position(ben, second, "object")
  })
  afterAll(() => home.close())

  const measures = async (of: string): Promise<MeasureView[]> =>
    (await ana.get(`/api/plans/${of}/measures`)).body.measures

  async function position(person: TestPerson, measure: MeasureView | undefined, stance: string) {
    if (!measure) throw new Error("the plan has no such measure")
    const at = `/api/plans/${plan}/measures/${measure.id}/positions`
    const { status } = await person.post(at, { digest: measure.digest, stance, reason: "Why" })
    expect(status).toBe(201)
  }

  async function file(name: string, person: TestPerson = ben) {
    const answer = await fetch(`${home.url}/api/plans/${plan}/exports/${name}`, {
      headers: { authorization: `Bearer ${person.token}` },
    })
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) }
  }

  async function wordsOf(name: string): Promise<string> {
    const { bytes } = await file(name)
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    return xml.replace(/<\/w:p>/g, "\n").replace(/<[^>]+>/g, "")
  }

  it("[X8] agreed.docx prints plain what all the parties agree to, the rest in square brackets, narrative plain", async () => {
    const words = await wordsOf("agreed.docx")
    expect(words).toMatch(/\n1\.1\.1[^[\]]*Train labour inspectors[^[\]]*\n/)
    expect(words).toMatch(/\[1\.1\.2[^[\]]*Open a shelter[^[\]]*\]/)
    // The objecting agencies, with their reasons.
    const notes = strFromU8(
      unzipSync((await file("agreed.docx")).bytes)["word/footnotes.xml"] ?? new Uint8Array(),
    )
    expect(notes).toContain("Labour objects: Why")
    expect(words).toMatch(/(?<!\[)This plan is short and has its own words\.(?!\])/)
  })

  it("[X9] the title block names the version, which is the number of the last stored update", async () => {
    const { seq } = await home.database.db
      .selectFrom("updates")
      .select((eb) => eb.fn.max("seq").as("seq"))
      .where("plan_id", "=", plan)
      .executeTakeFirstOrThrow()
    const words = await wordsOf("working.docx")
    expect(words).toContain(String(seq))
    expect(words).toMatch(/v1:[0-9a-f]{64}/)
  })

  it("[X11] plan.json imported again gives the same words, ids and digests; what persons said stays behind", async () => {
    const { bytes } = await file("plan.json", ana)
    const form = new FormData()
    form.set("file", new Blob([bytes]), "plan.json")
    const { body } = await ana.post("/api/plans/import", form)
    const same = (views: MeasureView[]) => views.map(({ id, digest, text }) => [id, digest, text])
    expect(same(await measures(body.id))).toEqual(same(await measures(plan)))
    expect((await measures(body.id))[0]?.positions).toEqual([])
    expect(body.notKept.map(({ what }: { what: string }) => what)).toContain("positions")
  })

  it("[X13] names the plan in the file's name, whatever its letters", async () => {
    await ana.patch(`/api/plans/${plan}`, { title: "Milli fəaliyyət planı / План" })
    const { answer } = await file("agreed.docx")
    const name = answer.headers.get("content-disposition") ?? ""
    expect(name).toMatch(/^attachment; filename="/)
    expect(decodeURIComponent(name.split("UTF-8''")[1] ?? "")).toMatch(
      /^Milli fəaliyyət planı - План – agreed \d{4}-\d\d-\d\d\.docx$/,
    )
    // Letters that turn round what follows would show another ending.
    await ana.patch(`/api/plans/${plan}`, { title: "Plan \u202Egpj" })
    const turned = (await file("agreed.docx")).answer.headers.get("content-disposition") ?? ""
    expect(decodeURIComponent(turned.split("UTF-8''")[1] ?? "")).toMatch(/^Plan -gpj – agreed/)
  })

  it("[X48] measures.xlsx has real dates, a head that stays, filters, and no formula of anybody's", async () => {
    await home.type(plan, ana, "Open a shelter", "=1+1 open a shelter")
    const { bytes, answer } = await file("measures.xlsx")
    expect(answer.headers.get("content-type")).toContain("spreadsheetml")
    const parts = unzipSync(bytes)
    const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
    expect(sheet).toContain('state="frozen"')
    expect(sheet).toMatch(/<autoFilter ref="A1:R3"/)
    expect(sheet).not.toContain("<f>")
    const [first] = (await readXlsx(bytes)).sheets
    const [head = [], row = [], other = []] = first?.rows ?? []
    expect(row[head.indexOf("To")]).toEqual(new Date("2027-12-31T00:00:00Z"))
    expect(row[head.indexOf("Lead")]).toBe("Interior")
    expect(other[head.indexOf("Measure")]).toBe("=1+1 open a shelter")
    const csv = strFromU8((await file("measures.csv")).bytes)
    expect(csv).toContain("'=1+1 open a shelter")
    await home.type(plan, ana, "=1+1 open a shelter", "Open a shelter")
  })

  it("[X48] positions, budget and comments are sheets too, in the language that is asked for", async () => {
    const rows = async (name: string) => (await readXlsx((await file(name)).bytes)).sheets[0]?.rows
    const positions = await rows("positions.xlsx")
    expect(positions?.[0]).toEqual(expect.arrayContaining(["Interior", "Labour"]))
    expect(positions?.[2]).toContain("objection: Why")
    expect((await rows("positions.xlsx?lang=ru"))?.[2]).toContain("возражение: Why")
    expect(await rows("budget.xlsx")).toBeDefined()
    const body = { measureId: null, body: "Too late", weight: "wanted", visibility: "everyone" }
    const { status } = await ana.post(`/api/plans/${plan}/comments`, body)
    expect(status).toBe(201)
    expect((await rows("comments.xlsx"))?.[1]).toContain("Too late")
  })

  it("[X62] annotated.docx has the comments as Word's own, by agency, with answers and whether they are resolved", async () => {
    const [first] = await measures(plan)
    const at = `/api/plans/${plan}/comments`
    const { body } = await ana.post(at, {
      ...{ measureId: first?.id, quote: "labour inspectors", body: "Say how many." },
      ...{ weight: "condition", visibility: "everyone" },
    })
    const id = body.thread?.id ?? body.id
    expect((await ana.post(`${at}/${id}/replies`, { body: "Fourteen.", as: null })).status).toBe(
      201,
    )
    expect((await ana.patch(`${at}/${id}`, { resolved: true })).status).toBe(200)
    const parts = unzipSync((await file("annotated.docx")).bytes)
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const comments = part("word/comments.xml")
    expect(comments).toMatch(
      /w:author="Secretariat \(Interior\)"(?:(?!<\/w:comment>).)*Say how many\./s,
    )
    expect(comments).toMatch(/w:author="Interior"(?:(?!<\/w:comment>).)*Fourteen\./s)
    expect(comments).not.toContain("Ana")
    const { threads } = (await ana.get(at)).body
    const [own] = threads.filter((one: { id: string }) => one.id === id)
    const times = [...comments.matchAll(/w:date="([^"]*)"/g)].map(([, time]) => time?.slice(0, 19))
    for (const written of [own, ...own.replies]) expect(times).toContain(written.at.slice(0, 19))
    const words = part("word/document.xml")
    expect(words).toMatch(
      /<w:commentRangeStart w:id="\d+"\/>(?:(?!commentRangeEnd).)*labour inspectors<\/w:t>/s,
    )
    expect(part("word/commentsExtended.xml")).toContain('w15:done="1"')
    expect(await wordsOf("working.docx")).not.toContain("Say how many.")
  })

  it("[X62] annotated.pdf lists the comments by the numbers behind their words", async () => {
    const pages = await pdfPages((await file("annotated.pdf")).bytes)
    const words = pages.map((page) => page.replace(/\s+/gu, " "))
    expect(words.join(" ")).toMatch(/Train labour inspectors ?C\d/)
    const list = words.at(-1) ?? ""
    expect(list).toMatch(/^.*Comments/)
    expect(list).toMatch(
      /C\d Secretariat \(Interior\), .{6,20} yes \(condition\) Say how many\. Interior, .{6,20} Fourteen\.|C\d Secretariat \(Interior\), .{6,20} \(condition\) Say how many\. Interior, .{6,20} Fourteen\. yes/,
    )
    expect(list).not.toContain("Ana")
  })

  it("[X45] the plan and its report are PDF files as well", async () => {
    for (const name of ["agreed.pdf", "working.pdf", "feedback.pdf"]) {
      const { answer, bytes } = await file(name)
      expect(answer.headers.get("content-type")).toBe("application/pdf")
      expect(Buffer.from(bytes).toString("latin1", 0, 8)).toBe("%PDF-1.7")
    }
    expect(strFromU8((await file("feedback.html")).bytes)).toContain("<svg")
    const word = unzipSync((await file("feedback.docx")).bytes)
    expect(Object.keys(word).some((name) => name.endsWith(".svg"))).toBe(true)
  })

  it("[X64] monitoring papers have a form for each body that leads, in the language that is asked for", async () => {
    const words = await wordsOf("monitoring.docx")
    expect(words).toContain("Calendar of reports")
    expect(words).toContain("Yearly report")
    expect(words).toContain("Train labour inspectors")
    expect(words).toContain("Terms of reference of the evaluation")
    expect(await wordsOf("monitoring.docx?lang=ru")).toContain("Техническое задание на оценку")
    const { sheets } = await readXlsx((await file("monitoring.xlsx?lang=az")).bytes)
    expect(sheets.map(({ name }) => name)).toEqual([
      "Göstəricilər",
      "Hesabatların təqvimi",
      "İllik hesabat",
    ])
    expect((await file("monitoring.docx?lang=fr")).answer.status).toBe(422)
  })

  it.skipIf(!hasOffice())(
    "every file that an office program opens becomes pages there, and the PDF files have pages",
    async () => {
      const names = [
        ...["agreed.docx", "working.docx", "annotated.docx", "feedback.docx", "monitoring.docx"],
        ...["agreed.odt", "working.odt", "measures.xlsx", "budget.xlsx", "positions.xlsx"],
        ...["comments.xlsx", "monitoring.xlsx", "measures.csv", "agreed.html", "feedback.html"],
      ]
      const files: { name: string; bytes: Uint8Array }[] = []
      // A name for each, because the pages of two of them would have the same.
      for (const [at, name] of names.entries())
        files.push({ name: `${at}-${name}`, bytes: (await file(name)).bytes })
      const pages = (await convertInOffice(files, "pdf")).map(pagesOf)
      expect(names.filter((_, at) => (pages[at] ?? 0) < 1)).toEqual([])
      for (const name of ["agreed.pdf", "annotated.pdf", "feedback.pdf", "monitoring.pdf"])
        expect([name, pagesOf((await file(name)).bytes) > 0]).toEqual([name, true])
    },
    400_000,
  )

  it("[X12] a name that is no export, and a plan one may not see, are not found", async () => {
    expect((await file("agreed.exe")).answer.status).toBe(404)
    expect((await file("__proto__")).answer.status).toBe(404)
    expect((await file("agreed.docx", stranger)).answer.status).toBe(404)
  })
})
