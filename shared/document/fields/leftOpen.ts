import { foldCase } from "../../text/foldCase.ts"

const open =
  /(?:^|(?<!\p{L}))(?:tb[dcan]|to be (?:determined|decided|agreed|confirmed|defined|set|identified|specified|announced|fixed|found|clarified|estimated|costed|calculated|settled|negotiated)|(?:not|yet) (?:yet )?(?:determined|decided|defined|known|agreed|to be)|undetermined|will be (?:determined|decided|defined|specified|agreed)|(?:буд[еу]т|подлеж[иа]т|требу[ею]т) (?:\p{L}+ )?(?:определен\p{L}*|уточнен\p{L}*|уточнению|определению|согласован\p{L}*|установлен\p{L}*)|(?:определя|уточня)(?:ется|ются)(?: дополнительно| позднее)?$|(?:пока )?не (?:определен|установлен|уточнен)\p{L}*|(?:sonradan|sonra|gələcəkdə|əlavə olaraq|ayrica|daha sonra)? ?(?:müəyyən (?:ed|olun|edil)|dəqiqləşdir|razilaşdir)\p{L}*(?:acaq|əcək)(?:dir)?|(?:hələ )?(?:müəyyən (?:edilməyib|olunmayib|edilməmişdir)|dəqiqləşdirilməyib|məlum deyil))/u

// Words that say so at the beginning of the field, after a label such as "lead body:" at most.
const begins = [
  "(?:(?:it |this )?(?:is |are |remains? |still |yet )*(?:to be|(?:will|shall|must) be|not(?: yet)?(?: been)?|yet to be) (?:named|designated|appointed|nominated|assigned|selected|chosen|allocated|settled|determined|decided|agreed|confirmed|identified|announced|specified|indicated|known)|(?:still |currently )?under (?:discussion|consultation|negotiation|consideration)(?! of)|(?:pending|undecided|vacant)(?=[^\\p{L}]*$|[ ,(]+(?:a |an |the |further |final |its |by |on |until |with )*(?:decision|approval|adoption|confirmation|nomination|appointment|budget|agreement|discussion|consultation|cabinet|council|ministry|new|at present|for now)))(?!\\p{L})",
  "(?:подлеж[иа]т|буд[еу]т|требует(?:ся)?|предстоит|надлежит) (?:\\p{L}+ )?(?:назнач|определ|уточн|согласов|установ|выбра|избра|утвержд|указан|назван|известн|объявлен)\\p{L}*",
  "(?:appointment|nomination|designation|naming)(?: of (?:the|a) \\p{L}+(?: \\p{L}+)?)? (?:is |are |still )*(?:to (?:follow|be (?:made|announced|decided))|will (?:follow|be (?:made|announced|decided))|pending|expected|outstanding)(?!\\p{L})",
  "(?:назначение|определение|выбор)(?: (?:исполнителя|ответственного|органа|ведомства)(?: \\p{L}+)?)? (?:состоится|последует|произойдет|ожидается|предстоит|буд[еу]т|отложено|перенесено|производится)(?!\\p{L})",
  "təyinati? (?:\\p{L}+ ){0,3}?(?:olacaq|aparilacaq|keçiriləcək|gözlənilir|təxirə salinib|saxlanilib)",
  "hesablan?ma(?:si|lar)? (?:aparil|edil|olun)m[aə](?:yib|mişdir)(?!\\p{L})",
  "(?:назначается|определяется|устанавливается|выбирается|уточняется|согласовывается)(?: (?:решением|приказом|распоряжением|правительством|комиссией|советом|координатором|после|позже|позднее|отдельно|дополнительно)(?!\\p{L})|$)",
  "(?:пока |еще )?не (?:назначен|определен|выбран|согласован|утвержден|решен)\\p{L}*",
  "(?:определить|уточнить|назначить|согласовать) (?:\\p{L}+ )?(?:дополнительно|позднее|позже|отдельно)",
  "(?:находится )?(?:на (?:согласовании|рассмотрении|обсуждении|уточнении)|в стадии (?:согласования|обсуждения|определения))",
  "(?:по|согласно) (?:отдельному )?решению (?:\\p{L}+ ){0,3}(?:комисси|совет|правительств|кабинет|координатор|комитет)\\p{L}*$",
  "(?:hələ(?:lik)?|indilik) (?:təyin|müəyyən|seçil|razilaşdiril|qərar)\\p{L}*",
  "(?:təyin|müəyyən) (?:edil|olun)(?:məlidir|malidir|məyib|mayib)(?!\\p{L})",
  "(?:hələ(?:lik)? )?(?:hesablan|ayril|nəzərdə tutul|təsdiqlən|qiymətləndiril)m(?:ayib|əyib|amişdir|əmişdir)(?!\\p{L})",
  "(?:пока |еще )?не (?:рассчитан|просчитан|посчитан|оценен|калькулирован)\\p{L}*",
  "not (?:yet )?(?:calculated|costed|estimated|assessed)(?!\\p{L})",
  "(?:dəqiqləşdirilir|razilaşdirilir|müzakirə (?:olunur|edilir)|(?:müzakirə|razilaşdirma) mərhələsində\\p{L}*|müzakirədədir)",
]
const label =
  "(?:(?:the )?(?:lead|responsible)? ?(?:body|agency|ministry)|lead|(?:ответственный )?исполнитель|ответственный|орган|(?:əsas )?icraçi|(?:məsul )?qurum):? "
const opening = new RegExp(`^[^\\p{L}]*(?:${label})?(?:${begins.join("|")})`, "u")
// In Azerbaijani they come at the end: "Şura tərəfindən təyin ediləcək".
const closing =
  /(?<!\p{L})(?:(?:təyin|müəyyən|bəlli|məlum) (?:ed|edil|olun|ol)\p{L}*(?:acaq|əcək)|seçiləcək|tapşirilacaq|müəyyənləşdiriləcək|dəqiqləşdiriləcək|bildiriləcək|göstəriləcək|hesablanacaq|razilaşdirilir|dəqiqləşdirilir|müzakirə (?:olunur|edilir)|(?:təyin|müəyyən) (?:edilməlidir|olunmalidir))\p{L}*[^\p{L}]*$/u

/**
 * Whether the words of a field only say that it is still to be settled ("to be determined"). Words
 * with a number say more.
 */
export function isLeftOpen(words: string): boolean {
  if (/\d/.test(words)) return false
  const folded = foldCase(words.trim())
  return open.test(folded) || opening.test(folded) || closing.test(folded)
}
