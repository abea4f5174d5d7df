import { once } from "node:events"
import { get } from "node:http"
import type { Node } from "@tiptap/pm/model"
import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import type { PrintForm } from "../../server/export/formats/write.ts"
import { write } from "../../server/export/formats/write.ts"
import { planDocument } from "../../server/export/planDocument.ts"
import { importFile } from "../../server/import/importFile.ts"
import { checkPicture, type PictureFile, readPicture } from "../../server/pictures/checkPicture.ts"
import { keepPictures } from "../../server/storage/pictures.ts"
import { insertToken } from "../../server/storage/tokens.ts"
import { measureDigest } from "../../shared/document/digest.ts"
import { measuresOf } from "../../shared/document/outline.ts"
import { picturesIn } from "../../shared/document/picture.ts"
import { planDigest } from "../../shared/document/planDigest.ts"
import { readMeasure } from "../../shared/document/planMeasure.ts"
import { planSchema } from "../../shared/document/schema.ts"
import { attributeFits, shapeOf } from "../../shared/document/shape.ts"
import { usualDialects } from "../databases.ts"
import { convertInOffice, hasOffice } from "../office.ts"
import { isBlue, isRed, placeOfColour } from "../pdfColours.ts"
import { annotatedPng, halves, jpeg, photograph, png } from "../pictures.ts"
import { paragraph, wordParts } from "./import/formats/wordFile.ts"
import { Installation, type TestPerson } from "./installation.ts"

const map = checkPicture(png(120, 80))
const logo = checkPicture(jpeg)
const picture = (file: PictureFile, alt = "", width: number | null = null) =>
  planSchema.node("picture", { hash: file.hash, alt: alt || null, width })
const block = (id: string, ...content: Node[]) =>
  planSchema.node("block", { id, kind: "paragraph" }, content)

describe("[D13] a picture in the document", () => {
  const measure = (alt: string, file = map) =>
    readMeasure(
      planSchema.node("measure", { id: "m1" }, [
        block("b1", planSchema.text("Open a shelter."), picture(file, alt)),
      ]),
    )
  const plain = readMeasure(
    planSchema.node("measure", { id: "m1" }, [block("b1", planSchema.text("Open a shelter."))]),
  )

  it("changes the digest by its bytes and its alternative text, and no other measure's", () => {
    const digests = [plain, measure(""), measure("A map"), measure("A map", logo)].map(
      measureDigest,
    )
    expect(new Set(digests).size).toBe(4)
    expect(measure("A map").text).toBe("Open a shelter.")
    // As it was before there were pictures.
    expect(measureDigest(plain)).toBe(
      "v1:e5742fa409efc8807669a6ee127befe5b2eb96f86fb27f68bd5f206cf985b9e0",
    )
  })

  it("changes the plan's digest in the narrative too", () => {
    const plan = (alt: string) => planSchema.node("doc", null, [block("b1", picture(map, alt))])
    expect(planDigest(plan("A map"))).not.toBe(planDigest(plan("A chart")))
  })

  it("[S6] has a hash that is one, and stands in blocks alone", () => {
    const shape = shapeOf("picture")
    expect(shape && attributeFits(shape, "hash", map.hash)).toBe(true)
    for (const hash of ["", "../../etc/passwd", `${map.hash}0`, map.hash.toUpperCase(), 7])
      expect(shape && attributeFits(shape, "hash", hash)).toBe(false)
    expect(shapeOf("block")?.children.has("picture")).toBe(true)
    expect(shapeOf("participant")?.children.has("picture")).toBe(false)
  })
})

