import { useHotkeys, useMediaQuery } from "@mantine/hooks"
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { can } from "../../shared/access.ts"
import type { Me } from "../../shared/api/people.ts"
import type { PlanView } from "../../shared/api/plans.ts"
import { useSelected, useStore } from "../app/store.ts"
import { StepPractices } from "../coverage/areas/Practices.tsx"
import { Editor } from "../editor/Editor.tsx"
import { FindReplace } from "../editor/find/FindReplace.tsx"
import { insertPictures } from "../editor/pictures/pastePictures.ts"
import { usePlanEditor } from "../editor/planEditor.ts"
import { insertFootnote } from "../editor/text/footnoteCommand.ts"
import { LinkDialog } from "../editor/text/LinkDialog.tsx"
import { Outline } from "../editor/text/Outline.tsx"
import { SelectionMenu } from "../editor/text/SelectionMenu.tsx"
import { ShortcutsDialog } from "../editor/text/ShortcutsDialog.tsx"
import { Toolbar } from "../editor/text/Toolbar.tsx"
import { WordCount } from "../editor/text/WordCount.tsx"
import type { PlanConnection } from "../sync/connection.ts"
import { useShownDocument } from "../sync/mirror.ts"
import { Loading } from "../ui/Loading.tsx"
import { notifyFailure } from "../ui/notifyFailure.ts"
import { useAddressedMeasure, useAddressedRecord } from "./addressedMeasure.ts"
import { ConnectedMeasureFooter } from "./ConnectedMeasureFooter.tsx"
import { targetAt } from "./commentTarget.ts"
import { useConfirmDelete } from "./confirmDelete.tsx"
import { EvidenceNote } from "./EvidenceNote.tsx"
import { type EditorActs, useEditorSetup } from "./editorSetup.ts"
import { usePanelFolds } from "./FoldButtons.tsx"
import type { Mode } from "./ModeSwitch.tsx"
import { type Jump, useMarks } from "./marks.ts"
import { useMeasureStatus } from "./measureStatus.ts"
import { Notices } from "./Notices.tsx"
import { PlanHeader } from "./PlanHeader.tsx"
import { PlanMinimap } from "./PlanMinimap.tsx"
import styles from "./plan.module.css"
import { usePlanStores } from "./planStores.ts"
import { type PanelTab, SidePanel } from "./SidePanel.tsx"

const MeasureHistory = lazy(() =>
  import("../history/MeasureHistory.tsx").then((m) => ({ default: m.MeasureHistory })),
)

const Authors = lazy(() => import("../history/Authors.tsx").then((m) => ({ default: m.Authors })))

interface Props {
  plan: PlanView
  user: Me
  connection: PlanConnection
}

type Dialog = "link" | "shortcuts" | null

