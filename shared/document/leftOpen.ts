import { foldCase } from "./foldCase.ts"

const open =
  /(?:^|(?<!\p{L}))(?:tb[dcan]|to be (?:determined|decided|agreed|confirmed|defined|set|identified|specified|announced|fixed|found|clarified)|(?:not|yet) (?:yet )?(?:determined|decided|defined|known|agreed|to be)|undetermined|will be (?:determined|decided|defined|specified|agreed)|(?:буд[еу]т|подлежит|требует) (?:\p{L}+ )?(?:определен\p{L}*|уточнен\p{L}*|уточнению|определению|согласован\p{L}*|установлен\p{L}*)|(?:определя|уточня)(?:ется|ются)(?: дополнительно| позднее)?$|(?:пока )?не (?:определен|установлен|уточнен)\p{L}*|(?:sonradan|sonra|gələcəkdə|əlavə olaraq|ayrica|daha sonra)? ?(?:müəyyən (?:ed|olun|edil)|dəqiqləşdir|razilaşdir)\p{L}*(?:acaq|əcək)(?:dir)?|(?:hələ )?(?:müəyyən (?:edilməyib|olunmayib|edilməmişdir)|dəqiqləşdirilməyib|məlum deyil))/u

/**
 * Whether the words of a field say no more than that it is still to be settled ("to be determined").
 * What names a number says something.
 */
export function isLeftOpen(words: string): boolean {
  return !/\d/.test(words) && open.test(foldCase(words.trim()))
}
