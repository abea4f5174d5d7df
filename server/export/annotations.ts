import type { Thread } from "../../shared/api/comments.ts"
import type { Language } from "../../shared/languages.ts"
import { exportWords, fill } from "./exportWords.ts"
import type { PlacedComment } from "./planDocument.ts"
import { weightNames } from "./planSheets.ts"

/**
 * Comments for Word's margin: under the name of the agency, with the day and the replies; no names
 * of people. `agencies` are names by id.
 */
export function annotations(
  threads: readonly Thread[],
  agencies: ReadonlyMap<string, string>,
  lang: Language,
): PlacedComment[] {
  const { secretariat } = exportWords(lang)
  const weights = weightNames(lang)
  const author = ({ agency, as }: Pick<Thread, "agency" | "as">) => {
    const name = agencies.get(agency) ?? "–"
    return as === "secretariat" ? fill(secretariat, { agency: name }) : name
  }
  const lines = (body: string) => body.split(/\n+/u).filter((line) => line.trim() !== "")
  return threads.map((thread) => ({
    measureId: thread.measureId,
    blockId: thread.blockId,
    quote: thread.quote,
    author: author(thread),
    at: new Date(thread.at),
    lines: [`(${weights[thread.weight]})`, ...lines(thread.body)],
    resolved: thread.resolved,
    replies: thread.replies.map((reply) => ({
      author: author(reply),
      at: new Date(reply.at),
      lines: lines(reply.body),
    })),
  }))
}
