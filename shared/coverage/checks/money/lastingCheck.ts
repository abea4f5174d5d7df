import { byScript } from "../../../text/scriptPattern.ts"
import type { MeasureFields } from "../../passages/passage.ts"
import type { Remark } from "../remark.ts"
import { isDonorsAlone } from "./moneyCheck.ts"

/** Teaching and products that are meant to last. */
const lasting =
  /(?<![a-zа-яёəğışçöü])(?:courses?|curricul[a-zа-яёəğışçöü]*|(?:training )?modules?)(?![a-zа-яёəğışçöü])|(?<![a-zа-яёəğışçöü])(?:курс(?:а|ы|ов)?(?![a-zа-яёəğışçöü])|учебн[a-zа-яёəğışçöü]+ модул|модул[a-zа-яёəğışçöü] обучени)|(?<![a-zа-яёəğışçöü])(?:kurs|tədris modul)/iu
const made = byScript(
  /(?<![a-zа-яёəğışçöü])(?:open|establish|create|set up|build|launch|introduce)[a-zа-яёəğışçöü]*\s[^.;]{0,60}?(?:systems?|database|register|cent(?:re|er)s?|units?|teams?|hotline|helpline|shelters?|network|website|platform)(?![a-zа-яёəğışçöü])|(?<![a-zа-яёəğışçöü])(?:открыт|созда|внедр|запус)[a-zа-яёəğışçöü]*\s[^.;]{0,60}?(?:систем|баз[a-zа-яёəğışçöü] данных|реестр|центр|подразделени|групп|лини[июя]|приют|сет[иь](?![a-zа-яёəğışçöü])|сайт|платформ)|(?:sistem|baza|reyestr|mərkəz|bölmə|qrup|xətt|sığınaca|şəbəkə|sayt|platforma)[a-zа-яёəğışçöü]*\s(?:[a-zа-яёəğışçöü]+\s){0,2}(?:yaradıl|açıl|qurul|təşkili)/iu,
)
const project = byScript(
  /(?:within|under|as part of|in the framework of|through)\s+(?:the |an? )?(?:[a-zа-яёəğışçöü]+[- ]){0,3}?projects?(?![a-zа-яёəğışçöü])|(?<![a-zа-яёəğışçöü])pilot|в рамках (?:[a-zа-яёəğışçöü]+ ){0,3}проект[a-zа-яёəğışçöü]*|пилотн|layihə[a-zа-яёəğışçöü]* (?:çərçivəsində|hesabına)|(?<![a-zа-яёəğışçöü])pilot/iu,
)
/** Words about the time after the project. */
const after = byScript(
  /take[ns]? over|took over|hand(?:ed)? over|permanent|curricul|thereafter|afterwards|after (?:the )?(?:project|its end|that)|state budget|from 20\d\d|continu|sustain|институциализ|переда[чт]|приня[a-zа-яёəğışçöü]+ на баланс|постоянн|учебн[a-zа-яёəğışçöü]+ (?:план|программ)|дальнейш|после (?:завершения|окончания)|устойчив|с 20\d\d|təhvil|daimi|tədris plan|sonra(?![a-zа-яёəğışçöü])|başa çatdıqdan|davamlı|dövlət büdcəsi/iu,
)

/**
 * A remark on something meant to last that ends with a donor's project, if nobody takes it over.
 */
export function lastingRemarks(fields: MeasureFields, printed: string): Remark[] {
  // With /i, a pattern does not match İ as a capital i.
  const text = printed.replaceAll("İ", "i")
  const said = [text, fields.budget, ...fields.indicators].join("\n").replaceAll("İ", "i")
  const donors = isDonorsAlone(fields)
  if (
    !(lasting.test(text) || made.test(text)) ||
    after.test(said) ||
    !(donors || project.test(text))
  )
    return []
  if (!donors && fields.budget.trim() !== "" && !project.test(fields.budget)) return []
  return [{ check: "ends-with-project", words: "", about: `${fields.budget}\n${printed}` }]
}
