import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs"

/** Where something stands on a page, in points from its upper left corner. */
export interface Place {
  left: number
  top: number
  right: number
  bottom: number
}

interface Drawn {
  context: { getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray } }
}

/** Where the points of a page of a PDF are that `is` says are meant; null where there are none. */
export async function placeOfColour(
  pdf: Uint8Array,
  is: (red: number, green: number, blue: number) => boolean,
): Promise<Place | null> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const page = await file.getPage(1)
  const viewport = page.getViewport({ scale: 1 })
  const [wide, high] = [Math.floor(viewport.width), Math.floor(viewport.height)]
  const factory = file.canvasFactory as { create(width: number, height: number): Drawn }
  const { context } = factory.create(wide, high)
  await page.render({ canvasContext: context as never, viewport }).promise
  const { data } = context.getImageData(0, 0, wide, high)
  const place = { left: wide, top: high, right: -1, bottom: -1 }
  for (let at = 0; at < wide * high; at++) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at * 4, at * 4 + 3)
    if (!is(red, green, blue)) continue
    const [x, y] = [at % wide, Math.floor(at / wide)]
    place.left = Math.min(place.left, x)
    place.top = Math.min(place.top, y)
    place.right = Math.max(place.right, x + 1)
    place.bottom = Math.max(place.bottom, y + 1)
  }
  return place.right < 0 ? null : place
}

/** A strong red, and a strong blue, as nothing else on a page of a plan is. */
export const isRed = (red: number, green: number, blue: number): boolean =>
  red > 150 && green < 90 && blue < 90
/** See {@link isRed}. */
export const isBlue = (red: number, green: number, blue: number): boolean =>
  blue > 150 && red < 90 && green < 90
