import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Accuracy } from "../../../shared/coverage/set/accuracy.ts"
import { useLanguages } from "../areas/languageNames.ts"
import { useOpenedInView } from "../areas/openedInView.ts"
import { usePractices } from "../areas/practicesContext.tsx"

/** Folded away: what remarks were worth on plans that nobody who made the checks had seen, by language. */
export function RemarksWorth({ accuracy }: { accuracy: Accuracy | undefined }) {
  const { t } = useTranslation("coverage")
  const [open, setOpen] = useState(false)
  const whole = useOpenedInView<HTMLDivElement>(open)
  const { nameOf } = useLanguages()
  const { language: own } = usePractices()
  const all = Object.entries(accuracy?.remarks ?? {})
  const ownFirst = [
    ...all.filter(([lang]) => lang === own),
    ...all.filter(([lang]) => lang !== own),
  ]
  return (
    <div ref={whole} className="coverage-footnote">
      <p>
        {t("effect.footnote")}{" "}
        <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("effect.worth")}
        </UnstyledButton>
      </p>
      {open && (
        <div className="accuracy">
          <p>{t(all.length > 0 ? "effect.tried" : "effect.untried")}</p>
          <dl>
            {ownFirst.map(([lang, { plans, defects, found, remarks, wrong }]) => (
              <div key={lang}>
                <dt>
                  {nameOf(lang)}
                  <span>{t("effect.plans", { count: plans })}</span>
                </dt>
                <dd>{t("effect.told", { found, defects })}</dd>
                <dd>{t("effect.wrong", { wrong, remarks })}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  )
}
