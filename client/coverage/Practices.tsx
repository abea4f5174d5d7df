import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Practice } from "../../shared/coverage/set.ts"

/** What other countries have done, folded away under its number. Nothing when there is none. */
export function Practices({ practices }: { practices: readonly Practice[] }) {
  const { t } = useTranslation("coverage")
  const [open, setOpen] = useState(false)
  if (practices.length === 0) return null
  return (
    <section className="practices">
      <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("practices", { count: practices.length })}
      </UnstyledButton>
      {open &&
        practices.map((practice) => (
          <article key={practice.id} className="practice">
            <p>{practice.words}</p>
            <small>{t("source", { ...practice })}</small>
          </article>
        ))}
    </section>
  )
}
