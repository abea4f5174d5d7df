import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { ComparedText, Comparison } from "../../shared/api/comparison.ts"
import { LevelGlyph } from "../coverage/areas/LevelGlyph.tsx"
import { writtenDay } from "../ui/dates.ts"
import { Tag } from "../ui/Tag.tsx"
import against from "./contradictions.module.css"
import styles from "./history.module.css"
import { Decided, Verdict } from "./Verdicts.tsx"

type Area = Comparison["areas"][number]
type AreaSide = Area["from"]
type Evidence = AreaSide["evidence"][number]

interface Props {
  planId: string
  area: Area
  texts: Pick<Comparison, "from" | "to">
  /** The title of the area. */
  title: ReactNode
  elementTitle: (id: string) => string
  /** Whether it shows its passages from the first. */
  opened?: boolean
}

/** One area in two texts: its levels, and when opened the elements and passages of each. */
export function ChangedArea({ planId, area, texts, title, elementTitle, opened = false }: Props) {
  const { t } = useTranslation("history")
  const [open, setOpen] = useState(opened)
  const { change, from, to } = area
  const listed = (ids: readonly string[]) => ids.map(elementTitle).join("; ")
  const sameWords =
    from.level !== to.level &&
    from.evidence.length > 0 &&
    [...from.evidence, ...to.evidence].every(({ kept }) => kept)
  const levels = { from: t(`level.${from.level}`), to: t(`level.${to.level}`) }
  return (
    <li className={styles.area} data-area={area.id} data-change={change}>
      <button
        type="button"
        className={styles.areaHead}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.change}>{t(`change.${change}`)}</span>
        <span className={styles.areaTitle}>{title}</span>
        <span className={styles.levels}>
          <LevelGlyph level={from.level} />
          <span aria-hidden="true">→</span>
          <LevelGlyph level={to.level} />
          <span className={styles.levelWords}>
            {from.level === to.level ? levels.to : t("step", levels)}
          </span>
        </span>
        <ReadsAgainst before={from.readsAgainst.length > 0} after={to.readsAgainst.length > 0} />
        <Decided from={from} to={to} />
      </button>
      {open && (
        <div className={styles.detail}>
          {area.elementsGained.length > 0 && (
            <p>{t("elementsGained", { elements: listed(area.elementsGained) })}</p>
          )}
          {area.elementsLost.length > 0 && (
            <p>{t("elementsLost", { elements: listed(area.elementsLost) })}</p>
          )}
          {sameWords && <p>{t("sameWords")}</p>}
          <div className={styles.sides}>
            <Side planId={planId} text={texts.from} other={texts.to} area={from} />
            <Side planId={planId} text={texts.to} other={texts.from} area={to} />
          </div>
        </div>
      )}
    </li>
  )
}

/** Whether wording against a provision came, went or stayed; nothing where there is none. */
function ReadsAgainst({ before, after }: { before: boolean; after: boolean }) {
  const { t } = useTranslation("history")
  if (!before && !after) return null
  const kept = before && after ? "both" : after ? "came" : "gone"
  return (
    <span className={against.mark}>
      <Tag kind={after ? "against" : "mended"}>{t(`readsAgainst.${kept}`)}</Tag>
    </span>
  )
}

function useTextName({ title, version, saved, now, writtenAt }: ComparedText, other: boolean) {
  const { t } = useTranslation("history")
  if (other) return title
  if (now) return t("now")
  const name = saved?.name || t("number", { number: version })
  return writtenAt ? `${name}, ${writtenDay(writtenAt)}` : name
}

function Side(props: { planId: string; text: ComparedText; other: ComparedText; area: AreaSide }) {
  const { t } = useTranslation("history")
  const { planId, text, other, area } = props
  const { evidence, readsAgainst } = area
  // A passage that an earlier version has too can be scrolled to in the present text.
  const isStill = text.now || (other.now && other.plan === text.plan)
  const name = useTextName(text, text.plan !== planId)
  const own = evidence.filter(({ kept }) => !kept)
  const both = evidence.filter(({ kept }) => kept)
  return (
    <section>
      <h3>{name}</h3>
      <Verdict area={area} />
      {evidence.length + readsAgainst.length === 0 && (
        <p className={styles.nothing}>{t("noPassage")}</p>
      )}
      <Quotes text={text} evidence={own} linked={text.now} />
      {both.length > 0 && (
        <details open={own.length === 0}>
          <summary>{t("both", { count: both.length })}</summary>
          <Quotes text={text} evidence={both} linked={isStill} />
        </details>
      )}
      {readsAgainst.length > 0 && (
        <section className={against.words}>
          <h4 title={t("readsAgainstWhy")}>{t("readsAgainst")}</h4>
          <Quotes
            text={text}
            evidence={readsAgainst.filter(({ kept }) => !kept)}
            linked={text.now}
          />
          <Quotes text={text} evidence={readsAgainst.filter(({ kept }) => kept)} linked={isStill} />
        </section>
      )}
    </section>
  )
}

function Quotes(props: { text: ComparedText; evidence: readonly Evidence[]; linked: boolean }) {
  const { t } = useTranslation("history")
  const { text, evidence, linked } = props
  // One sentence may be found for several elements.
  const once = new Map(evidence.map((one) => [`${one.passageId} ${one.quote}`, one]))
  if (once.size === 0) return null
  return (
    <ul className={styles.quotes} lang={text.lang}>
      {[...once].map(([key, { passageId, number, quote, kept }]) => {
        const place = number ?? t("inText")
        const words = (
          <>
            <b>{place}</b> “{quote}”
          </>
        )
        return (
          <li key={key} data-kept={kept}>
            {/* Only words that stand now can be gone to. */}
            {linked ? (
              <Link
                href={`/plans/${text.plan}#${new URLSearchParams({ m: passageId, q: quote })}`}
                title={t("goTo", { place })}
              >
                {words}
              </Link>
            ) : (
              words
            )}
          </li>
        )
      })}
    </ul>
  )
}
