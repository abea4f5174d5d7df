import { byScript } from "../scriptPattern.ts"

/** What stands under a label of its own beside the words of a measure. */
const labelled = /\n\P{L}*(\p{L}[^\n:.;]{2,40}):(\s[^\n]*)/gu
/** Labels under which it stands what comes of a measure or why it is taken, and not what is done. */
const ofResults = byScript(
  /result|outcome|effect|what (?:we|will|it|comes|changes)|benefit|safeguard|guarantee|why|purpose|результат|итог|эффект|изменит|польза|гаранти|зачем|цель|nəticə|fayda|təsir|dəyiş|təminat|zəmanət|məqsəd/iu,
)
/** Labels that ask for whom or where: two measures are not alike because both answer. */
const questions = byScript(
  /whom|where|who(?![a-z])|target|scope|кого|кому|где|адресат|охват|целев|kim|harada|ünvan|əhatə/iu,
)

/** The words of a measure for comparison: without results, and without the questions that they answer. */
export function comparedWords(text: string): string {
  if (!text.includes("\n")) return text
  return text.replaceAll(labelled, (line: string, name: string, said: string) => {
    if (ofResults.test(name)) return ""
    return questions.test(name) ? `\n${said}` : line
  })
}

/** Where a sentence of some words ends, and another begins on the line. */
const endsTitle = /^[^\n]{24,}?\p{Ll}[.!]\s+(?=\p{Lu})/u

/** Where the first sentence of a measure ends: others may explain it. */
export function titleEnd(text: string): number {
  return endsTitle.exec(text)?.[0].length ?? text.length
}
