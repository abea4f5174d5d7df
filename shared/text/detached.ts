/** Words longer than this are no words, and too many units for one call. */
const longest = 100

/**
 * A copy of a word that does not hold on to the text it was cut from: a word that is
 * kept for longer than its text goes through here first.
 */
export function detached(word: string): string {
  // Short ones are always copied.
  if (word.length < 13) return word
  if (word.length > longest) return word.split("").join("")
  // Every long word of a plan goes through here: so it takes a third of the time.
  const units: number[] = []
  for (let i = 0; i < word.length; i++) units.push(word.charCodeAt(i))
  return String.fromCharCode(...units)
}
