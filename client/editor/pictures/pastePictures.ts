import { type Editor, Extension } from "@tiptap/core"
import { Plugin } from "@tiptap/pm/state"
import { notifyFailure } from "../../ui/notifyFailure.ts"
import { pictureAt, pictureKept } from "./PictureView.ts"

/** Keeps a picture for the plan, and answers the hash by which its text names it. */
export type KeepPicture = (file: File) => Promise<string>

/** The options of the extension for pictures that enter the text. */
export interface PictureOptions {
  /** Null where nobody writes. */
  keep: KeepPicture | null
  /** Where a picture of this plan is had. */
  addressOf: (hash: string) => string
}

const taken = ["image/png", "image/jpeg"]

/** The `accept` value of a field that chooses pictures. */
export const pictureTypes = taken.join(",")

/** Puts pictures at the cursor once the server has them. Throws what it refuses. */
export async function insertPictures(
  editor: Editor,
  files: readonly File[],
  keep: KeepPicture,
): Promise<void> {
  for (const file of files) {
    const hash = await keep(file)
    const { picture } = editor.state.schema.nodes
    if (editor.isDestroyed || !editor.isEditable || !picture) return
    const { tr } = editor.state
    editor.view.dispatch(tr.replaceSelectionWith(picture.create({ hash }), false).scrollIntoView())
  }
}

const picturesAmong = (files: FileList | undefined) =>
  [...(files ?? [])].filter(({ type }) => taken.includes(type))

/** Takes a picture of another plan, if the person may read it, into this one, whose text names it already. */
async function bringOver(editor: Editor, address: string, keep: KeepPicture) {
  const answer = await fetch(address)
  // Without a right in the other plan, the frame and the words are shown, as for a deleted picture.
  if (!answer.ok) return
  const type = answer.headers.get("content-type") ?? ""
  const hash = await keep(new File([await answer.blob()], "picture", { type }))
  for (const image of editor.view.dom.querySelectorAll<HTMLImageElement>(".picture img"))
    if (image.src.endsWith(hash)) image.dispatchEvent(new Event(pictureKept))
}

/** The addresses of pictures in pasted words that are those of other plans. */
function picturesOfOthers(html: string, addressOf: PictureOptions["addressOf"]): Set<string> {
  const found = new Set<string>()
  if (!html.includes(pictureAt)) return found
  const pasted = new DOMParser().parseFromString(html, "text/html")
  for (const one of pasted.querySelectorAll(`[${pictureAt}]`)) {
    const address = one.getAttribute(pictureAt) ?? ""
    const [, hash] = /^\/api\/plans\/[\w-]+\/pictures\/([0-9a-f]{64})$/.exec(address) ?? []
    if (hash && address !== addressOf(hash)) found.add(address)
  }
  return found
}

/**
 * Pictures from the clipboard, and files dropped on the text. What has words beside it is pasted as words, and
 * pictures among words of another plan are taken into this one.
 */
export const PastePictures = Extension.create<PictureOptions>({
  name: "pastePictures",
  addOptions() {
    return { keep: null, addressOf: () => "" }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    const { keep, addressOf } = this.options
    return [
      new Plugin({
        props: {
          transformPastedHTML(html) {
            if (keep && editor.isEditable)
              for (const address of picturesOfOthers(html, addressOf))
                notifyFailure(bringOver(editor, address, keep))
            return html
          },
          handlePaste(_view, event) {
            const files = picturesAmong(event.clipboardData?.files)
            const words = event.clipboardData?.getData("text/plain").trim() ?? ""
            if (!keep || !editor.isEditable || files.length === 0 || words !== "") return false
            notifyFailure(insertPictures(editor, files, keep))
            return true
          },
          handleDrop(view, event) {
            const files = picturesAmong(event.dataTransfer?.files)
            if (!keep || !editor.isEditable || files.length === 0) return false
            event.preventDefault()
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (at) editor.commands.setTextSelection(at.pos)
            notifyFailure(insertPictures(editor, files, keep))
            return true
          },
        },
      }),
    ]
  },
})
