import * as echarts from "echarts"
import type { Feedback } from "../../shared/api/feedback.ts"
import { fill, reportWords } from "../../shared/report/reportWords.ts"
import { decisionWords } from "../export/decisionWords.ts"
import { exportWords } from "../export/exportWords.ts"
import { levelColours, localeOf } from "../export/formats/printed.ts"

/** A drawing of the report, with what it says in words. */
export interface Plot {
  id: "levels" | "completeness" | "timeline" | "budget"
  svg: string
  width: number
  height: number
  title: string
  alt: string
  note: string
}

const width = 680
const ink = "#1F2933"
const text = { fontFamily: "Noto Sans, Segoe UI, sans-serif", fontSize: 12, color: ink }
const grid = { left: 8, right: 40, top: 36, bottom: 8, containLabel: true }
const legend = { top: 0, left: 0, itemWidth: 18, itemHeight: 12, textStyle: text }
const frame = { borderColor: "#1F4E79", borderWidth: 1 }
// From light to dark with strokes of their own, so that they are told apart in print without colours.
const fills = ["#1F4E79", "#B4C8DD", "#FFFFFF", "#6B8FB3", "#E3EAF2", "#44546A", "#CFD6DE"]
const strokes = [null, 0, Math.PI / 4, null, -Math.PI / 4, null, Math.PI / 2]

const decal = (rotation: number | null | undefined) =>
  rotation === null || rotation === undefined
    ? {}
    : { decal: { color: "#1F4E79", dashArrayX: [1, 0], dashArrayY: [1, 5], rotation } }

function draw(id: string, height: number, option: echarts.EChartsCoreOption): string {
  const chart = echarts.init(null, null, { renderer: "svg", ssr: true, width, height })
  try {
    chart.setOption({ animation: false, textStyle: text, grid, ...option })
    // The library counts its drawings; the same report is to be the same file.
    return chart
      .renderToSVGString()
      .replace(/<style[\s\S]*?<\/style>/g, "")
      .replace(/ class="zr\d+-[\w-]+"/g, "")
      .replace(/zr\d+-/g, `${id}-`)
  } finally {
    chart.dispose()
  }
}

const category = (names: readonly string[]) => ({
  type: "category",
  data: names,
  inverse: true,
  axisTick: { show: false },
  axisLine: { lineStyle: { color: "#C5CDD6" } },
  axisLabel: { ...text, width: 190, overflow: "break" },
})
const value = {
  type: "value",
  minInterval: 1,
  axisLabel: text,
  splitLine: { lineStyle: { color: "#E3EAF2" } },
}
const ifAny = (format: (one: number) => string) => ({
  show: true,
  ...text,
  formatter: ({ value: one }: { value: number }) => (one > 0 ? format(one) : ""),
})

/** The parts of a report that its drawings show. */
export interface PlottedReport extends Pick<Feedback, "lang" | "measures" | "plots"> {
  summary: Pick<Feedback["summary"], "strip">
}

