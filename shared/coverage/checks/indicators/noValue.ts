import { latinAndCyrillic } from "../../../text/latinAndCyrillic.ts"

const grows =
  "(?:raise|increase|improve|reduce|lower|decrease|cut|strengthen|expand)d?|enhanced|grown"
const words = [
  "(?:(?:data|figures?|value|baseline|target)s?(?: (?:is|are))? )?(?:not (?:yet )?(?:available|known|measured|collected|recorded|kept|set|determined|established|defined|decided|fixed)|unknown|unavailable|missing)|no (?:data|figures?|statistics|target)(?: (?:yet|available|set))?|n\\/?\\.? ?a\\.?|t\\.? ?b\\.? ?[dc]\\.?",
  `(?:(?:is|are|still|yet) )*(?:to be|will be) (?:(?:steadily|considerably|significantly|gradually|further) )?(?:${grows}|determined|set|established|defined|agreed|measured|confirmed|specified|decided|fixed|named|calculated|worked out)(?: (?:later|considerably|significantly|steadily|gradually|by the end of the plan|after (?:the )?(?:\\p{L}+ )?(?:study|survey|baseline)))?`,
  "(?:will |to |a |an )?(?:(?:steady|significant|considerable|clear|marked|steadily|gradual|gradually) )?(?:rise|increase|grow|growth|improve|improvement|fall|decrease|reduction|decline|raised|increased|improved|reduced|higher|lower|more|fewer|better)",
  "(?:данн\\p{L}+|сведени\\p{L}+|значени\\p{L}+) (?:нет|отсутству\\p{L}+|не (?:имеется|собира\\p{L}+|вед[уё]тся))|нет (?:данных|сведений)|не (?:измеря\\p{L}+|определ[её]н\\p{L}*|установлен\\p{L}*|задан\\p{L}*|известн\\p{L}+|вед[её]тся|учитыва\\p{L}+)|неизвестно|отсутству[ею]т|н\\/д|б\\/д",
  "(?:значительн\\p{L}+ |существенн\\p{L}+ |постепенн\\p{L}+ |заметн\\p{L}+ )?(?:повы[сш]\\p{L}+|увелич\\p{L}+|возраст[её]т|вырастет|выр[оа]ст\\p{L}*|сни[зж]\\p{L}+|сократ\\p{L}+|сокращени\\p{L}+|уменьш\\p{L}+|улучш\\p{L}+|рост|выше|ниже|больше|меньше|лучше)",
  "(?:(?:будет|будут|подлеж[иа]т|ещ[её]|пока) )*(?:уточн\\p{L}+|определ(?:ен[оаы]?|ится|яется|ению|ят)|определён\\p{L}*|установлен\\p{L}*|установлению|повышен\\p{L}*|увеличен\\p{L}*|снижен\\p{L}*)(?: (?:позднее|позже|дополнительно|по итогам исследования))?",
  "(?:məlumat|rəqəm|göstərici)\\p{L}* (?:yoxdur|olmay[ıi]b|toplanm[ıi]r|mövcud deyil)|yoxdur|məlum deyil|naməlum|(?:müəyyən|təyin) (?:edilməy[iı]b|olunmay[ıi]b|deyil)|ölçülmə(?:yib|mişdir|yir)|hesablanmay[ıi]b|m\\/d",
  "(?:xeyli |əhəmiyyətli dərəcədə |tədricən |nəzərəçarpacaq )?(?:art[ıi]r[ıi]lacaq|artacaq|yüksələcək|yüksəldiləcək|azalacaq|azald[ıi]lacaq|yaxş[ıi]laşacaq|yaxş[ıi]laşd[ıi]r[ıi]lacaq|çoxalacaq|genişlənəcək|art[ıi]m|artmas[ıi]|azalma(?:s[ıi])?|yüksəlmə(?:si)?|daha (?:çox|az|yüksək|aşağ[ıi]|yaxş[ıi]))|(?:sonradan |sonra )?(?:dəqiqləşdiriləcək|müəyyən (?:ediləcək|olunacaq)|təyin (?:ediləcək|olunacaq)|hesablanacaq)",
].join("|")
const none = latinAndCyrillic(new RegExp(`^[\\s(–—-]*(?:${words})[\\s.)–—-]*$`, "iu"))

/** The longest text that can stand for a missing value. */
const longest = 80

/**
 * Whether the text in place of a value states none: "to be raised", «повысится», "məlumat yoxdur".
 */
export function namesNoValue(value: string): boolean {
  return value.length > 0 && value.length <= longest && !/\d/.test(value) && none.test(value)
}
