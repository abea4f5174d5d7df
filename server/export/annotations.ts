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
  // A comment of a file that came in was written on the day that its file gives.
  const writtenAt = ({ at, written }: Pick<Thread, "at" | "written">) =>
    new Date(written?.at && !Number.isNaN(Date.parse(written.at)) ? written.at : at)
  const lines = (body: string) => body.split(/\n+/u).filter((line) => line.trim() !== "")
  return threads.map((thread) => ({
    measureId: thread.measureId,
    blockId: thread.blockId,
    quote: thread.quote,
    author: author(thread),
    at: writtenAt(thread),
    lines: [`(${weights[thread.weight]})`, ...lines(thread.body)],
    resolved: thread.resolved,
    replies: thread.replies.map((reply) => ({
      author: author(reply),
      at: writtenAt(reply),
      lines: lines(reply.body),
    })),
  }))
}
