import type { ZxcvbnFactory } from "@zxcvbn-ts/core"
import { Problem } from "../../shared/problem.ts"

/** The least score of zxcvbn (0 to 4): 3 is "safely unguessable" even from stolen hashes. */
const leastScore = 3
/**
 * The number of characters of a long password that are judged: the time grows with the square, and
 * these suffice.
 */
const judged = 64
/** The least number of characters of a password beside public words about the person. */
const leastOwn = 6

let loaded: Promise<ZxcvbnFactory> | null = null

/**
 * Loads the lists of common passwords and words, about 300 ms, when the first password is chosen.
 */
function strength(): Promise<ZxcvbnFactory> {
  loaded ??= (async () => {
    const [{ ZxcvbnFactory }, common, english] = await Promise.all([
      import("@zxcvbn-ts/core"),
      import("@zxcvbn-ts/language-common"),
      import("@zxcvbn-ts/language-en"),
    ])
    return new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
    })
  })()
  return loaded
}

/** Public facts about the person who chooses a password. */
export interface KnownPerson {
  name: string
  email: string
  agency?: { name: string; short: string } | undefined
}

function wordsOf({ name, email, agency }: KnownPerson): string[] {
  return [name, email, agency?.name ?? "", agency?.short ?? "", "concord"]
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length)
}

/**
 * The reason for refusing a new password, as a sentence; null when it is allowed. It is judged by
 * lists on the server: nothing of it leaves the machine.
 */
export async function passwordFault(password: string, person: KnownPerson): Promise<string | null> {
  const own = wordsOf(person)
  let rest = password.toLowerCase()
  for (const word of own) rest = rest.replaceAll(word, "")
  const left = rest.replace(/[^\p{L}\p{N}]/gu, "").length
  if (left < leastOwn && rest !== password.toLowerCase())
    return "This password is made of your name, address or agency. Choose one that nobody who knows you would try."
  const { score } = (await strength()).check(password.slice(0, judged), own)
  return score < leastScore
    ? "This password is among the first that somebody would try. Take three or four words that do not belong together."
    : null
}

/** Throws `invalid` at `path` for a password with a {@link passwordFault}. */
export async function demandGoodPassword(
  password: string,
  person: KnownPerson,
  path: readonly string[],
): Promise<void> {
  const message = await passwordFault(password, person)
  if (message) throw new Problem("invalid", message, { issues: [{ path, message }] })
}
