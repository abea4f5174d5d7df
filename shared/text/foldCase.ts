/**
 * The text for comparison: NFC, lower case, single spaces. The four letters i of Azerbaijani fold
 * to one, because `toLowerCase` without a locale turns `İ` into two characters; `ё` folds to `е`,
 * typographic apostrophes to the plain one. Never for display.
 */
export function foldCase(text: string): string {
  return text
    .normalize("NFC")
    .replace(/İ/g, "i")
    .toLowerCase()
    .replace(/ı/g, "i")
    .replace(/ё/g, "е")
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
}
