import { useEffect } from "react"

/** Names the browser's tab after what is shown, with the product's name behind it. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title ? `${title} · Concord` : "Concord"
  }, [title])
}