/** The drawings of a report, in its language; the same report gives the same drawings. */
export function plotsOf(report: PlottedReport): Plot[] {
  const { lang, summary, measures, plots } = report
  const words = reportWords(lang).plots
  const number = new Intl.NumberFormat(localeOf[lang])
  const plain = (one: number) => number.format(one)
  const made: Plot[] = []
  const { levels } = decisionWords(lang)

  const rows = summary.strip
  const shown = ["elaborated", "addressed", "mentioned", "absent"] as const
  if (rows.length > 0) {
    const height = 70 + 34 * rows.length
    const data = rows.map(
      ({ title, counts }) =>
        `${title}: ${shown.map((level) => `${levels[level]} ${counts[level] ?? 0}`).join(", ")}.`,
    )
    made.push({
      ...{ id: "levels", width, height, title: words.levels, note: "" },
      alt: fill(words.levelsAlt, { data: data.join(" ") }),
      svg: draw("levels", height, {
        legend,
        xAxis: value,
        yAxis: category(rows.map(({ title }) => title)),
        series: shown.map((level) => ({
          name: levels[level],
          type: "bar",
          stack: "all",
          barWidth: 20,
          data: rows.map(({ counts }) => counts[level] ?? 0),
          itemStyle: { color: `#${levelColours[level].ground}`, ...frame },
          label: { ...ifAny(plain), color: `#${levelColours[level].ink}` },
        })),
      }),
    })
  }
  if (measures.length === 0) return made

  const fields = ["lead", "time", "indicator", "target", "verification", "budget"] as const
  const named = fields.map((field) => measures.filter(({ has }) => has[field]).length)
  const total = measures.length
  made.push({
    ...{ id: "completeness", width, height: 260, title: words.completeness, note: "" },
    alt: fill(words.completenessAlt, {
      total,
      data: `${fields.map((field, at) => `${words.fieldNames[field]}: ${named[at]}`).join("; ")}.`,
    }),
    svg: draw("completeness", 260, {
      legend,
      xAxis: { ...value, max: total },
      yAxis: category(fields.map((field) => words.fieldNames[field])),
      series: [
        { name: words.named, data: named, color: "#1F4E79", ink: "#FFFFFF" },
        { name: words.missing, data: named.map((one) => total - one), color: "#FFFFFF", ink },
      ].map(({ name, data, color, ink: own }) => ({
        ...{ name, data, type: "bar", stack: "all", barWidth: 20 },
        itemStyle: { color, ...frame },
        label: { ...ifAny(plain), color: own },
      })),
    }),
  })

  const { timeline, undated, budget } = plots
  if (timeline.length > 0) {
    const when = timeline.map(({ when: one }) => one)
    made.push({
      ...{ id: "timeline", width, height: 220, title: words.timeline },
      note: undated > 0 ? fill(words.undated, { count: undated }) : "",
      alt: fill(words.timelineAlt, {
        data: `${timeline
          .filter(({ count }) => count > 0)
          .map(({ when: one, count }) => `${one}: ${count}`)
          .join(", ")}.`,
      }),
      svg: draw("timeline", 220, {
        grid: { ...grid, top: 24, right: 12 },
        xAxis: {
          type: "category",
          data: when,
          axisLabel: { ...text, interval: when.length > 8 ? 3 : 0, hideOverlap: true },
          axisTick: { show: false },
        },
        yAxis: value,
        series: [
          {
            type: "bar",
            barMaxWidth: 26,
            data: timeline.map(({ count }) => count),
            itemStyle: { color: "#6B8FB3", ...frame },
            label: { ...ifAny(plain), position: "top" },
          },
        ],
      }),
    })
  }

  if (budget.rows.length > 0) {
    const most = 10
    const head = budget.rows.slice(0, most)
    const rest = budget.rows.slice(most)
    const bars = head.map(({ lead, amounts }) => ({ lead: lead || words.noLead, amounts }))
    if (rest.length > 0)
      bars.push({
        lead: words.others,
        amounts: budget.years.map((_, at) =>
          rest.reduce((sum, { amounts }) => sum + (amounts[at] ?? 0), 0),
        ),
      })
    const yearName = (year: string) =>
      year === "several" ? words.several : year === "none" ? words.noYear : year
    const compact = new Intl.NumberFormat(exportWords(lang).code, {
      notation: "compact",
      maximumFractionDigits: 1,
    })
    const height = 80 + 34 * bars.length
    const title = fill(words.budget, { currency: budget.currency || "–" })
    const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0)
    const others = budget.others.map(
      ({ currency, amount, numbers }) =>
        `${plain(amount)} ${currency || words.noCurrency} (${numbers.join(", ")})`,
    )
    const notes = [
      fill(words.budgetNote, { count: budget.without }),
      ...(others.length > 0 ? [fill(words.otherCurrencies, { list: others.join("; ") })] : []),
    ]
    made.push({
      ...{ id: "budget", width, height, title, note: notes.join(" ") },
      alt: fill(words.budgetAlt, {
        data: `${bars.map(({ lead, amounts }) => `${lead}: ${plain(sum(amounts))}`).join("; ")}.`,
      }),
      svg: draw("budget", height, {
        legend,
        xAxis: {
          ...value,
          axisLabel: { ...text, formatter: (one: number) => compact.format(one) },
        },
        yAxis: category(bars.map(({ lead }) => lead)),
        series: budget.years.map((year, at) => ({
          name: yearName(year),
          type: "bar",
          stack: "all",
          barWidth: 20,
          data: bars.map(({ amounts }) => amounts[at] ?? 0),
          itemStyle: {
            color: fills[at % fills.length],
            ...frame,
            ...decal(strokes[at % strokes.length]),
          },
        })),
      }),
    })
  }
  return made
}
