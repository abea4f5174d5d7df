import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Practice, PracticeStep } from "../../../shared/coverage/set/set.ts"
import { Help } from "../../onboarding/Help.tsx"
import { notifyFailure } from "../../ui/notifyFailure.ts"
import { practiceIn } from "./areaItems.ts"
import { usePractices } from "./practicesContext.tsx"
import { useSetLanguage } from "./SetText.tsx"
import "./practices.css"

/** The practices of other countries, folded away under their number. Nothing when there is none. */
export function Practices(props: { practices: readonly Practice[]; step?: PracticeStep }) {
  const { t } = useTranslation("coverage")
  const { hiddenIds, setHidden } = usePractices()
  const language = useSetLanguage()
  const [open, setOpen] = useState(false)
  // Practices hidden here just now keep their place, so that it can be undone.
  const [kept, setKept] = useState<readonly Practice[]>([])
  const shown = props.practices.filter(({ id }) => !hiddenIds.has(id))
  const justHidden = kept.filter(({ id }) => hiddenIds.has(id))
  if (shown.length === 0 && justHidden.length === 0) return null

  function hide(practice: Practice, hidden: boolean) {
    if (hidden) setKept([...kept.filter(({ id }) => id !== practice.id), practice])
    notifyFailure(setHidden?.(practice.id, hidden) ?? Promise.resolve())
  }

  const label = props.step ? (`practicesAt.${props.step}` as const) : "practices"
  return (
    <section className="practices">
      <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(label, { count: shown.length })}
      </UnstyledButton>
      {open && <Help of="practice" />}
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
  const { practices } = usePractices()
  return (
    <Practices step={step} practices={practices.filter(({ steps }) => steps?.includes(step))} />
  )
}
