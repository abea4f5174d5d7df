import type { TFunction } from "i18next"
import type { WritesAs } from "../../shared/api/comments.ts"
import type { Agency } from "../../shared/api/plans.ts"

/** For whom a person writes, as it stands after "for": the secretariat, or their agency. */
export function authorLabel(as: WritesAs, agency: Agency, t: TFunction<"comments">): string {
  return as === "secretariat" ? t("theSecretariat") : agency.short
}
