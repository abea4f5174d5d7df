import type { MeasureFields } from "../passage.ts"
import { isDonorsAlone } from "./moneyCheck.ts"
import type { Remark } from "./remark.ts"

/** Teaching that is to go on, and things that are made. */
const lasting =
  /(?<!\p{L})(?:courses?|curricul\p{L}*|(?:training )?modules?)(?!\p{L})|(?<!\p{L})(?:курс(?:а|ы|ов)?(?!\p{L})|учебн\p{L}+ модул|модул\p{L} обучени)|(?<!\p{L})(?:kurs|tədris modul)/iu
const made =
  /(?<!\p{L})(?:open|establish|create|set up|build|launch|introduce)\p{L}*\s[^.;]{0,60}?(?:systems?|database|register|cent(?:re|er)s?|units?|teams?|hotline|helpline|shelters?|network|website|platform)(?!\p{L})|(?<!\p{L})(?:открыт|созда|внедр|запус)\p{L}*\s[^.;]{0,60}?(?:систем|баз\p{L} данных|реестр|центр|подразделени|групп|лини[июя]|приют|сет[иь](?!\p{L})|сайт|платформ)|(?:sistem|baza|reyestr|mərkəz|bölmə|qrup|xətt|sığınaca|şəbəkə|sayt|platforma)\p{L}*\s(?:\p{L}+\s){0,2}(?:yaradıl|açıl|qurul|təşkili)/iu
const project =
  /(?:within|under|as part of|in the framework of|through)\s+(?:the |an? )?(?:\p{L}+[- ]){0,3}?projects?(?!\p{L})|(?<!\p{L})pilot|в рамках (?:\p{L}+ ){0,3}проект\p{L}*|пилотн|layihə\p{L}* (?:çərçivəsində|hesabına)|(?<!\p{L})pilot/iu
/** What is said of the time after it. */
const after =
  /take[ns]? over|took over|hand(?:ed)? over|permanent|curricul|thereafter|afterwards|after (?:the )?(?:project|its end|that)|state budget|from 20\d\d|continu|sustain|институциализ|переда[чт]|приня\p{L}+ на баланс|постоянн|учебн\p{L}+ (?:план|программ)|дальнейш|после (?:завершения|окончания)|устойчив|с 20\d\d|təhvil|daimi|tədris plan|sonra(?!\p{L})|başa çatdıqdan|davamlı|dövlət büdcəsi/iu

/** Whether something that is made to go on ends when a donor's project does, and nobody takes it over. */
export function lastingRemarks(fields: MeasureFields, printed: string): Remark[] {
  // A pattern takes İ for no capital of i.
  const text = printed.replaceAll("İ", "i")
  const said = [text, fields.budget, ...fields.indicators].join("\n").replaceAll("İ", "i")
  const donors = isDonorsAlone(fields.budget)
  if (
    !(lasting.test(text) || made.test(text)) ||
    after.test(said) ||
    !(donors || project.test(text))
  )
    return []
  if (!donors && fields.budget.trim() !== "" && !project.test(fields.budget)) return []
  return [{ check: "ends-with-project", words: "", about: `${fields.budget}\n${printed}` }]
}
