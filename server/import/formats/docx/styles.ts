import { attribute, child, children, type XmlElement } from "../parseXml.ts"

/** The properties of a paragraph style that matter to a plan, including inherited ones. */
interface ParagraphStyle {
  name: string
  /** 1 and up for a heading, 0 for a title, null for anything else. */
  heading: number | null
  bold: boolean
  centred: boolean
  numbering: { list: string; level: number | null } | null
  /** Whether it is a line of a table of contents, which Word generates. */
  contents: boolean
}

/** The styles of a document; `paragraph` and `isBold` take a style's id. */
export interface Styles {
  paragraph(id: string | null): ParagraphStyle
  /** Whether a character style is bold. */
  isBold(id: string | null): boolean
}

// Word writes the English name whatever its language; other programs write their own.
const headingName =
  /^(?:heading|заголовок|başlıq|başlık|überschrift|titre|título|titlu|titolo|naslov|наслов|заглавие|nagłówek|nadpis|rubrik|kop|otsikko|címsor|antraštė|virsraksts|pealkiri|titulli|სათაური)\s*(\d)\b/iu
const titleName = /^(?:title|название|заглавие|başlıq|titel|titre principal|document title|ad)$/iu
const contentsName = /^(?:toc|contents|оглавление|содержание|mündəricat)\s*(?:\d|heading|$)/iu

/** Reads a switch such as `w:b`: present means on unless it says otherwise; null when absent. */
export function readSwitch(properties: XmlElement | null, name: string): boolean | null {
  const found = child(properties, name)
  if (!found) return null
  return !["0", "false", "off", "none"].includes(attribute(found, "w:val") ?? "1")
}

/** Whether the paragraph properties centre the line; null when they do not say. */
export function readCentred(properties: XmlElement | null): boolean | null {
  const alignment = attribute(child(properties, "w:jc"), "w:val")
  return alignment === null ? null : alignment === "center"
}

const plain: ParagraphStyle = {
  name: "",
  heading: null,
  bold: false,
  centred: false,
  numbering: null,
  contents: false,
}

/** Reads `styles.xml`; without it every style is plain, but a heading is still told by its id. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map<string, XmlElement>()
  let normal: string | null = null
  for (const style of children(root)) {
    const id = attribute(style, "w:styleId")
    if (style.nodeName !== "w:style" || id === null) continue
    elements.set(id, style)
    const isDefault = ["1", "true", "on"].includes(attribute(style, "w:default") ?? "")
    if (isDefault && attribute(style, "w:type") === "paragraph") normal = id
  }
  const known = new Map<string, ParagraphStyle>()

  const resolve = (id: string, depth: number): ParagraphStyle => {
    const done = known.get(id)
    if (done) return done
    const element = elements.get(id)
    const parent = attribute(child(element, "w:basedOn"), "w:val")
    // Styles may be based on each other in a cycle.
    const base = parent && depth < 20 ? resolve(parent, depth + 1) : plain
    const name = attribute(child(element, "w:name"), "w:val") ?? id
    const properties = child(element, "w:pPr")
    const outline = attribute(child(properties, "w:outlineLvl"), "w:val")
    const byName = headingName.exec(name) ?? /^heading(\d)/i.exec(id)
    let heading = base.heading
    if (byName) heading = Number(byName[1])
    else if (titleName.test(name)) heading = 0
    else if (outline !== null) heading = Number(outline) < 9 ? Number(outline) + 1 : null
    const numPr = child(properties, "w:numPr")
    const list = attribute(child(numPr, "w:numId"), "w:val")
    const level = attribute(child(numPr, "w:ilvl"), "w:val")
    let numbering = base.numbering
    if (list !== null) numbering = { list, level: level === null ? null : Number(level) }
    const style: ParagraphStyle = {
      name,
      heading,
      bold: readSwitch(child(element, "w:rPr"), "w:b") ?? base.bold,
      centred: readCentred(properties) ?? base.centred,
      numbering,
      contents: base.contents || contentsName.test(name),
    }
    known.set(id, style)
    return style
  }

  return {
    paragraph: (id) => {
      const chosen = id ?? normal
      return chosen === null ? plain : resolve(chosen, 0)
    },
    isBold: (id) => id !== null && readSwitch(child(elements.get(id), "w:rPr"), "w:b") === true,
  }
}
