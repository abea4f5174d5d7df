import { Select } from "@mantine/core"
import { useTranslation } from "react-i18next"
import type { StagedImport } from "../../../shared/api/importReview.ts"
import type { Agency } from "../../../shared/api/plans.ts"
import page from "../../app/page.module.css"
import { useFetch } from "../../app/useFetch.ts"
import type { ImportReviewChoices } from "./ImportReviewPage.tsx"
import styles from "./review.module.css"

/** The bodies that the file names, each with the agency of this installation that it is. */
export function MatchedAgencies({
  staged,
  choices,
  onSettle,
}: ImportReviewChoices & { staged: StagedImport }) {
  const { t } = useTranslation("importReview")
  const [answer] = useFetch<{ agencies: Agency[] }>("/api/agencies")
  if (staged.agencies.length === 0) return null
  const agencies = answer.state === "ready" ? answer.value.agencies : []
  const matched = staged.agencies.filter(({ agency }) => agency !== null).length
  const settle = (name: string, agency: string | null) =>
    void onSettle({ agencies: { ...choices.agencies, [name]: agency } })
  return (
    <section className={page.card} aria-labelledby="review-agencies">
      <div className={page.cardHead}>
        <h2 id="review-agencies">{t("agencies.title")}</h2>
        <p>{t("agencies.words", { count: staged.agencies.length, matched })}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div
        className={styles.list}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard.
        tabIndex={0}
        role="group"
        aria-label={t("agencies.title")}
      >
        <table className={styles.plain}>
          <thead>
            <tr>
              <th scope="col">{t("agencies.printed")}</th>
              <th scope="col">{t("agencies.agency")}</th>
              <th scope="col">{t("agencies.how")}</th>
            </tr>
          </thead>
          <tbody>
            {staged.agencies.map(({ name, measures, agency, how }) => (
              <tr key={name}>
                <td>
                  {name}{" "}
                  <span className={page.faint}>{t("agencies.measures", { count: measures })}</span>
                </td>
                <td>
                  <Select
                    size="xs"
                    aria-label={t("agencies.of", { name })}
                    placeholder={t("agencies.none")}
                    data={agencies.map((each) => ({ value: each.id, label: each.name }))}
                    value={agency}
                    searchable
                    clearable
                    nothingFoundMessage={t("agencies.notFound")}
                    onChange={(value) => settle(name, value)}
                  />
                </td>
                <td className={page.faint}>{t(`agencies.by.${how}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
