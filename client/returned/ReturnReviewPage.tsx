import { Alert, Button, Progress, Select, Title } from "@mantine/core"
import { IconInfoCircle } from "@tabler/icons-react"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import { can } from "../../shared/access.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { ReturnTaken, ReturnUndone, StagedReturn } from "../../shared/api/returned.ts"
import { del, post } from "../app/http.ts"
import page from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import { writtenTime } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { useConfirm } from "../ui/useConfirm.tsx"
import { ColumnsCard } from "./ColumnsCard.tsx"
import { CommentsCard } from "./CommentsCard.tsx"
import styles from "./returned.module.css"
import { allSaid, isTaken, type ReviewChoices, useReviewChoices } from "./reviewChoices.ts"
import { WordingCard } from "./WordingCard.tsx"

/** A file of the person's own beside the plan: what of it is taken over. */
export function ReturnReviewPage({ planId, fileId }: { planId: string; fileId: string }) {
  const { t } = useTranslation("returned")
  const path = `/api/plans/${planId}/returned/${fileId}`
  const [answer, again] = useFetch<StagedReturn>(path)
  return (
    <PlanFrame planId={planId} place="text" title={t("title")}>
      {(plan) =>
        answer.state === "ready" ? (
          <Review
            key={answer.value.review.seq}
            plan={plan}
            path={path}
            first={answer.value}
            again={again}
          />
        ) : (
          <main className={page.page}>
            {answer.state === "loading" ? (
              <Loading words={t("loading")} />
            ) : (
              <>
                <Failure error={answer.error} />
                <p>
                  <Link href={`/plans/${plan.id}/returned`}>{t("another")}</Link>
                </p>
              </>
            )}
          </main>
        )
      }
    </PlanFrame>
  )
}

interface ReviewProps {
  plan: PlanView
  path: string
  first: StagedReturn
  again: () => Promise<void>
}

function Review({ plan, path, first, again }: ReviewProps) {
  const { t } = useTranslation("returned")
  const [, go] = useLocation()
  const sure = useConfirm()
  const { staged, choices, reading, error, settle, cancel, send } = useReviewChoices(path, first)
  const [taken, setTaken] = useState<ReturnTaken | null>(null)
  const [taking, setTaking] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const { review } = staged
  const now = useStore(session)
  const own = can(plan.right, "manage") || now.state !== "in" ? null : now.user.agency.id
  const edits = can(plan.right, "edit")
  const comments = review.comments.filter((one) => isTaken(one, choices, own)).length
  const known = new Set(review.words.map(({ id }) => id))
  const words = edits ? Object.keys(choices.words ?? {}).filter((id) => known.has(id)).length : 0

  async function take() {
    setTaking(true)
    setFailure(null)
    try {
      // The displayed choices are those taken over.
      await send(allSaid(staged, choices, own))
      setTaken(await post<ReturnTaken>(`${path}/taken`))
    } catch (problem) {
      setFailure(problem)
    } finally {
      setTaking(false)
    }
  }

  async function startAgain() {
    if (!(await sure(t("startAgainSure", { name: staged.name }), t("startAgain")))) return
    await del(path).catch(() => {})
    go(`/plans/${plan.id}/returned`)
  }

  if (taken) return <Taken plan={plan} name={staged.name} taken={taken} />
  const settling: ReviewChoices = { staged, choices, settle, own }
  return (
    <main className={`${page.page} ${page.medium}`} aria-busy={reading}>
      <div>
        <Title order={1} size="h2">
          {t("title")}
        </Title>
        <p className={page.lead}>
          {t("review", { name: staged.name, until: writtenTime(staged.until) })}
        </p>
      </div>
      {review.table === null && review.origin !== "own" && (
        <Alert color="yellow" icon={<IconInfoCircle size={18} />}>
          {t(`origin.${review.origin}`)}
        </Alert>
      )}
      {error !== null && <Failure error={error} />}
      <Reading plan={plan} {...settling} />
      <ColumnsCard {...settling} />
      <CommentsCard agencies={plan.agencies} {...settling} />
      {review.table === null && <WordingCard plan={plan} edits={edits} {...settling} />}
      {failure !== null && <Failure error={failure} again={again} />}
      <div className={styles.foot}>
        <span role="status" className={styles.footWords}>
          {reading
            ? t("reading")
            : [
                t("readyComments", { count: comments }),
                words > 0 && t("readyWords", { count: words }),
              ]
                .filter(Boolean)
                .join(" ")}
        </span>
        {reading && (
          <>
            <Progress value={100} animated w={120} aria-label={t("reading")} />
            <Button variant="default" onClick={cancel}>
              {t("cancel")}
            </Button>
          </>
        )}
        <Button variant="default" onClick={() => void startAgain()} disabled={taking}>
          {t("startAgain")}
        </Button>
        <Button
          onClick={() => void take()}
          loading={taking}
          disabled={reading || comments + words === 0}
        >
          {t("take")}
        </Button>
      </div>
    </main>
  )
}

