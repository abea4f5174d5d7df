import { Loader } from "@mantine/core"
import styles from "../app/page.module.css"

/** Says that something is on its way. `words` are read aloud and shown under the wheel. */
export function Loading({ words }: { words: string }) {
  return (
    <div className={styles.waiting} role="status">
      <Loader size="sm" />
      <span>{words}</span>
    </div>
  )
}
