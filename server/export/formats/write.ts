import type { Printed } from "./printed.ts"

/** The formats a document can be written in. */
export type PrintForm = "pdf" | "docx" | "odt" | "html" | "md"

/** A document as a file of this format. Writers are slow to load, so each is imported on demand. */
export async function write(printed: Printed, form: PrintForm): Promise<Uint8Array> {
  switch (form) {
    case "pdf":
      return (await import("./pdf.ts")).writePdf(printed)
    case "docx":
      return await (await import("./word.ts")).writeWord(printed)
    case "odt":
      return (await import("./odt.ts")).writeOdt(printed)
    case "html":
      return Buffer.from((await import("./html.ts")).writeHtml(printed))
    case "md":
      return Buffer.from((await import("./markdown.ts")).writeMarkdown(printed))
  }
}
