import { useTranslation } from "react-i18next"
import type { Agency } from "../../shared/api/plans.ts"
import { writtenAgo, writtenTime } from "../dates.ts"
import { AgencyMark } from "../pages/AgencyMark.tsx"

/** For whom something was said, by whom where one may know, and when. */
export function DecisionVoice(props: {
  said: { agency: string; as?: "secretariat"; by: string; at: string }
  agencies: ReadonlyMap<string, Agency>
}) {
  const { t } = useTranslation("decisions")
  const { agency: id, as, by, at } = props.said
  const agency = props.agencies.get(id)
  return (
    <p className="decision-voice">
      {as === "secretariat" && <b>{t("secretariat")}</b>}
      {as !== "secretariat" && agency && <AgencyMark agency={agency} />}
      {as !== "secretariat" && !agency && <b>{by}</b>}
      {by !== agency?.name && agency && <span>{by}</span>}
      <time dateTime={at} title={writtenTime(at)}>
        {writtenAgo(at)}
      </time>
    </p>
  )
}
