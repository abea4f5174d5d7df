import { type ReactNode, useState } from "react"
import { useTranslation } from "react-i18next"
import type { Feedback } from "../../shared/api/feedback.ts"
import { printedVersion } from "../../shared/coverage/set/plainVersion.ts"
import { byForce } from "../../shared/report/provisions.ts"
import { fill } from "../../shared/report/reportWords.ts"
import { LevelGlyph } from "../coverage/areas/LevelGlyph.tsx"
import { AddFinding } from "./AddFinding.tsx"
import { Annexes } from "./Annexes.tsx"
import { Finding, Removed } from "./Finding.tsx"
import { Boxes, Part } from "./parts.tsx"
import styles from "./report.module.css"
import { useQuoted, useReport, useReportDay } from "./reportContext.tsx"

/** The parts of the report by the ids of their headings, in order. */
export function usePartsOfReport(): { id: string; title: string }[] {
  const { words, view } = useReport()
  const { reads } = view.report
  return [
    { id: "summary", title: words.summary.heading },
    { id: "figures", title: words.plots.heading },
    ...(reads
      ? [
          { id: "covered", title: words.covered.heading },
          { id: "elaborate", title: words.elaborate.heading },
        ]
      : []),
    { id: "effective", title: words.effective.heading },
    { id: "practices", title: words.practices.heading },
    { id: "annexes", title: words.annexes.heading },
    { id: "how", title: words.how.heading },
  ]
}

/** The report as one reads it, in its own language, with what the reader may do at each finding. */
export function ReportSheet() {
  const { view } = useReport()
  const { report } = view
  return (
    <div className={styles.sheet} lang={report.lang} data-testid="report">
      <Cover />
      <Summary />
      <Figures />
      {report.reads && <Covered />}
      {report.reads && <Elaborate />}
      <Effective />
      <Practices />
      <Annexes />
      <How />
    </div>
  )
}

function Cover() {
  const { words, view } = useReport()
  const day = useReportDay()
  const { report } = view
  const { plan, set, expert, signed, signedBefore, released } = report
  const language = words.languages[plan.lang as keyof typeof words.languages] ?? plan.lang
  const checked = signed
    ? fill(words.cover.signed, { ...signed, date: day(signed.at), version: plan.version })
    : signedBefore
      ? fill(words.cover.lapsed, { ...signedBefore, date: day(signedBefore.at) })
      : expert
        ? words.cover.notSigned
        : words.cover.notChecked
  const setName = { set: set.title, version: printedVersion(set.version) }
  const facts: [string, string][] = [
    [words.cover.version, plan.version],
    [words.cover.digest, plan.digest],
    [words.cover.textLanguage, language],
    [words.cover.set, fill(words.cover.setVersion, setName)],
    [words.cover.view, words.views[report.view]],
    [words.cover.date, day(report.at)],
    [words.cover.checked, checked],
    ...(expert
      ? [
          [words.cover.released, released ? day(released.at) : words.cover.notReleased] as [
            string,
            string,
          ],
        ]
      : []),
  ]
  return (
    <header className={styles.cover}>
      <p className={styles.kind}>{words.title}</p>
      <h2>{plan.title}</h2>
      <dl className={styles.facts}>
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.mark}>
        {expert ? fill(words.withExpert, { by: expert.by }) : words.automatic}
      </p>
      {!report.reads && <p className={styles.mark}>{words.unread}</p>}
    </header>
  )
}

type Tile = Feedback["summary"]["strip"][number]["areas"][number]

function AreaTile({ area }: { area: Tile }) {
  const { view } = useReport()
  const level = view.levels[area.level] ?? area.level
  return (
    <li data-level={area.level}>
      <b aria-hidden="true">{area.letter}</b>
      <span>{area.title}</span>
      <span className={styles.hidden}>: {level}</span>
    </li>
  )
}

