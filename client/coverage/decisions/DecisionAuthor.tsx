import { useTranslation } from "react-i18next"
import type { Agency } from "../../../shared/api/plans.ts"
import { AgencyMark } from "../../ui/AgencyMark.tsx"
import { writtenAgo, writtenTime } from "../../ui/dates.ts"

/** For whom something was said, by whom where one may know, and when. */
export function DecisionAuthor(props: {
  said: { agency: string; as?: "secretariat"; by: string; at: string }
  agencies: ReadonlyMap<string, Agency>
}) {
  const { t } = useTranslation("decisions")
  const { agency: id, as, by, at } = props.said
  const agency = props.agencies.get(id)
  return (
    <p className="decision-author">
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
