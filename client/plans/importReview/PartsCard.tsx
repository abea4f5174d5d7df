import { Button, Menu, SegmentedControl } from "@mantine/core"
import { IconCheck, IconChevronDown } from "@tabler/icons-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import {
  type FileReview,
  type ReviewedPart,
  type SettledAs,
  settledAs,
} from "../../../shared/api/importReview.ts"
import page from "../../app/page.module.css"
import type { ImportReviewChoices } from "./ImportReviewPage.tsx"
import styles from "./review.module.css"

const shownAtOnce = 60
const filters = ["structure", "measures", "text", "all"] as const
type Filter = (typeof filters)[number]

function fits({ is, settled }: ReviewedPart, filter: Filter): boolean {
  if (filter === "all") return true
  if (filter === "measures") return is === "measure" || settled
  if (filter === "text") return is === "text" || is === "table"
  return is !== "text" && is !== "table"
}

/** Every part of the plan that would be made, and what each may be settled to be. */
export function PartsCard({
  review,
  choices,
  onSettle,
}: ImportReviewChoices & { review: FileReview }) {
  const { t } = useTranslation("importReview")
  const [filter, setFilter] = useState<Filter>("structure")
  const [shown, setShown] = useState(shownAtOnce)
  const parts = useMemo(
    () => review.parts.map((part, at) => ({ part, at })).filter(({ part }) => fits(part, filter)),
    [review.parts, filter],
  )
  const settled = Object.keys(choices.parts ?? {}).length
  function settle(key: string, as: SettledAs | null) {
    const { [key]: _, ...others } = choices.parts ?? {}
    void onSettle({ parts: as === null ? others : { ...others, [key]: as } })
  }
  return (
    <section className={page.card} aria-labelledby="review-parts">
      <div className={page.cardHead}>
        <h2 id="review-parts">{t("parts.title")}</h2>
        <SegmentedControl
          aria-label={t("parts.show")}
          value={filter}
          onChange={(value) => {
            setFilter(filters.find((each) => each === value) ?? "structure")
            setShown(shownAtOnce)
          }}
          data={filters.map((value) => ({ value, label: t(`parts.filter.${value}`) }))}
        />
        <p>{t("parts.words")}</p>
      </div>
      {parts.length === 0 && <p className={page.empty}>{t("parts.none")}</p>}
      <ol className={styles.parts}>
        {parts.slice(0, shown).map(({ part, at }) => (
          <Part key={at} part={part} settled={choices.parts?.[part.key ?? ""]} onSettle={settle} />
        ))}
      </ol>
      {(parts.length > shown || settled > 0) && (
        <div className={styles.more}>
          {parts.length > shown && (
            <Button variant="default" onClick={() => setShown(shown + 200)}>
              {t("parts.more", { count: parts.length - shown })}
            </Button>
          )}
          {settled > 0 && (
            <Button variant="subtle" onClick={() => void onSettle({ parts: {} })}>
              {t("parts.takeBack", { count: settled })}
            </Button>
          )}
        </div>
      )}
    </section>
  )
}

interface PartProps {
  part: ReviewedPart
  settled: SettledAs | undefined
  onSettle: (key: string, as: SettledAs | null) => void
}

function Part({ part, settled, onSettle }: PartProps) {
  const { t } = useTranslation("importReview")
  const { key, is, number, printed, text, fields } = part
  return (
    <li className={styles.part} data-is={is} data-part={key ?? ""}>
      <div className={styles.partHead}>
        <span className={styles.kind}>{t(`is.${is}`)}</span>
        {number && <b className={styles.number}>{number}</b>}
        {printed && <span className={page.faint}>{t("parts.printed", { number: printed })}</span>}
        {settled && (
          <span className={page.faint}>
            <IconCheck size={13} aria-hidden /> {t("parts.settled")}
          </span>
        )}
      </div>
      <p className={styles.partText}>{text || t("parts.noWords")}</p>
      {fields.length > 0 && (
        <dl className={styles.partFields}>
          {fields.map(({ field, words, read }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: fields of one name may read alike.
            <div key={at}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>
                {words}
                {read && read !== words && <span className={page.faint}> ({read})</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {is === "measure" && fields.length === 0 && (
        <p className={page.faint}>{t("parts.noFields")}</p>
      )}
      {key !== null && is !== "title" && (
        <div className={styles.partAct}>
          <Menu position="bottom-end" width={240}>
            <Menu.Target>
              <Button
                size="compact-sm"
                variant="default"
                rightSection={<IconChevronDown size={14} />}
                aria-label={t("parts.thisIs", { text: text.slice(0, 60) })}
              >
                {t("parts.is")}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {settledAs.map((as) => (
                <Menu.Item
                  key={as}
                  disabled={as === is || as === settled}
                  onClick={() => onSettle(key, as)}
                >
                  {t(`as.${as}`)}
                </Menu.Item>
              ))}
              {settled && (
                <>
                  <Menu.Divider />
                  <Menu.Item onClick={() => onSettle(key, null)}>{t("parts.asRead")}</Menu.Item>
                </>
              )}
            </Menu.Dropdown>
          </Menu>
        </div>
      )}
    </li>
  )
}
