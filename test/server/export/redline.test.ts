import { strFromU8, unzipSync } from "fflate"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import * as Y from "yjs"
import { importFile } from "../../../server/import/importFile.ts"
import { picturesIn } from "../../../shared/document/picture.ts"
import { dialects } from "../../databases.ts"
import { hasLibreOffice, resolvedFile, resolvedWords } from "../../libreOffice.ts"
import { pagesOf, tagsOf } from "../../pdf.ts"
import { png } from "../../pictures.ts"
import { Installation, type TestPerson } from "../installation.ts"

const shelter = "Open a shelter for victims of trafficking with two places for men"
const training = "Train labour inspectors to identify victims of trafficking"
const leaflets = "Print leaflets for all border crossings of the country"

/** The paragraphs of a Word file that have words once every change is accepted, or rejected. */
function resolved(document: string, how: "accept" | "reject"): string[] {
  const dropped = how === "accept" ? "del" : "ins"
  const words: string[] = []
  let open = ""
  for (const [paragraph] of document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)) {
    const [, properties = ""] = /<w:pPr>(.*?)<\/w:pPr>/s.exec(paragraph) ?? []
    const shown = paragraph
      .replace(/<w:pPr>.*?<\/w:pPr>/s, "")
      .replace(new RegExp(`<w:${dropped} [^>]*>.*?</w:${dropped}>`, "gs"), "")
    const texts = [
      ...shown.matchAll(/<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>|<w:br\/>/gs),
    ]
    open += texts.map(([, text]) => text ?? "\n").join("")
    // A paragraph whose mark goes is one with the next.
    if (new RegExp(`<w:${dropped} `).test(properties)) continue
    words.push(open)
    open = ""
  }
  return words.filter((line) => line.trim() !== "")
}

