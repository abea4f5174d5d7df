import { useTranslation } from "react-i18next"
import type { Comparison } from "../../shared/api/comparison.ts"
import { writtenDay } from "../ui/dates.ts"
import { Tag } from "../ui/Tag.tsx"
import styles from "./history.module.css"

type AreaSide = Comparison["areas"][number]["from"]

function useLevelWords() {
  const { t } = useTranslation("history")
  return (level: NonNullable<AreaSide["decided"]>) =>
    level === "not-applicable" ? t("notApplicable") : t(`level.${level}`)
}

/** The decisions on an area in both texts, in one line; nothing where nobody did. */
export function Decided({ from, to }: { from: AreaSide; to: AreaSide }) {
  const { t } = useTranslation("history")
  const words = useLevelWords()
  if (from.decided === null && to.decided === null) return null
  const said = ({ decided }: AreaSide) => (decided === null ? t("undecided") : words(decided))
  const isStale = [from, to].some(({ decided, stale }) => decided !== null && stale)
  return (
    <span className={styles.decided}>
      {from.decided === to.decided
        ? t("decided", { level: said(to) })
        : t("decidedStep", { from: said(from), to: said(to) })}
      {isStale && <Tag kind="stale">{t("otherWords")}</Tag>}
    </span>
  )
}

/** The decision on an area in one text, with when and why, beside the level that was read. */
export function Verdict({ area }: { area: AreaSide }) {
  const { t } = useTranslation("history")
  const words = useLevelWords()
  const { decided, decision, level, stale } = area
  if (!decision) return null
  return (
    <div className={styles.verdict}>
      <p>
        {t("decision", {
          when: writtenDay(decision.at),
          level: words(decision.decided),
          read: t(`level.${level}`),
        })}
      </p>
      {decision.reason && <p>{decision.reason}</p>}
      {stale && <Tag kind="stale">{t("otherWords")}</Tag>}
      {decided === null && <p>{t("notHere")}</p>}
    </div>
  )
}
