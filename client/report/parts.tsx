import type { ReactNode } from "react"
import type { Feedback } from "../../shared/api/feedback.ts"
import styles from "./report.module.css"
import { useReport } from "./reportContext.tsx"

/** A part of the report under its heading. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}

type Has = Feedback["measures"][number]["has"]
const fields = ["lead", "time", "indicator", "budget"] as const

/** Which of the four fields a measure names, in the letters that the report explains. */
export function Boxes({ has }: { has: Has }) {
  const { words } = useReport()
  const { fieldNames } = words.plots
  const { fieldLetters } = words.covered
  return (
    <span className={styles.boxes}>
      {fields.map((field) => (
        <span key={field} data-named={has[field]} title={fieldNames[field]}>
          <span aria-hidden="true">{has[field] ? fieldLetters[field] : "·"}</span>
          <span className={styles.hidden}>
            {fieldNames[field]}: {has[field] ? words.plots.named : words.plots.missing}.
          </span>
        </span>
      ))}
    </span>
  )
}
