import * as Y from "yjs"
import { attributeOf, type LostRun, parentOf } from "./lostText.ts"
import { type RecoveryPlace, wordsOf } from "./recoveryPlace.ts"

/** Whether the words are at their place already, in a copy made by somebody who had seen them. */
export function isInPlace(run: LostRun, place: RecoveryPlace): boolean {
  if (!run.doubtful || place.type !== "in") return false
  const words = wordsOf(place.text)
  const { offset } = place
  return (
    words.startsWith(run.words, offset) ||
    words.slice(Math.max(0, offset - run.words.length), offset) === run.words
  )
}

/**
 * Writes lost words at their place and returns the live text that contains them. Call it inside a
 * transaction; `newId` returns the id of a new block.
 */
export function insertLostText(run: LostRun, place: RecoveryPlace, newId: () => string): Y.XmlText {
  if (place.type === "in") {
    place.text.insert(place.offset, run.words)
    return place.text
  }
  const text = new Y.XmlText(run.words)
  if (place.type === "empty") {
    place.element.insert(0, [text])
    return text
  }
  const owner = parentOf(run.text)
  if (!owner) return text
  const element = new Y.XmlElement(owner.nodeName)
  for (const name of owner._map.keys()) {
    const value = attributeOf(owner, name)
    if (value !== null && value !== undefined && name !== "id")
      element.setAttribute(name, value as string)
  }
  if (owner.nodeName === "block") element.setAttribute("id", newId())
  element.insert(0, [text])
  if (!place.wrapped) place.measure.insert(place.index, [element])
  else {
    const indicator = new Y.XmlElement("indicator")
    indicator.insert(0, [element])
    place.measure.insert(place.index, [indicator])
  }
  return text
}
