import { Button, Menu, UnstyledButton } from "@mantine/core"
import { IconChevronDown, IconFileImport } from "@tabler/icons-react"
import type { Node } from "@tiptap/pm/model"
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "wouter"
import type { Anchor } from "../../shared/api/comments.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { useStore } from "../app/store.ts"
import { Composer } from "./Composer.tsx"
import type { Author, CommentStore, ShownThread } from "./commentStore.ts"
import type { CommentTarget, DraftStore } from "./draft.ts"
import { authorOf, type Filter, filtered, filters } from "./filter.ts"
import { Thread } from "./Thread.tsx"
import { partsOf, placedThreads } from "./threadPlace.ts"
import "./comments.css"

/**
 * The comments beside the text, in its order, and the field to write one. Fills the height it is
 * given and scrolls inside.
 */
export function CommentSidebar(props: {
  /** The plan into which files with comments are brought; without it none are. */
  planId?: string
  store: CommentStore
  drafts: DraftStore
  /** The person as the server stamps them. */
  author: Author
  agencies: readonly Agency[]
  /** The agency the person writes for, or null for who may only read. */
  writesFor: Agency | null
  /** The person holds the secretariat's function: they write as it and may resolve every thread. */
  manages: boolean
  /** The person holds their agency's mandate too, so that they choose for whom they write. */
  mandate?: boolean
  /** The document now, or null while it loads. */
  doc: Node | null
  /** The selection in the text: the measure or block the caret is in, and the selected words. */
  target: CommentTarget | null
  /** Whether an anchor still spans words of the document. */
  holds?: (anchor: Anchor, quote: string) => boolean
  offline: boolean
  /** The thread that is looked at; the sidebar scrolls to it. */
  active: string | null
  onActive: (thread: string | null) => void
  /** Goes to a thread's words in the text. */
  onJump: (thread: ShownThread) => void
}) {
  const { t } = useTranslation("comments")
  const { store, drafts, active, holds } = props
  // Typing goes first; where two thousand threads stand follows it.
  const doc = useDeferredValue(props.doc)
  const { state, threads } = useStore(store.state)
  const [filter, setFilter] = useState<Filter>("open")
  const [agency, setAgency] = useState<string | null>(null)
  const [forAgency, setForAgency] = useState(false)
  const chooses = props.manages && props.mandate === true
  const as = props.manages && !(chooses && forAgency) ? "secretariat" : null
  const list = useRef<HTMLOListElement>(null)
  const agencies = useMemo(
    () => new Map(props.agencies.map((one) => [one.id, one])),
    [props.agencies],
  )
  const parts = useMemo(() => (doc ? partsOf(doc) : new Map()), [doc])
  const placed = useMemo(() => placedThreads(threads, parts, holds), [threads, parts, holds])
  const shown = filtered(placed, filter, agency, props.author)
  const count = (of: Filter) => filtered(placed, of, agency, props.author).length

  // A thread that is chosen elsewhere (in the text) must be in the list to be seen.
  const hidden = active !== null && !shown.some(({ thread }) => thread.id === active)
  const chosen = hidden ? placed.find(({ thread }) => thread.id === active) : undefined
  useEffect(() => {
    if (!chosen) return
    setAgency(null)
    setFilter(chosen.thread.resolved ? "resolved" : "open")
  }, [chosen])
  useEffect(() => {
    if (active === null || hidden) return
    const row = list.current?.querySelector(`[data-thread="${CSS.escape(active)}"]`)
    row?.scrollIntoView({ block: "nearest" })
  }, [active, hidden])

  return (
    <div className="comments">
      <fieldset className="comment-filters" aria-label={t("filters")}>
        {filters.map((one) => (
          <UnstyledButton
            key={one}
            className="comment-filter"
            aria-pressed={filter === one}
            onClick={() => setFilter(one)}
          >
            {t(`filter.${one}`, { count: count(one) })}
          </UnstyledButton>
        ))}
        <AgencyFilter
          agencies={props.agencies.filter(({ id }) => threads.some((one) => authorOf(one) === id))}
          secretariat={threads.some((one) => one.as !== null)}
          value={agency}
          onChange={setAgency}
        />
        {props.planId && props.writesFor && (
          <Link className="comment-file" href={`/plans/${props.planId}/returned`}>
            <IconFileImport size={14} aria-hidden="true" />
            {t("fromFile")}
          </Link>
        )}
      </fieldset>
      <div className="comment-scroll">
        {state === "loading" && <p className="comment-note">{t("loading")}</p>}
        {state === "failed" && (
          <p className="comment-note" role="alert">
            {t("failed")}{" "}
            <UnstyledButton className="thread-act" onClick={() => void store.refresh()}>
              {t("again")}
            </UnstyledButton>
          </p>
        )}
        {state === "ready" && shown.length === 0 && (
          <p className="comment-note">{t(`empty.${filter}`)}</p>
        )}
        <ol className="threads" ref={list}>
          {shown.map((one) => (
            <Thread
              key={one.thread.id}
              placed={one}
              active={one.thread.id === active}
              onActive={() => {
                if (one.thread.id !== active) props.onActive(one.thread.id)
              }}
              context={{
                store,
                drafts,
                agencies,
                writesFor: props.writesFor,
                as,
                manages: props.manages,
                onJump: props.onJump,
              }}
            />
          ))}
        </ol>
      </div>
      {props.writesFor ? (
        <Composer
          store={store}
          drafts={drafts}
          writesFor={props.writesFor}
          as={as}
          onAs={chooses ? (one) => setForAgency(one === null) : undefined}
          target={props.target}
          parts={parts}
          offline={props.offline}
          onSent={({ id }) => props.onActive(id)}
        />
      ) : (
        <p className="comment-note comment-foot">{t("mayNot")}</p>
      )}
    </div>
  )
}

function AgencyFilter(props: {
  agencies: readonly Agency[]
  /** Whether the secretariat has written. */
  secretariat: boolean
  value: string | null
  onChange: (agency: string | null) => void
}) {
  const { t } = useTranslation("comments")
  const secretariat = { id: "secretariat", name: t("secretariat"), short: t("secretariat") }
  const authors = [...(props.secretariat ? [secretariat] : []), ...props.agencies]
  const chosen = authors.find(({ id }) => id === props.value)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="compact-xs"
          radius="xl"
          variant={chosen ? "light" : "default"}
          rightSection={<IconChevronDown size={13} aria-hidden="true" />}
          aria-label={`${t("ofAgency")}: ${chosen?.name ?? t("allAgencies")}`}
          className="comment-agency"
        >
          {chosen?.short ?? t("allAgencies")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={props.value ?? ""}>
          <Menu.RadioItem value="" closeMenuOnClick onChange={() => props.onChange(null)}>
            {t("allAgencies")}
          </Menu.RadioItem>
          {authors.map(({ id, name }) => (
            <Menu.RadioItem
              key={id}
              value={id}
              closeMenuOnClick
              onChange={() => props.onChange(id)}
            >
              {name}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