describe.each(dialects)("changes between two versions as a Word file ($name)", (dialect) => {
  let home: Installation
  let plan: string
  let ana: TestPerson
  let ben: TestPerson
  let cem: TestPerson
  beforeEach(async () => {
    home = await Installation.open(dialect)
    ana = await home.person("Ana", await home.agency("Interior"))
    ben = await home.person("Ben", await home.agency("Labour"))
    cem = await home.person("Cem", await home.agency("Health"))
    plan = await home.plan(ana, [training, shelter, leaflets])
    await home.join(plan, [
      [ben, "drafter"],
      [cem, "observer"],
    ])
  })
  afterEach(() => home.close())

  const at = (path = "") => `/api/plans/${plan}${path}`
  const now = async () => (await ana.get(at("/versions"))).body.now
  async function change(person: TestPerson, how: (plan: Y.XmlFragment) => void) {
    const { doc, provider } = home.client(plan, person)
    await expect.poll(() => provider.synced).toBe(true)
    const before = await now()
    how(doc.getXmlFragment("document"))
    await expect.poll(now).not.toBe(before)
    await new Promise((next) => setTimeout(next, 50))
    provider.destroy()
  }
  const placeOf = (fragment: Y.XmlFragment, words: string) =>
    fragment.toArray().findIndex((one) => one.toString().includes(words))
  const redline = async (query: string, person = cem) => {
    const answer = await fetch(`${home.url}${at(`/exports/redline.docx?${query}`)}`, {
      headers: { authorization: `Bearer ${person.token}` },
    })
    const file = new Uint8Array(await answer.arrayBuffer())
    const document =
      answer.status === 200
        ? strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array())
        : ""
    return { status: answer.status, file, document }
  }

  it("[X72] on paper has added words marked and removed ones struck, by the numbers of the agencies", async () => {
    const first = (await ana.post(at("/versions"), { name: "For round 1" })).body.version
    await home.type(plan, ben, "two places", "twelve places")
    await home.type(plan, ana, "labour inspectors", "police officers")
    const answer = await fetch(`${home.url}${at(`/exports/redline.pdf?from=${first.id}`)}`, {
      headers: { authorization: `Bearer ${cem.token}` },
    })
    expect(answer.headers.get("content-type")).toBe("application/pdf")
    const file = new Uint8Array(await answer.arrayBuffer())
    const words = (await pagesOf(file)).join(" ").replace(/\s+/gu, " ")
    expect(words).toContain("For round 1")
    expect(words).toMatch(/1 Interior 1 1 2 Labour 1 1/)
    expect(words).toMatch(/Train labour inspectors ?1 ?police officers ?1/)
    expect(words).toMatch(/with two ?2 ?twelve ?2 places/)
    const { roles } = await tagsOf(file)
    expect([...roles]).toEqual(expect.arrayContaining(["H1", "P"]))
  })

  it("[X72] has every change tracked under its agency: accepted the later words, rejected the earlier", async () => {
    const first = (await ana.post(at("/versions"), { name: "For round 1" })).body.version
    await home.type(plan, ben, "two places", "twelve places")
    await home.type(plan, ana, "labour inspectors", "police officers")
    await change(ben, (fragment) => fragment.delete(placeOf(fragment, leaflets), 1))
    await change(ana, (fragment) => {
      const block = new Y.XmlElement("block")
      block.setAttribute("id", "b-new")
      block.setAttribute("kind", "paragraph")
      block.insert(0, [new Y.XmlText("This plan is followed every year.")])
      fragment.insert(placeOf(fragment, "short and has"), [block])
    })
    const { document, file } = await redline(`from=${first.id}`)
    const changes = [
      ...document.matchAll(/<w:(ins|del) [^>]*?w:author="([^"]*)"[^>]*>(.*?)<\/w:\1>/gs),
    ]
    const said = changes.flatMap(([, kind, author, inner = ""]) => {
      const text = [...inner.matchAll(/<w:(?:t|delText)[^>]*>(.*?)<\//gs)].map(([, one]) => one)
      return text.length > 0 ? [`${kind} ${author}: ${text.join("")}`] : []
    })
    for (const one of [
      "del Labour: two",
      "ins Labour: twelve",
      "del Interior: labour inspectors",
      "ins Interior: police officers",
      "ins Interior: This plan is followed every year.",
      `del Labour: ${leaflets}`,
    ])
      expect(said).toContain(one)
    expect(document).toMatch(/w:date="20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ"/)
    const texts = {
      accept: [
        shelter.replace("two", "twelve"),
        training.replace("labour inspectors", "police officers"),
      ],
      reject: [shelter, training, leaflets],
    }
    for (const how of ["accept", "reject"] as const) {
      const lines = resolved(document, how)
      for (const words of texts[how])
        expect(
          lines.some((line) => line.endsWith(words)),
          `${how}: ${words}`,
        ).toBe(true)
      const isThere = lines.some((line) => line.includes("followed every year"))
      expect(isThere).toBe(how === "accept")
      expect(lines.some((line) => line.includes(leaflets))).toBe(how === "reject")
      expect(lines.some((line) => line === "Lead: Interior")).toBe(true)
      if (!hasLibreOffice || dialect.name !== "SQLite") continue
      const office = (await resolvedWords(file, how)).split("\n").filter((line) => line.trim())
      expect(office.map((line) => line.trim())).toEqual(
        lines.flatMap((line) => line.split("\n").map((one) => one.trim())),
      )
    }
  }, 240_000)

  it("[X72] tracks pictures too, under the agency that put them in or took them out", async () => {
    const kept = async (size: number) => {
      const form = new FormData()
      form.set("file", new Blob([new Uint8Array(png(size, size))]), "map.png")
      return (await ana.post(at("/pictures"), form)).body.hash as string
    }
    const picture = (hash: string, alt: string) => {
      const node = new Y.XmlElement("picture")
      node.setAttribute("hash", hash)
      node.setAttribute("alt", alt)
      return node
    }
    const [map, chart] = [await kept(20), await kept(30)]
    await change(ana, (fragment) => {
      const block = new Y.XmlElement("block")
      block.setAttribute("id", "b-new")
      block.setAttribute("kind", "paragraph")
      block.insert(0, [new Y.XmlText("As shown: "), picture(map, "A map")])
      fragment.insert(placeOf(fragment, "short and has"), [block])
    })
    const first = (await ana.post(at("/versions"), { name: "For round 1" })).body.version
    await change(ben, (fragment) => {
      const block = fragment.get(placeOf(fragment, "As shown")) as Y.XmlElement
      block.delete(1, 1)
      block.insert(1, [picture(chart, "A chart")])
    })
    const { document, file } = await redline(`from=${first.id}`)
    const drawn = [
      ...document.matchAll(/<w:(ins|del) [^>]*?w:author="([^"]*)"[^>]*>(.*?)<\/w:\1>/gs),
    ]
      .filter(([, , , inner = ""]) => inner.includes("<w:drawing>"))
      .map(
        ([, kind, author, inner = ""]) =>
          `${kind} ${author}: ${/descr="([^"]*)"/.exec(inner)?.[1]}`,
      )
    expect(drawn.sort()).toEqual(["del Labour: A map", "ins Labour: A chart"])
    const media = Object.keys(unzipSync(file)).filter((name) => name.startsWith("word/media/"))
    expect(media).toHaveLength(2)
    if (!hasLibreOffice || dialect.name !== "SQLite") return
    for (const [how, alt, hash] of [
      ["accept", "A chart", chart],
      ["reject", "A map", map],
    ] as const) {
      const { doc } = await importFile(await resolvedFile(file, how), "plan.docx")
      expect(picturesIn(doc).map((one) => [one.alt, one.hash])).toEqual([[alt, hash]])
    }
  }, 240_000)

  it("[X72] refuses texts that are not named in order, and is for who may read", async () => {
    const first = (await ana.post(at("/versions"), {})).body.version
    await home.type(plan, ben, "two places", "twelve places")
    const second = (await ana.post(at("/versions"), {})).body.version
    const status = async (query: string, person = cem) => (await redline(query, person)).status
    expect(await status(`from=${first.version}&to=${second.version}`)).toBe(200)
    expect(await status(`from=${second.id}&to=${first.id}`)).toBe(422)
    expect(await status("")).toBe(422)
    expect(await status("from=nothing")).toBe(404)
    const other = await home.person("Eve", ben.agency)
    expect(await status(`from=${first.id}`, other)).toBe(404)
  })
})
