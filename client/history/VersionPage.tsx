import { Button } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { useCallback, useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { Awareness } from "y-protocols/awareness"
import * as Y from "yjs"
import { isAgreed, type Position } from "../../shared/agreement/standing.ts"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { ShownVersion } from "../../shared/api/versions.ts"
import { Chip } from "../agreement/positions/Chip.tsx"
import { type MeasureStanding, useStandings } from "../agreement/positions/standings.ts"
import { getBytes } from "../app/http.ts"
import page from "../app/page.module.css"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useFetch } from "../app/useFetch.ts"
import { PracticesProvider } from "../coverage/areas/practicesContext.tsx"
import { CoverageSidebar } from "../coverage/CoverageSidebar.tsx"
import { CoverageStore } from "../coverage/coverageStore.ts"
import { Editor } from "../editor/Editor.tsx"
import { showRange } from "../editor/find/showRange.ts"
import { type Highlight, placeOf } from "../editor/highlights.ts"
import {
  type PlanEditor,
  type PlanEditorSetup,
  usePlanEditor,
  useSettledDoc,
} from "../editor/planEditor.ts"
import { Outline } from "../editor/text/Outline.tsx"
import { coverageOptions } from "../plan/coverageOptions.ts"
import { FoldButtons, usePanelFolds } from "../plan/FoldButtons.tsx"
import { PlanFrame } from "../plan/PlanFrame.tsx"
import layout from "../plan/plan.module.css"
import { usePrintMargin } from "../print/printMargins.ts"
import { writtenTime } from "../ui/dates.ts"
import { Failure } from "../ui/Failure.tsx"
import { Loading } from "../ui/Loading.tsx"
import { LifeBar } from "./LifeSlider.tsx"
import { useRestore } from "./useRestore.tsx"
import styles from "./version.module.css"

/** A version of a plan as it was: the page of the text, read only, with its coverage. */
export function VersionPage({ planId, asked }: { planId: string; asked: string }) {
  const now = useStore(session)
  if (now.state !== "in") return null
  const { user } = now
  return (
    <div className={layout.page}>
      <PlanFrame planId={planId} place="history">
        {(plan) => (
          <PracticesProvider standards={plan.settings.standards} language={plan.settings.language}>
            <LifeBar plan={plan} asked={asked} />
            <Version plan={plan} user={user} asked={asked} />
          </PracticesProvider>
        )}
      </PlanFrame>
    </div>
  )
}

type Shown = ShownVersion & { positions: Position[] }

/** The document of a version, once it is here; or why it is not. */
function useVersionDocument(path: string): { document: Y.Doc | null; error: unknown } {
  const [state, setState] = useState<{ path: string; document: Y.Doc | null; error: unknown }>({
    path,
    document: null,
    error: null,
  })
  useEffect(() => {
    const document = new Y.Doc()
    let gone = false
    getBytes(path).then(
      (bytes) => {
        if (gone) return
        if (bytes.length > 0) Y.applyUpdate(document, bytes)
        setState({ path, document, error: null })
      },
      (error) => gone || setState({ path, document: null, error }),
    )
    return () => {
      gone = true
      document.destroy()
    }
  }, [path])
  // Nothing of the previous version is shown under the name of the next.
  return state.path === path ? state : { document: null, error: null }
}

const nothing = () => {}
const readerKeys = {
  link: nothing,
  find: nothing,
  shortcuts: nothing,
  comment: nothing,
  footnote: nothing,
  leave: () => false,
}
const readerGuard = { guarded: () => false, confirmDelete: async () => false }

/** The options of an editor that nobody writes in. */
function useReaderSetup(document: Y.Doc | null, plan: PlanView, user: Me): PlanEditorSetup | null {
  const { t, i18n } = useTranslation("editor")
  const { id } = plan
  const { language } = plan.settings
  return useMemo(() => {
    if (!document) return null
    const { id: agency, short, colour } = user.agency
    return {
      document,
      awareness: new Awareness(document),
      self: { name: user.name, agency, short, colour },
      nameOf: () => "",
      editable: false,
      t: (key, values) => t(key, values ?? {}),
      language: i18n.language,
      textLanguage: language,
      keys: readerKeys,
      guard: readerGuard,
      pictureAt: (hash) => `/api/plans/${id}/pictures/${hash}`,
      keepPicture: null,
    }
  }, [document, user, id, t, i18n.language, language])
}

function Version({ plan, user, asked }: { plan: PlanView; user: Me; asked: string }) {
  const { t } = useTranslation("history")
  const path = `/api/plans/${plan.id}/versions/${encodeURIComponent(asked)}`
  const [answer, again] = useFetch<Shown>(path)
  const { document, error } = useVersionDocument(`${path}/document`)
  const planEditor = usePlanEditor(useReaderSetup(document, plan, user))
  const failure = answer.state === "failed" ? answer.error : error
  if (failure) {
    return (
      <main className={page.page}>
        <Failure error={failure} again={again} />
        <Link href={`/plans/${plan.id}/history`}>{t("version.back")}</Link>
      </main>
    )
  }
  if (answer.state !== "ready" || !planEditor) return <Loading words={t("version.loading")} />
  return (
    <VersionWorkspace plan={plan} version={answer.value} asked={asked} planEditor={planEditor} />
  )
}

interface WorkspaceProps {
  plan: PlanView
  version: Shown
  asked: string
  planEditor: PlanEditor
}

