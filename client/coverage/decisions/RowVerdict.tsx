import { IconCheck } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import type { Level } from "../../../shared/coverage/levels/level.ts"
import { Tag } from "../../ui/Tag.tsx"
import { LevelGlyph } from "../areas/LevelGlyph.tsx"
import type { AreaVerdict } from "./verdicts.ts"
import "./rowVerdict.css"

/** The verdict of people, in the line of an area: both levels, and whether it is stale or contested. */
export function RowVerdict({ verdict, read }: { verdict: AreaVerdict; read: Level }) {
  const { t } = useTranslation("decisions")
  const { decided, decision, stale, contests, counts } = verdict
  const confirmed = decided === read
  const words = !counts
    ? t("row.notHere", { level: t(`level.${decided}`) })
    : confirmed
      ? t("row.confirmed")
      : decided === "not-applicable"
        ? t("row.notApplicable")
        : t("row.decided", { level: t(`level.${decided}`) })
  return (
    <span className="row-verdict" data-decided={decided}>
      {confirmed ? (
        <IconCheck size={13} aria-hidden="true" />
      ) : (
        decided !== "not-applicable" && <LevelGlyph level={decided} />
      )}
      <span>{words}</span>
      {!confirmed && (
        <span className="row-read">{t("row.read", { level: t(`level.${read}`) })}</span>
      )}
      {stale && <Tag kind="stale">{t("row.stale")}</Tag>}
      {contests.length > 0 && (
        <Tag kind="contested">{t("row.contested", { count: contests.length })}</Tag>
      )}
      {decided === "not-applicable" && decision.reason && (
        <span className="row-reason">{decision.reason}</span>
      )}
    </span>
  )
}