/** The workspace of a plan: outline left, text in the middle, side panel right. Connects the features. */
export function PlanWorkspace({ plan, user, connection }: Props) {
  const { t } = useTranslation("editor")
  const opened = useStore(connection.document)
  const state = useSelected(connection.status, ({ state: now }) => now)
  const right = useStore(connection.right) ?? plan.right
  const mayWrite = can(right, "edit")
  const mayComment = can(right, "comment")
  const [mode, setMode] = useState<Mode>("edit")
  const [dialog, setDialog] = useState<Dialog>(null)
  const [finding, setFinding] = useState(false)
  const [tab, setTab] = useState<PanelTab>("standards")
  const folds = usePanelFolds()
  const editable = mayWrite && mode === "edit" && state !== "refused"
  const stores = usePlanStores(plan, user, connection)
  const shown = useShownDocument(opened.ready ? opened.doc : null, mayWrite)
  const confirm = useConfirmDelete()
  const acts = useRef<EditorActs>({
    link: () => setDialog("link"),
    find: () => setFinding(true),
    shortcuts: () => setDialog("shortcuts"),
    comment: () => {},
    footnote: () => {},
    leave: () => false,
    guarded: () => false,
    confirmDelete: confirm.ask,
  })
  const setup = useEditorSetup(shown, opened.socket, connection, user, plan, editable, acts)
  const planEditor = usePlanEditor(setup)
  const side = useMeasureStatus(plan, planEditor, stores)
  const { openPanel, fold } = folds
  const showComments = useCallback(() => {
    setTab("comments")
    openPanel()
  }, [openPanel])
  const marks = useMarks(planEditor, stores, showComments)
  useAddressedMeasure(Boolean(planEditor && stores), marks.jump)
  const [askedArea, setAskedArea] = useState<{ area: string } | null>(null)
  useAddressedRecord(Boolean(planEditor && stores), {
    thread: (id) => {
      showComments()
      marks.setActiveThread(id)
      const comments = stores?.comments.state
      const show = () => {
        const found = comments?.get().threads.find((thread) => thread.id === id)
        const place = found?.measureId ?? found?.blockId
        if (place) marks.jump({ passageId: place, quote: "" })
        return found !== undefined
      }
      // The comments come a moment after the text.
      if (!comments || show()) return
      const stop = comments.subscribe(() => {
        if (show() || comments.get().state === "failed") stop()
      })
    },
    area: (area) => {
      setTab("standards")
      openPanel()
      setAskedArea({ area })
    },
  })
  const [composing, setComposing] = useState(0)
  const compose = useCallback(() => {
    // The comment is on the present selection: the text may change before the first letter.
    if (planEditor && stores && stores.drafts.state.get().comment.body === "")
      stores.drafts.comment({ target: targetAt(planEditor.editor.state) })
    showComments()
    setComposing((count) => count + 1)
  }, [showComments, planEditor, stores])
  useEffect(() => {
    if (composing > 0) document.querySelector<HTMLElement>(".composer textarea")?.focus()
  }, [composing])
  const { jump } = marks
  // Overlays close before scrolling to a place. A stable function, or every row of the outline
  // would be drawn at every key.
  const goTo = useCallback(
    (to: Jump) => {
      jump(to)
      fold()
    },
    [jump, fold],
  )
  const goToPart = useCallback((id: string) => goTo({ passageId: id, quote: "" }), [goTo])
  const find = useCallback(() => setFinding(true), [])
  // Where no text has the keyboard; in the text its own keys answer.
  useHotkeys([
    ["mod+F", find],
    ["mod+slash", () => setDialog("shortcuts")],
    ["shift+?", () => setDialog("shortcuts")],
  ])
  const commentsOf = useCallback(
    (id: string) => {
      jump({ passageId: id, quote: "" })
      showComments()
    },
    [jump, showComments],
  )
  const [remarksOn, setRemarksOn] = useState<{ id: string; number: string } | null>(null)
  const { standings } = side
  const latestStandings = useRef(standings)
  useEffect(() => {
    latestStandings.current = standings
  })
  const remarksOf = useCallback(
    (id: string) => {
      setRemarksOn({ id, number: latestStandings.current.get(id)?.number ?? "" })
      setTab("effectiveness")
      openPanel()
      // With the keyboard, focus returns to the list.
      requestAnimationFrame(() => document.getElementById("panel-tab-effectiveness")?.focus())
    },
    [openPanel],
  )
  const [authors, setAuthors] = useState(false)
  const hideAuthors = useCallback(() => setAuthors(false), [])
  const toggleAuthors = useCallback(() => setAuthors((shown) => !shown), [])
  const [historyOf, setHistoryOf] = useState<string | null>(null)
  acts.current.comment = () => planEditor && mayComment && compose()
  acts.current.footnote = () => planEditor && insertFootnote(planEditor)
  acts.current.leave = () => marks.back(openPanel)
  acts.current.guarded = side.guarded
  confirm.numberOf.current = (id) => side.standings.get(id)?.number ?? ""

  const wide = useMediaQuery("(min-width: 1200px)", true)
  const narrow = useMediaQuery("(max-width: 959px)", false)
  const toolsBeside = useMediaQuery("(min-width: 1600px)", true)
  const toolbar = useMemo(
    () =>
      planEditor &&
      editable && (
        <Toolbar
          editor={planEditor.editor}
          onLink={() => setDialog("link")}
          onFootnote={() => insertFootnote(planEditor)}
          onPictures={(files) => {
            const { editor, keepPicture } = planEditor
            if (keepPicture) notifyFailure(insertPictures(editor, files, keepPicture))
          }}
          onFind={find}
          onShortcuts={() => setDialog("shortcuts")}
        />
      ),
    [planEditor, editable, find],
  )
  return (
    <div className={styles.page}>
      <PlanHeader
        plan={plan}
        right={right}
        connection={connection}
        toolbar={toolbar}
        mode={editable ? "edit" : "read"}
        mayWrite={mayWrite && state !== "refused"}
        onMode={setMode}
        authors={authors}
        onAuthors={toggleAuthors}
        folds={folds}
        wide={wide}
        toolsBeside={toolsBeside}
        narrow={narrow}
      />
      <Notices connection={connection} stores={stores} onJump={marks.jump} />
      {finding && planEditor && (
        <FindReplace
          planEditor={planEditor}
          editable={editable}
          onClose={() => setFinding(false)}
        />
      )}
      {planEditor && stores ? (
        <main
          className={styles.workspace}
          data-outline={folds.outline || undefined}
          data-panel={folds.panel || undefined}
        >
          <h1 className="visually-hidden">{plan.settings.title}</h1>
          <aside className={styles.rail} aria-label={t("outline.title")}>
            <Outline planEditor={planEditor} standingOf={side.standingOf} onJump={goToPart} />
          </aside>
          <section className={styles.sheet} aria-label={t("text")}>
            {authors && (
              <Suspense fallback={null}>
                <Authors plan={plan} planEditor={planEditor} onClose={hideAuthors} />
              </Suspense>
            )}
            <Editor
              planEditor={planEditor}
              editable={editable}
              bodies={plan.bodies}
              currency={plan.settings.currency}
              whenEmpty={<StepPractices step="measures" />}
              renderFoot={(id) => (
                <ConnectedMeasureFooter
                  id={id}
                  plan={plan}
                  user={user}
                  stores={stores}
                  of={side.standings.get(id)}
                  comments={side.comments.get(id) ?? 0}
                  onComments={commentsOf}
                  onRemarks={remarksOf}
                  onHistory={setHistoryOf}
                  closed={state === "refused"}
                />
              )}
            />
            <WordCount planEditor={planEditor} />
            <EvidenceNote planEditor={planEditor} stores={stores} />
          </section>
          <PlanMinimap planEditor={planEditor} side={side} marks={marks} />
          <aside className={styles.panel}>
            <SidePanel
              tab={tab}
              onTab={setTab}
              plan={plan}
              user={user}
              right={right}
              planEditor={planEditor}
              stores={stores}
              side={side}
              marks={marks}
              onJump={goTo}
              onShown={fold}
              offline={state !== "live"}
              remarksOn={remarksOn}
              onRemarksOn={setRemarksOn}
              askedArea={askedArea}
            />
          </aside>
          <SelectionMenu
            editor={planEditor.editor}
            editable={editable}
            {...(mayComment ? { onComment: compose } : {})}
          />
          {dialog === "link" && editable && (
            <LinkDialog editor={planEditor.editor} onClose={() => setDialog(null)} />
          )}
        </main>
      ) : (
        state !== "refused" && <Loading words={t("plan:loading")} />
      )}
      {dialog === "shortcuts" && <ShortcutsDialog onClose={() => setDialog(null)} />}
      {historyOf !== null && (
        <Suspense fallback={null}>
          <MeasureHistory plan={plan} measure={historyOf} onClose={() => setHistoryOf(null)} />
        </Suspense>
      )}
      {confirm.dialog}
    </div>
  )
}
