import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import type { StructTreeContent, StructTreeNode } from "pdfjs-dist/types/src/display/api.js"

/** A heading in the tag tree of a PDF. */
export interface TaggedHeading {
  level: number
  words: string
}

/**
 * The tag tree of a PDF: its roles, the headings in their order, the words of the head cells of its
 * tables, and how many pictures have no words; besides its bookmarks, title and language.
 */
export async function tagsOf(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const roles = new Set<string>()
  const headings: TaggedHeading[] = []
  const heads: string[] = []
  let unnamedFigures = 0
  for (let page = 1; page <= file.numPages; page++) {
    const sheet = await file.getPage(page)
    const { items } = await sheet.getTextContent({ includeMarkedContent: true })
    const marked = new Map<string, string>()
    const open: string[] = []
    for (const item of items)
      if ("str" in item) {
        const line = item.str + (item.hasEOL ? " " : "")
        for (const id of open) marked.set(id, (marked.get(id) ?? "") + line)
      } else if (item.type === "endMarkedContent") open.pop()
      else open.push(item.id ?? "")
    const wordsOf = (node: StructTreeNode | StructTreeContent): string =>
      "role" in node ? node.children.map(wordsOf).join("") : (marked.get(node.id) ?? "")
    const walk = (node: StructTreeNode | StructTreeContent) => {
      if (!("role" in node)) return
      roles.add(node.role)
      if (node.role === "Figure" && !("alt" in node && node.alt)) unnamedFigures += 1
      if (node.role === "TH") heads.push(wordsOf(node).trim())
      const [, level] = /^H(\d)$/.exec(node.role) ?? []
      if (level) headings.push({ level: Number(level), words: wordsOf(node).trim() })
      for (const child of node.children) walk(child)
    }
    walk(await sheet.getStructTree())
  }
  const bookmarks = (await file.getOutline()).map(({ title }) => title)
  const { info } = await file.getMetadata()
  const { Title: title, Language: language } = info as { Title?: string; Language?: string }
  await file.destroy()
  return { roles, headings, heads, bookmarks, unnamedFigures, title, language }
}

/** The words of a PDF, page by page. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: string[] = []
  for (let page = 1; page <= file.numPages; page++) {
    const { items } = await (await file.getPage(page)).getTextContent()
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join(" "))
  }
  await file.destroy()
  return pages
}
