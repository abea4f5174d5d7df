import { Button, Checkbox, SegmentedControl, Select } from "@mantine/core"
import { IconAlertTriangle, IconCheck, IconMapPin } from "@tabler/icons-react"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { weights } from "../../shared/api/comments.ts"
import type { Agency } from "../../shared/api/plans.ts"
import type { PlanPlace, ReturnedChoices, ReturnedComment } from "../../shared/api/returned.ts"
import page from "../app/page.module.css"
import { writtenDay } from "../ui/dates.ts"
import styles from "./returned.module.css"
import { isOthers, isTaken, type ReviewChoices } from "./reviewChoices.ts"

const shownAtOnce = 50
const filters = ["new", "unplaced", "already", "all"] as const
type Filter = (typeof filters)[number]

/** The place of a comment as the person said, else as it was found. */
const placeOf = (one: ReturnedComment, choices: ReturnedChoices): PlanPlace | null =>
  choices.comments?.[one.key]?.place ?? one.target

function fits(one: ReturnedComment, filter: Filter, choices: ReturnedChoices): boolean {
  if (filter === "all") return true
  if (filter === "already") return one.already !== null
  if (one.already !== null) return false
  // A comment that the person has just placed stays in the list of unplaced ones.
  return filter === "new" || one.found === "none" || placeOf(one, choices) === null
}

/** The comments of the file: where each belongs, how that was found, and whether it is taken over. */
export function CommentsCard({
  staged,
  choices,
  settle,
  own,
  agencies,
}: ReviewChoices & { agencies: readonly Agency[] }) {
  const { t } = useTranslation("returned")
  const { comments } = staged.review
  const [filter, setFilter] = useState<Filter>("new")
  const [shown, setShown] = useState(shownAtOnce)
  const count = (of: Filter) => comments.filter((one) => fits(one, of, choices)).length
  const rows = comments.filter((one) => fits(one, filter, choices))
  // One that answers another goes where that one goes.
  const ticked = rows.filter(({ already }) => already === null)
  const placed = ticked.filter((one) => placeOf(one, choices) !== null || one.answers !== null)
  const taken = placed.filter((one) => isTaken(one, choices, own)).length
  const places = useMemo(
    () => [
      { value: "", label: t("comments.wholePlan") },
      ...staged.places.map(({ id, kind, number, text }) => ({
        value: `${kind} ${id}`,
        label: [number, text].filter(Boolean).join(" "),
      })),
    ],
    [staged.places, t],
  )
  const say = (changes: Record<string, NonNullable<ReturnedChoices["comments"]>[string]>) => {
    const all = { ...choices.comments }
    for (const [key, change] of Object.entries(changes)) all[key] = { ...all[key], ...change }
    settle({ comments: all })
  }
  const byKey = useMemo(() => new Map(comments.map((one) => [one.key, one])), [comments])
  return (
    <section className={page.card} aria-labelledby="returned-comments">
      <div className={page.cardHead}>
        <h2 id="returned-comments">{t("comments.title", { count: comments.length })}</h2>
        {comments.length > 0 && (
          <SegmentedControl
            className={styles.filter ?? ""}
            size="xs"
            aria-label={t("comments.show")}
            value={filter}
            onChange={(value) => {
              setFilter(filters.find((one) => one === value) ?? "new")
              setShown(shownAtOnce)
            }}
            data={filters.map((value) => ({
              value,
              label: t(`comments.filter.${value}`, { number: count(value) }),
            }))}
          />
        )}
        <p>{t("comments.words")}</p>
      </div>
      {placed.length > 1 && (
        <div className={styles.all}>
          <Checkbox
            label={t("comments.all")}
            checked={taken === placed.length}
            indeterminate={taken > 0 && taken < placed.length}
            onChange={({ currentTarget }) =>
              say(
                Object.fromEntries(placed.map(({ key }) => [key, { take: currentTarget.checked }])),
              )
            }
          />
        </div>
      )}
      {rows.length === 0 && (
        <p className={page.empty}>
          {t(comments.length === 0 ? "comments.none" : "comments.noneHere")}
        </p>
      )}
      <ol className={styles.rows}>
        {rows.slice(0, shown).map((one) => (
          <Row
            key={one.key}
            comment={one}
            head={one.answers && byKey.get(one.answers.key)}
            agencies={agencies}
            place={placeOf(one, choices)}
            others={isOthers(one, own)}
            taken={isTaken(one, choices, own)}
            weight={choices.comments?.[one.key]?.weight ?? one.weight ?? "wanted"}
            places={places}
            chosen={choices.comments?.[one.key]?.place !== undefined}
            say={(change) => say({ [one.key]: change })}
          />
        ))}
      </ol>
      {rows.length > shown && (
        <div className={styles.more}>
          <Button variant="default" onClick={() => setShown(shown + 200)}>
            {t("comments.more", { count: rows.length - shown })}
          </Button>
        </div>
      )}
    </section>
  )
}

