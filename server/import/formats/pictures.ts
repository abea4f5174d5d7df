import type { PictureLoss } from "../../../shared/api/plans.ts"
import { longestAlt, type PlanPicture } from "../../../shared/document/picture.ts"
import {
  type PictureFile,
  pictureLimit,
  planLimits,
  readPicture,
} from "../../pictures/checkPicture.ts"

/** The properties of a picture beside its bytes. */
interface Shown {
  alt: string
  /** Its width on the page, in millimetres; null where the file gives none. */
  width: number | null
}

/** The pictures of a file, each stored once. */
export class Pictures {
  readonly kept = new Map<string, PictureFile>()
  #bytes = 0
  #pixels = 0

  /** Why a picture of so many bytes need not be read; null where it fits. */
  refusal(bytes: number): PictureLoss | null {
    if (bytes > pictureLimit) return "too-large"
    const full = this.#bytes + bytes > planLimits.bytes || this.kept.size >= planLimits.pictures
    return full ? "no-room" : null
  }

  /**
   * Stores a picture and returns its reference, or why it is not kept: a reason that its reader
   * found already is handed on.
   */
  take(bytes: Uint8Array | PictureLoss, { alt, width }: Shown): PlanPicture | PictureLoss {
    if (typeof bytes === "string") return bytes
    const read = readPicture(bytes)
    if (typeof read === "string") return read
    if (!this.kept.has(read.hash)) {
      const pixels = this.#pixels + read.width * read.height
      const refusal = this.refusal(read.bytes.length)
      if (refusal || pixels > planLimits.pixels) return refusal ?? "no-room"
      this.#bytes += read.bytes.length
      this.#pixels = pixels
      this.kept.set(read.hash, read)
    }
    return {
      hash: read.hash,
      alt: alt.replace(/\s+/gu, " ").trim().slice(0, longestAlt),
      width: width === null ? null : Math.min(400, Math.max(5, Math.round(width))),
    }
  }
}

/**
 * The bytes of a picture that a page holds itself, in a `data:` URL, or why there are none: any
 * other address is never fetched.
 */
export function bytesOfData(address: string): Uint8Array | PictureLoss {
  const said = address.trim()
  if (said === "") return "missing"
  if (!/^data:/i.test(said)) return "elsewhere"
  const [head] = /^data:image\/(?:png|jpe?g);base64,/i.exec(said) ?? []
  if (head === undefined) return "not-a-picture"
  const data = said.slice(head.length)
  // One look for a wrong letter: a pattern for the right ones overflows its stack on a large picture.
  if (data === "" || /[^A-Za-z0-9+/=\s]/.test(data)) return "not-a-picture"
  return new Uint8Array(Buffer.from(data, "base64"))
}

const units: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, px: 25.4 / 96 }

/**
 * A length as office programs and web pages write it ("6.2cm", "120px", "120") in millimetres; null
 * for anything else.
 */
export function millimetres(length: string | null | undefined): number | null {
  const [, number, unit = "px"] =
    /^\s*(\d+(?:\.\d+)?)\s*(mm|cm|in|pt|px)?\s*$/.exec(length ?? "") ?? []
  return number === undefined ? null : Number(number) * (units[unit] ?? 1)
}

/** Whether a picture that is turned by so many degrees is as wide as it was high. */
export function liesOnItsSide(degrees: number): boolean {
  return Math.abs(Math.sin((degrees * Math.PI) / 180)) > Math.SQRT1_2
}
