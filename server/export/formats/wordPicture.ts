import { ImageRun } from "docx"
import type { PlanPicture } from "../../../shared/document/picture.ts"
import type { PictureFile } from "../../pictures/checkPicture.ts"
import { turnOf } from "../../pictures/cleanJpeg.ts"
import { printedSize } from "./printed.ts"

/** An inline picture of a Word file, at most `widest` millimetres wide, turned upright. */
export function wordPicture(picture: PlanPicture, file: PictureFile, widest: number): ImageRun {
  const size = printedSize(picture, file, widest)
  const rotation = turnOf(file.bytes)
  // The frame is that of the picture before rotation.
  const [across, down] =
    rotation % 180 === 0 ? [size.width, size.height] : [size.height, size.width]
  return new ImageRun({
    type: file.type === "image/png" ? "png" : "jpg",
    data: Buffer.from(file.bytes),
    transformation: {
      ...{ width: (across / 25.4) * 96, height: (down / 25.4) * 96 },
      ...(rotation !== 0 && { rotation }),
    },
    altText: { name: picture.alt.slice(0, 80), description: picture.alt },
  })
}
