import type { Node } from "@tiptap/pm/model"
import type { EditorView, NodeView } from "@tiptap/pm/view"
import { pictureOf } from "../../../shared/document/picture.ts"
import type { Words } from "../measures/fieldChips.ts"

/** The attribute of a copied picture for its address, for another plan into which it is pasted. */
export const pictureAt = "data-picture-at"
/** Comes to an image whose bytes the plan has now. */
export const pictureKept = "picture-kept"

/** A picture that is open for describing. */
export interface OpenPicture {
  alt: string
  describe(alt: string): void
  remove(): void
}

/** The parts of the page that the view of a picture needs. */
export interface PictureContext {
  t: Words
  /** Where the bytes of a picture are had. */
  addressOf: (hash: string) => string
  open: (picture: OpenPicture) => void
}

/** How a picture looks: itself, and below it what it shows in words, which one who writes can change. */
export class PictureView implements NodeView {
  readonly dom = document.createElement("span")
  readonly #image = document.createElement("img")
  readonly #words = document.createElement("button")
  readonly #context: PictureContext
  readonly #view: EditorView

  constructor(
    node: Node,
    view: EditorView,
    getPos: () => number | undefined,
    context: PictureContext,
  ) {
    this.#context = context
    this.#view = view
    this.dom.className = "picture"
    this.dom.contentEditable = "false"
    this.#image.draggable = false
    this.#image.addEventListener("error", () => this.dom.classList.add("is-missing"))
    this.#image.addEventListener("load", () => this.dom.classList.remove("is-missing"))
    this.#image.addEventListener(pictureKept, () => {
      const { src } = this.#image
      this.#image.src = ""
      this.#image.src = src
    })
    this.#words.type = "button"
    this.#words.className = "picture-words"
    this.#words.addEventListener("click", () => {
      const here = () => {
        const pos = getPos()
        const now = pos === undefined ? null : view.state.doc.nodeAt(pos)
        return pos !== undefined && now?.type.name === "picture" ? { pos, now } : null
      }
      const at = here()
      if (!at || !view.editable) return
      context.open({
        alt: pictureOf(at.now)?.alt ?? "",
        describe(alt) {
          const place = here()
          if (place) view.dispatch(view.state.tr.setNodeAttribute(place.pos, "alt", alt || null))
        },
        remove() {
          const place = here()
          if (place) view.dispatch(view.state.tr.delete(place.pos, place.pos + place.now.nodeSize))
        },
      })
    })
    this.dom.append(this.#image, this.#words)
    this.#draw(node)
  }

  update(node: Node): boolean {
    if (node.type.name !== "picture") return false
    this.#draw(node)
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#words && !event.type.startsWith("drag")
  }

  #draw(node: Node): void {
    const { t, addressOf } = this.#context
    const picture = pictureOf(node)
    const address = picture ? addressOf(picture.hash) : ""
    if (this.#image.getAttribute("src") !== address) {
      this.dom.classList.remove("is-missing")
      this.#image.src = address
    }
    const alt = picture?.alt ?? ""
    this.#image.alt = alt
    this.#image.style.width = picture?.width ? `${picture.width}mm` : ""
    this.#words.textContent = alt || t("picture.undescribed")
    this.#words.classList.toggle("is-empty", alt === "")
    this.#words.setAttribute(
      "aria-label",
      alt ? t("picture.label", { words: alt }) : t("picture.undescribed"),
    )
    this.#words.disabled = !this.#view.editable
  }
}
