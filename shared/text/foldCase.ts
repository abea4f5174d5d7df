/**
 * The text as recognisers compare it: NFC, lower case, one space between words. The four letters
 * i of Azerbaijani fold to one, because `toLowerCase` without a locale makes two characters of `İ`;
 * `ё` folds to `е`, typographic apostrophes to the plain one. Never for display.
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
