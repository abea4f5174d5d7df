import type { Sentences } from "./sentences.ts"

/** The server's sentences. */
export const ru: Sentences = {
  "Not signed in": "Вход не выполнен",
  "Sign in first.": "Сначала войдите в систему.",
  "Another agency has the short name “{short}”.":
    "Краткое наименование «{short}» уже есть у другого ведомства.",
}
