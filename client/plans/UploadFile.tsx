import { type ReactNode, useState } from "react"
import { upload } from "../app/http.ts"
import { DropZone, FileOnItsWay } from "../ui/DropZone.tsx"

/** The result of the last file: none, refused, or the server's answer. */
type Brought<T> =
  | { state: "none" }
  | { state: "failed"; name: string; error: unknown }
  | { state: "done"; result: T }

type Step<T> = Brought<T> | { state: "sending"; name: string; part: number; stop: AbortController }

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
 * the last one, above the place for the next. It may be stopped on its way. `onDone` is waited for before the file counts as done.
 */
export function UploadFile<T>(props: {
  /** The address it goes to, which may depend on the file's name. */
  to: string | ((name: string) => string)
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
    const stop = new AbortController()
    const sent = (part: number) => setStep({ state: "sending", name, part, stop })
    sent(0)
    try {
      const path = typeof to === "string" ? to : to(name)
      const result = await upload<T>(path, form, sent, stop.signal)
      await onDone?.(result, name)
      setStep({ state: "done", result })
    } catch (error) {
      setStep(stop.signal.aborted ? { state: "none" } : { state: "failed", name, error })
    }
  }

  if (step.state === "sending")
    return (
      <FileOnItsWay
        words={(step.part < 1 ? words.sending : words.working)(step.name)}
        label={words.progress}
        part={step.part}
        onCancel={() => step.stop.abort()}
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
