/** Words that cannot end a phrase: conjunctions, prepositions and determiners. */
const loose =
  /(?:\s+(?:of|on|in|to|for|with|by|and|or|at|from|out|into|through|within|under|as|its|their|the|an?|regard|respect|relation|view|order|accordance|по|в|во|на|с|со|и|или|а|также|к|для|от|из|о|об|при|за|до|через|отношении|целях|рамках|связи|части|учётом|её|его|их|своей|своих|və|ilə|üçün|öz|həmin|bu))+$/iu

/** Words cut from a sentence, without trailing words that only lead on to the next. */
export function withoutLooseEnd(words: string): string {
  return words.replace(loose, "")
}
