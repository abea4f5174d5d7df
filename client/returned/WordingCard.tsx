import { Checkbox, Radio } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { PlanView } from "../../shared/api/plans.ts"
import type { ReturnedWording, Wording } from "../../shared/api/returned.ts"
import { comparedFields } from "../../shared/document/fields/fieldWords.ts"
import { WordDiff } from "../agreement/positions/WordDiff.tsx"
import page from "../app/page.module.css"
import styles from "./returned.module.css"
import type { ReviewChoices } from "./reviewChoices.ts"

/** The words that the file changes, as old and new; who may edit takes them part by part. */
export function WordingCard({
  plan,
  edits,
  staged,
  choices,
  settle,
}: ReviewChoices & { plan: PlanView; edits: boolean }) {
  const { t } = useTranslation("returned")
  const { words, added, missing, outside, origin } = staged.review
  const taken = words.filter(({ id }) => choices.words?.[id]).length
  const say = (changes: Record<string, "take" | "file" | null>) => {
    const all = { ...choices.words }
    for (const [id, how] of Object.entries(changes)) {
      if (how === null) delete all[id]
      else all[id] = how
    }
    settle({ words: all })
  }
  return (
    <section className={page.card} aria-labelledby="returned-words">
      <div className={page.cardHead}>
        <h2 id="returned-words">
          {words.length === 0 ? t("words.nothing") : t("words.title", { count: words.length })}
        </h2>
        {words.length > 0 && <p>{t(edits ? "words.lead" : "words.mayNot")}</p>}
      </div>
      {words.length === 0 && (
        <p className={page.empty}>{t(origin === "foreign" ? "words.foreign" : "words.none")}</p>
      )}
      {edits && words.length > 1 && (
        <div className={styles.all}>
          <Checkbox
            label={t("words.all")}
            checked={taken === words.length}
            indeterminate={taken > 0 && taken < words.length}
            onChange={({ currentTarget }) =>
              say(
                Object.fromEntries(
                  words.map(({ id }) => [id, currentTarget.checked ? ("take" as const) : null]),
                ),
              )
            }
          />
        </div>
      )}
      <ol className={styles.rows}>
        {words.map((one) => (
          <Row
            key={one.id}
            change={one}
            lang={plan.settings.language}
            edits={edits}
            how={choices.words?.[one.id] ?? null}
            say={(how) => say({ [one.id]: how })}
          />
        ))}
      </ol>
      {added.length + missing.length + outside.length > 0 && (
        <div className={styles.others}>
          {(["added", "outside"] as const).map((kind) => {
            const lines = staged.review[kind]
            if (lines.length === 0) return null
            return (
              <details key={kind}>
                <summary>{t(`words.${kind}`, { count: lines.length })}</summary>
                <ul>
                  {lines.map((text, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two parts may say the same.
                    <li key={at}>{text}</li>
                  ))}
                </ul>
              </details>
            )
          })}
          {missing.length > 0 && (
            <details>
              <summary>{t("words.missing", { count: missing.length })}</summary>
              <ul>
                {missing.map(({ number, text }) => (
                  <li key={`${number} ${text}`}>
                    <b>{number}</b> {text}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <p className={page.faint}>{t("words.notTaken")}</p>
        </div>
      )}
    </section>
  )
}

interface RowProps {
  change: ReturnedWording
  lang: string
  edits: boolean
  how: "take" | "file" | null
  say: (how: "take" | "file" | null) => void
}

function Row({ change, lang, edits, how, say }: RowProps) {
  const { t } = useTranslation("returned")
  const { number, kind, now, taken, meanwhile } = change
  const name = [t(`words.kind.${kind}`), number].filter(Boolean).join(" ")
  const shown = meanwhile?.both && how === "file" ? meanwhile.file : taken
  return (
    <li className={styles.row} data-part={change.id}>
      <div className={styles.tick}>
        {edits && (
          <Checkbox
            aria-label={t("words.takeThis", { name })}
            checked={how !== null}
            onChange={({ currentTarget }) => say(currentTarget.checked ? "take" : null)}
          />
        )}
      </div>
      <div className={styles.said}>
        <div className={styles.voice}>
          <b>{name}</b>
          {meanwhile && <span className={styles.warn}>{t("words.changedHere")}</span>}
        </div>
        <Difference before={now} after={shown} lang={lang} />
        {meanwhile && (
          <>
            <details className={styles.both}>
              <summary>{t("words.showBoth")}</summary>
              <p className={page.faint}>{t("words.here")}</p>
              <Difference before={meanwhile.before} after={now} lang={lang} />
              <p className={page.faint}>{t("words.inFile")}</p>
              <Difference before={meanwhile.before} after={meanwhile.file} lang={lang} />
            </details>
            {!meanwhile.both && <p className={styles.warn}>{t("words.fileOnly")}</p>}
            {meanwhile.both && edits && how !== null && (
              <Radio.Group
                label={t("words.way")}
                value={how}
                onChange={(value) => say(value === "file" ? "file" : "take")}
              >
                <div className={styles.ways}>
                  <Radio value="take" label={t("words.both")} />
                  <Radio value="file" label={t("words.file")} />
                </div>
              </Radio.Group>
            )}
          </>
        )}
      </div>
    </li>
  )
}

/** Two wordings of a part, with the fields that differ. */
function Difference({ before, after, lang }: { before: Wording; after: Wording; lang: string }) {
  const { t } = useTranslation("returned")
  const fields = comparedFields.filter(
    (field) => (before.fields?.[field] ?? "") !== (after.fields?.[field] ?? ""),
  )
  return (
    <>
      <p className={styles.wording} lang={lang}>
        <WordDiff before={before.text} after={after.text} />
      </p>
      {fields.length > 0 && (
        <dl className={styles.changed}>
          {fields.map((field) => (
            <div key={field}>
              <dt>{t(`history:measures.field.${field}`)}</dt>
              <dd lang={lang}>
                <WordDiff
                  before={before.fields?.[field] ?? ""}
                  after={after.fields?.[field] ?? ""}
                />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
