import { Switch } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { FileReview } from "../../../shared/api/importReview.ts"
import page from "../../app/page.module.css"
import { writtenDay } from "../../ui/dates.ts"
import type { ImportReviewChoices } from "./ImportReviewPage.tsx"
import styles from "./review.module.css"

/** The comments of the file, and whether they become comments on the plan. */
export function FileCommentsCard({
  review,
  choices,
  onSettle,
}: ImportReviewChoices & { review: FileReview }) {
  const { t } = useTranslation("importReview")
  const { comments } = review
  if (comments.length === 0) return null
  return (
    <section className={page.card} aria-labelledby="review-comments">
      <div className={page.cardHead}>
        <h2 id="review-comments">{t("fileComments.title", { count: comments.length })}</h2>
      </div>
      <div className={`${page.cardBody} ${styles.left}`}>
        <Switch
          label={t("fileComments.keep")}
          description={t("fileComments.words")}
          checked={choices.comments !== "leave"}
          onChange={({ currentTarget }) =>
            void onSettle({ comments: currentTarget.checked ? "keep" : "leave" })
          }
        />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div
        className={styles.list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard.
        tabIndex={0}
        role="group"
        aria-label={t("fileComments.title", { count: comments.length })}
      >
        <table className={styles.plain}>
          <thead>
            <tr>
              <th scope="col">{t("fileComments.who")}</th>
              <th scope="col">{t("fileComments.what")}</th>
              <th scope="col">{t("fileComments.where")}</th>
            </tr>
          </thead>
          <tbody>
            {comments.map(({ author, at, body, quote, number, text, answers }, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two comments may say the same.
              <tr key={place}>
                <td className={styles.author}>
                  {author || "–"}
                  {at && <div className={page.faint}>{writtenDay(at.slice(0, 10))}</div>}
                </td>
                <td>
                  {answers && <span className={page.faint}>{t("fileComments.answer")}: </span>}
                  {body}
                </td>
                <td className={page.faint}>
                  {number && <b>{number}</b>} {quote || text || t("fileComments.wholePlan")}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
