import { carriedOut, earlierPlan } from "./sideWords.ts"

// A caption may end in a stop or a colon as a sentence does. It is told by its words, all folded: it
// names what a table holds of a plan that was, and says nothing of that plan.

interface PastCaption {
  /** Which words may stand before the plan. */
  before: RegExp
  /**
   * Nouns for the contents of a table about a plan: the caption must have one, up to `whole` or the
   * plan.
   */
  names: RegExp
  whole: boolean
  /** Where a caption leads its reader, at its end. */
  leads: RegExp
  /** How a caption goes on behind the plan. */
  behind: RegExp
  /** Words after the plan that make it a sentence, or are about the future. */
  says: RegExp | null
}

const words = (...list: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${list.join("|")})`, "u")

const english: PastCaption = {
  before:
    /^(?:the|this|following|next|below|above|here|is|are|all|main|key|of|in|and|their|under|during|table|list|overview|summary|review|status|state|progress|measures?|actions?|activities|steps|results?|outcomes?|implementation|fulfilment|delivery|planned|carried|out|implemented|completed|shows?|lists|gives|presents|contains|sets|sums|up|summari[sz]es)$/u,
  names: words(
    "(?:measures?|actions?|activities|steps|results?|outcomes?|implementation|fulfilment|delivery|status)(?!\\p{L})",
  ),
  whole: false,
  leads:
    / (?:is|are) (?:shown|given|listed|presented|set out|summari[sz]ed)(?: (?:below|here|as follows|in the (?:following )?table(?: below)?))*$/u,
  behind: /^(?: ?[,(]| (?:of|for|on|to|against|in|by|with|and|under)(?!\p{L})|$)/u,
  says: words(
    "(?:is|are|was|were|be|been|has|have|had|do|does|did|will|shall|must|should|can|could|may|might|not|no|that|which|who|what|this|these|following|new|now|due|next|own|our|again|still|open|further|fell|left|led|went|came|brought|began|proved|took|gave|made|met)(?!\\p{L})",
    "continu|carr(?:y|ied) over|remain|unfinished|pending|fail|cover|show|need|lack|requir|reach|stay|help|clos|fill",
  ),
}

const russian: PastCaption = {
  before:
    /^(?:в|на|по|за|и|их|о|об|ниже|далее|здесь|все|эт(?:а|ой)|мер[аыу]?|рамках|ход[ае]?|(?:таблиц|спис[ок]|переч[ен]|обзор|свод|сведени|информаци|данны|статус|состояни|мероприяти|действи|итог|результат|выполнени|исполнени|реализаци|основн|ключев|следующ|предусмотренн|запланированн|выполненн|проведенн|реализованн|исполненн|приве[дл]|показ|представл|перечисл|отраж|указан|содержит)\p{L}*)$/u,
  names: words(
    "мероприяти|мер[аыу]?(?!\\p{L})|действи|итог|результат|выполнени|исполнени|реализаци",
  ),
  whole: false,
  leads:
    / (?:приведен|показан|представлен|перечислен|отражен|указан)\p{L}?(?: (?:ниже|здесь|в (?:следующей )?таблице(?: ниже)?))*$/u,
  behind: /^\p{L}*(?: действий| мероприятий)?(?: ?[,(]| (?:на|за|по|о|об|в|и|с|со|от)(?!\p{L})|$)/u,
  says: words(
    "(?:не|нет|что|чтобы|буд[еу]т|есть|эт[аои]\\p{L}*|наш\\p{L}*)(?!\\p{L})",
    "котор|нов[аоуы]|продолж|перенес|переход|остал|незаверш|невыполн|дальнейш|требу|охват",
    "\\p{L}*[аеиоуыя]л[аои]?(?:с[ья])?(?!\\p{L})|\\p{L}+[еюия]тся(?!\\p{L})",
  ),
}

// In Azerbaijani the noun for the contents comes after the plan, and a verb last of all, so every
// word to the end counts.
const azerbaijani: PastCaption = {
  before: /^(?:bu|burada|həmin|və|üzrə|üçün|il\p{L}*|c[iuü]|aşağida\p{L}*|cədvəl\p{L}*)$/u,
  names: words("tədbir|fəaliyyətlər|addimlar|işlər|nəticə|yekun|icra|həyata"),
  whole: true,
  leads:
    /(?: (?:aşağida(?:ki)?|cədvəldə))* (?:göstər(?:il)?|veril|təqdim olun|sadalan|əks (?:olun|etdir)|öz əksini tap)(?:ir|[iu]b|m[iu]şd[iu]r)$/u,
  behind:
    /^(?!\p{L}*d[aə]n(?!\p{L}))\p{L}*(?:[\d\s,()–—-]|(?:c[iuü]|il(?:lər)?|üzrə|və|onlarin|olan|tədbir(?:i|lər|ləri)?(?:nin|ni)?|işlər|addimlar|fəaliyyətlər|(?:nəticə|yekun)(?:s?[iu]|l[aə]ri)|siyahisi(?:ni)?|icra(?:si(?:nin|ni)?)?|vəziyyəti(?:ni)?|statusu|məlumat|barədə|haqqinda|nəzərdə|tutul(?:an|muş)|görül(?:ən|müş)|həyata|keçiril(?:ən|miş|məsi)|olunmuş|edilmiş|(?:nazirlik|qurum|istiqamət|məqsəd)lər)(?!\p{L}))*$/u,
  says: null,
}

const captions = [english, russian, azerbaijani]

/** Whether the folded line over a table is the name of one of an earlier plan, or of how a plan was carried out. */
export function isPastCaption(line: string): boolean {
  const found = earlierPlan.exec(line) ?? carriedOut.exec(line)
  if (!found) return false
  const end = found.index + found[0].length
  const before = line.slice(0, found.index).match(/\p{L}+/gu) ?? []
  return captions.some(({ names, whole, leads, behind, says, ...caption }) => {
    const rest = line.slice(end).replace(/[.:]$/u, "").replace(leads, "")
    return (
      names.test(whole ? line : line.slice(0, end)) &&
      before.every((word) => caption.before.test(word)) &&
      !/[.:;!?]/u.test(rest) &&
      behind.test(rest) &&
      !says?.test(rest)
    )
  })
}
