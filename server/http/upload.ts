import type { Request, RequestHandler } from "express"
import multer from "multer"
import { Problem } from "../../shared/problem.ts"

/** Files of one person that are read or worked on at the same time. */
const perPerson = 4

/**
 * Reads the file that a form holds in the part `name`, of up to `maxBytes`, into `request.file`.
 * Of files that one person sends at the same time only a few are read, since each is held in
 * memory until it is answered: the others are refused with `too-many`. What is no whole form is
 * `invalid`.
 */
export function readUpload(maxBytes: number): (name: string, person: string) => RequestHandler {
  const reading = new Map<string, number>()
  const form = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 1, fields: 10 },
    defParamCharset: "utf8",
  })
  return (name, person) => (request, response, next) => {
    const count = reading.get(person) ?? 0
    if (count >= perPerson)
      throw new Problem("too-many", "Several files of yours are being read. Wait for them.", {
        retryAfter: 10,
      })
    reading.set(person, count + 1)
    response.once("close", () => {
      const left = (reading.get(person) ?? 1) - 1
      if (left > 0) reading.set(person, left)
      else reading.delete(person)
    })
    form.single(name)(request, response, (error: unknown) => next(error && asProblem(error)))
  }
}

/** What multer and its parser say of a form without an end, a boundary or a sense. */
function asProblem(error: unknown): unknown {
  const known = error instanceof multer.MulterError || error instanceof Problem
  // Faults of reading memory cannot be; what else they throw is about the words of the form.
  if (known || !(error instanceof Error)) return error
  return new Problem("invalid", "The form cannot be read: it has no boundary, or it was cut short.")
}

/** The file that came in the part named file. Throws `invalid` where none did. */
export function sentFile({ file }: Request): NonNullable<Request["file"]> {
  if (file) return file
  const message = "Send one file, in the part named file."
  throw new Problem("invalid", message, { issues: [{ path: ["file"], message }] })
}
