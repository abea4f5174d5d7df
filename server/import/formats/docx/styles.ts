import { attribute, child, children, type XmlElement } from "../parseXml.ts"

/** The properties of a paragraph style that matter to a plan, including inherited ones. */
export interface ParagraphStyle {
  name: string
  /** 1 and up for a heading, 0 for a title, null for anything else. */
  heading: number | null
  bold: boolean
  /** Whether its words are hidden, or struck through. */
  hidden: boolean
  struck: boolean
  centred: boolean
  numbering: { list: string; level: number | null } | null
  /** Whether it is a line of a table of contents, which Word generates. */
  contents: boolean
}

/** What a style says of its words; null where it says nothing. */
type WordStyle = Record<"bold" | "hidden" | "struck", boolean | null>

/** The styles of a document by their ids. */
export interface Styles {
  paragraph(id: string | null): ParagraphStyle
  /** A character style, including what it inherits. */
  words(id: string | null): WordStyle
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

/** Whether the properties strike the words through, once or twice; null when they do not say. */
function readStruck(properties: XmlElement | null): boolean | null {
  const once = readSwitch(properties, "w:strike")
  const twice = readSwitch(properties, "w:dstrike")
  return once === null && twice === null ? null : once === true || twice === true
}

/** What the properties of a run say of its words. */
export function readWordStyle(properties: XmlElement | null): WordStyle {
  return {
    bold: readSwitch(properties, "w:b"),
    hidden: readSwitch(properties, "w:vanish"),
    struck: readStruck(properties),
  }
}

/** The style of a paragraph that has none. */
export const plain: ParagraphStyle = {
  name: "",
  heading: null,
  bold: false,
  hidden: false,
  struck: false,
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
    const own = readWordStyle(child(element, "w:rPr"))
    const style: ParagraphStyle = {
      name,
      heading,
      bold: own.bold ?? base.bold,
      hidden: own.hidden ?? base.hidden,
      struck: own.struck ?? base.struck,
      centred: readCentred(properties) ?? base.centred,
      numbering,
      contents: base.contents || contentsName.test(name),
    }
    known.set(id, style)
    return style
  }

  const wordStyle = (id: string | null, depth: number): WordStyle => {
    const element = id === null ? undefined : elements.get(id)
    const own = readWordStyle(child(element, "w:rPr"))
    if (!element || depth >= 20) return own
    const base = wordStyle(attribute(child(element, "w:basedOn"), "w:val"), depth + 1)
    return {
      bold: own.bold ?? base.bold,
      hidden: own.hidden ?? base.hidden,
      struck: own.struck ?? base.struck,
    }
  }

  return {
    paragraph: (id) => {
      const chosen = id ?? normal
      return chosen === null ? plain : resolve(chosen, 0)
    },
    words: (id) => wordStyle(id, 0),
  }
}
