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

  /** Whether a picture of this size fits within the limit. */
  hasRoom(bytes: number): boolean {
    return (
      bytes <= pictureLimit &&
      this.#bytes + bytes <= planLimits.bytes &&
      this.kept.size < planLimits.pictures
    )
  }

  /** Stores a picture and returns its reference; null for an unsupported one. */
  take(bytes: Uint8Array, { alt, width }: Shown): PlanPicture | null {
    const read = readPicture(bytes)
    if (typeof read === "string") return null
    if (!this.kept.has(read.hash)) {
      const pixels = this.#pixels + read.width * read.height
      if (!this.hasRoom(read.bytes.length) || pixels > planLimits.pixels) return null
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

/** The bytes of a `data:` URL of a picture; null for any other address, which is never fetched. */
export function bytesOfData(address: string): Uint8Array | null {
  const [, data] = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/=\s]+)$/i.exec(address) ?? []
  return data === undefined ? null : new Uint8Array(Buffer.from(data, "base64"))
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
