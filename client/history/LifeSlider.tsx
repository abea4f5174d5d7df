import { Button, Slider } from "@mantine/core"
import { useDebouncedCallback } from "@mantine/hooks"
import { useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link, useLocation } from "wouter"
import type { PlanView } from "../../shared/api/plans.ts"
import type { VersionList } from "../../shared/api/versions.ts"
import page from "../app/page.module.css"
import { useFetch } from "../app/useFetch.ts"
import { writtenDay, writtenTime } from "../ui/dates.ts"
import styles from "./lifeSlider.module.css"

/** A state of the plan that can be read: by the id of its version, or now. */
interface Stop {
  id: string
  version: number
  name: string
  at: string
}

/** The saved states of a plan from the earliest on, each once, and the words now. */
function stopsOf({ versions, now }: VersionList): Stop[] {
  const stops = new Map<number, Stop>()
  for (const { id, version, name, writtenAt } of versions) {
    const known = stops.get(version)
    if (!known?.name) stops.set(version, { id, version, name, at: writtenAt })
  }
  const saved = [...stops.values()].sort((a, b) => a.version - b.version)
  if (now === null || stops.has(now)) return saved
  return [...saved, { id: "now", version: now, name: "", at: "" }]
}

/** Of so many the list is asked for at once; a longer life begins with the latest of them. */
const most = 1_000
/** Milliseconds on one stop until it is opened: who passes by does not wait for each. */
const pause = 450

function useStops(plan: PlanView): readonly Stop[] {
  const [answer] = useFetch<VersionList>(`/api/plans/${plan.id}/versions?limit=${most}`)
  return useMemo(() => (answer.state === "ready" ? stopsOf(answer.value) : []), [answer])
}

function useStopName() {
  const { t } = useTranslation("history")
  return (stop: Stop | undefined): string => {
    if (!stop) return ""
    if (stop.id === "now") return t("now")
    const name = stop.name || t("number", { number: stop.version })
    return `${name}, ${writtenTime(stop.at)}`
  }
}

function Track(props: {
  stops: readonly Stop[]
  at: number
  onChange: (at: number) => void
  onRest?: (stop: Stop) => void
}) {
  const { t } = useTranslation("history")
  const { stops, at, onChange, onRest } = props
  const nameOf = useStopName()
  const day = (stop: Stop | undefined) =>
    stop?.id === "now" ? t("now") : stop ? writtenDay(stop.at) : ""
  const say = (value: number) => nameOf(stops[value])
  return (
    <div className={styles.track}>
      <Slider
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        size="sm"
        label={say}
        // Named versions are what one looks for.
        marks={stops.flatMap(({ name }, value) => (name ? [{ value }] : []))}
        thumbLabel={t("life.title")}
        thumbValueText={say}
        onChange={onChange}
        onChangeEnd={(value) => {
          const stop = stops[value]
          if (stop) onRest?.(stop)
        }}
      />
      <span className={styles.ends} aria-hidden="true">
        <span>{day(stops[0])}</span>
        <span>{day(stops.at(-1))}</span>
      </span>
    </div>
  )
}

/** The life of a plan from its first saved state to now, on the page of versions. */
export function LifeCard({ plan }: { plan: PlanView }) {
  const { t } = useTranslation("history")
  const stops = useStops(plan)
  const nameOf = useStopName()
  const [chosen, setChosen] = useState<number | null>(null)
  if (stops.length < 2) return null
  const at = Math.min(chosen ?? stops.length - 1, stops.length - 1)
  const stop = stops[at]
  return (
    <section className={page.card} aria-labelledby="plan-life">
      <div className={page.cardHead}>
        <div>
          <h2 id="plan-life">{t("life.title")}</h2>
          <p>{t("life.words")}</p>
        </div>
      </div>
      <div className={styles.card}>
        <Track stops={stops} at={at} onChange={setChosen} />
        <div className={styles.chosen}>
          <span>{nameOf(stop)}</span>
          <Button
            component={Link}
            size="xs"
            variant="default"
            href={`/plans/${plan.id}/history/${stop?.id ?? "now"}`}
          >
            {t("life.read")}
          </Button>
        </div>
      </div>
    </section>
  )
}

/** The life slider above a version that is read: moving it opens the state it comes to rest on. */
export function LifeBar({ plan, asked }: { plan: PlanView; asked: string }) {
  const { t } = useTranslation("history")
  const stops = useStops(plan)
  const [, go] = useLocation()
  const here = stops.findIndex(({ id, version }) => id === asked || String(version) === asked)
  const [at, setAt] = useState(here)
  useEffect(() => setAt(here), [here])
  const open = useDebouncedCallback(
    ({ id }: Stop) => go(`/plans/${plan.id}/history/${id}`, { replace: true }),
    pause,
  )
  if (stops.length < 2) return null
  return (
    <section className={styles.bar} aria-label={t("life.title")}>
      <Track
        stops={stops}
        // A state that nobody saved lies before the next that somebody did.
        at={at < 0 ? nextAfter(stops, asked) : at}
        onChange={setAt}
        onRest={open}
      />
    </section>
  )
}

function nextAfter(stops: readonly Stop[], asked: string): number {
  const next = stops.findIndex(({ version }) => version >= Number(asked))
  return next < 0 ? stops.length - 1 : next
}