describe("[X92] bytes that are taken as a picture", () => {
  it("are a PNG or a JPEG as their own parts say", () => {
    expect(map).toMatchObject({ type: "image/png", width: 120, height: 80 })
    expect(logo).toMatchObject({ type: "image/jpeg", width: 1, height: 1 })
  })

  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  it.each<[string, Uint8Array, string]>([
    ["an SVG", svg, "not-a-picture"],
    ["a GIF", Buffer.from("GIF89a\u0001\u0000\u0001\u0000"), "not-a-picture"],
    [
      "a page under the first bytes of a PNG",
      Buffer.concat([png(1, 1).subarray(0, 8), svg]),
      "not-a-picture",
    ],
    [
      "a page under the first bytes of a JPEG",
      Buffer.concat([jpeg.subarray(0, 4), svg]),
      "not-a-picture",
    ],
    ["a PNG that ends early", png(9, 9).subarray(0, 40), "not-a-picture"],
    ["a JPEG without a frame", Buffer.from([0xff, 0xd8, 0xff, 0xd9]), "not-a-picture"],
    ["a JPEG that ends early", jpeg.subarray(0, 200), "not-a-picture"],
    ["nothing", Buffer.alloc(0), "not-a-picture"],
    [
      "a PNG of 30,000 by 30,000 pixels",
      png(1, 1, undefined, { width: 30_000, height: 30_000 }),
      "too-many-pixels",
    ],
    ["a PNG of no pixels", png(1, 1, undefined, { width: 0, height: 5 }), "not-a-picture"],
    ["10 MB", Buffer.alloc(10_000_000), "too-large"],
  ])("and not %s", (_, bytes, fault) => {
    expect(readPicture(bytes)).toBe(fault)
  })
})

describe("[X94] what is kept of a picture", () => {
  const kept = (bytes: Uint8Array) => {
    const file = checkPicture(bytes)
    expect(checkPicture(file.bytes), "what is clean stays as it is").toEqual(file)
    return { ...file, words: Buffer.from(file.bytes).toString("latin1") }
  }

  it.each([
    ["a photograph with place, camera, names and a second picture behind it", photograph(1), jpeg],
    ["a PNG with words and a page behind its end", annotatedPng(), png(3, 2)],
  ])("of %s is the picture alone", (_, bytes, plain) => {
    expect(bytes.toString("latin1")).toMatch(/GPS 40\.4093/)
    const { words, hash } = kept(bytes)
    expect(words).not.toMatch(/GPS|Acm|Ana|Harbour|Motion|script|Exif/)
    expect(hash).toBe(checkPicture(plain).hash)
  })

  it("says how a photograph lies, and is as wide as it is shown", () => {
    const wide = Buffer.from(photograph(6))
    const frame = wide.indexOf(Buffer.from([0xff, 0xc0]))
    wide.writeUInt16BE(30, frame + 5)
    wide.writeUInt16BE(40, frame + 7)
    const { words, width, height } = kept(wide)
    expect({ width, height }).toEqual({ width: 30, height: 40 })
    expect(words).toContain("Exif")
    expect(words).not.toMatch(/GPS|Acm|Ana|Harbour/)
  })
})

