import { createContext, useContext } from "react"
import type { FeedbackView } from "../../shared/api/feedback.ts"
import type { NewReportAct } from "../../shared/api/reports.ts"
import type { ReportWords } from "../../shared/report/reportWords.ts"
import { dayIn } from "../languages/dateFormats.ts"

/** A report as it is shown, and what the reader may do in it. */
export interface ReportContext {
  view: FeedbackView
  /** The report's own words, in its language. */
  words: ReportWords
  /** An expert, in a report that is not released. */
  writes: boolean
  /** The secretariat, in a report that is not released. */
  replies: boolean
  /** Does something to a finding and shows the report anew; `done` is told, with a way back. */
  act(body: NewReportAct, done: string): Promise<void>
  /** Replies to a finding; without words the reply is taken back. */
  reply(key: string, words: string): Promise<void>
}

const reportContext = createContext<ReportContext | null>(null)
/** Gives the report to what shows its parts. */
export const ReportProvider = reportContext.Provider

/** The report that is shown here. */
export function useReport(): ReportContext {
  const found = useContext(reportContext)
  if (!found) throw new Error("There is no report here.")
  return found
}

/** Days as the report's language writes them. */
export function useReportDay(): (iso: string) => string {
  const { lang } = useReport().view.report
  return (iso) => dayIn(new Date(iso), lang === "en" ? "en-GB" : lang, { long: true })
}

/** A quote in the marks of the report's language. */
export function useQuoted(): (words: string) => string {
  const { lang } = useReport().view.report
  return (words) => (lang === "ru" ? `«${words}»` : `“${words}”`)
}
