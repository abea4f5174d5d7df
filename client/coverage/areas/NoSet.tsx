import { useTranslation } from "react-i18next"
import type { PlanSettings } from "../../../shared/api/plans.ts"
import type { ShownSet } from "./areaItems.ts"
import { useLanguages } from "./languageNames.ts"

interface Props {
  /** Opens the plan's settings; left out for who may not change them. */
  onSettings: (() => void) | undefined
}

function ToSettings({ onSettings }: Props) {
  const { t } = useTranslation("coverage")
  if (!onSettings) return null
  return (
    <>
      {" "}
      <button type="button" className="panel-link" onClick={onSettings}>
        {t("invite.act")}
      </button>
    </>
  )
}

/** Why there is nothing to read the plan by: its set is not here, or could not be had. */
export function NoSet(props: Props & { refused: string; standards: PlanSettings["standards"] }) {
  const { t } = useTranslation("coverage")
  const isMissing = props.refused === "missing"
  return (
    <p className="panel-note panel-warn">
      {isMissing ? t("noSet", { ...props.standards }) : props.refused}
      {isMissing && <ToSettings onSettings={props.onSettings} />}
    </p>
  )
}

/** Says that the set does not read the language of the words, so that it finds nothing and misses nothing. */
export function UnreadLanguage({ set, lang, onSettings }: Props & { set: ShownSet; lang: string }) {
  const { t } = useTranslation("coverage")
  const { nameOf, list } = useLanguages()
  return (
    <p className="panel-note panel-warn" role="status">
      {t("unread", { language: nameOf(lang), languages: list(set.languages) })}
      <ToSettings onSettings={onSettings} />
    </p>
  )
}
