import { Button, Progress, Select, TextInput, Title } from "@mantine/core"
import { useCallback, useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "wouter"
import type { ImportChoices, StagedImport } from "../../../shared/api/importReview.ts"
import { type ImportResult, planSettings } from "../../../shared/api/plans.ts"
import { AppBar } from "../../app/AppBar.tsx"
import { del, post, put } from "../../app/http.ts"
import page from "../../app/page.module.css"
import { usePageTitle } from "../../app/pageTitle.ts"
import { useFetch } from "../../app/useFetch.ts"
import { StandardsField, useStandards } from "../../settings/StandardsField.tsx"
import { writtenTime } from "../../ui/dates.ts"
import { Failure } from "../../ui/Failure.tsx"
import { Loading } from "../../ui/Loading.tsx"
import { useConfirm } from "../../ui/useConfirm.tsx"
import { ImportOutcome } from "../ImportOutcome.tsx"
import { FileCommentsCard } from "./FileCommentsCard.tsx"
import { LeftOverCard } from "./LeftOverCard.tsx"
import { MatchedAgencies } from "./MatchedAgencies.tsx"
import { PartsCard } from "./PartsCard.tsx"
import styles from "./review.module.css"
import { TablesCard } from "./TablesCard.tsx"

const languages = planSettings.shape.language.options

/** A file of the person's own that waits: how it was read, what they may settle, and then the plan. */
export function ImportReviewPage({ importId }: { importId: string }) {
  const { t } = useTranslation("importReview")
  usePageTitle(t("title"))
  const path = `/api/imports/${importId}`
  const [answer, again] = useFetch<StagedImport>(path)
  return (
    <>
      <AppBar />
      {answer.state === "loading" && <Loading words={t("loading")} />}
      {answer.state === "failed" && (
        <main className={page.page}>
          <Failure error={answer.error} again={again} />
        </main>
      )}
      {answer.state === "ready" && <Review path={path} first={answer.value} />}
    </>
  )
}

/**
 * The choices of an import and their way to the server: reading takes a moment, and may be
 * cancelled.
 */
function useReading(path: string, first: StagedImport) {
  const [staged, setStaged] = useState(first)
  const [choices, setChoices] = useState(first.choices)
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const settle = useCallback(
    async (change: Partial<ImportChoices>) => {
      const next = { ...choices, ...change }
      stop.current?.abort()
      const own = new AbortController()
      stop.current = own
      setChoices(next)
      setReading(true)
      setError(null)
      try {
        const read = await put<StagedImport>(`${path}/choices`, next, own.signal)
        if (!own.signal.aborted) setStaged(read)
      } catch (failure) {
        if (own.signal.aborted) return
        setError(failure)
        setChoices(staged.choices)
      } finally {
        if (stop.current === own) setReading(false)
      }
    },
    [path, choices, staged],
  )
  const cancel = () => {
    stop.current?.abort()
    stop.current = null
    setReading(false)
    // Restores choices that the server may have stored meanwhile.
    void settle(staged.choices)
  }
  return { staged, choices, reading, error, settle, cancel }
}

function Review({ path, first }: { path: string; first: StagedImport }) {
  const { t } = useTranslation("importReview")
  const [, go] = useLocation()
  const sure = useConfirm()
  const { staged, choices, reading, error, settle, cancel } = useReading(path, first)
  const [made, setMade] = useState<ImportResult | null>(null)
  const [making, setMaking] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { review } = staged
  const { counts } = review

  async function make() {
    setMaking(true)
    setFailure(null)
    try {
      // The displayed choices count, even if others were made in another window.
      await put<StagedImport>(`${path}/choices`, choices)
      setMade(await post<ImportResult>(`${path}/plan`))
    } catch (problem) {
      setFailure(problem)
    } finally {
      setMaking(false)
    }
  }

  async function startAgain() {
    if (!(await sure(t("startAgainSure", { name: staged.name }), t("startAgain")))) return
    await del(path).catch(() => {})
    go("/plans?new=file")
  }

  if (made)
    return (
      <main className={`${page.page} ${page.narrow}`}>
        <Title order={1} size="h2">
          {t("made")}
        </Title>
        <ImportOutcome name={staged.name} result={made} />
      </main>
    )
  const until = writtenTime(staged.until)
  return (
    <main className={page.page} aria-busy={reading}>
      <div>
        <Title order={1} size="h2">
          {t("title")}
        </Title>
        <p className={page.lead}>{t("words", { name: staged.name, until })}</p>
      </div>
      <ul className={styles.counts} aria-label={t("counts")}>
        {(["goals", "objectives", "measures", "paragraphs", "tables"] as const)
          .filter((what) => counts[what] > 0 || what === "measures")
          .map((what) => (
            <li key={what}>{t(`count.${what}`, { count: counts[what] })}</li>
          ))}
      </ul>
      {error !== null && <Failure error={error} />}
      <PlanFields staged={staged} choices={choices} onSettle={settle} />
      {(review.tracked.insertions > 0 || review.tracked.deletions > 0) && (
        <section className={`${page.card} ${page.cardBody}`} aria-label={t("changes.title")}>
          <Select
            className={styles.field ?? ""}
            label={t("changes.title")}
            description={t("changes.words", review.tracked)}
            data={(["take", "refuse"] as const).map((value) => ({
              value,
              label: t(`changes.${value}`),
            }))}
            value={choices.changes ?? "take"}
            allowDeselect={false}
            onChange={(value) => void settle({ changes: value === "refuse" ? "refuse" : "take" })}
          />
        </section>
      )}
      <TablesCard review={review} choices={choices} onSettle={settle} />
      <PartsCard review={review} choices={choices} onSettle={settle} />
      <MatchedAgencies staged={staged} choices={choices} onSettle={settle} />
      <FileCommentsCard review={review} choices={choices} onSettle={settle} />
      <LeftOverCard review={review} choices={choices} onSettle={settle} />
      {failure !== null && <Failure error={failure} />}
      <div className={styles.foot}>
        <span role="status" className={styles.footWords}>
          {reading ? t("reading") : t("ready", { count: counts.measures })}
        </span>
        {reading && (
          <>
            <Progress value={100} animated w={120} aria-label={t("reading")} />
            <Button variant="default" onClick={cancel}>
              {t("cancel")}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => void startAgain()} disabled={making}>
          {t("startAgain")}
        </Button>
        <Button onClick={() => void make()} loading={making} disabled={reading}>
          {t("make")}
        </Button>
      </div>
    </main>
  )
}

/** The properties of the page's parts. */
export interface ImportReviewChoices {
  choices: ImportChoices
  onSettle: (change: Partial<ImportChoices>) => Promise<void>
}

function PlanFields({ staged, choices, onSettle }: ImportReviewChoices & { staged: StagedImport }) {
  const { t } = useTranslation("importReview")
  const { t: pages } = useTranslation("app")
  const standards = useStandards()
  const { review } = staged
  const [title, setTitle] = useState(choices.title ?? review.title)
  const [country, setCountry] = useState(choices.country ?? review.settings.country)
  const language = choices.language ?? review.settings.language
  return (
    <section className={page.card} aria-labelledby="review-plan">
      <div className={page.cardHead}>
        <h2 id="review-plan">{t("plan")}</h2>
      </div>
      <div className={`${page.cardBody} ${styles.fields}`}>
        <TextInput
          className={styles.wide ?? ""}
          label={t("planTitle")}
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
          onBlur={() => {
            const own = title.trim()
            if (own === "") setTitle(review.title)
            else if (own !== (choices.title ?? review.title)) void onSettle({ title: own })
          }}
        />
        <TextInput
          label={pages("settings.country")}
          value={country}
          maxLength={100}
          onChange={(event) => setCountry(event.currentTarget.value)}
          onBlur={() => {
            const own = country.trim()
            if (own !== (choices.country ?? review.settings.country))
              void onSettle({ country: own })
          }}
        />
        <Select
          label={pages("settings.language")}
          data={languages.map((each) => ({
            value: each,
            label: pages(`settings.languages.${each}`),
          }))}
          value={language}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = languages.find((each) => each === value)
            if (chosen) void onSettle({ language: chosen })
          }}
        />
        {standards.length > 0 && (
          <StandardsField
            className={styles.wide ?? ""}
            standards={standards}
            value={choices.standards ?? staged.standards}
            language={language}
            onChange={(chosen) => void onSettle({ standards: chosen })}
          />
        )}
      </div>
    </section>
  )
}
