import { useEffect, useRef } from "react"

/** The measure an address names, `/plans/{id}#m={measureId}`, or null. */
export function addressedMeasure(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get("m")
}

/** The words in it that the address names, `#m={measureId}&q={words}`; "" for the whole of it. */
function addressedWords(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get("q") ?? ""
}

/**
 * Shows what else the page's address names: a comment, `#c={threadId}`, or an area of the standards,
 * `#area={areaId}`, once the text is there and when the address changes.
 */
export function useAddressedRecord(
  ready: boolean,
  show: { thread: (id: string) => void; area: (id: string) => void },
): void {
  const latest = useRef(show)
  latest.current = show
  useEffect(() => {
    if (!ready) return
    const go = () => {
      const named = new URLSearchParams(window.location.hash.slice(1))
      const [thread, area] = [named.get("c"), named.get("area")]
      if (thread) latest.current.thread(thread)
      else if (area) latest.current.area(area)
    }
    const frame = requestAnimationFrame(go)
    window.addEventListener("hashchange", go)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener("hashchange", go)
    }
  }, [ready])
}

/** Goes to the measure that the page's address names, once the text is there and when the address changes. */
export function useAddressedMeasure(
  ready: boolean,
  jump: (place: { passageId: string; quote: string }) => void,
): void {
  const latest = useRef(jump)
  latest.current = jump
  useEffect(() => {
    if (!ready) return
    const go = () => {
      const id = addressedMeasure(window.location.hash)
      if (id) latest.current({ passageId: id, quote: addressedWords(window.location.hash) })
    }
    // The text is drawn after this; a frame later its places are known.
    const frame = requestAnimationFrame(() => requestAnimationFrame(go))
    window.addEventListener("hashchange", go)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener("hashchange", go)
    }
  }, [ready])
}
