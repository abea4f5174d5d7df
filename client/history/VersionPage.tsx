import { Button } from "@mantine/core"
import { useMediaQuery } from "@mantine/hooks"
import { useCallback, useEffect, useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import { Awareness } from "y-protocols/awareness"
import * as Y from "yjs"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import type { ShownVersion } from "../../shared/api/versions.ts"
import { isAgreed, type Position } from "../../shared/standing.ts"
import { Chip } from "../agreements/Chip.tsx"
import { type MeasureStanding, useStandings } from "../agreements/standings.ts"
import { useAnswer } from "../answer.ts"
import { CoverageSidebar } from "../coverage/CoverageSidebar.tsx"
import { CoverageStore } from "../coverage/coverageStore.ts"
import { PracticeShelfProvider } from "../coverage/practiceShelf.tsx"
import { writtenTime } from "../dates.ts"
import { Editor } from "../editor/Editor.tsx"
import { type Highlight, placeOf } from "../editor/highlights.ts"
import { Outline } from "../editor/Outline.tsx"
import {
  type PlanEditor,
  type PlanEditorSetup,
  usePlanEditor,
  useSettledDoc,
} from "../editor/planEditor.ts"
import { showRange } from "../editor/showRange.ts"
import { getBytes } from "../http.ts"
import { Failure } from "../pages/Failure.tsx"
import { Loading } from "../pages/Loading.tsx"
import { PlanFrame } from "../pages/PlanFrame.tsx"
import page from "../pages/page.module.css"
import { coverageOptions } from "../plan/coverageOptions.ts"
import { DeskFolds, useFolds } from "../plan/DeskFolds.tsx"
import desk from "../plan/plan.module.css"
import { usePrintedEdge } from "../print/edges.ts"
import { session } from "../session.ts"
import { useStore } from "../store.ts"
import { useRestore } from "./useRestore.tsx"
import styles from "./version.module.css"

/** A version of a plan as it was: the page of the text, read only, with its coverage. */
export function VersionPage({ planId, asked }: { planId: string; asked: string }) {
  const now = useStore(session)
  if (now.state !== "in") return null
  const { user } = now
  return (
    <div className={desk.page}>
      <PlanFrame planId={planId} place="history">
        {(plan) => (
          <PracticeShelfProvider
            standards={plan.settings.standards}
            language={plan.settings.language}
          >
            <Version plan={plan} user={user} asked={asked} />
          </PracticeShelfProvider>
        )}
      </PlanFrame>
    </div>
  )
}

type Shown = ShownVersion & { positions: Position[] }

/** The document of a version, once it is here; or why it is not. */
function useVersionDocument(path: string): { document: Y.Doc | null; error: unknown } {
  const [state, setState] = useState<{ document: Y.Doc | null; error: unknown }>({
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
        setState({ document, error: null })
      },
      (error) => gone || setState({ document: null, error }),
    )
    return () => {
      gone = true
      document.destroy()
    }
  }, [path])
  return state
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

/** What the editor of a document that nobody writes is opened with. */
function useReaderSetup(document: Y.Doc | null, plan: PlanView, user: Me): PlanEditorSetup | null {
  const { t, i18n } = useTranslation("editor")
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
    }
  }, [document, user, t, i18n.language, language])
}

function Version({ plan, user, asked }: { plan: PlanView; user: Me; asked: string }) {
  const { t } = useTranslation("history")
  const path = `/api/plans/${plan.id}/versions/${encodeURIComponent(asked)}`
  const [answer, again] = useAnswer<Shown>(path)
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
  return <VersionDesk plan={plan} version={answer.value} asked={asked} planEditor={planEditor} />
}

interface DeskProps {
  plan: PlanView
  version: Shown
  asked: string
  planEditor: PlanEditor
}

function VersionDesk({ plan, version, asked, planEditor }: DeskProps) {
  const { t } = useTranslation("history")
  const folds = useFolds()
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
  usePrintedEdge("version", name)
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
          {!wide && <DeskFolds folds={folds} panel={narrow} />}
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
        className={desk.desk}
        data-outline={folds.outline || undefined}
        data-panel={folds.panel || undefined}
      >
        <aside className={desk.rail} aria-label={t("editor:outline.title")}>
          <Outline
            planEditor={planEditor}
            standingOf={standingOf}
            onJump={(passageId) => jump({ passageId, quote: "" })}
          />
        </aside>
        <section className={desk.sheet} aria-label={t("editor:text")}>
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
        <div className={desk.glance} aria-hidden />
        <aside className={desk.panel} aria-label={t("version.coverage")}>
          <div className={desk.content}>
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
  /** Brings the measure back into the plan; left out for who may not. */
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
