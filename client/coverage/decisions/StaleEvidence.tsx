import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MovedPassage, Staleness } from "../../../shared/coverage/levels/basis.ts"
import { plainVersion } from "../../../shared/coverage/set/plainVersion.ts"
import { WordDiff } from "../../agreement/positions/WordDiff.tsx"
import { usePlanLanguage } from "../areas/SetText.tsx"
import type { PassageTarget } from "./AreaDecision.tsx"

const atFirst = 3

/** The changes since a decision: the levels, and the wordings of then and now. */
export function StaleEvidence(props: {
  stale: Staleness
  onJump: (target: PassageTarget) => void
}) {
  const { t } = useTranslation("decisions")
  const [all, setAll] = useState(false)
  const { level, set, passages } = props.stale
  const more = passages.length - atFirst
  return (
    <section className="decision-stale">
      <b>{t("stale.title")}</b>
      {level && (
        <p>
          {t("stale.level", {
            before: t(`level.${level.before}`),
            now: t(`level.${level.now}`),
          })}
        </p>
      )}
      {set && <SetMoved {...set} />}
      {(all ? passages : passages.slice(0, atFirst)).map((moved) => (
        <Moved key={`${moved.passageId} ${moved.before}`} moved={moved} onJump={props.onJump} />
      ))}
      {more > 0 && (
        <UnstyledButton className="panel-link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("stale.fewer") : t("stale.more", { count: more })}
        </UnstyledButton>
      )}
    </section>
  )
}

function SetMoved({ before, now }: NonNullable<Staleness["set"]>) {
  const { t } = useTranslation("decisions")
  const [then, since] = [plainVersion(before).number, plainVersion(now).number]
  return (
    <p>
      {then === since
        ? t("stale.edition", { number: since })
        : t("stale.set", { before: then, now: since })}
    </p>
  )
}

function Moved({ moved, onJump }: { moved: MovedPassage; onJump: (to: PassageTarget) => void }) {
  const { t, i18n } = useTranslation("decisions")
  const language = usePlanLanguage()
  const { passageId, number, before, now, carries } = moved
  const place = number ?? t("stale.inText")
  return (
    <div className="decision-moved">
      {now === null ? (
        <span className="decision-place">{place}</span>
      ) : (
        <button
          type="button"
          className="decision-place"
          onClick={() => onJump({ passageId, quote: "" })}
        >
          {place}
        </button>
      )}
      <dl>
        {before !== null && (
          <>
            <dt>{t("stale.before")}</dt>
            <dd lang={language}>{before}</dd>
          </>
        )}
        <dt>{t(before === null ? "stale.came" : "stale.now")}</dt>
        <dd lang={now === null ? undefined : language}>
          {now === null ? (
            <i>{t("stale.gone")}</i>
          ) : before === null || before === now ? (
            now
          ) : (
            <WordDiff before={before} after={now} />
          )}
          {now !== null && !carries && <i lang={i18n.language}> {t("stale.silent")}</i>}
        </dd>
      </dl>
    </div>
  )
}