function Summary() {
  const { words, view } = useReport()
  const { summary, reads } = view.report
  const counted = ["elaborated", "addressed", "mentioned", "absent", "not-applicable"] as const
  const total = (level: (typeof counted)[number]) =>
    summary.strip.reduce((sum, { counts }) => sum + (counts[level] ?? 0), 0)
  return (
    <Part id="summary" title={words.summary.heading}>
      {reads && (
        <>
          <p className={styles.counts}>
            {counted.map((level) => (
              <span key={level}>
                <b>{total(level)}</b> {view.levels[level]}
              </span>
            ))}
          </p>
          <div className={styles.strip}>
            {summary.strip.map(({ pillar, title, areas }) => (
              <div key={pillar}>
                <h3>{title}</h3>
                <ul>
                  {areas.map((area) => (
                    <AreaTile key={area.area} area={area} />
                  ))}
                </ul>
              </div>
            ))}
          </div>
          <h3>{words.summary.first}</h3>
          {!summary.binding && <p>{words.summary.noBinding}</p>}
          {summary.binding && summary.first.length === 0 && <p>{words.summary.noFirst}</p>}
          {summary.binding && summary.first.length > 0 && (
            <ul>
              {summary.first.map(({ area, says }) => (
                <li key={`${area} ${says}`}>{says}</li>
              ))}
            </ul>
          )}
          {summary.moreFirst > 0 && (
            <p className={styles.quiet}>
              {fill(words.summary.moreFirst, { count: summary.moreFirst })}
            </p>
          )}
        </>
      )}
      <h3>{words.summary.remarks}</h3>
      {summary.remarks.length === 0 ? (
        <p>{words.summary.noRemarks}</p>
      ) : (
        <ul>
          {summary.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <h3>{words.summary.agreement}</h3>
      <p>{fill(words.summary.standings, { total: summary.measures, ...summary.standings })}</p>
    </Part>
  )
}

function Figures() {
  const { words, view } = useReport()
  if (view.plots.length === 0) return null
  return (
    <Part id="figures" title={words.plots.heading}>
      <div className={styles.figures}>
        {view.plots.map(({ id, svg, width, height, title, alt, note }) => (
          <figure key={id} className={styles.figure}>
            <figcaption>{title}</figcaption>
            <img
              src={`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`}
              width={width}
              height={height}
              alt={alt}
            />
            {note && <p className={styles.quiet}>{note}</p>}
          </figure>
        ))}
      </div>
    </Part>
  )
}

function Level({ level, read }: { level: Feedback["covered"][number]["level"]; read: string }) {
  const { words, view } = useReport()
  return (
    <span className={styles.level} data-level={level}>
      <LevelGlyph level={level} />
      {view.levels[level]}
      {level !== read && (
        <span className={styles.quiet}>
          {" "}
          ({fill(words.covered.read, { level: view.levels[read as typeof level] ?? read })})
        </span>
      )}
    </span>
  )
}

const quotesShown = 3

/** Passages with the number of their measure, the first few until one asks for the others. */
function Quotes<Q extends { number: string | null; place: string; quote: string }>(props: {
  quotes: readonly Q[]
  more?: (quote: Q) => ReactNode
}) {
  const { t, i18n } = useTranslation("report")
  const { words, view } = useReport()
  const [all, setAll] = useState(false)
  const quoted = useQuoted()
  const shown = all ? props.quotes : props.quotes.slice(0, quotesShown)
  const left = props.quotes.length - shown.length
  return (
    <ul className={styles.quotes}>
      {shown.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same passage may stand for two things
        <li key={at}>
          <span className={styles.number}>
            {one.number ?? (one.place || words.covered.narrative)}
          </span>
          <span>
            <span lang={view.report.plan.lang}>{quoted(one.quote)}</span> {props.more?.(one)}
          </span>
        </li>
      ))}
      {left > 0 && (
        <li>
          <button
            type="button"
            className={styles.more}
            onClick={() => setAll(true)}
            lang={i18n.language}
          >
            {t("more", { count: left })}
          </button>
        </li>
      )}
    </ul>
  )
}

function Covered() {
  const { t } = useTranslation("report")
  const { words, view } = useReport()
  const { covered: q1 } = words
  const { report } = view
  return (
    <Part id="covered" title={q1.heading}>
      <p className={styles.quiet}>{q1.fieldsKey}</p>
      {report.summary.strip.map(({ pillar, title }) => {
        const own = report.covered.filter((item) => item.pillar === pillar)
        return (
          <div key={pillar} className={styles.group}>
            <h3>{title}</h3>
            {own.length === 0 && <p>{q1.none}</p>}
            {own.map((item) => (
              <Finding
                key={item.key}
                item={item}
                name={item.title}
                says={item.says}
                advice=""
                labels={{ says: t("field.remark"), advice: null }}
              >
                <h4>
                  {item.title} <Level level={item.level} read={item.read} />
                </h4>
                {item.says && <p>{item.says}</p>}
                <Quotes
                  quotes={item.evidence}
                  more={({ has, lead, standing }) => (
                    <span className={styles.quoteFoot}>
                      {lead.join("; ")} {has && <Boxes has={has} />}{" "}
                      {standing && words.standing[standing]}
                    </span>
                  )}
                />
              </Finding>
            ))}
          </div>
        )
      })}
      <Removed section="covered" />
      <AddFinding section="covered" />
    </Part>
  )
}

function Elaborate() {
  const { words, view } = useReport()
  const { elaborate: q2 } = words
  const { report } = view
  const ordered = report.elaborate.some(({ priority }) => priority !== null)
  const groups = ["A", "B", "C", null] as const
  return (
    <Part id="elaborate" title={q2.heading}>
      {report.elaborate.length === 0 && <p>{q2.none}</p>}
      {groups.map((group) => {
        const own = report.elaborate.filter(({ priority }) => priority === group)
        if (own.length === 0) return null
        return (
          <div key={group ?? "none"} className={styles.group}>
            <h3>{q2.priority[group ?? (ordered ? "further" : "none")]}</h3>
            {own.map((item) => (
              <Gap key={item.key} item={item} />
            ))}
          </div>
        )
      })}
      <Removed section="elaborate" />
      <AddFinding section="elaborate" />
    </Part>
  )
}

function Gap({ item }: { item: Feedback["elaborate"][number] }) {
  const { t } = useTranslation("report")
  const { words, view } = useReport()
  const { elaborate: q2 } = words
  const country = view.report.plan.country || q2.theCountry
  const title = item.title || q2.untitled
  const isRead = item.machine || item.was !== null
  return (
    <Finding
      item={item}
      name={title}
      says={item.says}
      advice={item.suggestion}
      labels={{ says: t("field.says"), advice: t("field.advice") }}
    >
      <h4>
        {title} {isRead && <Level level={item.level} read={item.read} />}
      </h4>
      <p>{item.says}</p>
      {item.now.length > 0 && (
        <>
          <h5>{q2.now}</h5>
          <Quotes quotes={item.now} />
        </>
      )}
      {item.against.length > 0 && (
        <>
          <h5>{q2.against}</h5>
          <Quotes quotes={item.against} />
        </>
      )}
      {item.asks.length > 0 && (
        <details className={styles.asks}>
          <summary>{q2.asks}</summary>
          <ul>
            {item.asks.map(({ element, title: name, words: asked, found }) => (
              <li key={element} data-found={found}>
                <span aria-hidden="true">{found ? "✓" : "✗"}</span>
                <span>
                  <b>{name}.</b> {asked}
                  {!found && <span className={styles.hidden}> ({q2.missing})</span>}
                </span>
              </li>
            ))}
          </ul>
          <ul className={styles.provisions}>
            {byForce(item.provisions).map(({ binds, references }) => (
              <li key={binds}>
                <b>{references}</b>: {fill(q2.binds[binds], { country })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {item.suggestion && (
        <p className={styles.suggestion}>
          <b>{q2.start}.</b> {item.suggestion}
        </p>
      )}
      {item.threads + item.objections > 0 && (
        <p className={styles.quiet}>
          {fill(q2.threads, { threads: item.threads, objections: item.objections })}
        </p>
      )}
    </Finding>
  )
}

const placesShown = 12

function Effective() {
  const { t } = useTranslation("report")
  const { words, view } = useReport()
  const { effective: q3 } = words
  const { effective } = view.report
  return (
    <Part id="effective" title={q3.heading}>
      {effective.length === 0 && <p>{q3.none}</p>}
      {effective.map((item) => {
        const named = item.places.map(
          ({ number, place }) => number ?? (place || words.covered.narrative),
        )
        const places = [...new Set(named)]
        const more = places.length - placesShown
        return (
          <Finding
            key={item.key}
            item={item}
            name={item.title || item.message}
            says={item.message}
            advice={item.mend}
            labels={{ says: t("field.says"), advice: t("field.mend") }}
          >
            <div className={styles.placed}>
              <span className={styles.number}>
                {places.length > 0 ? places.slice(0, placesShown).join(", ") : q3.whole}
                {more > 0 && ` ${fill(q3.more, { count: more })}`}
              </span>
              <div>
                {!item.machine && item.title && item.was === null && <h4>{item.title}</h4>}
                <p>{item.message}</p>
                {item.mend && (
                  <p className={styles.suggestion}>
                    <b>{q3.mend}:</b> {item.mend}
                  </p>
                )}
              </div>
            </div>
          </Finding>
        )
      })}
      <Removed section="effective" />
      <AddFinding section="effective" />
    </Part>
  )
}

function Practices() {
  const { t } = useTranslation("report")
  const { words, view } = useReport()
  const { practices } = view.report
  return (
    <Part id="practices" title={words.practices.heading}>
      <p className={styles.quiet}>
        {practices.length > 0 ? words.practices.intro : words.practices.none}
      </p>
      {practices.map((item) => {
        const { country, year, title, source, mayHaveEnded } = item
        const where = [country, year].filter(Boolean).join(", ")
        return (
          <Finding
            key={item.key}
            item={item}
            name={where || item.words}
            says={item.words}
            advice={source}
            labels={{ says: t("field.practice"), advice: t("field.source") }}
          >
            <p>
              {where && <b>{where}.</b>} {item.words}
            </p>
            <p className={styles.quiet}>
              {[
                title && country ? fill(words.practices.for, { what: title }) : "",
                source,
                mayHaveEnded ? words.practices.ended : "",
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </Finding>
        )
      })}
      <Removed section="practices" />
      <AddFinding section="practices" />
    </Part>
  )
}

function How() {
  const { words, view } = useReport()
  const aside = view.report.decisions.filter(({ decided }) => decided === "not-applicable")
  const { how } = words
  return (
    <Part id="how" title={how.heading}>
      {[how.levels, how.evidence, how.limits, how.machine].map((said) => (
        <p key={said}>{said}</p>
      ))}
      {aside.length > 0 && (
        <>
          <h3>{how.notApplicable}</h3>
          <ul>
            {aside.map(({ area, title, reason }) => (
              <li key={area}>
                {title}
                {reason && ` – ${reason}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}
