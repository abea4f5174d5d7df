import { useTranslation } from "react-i18next"
import { type Basis, staleness } from "../../../shared/coverage/levels/basis.ts"
import { WordDiff } from "../../agreement/positions/WordDiff.tsx"
import { usePlanLanguage } from "../areas/SetText.tsx"

/** The words that carry an area now where they are not those that a person saw; nothing where they are. */
export function MovedEvidence({ seen, now }: { seen: Basis; now: Basis }) {
  const { t } = useTranslation("decisions")
  const language = usePlanLanguage()
  const moved = staleness(seen, now, new Map())?.passages ?? []
  if (moved.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls what is long
    <section className="decision-since" aria-label={t("dialog.since")} tabIndex={0}>
      {moved.map(({ passageId, number, before, now: words }) => (
        <div key={`${passageId} ${before}`} className="decision-moved">
          <span className="decision-place">{number ?? t("stale.inText")}</span>
          <dl>
            {before !== null && (
              <>
                <dt>{t("dialog.seen")}</dt>
                <dd lang={language}>{before}</dd>
              </>
            )}
            <dt>{t(before === null ? "stale.came" : "stale.now")}</dt>
            {words === null ? (
              <dd>
                <i>{t("dialog.silent")}</i>
              </dd>
            ) : (
              <dd lang={language}>
                {before === null ? words : <WordDiff before={before} after={words} />}
              </dd>
            )}
          </dl>
        </div>
      ))}
    </section>
  )
}
