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

/** Which of the four fields a measure names, in the letters that the report explains. */
export function Boxes({ has }: { has: Has }) {
  const { words } = useReport()
  const { fieldNames } = words.plots
  const fields = [
    ["W", has.lead, fieldNames.lead],
    ["T", has.time, fieldNames.time],
    ["I", has.indicator, fieldNames.indicator],
    ["B", has.budget, fieldNames.budget],
  ] as const
  return (
    <span className={styles.boxes}>
      {fields.map(([letter, named, name]) => (
        <span key={letter} data-named={named} title={name}>
          <span aria-hidden="true">{named ? letter : "·"}</span>
          <span className={styles.hidden}>
            {name}: {named ? words.plots.named : words.plots.missing}.
          </span>
        </span>
      ))}
    </span>
  )
}
