import { Switch } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { FilePlace, FileReview, LeftOver } from "../../../shared/api/importReview.ts"
import page from "../../app/page.module.css"
import { PictureReason } from "../PictureReason.tsx"
import type { ImportReviewChoices } from "./ImportReviewPage.tsx"
import styles from "./review.module.css"

const outside = [
  ...(["header", "footer", "contents", "deleted", "hidden", "struck", "shape", "export"] as const),
]
const printed = ["label", "number"] as const

/** The words of the file that stand nowhere in the plan: those of the text first, then what the plan prints by itself. */
export function LeftOverCard({
  review,
  choices,
  onSettle,
}: ImportReviewChoices & { review: FileReview }) {
  const { t } = useTranslation("importReview")
  const { leftOver, notKept } = review
  const words = leftOver.filter(({ kind }) => kind === "words")
  const of = (kinds: readonly LeftOver["kind"][]) =>
    leftOver.filter(({ kind }) => kinds.includes(kind))
  return (
    <section className={page.card} aria-labelledby="review-left">
      <div className={page.cardHead}>
        <h2 id="review-left">{t("left.title")}</h2>
        <p>{words.length === 0 ? t("left.none") : t("left.words", { count: words.length })}</p>
      </div>
      <div className={`${page.cardBody} ${styles.left}`}>
        {words.length > 0 && (
          <>
            <Switch
              label={t("left.keep")}
              description={t("left.keepWords")}
              checked={choices.keepLeftOver ?? false}
              onChange={(event) => void onSettle({ keepLeftOver: event.currentTarget.checked })}
            />
            <Words words={words} />
          </>
        )}
        <Folded title={t("left.outside", { count: of(outside).length })} words={of(outside)} />
        <Folded title={t("left.printed", { count: of(printed).length })} words={of(printed)} />
        {notKept.length > 0 && (
          <details className={styles.fold}>
            <summary>{t("left.notKept", { count: notKept.length })}</summary>
            <table className={styles.plain}>
              <tbody>
                {notKept.map(({ what, where, why }) => (
                  <tr key={`${what} ${where} ${why}`}>
                    <th scope="row">{what}</th>
                    <td>
                      {where}
                      <PictureReason why={why} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        )}
      </div>
    </section>
  )
}

function Folded({ title, words }: { title: string; words: readonly LeftOver[] }) {
  if (words.length === 0) return null
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      <Words words={words} />
    </details>
  )
}

function Words({ words }: { words: readonly LeftOver[] }) {
  const { t } = useTranslation("importReview")
  const shown = words.slice(0, 300)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div
        className={styles.list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard.
        tabIndex={0}
        role="group"
        aria-label={t("left.title")}
      >
        <table className={styles.plain}>
          <thead>
            <tr>
              <th scope="col">{t("left.what")}</th>
              <th scope="col">{t("left.where")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ words: own, kind, place, count }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand in two places.
              <tr key={at}>
                <td>
                  {own}
                  {count > 1 && <span className={page.faint}> {t("left.times", { count })}</span>}
                </td>
                <td className={page.faint}>
                  {kind !== "words" && t(`left.kind.${kind}`)}
                  {kind !== "words" && place.heading !== null && " · "}
                  {kind !== "words" && place.heading === null ? null : <Place place={place} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {words.length > shown.length && (
        <p className={page.faint}>{t("left.more", { count: words.length - shown.length })}</p>
      )}
    </>
  )
}

/** A place in the file, as one finds it there. */
function Place({ place: { heading, table, row } }: { place: FilePlace }) {
  const { t } = useTranslation("importReview")
  const cell = table === null ? null : t("place.table", { table, row: row ?? 1 })
  const under = heading === null ? t("place.start") : t("place.heading", { heading })
  return cell === null ? under : `${cell} · ${under}`
}
