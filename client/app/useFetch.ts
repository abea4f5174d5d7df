import { useCallback, useEffect, useState } from "react"
import { get } from "./http.ts"

/** The state of a request of a page. */
export type FetchState<T> =
  | { state: "loading" }
  | { state: "failed"; error: unknown }
  | { state: "ready"; value: T }

async function ask<T>(path: string): Promise<FetchState<T>> {
  try {
    return { state: "ready", value: await get<T>(path) }
  } catch (error) {
    return { state: "failed", error }
  }
}

/**
 * Asks the server for `path`, and again whenever it changes or `again` is called; what was shown
 * stays until the new answer is there. Without a path nothing is asked.
 */
export function useFetch<T>(path: string | null): [FetchState<T>, again: () => Promise<void>] {
  const [kept, setKept] = useState<{ path: string | null; answer: FetchState<T> }>({
    path,
    answer: { state: "loading" },
  })
  const again = useCallback(async () => {
    if (path !== null) setKept({ path, answer: await ask<T>(path) })
  }, [path])
  useEffect(() => {
    if (path === null) return
    let gone = false
    ask<T>(path).then(
      (answer) => gone || setKept({ path, answer }),
      () => {},
    )
    return () => {
      gone = true
    }
  }, [path])
  return [kept.path === path ? kept.answer : { state: "loading" }, again]
}
