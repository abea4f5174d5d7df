import { isLeftOver } from "../../../shared/coverage/checks/structure/leftOver.ts"
import { foldCase } from "../../../shared/text/foldCase.ts"

// Alone these name nothing: a title of more words has a subject.
const bare =
  /^(?:others?|any other business|другое|остальное|прочие|другие|(?:digər|başqa|sair|qalan)(?:l[əa]r\p{L}?)?)$/u

/** Whether a heading says that the measures below it have no goal: "Other", «Прочее», "Digər". */
export function isLeftOverHead(words: string): boolean {
  return (
    isLeftOver(words) ||
    bare.test(
      foldCase(words)
        .replace(/[\s.:;]+$/u, "")
        .trim(),
    )
  )
}
