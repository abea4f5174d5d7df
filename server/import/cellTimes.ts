import { foldCase } from "../../shared/document/foldCase.ts"
import { saysTime } from "./fieldValue.ts"

// Every word that a time is told with, folded.
const english =
  "q|h|by|before|until|till|from|since|starting|beginning|commencing|as|of|at|the|latest|earliest|no|not|later|than|within|in|during|throughout|between|on|and|to|or|then|through|after|onwards?|ends?|start|middle|mid|early|late|first|second|third|fourth|last|next|half|halves|halfway|close|quarters?|quarterly|years?|yearly|months?|monthly|weeks?|weekly|days?|daily|hours?|spring|summer|autumn|winter|fall|school|academic|financial|fiscal|calendar|each|every|other|once|twice|one|two|three|four|five|six|times?|a|an|per|least|most|ongoing|permanent(?:ly)?|continuous(?:ly)?|continual(?:ly)?|constant(?:ly)?|regular(?:ly)?|annual(?:ly)?|again|immediately|plan|programme|period|terms?|duration|whole|entire|all|its|st|nd|rd|th|deadline|due|date|as needed|needed|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
const russian =
  "до|к|ко|с|со|по|в|во|на|и|или|не|от|за|позднее|позже|начиная|далее|затем|после|затем|конц\\p{L}+|конец|начал\\p{L}|начиная|середин\\p{L}|год\\p{L}*|лет|г|гг|го|й|е|я|м|х|квартал\\p{L}*|кв|полугоди\\p{L}+|половин\\p{L}+|перв\\p{L}+|втор\\p{L}+|трет\\p{L}+|четверт\\p{L}+|последн\\p{L}+|следующ\\p{L}+|месяц\\p{L}*|числ\\p{L}|дн\\p{L}{1,2}|день|недел\\p{L}+|весн\\p{L}+|лет(?:о|ом|а|у)|осен\\p{L}+|зим\\p{L}+|кажд\\p{L}+|раз|раза|два|две|три|четыре|ежегодн\\p{L}+|ежеквартальн\\p{L}+|ежемесячн\\p{L}+|еженедельн\\p{L}+|постоянн\\p{L}+|регулярн\\p{L}+|сразу|немедленно|весь|всего|течение|период\\p{L}*|срок\\p{L}*|действия|учебн\\p{L}+|финансов\\p{L}+|план\\p{L}?|программы|мере|необходимости|поэтапно|января?|январ\\p{L}+|феврал\\p{L}+|март\\p{L}?|апрел\\p{L}+|ма[йяеюй]|июн\\p{L}+|июл\\p{L}+|август\\p{L}?|сентябр\\p{L}+|октябр\\p{L}+|ноябр\\p{L}+|декабр\\p{L}+"
const azerbaijani =
  "c[iuü]|il\\p{L}*|ay\\p{L}*|gün\\p{L}*|həftə\\p{L}*|rüb\\p{L}*|yarim\\p{L}*|yari\\p{L}*|son\\p{L}*|əvvəl\\p{L}*|orta\\p{L}*|başlanğic\\p{L}*|qədər|kimi|dək|dan|dən|etibarən|başlayaraq|sonra|və|ya|hər|daim\\p{L}*|mütəmadi|müntəzəm|davamli|mərhələli|dərhal|birinci|ikinci|üçüncü|dördüncü|bir|iki|üç|dörd|dəfə\\p{L}*|müddət\\p{L}*|ərzində|gec|geci|ən|olmayaraq|olaraq|tarix\\p{L}*|dövr\\p{L}*|plan\\p{L}*|yaz\\p{L}{0,3}|yay\\p{L}{0,3}|payiz\\p{L}*|qiş\\p{L}{0,3}|tədris|maliyyə|yanvar\\p{L}*|fevral\\p{L}*|mart\\p{L}*|aprel\\p{L}*|may\\p{L}{0,4}|iyun\\p{L}*|iyul\\p{L}*|avqust\\p{L}*|sentyabr\\p{L}*|oktyabr\\p{L}*|noyabr\\p{L}*|dekabr\\p{L}*"
const word = new RegExp(`^(?:[ivx]{1,4}|${english}|${russian}|${azerbaijani})$`, "u")

/**
 * Whether words are a time and nothing else: "by March 2027", «II квартал 2028 г.». A body that has
 * a year in its name is none, nor is what was done by then ("Done in 2023"). What stands in
 * parentheses explains, and behind a semicolon what is to be reached until then ("30 June 2028; first team
 * by 31 December 2027").
 */
export function isTime(words: string): boolean {
  const [first = "", ...steps] = words.split(";")
  if (steps.length > 0 && words.length < 200)
    return isTime(first) && steps.every((step) => step.trim() === "" || saysTime(step))
  if (words.length >= 90 || !saysTime(words)) return false
  const bare = foldCase(words).replace(/\([^()]*\)/gu, " ")
  return bare.split(/[^\p{L}]+/u).every((each) => each === "" || word.test(each))
}
