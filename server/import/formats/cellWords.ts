/** Whether a number is shown in percent: by a sign that is neither quoted nor a mere letter. */
function isShare(format: string): boolean {
  const [first = ""] = format.split(";")
  return first.replaceAll(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").includes("%")
}

/** The words of a cell as displayed: a date as YYYY-MM-DD, a share as "50 %", a tick as TRUE. */
export function cellWords(value: unknown, format = ""): string {
  if (value === null || value === undefined) return ""
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10)
  if (typeof value === "object") return ""
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE"
  // Two decimal places are enough for a share.
  if (typeof value === "number" && isShare(format)) return `${Math.round(value * 10_000) / 100} %`
  return String(value).replaceAll("\0", "")
}
