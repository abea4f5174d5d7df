import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { writtenTime } from "../ui/dates.ts"
import "./print.css"

/** A text at the edge of printed pages, kept in a custom property; `print.css` says where it stands. */
type Edge = "title" | "classification" | "place" | "version" | "printed"

/** A text as a string of CSS: a sign that would end it is written as its code point. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`

function setEdge(edge: Edge, text: string): () => void {
  const { style } = document.documentElement
  style.setProperty(`--print-${edge}`, cssString(text))
  return () => style.removeProperty(`--print-${edge}`)
}

/** Writes a text at an edge of every printed page for as long as the component is shown. */
export function usePrintMargin(edge: Exclude<Edge, "printed">, text: string): void {
  useEffect(() => setEdge(edge, text), [edge, text])
}

/** Writes the time of printing, which may be days after the page was opened. */
export function usePrintTime(): void {
  const { t } = useTranslation("print")
  useEffect(() => {
    const print = () =>
      setEdge("printed", t("printed", { time: writtenTime(new Date().toISOString()) }))
    const remove = print()
    window.addEventListener("beforeprint", print)
    return () => {
      window.removeEventListener("beforeprint", print)
      remove()
    }
  }, [t])
}
