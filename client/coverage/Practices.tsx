import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Practice, PracticeStep } from "../../shared/coverage/set.ts"
import { told } from "../pages/told.ts"
import { practiceIn } from "./areaItems.ts"
import { usePracticeShelf } from "./practiceShelf.tsx"
import { useSetLanguage } from "./SetWords.tsx"
import "./practices.css"

/** What other countries have done, folded away under its number. Nothing when there is none. */
export function Practices(props: { practices: readonly Practice[]; step?: PracticeStep }) {
  const { t } = useTranslation("coverage")
  const { hiddenIds, setHidden } = usePracticeShelf()
  const language = useSetLanguage()
  const [open, setOpen] = useState(false)
  // Those that were hidden here and now keep their place, so that it can be undone.
  const [kept, setKept] = useState<readonly Practice[]>([])
  const shown = props.practices.filter(({ id }) => !hiddenIds.has(id))
  const justHidden = kept.filter(({ id }) => hiddenIds.has(id))
  if (shown.length === 0 && justHidden.length === 0) return null

  function hide(practice: Practice, hidden: boolean) {
    if (hidden) setKept([...kept.filter(({ id }) => id !== practice.id), practice])
    told(setHidden?.(practice.id, hidden) ?? Promise.resolve())
  }

  const label = props.step ? (`practicesAt.${props.step}` as const) : "practices"
  return (
    <section className="practices">
      <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(label, { count: shown.length })}
      </UnstyledButton>
      {open &&
        shown.map((practice) => (
          <article key={practice.id} className="practice">
            <p lang={practice.texts?.[language] && language}>{practiceIn(practice, language)}</p>
            <small>
              {t("source", { ...practice })}
              {practice.mayHaveEnded && <i> · {t("mayHaveEnded")}</i>}
              {setHidden && (
                <UnstyledButton
                  className="practice-act"
                  title={t("hidePracticeWhy")}
                  onClick={() => hide(practice, true)}
                >
                  {t("hidePractice")}
                </UnstyledButton>
              )}
            </small>
          </article>
        ))}
      {open &&
        justHidden.map((practice) => (
          <p key={practice.id} className="practice" role="status">
            {t("practiceHidden")}{" "}
            <UnstyledButton className="panel-link" onClick={() => hide(practice, false)}>
              {t("undo")}
            </UnstyledButton>
          </p>
        ))}
    </section>
  )
}

/** The practices that help at a step of making a plan, in one line that opens. */
export function StepPractices({ step }: { step: PracticeStep }) {
  const { practices } = usePracticeShelf()
  return (
    <Practices step={step} practices={practices.filter(({ steps }) => steps?.includes(step))} />
  )
}
