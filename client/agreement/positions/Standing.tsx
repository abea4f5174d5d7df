import { useTranslation } from "react-i18next"
import type { Standing as StandingValue } from "../../../shared/agreement/standing.ts"
import "./positions.css"

/** A standing as a small lettered square, for lists; its name shows on hover and is read aloud. */
export function Standing({ standing }: { standing: StandingValue }) {
  const { t } = useTranslation("positions")
  const name = t(`standing.${standing}`)
  return (
    <span
      className="standing"
      data-standing-letter={standing}
      role="img"
      aria-label={name}
      title={name}
    >
      {t(`letter.${standing}`)}
    </span>
  )
}
