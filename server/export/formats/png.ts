import { Resvg } from "@resvg/resvg-js"
import { fontFiles } from "./fonts.ts"

/** An SVG drawing as PNG, for readers that do not show SVG. */
export function pngOf(svg: string): Buffer {
  const picture = new Resvg(svg, {
    fitTo: { mode: "width", value: 1360 },
    background: "#ffffff",
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: "Noto Sans" },
  })
  return picture.render().asPng()
}