describe("[X93] the files of a plan with pictures", () => {
  const doc = planSchema.node("doc", null, [
    planSchema.node("block", { id: "t", kind: "title" }, [planSchema.text("Plan of Valdoria")]),
    planSchema.node("block", { id: "s", kind: "section", level: 1 }, [planSchema.text("Housing")]),
    block(
      "b1",
      planSchema.text("Where shelters stand: "),
      picture(map, "A map of the shelters", 60),
    ),
    planSchema.node("measure", { id: "m1" }, [
      block("b2", planSchema.text("Open a shelter."), picture(logo, "The seal")),
      planSchema.node("participant", { role: "lead", byAgreement: false }, [
        planSchema.text("Ministry of Labour"),
      ]),
    ]),
  ])
  const printed = async (form: PrintForm) =>
    await write(
      planDocument({
        ...{ doc, title: "Plan of Valdoria", view: "working", isAgreed: () => true, version: 1 },
        settings: { language: "en", classification: "official" },
        at: new Date("2026-05-01"),
        digest: planDigest(doc),
        pictures: new Map([map, logo].map((one) => [one.hash, one])),
      }),
      form,
    )
  const shown = picturesIn(doc).map(({ hash, alt }) => [hash, alt])

  it.each(["docx", "odt"] as const)(
    "%s comes back with its pictures and its digests",
    async (form) => {
      const back = await importFile(await printed(form), `plan.${form}`)
      expect(picturesIn(back.doc).map(({ hash, alt }) => [hash, alt])).toEqual(shown)
      expect(back.pictures.map(({ bytes }) => Buffer.from(bytes))).toEqual(
        expect.arrayContaining([Buffer.from(map.bytes), Buffer.from(logo.bytes)]),
      )
      expect(back.notKept.filter(({ what }) => what === "picture")).toEqual([])
      const digests = (of: typeof doc) =>
        measuresOf(of).map(({ measure }) => measureDigest(measure))
      expect(digests(back.doc)).toEqual(digests(doc))
    },
  )

  it("html has them in itself, and reads back with them", async () => {
    const file = await printed("html")
    expect(Buffer.from(file).toString()).toContain('alt="A map of the shelters"')
    const back = await importFile(file, "plan.html")
    expect(picturesIn(back.doc).map(({ hash }) => hash)).toContain(map.hash)
  })

  it("md says them in words, and pdf is set with them", async () => {
    expect(Buffer.from(await printed("md")).toString()).toContain("Picture: A map of the shelters")
    expect(
      Buffer.from(await printed("pdf"))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-")
  })

  it("Word turns a photograph that lies on its side; in a cell none is wider than the column", async () => {
    const side = checkPicture(photograph(6))
    const holding = planSchema.node("doc", null, [
      block("b1", picture(side, "A photograph", 40)),
      planSchema.node("measure", { id: "m1" }, [block("b2", picture(map, "A map", 300))]),
    ])
    const made = async (form: PrintForm) => {
      const printed = planDocument({
        ...{ doc: holding, title: "Plan", view: "working", isAgreed: () => true, version: 1 },
        settings: { language: "en", classification: "official" },
        ...{ at: new Date("2026-05-01"), digest: "" },
        pictures: new Map([side, map].map((one) => [one.hash, one])),
      })
      const parts = unzipSync(await write(printed, form))
      return strFromU8(parts["word/document.xml"] ?? parts["content.xml"] ?? new Uint8Array())
    }
    const word = await made("docx")
    expect(word).toContain('rot="5400000"')
    const widths = [...word.matchAll(/<wp:extent cx="(\d+)"/g)].map(
      (one) => Number(one[1]) / 36_000,
    )
    expect(Math.max(...widths)).toBeLessThanOrEqual(41)
    const odt = [...(await made("odt")).matchAll(/svg:width="([\d.]+)mm"/g)].map((one) =>
      Number(one[1]),
    )
    expect(odt).toEqual([40, 40])
  })

  describe("a photograph that lies on its side", () => {
    /** Red is at the left of the bytes, blue at the right. */
    const lies = [
      [1, "left"],
      [6, "top"],
      [3, "right"],
      [8, "bottom"],
    ] as const
    const files = async (form: "docx" | "odt") =>
      await Promise.all(
        lies.map(async ([orientation]) => {
          const file = checkPicture(halves(orientation))
          const holding = planSchema.node("doc", null, [
            block("b1", planSchema.text("Before "), picture(file, "Two halves", 40)),
          ])
          const made = planDocument({
            ...{ doc: holding, title: "Plan", view: "working", isAgreed: () => true, version: 1 },
            settings: { language: "en", classification: "official" },
            ...{ at: new Date("2026-05-01"), digest: "", pictures: new Map([[file.hash, file]]) },
          })
          return { name: `${form}${orientation}.${form}`, bytes: await write(made, form) }
        }),
      )
    const widths = async (all: readonly { name: string; bytes: Uint8Array | null }[]) =>
      await Promise.all(
        all.map(async ({ name, bytes }) => {
          const { doc } = await importFile(bytes ?? new Uint8Array(), name)
          return picturesIn(doc).map(({ width }) => width)
        }),
      )

    it.each(["docx", "odt"] as const)(
      "is as wide as before in a %s that comes back",
      async (form) => {
        expect(await widths(await files(form))).toEqual([[40], [40], [40], [40]])
      },
    )

    it("is turned in OpenDocument text as in Word, in a frame of its size before", async () => {
      const frames = (await files("odt")).map(({ bytes }) =>
        strFromU8(unzipSync(bytes)["content.xml"] ?? new Uint8Array())
          .match(/svg:width="[^"]*" svg:height="[^"]*"(?: draw:transform="[^"]*")?/)
          ?.toString(),
      )
      const turn = (radians: string, x: string, y: string) =>
        ` draw:transform="rotate (${radians}) translate (${x}mm ${y}mm)"`
      expect(frames).toEqual([
        'svg:width="40.00mm" svg:height="20.00mm"',
        `svg:width="80.00mm" svg:height="40.00mm"${turn("-1.5707963", "40.00", "0.00")}`,
        `svg:width="40.00mm" svg:height="20.00mm"${turn("-3.1415927", "40.00", "20.00")}`,
        `svg:width="80.00mm" svg:height="40.00mm"${turn("-4.7123890", "0.00", "80.00")}`,
      ])
    })

    it.runIf(hasOffice())(
      "stands upright in LibreOffice, whole and as wide as it is to be, also when saved again",
      { timeout: 240_000 },
      async () => {
        const all = [...(await files("docx")), ...(await files("odt"))]
        const pages = await convertInOffice(all, "pdf")
        for (const [at, page] of pages.entries()) {
          const [red, blue] = await Promise.all(
            [isRed, isBlue].map((is) => placeOfColour(page ?? new Uint8Array(), is)),
          )
          if (!red || !blue) throw new Error("A half of the picture is not on the page.")
          const [across, down] = [blue.left - red.left, blue.top - red.top]
          const is =
            Math.abs(across) > Math.abs(down)
              ? across > 0
                ? "left"
                : "right"
              : down > 0
                ? "top"
                : "bottom"
          expect([all[at]?.name, is]).toEqual([all[at]?.name, lies[at % lies.length]?.[1]])
          const wide = Math.max(red.right, blue.right) - Math.min(red.left, blue.left)
          const high = Math.max(red.bottom, blue.bottom) - Math.min(red.top, blue.top)
          // Millimetres; the edges of a picture of so few points are soft.
          const near = (points: number, length: number) =>
            expect(Math.abs((points / 72) * 25.4 - length)).toBeLessThan(3)
          near(wide, 40)
          near(high, is === "left" || is === "right" ? 20 : 80)
        }
        const saved = await convertInOffice(await files("odt"), "docx")
        const again = saved.map((bytes, at) => ({ name: `again${at}.docx`, bytes }))
        expect(await widths(again)).toEqual([[40], [40], [40], [40]])
        for (const { name, bytes } of again) {
          const { doc } = await importFile(bytes ?? new Uint8Array(), name)
          expect(picturesIn(doc).map(({ alt }) => alt)).toEqual(["Two halves"])
        }
      },
    )
  })

  it("a picture that no program can draw is said in words, and the file is made", async () => {
    const broken = Buffer.from(map.bytes)
    broken.fill(7, broken.indexOf("IDAT") + 4, broken.indexOf("IDAT") + 20)
    const file = checkPicture(broken)
    const holding = planSchema.node("doc", null, [
      block("b1", picture(file, "A map"), picture(logo)),
    ])
    const pdf = await write(
      planDocument({
        ...{ doc: holding, title: "Plan", view: "working", isAgreed: () => true, version: 1 },
        settings: { language: "en", classification: "official" },
        ...{ at: new Date("2026-05-01"), digest: "" },
        pictures: new Map([file, logo].map((one) => [one.hash, one])),
      }),
      "pdf",
    )
    expect(
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/Subtype ?\/Image/g),
    ).toHaveLength(1)
  })

  it.runIf(hasOffice())(
    "come back from LibreOffice, from one form to the other too",
    { timeout: 240_000 },
    async () => {
      const files = await Promise.all(
        (["docx", "odt"] as const).map(async (form) => ({
          name: `${form}.${form}`,
          bytes: await printed(form),
        })),
      )
      for (const to of ["odt", "docx"])
        for (const file of await convertInOffice(files, to)) {
          const back = await importFile(file ?? new Uint8Array(), `back.${to}`)
          expect(picturesIn(back.doc).map(({ hash, alt }) => [hash, alt])).toEqual(shown)
        }
    },
  )

  it.each([
    ["plan.html", '<p>See <img src="https://example.org/map.png" alt="The map"> here.</p>'],
    ["plan.md", "See ![The map](https://example.org/map.png) here."],
  ])(
    "[X93] a picture at an address is not asked for, and told with its alternative text: %s",
    async (name, page) => {
      const { pictures, notKept } = await importFile(Buffer.from(page), name)
      expect(pictures).toEqual([])
      expect(notKept).toEqual([{ what: "picture", where: "beginning: The map", why: "elsewhere" }])
    },
  )

  it.each([
    ["beside its words", (data: string) => `See ![a map](${data}) here.`],
    [
      "at the end of the file, as word processors write it",
      (data: string) => `See ![a map][m] here.\n\n[m]: <${data}>`,
    ],
    ["in a tag", (data: string) => `See <img alt="a map" src="${data}"> here.`],
  ])("Markdown that holds a picture itself brings it, %s", async (_, page) => {
    // Larger than the longest paragraph that is read for its formatting.
    const bytes = png(200, 200, undefined, undefined, 0)
    const data = `data:image/png;base64,${Buffer.from(bytes).toString("base64")}`
    const { doc, pictures, notKept } = await importFile(Buffer.from(page(data)), "plan.md")
    expect(data.length).toBeGreaterThan(50_000)
    expect(pictures.map(({ bytes: own }) => own.length)).toEqual([bytes.length])
    expect(picturesIn(doc).map(({ alt }) => alt)).toEqual(["a map"])
    expect(doc.textContent).not.toContain("base64")
    expect(notKept).toEqual([])
  })
})

describe("[X93] why a picture of a file is not in the plan", () => {
  const reasons = async (bytes: Uint8Array, name: string) =>
    (await importFile(bytes, name)).notKept.flatMap(({ what, why }) =>
      what === "picture" ? [why] : [],
    )
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"
  const wide = png(1, 1, undefined, { width: 30_000, height: 30_000 })
  const media: Record<string, Uint8Array> = {
    large: Buffer.alloc(6_000_000),
    wide,
    other: Buffer.from("GIF89a\u0001\u0000\u0001\u0000"),
  }
  const every = ["too-large", "too-many-pixels", "not-a-picture", "elsewhere", "missing"]

  it("is told of a Word file", async () => {
    const relation = (id: string, target: string, mode = "") =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}" ${mode}/>`
    const drawing = (attributes: string) =>
      paragraph(`<w:r><w:drawing><a:blip ${attributes}/></w:drawing></w:r>`)
    const parts = wordParts({
      body:
        paragraph("Shelters.") +
        ["large", "wide", "other"].map((id) => drawing(`r:embed="${id}"`)).join("") +
        drawing('r:embed="" r:link="away"') +
        drawing('r:embed="gone"'),
      relations:
        Object.keys(media)
          .map((id) => relation(id, `media/${id}`))
          .join("") +
        relation("away", "https://example.org/map.png", 'TargetMode="External"') +
        relation("gone", "media/gone.png"),
    })
    for (const [name, bytes] of Object.entries(media)) parts[`word/media/${name}`] = bytes
    expect(await reasons(zipSync(parts), "plan.docx")).toEqual(every)
  })

  it("is told of an OpenDocument text", async () => {
    const names = ["large", "wide", "other", "https://example.org/map.png", "Pictures/gone.png"]
    const frames = names.map((name) => {
      const at = name in media ? `Pictures/${name}` : name
      return `<text:p><draw:frame><draw:image xlink:href="${at}"/></draw:frame></text:p>`
    })
    const spaces = ["office", "text", "draw", "xlink"].map((name) => `xmlns:${name}="${name}"`)
    const content = `<office:document-content ${spaces.join(" ")}><office:body><office:text><text:p>Shelters.</text:p>${frames.join("")}</office:text></office:body></office:document-content>`
    const parts: Zippable = {
      mimetype: [Buffer.from("application/vnd.oasis.opendocument.text"), { level: 0 }],
      "content.xml": Buffer.from(content),
    }
    for (const [name, bytes] of Object.entries(media)) parts[`Pictures/${name}`] = bytes
    expect(await reasons(zipSync(parts), "plan.odt")).toEqual(every)
  })

  it("is told of a page and of Markdown", async () => {
    const data = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64")
    const images = [
      `data:image/png;base64,${data(Buffer.alloc(6_000_000))}`,
      `data:image/png;base64,${data(wide)}`,
      `data:image/svg+xml,%3Csvg/%3E`,
      "https://example.org/map.png",
      "",
    ].map((src) => `<p><img src="${src}"></p>`)
    const page = Buffer.from(`<p>Shelters.</p>${images.join("")}`)
    expect(await reasons(page, "plan.html")).toEqual(every)
    const text = 'Shelters. ![A map](map.png) <img alt="A map" src="map.jpg">'
    expect(await reasons(Buffer.from(text), "plan.md")).toEqual(["elsewhere"])
  })

  it("is told where the plan has no room, and where it has no place", async () => {
    const shown = (bytes: Uint8Array) =>
      `<img alt="A map" src="data:image/png;base64,${Buffer.from(bytes).toString("base64")}">`
    // One point of each, behind 501 sizes.
    const many = Array.from({ length: 501 }, (_, at) => `<p>${shown(png(1, at + 1))}</p>`)
    expect(await reasons(Buffer.from(many.join("")), "plan.html")).toEqual(["no-room"])
    const table = `<table><tr><th>Measure</th><th>Lead</th></tr><tr><td>Open a shelter.</td><td>Ministry of Labour ${shown(map.bytes)}</td></tr><tr><td>Train inspectors.</td><td>Ministry of Labour</td></tr></table>`
    expect(await reasons(Buffer.from(table), "plan.html")).toEqual(["no-place"])
  })

  it("is told of a plan.json where all were left out for one reason", async () => {
    const file = (pictures: string[]) =>
      Buffer.from(
        JSON.stringify({
          ...{ concord: 1, title: "Plan", settings: {}, pictures },
          document: planSchema.node("doc", null, [block("b1", picture(map))]).toJSON(),
        }),
      )
    expect(await reasons(file([]), "plan.json")).toEqual(["missing"])
    const wideOne = wide.toString("base64")
    expect(await reasons(file([wideOne]), "plan.json")).toEqual(["too-many-pixels"])
    const others = [wideOne, Buffer.from("GIF89a").toString("base64")]
    expect(await reasons(file(others), "plan.json")).toEqual([undefined])
  })
})

