import { AlignmentType, BorderStyle, type IStylesOptions, ShadingType } from "docx"

const serif = "Noto Serif"
const sans = "Noto Sans"
const ink = "1F2933"
const accent = "1F4E79"
const quiet = "5B6672"

/** The style of text that the export adds: title block, standing. An import skips it. */
export const imprintStyle = "ConcordImprint"

/**
 * The style of the empty line after a table. What somebody types there is text of the plan, so that
 * an import reads it.
 */
export const spacingStyle = "ConcordSpacing"

/** Fine horizontal rules, no verticals. */
export const quietBorders = {
  top: { style: BorderStyle.SINGLE, size: 8, color: accent },
  bottom: { style: BorderStyle.SINGLE, size: 8, color: accent },
  left: { style: BorderStyle.NONE, size: 0, color: "auto" },
  right: { style: BorderStyle.NONE, size: 0, color: "auto" },
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: "C5CDD6" },
  insideVertical: { style: BorderStyle.NONE, size: 0, color: "auto" },
}

/** The background of header cells. */
export const headShade = { type: ShadingType.CLEAR, fill: "EAF0F6", color: "auto" }

/**
 * Further styles of text that the export adds: a heading, the caption of a table, a title. An
 * import recognises them by the prefix.
 */
export const imprintHeading = `${imprintStyle}Heading`
export const imprintCaption = `${imprintStyle}Caption`
export const imprintContents = `${imprintStyle}Contents`

// The outline level is in the style itself: programs that do not know the style's name use it.
const heading = (level: number, size: number, before: number, color = accent) => ({
  run: { font: sans, size, bold: true, color },
  paragraph: {
    spacing: { before, after: 100 },
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  },
})

/** The styles of an exported plan; `language` is the plan's in Word's notation. */
export function wordStyles(language: string): IStylesOptions {
  const paragraphStyle = (
    id: string,
    name: string,
    run: Record<string, unknown>,
    paragraph: Record<string, unknown>,
  ) => ({ id, name, basedOn: "Normal", quickFormat: true, run, paragraph })
  return {
    default: {
      document: {
        run: { font: serif, size: 21, color: ink, language: { value: language } },
        paragraph: { spacing: { after: 120, line: 288 } },
      },
      title: {
        run: { font: sans, size: 32, bold: true, color: accent },
        paragraph: {
          alignment: AlignmentType.CENTER,
          spacing: { before: 120, after: 120 },
          keepNext: true,
        },
      },
      heading1: heading(1, 30, 360),
      heading2: heading(2, 25, 320),
      heading3: heading(3, 22, 260, ink),
      heading4: heading(4, 20, 200, ink),
      hyperlink: { run: { color: accent, underline: {} } },
      footnoteText: { run: { font: serif, size: 17 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      paragraphStyle("ListText", "List Text", {}, { spacing: { after: 60, line: 276 } }),
      paragraphStyle(
        "Quote",
        "Quote",
        { italics: true, color: quiet },
        { indent: { left: 480, right: 480 } },
      ),
      paragraphStyle(
        "TableText",
        "Table Text",
        { font: sans, size: 16 },
        // Closer than single, as the fonts' own lines stand wide apart.
        { spacing: { before: 0, after: 20, line: 220 } },
      ),
      paragraphStyle(
        "TableHead",
        "Table Head",
        { font: sans, size: 16, bold: true, color: accent },
        { spacing: { before: 20, after: 20, line: 240 }, keepNext: true },
      ),
      paragraphStyle(
        imprintStyle,
        "Concord Imprint",
        { font: sans, size: 17, color: quiet },
        { spacing: { before: 0, after: 20, line: 240 } },
      ),
      paragraphStyle(
        spacingStyle,
        "Concord Spacing",
        { font: sans, size: 17 },
        { spacing: { before: 0, after: 20, line: 240 } },
      ),
      paragraphStyle(
        imprintHeading,
        "Concord Imprint Heading",
        { font: sans, size: 28, bold: true, color: accent },
        { spacing: { before: 120, after: 120 }, keepNext: true, outlineLevel: 0 },
      ),
      paragraphStyle(
        imprintContents,
        "Concord Imprint Contents",
        { font: sans, size: 28, bold: true, color: accent },
        { spacing: { before: 240, after: 160 }, keepNext: true },
      ),
      paragraphStyle(
        imprintCaption,
        "Concord Imprint Caption",
        { font: sans, size: 17, color: quiet },
        { spacing: { before: 160, after: 80, line: 240 }, keepNext: true },
      ),
      ...[1, 2, 3].map((level) =>
        paragraphStyle(
          `TOC${level}`,
          `toc ${level}`,
          { font: sans, size: level === 1 ? 20 : 19, bold: level === 1 },
          {
            spacing: { before: level === 1 ? 80 : 0, after: 40, line: 260 },
            indent: { left: 300 * (level - 1), right: 500 },
          },
        ),
      ),
    ],
  }
}
