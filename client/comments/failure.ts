import i18next from "i18next"
import { Problem } from "../../shared/problem.ts"

/** Why something was not recorded, in a sentence for the person who wrote it. */
export function failureWords(error: unknown): string {
  return error instanceof Problem ? error.detail : i18next.t("comments:unknownFailure")
}
