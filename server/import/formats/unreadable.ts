import { Problem } from "../../../shared/problem.ts"

/** The sentences for a file that cannot be read: the reason, and what to do. */
const sentences = {
  incomplete:
    "The file is incomplete: it ends in the middle. Save it again in the program it was made with, and send the new copy.",
  damaged:
    "The file is damaged and cannot be opened. Open it in Word, Excel or LibreOffice, save it under a new name, and send the new copy.",
  encrypted: "The file is protected with a password. Save it without one, and send it again.",
  "too-much-data":
    "Unpacked, the file holds more data than any plan has. Remove large pictures and embedded objects, and send it again.",
  "too-many-parts":
    "The file has too many parts to be a plan. Copy the plan itself into a new document, and send that.",
  "too-much-text":
    "The file has too much text to be a plan. Divide it, and send the parts one by one.",
  "nested-too-deeply":
    "The parts of the file are nested too deeply. Open it in Word or LibreOffice, save it under a new name, and send the new copy.",
  "too-much-work":
    "Reading this file takes more work than this server does for one file. Remove what is not part of the plan, or divide it.",
  "not-word":
    "This file is not a Word document. Save the plan in Word as .docx, or send it as .odt, .md or .html.",
  "not-opendocument":
    "This file is not an OpenDocument text. Save the plan as .odt again, or send it as .docx, .md or .html.",
  "not-text":
    "This file is not plain text. Save it as text, or send it as .docx, .odt, .md or .html.",
  "no-text":
    "There is no text in the file. If it holds pictures of pages, send the document they were made from.",
  empty: "The file is empty. Save it again in the program it was made with, and send the new copy.",
  "old-word":
    "This file was made by an old version of Word (.doc). Save it as .docx, and send that.",
  "old-or-locked-word":
    "The file is protected with a password, or it is an old Word file under a new name. Save it as .docx without a password.",
  "rich-text":
    "This file is in the Rich Text Format (.rtf), which is not read here. Open it in Word or LibreOffice, save it as .docx, and send that.",
  spreadsheet:
    "This file is a spreadsheet, of which no plan is made here. Copy its table into a document of Word or LibreOffice, save that as .docx, and send it.",
  "office-unread":
    "LibreOffice on this server cannot read the file: it is damaged, or protected with a password. Open it in the program it was made with, save it as .docx without a password, and send that.",
  pdf: "A plan cannot be read from a PDF. Send the Word file that the PDF was made from.",
  "unknown-format": "A plan can be imported from .docx, .odt, .md, .html, .txt or plan.json.",
  "old-excel":
    "This file was made by an old version of Excel (.xls). Save it as .xlsx, and send that.",
  "old-or-locked-excel":
    "The file is protected with a password, or it is an old Excel file under a new name. Save it as .xlsx without a password.",
  "unknown-table": "A table can be read from .xlsx, .ods or .csv.",
  "no-comments":
    "Comments can be brought in from a Word or OpenDocument text (.docx, .odt), or from a table (.xlsx, .ods, .csv).",
  "no-table":
    "There is no table in the file. Save the sheet that holds it as .xlsx, .ods or .csv, and send that.",
} as const

/** The reasons why a file cannot be read. */
export type Unreadable = keyof typeof sentences

/** The Problem with which a file is refused. */
export const unreadable = (reason: Unreadable): Problem =>
  new Problem("unreadable-file", sentences[reason])
