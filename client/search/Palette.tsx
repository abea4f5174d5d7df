import { Loader, Modal } from "@mantine/core"
import {
  IconBolt,
  IconFileText,
  IconListDetails,
  IconMessage,
  IconScale,
  IconSearch,
  IconUser,
} from "@tabler/icons-react"
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import { useLocation } from "wouter"
import type { Me } from "../../shared/api/people.ts"
import type { SearchAnswer, SearchPiece } from "../../shared/api/search.ts"
import { Problem } from "../../shared/problem.ts"
import { get } from "../app/http.ts"
import { session } from "../app/session.ts"
import { useStore } from "../app/store.ts"
import { useCommands } from "./commands.ts"
import { groups, type Item, itemsFor, wordsOf } from "./items.ts"
import { goTo, keepRecent, recentOf } from "./palette.ts"
import styles from "./search.module.css"

const icons: Record<string, typeof IconSearch> = {
  command: IconBolt,
  plan: IconFileText,
  measure: IconListDetails,
  text: IconFileText,
  area: IconScale,
  comment: IconMessage,
  person: IconUser,
}

/** While somebody types, the question is asked only so often. */
const pause = 160

interface Found {
  /** For what was asked; "" before anything was. */
  question: string
  answer: SearchAnswer | null
  error: unknown
}

const nothing: Found = { question: "", answer: null, error: null }

/**
 * The server's results for a query, a moment after the last letter; the previous ones stay
 * meanwhile.
 */
function useFound(question: string, here: string | null) {
  const [found, setFound] = useState<Found>(nothing)
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same again
  useEffect(() => {
    if (question.trim() === "") {
      setFound(nothing)
      return
    }
    let gone = false
    const timer = setTimeout(() => {
      const asked = new URLSearchParams({ q: question, ...(here ? { here } : {}) })
      get<SearchAnswer>(`/api/search?${asked}`).then(
        (answer) => gone || setFound({ question, answer, error: null }),
        (error) => gone || setFound({ question, answer: null, error }),
      )
    }, pause)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [question, here, tries])
  return { found, again: () => setTries((count) => count + 1) }
}

function Pieces({ pieces }: { pieces: readonly SearchPiece[] }) {
  let at = 0
  return pieces.map(({ text, found }) => {
    const key = at
    at += text.length
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
  })
}

function Row({ item }: { item: Item }) {
  const { t } = useTranslation("search")
  const Icon = icons[item.kind] ?? IconSearch
  const below = [item.place, item.plan && t("in", { plan: item.plan })].filter(Boolean).join(" · ")
  return (
    <>
      <Icon size={16} stroke={1.7} aria-hidden className={styles.icon} />
      <span className={styles.words}>
        <span className={styles.titleLine}>
          {item.number && <b className={styles.number}>{item.number}</b>}
          <Pieces pieces={item.title.length > 0 ? item.title : item.snippet} />
        </span>
        {item.title.length > 0 && item.snippet.length > 0 && (
          <span className={styles.snippet}>
            <Pieces pieces={item.snippet} />
          </span>
        )}
        {below && <span className={styles.below}>{below}</span>}
      </span>
    </>
  )
}

/** One field over everything that can be found and done, with the keyboard alone or the mouse. */
export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation("search")
  const now = useStore(session)
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      withCloseButton={false}
      title={<span className="visually-hidden">{t("title")}</span>}
      size={680}
      yOffset="9vh"
      padding={0}
      transitionProps={{ duration: 80 }}
      classNames={{
        header: styles.header ?? "",
        body: styles.body ?? "",
        content: styles.modal ?? "",
      }}
    >
      {now.state === "in" && <Field user={now.user} onClose={onClose} />}
    </Modal>
  )
}