/** The agency that the comments become comments of, and the handling of tracked changes. */
function Reading({ plan, staged, choices, settle }: ReviewChoices & { plan: PlanView }) {
  const { t } = useTranslation("returned")
  const now = useStore(session)
  const agency = now.state === "in" ? now.user.agency.name : ""
  const manages = can(plan.right, "manage")
  const { tracked, comments } = staged.review
  const named = comments.filter(({ agency }) => agency !== null).length
  const hasTracked = tracked.insertions + tracked.deletions > 0
  return (
    <section
      className={`${page.card} ${page.cardBody} ${styles.fields}`}
      aria-label={t("settings")}
    >
      {manages ? (
        <Select
          label={t("whose.label")}
          description={t("whose.words")}
          data={[
            { value: "secretariat", label: t("whose.secretariat") },
            ...(named > 0 ? [{ value: "named", label: t("whose.named", { count: named }) }] : []),
            ...plan.agencies.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={choices.whose ?? "secretariat"}
          allowDeselect={false}
          searchable
          onChange={(whose) => whose && settle({ whose })}
        />
      ) : (
        <p className={styles.whose}>{t("whose.own", { agency })}</p>
      )}
      {hasTracked && (
        <Select
          label={t("changes.title")}
          description={t("changes.words", tracked)}
          data={(["take", "refuse"] as const).map((value) => ({
            value,
            label: t(`changes.${value}`),
          }))}
          value={choices.changes ?? "take"}
          allowDeselect={false}
          onChange={(value) => settle({ changes: value === "refuse" ? "refuse" : "take" })}
        />
      )}
    </section>
  )
}

/** The comments and words that were taken over, with links to them and a way to undo. */
function Taken({ plan, name, taken }: { plan: PlanView; name: string; taken: ReturnTaken }) {
  const { t } = useTranslation("returned")
  const [undone, setUndone] = useState<ReturnUndone | null>(null)
  const [undoing, setUndoing] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)

  async function undo() {
    setUndoing(true)
    setFailure(null)
    const { batch, words, version } = taken
    try {
      setUndone(
        await post<ReturnUndone>(`/api/plans/${plan.id}/returned/undone`, {
          batch,
          words,
          version,
        }),
      )
    } catch (problem) {
      setFailure(problem)
    } finally {
      setUndoing(false)
    }
  }

  const [part] = taken.words
  return (
    <main className={`${page.page} ${page.narrow}`}>
      <Title order={1} size="h2">
        {t(undone ? "undone.title" : "taken.title")}
      </Title>
      <section className={`${page.card} ${page.cardBody} ${styles.outcome}`}>
        <p role="status">{t("taken.from", { name })}</p>
        <ul>
          {undone ? (
            <>
              <li>{t("undone.comments", { count: undone.threads + undone.replies })}</li>
              {undone.words > 0 && <li>{t("undone.words", { count: undone.words })}</li>}
              {undone.kept > 0 && <li>{t("undone.kept", { count: undone.kept })}</li>}
            </>
          ) : (
            <>
              {taken.threads > 0 && <li>{t("taken.threads", { count: taken.threads })}</li>}
              {taken.replies > 0 && <li>{t("taken.replies", { count: taken.replies })}</li>}
              {taken.words.length > 0 && <li>{t("taken.words", { count: taken.words.length })}</li>}
            </>
          )}
        </ul>
        {failure !== null && <Failure error={failure} />}
        <div className={styles.acts}>
          <Button component={Link} href={`/plans/${plan.id}${part ? `#m=${part}` : ""}`}>
            {t("open")}
          </Button>
          {!undone && (
            <Button variant="default" loading={undoing} onClick={() => void undo()}>
              {t("undo")}
            </Button>
          )}
          <Button component={Link} variant="subtle" href={`/plans/${plan.id}/returned`}>
            {t("another")}
          </Button>
        </div>
      </section>
    </main>
  )
}
