import { Fragment } from "react"
import { useTranslation } from "react-i18next"
import type { Lacking as Lacks } from "../../../shared/coverage/levels/level.ts"
import type { Area } from "../../../shared/coverage/set/set.ts"
import { listIn } from "../../languages/dateFormats.ts"
import { locale } from "../../languages/i18n.ts"
import { SetText } from "./SetText.tsx"

/**
 * Why an area is addressed and not elaborated, in one sentence: the fields that none of its measures
 * has together, and the core elements of which there are too few.
 */
export function MissingElements({ area, lacking }: { area: Area; lacking: Lacks }) {
  const { t } = useTranslation("coverage")
  const { fields, elements } = lacking
  const named = listIn(
    (fields ?? []).map((field) => t(`field.${field}`)),
    locale(),
  )
  const inFields =
    fields === null
      ? t("lacking.measure")
      : named && t("lacking.fields", { fields: named, count: fields.length })
  const asked = area.elements.filter(({ id }) => elements.of.includes(id))
  const last = t(elements.needed < asked.length ? "lacking.or" : "lacking.and")
  return (
    <p className="lacking">
      {t("lacking.begin")} {inFields}
      {asked.length > 0 && (
        <>
          {inFields && `${t("lacking.both")} `}
          {t("lacking.elements", { count: elements.needed })}{" "}
          {asked.map(({ id, title }, at) => (
            <Fragment key={id}>
              {at > 0 && (at + 1 < asked.length ? ", " : ` ${last} `)}
              <SetText words={title} />
            </Fragment>
          ))}
        </>
      )}
      .
    </p>
  )
}
