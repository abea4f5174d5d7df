import { useCallback, useEffect, useRef, useState } from "react"
import type { ReturnedChoices, ReturnedComment, StagedReturn } from "../../shared/api/returned.ts"
import { put } from "../app/http.ts"

/** The properties of the review's parts. */
export interface ReviewChoices {
  staged: StagedReturn
  choices: ReturnedChoices
  settle: (change: Partial<ReturnedChoices>) => void
  /** The agency that all comments become, of a person who brings them for no other; else null. */
  own: string | null
}

/** How long ticks are gathered before they are kept on the server, in milliseconds. */
const gathering = 700

/**
 * The choices of a person about a returned file, kept on the server as they are made. How the file is to be
 * read is sent at once, ticks after a moment; `send` sends the ticks that still wait.
 */
export function useReviewChoices(path: string, first: StagedReturn) {
  const [staged, setStaged] = useState(first)
  const [choices, setChoices] = useState(first.choices)
  const [reading, setReading] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const latest = useRef(first.choices)
  const stop = useRef<AbortController | null>(null)
  const timer = useRef<number | undefined>(undefined)
  const unsent = useRef(false)
  /** The choices that the shown review was read with. */
  const shown = useRef(first.choices)

  const send = useCallback(
    async (wanted: ReturnedChoices): Promise<StagedReturn> => {
      window.clearTimeout(timer.current)
      unsent.current = false
      stop.current?.abort()
      const own = new AbortController()
      stop.current = own
      const answer = await put<StagedReturn>(`${path}/choices`, wanted, own.signal)
      if (!own.signal.aborted) {
        setStaged(answer)
        shown.current = wanted
      }
      return answer
    },
    [path],
  )

  const settle = useCallback(
    (change: Partial<ReturnedChoices>) => {
      latest.current = { ...latest.current, ...change }
      setChoices(latest.current)
      setError(null)
      window.clearTimeout(timer.current)
      const again = "changes" in change || "table" in change
      const keep = async () => {
        if (again) setReading(true)
        const mine = latest.current
        try {
          await send(mine)
        } catch (failure) {
          if (!(failure instanceof DOMException)) setError(failure)
        } finally {
          if (again && mine === latest.current) setReading(false)
        }
      }
      if (again) void keep()
      else {
        unsent.current = true
        timer.current = window.setTimeout(() => void keep(), gathering)
      }
    },
    [send],
  )
  /** Stops the reading, and brings back how the file was read before. */
  const cancel = useCallback(() => {
    stop.current?.abort()
    stop.current = null
    settle({ changes: shown.current.changes, table: shown.current.table })
  }, [settle])
  // Whoever leaves the page finds the last ticks again.
  useEffect(
    () => () => {
      if (unsent.current) void send(latest.current).catch(() => {})
    },
    [send],
  )
  return { staged, setStaged, choices, reading, error, settle, cancel, send }
}

/** Whether the file names another agency as the author than the one whose comment it would become. */
export const isOthers = ({ agency }: ReturnedComment, own: string | null): boolean =>
  own !== null && agency !== null && agency !== own

/** Whether a comment is taken: as the person said, else where its place is known, and it is new and no other agency's. */
export function isTaken(
  comment: ReturnedComment,
  choices: ReturnedChoices,
  own: string | null,
): boolean {
  if (comment.already !== null) return false
  const said = choices.comments?.[comment.key]?.take
  return said ?? (comment.target !== null && !isOthers(comment, own))
}

/** The choices with every tick said, as the server takes them over. */
export function allSaid(
  staged: StagedReturn,
  choices: ReturnedChoices,
  own: string | null,
): ReturnedChoices {
  const comments = Object.fromEntries(
    staged.review.comments
      .filter(({ already }) => already === null)
      .map((one) => [
        one.key,
        { ...choices.comments?.[one.key], take: isTaken(one, choices, own) },
      ]),
  )
  const known = new Set(staged.review.words.map(({ id }) => id))
  const words = Object.fromEntries(
    Object.entries(choices.words ?? {}).filter(([id]) => known.has(id)),
  )
  return { ...choices, comments, words }
}
