import { useEffect, useRef } from "react"

/** The measure an address names, `/plans/{id}#m={measureId}`, or null. */
export function addressedMeasure(hash: string): string | null {
  return new URLSearchParams(hash.slice(1)).get("m")
}

/** The words in it that the address names, `#m={measureId}&q={words}`; "" for the whole of it. */
function addressedWords(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get("q") ?? ""
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
