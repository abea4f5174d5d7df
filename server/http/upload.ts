import type { Request, RequestHandler } from "express"
import multer from "multer"
import { Problem } from "../../shared/problem.ts"

/** The number of uploads of one person that are processed at a time. */
const perPerson = 4

/**
 * Reads the file in the form's part `name`, of up to `maxBytes`, into `request.file`. Only a few
 * concurrent uploads of a person are read, since each is held in memory until it is answered:
 * others are refused with `too-many`. An incomplete form is `invalid`.
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

/**
 * The Problem for an error of multer and its parser: a form without an end, a boundary or a
 * meaning.
 */
function asProblem(error: unknown): unknown {
  const known = error instanceof multer.MulterError || error instanceof Problem
  // In memory, reading cannot fail: any other error is about the contents of the form.
  if (known || !(error instanceof Error)) return error
  return new Problem("invalid", "The form cannot be read: it has no boundary, or it was cut short.")
}

/** The uploaded file. Throws `invalid` without one. */
export function sentFile({ file }: Request): NonNullable<Request["file"]> {
  if (file) return file
  const message = "Send one file, in the part named file."
  throw new Problem("invalid", message, { issues: [{ path: ["file"], message }] })
}
