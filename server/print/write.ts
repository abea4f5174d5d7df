import { writeHtml } from "./html.ts"
import { writeMarkdown } from "./markdown.ts"
import { writeOdt } from "./odt.ts"
import { writePdf } from "./pdf.ts"
import type { Printed } from "./printed.ts"
import { writeWord } from "./word.ts"

/** The forms a document is written in. */
export type PrintForm = "pdf" | "docx" | "odt" | "html" | "md"

/** A document as a file of this form. */
export async function write(printed: Printed, form: PrintForm): Promise<Uint8Array> {
  switch (form) {
    case "pdf":
      return writePdf(printed)
    case "docx":
      return await writeWord(printed)
    case "odt":
      return writeOdt(printed)
    case "html":
      return Buffer.from(writeHtml(printed))
    case "md":
      return Buffer.from(writeMarkdown(printed))
  }
}
