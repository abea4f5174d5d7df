import type { ReactNode } from "react"
import { fill } from "../../shared/report/reportWords.ts"
import { Boxes, Part } from "./parts.tsx"
import styles from "./report.module.css"
import { useReport, useReportDay } from "./reportContext.tsx"

function Annex({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.annex}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

const listed = (all: readonly string[]) => (all.length > 0 ? all.join(", ") : "–")

/** The annexes, folded: what people decided, the measures, brackets, changes, what was received, the standards, how well this was read. */
export function Annexes() {
  const { words } = useReport()
  return (
    <Part id="annexes" title={words.annexes.heading}>
      <Decisions />
      <Register />
      <Brackets />
      <Changes />
      <Received />
      <Standards />
      <Accuracy />
    </Part>
  )
}

function Decisions() {
  const { words, view } = useReport()
  const day = useReportDay()
  const { annexes } = words
  const { decisions, dismissed } = view.report
  return (
    <Annex title={annexes.decisions}>
      {decisions.length === 0 && <p>{annexes.noDecisions}</p>}
      {decisions.length > 0 && (
        <ul>
          {decisions.map((one) => (
            <li key={one.area}>
              <b>{one.title}</b>: {fill(words.covered.read, { level: view.levels[one.read] ?? "" })}
              ; <b>{view.levels[one.decided]}</b>
              {one.reason && ` – ${one.reason}`}{" "}
              <span className={styles.quiet}>
                ({fill(annexes.by, { agency: one.agency, date: day(one.at) })})
              </span>
              {one.contests.map((contest) => (
                <p key={contest.at}>
                  {fill(annexes.contested, { ...contest, date: day(contest.at) })}
                </p>
              ))}
              {one.stale && <p className={styles.quiet}>{annexes.stale}</p>}
            </li>
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <>
          <h4>{annexes.dismissed}</h4>
          <ul>
            {dismissed.map(({ message, reason, agency, at }) => (
              <li key={`${message} ${at}`}>
                {message} – {reason}{" "}
                <span className={styles.quiet}>
                  ({fill(annexes.by, { agency, date: day(at) })})
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Annex>
  )
}

function Register() {
  const { words, view } = useReport()
  const { measures, plan } = view.report
  return (
    <Annex title={words.annexes.register}>
      <p className={styles.quiet}>{words.covered.fieldsKey}</p>
      <ul className={styles.register}>
        {measures.map(({ id, number, text, lead, has, standing }) => (
          <li key={id}>
            <span className={styles.number}>{number}</span>
            <span>
              <span lang={plan.lang}>{text.split("\n", 1)[0]}</span>
              <span className={styles.quoteFoot}>
                {lead.join("; ")} <Boxes has={has} /> {words.standing[standing]}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Annex>
  )
}

function Brackets() {
  const { words, view } = useReport()
  const day = useReportDay()
  const { annexes } = words
  const { brackets, differences, measures } = view.report
  const open = measures.filter(({ standing }) => standing !== "agreed").map(({ number }) => number)
  return (
    <Annex title={annexes.brackets}>
      {brackets.length + differences.length + open.length === 0 && <p>{annexes.noBrackets}</p>}
      {open.length > 0 && (
        <p>
          {open.length === measures.length
            ? annexes.noneAgreed
            : fill(annexes.bracketed, { numbers: open.join(", ") })}
        </p>
      )}
      <ul>
        {differences.map((one) => (
          <li key={`${one.number} ${one.agency}`}>
            <b>{one.number}</b> {one.agency}: {words.stances[one.stance]}
            {one.lapsed && `, ${annexes.lapsed}`} – {one.reason}{" "}
            <span className={styles.quiet}>({day(one.at)})</span>
          </li>
        ))}
      </ul>
      {brackets.length > 0 && (
        <>
          <h4>{annexes.textBrackets}</h4>
          <ul>
            {brackets.map((one) => (
              <li key={`${one.place} ${one.quote}`}>
                {one.number ?? one.place}: {one.quote}
              </li>
            ))}
          </ul>
        </>
      )}
    </Annex>
  )
}

function Changes() {
  const { words, view } = useReport()
  const { annexes } = words
  const { changes } = view.report
  if (!changes)
    return (
      <Annex title={annexes.changes}>
        <p>{annexes.noVersion}</p>
      </Annex>
    )
  const { from, areas, added, removed, reworded } = changes
  return (
    <Annex title={annexes.changes}>
      <p>
        {fill(annexes.between, { from })}{" "}
        {fill(annexes.measures, { added: listed(added), removed, reworded: listed(reworded) })}
      </p>
      {areas.length === 0 && <p>{annexes.unchanged}</p>}
      {(["gained", "lost", "strengthened", "weakened"] as const).map((kind) => {
        const own = areas.filter(({ change }) => change === kind)
        if (own.length === 0) return null
        return (
          <div key={kind}>
            <h4>{annexes.change[kind]}</h4>
            <ul>
              {own.map(({ area, title, before, after }) => (
                <li key={area}>
                  {title}: {view.levels[before]} → {view.levels[after]}
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </Annex>
  )
}

function Received() {
  const { words, view } = useReport()
  const { annexes } = words
  const { recommendations } = view.report
  return (
    <Annex title={annexes.received}>
      {recommendations.length === 0 && <p>{annexes.noReceived}</p>}
      <ul>
        {recommendations.map((one) => (
          <li key={`${one.source} ${one.number} ${one.text}`}>
            <b>{[one.source, one.year, one.number].filter(Boolean).join(", ")}</b> {one.text} –{" "}
            {annexes.states[one.state as keyof typeof annexes.states] ?? one.state}
            {one.measures.length > 0 && `: ${one.measures.map(({ number }) => number).join(", ")}`}
            {one.reason && `: ${one.reason}`}
          </li>
        ))}
      </ul>
    </Annex>
  )
}

function Standards() {
  const { words, view } = useReport()
  const { annexes } = words
  const { standards, elaborate } = view.report
  const used = new Set(elaborate.flatMap(({ provisions }) => provisions.map(({ title }) => title)))
  return (
    <Annex title={annexes.standards}>
      <ul>
        {standards
          .filter(({ title, binds }) => binds === "inForce" || used.has(title))
          .map((one) => (
            <li key={one.id}>
              <b>{one.id}</b> {one.title} ({one.body}, {one.year}): {annexes[one.binds]}
              {one.reserved.length > 0 &&
                `. ${fill(annexes.reserved, { references: one.reserved.join(", ") })}`}
            </li>
          ))}
      </ul>
    </Annex>
  )
}

function Accuracy() {
  const { words, view } = useReport()
  const day = useReportDay()
  const { annexes } = words
  const { accuracy, plan } = view.report
  const { real, remarks, date, on } = accuracy
  const language = words.languages[plan.lang as keyof typeof words.languages] ?? plan.lang
  const percent = (one: number) => Math.round(one * 100)
  const rates = (said: string, { precision, recall }: { precision: number; recall: number }) =>
    fill(said, { precision: percent(precision), recall: percent(recall) })
  return (
    <Annex title={annexes.accuracy}>
      {!(real && date) && <p>{fill(annexes.unmeasured, { language })}</p>}
      {real && date && (
        <p>
          {fill(annexes.measured, { language, date: day(date), passages: real.passages, on })}{" "}
          {rates(annexes.rates, real.areas)}{" "}
          {real.elements ? rates(annexes.elementRates, real.elements) : annexes.noElements}{" "}
          {real.empty &&
            fill(annexes.empty, {
              passages: real.empty.passages,
              given: percent(real.empty.given),
            })}
        </p>
      )}
      {remarks && <p>{fill(annexes.remarks, remarks)}</p>}
      <p>{words.how.limits}</p>
    </Annex>
  )
}
