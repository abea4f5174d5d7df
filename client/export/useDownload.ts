import { useCallback, useEffect, useRef, useState } from "react"
import { download, keep } from "./download.ts"

/** The state of a download: `part` is what has arrived, 0 to 1, or null while the server prepares the file. */
export type DownloadState =
  | { state: "idle" }
  | { state: "making"; file: string; part: number | null }
  | { state: "failed"; file: string; error: unknown }

/**
 * One download at a time: `start` begins one and ends the one before, and resolves with whether the
 * file came; `stop` ends it, as leaving the page does. The server then stops working on the file.
 */
export function useDownload() {
  const [making, setMaking] = useState<DownloadState>({ state: "idle" })
  const current = useRef<AbortController | null>(null)
  useEffect(() => () => current.current?.abort(), [])

  const start = useCallback(async (path: string, file: string): Promise<boolean> => {
    current.current?.abort()
    const own = new AbortController()
    current.current = own
    setMaking({ state: "making", file, part: null })
    try {
      const show = (part: number | null) => {
        if (current.current === own) setMaking({ state: "making", file, part })
      }
      keep(await download(path, file, show, own.signal))
      if (current.current === own) setMaking({ state: "idle" })
      return current.current === own
    } catch (error) {
      if (current.current === own && !own.signal.aborted)
        setMaking({ state: "failed", file, error })
      return false
    }
  }, [])

  const stop = useCallback(() => {
    current.current?.abort()
    current.current = null
    setMaking({ state: "idle" })
  }, [])
  return { making, start, stop }
}
