import type { ReactNode } from "react"
import { LanguageChoice } from "../languages/LanguageChoice.tsx"
import styles from "./page.module.css"

interface Props {
  children: ReactNode
  /** Under the card, such as a word of help. */
  foot?: ReactNode
}

/** A page with one card in the middle: signing in, an invitation, a failure. */
export function CenteredPage({ children, foot }: Props) {
  return (
    <main className={styles.quiet}>
      <div className={styles.quietBrand}>
        <svg width="30" height="30" viewBox="0 0 22 22" aria-hidden="true">
          <circle cx="8" cy="11" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
          <circle cx="14" cy="11" r="6.5" fill="none" stroke="currentColor" strokeWidth="2" />
        </svg>
        Concord
      </div>
      <div className={styles.quietCard}>{children}</div>
      {foot && <div className={styles.quietFoot}>{foot}</div>}
      <LanguageChoice hideLabel />
    </main>
  )
}
