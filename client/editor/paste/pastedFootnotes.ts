/** The marks of a reference and its note, in Word and in LibreOffice. */
const kinds = [
  { reference: /#_((?:ftn|edn)\d+)$/, back: /#_(?:ftn|edn)ref\d+$/ },
  { reference: /#(sd(?:foot|end)note\d+)sym$/, back: /#sd(?:foot|end)note\d+anc$/ },
]
const lists = "[style*='mso-element:footnote-list'], [style*='mso-element:endnote-list']"

const address = (link: Element) => link.getAttribute("href") ?? ""

/** The notes of a pasted text by the name that references use; takes them out of the text. */
function takeNotes(root: Element, links: readonly Element[]): Map<string, string> {
  const notes = new Map<string, string>()
  const holders = new Set<Element>()
  for (const link of links) {
    if (!kinds.some(({ back }) => back.test(address(link)))) continue
    const name = (link.getAttribute("name") ?? "").replace(/^_|sym$/g, "")
    const holder = link.closest(`[id="${CSS.escape(name)}"]`) ?? link.closest("p, div, li") ?? link
    link.remove()
    notes.set(name, (holder.textContent ?? "").replace(/\s+/g, " ").trim())
    holders.add(holder)
  }
  for (const holder of holders) holder.remove()
  for (const list of root.querySelectorAll(lists)) list.remove()
  return notes
}

/**
 * Turns the footnotes and endnotes of a text from Word or LibreOffice into the plan's own, in their
 * places. Links to places inside the other document go, and their words stay; a reference whose note
 * was not copied goes whole.
 */
export function takeFootnotes(root: Element): void {
  const links = [...root.querySelectorAll("a[href]")]
  const notes = takeNotes(root, links)
  for (const link of links) {
    if (!root.contains(link)) continue
    const name = kinds.map(({ reference }) => reference.exec(address(link))?.[1]).find(Boolean)
    if (name) {
      const words = notes.get(name)
      const place = root.ownerDocument.createElement("span")
      place.setAttribute("data-footnote", "")
      place.textContent = words ?? ""
      link.replaceWith(...(words ? [place] : []))
    } else if (address(link).startsWith("#")) link.replaceWith(...link.childNodes)
  }
}
