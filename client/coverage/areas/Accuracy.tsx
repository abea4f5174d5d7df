import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { LanguageAccuracy } from "../../../shared/coverage/set/accuracy.ts"
import { plainVersion } from "../../../shared/coverage/set/plainVersion.ts"
import { writtenDay } from "../../ui/dates.ts"
import { useLanguages } from "./languageNames.ts"
import { useOpenedInView } from "./openedInView.ts"
import { usePractices } from "./practicesContext.tsx"
import "./practices.css"
import { type ShownSet, titleIn } from "./areaItems.ts"

const ofHundred = ({ precision, recall }: LanguageAccuracy["areas"]) => ({
  right: Math.round(precision * 100),
  found: Math.round(recall * 100),
})
const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`

/** Puts the language of the plan before the others. */
const ownFirst = (list: [string, LanguageAccuracy][], own: string | null) => [
  ...list.filter(([lang]) => lang === own),
  ...list.filter(([lang]) => lang !== own),
]

/** The set that the plan is read against and, folded away, its accuracy in each language. */
export function Accuracy({ set, language }: { set: ShownSet; language: string }) {
  const { t } = useTranslation("coverage")
  const [open, setOpen] = useState(false)
  const whole = useOpenedInView<HTMLDivElement>(open)
  const { newer, language: own } = usePractices()
  const { accuracy } = set
  const real = accuracy?.real?.[own ?? language] ?? null
  const { number, edition } = plainVersion(set.version)
  const next = newer === null ? null : plainVersion(newer).number
  return (
    <div ref={whole} className="accuracy-whole">
      <p>
        {t("accuracy.against", { title: titleIn(set.title, language), version: number })}{" "}
        {next !== null &&
          `${t(next === number ? "accuracy.revised" : "accuracy.newer", { version: next })} `}
        {real && `${t("accuracy.real", ofHundred(real.areas))} `}
        <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("accuracy.show")}
        </UnstyledButton>
      </p>
      {open && edition && <p>{t("accuracy.edition", { edition })}</p>}
      {open && !accuracy && <p>{t("accuracy.none")}</p>}
      {open && accuracy && (
        <div className="accuracy">
          <p>
            {t("accuracy.words", {
              day: writtenDay(accuracy.date),
              on: titleIn(accuracy.on, language),
            })}
          </p>
          {accuracy.real && <p>{t("accuracy.writtenFor")}</p>}
          <dl>
            {ownFirst(Object.entries(accuracy.languages), own).map(([lang, measured]) => (
              <InLanguage key={lang} lang={lang} measured={measured} />
            ))}
          </dl>
        </div>
      )}
    </div>
  )
}

function InLanguage({ lang, measured }: { lang: string; measured: LanguageAccuracy }) {
  const { t } = useTranslation("coverage")
  const { nameOf } = useLanguages()
  const { areas, elements, empty, passages } = measured
  const shares = ({ precision, recall }: { precision: number; recall: number }) => ({
    right: percent(precision),
    found: percent(recall),
  })
  return (
    <div>
      <dt>
        {nameOf(lang)}
        <span>{t("accuracy.passages", { count: passages })}</span>
      </dt>
      <dd>{t("accuracy.areas", shares(areas))}</dd>
      {elements && <dd>{t("accuracy.elements", shares(elements))}</dd>}
      {empty && (
        <dd>{t("accuracy.empty", { count: empty.passages, given: percent(empty.given) })}</dd>
      )}
    </div>
  )
}
