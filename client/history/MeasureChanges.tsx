import { Button, SegmentedControl, Switch } from "@mantine/core"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { ComparedPartView, TextComparison } from "../../shared/api/comparison.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { type PartChange, partChanges } from "../../shared/document/comparePlans.ts"
import { comparedFields } from "../../shared/document/fields/fieldWords.ts"
import { WordDiff } from "../agreement/positions/WordDiff.tsx"
import page from "../app/page.module.css"
import styles from "./history.module.css"
import { MeasureHistory } from "./MeasureHistory.tsx"

/** Of more measures that changed, each is opened by its reader. */
const mostOpen = 30

/**
 * The changes of every measure between two texts: those that changed open, with the words marked and
 * each field by itself, the kept ones under one line; then the rest of the text that differs.
 */
export function MeasureChanges(props: {
  plan: PlanView
  comparison: TextComparison
  /** Brings a measure of the earlier text back; left out for who may not, and for another plan's. */
  onRestore?: (measure: { id: string; number: string }) => void
}) {
  const { t } = useTranslation("history")
  const { comparison } = props
  const [shown, setShown] = useState<PartChange | "all">("all")
  const [formatting, setFormatting] = useState(false)
  const { measures } = comparison
  const count = (change: PartChange) => measures.filter((one) => one.change === change).length
  const differs = (one: ComparedPartView) => one.change !== "kept" || (formatting && one.formatting)
  const visible =
    shown === "all" ? measures.filter(differs) : measures.filter(({ change }) => change === shown)
  const kept = shown === "all" ? measures.filter((one) => !differs(one)) : []
  const texts = comparison.texts.filter(differs)
  const opens = visible.length <= mostOpen
  const row = (one: ComparedPartView, opened: boolean) => (
    <Row
      key={`${one.id} ${one.change} ${one.before?.number ?? ""}`}
      {...props}
      part={one}
      opened={opened}
    />
  )
  return (
    <section className={page.cardBody} aria-label={t("measures.title")}>
      <div className={styles.filter}>
        <SegmentedControl
          aria-label={t("measures.filter")}
          size="xs"
          value={shown}
          onChange={(value) => setShown(value as PartChange | "all")}
          data={[
            { value: "all", label: `${t("all")} ${measures.length}` },
            ...partChanges
              .filter((change) => count(change) > 0 || change === "reworded")
              .map((change) => ({
                value: change,
                label: `${t(`measures.change.${change}`)} ${count(change)}`,
              })),
          ]}
        />
        <Switch
          size="xs"
          label={t("measures.formatting")}
          checked={formatting}
          onChange={(event) => setFormatting(event.currentTarget.checked)}
        />
      </div>
      {visible.length === 0 && <p role="status">{t("measures.none")}</p>}
      <ul className={styles.areas}>{visible.map((one) => row(one, opens))}</ul>
      {kept.length > 0 && (
        <details className={styles.unchanged}>
          <summary>{t("measures.kept", { count: kept.length })}</summary>
          <ul className={styles.areas}>{kept.map((one) => row(one, false))}</ul>
        </details>
      )}
      {shown === "all" && texts.length > 0 && (
        <details className={styles.unchanged} open={texts.length <= mostOpen}>
          <summary>{t("measures.texts", { count: texts.length })}</summary>
          <ul className={styles.areas}>{texts.map((one) => row(one, true))}</ul>
        </details>
      )}
    </section>
  )
}

interface RowProps {
  plan: PlanView
  comparison: TextComparison
  part: ComparedPartView
  opened: boolean
  onRestore?: (measure: { id: string; number: string }) => void
}

const firstLine = (text: string) => text.split("\n", 1)[0] ?? ""

function Row({ plan, comparison, part, opened, onRestore }: RowProps) {
  const { t } = useTranslation("history")
  const [open, setOpen] = useState(opened && part.change !== "kept")
  const [past, setPast] = useState(false)
  const { before, after, change } = part
  const side = after ?? before
  if (!side) return null
  const numbers =
    before && after && before.number !== after.number
      ? t("step", { from: before.number || "–", to: after.number || "–" })
      : side.number
  const agencies = part.agencies.flatMap(
    (id) => plan.agencies.find((agency) => agency.id === id) ?? [],
  )
  return (
    <li className={styles.area} data-change={change} data-part={part.id}>
      <button
        type="button"
        className={styles.areaHead}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.change}>
          {change === "kept" && part.formatting
            ? t("measures.formatted")
            : t(`measures.change.${change}`)}
        </span>
        <span className={styles.areaTitle} lang={comparison.to.lang}>
          <b className={styles.number}>{numbers}</b> {firstLine(side.text)}
        </span>
        <span className={styles.agencies}>
          {agencies.map(({ id, name, short, colour }) => (
            <i key={id} style={{ background: colour }} title={name}>
              {short}
            </i>
          ))}
        </span>
      </button>
      {open && (
        <div className={styles.detail}>
          <Detail part={part} lang={comparison.to.lang} />
          <p className={styles.rowActs}>
            {comparison.to.now && after && after.id !== "" && (
              <Link href={`/plans/${comparison.to.plan}#m=${after.id}`}>{t("measures.show")}</Link>
            )}
            {onRestore && before?.fields && change !== "kept" && change !== "moved" && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={() => onRestore({ id: before.id, number: before.number })}
              >
                {t("restore.measure")}
              </Button>
            )}
            {side.fields && comparison.from.plan === comparison.to.plan && (
              <Button size="compact-xs" variant="default" onClick={() => setPast(true)}>
                {t("past.open")}
              </Button>
            )}
          </p>
          {past && <MeasureHistory plan={plan} measure={side.id} onClose={() => setPast(false)} />}
        </div>
      )}
    </li>
  )
}

function Detail({ part, lang }: { part: ComparedPartView; lang: string }) {
  const { t } = useTranslation("history")
  const { before, after, change, others } = part
  const fields = comparedFields.filter((field) => before?.fields?.[field] || after?.fields?.[field])
  const moved = before && after && before.under !== after.under
  return (
    <>
      {moved && (
        <p className={page.faint}>
          {t("measures.place", { from: before.under || "–", to: after.under || "–" })}
        </p>
      )}
      {change === "kept" && part.formatting && <p>{t("measures.onlyFormatting")}</p>}
      <p className={styles.words} lang={lang}>
        <WordDiff before={before?.text ?? ""} after={after?.text ?? ""} />
      </p>
      {fields.length > 0 && (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <div key={field}>
              <dt>{t(`measures.field.${field}`)}</dt>
              <dd lang={lang}>
                <WordDiff
                  before={before?.fields?.[field] ?? ""}
                  after={after?.fields?.[field] ?? ""}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {others.length > 0 && (
        <>
          <p>{t(change === "merged" ? "measures.mergedFrom" : "measures.splitInto")}</p>
          <ul className={styles.quotes} lang={lang}>
            {others.map((other) => (
              <li key={other.id}>
                <b>{other.number}</b> {other.text}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