function VersionWorkspace({ plan, version, asked, planEditor }: WorkspaceProps) {
  const { t } = useTranslation("history")
  const folds = usePanelFolds()
  const wide = useMediaQuery("(min-width: 1200px)", true)
  const narrow = useMediaQuery("(max-width: 959px)", false)
  const doc = useSettledDoc(planEditor)
  const parties = useMemo(() => plan.parties.map(({ id }) => id), [plan.parties])
  const standings = useStandings(doc, version.positions, parties)
  const standingOf = useCallback((id: string) => standings.get(id)?.standing, [standings])
  const agreed = useMemo(
    () => new Set([...standings].flatMap(([id, { standing }]) => (isAgreed(standing) ? [id] : []))),
    [standings],
  )
  useEffect(() => {
    const byId = new Map([...standings].map(([id, { standing }]) => [id, standing] as const))
    planEditor.editor.commands.showStandings(byId)
  }, [planEditor, standings])
  const coverage = useVersionCoverage(plan, planEditor)
  const jump = useCallback(
    ({ passageId, quote }: { passageId: string; quote: string }) => {
      const { editor } = planEditor
      const place = { measureId: passageId, blockId: passageId }
      const mark: Highlight = { id: "evidence", kind: "evidence", quote, active: true, ...place }
      const range = placeOf(editor.state, mark) ?? placeOf(editor.state, { ...mark, quote: null })
      editor.commands.showHighlights(quote === "" ? [] : [mark])
      if (range) showRange(editor, range)
      folds.fold()
    },
    [planEditor, folds],
  )
  const label = t("number", { number: version.version })
  const name = version.saved?.name || label
  const restore = useRestore(plan, asked, name)
  usePrintMargin("version", name)
  return (
    <>
      <div className={styles.head} role="status" data-version={version.version}>
        <p>
          <b>{name}</b>{" "}
          <span className={page.faint}>
            {version.saved?.name ? `${label} · ` : ""}
            {version.writtenAt && t("written", { when: writtenTime(version.writtenAt) })}
            {version.now && ` · ${t("isNow")}`}
          </span>
          <br />
          <span>{t("version.readOnly")}</span>
        </p>
        <span className={styles.acts}>
          {!wide && <FoldButtons folds={folds} panel={narrow} />}
          {!version.now && (
            <Button
              component={Link}
              size="xs"
              variant="default"
              href={`/plans/${plan.id}/history?from=${encodeURIComponent(asked)}`}
            >
              {t("compareNow")}
            </Button>
          )}
          {restore.plan && !version.now && (
            <Button size="xs" variant="default" onClick={restore.plan}>
              {t("restore.plan")}
            </Button>
          )}
          <Button component={Link} size="xs" variant="default" href={`/plans/${plan.id}/history`}>
            {t("version.back")}
          </Button>
        </span>
      </div>
      <main
        className={layout.workspace}
        data-outline={folds.outline || undefined}
        data-panel={folds.panel || undefined}
      >
        <h1 className="visually-hidden">
          {plan.settings.title}: {name}
        </h1>
        <aside className={layout.rail} aria-label={t("editor:outline.title")}>
          <Outline
            planEditor={planEditor}
            standingOf={standingOf}
            onJump={(passageId) => jump({ passageId, quote: "" })}
          />
        </aside>
        <section className={layout.sheet} aria-label={t("editor:text")}>
          <Editor
            planEditor={planEditor}
            editable={false}
            bodies={plan.bodies}
            currency={plan.settings.currency}
            renderFoot={(id) => (
              <VersionFoot
                plan={plan}
                of={standings.get(id)}
                {...(restore.measure && !version.now ? { onRestore: restore.measure } : {})}
              />
            )}
          />
        </section>
        <div className={layout.glance} aria-hidden />
        <aside className={layout.panel} aria-label={t("version.coverage")}>
          <div className={layout.content}>
            {coverage && (
              <CoverageSidebar
                store={coverage}
                settings={plan.settings}
                agreedMeasures={agreed}
                onJump={jump}
              />
            )}
          </div>
        </aside>
      </main>
    </>
  )
}

/** The coverage of a version, read against the plan's set in the worker as that of the text is. */
function useVersionCoverage(plan: PlanView, planEditor: PlanEditor): CoverageStore | null {
  const options = JSON.stringify(coverageOptions(plan))
  const [store, setStore] = useState<CoverageStore | null>(null)
  useEffect(() => {
    const made = new CoverageStore(JSON.parse(options))
    made.read(planEditor.editor.state.doc)
    setStore(made)
    return () => {
      made.close()
      setStore(null)
    }
  }, [options, planEditor])
  return store
}

function VersionFoot(props: {
  plan: PlanView
  of: MeasureStanding | undefined
  /** Brings the measure back into the plan; absent for people who may not. */
  onRestore?: (measure: { id: string; number: string }) => void
}) {
  const { t } = useTranslation("history")
  const { plan, of, onRestore } = props
  if (!of) return null
  const answered = (agency: { id: string }) => of.positions.some((one) => one.agency === agency.id)
  return (
    <footer className="position-foot" contentEditable={false} data-measure-foot={of.measure.id}>
      <div className="foot-line">
        {plan.parties.map((agency) => (
          <Chip key={agency.id} agency={agency} of={of} opinion={false} />
        ))}
        {plan.opinions.filter(answered).map((agency) => (
          <Chip key={agency.id} agency={agency} of={of} opinion />
        ))}
        {onRestore && (
          <span className="foot-end">
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => onRestore({ id: of.measure.id, number: of.number })}
            >
              {t("restore.measure")}
            </Button>
          </span>
        )}
      </div>
    </footer>
  )
}
