import type { Feedback } from "../../shared/api/feedback.ts"
import { printedVersion } from "../../shared/coverage/set/plainVersion.ts"
import { byForce } from "../../shared/report/provisions.ts"
import { fill, reportWords } from "../../shared/report/reportWords.ts"
import { decisionWords } from "../export/decisionWords.ts"
import { exportWords, longDate } from "../export/exportWords.ts"
import {
  cell,
  facts,
  heading,
  type Printed,
  type PrintedBlock,
  plain,
  points,
  type Run,
  table,
  text,
} from "../export/formats/printed.ts"
import type { Plot } from "./plots.ts"

const bold = (words: string): Run => ({ text: words, bold: true })
const wordsOfQuote = 25
const quotesShown = 6

/** So many words of a quote; more would stand for the plan itself. */
function short(quote: string): string {
  const words = quote.split(/\s+/u)
  return words.length > wordsOfQuote
    ? `${words.slice(0, wordsOfQuote).join(" ")} …`
    : words.join(" ")
}

type Has = Feedback["measures"][number]["has"]
const fields = ["lead", "time", "indicator", "budget"] as const

/** The letters of the fields that a measure has, with a point for each that it lacks. */
const boxes = (has: Has, letters: Record<(typeof fields)[number], string>) =>
  fields.map((field) => (has[field] ? letters[field] : "·")).join(" ")

