import type { Editor } from "@tiptap/core"
import type { Node } from "@tiptap/pm/model"
import type { Decoration, NodeView } from "@tiptap/pm/view"
import { readMeasure } from "../../../shared/document/planMeasure.ts"
import type { MeasureMark } from "../text/numbering.ts"
import {
  type FieldLabel,
  type FieldName,
  fieldLabels,
  quietFields,
  type Words,
} from "./fieldChips.ts"
import type { MeasureSlots } from "./measureSlots.ts"

/** The context of the page for the views of measures and footnotes. */
export interface ViewContext {
  t: Words
  /** BCP 47, for dates and numbers. */
  language: string
  /** Of the plan's own words. */
  textLanguage: string
  slots: MeasureSlots
  /** The display number of a measure now, or "". */
  numberOf: (id: string) => string
}

function element(tag: string, className: string, editable = true): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  if (!editable) made.contentEditable = "false"
  return made
}

const markOf = (decorations: readonly Decoration[]): MeasureMark | undefined =>
  decorations.map((d) => (d.spec as { mark?: MeasureMark }).mark).find(Boolean)

/** How a measure looks: number in the margin, words, the line of its fields, what opens in place, the foot. */
export class MeasureView implements NodeView {
  readonly dom: HTMLElement
  readonly contentDOM: HTMLElement
  readonly #number = element("span", "measure-number", false)
  readonly #line = element("div", "measure-fields", false)
  readonly #panel = element("div", "measure-panel", false)
  readonly #foot = element("div", "measure-foot", false)
  readonly #id: string
  readonly #editor: Editor
  readonly #context: ViewContext
  #node: Node
  #mark: MeasureMark | undefined
  #drawn = ""

  constructor(
    node: Node,
    decorations: readonly Decoration[],
    editor: Editor,
    context: ViewContext,
  ) {
    this.#node = node
    this.#editor = editor
    this.#context = context
    this.#id = String(node.attrs.id ?? "")
    this.dom = element("section", "measure")
    this.dom.dataset.measure = this.#id
    const body = element("div", "measure-body")
    this.contentDOM = element("div", "measure-words")
    // Around the words speaks the interface.
    for (const part of [this.#line, this.#panel, this.#foot]) part.lang = context.language
    body.append(this.contentDOM, this.#line, this.#panel, this.#foot)
    this.dom.append(this.#number, body)
    this.#line.addEventListener("click", (event) => this.#open(event))
    this.#draw(markOf(decorations))
    const slots = { measure: this.dom, panel: this.#panel, foot: this.#foot }
    if (this.#id !== "") context.slots.add(this.#id, slots)
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    // Another measure gets a view of its own: the foot and an open field belong to this one.
    if (node.type !== this.#node.type || String(node.attrs.id ?? "") !== this.#id) return false
    const mark = markOf(decorations)
    if (node === this.#node && mark === this.#mark) return true
    this.#node = node
    this.#draw(mark)
    return true
  }

  ignoreMutation(mutation: { target: globalThis.Node; type: string }): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target)
  }

  stopEvent(event: Event): boolean {
    const { target } = event
    return target instanceof globalThis.Node && !this.contentDOM.contains(target)
  }

  destroy(): void {
    this.#context.slots.remove(this.#id, this.dom)
  }

  #draw(mark: MeasureMark | undefined): void {
    this.#mark = mark
    const standing = mark?.standing ?? "none"
    if (this.dom.dataset.standing !== standing) this.dom.dataset.standing = standing
    const number = mark?.number ?? ""
    if (this.#number.textContent !== number) this.#number.textContent = number
    const { t, language, numberOf } = this.#context
    const measure = readMeasure(this.#node)
    const labels = fieldLabels(measure, t, language, numberOf)
    const key = JSON.stringify(labels)
    if (key === this.#drawn) return
    this.#drawn = key
    this.#drawLine(labels, quietFields(measure).length > 0)
  }

  // Invitations are drawn for a reader too and hidden by the style sheet, so that switching between
  // reading and editing redraws nothing.
  #drawLine(labels: FieldLabel[], hasMore: boolean): void {
    const { t, textLanguage } = this.#context
    const focused = this.#line.querySelector<HTMLElement>(":focus")?.dataset.field
    const parts = labels.map(({ name, label, value }) => {
      const chip = this.#chip(name, value === null)
      if (value === null) chip.textContent = t(`add.${name}`)
      else {
        const title = document.createElement("b")
        title.textContent = label
        const words = element("span", "field-value")
        words.textContent = value
        words.lang = textLanguage
        chip.append(title, words)
      }
      return chip
    })
    const more = this.#chip("more", true)
    more.textContent = "+"
    more.title = t("add.more")
    more.setAttribute("aria-label", t("add.more"))
    this.#line.replaceChildren(...parts, ...(hasMore ? [more] : []))
    if (focused) this.#line.querySelector<HTMLElement>(`[data-field="${focused}"]`)?.focus()
  }

  #chip(name: FieldName | "more", missing: boolean): HTMLElement {
    const chip = element("button", missing ? "field is-missing" : "field")
    chip.setAttribute("type", "button")
    chip.dataset.field = name
    if (name === "more") chip.classList.add("is-more")
    return chip
  }

  #open(event: Event): void {
    const target = event.target instanceof Element ? event.target : null
    const name = target?.closest<HTMLElement>("[data-field]")?.dataset.field
    if (name && this.#editor.isEditable) this.#context.slots.open(this.#id, name as FieldName)
  }
}
