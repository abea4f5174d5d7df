import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { strToU8, unzipSync, zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { officeKind } from "../../../server/import/formats/officeKind.ts"
import { FileJobs } from "../../../server/jobs/fileJobs.ts"
import { Office } from "../../../server/office/office.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { dialects, sqlite } from "../../databases.ts"
import { convertInOffice, hasOffice } from "../../office.ts"
import { serverEntry } from "../../serverEntry.ts"
import { Installation, type TestPerson } from "../installation.ts"
import { conversionFolders, processesWith, standIn } from "./standIn.ts"

const samples = new URL("../../samples/", import.meta.url)
const sample = readFileSync(new URL("valdoria-plan.libreoffice.docx", samples))
const [dialect = sqlite] = dialects

const table = `<table><tr><td>No.</td><td>Measure</td><td>Lead</td><td>Time frame</td></tr>
<tr><td>1.1</td><td>Train border guards</td><td>Ministry of the Interior</td><td>By 31 December 2027</td></tr>
<tr><td>1.2</td><td>Open a shelter in the north</td><td>Ministry of Labour</td><td>2028</td></tr></table>`

/** A form with one file. */
function sent(bytes: Uint8Array | string, name: string): FormData {
  const form = new FormData()
  form.set("file", new Blob([bytes as BlobPart]), name)
  return form
}

const textOf = (bytes: Uint8Array) =>
  bytes[0] === 0x50
    ? Object.values(unzipSync(bytes))
        .map((part) => Buffer.from(part).toString("utf8"))
        .join("\n")
    : Buffer.from(bytes).toString("utf8")

const rtf = (words: string) => `{\\rtf1\\ansi Words of the plan.\\par ${words}\\par}`

describe("the form of an office program's file", () => {
  const at = (bytes: Uint8Array, offset: number) => {
    const file = new Uint8Array(4096)
    file.set([0xd0, 0xcf, 0x11, 0xe0])
    file.set(bytes, offset)
    return file
  }
  const entry = (name: string) => {
    const bytes = new Uint8Array(128)
    bytes.set(Buffer.from(name, "utf16le"))
    bytes.set([name.length * 2 + 2, 0, 2], 64)
    return bytes
  }

  it("[X96] is told by its bytes, whatever its name", () => {
    expect(officeKind(Buffer.from("{\\rtf1 x}"))).toBe("rtf")
    expect(officeKind(at(entry("WordDocument"), 1024))).toBe("doc")
    expect(officeKind(at(entry("Workbook"), 1152))).toBe("xls")
    expect(officeKind(zipSync({ "xl/workbook.xml": strToU8("x") }))).toBe("xlsx")
    expect(officeKind(sample)).toBeNull()
    expect(officeKind(Buffer.from("# A plan"))).toBeNull()
    // Of another program, or of none.
    expect(officeKind(at(entry("Contents"), 1024))).toBeNull()
    expect(officeKind(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toBeNull()
  })

  it("[X97] is refused where it is locked, before anything opens it", () => {
    expect(() => officeKind(at(entry("EncryptedPackage"), 1024))).toThrow("password")
    const word = at(entry("WordDocument"), 1024)
    // Its first block is sector 2; the flag of a password stands in it.
    word.set([2], 1024 + 116)
    word.set([0, 1], 3 * 512 + 10)
    expect(() => officeKind(word)).toThrow("password")
    const excel = at(entry("Workbook"), 1024)
    excel.set([2], 1024 + 116)
    excel.set([0x09, 0x08, 4, 0, 0, 0, 0, 0, 0x2f, 0], 3 * 512)
    expect(() => officeKind(excel)).toThrow("password")
  })
})

describe("files of an office program where no LibreOffice is configured", () => {
  let home: Installation
  let ana: TestPerson
  beforeAll(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
  })
  afterAll(() => home.close())

  it("[X96] are refused with how to convert them, at each door and in each language", async () => {
    const refused = async (bytes: Uint8Array | string, name: string, path = "/api/imports") => {
      const { status, body } = await ana.post(path, sent(bytes, name))
      expect([status, body.code]).toEqual([422, "unreadable-file"])
      return body.detail
    }
    for (const path of ["/api/imports", "/api/plans/import"]) {
      expect(await refused(rtf("x"), "plan.doc", path)).toContain("save it as .docx")
      const sheet = zipSync({ "xl/workbook.xml": strToU8("x") })
      expect(await refused(sheet, "plan.docx", path)).toContain("Copy its table")
    }
    const plan = await home.plan(ana, ["One."])
    const back = await ana.post(`/api/plans/${plan}/returned`, sent(rtf("x"), "copy.rtf"))
    expect(back.body.detail).toContain("save it as .docx")
    for (const [language, words] of [
      ["ru", "сохраните как .docx"],
      ["az", ".docx kimi saxlayın"],
    ] as const) {
      const answer = await ana.ask("POST", "/api/imports", sent(rtf("x"), "plan.rtf"), {
        "accept-language": language,
      })
      expect(answer.body.detail).toContain(words)
    }
    expect((await ana.get("/api/me")).body.user.readsOffice).toBe(false)
  })
})

describe("a file whose reading is stopped", () => {
  it("[X97] takes LibreOffice with it", async () => {
    const program = standIn("sleep 600.41")
    const office = await Office.open(program.path, "/nowhere")
    const files = new FileJobs(serverEntry, {}, office)
    const home = await Installation.open(dialect, {}, null, { files })
    onTestFinished(async () => {
      await home.close()
      files.close()
      program.remove()
    })
    const ana = await home.person("Ana", await home.agency("Interior"))
    const leaving = new AbortController()
    const asked = fetch(`${home.url}/api/imports`, {
      method: "POST",
      headers: { authorization: `Bearer ${ana.token}` },
      body: sent(rtf("x"), "plan.rtf"),
      signal: leaving.signal,
    }).catch(() => "stopped")
    await expect.poll(() => processesWith("sleep 600.41")).toBeGreaterThan(0)
    leaving.abort()
    expect(await asked).toBe("stopped")
    await expect.poll(() => processesWith("sleep 600.41")).toBe(0)
    expect((await ana.get("/api/imports")).body.imports).toEqual([])
  })
})

describe.skipIf(!hasOffice())("files of an office program, read by LibreOffice", () => {
  let office: Office
  let files: FileJobs
  let home: Installation
  let ana: TestPerson
  let agency: Agency
  const forms = new Map<string, Uint8Array>()
  beforeAll(async () => {
    for (const to of ["rtf", "doc"]) {
      const [bytes] = await convertInOffice([{ name: "plan.docx", bytes: sample }], to)
      if (bytes) forms.set(to, bytes)
    }
    for (const to of ["xlsx", "xls", "ods"]) {
      const [bytes] = await convertInOffice(
        [{ name: "plan.xhtml.xls", bytes: Buffer.from(`<html><body>${table}</body></html>`) }],
        to,
      )
      if (bytes) forms.set(to, bytes)
    }
    office = await Office.open("/usr/bin/soffice", "/nowhere")
    files = new FileJobs(serverEntry, { personTime: 600_000 }, office)
    home = await Installation.open(dialect, {}, null, { files })
    agency = await home.agency("Interior")
    ana = await home.person("Ana", agency)
  })
  afterAll(async () => {
    await home?.close()
    files?.close()
  })
  const form = (ending: string): Uint8Array => {
    const bytes = forms.get(ending)
    if (!bytes) throw new Error(`LibreOffice wrote no ${ending}.`)
    return bytes
  }

  it.each(["rtf", "doc"])(
    "[X96] the sample plan as %s is the plan of its .docx",
    async (ending) => {
      const words = async (bytes: Uint8Array, name: string) => {
        const { status, body } = await ana.post("/api/plans/import", sent(bytes, name))
        expect(status).toBe(201)
        const { measures } = (await ana.get(`/api/plans/${body.id}/measures`)).body
        return measures.map(({ id: _, digest: __, ...rest }: Record<string, unknown>) => rest)
      }
      const [own, there] = [await words(sample, "plan.docx"), await words(form(ending), "plan.odt")]
      expect(there.length).toBe(46)
      expect(there).toEqual(own)
    },
  )

  it.each(["xlsx", "xls", "ods"])("[X96] a table as %s stays a table", async (ending) => {
    const name = `plan.${ending}`
    const { status, body } = await ana.post("/api/imports", sent(form(ending), name))
    expect([status, body.name]).toEqual([201, name])
    const [columns] = body.review.tables
    expect(JSON.stringify(columns)).toContain("Ministry of Labour")
    // Read again and made a plan, from what was kept of it.
    const settled = await ana.put(`/api/imports/${body.id}/choices`, { title: "Of a table" })
    expect(settled.status).toBe(200)
    const made = await ana.post(`/api/imports/${body.id}/plan`)
    expect([made.status, made.body.measures]).toEqual([201, 2])
  })

  it("[X96] a copy of the plan comes back as .doc", async () => {
    const plan = await home.plan(ana, ["One measure of the plan.", "Another measure of it."])
    const answer = await fetch(`${home.url}/api/plans/${plan}/exports/working.docx`, {
      headers: { authorization: `Bearer ${ana.token}` },
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const [copy] = await convertInOffice([{ name: "copy.docx", bytes }], "doc")
    const back = await ana.post(
      `/api/plans/${plan}/returned`,
      sent(copy ?? new Uint8Array(), "copy.doc"),
    )
    expect([back.status, back.body.name]).toEqual([201, "copy.doc"])
  })

  it("[X96] who is signed in is told that they are read", async () => {
    expect((await ana.get("/api/me")).body.user.readsOffice).toBe(true)
  })

  it("[X97] two at once are both read, and nothing of them stays on the disk", async () => {
    const before = new Set(conversionFolders())
    const bob = await home.person("Bob", agency)
    const both = await Promise.all(
      [ana, bob].map((one) => one.post("/api/imports", sent(form("rtf"), "plan.rtf"))),
    )
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    await expect.poll(() => conversionFolders().filter((name) => !before.has(name))).toEqual([])
  })

  const garbage = (size: number) => {
    const bytes = Buffer.alloc(size)
    for (let at = 0; at < size; at++) bytes[at] = (at * 2_654_435_761) >>> 13
    return bytes
  }
  it.each<[string, () => Uint8Array]>([
    [
      "an old file of nothing",
      () => Buffer.concat([Buffer.from("d0cf11e0", "hex"), garbage(9000)]),
    ],
    [
      "a .doc that ends in the middle",
      () => form("doc").subarray(0, Math.floor(form("doc").length / 3)),
    ],
    [
      "a .doc with garbage behind its head",
      () => {
        const bytes = Uint8Array.from(form("doc"))
        bytes.set(garbage(bytes.length - 40_000), 2048)
        return bytes
      },
    ],
    ["a workbook without sheets", () => zipSync({ "xl/workbook.xml": strToU8("<x/>") })],
    ["an .rtf nested without end", () => Buffer.from(`{\\rtf1 ${"{".repeat(2_000_000)}`)],
    [
      "an .rtf of tables without end",
      () =>
        Buffer.from(
          `{\\rtf1 ${"\\trowd\\cellx100\\intbl{x}\\cell\\row\\trowd\\itap2\\nesttableprops ".repeat(200_000)}`,
        ),
    ],
  ])("[X97] %s makes no plan, and others are answered", async (_what, file) => {
    const bob = await home.person("Bob", agency)
    const [hostile, asked] = await Promise.all([
      bob.post("/api/imports", sent(file(), "plan.doc")),
      ana.get("/api/me"),
    ])
    expect(asked.status).toBe(200)
    // What it can be read as is shown, as of any other file; else it is refused in a sentence.
    if (hostile.status !== 201) {
      expect(["unreadable-file", "too-large"]).toContain(hostile.body.code)
      expect(hostile.body.detail.length).toBeGreaterThan(20)
    }
    expect((await ana.post("/api/imports", sent(rtf("x"), "next.rtf"))).status).toBe(201)
  })

  describe("with links and macros", () => {
    let server: Server
    let asked: string[] = []
    let folder: string
    const far = (path: string) => {
      const { port } = server.address() as AddressInfo
      return `http://127.0.0.1:${port}/${path}`
    }
    beforeAll(async () => {
      server = createServer((request, response) => {
        asked.push(request.url ?? "")
        response.end("fetched words")
      })
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
      folder = mkdtempSync(join(tmpdir(), "concord-links-"))
      writeFileSync(join(folder, "near.csv"), "fetched words;x\n")
    })
    afterAll(() => {
      server.close()
      rmSync(folder, { recursive: true })
    })

    const space = (name: string, ending: string) =>
      `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${ending}:1.0"`
    const spaces = [
      space("office", "office"),
      space("text", "text"),
      space("table", "table"),
      space("draw", "drawing"),
      space("svg", "svg-compatible"),
      space("script", "script"),
      `xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"`,
      `xmlns:xlink="http://www.w3.org/1999/xlink"`,
      `xmlns:dom="http://www.w3.org/2001/xml-events"`,
    ].join(" ")
    const near = () => `file://${folder}/near.csv`
    const picture = () =>
      `<draw:frame svg:width="2cm" svg:height="2cm"><draw:image xlink:href="${far("image.png")}"/></draw:frame>`

    /** A sheet that runs a macro as it opens, and asks for other files in each way a sheet has. */
    function sheet(): Uint8Array {
      const source = (href: string) =>
        `<table:table table:name="S${href.length}"><table:table-source table:filter-name="Text - txt - csv (StarCalc)" table:filter-options="59,34,76,1" xlink:href="${href}"/><table:table-row><table:table-cell/></table:table-row></table:table>`
      const content = `<?xml version="1.0"?><office:document-content ${spaces} office:version="1.3">
<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" xlink:href="vnd.sun.star.script:Standard.M.Go?language=Basic&amp;location=document"/></office:event-listeners></office:scripts>
<office:body><office:spreadsheet><table:table table:name="A"><table:table-row>
<table:table-cell office:value-type="string"><text:p>Words of the plan.</text:p>${picture()}</table:table-cell>
<table:table-cell table:formula="of:=WEBSERVICE(&quot;${far("web")}&quot;)"/>
<table:table-cell table:formula="of:='${near()}'#$near.A1"/></table:table-row></table:table>
${source(near())}${source(far("sheet.csv"))}</office:spreadsheet></office:body></office:document-content>`
      const macro = `<?xml version="1.0"?><script:module xmlns:script="http://openoffice.org/2000/script" script:name="M" script:language="StarBasic">Sub Go
Open "${folder}/ran" For Output As #1
Print #1, "ran"
Close #1
End Sub</script:module>`
      const library = (inside: string) =>
        `<?xml version="1.0"?><library:${inside}`.replace(
          /\/?>$/,
          ' xmlns:library="http://openoffice.org/2000/library">',
        )
      const kind = "application/vnd.oasis.opendocument.spreadsheet"
      const names = ["content.xml", "Basic/script-lc.xml", "Basic/Standard/script-lb.xml"]
      const entries = [...names, "Basic/Standard/M.xml"].map(
        (path) => `<m:file-entry m:full-path="${path}" m:media-type="text/xml"/>`,
      )
      const parts = {
        "content.xml": content,
        "Basic/script-lc.xml": `${library("libraries>")}<library:library library:name="Standard" library:link="false"/></library:libraries>`,
        "Basic/Standard/script-lb.xml": `${library('library library:name="Standard" library:readonly="false">')}<library:element library:name="M"/></library:library>`,
        "Basic/Standard/M.xml": macro,
        "META-INF/manifest.xml": `<?xml version="1.0"?><m:manifest ${space("m", "manifest")} m:version="1.3"><m:file-entry m:full-path="/" m:media-type="${kind}"/>${entries.join("")}</m:manifest>`,
      }
      const packed = Object.entries(parts).map(([name, words]) => [name, strToU8(words)] as const)
      return zipSync({ mimetype: [strToU8(kind), { level: 0 }], ...Object.fromEntries(packed) })
    }

    /** The text of an old Word file that has sections and a picture of other addresses. */
    async function doc(): Promise<Uint8Array> {
      const section = (href: string) =>
        `<text:section text:name="S${href.length}"><text:section-source xlink:href="${href}"/><text:p>as it was</text:p></text:section>`
      const flat = `<?xml version="1.0"?><office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>Words of the plan.</text:p>${section(near())}${section(far("section.txt"))}<text:p>${picture()}</text:p></office:text></office:body></office:document>`
      const [made] = await convertInOffice(
        [{ name: "links.fodt", bytes: Buffer.from(flat) }],
        "doc",
      )
      return made ?? new Uint8Array()
    }

    it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
      ["a .doc with linked sections and pictures", doc],
      ["an .ods with a macro and linked sheets, cells and pictures", sheet],
      [
        "an .rtf with fields that ask for files",
        () =>
          Buffer.from(
            rtf(
              `{\\field{\\*\\fldinst INCLUDEPICTURE "${far("a.png")}" \\\\d}{\\fldrslt x}}{\\field{\\*\\fldinst INCLUDETEXT "${folder}/near.csv"}{\\fldrslt x}}{\\field{\\*\\fldinst INCLUDETEXT "${far("b.rtf")}"}{\\fldrslt x}}{\\field{\\*\\fldinst DDEAUTO soffice "${folder}/near.csv" A1}{\\fldrslt x}}{\\*\\template ${far("t.dot")}}`,
            ),
          ),
      ],
    ])("[X97] %s: nothing is run, fetched or read", async (_what, file) => {
      const bytes = await file()
      const kind = officeKind(bytes)
      if (!kind) throw new Error("This is no file of an office program.")
      asked = []
      // By LibreOffice's own settings alone, and by the walls as well.
      const alone = await Office.open("/usr/bin/soffice", "/nowhere", { walls: ["settings"] })
      for (const one of [alone, office]) {
        const words = textOf(await one.convert(bytes, kind))
        expect(words).toContain("Words of the plan.")
        expect(words).not.toContain("fetched words")
      }
      expect(asked).toEqual([])
      expect(() => readFileSync(join(folder, "ran"))).toThrow()
    })
  })
})
