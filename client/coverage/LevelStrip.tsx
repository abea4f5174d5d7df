import { useTranslation } from "react-i18next"
import { DecidedBar } from "../decisions/DecidedBar.tsx"
import { type AreaItem, levels, type ShownSet, titleIn } from "./areaItems.ts"
import { LevelGlyph } from "./LevelGlyph.tsx"
import { SetWords, useSetLanguage } from "./SetWords.tsx"

/**
 * The whole plan at a glance: one line a pillar, one bar an area; a click opens the area. Under it
 * how many areas reach each level, which also says what the bars mean.
 */
export function LevelStrip(props: {
  set: ShownSet
  items: readonly AreaItem[]
  onOpen: (area: string) => void
}) {
  const { t } = useTranslation(["coverage", "decisions"])
  const language = useSetLanguage()
  return (
    <section className="level-strip" aria-label={t("overview")}>
      {props.set.pillars.map((pillar) => {
        const items = props.items.filter(({ area }) => area.pillar === pillar.id)
        if (items.length === 0) return null
        return (
          <div className="level-strip-row" key={pillar.id}>
            <SetWords words={pillar.title} />
            <span className="level-strip-cells">
              {items.map(({ area, report, verdict }) => {
                const read = t(`level.${report.level}`)
                const decided = verdict && t(`decisions:level.${verdict.decided}`)
                const name = t("cell", {
                  title: titleIn(area.title, language),
                  level: decided ? t("decisions:reads", { level: read, decided }) : read,
                })
                return (
                  <button
                    key={area.id}
                    type="button"
                    title={name}
                    aria-label={name}
                    onClick={() => props.onOpen(area.id)}
                  >
                    <LevelGlyph level={report.level} />
                    {verdict && <DecidedBar verdict={verdict} />}
                  </button>
                )
              })}
            </span>
          </div>
        )
      })}
      <ul className="level-counts">
        {[...levels].reverse().map((level) => (
          <li key={level}>
            <LevelGlyph level={level} />
            {props.items.filter(({ report }) => report.level === level).length}{" "}
            {t(`level.${level}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}
