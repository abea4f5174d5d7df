import { type ReactNode, useState } from "react"
import { upload } from "../http.ts"
import { DropZone, FileOnItsWay } from "./DropZone.tsx"

/** What became of the last file: there was none, it was refused, or the server's answer. */
type Brought<T> =
  | { state: "none" }
  | { state: "failed"; name: string; error: unknown }
  | { state: "done"; result: T }

type Step<T> = Brought<T> | { state: "sending"; name: string; part: number }

interface Words {
  drop: string
  choose: string
  formats: string
  progress: string
  sending: (name: string) => string
  /** The server has all of it and works on it. */
  working: (name: string) => string
}

/**
 * Brings a file to the server: chosen or dropped, then with progress; `children` says what became of
 * the last one, above the place for the next. `onDone` is waited for before the file counts as done.
 */
export function BringFile<T>(props: {
  to: string
  accept: string
  words: Words
  onDone?: (result: T, name: string) => Promise<void> | void
  children: (brought: Brought<T>) => ReactNode
}) {
  const { to, accept, words, onDone, children } = props
  const [step, setStep] = useState<Step<T>>({ state: "none" })

  async function bring(file: File) {
    const { name } = file
    const form = new FormData()
    form.append("file", file)
    setStep({ state: "sending", name, part: 0 })
    try {
      const result = await upload<T>(to, form, (part) => setStep({ state: "sending", name, part }))
      await onDone?.(result, name)
      setStep({ state: "done", result })
    } catch (error) {
      setStep({ state: "failed", name, error })
    }
  }

  if (step.state === "sending")
    return (
      <FileOnItsWay
        words={(step.part < 1 ? words.sending : words.working)(step.name)}
        label={words.progress}
        part={step.part}
      />
    )
  return (
    <>
      {children(step)}
      <DropZone
        words={words.drop}
        choose={words.choose}
        accept={accept}
        formats={words.formats}
        onFile={(file) => void bring(file)}
      />
    </>
  )
}
