import { CollaborationCaret } from "@tiptap/extension-collaboration-caret"
import type { Awareness } from "y-protocols/awareness"
import { readCursor } from "../../../shared/document/recovery/cursor.ts"

/** A person in the room as the server names them in awareness. */
export interface CaretUser {
  name: string
  agency: string
  short: string
  colour: string
}

const colour = (user: Record<string, unknown>) =>
  typeof user.colour === "string" && /^#[0-9a-f]{6}$/i.test(user.colour) ? user.colour : "#5b5f66"

/** The name of a person that is not shown to everybody, or "". */
export type NameOf = (id: string) => string

function caret(user: Record<string, unknown>, nameOf: NameOf): HTMLElement {
  const made = document.createElement("span")
  made.className = "caret"
  made.style.setProperty("--caret", colour(user))
  const label = document.createElement("span")
  label.className = "caret-label"
  const name = user.name || (typeof user.id === "string" ? nameOf(user.id) : "")
  const words = [user.short, name].filter((part) => typeof part === "string" && part !== "")
  label.textContent = words.join(" · ")
  // The joiners keep the caret from breaking a word in two.
  made.append("\u2060", label, "\u2060")
  return made
}

/** An awareness without carets that name no place in the plan: the binding would stop at it. */
export function withReadableCursors(awareness: Awareness): Awareness {
  const getStates = () =>
    new Map(
      [...awareness.getStates()].map(([client, state]) => [
        client,
        state?.cursor == null ? state : { ...state, cursor: readCursor(state.cursor) },
      ]),
    )
  return Object.create(awareness, { getStates: { value: getStates } })
}

/** The others' carets and selections, with the agency's short name and colour, and the name as far as one may see it. */
export function carets(awareness: Awareness, self: CaretUser, nameOf: NameOf) {
  return CollaborationCaret.configure({
    provider: { awareness: withReadableCursors(awareness) },
    // `color` keeps the binding from writing a default of its own into what others receive.
    user: { ...self, color: self.colour },
    render: (user) => caret(user, nameOf),
    selectionRender: (user) => ({
      class: "caret-selection",
      style: `--caret: ${colour(user)}`,
    }),
  })
}