describe.each(usualDialects)("[X92] the pictures of a plan ($name)", (dialect) => {
  let home: Installation
  let ana: TestPerson
  let eva: TestPerson
  let plan: string
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    eva = await home.person("Eva", await home.agency("Labour"))
    plan = await home.plan(ana, ["Train inspectors"])
  })
  afterEach(() => home.close())

  const send = (bytes: Uint8Array, name = "map.png", to = plan) => {
    const form = new FormData()
    form.set("file", new Blob([Buffer.from(bytes)], { type: "image/svg+xml" }), name)
    return ana.post(`/api/plans/${to}/pictures`, form)
  }

  it("are kept under their hash, and seen by who may read the plan, as what they are", async () => {
    const { status, body } = await send(map.bytes)
    expect([status, body]).toEqual([201, { hash: map.hash, width: 120, height: 80 }])
    // A repeated upload gives the existing picture.
    expect((await send(map.bytes)).body.hash).toBe(map.hash)
    const at = `/api/plans/${plan}/pictures/${map.hash}`
    const response = await fetch(`${home.url}${at}`, {
      headers: { authorization: `Bearer ${ana.token}` },
    })
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(map.bytes))
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "image/png",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cache-control": "private, no-cache",
      "cross-origin-resource-policy": "same-origin",
    })
    // As a browser asks for what it has: fetch would say that it wants no copy.
    const again = async (token: string) => {
      const headers = { authorization: `Bearer ${token}`, "if-none-match": `"${map.hash}"` }
      const [answer] = await once(get(`${home.url}${at}`, { headers }), "response")
      answer.resume()
      return answer.statusCode
    }
    expect(await again(ana.token)).toBe(304)
    // Whoever may not read the plan is not told that a copy they have is still right.
    expect(await again(eva.token)).toBe(404)
    const scope = { name: "script", plan: await home.plan(ana, ["Open schools"]) }
    const elsewhere = await insertToken(home.database.db, ana.id, scope)
    expect(await again(elsewhere.token)).toBe(403)
    expect((await fetch(`${home.url}${at}`)).status).toBe(401)
    expect((await eva.get(at)).status).toBe(404)
    // Whoever knows the hash sees it in no other plan.
    const other = await home.plan(ana, ["Inform schools"])
    expect((await ana.get(`/api/plans/${other}/pictures/${map.hash}`)).status).toBe(404)
    expect((await ana.get(`/api/plans/${plan}/pictures/..%2f`)).status).toBe(404)
  })

  it("are refused where they are none, too large, or too many", async () => {
    const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>")
    expect((await send(svg)).body.code).toBe("unreadable-file")
    expect((await send(Buffer.alloc(10_000_000))).body.code).toBe("too-large")
  })

  it("are refused where the plan, or the installation, has no room", async () => {
    const { db } = home.database
    const large = { ...map, bytes: Buffer.alloc(24_999_900) }
    await keepPictures(db, plan, [large], ana.id)
    const refused = await send(png(50, 50, [1, 2, 3]))
    expect([refused.status, refused.body.code]).toEqual([413, "too-large"])
    expect(refused.body.detail).toContain("25 MB")
    // All or none, and another plan has its own room.
    const other = await home.plan(ana, ["Inform schools"])
    expect((await send(logo.bytes, "logo.jpg", other)).status).toBe(201)
    await db
      .updateTable("pictures")
      .set({ size: 20_000_000_000 })
      .where("hash", "=", map.hash)
      .execute()
    const full = await send(png(50, 50, [1, 2, 3]), "map.png", other)
    expect(full.body.detail).toContain("no room for more pictures")
  })

  it("that have no room in the installation leave no plan of their file behind", async () => {
    const { db } = home.database
    await keepPictures(db, plan, [map], ana.id)
    await db.updateTable("pictures").set({ size: 20_000_000_000 }).execute()
    const before = await db.selectFrom("plans").select("id").execute()
    const form = () => {
      const data = Buffer.from(logo.bytes).toString("base64")
      const page = `<h1>Plan</h1><p>See <img src="data:image/jpeg;base64,${data}" alt="The seal"></p>`
      const form = new FormData()
      form.set("file", new Blob([page]), "plan.html")
      return form
    }
    const refused = await ana.post("/api/plans/import", form())
    expect([refused.status, refused.body.code]).toEqual([413, "too-large"])
    const { id } = (await ana.post("/api/imports", form())).body
    expect((await ana.post(`/api/imports/${id}/plan`, undefined)).status).toBe(413)
    expect(await db.selectFrom("plans").select("id").execute()).toEqual(before)
    // The file waits still, and becomes a plan once there is room.
    await db.updateTable("pictures").set({ size: 1_000 }).execute()
    expect((await ana.post(`/api/imports/${id}/plan`, undefined)).status).toBe(201)
  })

  it("come with a file that becomes a plan, and go with its plan.json", async () => {
    const data = Buffer.from(map.bytes).toString("base64")
    const form = new FormData()
    const page = `<h1>Plan</h1><p>See <img src="data:image/png;base64,${data}" alt="A map"></p>`
    form.set("file", new Blob([page]), "plan.html")
    const { body } = await ana.post("/api/plans/import", form)
    expect((await ana.get(`/api/plans/${body.id}/pictures/${map.hash}`)).status).toBe(200)
    const file = await ana.get(`/api/plans/${body.id}/exports/plan.json`)
    const again = new FormData()
    again.set("file", new Blob([JSON.stringify(file.body)]), "plan.json")
    const copy = await ana.post("/api/plans/import", again)
    expect((await ana.get(`/api/plans/${copy.body.id}/pictures/${map.hash}`)).status).toBe(200)
  })

  it("[X89] come back with a copy in which somebody changed one", async () => {
    const data = Buffer.from(map.bytes).toString("base64")
    const form = new FormData()
    const page = `<h1>Plan</h1><p>Where shelters stand: <img src="data:image/png;base64,${data}" alt="A map"></p>`
    form.set("file", new Blob([page]), "plan.html")
    const { id } = (await ana.post("/api/plans/import", form)).body
    const answer = await fetch(`${home.url}/api/plans/${id}/exports/working.docx`, {
      headers: { authorization: `Bearer ${ana.token}` },
    })
    const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
    const [media = ""] = Object.keys(parts).filter((name) => name.startsWith("word/media/"))
    const other = checkPicture(png(90, 60, [200, 30, 30]))
    parts[media] = new Uint8Array(other.bytes)
    const copy = new FormData()
    copy.set("file", new Blob([zipSync(parts) as BlobPart]), "copy.docx")
    const staged = (await ana.post(`/api/plans/${id}/returned`, copy)).body
    expect(staged.review.words).toHaveLength(1)
    const [{ id: part }] = staged.review.words
    const at = `/api/plans/${id}/returned/${staged.id}`
    await ana.put(`${at}/choices`, { words: { [part]: "take" } })
    expect((await ana.post(`${at}/taken`, undefined)).body.words).toEqual([part])
    expect((await ana.get(`/api/plans/${id}/pictures/${other.hash}`)).status).toBe(200)
    const text = await ana.get(`/api/plans/${id}/exports/plan.json`)
    expect(JSON.stringify(text.body.document)).toContain(other.hash)
  })
})
