import i18next from "i18next"
import { Problem } from "../../shared/problem.ts"

/** One sentence for a person about what went wrong: the server's own where it said one. */
export function sentence(error: unknown): string {
  if (error instanceof Problem) {
    const { retryAfter, reason } = error.extra
    if (error.code === "too-many" && typeof retryAfter === "number" && reason === "account")
      return i18next.t("app:problem.account", { count: Math.ceil(retryAfter / 60) })
    if (error.code === "too-many" && typeof retryAfter === "number")
      return i18next.t("app:problem.wait", { count: retryAfter })
    if (error.code === "too-many" || error.code === "unavailable")
      return i18next.t(`app:problem.${error.code}`)
    return error.detail
  }
  return i18next.t("app:problem.internal")
}
