/**
 * The same word by itself. What is cut out of a text may hold on to all of it, so a word that is
 * kept for longer than its text goes through here first.
 */
export function cutOut(word: string): string {
  // Short ones are always copied.
  return word.length < 13 ? word : word.split("").join("")
}
