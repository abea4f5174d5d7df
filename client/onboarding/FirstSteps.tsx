import { Button, CloseButton } from "@mantine/core"
import { IconArrowRight, IconCheck } from "@tabler/icons-react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { FirstSteps as Answered, FirstStep } from "../../shared/api/firstSteps.ts"
import { put } from "../app/http.ts"
import { useFetch } from "../app/useFetch.ts"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { offerUndo } from "../ui/undoNotice.tsx"
import styles from "./firstSteps.module.css"

const path = "/api/first-steps"

/** Where a step is done; null while there is no plan to do it in. */
function placeOf(step: FirstStep, plan: string | null): string | null {
  if (step === "plan") return "/plans?new=file"
  if (plan === null) return null
  const places = {
    people: "/people",
    standards: "/settings",
    measure: "",
    agreement: "/agreement",
  }
  return `/plans/${plan}${places[step]}`
}

/**
 * The way to one's first plan in five steps, as far as one has come. Nothing is shown once all are
 * done, or to who put them away; what could not be asked is not missed.
 */
export function FirstSteps() {
  const { t } = useTranslation("onboarding")
  const [answer, again] = useFetch<Answered>(path)
  if (answer.state !== "ready") return null
  const { hidden, plan, steps } = answer.value
  const done = steps.filter((one) => one.done).length
  if (hidden || done === steps.length) return null
  const next = steps.find((one) => !one.done)?.step

  async function hide(away: boolean) {
    await put(path, { hidden: away })
    await again()
    if (away) offerUndo(t("hidden"), t("undo"), () => hide(false))
  }

  return (
    <section className={styles.card} aria-labelledby="first-steps">
      <div className={styles.head}>
        <h2 id="first-steps">{t("title")}</h2>
        <span className={styles.progress}>{t("progress", { count: done })}</span>
        <CloseButton
          aria-label={t("hide")}
          title={t("hide")}
          onClick={() => notifyFailure(hide(true))}
        />
      </div>
      <ol className={styles.steps}>
        {steps.map(({ step, done: isDone }, at) => {
          const place = placeOf(step, plan)
          const name = t(`step.${step}.name`)
          return (
            <li
              key={step}
              className={styles.step}
              data-done={isDone || undefined}
              data-next={step === next || undefined}
            >
              <span className={styles.mark} aria-hidden>
                {isDone ? <IconCheck size={15} stroke={2.4} /> : at + 1}
              </span>
              <div className={styles.words}>
                {place ? (
                  <Link href={place} className={styles.name}>
                    {name}
                  </Link>
                ) : (
                  <span className={styles.name}>{name}</span>
                )}
                {isDone && <span className="visually-hidden">{t("done")}</span>}
                <p>{place ? t(`step.${step}.words`) : t("later")}</p>
                {step === next && step === "plan" && (
                  <div className={styles.ways}>
                    <Button component={Link} href="/plans?new=file" size="xs">
                      {t("import")}
                    </Button>
                    <Button component={Link} href="/plans?new=sample" size="xs" variant="default">
                      {t("sample")}
                    </Button>
                  </div>
                )}
              </div>
              {step === next && place && step !== "plan" && (
                <IconArrowRight size={16} aria-hidden className={styles.arrow} />
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
