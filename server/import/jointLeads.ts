// "jointly responsible", «несут равную ответственность», "bərabər cavabdehdirlər".
const answering = [
  "(?:(?:are|both|all|being|acting|with|in) )*(?:jointly|equally|together|both|collectively) (?:and severally )?(?:responsible|accountable|answerable|in charge|leading|lead|answer|bear responsibility)",
  "(?:(?:with|in|bear|share|under) )*(?:joint|shared|equal|collective) (?:responsibility|accountability|lead|leadership|standing|terms|rank)",
  "(?:both|all) (?:(?:bear|share|are|take|have) )?(?:(?:the|full|equal|joint) )?(?:responsibility|responsible|accountable|answerable|lead|answer)",
  "(?:(?:both|each|all) )?(?:(?:answering|answers?|responsible|leading|leads?) )?(?:(?:as|on) (?:equals?|(?:an )?equal (?:footing|terms|basis))|in equal (?:parts|shares|measure))|half and half|with equal rights|share(?:d)? (?:the )?lead",
  "(?:(?:оба|обе|все) )?(?:(?:отвечают|ответственны|руководят|возглавляют|исполняют|несут ответственность) )?(?:совместно|солидарно|сообща|вместе|в равной (?:мере|степени)|(?:в )?равных (?:долях|частях)|равными (?:долями|частями)|наравне|на равных(?: (?:правах|основаниях|началах|условиях))?|поровну|одинаково)(?: (?:отвечают|ответственны\\p{L}*|руководят|возглавляют|исполняют|несут ответственность))?",
  "кажд(?:ый|ая|ое) (?:в части, (?:его|её|ее) касающейся|в касающейся (?:его|её|ее) части|(?:в|по) (?:пределах )?сво\\p{L}+ (?:част|компетенци|полномочи|направлени|сфер)\\p{L}*)|each (?:for its (?:own )?part|in its own (?:part|field|area)|within its (?:own )?(?:remit|competence|mandate|powers))|hər biri öz (?:səlahiyyət|sahə|hissə)\\p{L}*(?: (?:daxilində|üzrə|çərçivəsində))?",
  "(?:(?:оба|обе|несут|при|с) )*(?:равн|совместн|солидарн|общ)\\p{L}+ ответственност\\p{L}+|оба ответственн\\p{L}+|равноправн\\p{L}+ (?:соисполнител|исполнител)\\p{L}+",
  "(?:(?:hər ikisi|hamısı|hər üçü) )?(?:birgə|birlikdə|bərabər|müştərək|eyni dərəcədə|bərabər səviyyədə|bərabər şəkildə) (?:cavabdeh|məsul|icraçı|rəhbər|cavab ver)\\p{L}*|(?:birgə|bərabər|müştərək|ortaq) məsuliyyət\\p{L}*(?: daşıyır\\p{L}*)?|bərabər (?:əsaslarla|pay(?:lar)?la|hissələrlə|hissələrdə|dərəcədə)|hər ikisi (?:cavabdeh|məsul)\\p{L}*",
].join("|")
const notes = `${answering}|(?:acting |working )?jointly|in (?:joint|shared) (?:lead|responsibility|charge)|joint (?:lead|leads|leadership|responsibility)|(?:as )?co-?leads?|on an equal footing|совместно|солидарно|сообща|на равных(?: правах)?|совместная ответственность|birgə|müştərək(?:ən)?|bərabər(?:hüquqlu)?`
const together = `${notes}|together|both|вместе|birlikdə`
// What stands behind the last name: "A and B, jointly", "A və B birgə". "Living Together" is a name.
const behind = new RegExp(
  `(?:\\s*[,;]+\\s*(?:${together})|\\s*[–—-]+\\s*(?!(?:вместе|together|both|birlikdə)\\s*(?:[.;\\n]|$))(?:${notes})|\\s(?:jointly|совместно|солидарно|на равных(?: (?:правах|основаниях|началах|условиях))?|наравне|поровну|(?:as|on) (?:equals|(?:an )?equal (?:footing|terms))|in equal (?:parts|shares|measure)|half and half|в (?:равных (?:долях|частях)|равной (?:мере|степени))|birgə|birlikdə|bərabər (?:əsaslarla|hüquqlarla|səviyyədə|pay(?:lar)?la|hissələrlə|dərəcədə)))(?=\\s*(?:[.;\\n]|$))`,
  "giu",
)
const inBrackets = new RegExp(`\\s*[([]\\s*(?:${together})\\s*[)\\]]`, "giu")
// Before the first name a colon or comma follows, or several names do: "Together Against Trafficking" is one.
const before = new RegExp(
  `^\\s*(?:(?:${together})\\s*[:,–—]\\s*|(?:jointly|совместно|солидарно)\\s(?=[^;\\n]{3,200}(?:;|\\s(?:and|и)\\s)))`,
  "iu",
)
// "Ministry of Health jointly with the Ministry of Labour": both lead.
const joined = /\s*,?\s+(?:jointly|together|in partnership) with (?:the )?(?=\p{L})/giu
const may =
  /joint|together|shared|lead|footing|both|equal|responsib|совместн|солидарн|сообща|вместе|на равных|равн|оба|касающ|кажд|each|hər biri|birgə|birlikdə|müştərək|bərabər|dərəcədə|hər ikisi|ortaq/iu
const answer = new RegExp(`(?:[([,;–—-]\\s*|^|\\s)(?:${answering})(?=\\s*(?:[)\\].;:\\n]|$))`, "iu")

/**
 * The words of a cell of those who lead without the note that they do so together: "Ministry of Health
 * and Ministry of Labour, jointly" names two bodies and no third word of either.
 */
export function withoutJointly(words: string): string {
  if (words.length > 1000 || !may.test(words)) return words
  return words
    .replace(joined, "; ")
    .replace(inBrackets, "")
    .replace(behind, "")
    .replace(before, "")
    .trim()
}

/** Whether those named in a cell are said to answer equally: all of them lead, not the first alone. */
export function answerTogether(words: string): boolean {
  return words.length <= 1000 && may.test(words) && answer.test(words)
}