interface RowProps {
  comment: ReturnedComment
  /** The comment that it replies to. */
  head: ReturnedComment | null | undefined
  agencies: readonly Agency[]
  place: PlanPlace | null
  /** Whether the file names another agency as its author. */
  others: boolean
  taken: boolean
  weight: string
  places: { value: string; label: string }[]
  /** Whether the person chose the place. */
  chosen: boolean
  say: (change: NonNullable<ReturnedChoices["comments"]>[string]) => void
}

const placeValue = (place: PlanPlace | null) => {
  if (!place) return null
  if (place.measureId) return `measure ${place.measureId}`
  return place.blockId ? `text ${place.blockId}` : ""
}

function placeFrom(value: string): PlanPlace {
  const [kind, id = ""] = value.split(" ")
  if (value === "") return { measureId: null, blockId: null }
  return kind === "measure" ? { measureId: id, blockId: null } : { measureId: null, blockId: id }
}

function Row({
  comment,
  head,
  agencies,
  place,
  others,
  taken,
  weight,
  places,
  chosen,
  say,
}: RowProps) {
  const { t } = useTranslation("returned")
  const { author, at, body, quote, already, found, words, place: where, resolved } = comment
  const agency = agencies.find(({ id }) => id === comment.agency)
  const name = author || t("comments.unnamed")
  const answers = head !== null && head !== undefined
  return (
    <li
      className={styles.row}
      data-key={comment.key}
      data-already={already !== null}
      data-answer={answers}
    >
      <div className={styles.tick}>
        {already === null ? (
          <Checkbox
            aria-label={t("comments.takeThis", { author: name, text: body.slice(0, 80) })}
            checked={taken}
            disabled={place === null && !answers}
            onChange={({ currentTarget }) => say({ take: currentTarget.checked })}
          />
        ) : (
          <IconCheck size={18} aria-hidden />
        )}
      </div>
      <div className={styles.said}>
        <div className={styles.voice}>
          <b>{name}</b>
          {agency && agency.name !== author && <span className={page.faint}>{agency.name}</span>}
          {at && <span className={page.faint}>{writtenDay(at.slice(0, 10))}</span>}
          {resolved && <span className={styles.tag}>{t("comments.resolved")}</span>}
          {others && <span className={styles.warn}>{t("comments.others")}</span>}
          {already !== null && <span className={styles.tag}>{t("comments.isThere")}</span>}
        </div>
        {answers && (
          <p className={page.faint}>{t("comments.answers", { text: head.body.slice(0, 100) })}</p>
        )}
        {quote && <blockquote className={styles.quote}>{quote}</blockquote>}
        <p className={styles.body}>{body}</p>
        {already === null && !answers && (
          <>
            <div className={styles.found} data-found={chosen ? "chosen" : found}>
              {found === "none" && !chosen ? (
                <IconAlertTriangle size={15} aria-hidden />
              ) : (
                <IconMapPin size={15} aria-hidden />
              )}
              <span>{t(`found.${chosen ? "chosen" : found}`)}</span>
            </div>
            <div className={styles.settle}>
              <Select
                size="xs"
                className={styles.where ?? ""}
                aria-label={t("comments.place", { text: body.slice(0, 80) })}
                placeholder={t("comments.choosePlace")}
                data={places}
                value={placeValue(place)}
                allowDeselect={false}
                searchable
                limit={60}
                nothingFoundMessage={t("comments.noPlace")}
                onChange={(value) => {
                  if (value !== null) say({ place: placeFrom(value), take: true })
                }}
              />
              <Select
                size="xs"
                className={styles.weight ?? ""}
                aria-label={t("comments.weight", { text: body.slice(0, 80) })}
                data={weights.map((one) => ({ value: one, label: t(`comments:weight.${one}`) }))}
                value={weight}
                allowDeselect={false}
                onChange={(value) => {
                  const own = weights.find((one) => one === value)
                  if (own) say({ weight: own })
                }}
              />
            </div>
            {found !== "id" && (
              <p className={page.faint}>
                {where.row !== null && where.table === null
                  ? t("place.row", { row: where.row })
                  : where.heading
                    ? t("place.heading", { heading: where.heading })
                    : t("place.start")}
                {words && ` · ${words}`}
              </p>
            )}
          </>
        )}
      </div>
    </li>
  )
}
