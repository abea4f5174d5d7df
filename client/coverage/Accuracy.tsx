import { UnstyledButton } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { Measured } from "../../shared/coverage/accuracy.ts"
import { writtenDay } from "../dates.ts"
import "./practices.css"
import { type ShownSet, titleIn } from "./areaItems.ts"

const percent = (share: number) => `${Math.round(share * 100)} %`

/** Which set the plan is read against and, folded away, how well that reads in each language. */
export function Accuracy({ set, language }: { set: ShownSet; language: string }) {
  const { t } = useTranslation("coverage")
  const [open, setOpen] = useState(false)
  const { accuracy, version } = set
  return (
    <>
      <p>
        {t("accuracy.against", { title: titleIn(set.title, language), version })}{" "}
        <UnstyledButton className="panel-link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t("accuracy.show")}
        </UnstyledButton>
      </p>
      {open && !accuracy && <p>{t("accuracy.none")}</p>}
      {open && accuracy && (
        <div className="accuracy">
          <p>
            {t("accuracy.words", {
              day: writtenDay(accuracy.date),
              on: titleIn(accuracy.on, language),
            })}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("accuracy.language")}</th>
                <th scope="col">{t("accuracy.areas")}</th>
                <th scope="col">{t("accuracy.elements")}</th>
                <th scope="col">{t("accuracy.empty")}</th>
              </tr>
            </thead>
            <tbody>
              {Object.entries(accuracy.languages).map(([lang, measured]) => (
                <Row key={lang} lang={lang} measured={measured} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function Row({ lang, measured }: { lang: string; measured: Measured }) {
  const { t } = useTranslation("coverage")
  const { areas, elements, empty, passages } = measured
  const both = ({ precision, recall }: { precision: number; recall: number }) =>
    `${percent(precision)} ${t("accuracy.right")}, ${percent(recall)} ${t("accuracy.found")}`
  return (
    <tr>
      <th scope="row">
        {t(`accuracy.${lang}`, { defaultValue: lang })}
        <small>
          {passages} {t("accuracy.passages").toLowerCase()}
        </small>
      </th>
      <td>{both(areas)}</td>
      <td>{elements ? both(elements) : "–"}</td>
      <td>{empty ? `${percent(empty.given)} / ${empty.passages}` : "–"}</td>
    </tr>
  )
}