function Field({ user, onClose }: { user: Me; onClose: () => void }) {
  const { t } = useTranslation("search")
  const [path, go] = useLocation()
  const here = /^\/plans\/([^/]+)/.exec(path)?.[1] ?? null
  const [question, setQuestion] = useState("")
  const [chosen, setChosen] = useState(0)
  const [recent] = useState(() => recentOf(user.id))
  const commands = useCommands(user, here)
  const { found, again } = useFound(question, here)
  const items = useMemo(
    () => itemsFor(question, recent, commands, found.answer),
    [question, recent, commands, found.answer],
  )
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const optionId = (at: number) => `${id}-${at}`
  const at = Math.min(chosen, items.length - 1)
  const searching = question.trim() !== "" && found.question !== question
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" })
  })

  function take(item: Item | undefined) {
    if (!item) return
    onClose()
    if (item.link) {
      const [title, place] = [wordsOf(item).slice(0, 160), item.plan || item.place]
      keepRecent(user.id, { kind: item.kind, title, place, link: item.link })
    }
    // The dialog gives the keyboard back first; then the page may take it elsewhere.
    const { link, run } = item
    requestAnimationFrame(() => (link ? goTo(link, go) : run?.()))
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    const last = items.length - 1
    const steps: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
      PageDown: Math.min(last, at + 6),
      PageUp: Math.max(0, at - 6),
    }
    const step = steps[event.key]
    if (step !== undefined) setChosen(step)
    else if (event.key === "Enter") take(items[at])
    else return
    event.preventDefault()
  }

  let count = -1
  return (
    <>
      <div className={styles.field}>
        <IconSearch size={18} aria-hidden />
        <input
          data-autofocus
          type="text"
          role="combobox"
          aria-label={t("title")}
          aria-expanded={items.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={items.length > 0 ? optionId(at) : undefined}
          placeholder={t("placeholder")}
          value={question}
          maxLength={200}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          onChange={(event) => {
            setQuestion(event.currentTarget.value)
            setChosen(0)
          }}
          onKeyDown={onKeyDown}
        />
        {searching && <Loader size={16} aria-label={t("loading")} />}
      </div>
      <div className="visually-hidden" role="status">
        {!searching && question.trim() !== "" && t("found", { count: items.length })}
      </div>
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={t("results")}
        className={styles.list}
      >
        {groups.map((group) => {
          const own = items.filter((item) => item.group === group)
          if (own.length === 0) return null
          return (
            // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <div id={`${id}-${group}`} className={styles.group}>
                {t(`group.${group}`)}
              </div>
              {own.map((item) => {
                count += 1
                const place = count
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keyboard
                  // biome-ignore lint/a11y/useFocusableInteractive: the field above has the keyboard
                  <div
                    key={item.key}
                    id={optionId(place)}
                    role="option"
                    aria-selected={place === at}
                    className={styles.option}
                    onMouseMove={() => place !== at && setChosen(place)}
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => take(item)}
                  >
                    <Row item={item} />
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
      {found.error !== null && (
        <p className={styles.note} role="alert">
          <b>{t("failed")}</b>{" "}
          {t("failedHelp", {
            why: found.error instanceof Problem ? found.error.detail : "",
          })}{" "}
          <button type="button" className={styles.again} onClick={again}>
            {t("again")}
          </button>
        </p>
      )}
      {!searching && found.answer && items.length === 0 && (
        <p className={styles.note}>
          <b>{t("none", { words: question.trim().slice(0, 60) })}</b>
          <br />
          {t("noneHelp")}
        </p>
      )}
      {found.answer?.indexing && <p className={styles.note}>{t("indexing")}</p>}
      {found.answer && found.answer.more.length > 0 && <p className={styles.note}>{t("more")}</p>}
      <div className={styles.keys} aria-hidden>
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> {t("keysMove")}
        </span>
        <span>
          <kbd>↵</kbd> {t("keysOpen")}
        </span>
        <span>
          <kbd>Esc</kbd> {t("keysClose")}
        </span>
      </div>
    </>
  )
}
