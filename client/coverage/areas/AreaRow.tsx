import { IconChevronRight } from "@tabler/icons-react"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Tag } from "../../ui/Tag.tsx"
import { RowVerdict } from "../decisions/RowVerdict.tsx"
import { type AreaItem, levels, titleIn } from "./areaItems.ts"
import { LevelGlyph } from "./LevelGlyph.tsx"
import { SetText, useSetLanguage } from "./SetText.tsx"

/** One area in the list. `children` is what shows under it while it is open. */
export function AreaRow(props: {
  item: AreaItem
  open: boolean
  onToggle: () => void
  children: ReactNode
}) {
  const { t } = useTranslation("coverage")
  const language = useSetLanguage()
  const { area, report, was, passages, against, verdict } = props.item
  const panel = `area-${area.id}`
  return (
    <li className="area" data-area={area.id} data-level={report.level} data-open={props.open}>
      <button
        type="button"
        className="area-head"
        aria-expanded={props.open}
        aria-controls={panel}
        onClick={props.onToggle}
      >
        <LevelGlyph level={report.level} />
        <span className="area-title">
          <SetText words={area.title} />
          <span className="visually-hidden">
            {`, ${t(`level.${report.level}`)}${was || passages > 0 ? ", " : ""}`}
          </span>
        </span>
        {was ? (
          <span
            className="area-was"
            data-lower={levels.indexOf(report.level) < levels.indexOf(was)}
          >
            {t(`was.${was}`)}
          </span>
        ) : (
          // The level has been said already to those who listen.
          <span className="area-count" aria-hidden={passages === 0}>
            {passages > 0 ? t("passages", { count: passages }) : t(`level.${report.level}`)}
          </span>
        )}
        <IconChevronRight className="area-chevron" size={14} aria-hidden="true" />
        {against > 0 && (
          <span className="row-against">
            <span className="visually-hidden">, </span>
            <Tag kind="against">{t("against", { count: against })}</Tag>
          </span>
        )}
        {verdict && <RowVerdict verdict={verdict} read={report.level} />}
      </button>
      {props.open && (
        <section className="area-detail" id={panel} aria-label={titleIn(area.title, language)}>
          {props.children}
        </section>
      )}
    </li>
  )
}
