import { Button, Select, TextInput } from "@mantine/core"
import {
  IconBook2,
  IconFileImport,
  IconFilePlus,
  IconListDetails,
  IconTable,
} from "@tabler/icons-react"
import { type FormEvent, useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "wouter"
import { planSettings } from "../../shared/api/plans.ts"
import type { StandardsChoice } from "../../shared/api/standards.ts"
import { post } from "../app/http.ts"
import { useSubmit } from "../app/useSubmit.ts"
import { StepPractices } from "../coverage/areas/Practices.tsx"
import { PracticesProvider } from "../coverage/areas/practicesContext.tsx"
import { StandardsField, useStandards } from "../settings/StandardsField.tsx"
import { Failure } from "../ui/Failure.tsx"
import { ImportPlan } from "./ImportPlan.tsx"
import styles from "./plans.module.css"

const ways = {
  "strategy-and-plan": IconListDetails,
  "table-of-measures": IconTable,
  empty: IconFilePlus,
  sample: IconBook2,
  file: IconFileImport,
} as const
/** A way to begin a plan. */
export type Way = keyof typeof ways
/** Whether this names a way to begin a plan. */
export const isWay = (name: string | null): name is Way =>
  name !== null && Object.hasOwn(ways, name)
const languages = planSettings.shape.language.options

/** The language a person most likely writes plans in: that of their browser, where plans can be in it. */
const ownLanguage = () =>
  navigator.languages.flatMap(
    (own) => languages.find((each) => own.split("-")[0] === each) ?? [],
  )[0] ?? "en"

/**
 * The ways to begin a plan: a template, nothing, the sample, or a file, of which `first` is chosen at
 * the beginning. Opens the new plan.
 */
export function NewPlan({ first = "strategy-and-plan" }: { first?: Way | undefined }) {
  const { t } = useTranslation("app")
  const [, go] = useLocation()
  const [way, setWay] = useState<Way>(first)
  const [title, setTitle] = useState("")
  const [language, setLanguage] = useState(ownLanguage)
  const standards = useStandards()
  const [chosen, setChosen] = useState<StandardsChoice | null>(null)
  const choice = chosen ?? standards[0] ?? null
  const { busy, failure, issue, send } = useSubmit(["title"])

  async function submit(event: FormEvent) {
    event.preventDefault()
    const body =
      way === "sample"
        ? { title: t("newPlan.sampleTitle"), sample: true }
        : {
            title: title.trim(),
            language,
            ...(way === "empty" ? {} : { template: way }),
            ...(chosen ? { standards: chosen } : {}),
          }
    await send(async () => {
      const { id } = await post<{ id: string }>("/api/plans", body)
      go(`/plans/${id}`)
    })
  }

  return (
    <div>
      <fieldset className={styles.ways}>
        <legend className="visually-hidden">{t("newPlan.how")}</legend>
        {(Object.keys(ways) as Way[]).map((each) => {
          const Icon = ways[each]
          return (
            <label key={each} className={styles.way}>
              <input
                type="radio"
                name="way"
                value={each}
                checked={way === each}
                onChange={() => setWay(each)}
              />
              <Icon size={20} stroke={1.6} aria-hidden />
              <b>{t(`newPlan.way.${each}.name`)}</b>
              <span>{t(`newPlan.way.${each}.words`)}</span>
            </label>
          )
        })}
      </fieldset>
      {choice && way !== "sample" && standards.length > 1 && (
        <StandardsField
          className={styles.standards ?? ""}
          standards={standards}
          value={{ id: choice.id, version: choice.version }}
          language={way === "file" ? null : language}
          onChange={setChosen}
        />
      )}
      {way === "file" ? (
        <ImportPlan standards={chosen} />
      ) : (
        <form onSubmit={(event) => void submit(event)} className={styles.submit}>
          {way === "sample" ? (
            <p>{t("newPlan.sampleWords")}</p>
          ) : (
            <TextInput
              label={t("newPlan.title")}
              placeholder={t("newPlan.titleExample")}
              value={title}
              onChange={(event) => setTitle(event.currentTarget.value)}
              required
              withAsterisk={false}
              maxLength={300}
              error={issue("title")}
            />
          )}
          {way !== "sample" && (
            <Select
              label={t("settings.language")}
              data={languages.map((each) => ({
                value: each,
                label: t(`settings.languages.${each}`),
              }))}
              value={language}
              onChange={(chosen) =>
                setLanguage(languages.find((each) => each === chosen) ?? language)
              }
              allowDeselect={false}
            />
          )}
          <Button type="submit" loading={busy}>
            {t(way === "sample" ? "newPlan.loadSample" : "newPlan.submit")}
          </Button>
        </form>
      )}
      {failure !== null && way !== "file" && (
        <div style={{ marginTop: 12 }}>
          <Failure error={failure} />
        </div>
      )}
      {choice && way !== "sample" && (
        <PracticesProvider standards={choice}>
          <div className={styles.practices}>
            <StepPractices step="set-up" />
          </div>
        </PracticesProvider>
      )}
    </div>
  )
}
