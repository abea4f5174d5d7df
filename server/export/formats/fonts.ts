import { createRequire } from "node:module"
import { dirname, join } from "node:path"

// Whole fonts with the letters of the three languages, which are embedded in the file.
const faces = [
  ["@expo-google-fonts/noto-serif", "NotoSerif"],
  ["@expo-google-fonts/noto-sans", "NotoSans"],
] as const
const weights = ["400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"]

/** The paths of the fonts for printed files. */
export function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url)
  return faces.flatMap(([name, face]) => {
    const folder = dirname(resolve(`${name}/package.json`))
    return weights.map((weight) => join(folder, weight, `${face}_${weight}.ttf`))
  })
}
