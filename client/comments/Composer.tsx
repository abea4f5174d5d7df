import { Button, CloseButton, Menu, Textarea, UnstyledButton } from "@mantine/core"
import { IconChevronDown } from "@tabler/icons-react"
import { type KeyboardEvent, useEffect, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { type Thread, type WritesAs, weights } from "../../shared/api/comments.ts"
import type { Agency } from "../../shared/api/plans.ts"
import { useStore } from "../app/store.ts"
import { authorLabel } from "./authorLabel.ts"
import type { CommentStore } from "./commentStore.ts"
import type { CommentTarget, DraftStore } from "./draft.ts"
import { FunctionChoice } from "./FunctionChoice.tsx"
import { failureWords } from "./failure.ts"
import type { Part } from "./threadPlace.ts"

const sameTarget = (a: CommentTarget | null, b: CommentTarget | null) =>
  a?.measureId === b?.measureId && a?.blockId === b?.blockId && a?.quote === b?.quote

/**
 * Writes a comment on what is selected in the text. Once words are written they stay with the place
 * they were begun at, until the person moves them.
 */
export function Composer(props: {
  store: CommentStore
  drafts: DraftStore
  writesFor: Agency
  /** The function the person writes in. */
  as: WritesAs
  /** Given where the person may write in both: as the secretariat, and for their agency. */
  onAs?: ((as: WritesAs) => void) | undefined
  /** The selection in the text now, or null. */
  target: CommentTarget | null
  parts: ReadonlyMap<string, Part>
  offline: boolean
  onSent: (thread: Thread) => void
}) {
  const { t } = useTranslation("comments")
  const { store, drafts, as, parts } = props
  const agency = authorLabel(as, props.writesFor, t)
  const { comment } = useStore(drafts.state)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const [restored, setRestored] = useState(drafts.restored && comment.body !== "")
  const written = comment.body !== ""
  const target = comment.target ?? props.target
  const placeOf = (of: CommentTarget) =>
    parts.get(of.measureId ?? of.blockId ?? "")?.number || t("narrative")
  const place = target ? placeOf(target) : t("wholePlan")
  const moved = written && props.target !== null && !sameTarget(props.target, target)

  // Nothing written: a place that was chosen before gives way to what the person selects now. While
  // the cursor is here it is only the text that moves.
  const field = useRef<HTMLTextAreaElement>(null)
  const selected = useRef(props.target)
  useEffect(() => {
    const before = selected.current
    selected.current = props.target
    if (before === props.target || document.activeElement === field.current) return
    if (drafts.state.get().comment.body === "") drafts.comment({ target: null })
  }, [props.target, drafts])

  function write(body: string) {
    setRestored(false)
    drafts.comment({ body, target: body === "" ? null : target })
  }

  async function send() {
    const body = comment.body.trim()
    if (body === "" || busy) return
    const { weight } = comment
    setBusy(true)
    setFailure(null)
    drafts.comment({ body: "", target: null })
    try {
      props.onSent(
        await store.begin({ ...(target ?? {}), body, weight, visibility: "everyone", as }),
      )
      // A condition is said each time anew.
      drafts.comment({ weight: "wanted" })
    } catch (error) {
      // Words written meanwhile in the emptied field go below the unsent ones.
      const since = drafts.state.get().comment.body
      drafts.comment({ body: since ? `${body}\n${since}` : body, target })
      setFailure(t("notSent", { why: failureWords(error) }))
    } finally {
      setBusy(false)
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send()
  }

  const says = props.offline && written ? t("offline") : failure ? t("draftKept") : null
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {target?.quote && (
        <div className="composer-about">
          <q>{target.quote}</q>
          <CloseButton
            size="xs"
            aria-label={t("dropWords", { place })}
            title={t("dropWords", { place })}
            onClick={() => drafts.comment({ target: { ...target, quote: null, anchor: null } })}
          />
        </div>
      )}
      {moved && !target?.quote && (
        <span className="thread-where">{t("aboutWhole", { place })}</span>
      )}
      {moved && (
        <UnstyledButton
          className="thread-act"
          onClick={() => drafts.comment({ target: props.target })}
        >
          {t("aboutNow", { place: props.target ? placeOf(props.target) : "" })}
        </UnstyledButton>
      )}
      <Textarea
        size="sm"
        aria-label={t("yourComment")}
        placeholder={t(target ? "commentFor" : "commentOnPlan", { place, agency })}
        ref={field}
        value={comment.body}
        onFocus={() => {
          if (!comment.target && props.target) drafts.comment({ target: props.target })
        }}
        onChange={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        autosize
        minRows={2}
        maxRows={9}
        maxLength={20_000}
      />
      {failure && (
        <p className="thread-failure" role="alert">
          {failure}
        </p>
      )}
      {(says || restored) && <p className="thread-where">{says ?? t("draftRestored")}</p>}
      <div className="composer-acts">
        <Menu position="top-start" width={280}>
          <Menu.Target>
            <Button
              size="compact-xs"
              radius="xl"
              variant="default"
              rightSection={<IconChevronDown size={13} aria-hidden="true" />}
              aria-label={`${t("weight")}: ${t(`weight.${comment.weight}`)}`}
            >
              {t(`weight.${comment.weight}`)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.RadioGroup value={comment.weight}>
              {weights.map((weight) => (
                <Menu.RadioItem
                  key={weight}
                  value={weight}
                  closeMenuOnClick
                  onChange={() => drafts.comment({ weight })}
                >
                  <span className="weight" data-weight={weight}>
                    {t(`weight.${weight}`)}
                  </span>
                  <small className="weight-why">{t(`weight.${weight}.why`)}</small>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Dropdown>
        </Menu>
        {props.onAs && <FunctionChoice as={as} agency={props.writesFor} onAs={props.onAs} />}
        <span className="thread-where">{t("seenByEveryone")}</span>
        <Button
          type="submit"
          size="compact-sm"
          className="composer-send"
          loading={busy}
          disabled={comment.body.trim() === ""}
        >
          {t("send")}
        </Button>
      </div>
    </form>
  )
}