/** The feedback report as a document: cover and summary, three questions, figures, practices, annexes. */
export function feedbackDocument(report: Feedback, plots: readonly Plot[]): Printed {
  const { lang, plan, set, summary } = report
  const words = reportWords(lang)
  const common = exportWords(lang)
  const { levels } = decisionWords(lang)
  const date = (at: string) => longDate(new Date(at), common)
  const quoted = (words_: string) => (lang === "ru" ? `«${words_}»` : `“${words_}”`)
  const country = plan.country || words.elaborate.theCountry
  const placeOf = ({ number, place }: { number: string | null; place: string }) =>
    number ?? (place || words.covered.narrative)
  const language = (of: string) => words.languages[of as keyof typeof words.languages] ?? of

  function answered(reply: Feedback["covered"][number]["reply"]): PrintedBlock[] {
    if (!reply) return []
    const head = fill(words.people.reply, { date: date(reply.at) })
    return [text([bold(`${head} `), { text: reply.words }], "mark")]
  }

  /** The edits and replies of people on a finding; `now` has its present words. */
  function people(
    { person, was, reply }: Pick<Feedback["effective"][number], "person" | "was" | "reply">,
    now: { advice: string } = { advice: "" },
  ): PrintedBlock[] {
    const blocks: PrintedBlock[] = []
    if (person) {
      const by = { by: `${person.by}, ${person.agency}`, date: date(person.at) }
      const said =
        person.act === "added" ? fill(words.people.added, by) : fill(words.people.reworded, by)
      const before = [was?.says, was?.advice === now.advice ? "" : was?.advice]
      const read = before.filter(Boolean).join(" ")
      const machine = read ? ` ${fill(words.people.was, { was: quoted(read) })}` : ""
      blocks.push(text(`${said}${machine}`, "quiet"))
    }
    return [...blocks, ...answered(reply)]
  }

  const { expert, signed, signedBefore, released } = report
  const checked = signed
    ? fill(words.cover.signed, { ...signed, date: date(signed.at), version: plan.version })
    : signedBefore
      ? fill(words.cover.lapsed, { ...signedBefore, date: date(signedBefore.at) })
      : expert
        ? words.cover.notSigned
        : words.cover.notChecked
  const versionLine =
    plan.version === String(plan.seq)
      ? common.lastChange.replace("{number}", plan.version)
      : `${plan.version} (${plan.seq})`
  const cover: PrintedBlock[] = [
    text(common.classes[plan.classification], "quiet"),
    { type: "title", runs: plain(words.title) },
    text([bold(fill(words.subtitle, { title: plan.title }))]),
    facts(words.title, [
      [words.cover.plan, plan.title],
      [words.cover.version, versionLine],
      [words.cover.digest, plan.digest],
      [words.cover.textLanguage, language(plan.lang)],
      [
        words.cover.set,
        fill(words.cover.setVersion, { set: set.title, version: printedVersion(set.version) }),
      ],
      [words.cover.view, words.views[report.view]],
      [words.cover.date, date(report.at)],
      [words.cover.checked, checked],
      ...(expert
        ? [
            [words.cover.released, released ? date(released.at) : words.cover.notReleased] as [
              string,
              string,
            ],
          ]
        : []),
      [words.cover.classification, common.classes[plan.classification]],
    ]),
    text(expert ? fill(words.withExpert, { by: expert.by }) : words.automatic, "mark"),
    ...(report.reads ? [] : [text([bold(words.unread)])]),
  ]

  const deepest = Math.max(0, ...summary.strip.map(({ areas }) => areas.length))
  const stripRows = Array.from({ length: deepest }, (_, at) =>
    summary.strip.map(({ areas }) => {
      const area = areas[at]
      if (!area) return cell("")
      return cell([bold(`${area.letter}  `), { text: area.title }], { level: area.level })
    }),
  )
  const share = 100 / Math.max(1, summary.strip.length)
  const counted = ["elaborated", "addressed", "mentioned", "absent", "not-applicable"] as const
  const { letters } = words.summary
  const countRow = summary.strip.map(({ counts }) => {
    const shown = counted.filter((level) => counts[level] ?? 0)
    return [bold(shown.map((level) => `${letters[level]} ${counts[level]}`).join("   "))]
  })
  const totals = counted.map((level) => {
    const total = summary.strip.reduce((sum, { counts }) => sum + (counts[level] ?? 0), 0)
    return `${letters[level]} ${levels[level]} ${total}`
  })
  const strip: PrintedBlock[] = [
    table(
      words.summary.strip,
      summary.strip.map(() => share),
      summary.strip.map(({ title }) => title),
      [...stripRows, countRow],
    ),
    text(`${words.summary.total}: ${totals.join("   ")}`, "quiet"),
  ]
  const { first, moreFirst } = summary
  const gaps: PrintedBlock[] = !summary.binding
    ? [text(words.summary.noBinding)]
    : first.length === 0
      ? [text(words.summary.noFirst)]
      : [
          points(first.map(({ says }) => says)),
          ...(moreFirst > 0
            ? [text(fill(words.summary.moreFirst, { count: moreFirst }), "small")]
            : []),
        ]
  const noticed =
    summary.remarks.length > 0 ? points(summary.remarks) : text(words.summary.noRemarks)
  const { standings, measures } = summary
  const agreement = fill(words.summary.standings, { total: measures, ...standings })
  // The parts stand in a table, whose small letters keep the summary to one page.
  const overview: PrintedBlock[] = [
    heading(1, words.summary.heading),
    ...(report.reads ? strip : []),
    facts(words.summary.heading, [
      ...(report.reads ? [[words.summary.first, gaps] as const] : []),
      [words.summary.remarks, [noticed]],
      [words.summary.agreement, agreement],
    ]),
  ]

  const aside = report.decisions.filter(({ decided }) => decided === "not-applicable")
  const how: PrintedBlock[] = [
    heading(1, words.how.heading),
    text(words.how.levels),
    text(words.how.evidence),
    text(words.how.limits),
    text(words.how.machine),
    ...(aside.length > 0
      ? [
          heading(2, words.how.notApplicable),
          points(aside.map(({ title, reason }) => `${title}${reason ? ` – ${reason}` : ""}`)),
        ]
      : []),
  ]

  const figures: PrintedBlock[] =
    plots.length === 0
      ? []
      : [
          heading(1, words.plots.heading),
          ...plots.flatMap((plot): PrintedBlock[] => [
            heading(2, plot.title),
            {
              ...{ type: "figure", svg: plot.svg, width: plot.width, height: plot.height },
              ...{ alt: plot.alt, caption: plot.note },
            },
          ]),
        ]

  const { covered: q1 } = words
  const covered: PrintedBlock[] = [heading(1, q1.heading), text(q1.fieldsKey, "quiet")]
  for (const { pillar, title } of summary.strip) {
    const own = report.covered.filter((item) => item.pillar === pillar)
    covered.push(heading(2, title))
    if (own.length === 0) {
      covered.push(text(q1.none))
      continue
    }
    const rows = own.flatMap((item) => {
      const shown = item.evidence.slice(0, quotesShown)
      const more = item.evidence.length - shown.length
      const levelWords = [levels[item.level], ...(item.level === item.read ? [] : [q1.decided])]
      const readWords =
        item.level === item.read ? [] : [text(fill(q1.read, { level: levels[item.read] }), "small")]
      const name = [
        text([bold(item.title)]),
        text(levelWords.join(", ")),
        ...readWords,
        ...(item.says ? [text(item.says)] : []),
        ...people(item),
      ]
      const lines = Math.max(1, shown.length)
      const first = cell(name, { rows: lines })
      if (shown.length === 0) return [[first, "", "", "", "", ""]]
      return shown.map((one, at) => {
        const last = at === shown.length - 1 && more > 0
        const quote = `${quoted(short(one.quote))}${last ? ` ${fill(q1.more, { count: more })}` : ""}`
        const cells = [
          placeOf(one),
          quote,
          one.lead.join("; "),
          one.has ? boxes(one.has, q1.fieldLetters) : "",
          one.standing ? words.standing[one.standing] : "",
        ]
        return at === 0 ? [first, ...cells] : cells
      })
    })
    covered.push(
      table(
        `${q1.heading} ${title}`,
        [20, 10, 28, 14, 11, 17],
        [
          `${q1.area}, ${q1.level.toLocaleLowerCase(lang)}`,
          q1.where,
          q1.quote,
          q1.lead,
          q1.fields,
          q1.standing,
        ],
        rows,
      ),
    )
  }

  const { elaborate: q2 } = words
  const elaborate: PrintedBlock[] = [heading(1, q2.heading)]
  if (report.elaborate.length === 0) elaborate.push(text(q2.none))
  const ordered = report.elaborate.some(({ priority }) => priority !== null)
  let before: string | null = null
  for (const item of report.elaborate) {
    const group = item.priority ?? (ordered ? "further" : "none")
    if (group !== before) elaborate.push(heading(2, q2.priority[group]))
    before = group
    const level = `${levels[item.level]}${item.level === item.read ? "" : ` (${fill(q1.read, { level: levels[item.read] })})`}`
    const now = item.now.slice(0, quotesShown)
    const title = item.title || q2.untitled
    elaborate.push(
      heading(3, item.machine || item.was ? `${title} (${level})` : title),
      text(item.says),
      ...people(item, { advice: item.suggestion }),
    )
    if (now.length > 0)
      elaborate.push(
        heading(4, q2.now),
        points(now.map((one) => `${placeOf(one)}: ${quoted(short(one.quote))}`)),
      )
    if (item.asks.length > 0)
      elaborate.push(
        heading(4, q2.asks),
        table(
          `${item.title}: ${q2.asks}`,
          [84, 16],
          [q2.element, q2.inText],
          item.asks.map(({ title: name, words: asked, found }) => [
            [bold(`${name}. `), { text: asked }],
            found ? `✓ ${q2.found}` : `✗ ${levels.absent}`,
          ]),
        ),
        points(
          byForce(item.provisions).map(({ binds, references }) => [
            bold(references),
            { text: `: ${fill(q2.binds[binds], { country })}` },
          ]),
        ),
      )
    if (item.against.length > 0)
      elaborate.push(
        heading(4, q2.against),
        points(item.against.map((one) => `${placeOf(one)}: ${quoted(short(one.quote))}`)),
      )
    if (item.suggestion)
      elaborate.push(
        heading(4, q2.start),
        text([bold(`${q2.suggestion}. `), { text: item.suggestion }], "mark"),
      )
    if (item.threads + item.objections > 0)
      elaborate.push(
        text(fill(q2.threads, { threads: item.threads, objections: item.objections }), "quiet"),
      )
  }

  const { effective: q3 } = words
  const effective: PrintedBlock[] = [heading(1, q3.heading)]
  if (report.effective.length === 0) effective.push(text(q3.none))
  else
    effective.push(
      table(
        q3.heading,
        [44, 36, 20],
        [q3.heading.replace(/^[^.?]*[.]\s*/u, ""), q3.mend, q3.places],
        report.effective.map((item) => {
          const shown = item.places.slice(0, 12).map(placeOf)
          const more = item.places.length - shown.length
          const places = shown.length > 0 ? [...new Set(shown)].join(", ") : q3.whole
          return [
            [text(item.message), ...people(item, { advice: item.mend })],
            item.mend,
            more > 0 ? `${places} ${fill(q3.more, { count: more })}` : places,
          ]
        }),
      ),
    )

  const practices: PrintedBlock[] = [
    heading(1, words.practices.heading),
    text(report.practices.length > 0 ? words.practices.intro : words.practices.none),
    ...report.practices.flatMap((practice) => {
      const { country, year, title, source, mayHaveEnded } = practice
      const where = [country, year].filter(Boolean).join(", ")
      const under = [
        ...(title && country ? [fill(words.practices.for, { what: title })] : []),
        ...(source ? [source] : []),
        ...(mayHaveEnded ? [words.practices.ended] : []),
      ]
      return [
        text([bold(where ? `${where}. ` : ""), { text: practice.words }]),
        ...(under.length > 0 ? [text(under.join(" · "), "quiet")] : []),
        ...people(practice, { advice: source }),
      ]
    }),
  ]

  const { annexes } = words
  const decided: PrintedBlock[] = [
    heading(1, annexes.decisions),
    report.decisions.length === 0
      ? text(annexes.noDecisions)
      : table(
          annexes.decisions,
          [22, 16, 16, 46],
          annexes.decisionColumns,
          report.decisions.map((one) => [
            one.title,
            levels[one.read],
            [bold(levels[one.decided])],
            [
              ...(one.reason ? [text(one.reason)] : []),
              text(fill(annexes.by, { agency: one.agency, date: date(one.at) }), "small"),
              ...one.contests.map((contest) =>
                text(
                  fill(annexes.contested, {
                    agency: contest.agency,
                    date: date(contest.at),
                    words: contest.words,
                  }),
                ),
              ),
              ...(one.stale ? [text(annexes.stale)] : []),
            ],
          ]),
        ),
  ]
  if (report.dismissed.length > 0)
    decided.push(
      heading(2, annexes.dismissed),
      points(
        report.dismissed.map(
          ({ message, reason, agency, at }) =>
            `${message} – ${reason} (${fill(annexes.by, { agency, date: date(at) })})`,
        ),
      ),
    )
  if (report.removed.length > 0)
    decided.push(
      heading(2, words.people.removedHeading),
      ...report.removed.flatMap(({ title, says, reason, by, agency, at, reply }) => [
        text([bold(title ? `${title}. ` : ""), { text: says }]),
        text(
          fill(words.people.removed, { by: `${by}, ${agency}`, date: date(at), reason }),
          "quiet",
        ),
        ...answered(reply),
      ]),
    )

  const register: PrintedBlock[] = [
    heading(1, annexes.register),
    text(q1.fieldsKey, "quiet"),
    table(
      annexes.register,
      [9, 42, 21, 11, 17],
      [common.columns.number, common.columns.measure, q1.lead, q1.fields, q1.standing],
      report.measures.map(({ number, text: own, lead, has, standing }) => [
        number,
        short(own),
        lead.join("; "),
        boxes(has, words.covered.fieldLetters),
        words.standing[standing],
      ]),
    ),
  ]

  const open = report.measures.filter(({ standing }) => standing !== "agreed")
  const differ = report.brackets.length + report.differences.length + open.length > 0
  const brackets: PrintedBlock[] = [heading(1, annexes.brackets)]
  if (!differ) brackets.push(text(annexes.noBrackets))
  if (open.length > 0)
    brackets.push(
      text(
        open.length === report.measures.length
          ? annexes.noneAgreed
          : fill(annexes.bracketed, { numbers: open.map(({ number }) => number).join(", ") }),
      ),
    )
  if (report.differences.length > 0)
    brackets.push(
      table(
        annexes.brackets,
        [12, 24, 18, 46],
        annexes.bracketColumns,
        report.differences.map((one) => [
          one.number,
          one.agency,
          `${words.stances[one.stance]}${one.lapsed ? `, ${annexes.lapsed}` : ""}`,
          `${one.reason} (${date(one.at)})`,
        ]),
      ),
    )
  if (report.brackets.length > 0)
    brackets.push(
      heading(2, annexes.textBrackets),
      points(report.brackets.map((one) => `${placeOf(one)}: ${short(one.quote)}`)),
    )

  const { changes } = report
  const changed: PrintedBlock[] = [heading(1, annexes.changes)]
  if (!changes) changed.push(text(annexes.noVersion))
  else {
    const listed = (all: readonly string[]) => (all.length > 0 ? all.join(", ") : "–")
    changed.push(
      text(fill(annexes.between, { from: changes.from })),
      text(
        fill(annexes.measures, {
          added: listed(changes.added),
          removed: changes.removed,
          reworded: listed(changes.reworded),
        }),
      ),
    )
    if (changes.areas.length === 0) changed.push(text(annexes.unchanged))
    for (const kind of ["gained", "lost", "strengthened", "weakened"] as const) {
      const own = changes.areas.filter(({ change }) => change === kind)
      if (own.length > 0)
        changed.push(
          heading(2, annexes.change[kind]),
          points(own.map((one) => `${one.title}: ${levels[one.before]} → ${levels[one.after]}`)),
        )
    }
  }

  const received: PrintedBlock[] = [
    heading(1, annexes.received),
    report.recommendations.length === 0
      ? text(annexes.noReceived)
      : table(
          annexes.received,
          [18, 42, 14, 26],
          annexes.receivedColumns,
          report.recommendations.map((one) => [
            [one.source, one.year, one.number].filter(Boolean).join(", "),
            one.text,
            words.annexes.states[one.state as keyof typeof words.annexes.states] ?? one.state,
            one.measures.length > 0
              ? one.measures.map(({ number, text: own }) => `${number} ${short(own)}`).join("; ")
              : (one.reason ?? ""),
          ]),
        ),
  ]

  const used = new Set(
    report.elaborate.flatMap(({ provisions }) => provisions.map(({ title }) => title)),
  )
  const standards: PrintedBlock[] = [
    heading(1, annexes.standards),
    table(
      annexes.standards,
      [16, 46, 18, 20],
      ["", ...annexes.standardColumns],
      report.standards
        .filter(({ title, binds }) => binds === "inForce" || used.has(title))
        .map((one) => [
          one.id,
          one.title,
          `${one.body}, ${one.year}`,
          [
            annexes[one.binds],
            ...(one.reserved.length > 0
              ? [fill(annexes.reserved, { references: one.reserved.join(", ") })]
              : []),
          ].join(". "),
        ]),
    ),
  ]

  const { real, remarks, date: measuredOn, on } = report.accuracy
  const percent = (one: number) => Math.round(one * 100)
  const rates = (said: string, { precision, recall }: { precision: number; recall: number }) =>
    fill(said, { precision: percent(precision), recall: percent(recall) })
  const accuracy: PrintedBlock[] = [
    heading(1, annexes.accuracy),
    ...(real && measuredOn
      ? [
          text(
            fill(annexes.measured, {
              ...{ language: language(plan.lang), date: date(measuredOn) },
              ...{ passages: real.passages, on },
            }).trim(),
          ),
          text(rates(annexes.rates, real.areas)),
          text(real.elements ? rates(annexes.elementRates, real.elements) : annexes.noElements),
          ...(real.empty
            ? [
                text(
                  fill(annexes.empty, {
                    passages: real.empty.passages,
                    given: percent(real.empty.given),
                  }),
                ),
              ]
            : []),
        ]
      : [text(fill(annexes.unmeasured, { language: language(plan.lang) }))]),
    ...(remarks ? [text(fill(annexes.remarks, remarks))] : []),
    text(words.how.limits),
  ]

  const parts = report.reads ? [...covered, ...elaborate] : []
  return {
    lang,
    title: `${words.title}: ${plan.title}`,
    header: [
      words.title,
      `${words.cover.version} ${plan.version}`,
      common.classes[plan.classification],
    ].join("  ·  "),
    page: common.page,
    at: new Date(report.at),
    sections: [
      { landscape: false, blocks: cover },
      { landscape: false, blocks: overview },
      {
        landscape: false,
        blocks: [
          ...how,
          ...figures,
          ...parts,
          ...effective,
          ...practices,
          ...decided,
          ...register,
          ...brackets,
          ...changed,
          ...received,
          ...standards,
          ...accuracy,
        ],
      },
    ],
  }
}
