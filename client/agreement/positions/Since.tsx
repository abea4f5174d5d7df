import { useTranslation } from "react-i18next"
import type { Position } from "../../../shared/agreement/standing.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import { canonicalText } from "../../../shared/document/digest.ts"
import { writtenDay } from "../../ui/dates.ts"
import { WordDiff } from "./WordDiff.tsx"

/** The changes of a measure since an agency answered. `words` are all the words of the measure now, fields included. */
export function Since(props: { agency: Agency; position: Position; words: string }) {
  const { t } = useTranslation("positions")
  const { position, words } = props
  const before = canonicalText(position.words)
  const after = canonicalText(words)
  return (
    <div className="since">
      <small>{t("since", { agency: props.agency.short, day: writtenDay(position.at) })}</small>
      {before === after ? (
        <p>{t("fieldsOnly")}</p>
      ) : (
        <p className="since-words">
          <WordDiff before={before} after={after} compact />
        </p>
      )}
    </div>
  )
}
