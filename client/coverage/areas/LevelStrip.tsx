import { type KeyboardEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { DecidedBar } from "../decisions/DecidedBar.tsx"
import { type AreaItem, levels, type ShownSet, titleIn } from "./areaItems.ts"
import { LevelGlyph } from "./LevelGlyph.tsx"
import { SetText, useSetLanguage } from "./SetText.tsx"

/** The bar that a key leads to from one: beside it, or in the line above or below; none where there is none. */
function barAt(key: string, lines: HTMLElement[][], from: HTMLElement): HTMLElement | undefined {
  const all = lines.flat()
  const at = all.indexOf(from)
  const line = lines.findIndex((bars) => bars.includes(from))
  const place = lines[line]?.indexOf(from) ?? 0
  const under = (next: HTMLElement[] | undefined) => next?.[Math.min(place, next.length - 1)]
  if (at < 0) return undefined
  if (key === "ArrowRight") return all[at + 1]
  if (key === "ArrowLeft") return all[at - 1]
  if (key === "ArrowDown") return under(lines[line + 1])
  if (key === "ArrowUp") return under(lines[line - 1])
  if (key === "Home") return all[0]
  return key === "End" ? all.at(-1) : undefined
}

/**
 * The whole plan at a glance: one line a pillar, one bar an area; a click opens the area. Under it
 * how many areas reach each level, which also says what the bars mean, and in how many something
 * runs against a provision. The keyboard stops once in
 * it, and arrows, Home and End go from bar to bar.
 */
export function LevelStrip(props: {
  set: ShownSet
  items: readonly AreaItem[]
  onOpen: (area: string) => void
}) {
  const { t } = useTranslation(["coverage", "decisions"])
  const language = useSetLanguage()
  const [last, setLast] = useState<string | null>(null)
  const areas = props.set.pillars.flatMap(({ id }) =>
    props.items.flatMap(({ area }) => (area.pillar === id ? area.id : [])),
  )
  const areasAgainst = props.items.filter(({ against }) => against > 0).length
  const stop = last !== null && areas.includes(last) ? last : areas[0]

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const lines = [...event.currentTarget.querySelectorAll(".level-strip-cells")].map((line) => [
      ...line.querySelectorAll("button"),
    ])
    const bar = barAt(event.key, lines, event.target as HTMLElement)
    if (!bar) return
    event.preventDefault()
    bar.focus()
  }

  return (
    <section className="level-strip" aria-label={t("overview")} onKeyDown={onKeyDown}>
      {props.set.pillars.map((pillar) => {
        const items = props.items.filter(({ area }) => area.pillar === pillar.id)
        if (items.length === 0) return null
        return (
          <div className="level-strip-row" key={pillar.id}>
            <SetText words={pillar.title} />
            <span className="level-strip-cells">
              {items.map(({ area, report, against, verdict }) => {
                const read = t(`level.${report.level}`)
                const decided = verdict && t(`decisions:level.${verdict.decided}`)
                const levelWords = decided ? t("decisions:reads", { level: read, decided }) : read
                const name = t("cell", {
                  title: titleIn(area.title, language),
                  level:
                    against > 0 ? `${levelWords}, ${t("against", { count: against })}` : levelWords,
                })
                return (
                  <button
                    key={area.id}
                    type="button"
                    title={name}
                    aria-label={name}
                    tabIndex={area.id === stop ? 0 : -1}
                    onFocus={() => setLast(area.id)}
                    onClick={() => props.onOpen(area.id)}
                  >
                    <LevelGlyph level={report.level} />
                    {against > 0 && <span className="against-mark" aria-hidden="true" />}
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
        {areasAgainst > 0 && (
          <li>
            <span className="against-mark" aria-hidden="true" />
            {t("areasAgainst", { count: areasAgainst })}
          </li>
        )}
      </ul>
    </section>
  )
}
