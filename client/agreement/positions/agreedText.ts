import type { TFunction } from "i18next"
import { writtenDay, writtenNumber } from "../../ui/dates.ts"

// A budget's line ends with where the money comes from: " · state", and perhaps the name of the source.
const budgetKind = /(^| · )(state|donor|own|mixed|none|unknown)(?= · |$)/gm
const sum = /(^| · )(\d{4,})(?= \p{Lu}{2,10}(?: · |$))/gmu

/** The words an agency agrees to, with the choices among its fields written out in the reader's language. */
export function readable(words: string, t: TFunction<"positions">): string {
  return words
    .replaceAll(" (*)", ` (${t("byAgreement")})`)
    .replace(/(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g, writtenDay)
    .replace(sum, (_, before: string, amount: string) => before + writtenNumber(Number(amount)))
    .replace(budgetKind, (_, before: string, kind: string) =>
      kind === "unknown" ? "" : before + t(`budget.${kind}`),
    )
}
