import { createHash } from "node:crypto"
import { Problem } from "../../shared/problem.ts"
import { cleanJpeg } from "./cleanJpeg.ts"
import { cleanPng } from "./cleanPng.ts"

/** A PNG or a JPEG that holds its picture and nothing else: no place, no camera, no words, nothing behind its end. */
export interface PictureFile {
  /** The SHA-256 of its bytes in hexadecimal. */
  hash: string
  type: "image/png" | "image/jpeg"
  bytes: Uint8Array
  /** In pixels, as it is shown: with the Exif orientation applied. */
  width: number
  height: number
}

/** A picture with all metadata removed. */
export interface CleanPicture {
  bytes: Uint8Array
  /** As it is shown. */
  width: number
  height: number
}

/** The largest picture, in bytes. */
export const pictureLimit = 5_000_000
/**
 * The largest totals for the pictures of one plan: bytes (a plan.json has them too), number, and
 * pixels.
 */
export const planLimits = { bytes: 25_000_000, pictures: 500, pixels: 600_000_000 }
/** The bytes of the pictures of all plans together. */
export const installationLimit = 20_000_000_000
/** The most pixels of a side, and of the whole: what a browser and a printer unfold it to. */
const [longestSide, mostPixels] = [12_000, 40_000_000]

/** Why bytes are not taken as a picture. */
export type PictureFault = "not-a-picture" | "too-large" | "too-many-pixels"

/**
 * Looks at bytes as a picture: what is kept of it, or why it is not taken. Its words about its own type count
 * for nothing; what a camera or a program wrote beside the picture is left out.
 */
export function readPicture(bytes: Uint8Array): PictureFile | PictureFault {
  if (bytes.length > pictureLimit) return "too-large"
  const type = bytes[0] === 0x89 ? "image/png" : "image/jpeg"
  const clean = type === "image/png" ? cleanPng(bytes) : cleanJpeg(bytes)
  if (!clean || clean.width < 1 || clean.height < 1) return "not-a-picture"
  if (Math.max(clean.width, clean.height) > longestSide || clean.width * clean.height > mostPixels)
    return "too-many-pixels"
  return { hash: createHash("sha256").update(clean.bytes).digest("hex"), type, ...clean }
}

/** The picture that bytes are. Throws a Problem: `too-large`, or `unreadable-file` where they are none. */
export function checkPicture(bytes: Uint8Array): PictureFile {
  const read = readPicture(bytes)
  if (typeof read === "object") return read
  if (read === "too-large")
    throw new Problem(
      "too-large",
      "The picture is larger than 5 MB. Save it smaller, and try again.",
    )
  if (read === "too-many-pixels")
    throw new Problem(
      "too-large",
      "The picture has more pixels than a page can show. Save it smaller, and try again.",
    )
  throw new Problem(
    "unreadable-file",
    "This is no PNG or JPEG picture, or it is damaged. Save it as one of them, and try again.",
  )
}
