import { Button, Progress } from "@mantine/core"
import { IconUpload } from "@tabler/icons-react"
import { type DragEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"
import styles from "./drop.module.css"

interface Props {
  /** The text of the drop zone, and that of its button. */
  words: string
  choose: string
  /** The endings of files that may be chosen, as an input's `accept` has them. */
  accept: string
  /** Which files are read, in words. */
  formats?: string
  onFile: (file: File) => void
}

/** A place to drop a file on, with a button that chooses one. */
export function DropZone({ words, choose, accept, formats, onFile }: Props) {
  const [over, setOver] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  function take(file: File | undefined) {
    if (file) onFile(file)
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files[0])
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first.
    <div
      className={styles.drop}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconUpload size={26} stroke={1.5} aria-hidden />
      <span>{words}</span>
      <Button variant="default" onClick={() => input.current?.click()}>
        {choose}
      </Button>
      {formats && <span className={styles.formats}>{formats}</span>}
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={choose}
        onChange={(event) => {
          take(event.currentTarget.files?.[0])
          // Cleared, so that one file can be chosen twice.
          event.currentTarget.value = ""
        }}
      />
    </div>
  )
}

/** A file on its way, in place of the {@link DropZone}: `part` of it is sent, from 0 to 1; then it is worked on. */
export function FileOnItsWay(props: {
  words: string
  label: string
  part: number
  onCancel?: () => void
}) {
  const { t } = useTranslation("app")
  return (
    // A file dropped meanwhile must not replace the page.
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing can be done here but to wait.
    <div
      className={styles.drop}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => event.preventDefault()}
    >
      <span role="status">{props.words}</span>
      <Progress
        value={props.part * 100}
        animated={props.part >= 1}
        w="min(100%, 360px)"
        aria-label={props.label}
      />
      {props.onCancel && (
        <Button variant="default" onClick={props.onCancel}>
          {t("cancel")}
        </Button>
      )}
    </div>
  )
}
