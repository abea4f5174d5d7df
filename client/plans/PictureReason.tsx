import { useTranslation } from "react-i18next"
import type { PictureLoss } from "../../shared/api/plans.ts"
import page from "../app/page.module.css"

/** Why a picture of a file is not in the plan, and how it can come in; nothing without a reason. */
export function PictureReason({ why }: { why?: PictureLoss | undefined }) {
  const { t } = useTranslation("app")
  return why ? <div className={page.faint}>{t(`import.why.${why}`)}</div> : null
}
