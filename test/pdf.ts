import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"
import type { StructTreeContent, StructTreeNode } from "pdfjs-dist/types/src/display/api.js"

/** The roles that stand in the tag tree of a PDF, its bookmarks, and how many pictures have no words. */
export async function tagsOf(bytes: Uint8Array) {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const roles = new Set<string>()
  let unnamedFigures = 0
  const walk = (node: StructTreeNode | StructTreeContent) => {
    if (!("role" in node)) return
    roles.add(node.role)
    if (node.role === "Figure" && !("alt" in node && node.alt)) unnamedFigures += 1
    for (const child of node.children) walk(child)
  }
  for (let page = 1; page <= file.numPages; page++)
    walk(await (await file.getPage(page)).getStructTree())
  const bookmarks = (await file.getOutline()).map(({ title }) => title)
  await file.destroy()
  return { roles, bookmarks, unnamedFigures }
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
