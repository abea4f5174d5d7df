import type { ReactNode } from "react"
import styles from "./tag.module.css"

interface Props {
  kind: "stale" | "against" | "contested" | "mended"
  children: ReactNode
}

/** A few words on a coloured ground: amber asks for a look, red says that people disagree, green that it is over. */
export function Tag(props: Props) {
  return (
    <em className={styles.tag} data-tag={props.kind}>
      {props.children}
    </em>
  )
}
