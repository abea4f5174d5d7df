import { Tooltip } from "@mantine/core"
import i18next from "i18next"
import { useTranslation } from "react-i18next"
import type { Standing as StandingValue } from "../../shared/standing.ts"
import "./agreements.css"

/** A standing as one letter of the reader's language: A, R, O, L, or a dot while it is open. */
export function standingLetter(standing: StandingValue): string {
  return i18next.t(`agreements:letter.${standing}`)
}

/** A standing as a small lettered square, for lists; its name shows on hover and is read aloud. */
export function Standing({ standing }: { standing: StandingValue }) {
  const { t } = useTranslation("agreements")
  const name = t(`standing.${standing}`)
  return (
    <Tooltip label={name}>
      <span className="standing" data-standing-letter={standing} role="img" aria-label={name}>
        {t(`letter.${standing}`)}
      </span>
    </Tooltip>
  )
}
