import { foldCase } from "../../text/foldCase.ts"

// Nouns for a unit, in English, Russian and Azerbaijani: at the beginning of the name, or at its
// end. Those of the first kind are never bodies of their own.
const inner =
  /(?:^|[\s-])(?:sub-?)?(?:units?|sections?|desks?|divisions?|branch(?:es)?)$|^(?:the )?(?:unit|section|desk|division|branch) (?:for|of|on|against)(?!\p{L})|^(?:\p{L}[\p{L}-]* ){0,3}(?:отдел|отделение|сектор|подразделение|кафедра)(?!\p{L})|(?:şöbə|bölmə|sektor|kafedra)\p{L}*$/u
const department =
  /(?:^|\s)(?:departments?|directorates?(?:[- ]general)?)$|^(?:the )?(?:general |main |central )?(?:department|directorate(?:[- ]general)?) (?:for|of|on|against)(?!\p{L})|^(?:\p{L}[\p{L}-]* ){0,3}(?:департамент|управление)(?!\p{L})|(?:departament|müdiriyyət|idarə)\p{L}{0,4}$/u
const office =
  /^(?:\p{L}+ and )?(?:legal|personnel|staff|human resources|hr|press|private|planning|policy|budget|project|finance|communications?|information|audit|training|coordination) office$|^(?:the )?(?:general |executive |permanent )?secretariat$|^(?:секретариат|аппарат)$|^(?:katibli[ky]i?|aparat[ıi]?)$/u
// An internal service, for things that every body has: staff, records, legal advice, duty desk.
const service =
  /^(?:кадров|дежурн|юридическ|правов|оперативно-дежурн|хозяйственн|финансово-экономическ|аналитическ|информационн|протокольн|планов|ревизионн|контрольно-ревизионн)\p{L}* служба$|^пресс-служба$|^служба (?:персонала|кадров|протокола|внутреннего (?:аудита|контроля)|документационного|управления персоналом|связей с общественностью|по связям)|^(?:kadr|növbətçi|hüquq|mətbuat|informasiya|analitik|daxili (?:audit|nəzarət)|protokol|maliyyə|təsərrüfat|tərcümə|insan resurs)\p{L}*(?: və \p{L}+)? xidməti?$/u
const school =
  /(?:academy|college|training (?:centre|center|school)|police school)$|^academy of |^(?:\p{L}[\p{L}-]* ){0,2}(?:академия|колледж|училище|учебный центр)(?!\p{L})|(?:akademiya|kollec)\p{L}{0,4}$/u

// Institutions within a body, where they have no name of their own and so no capital.
const nameless =
  /(?:cent(?:re|er)|institute|school|service|bureau|laboratory)$|^(?:\p{L}[\p{L}-]* ){0,3}(?:центр|институт|школа|служба|бюро|лаборатория)(?!\p{L})|(?:mərkəz|institut|məktəb|xidmət|büro|laboratoriya)\p{L}{0,4}$/u

// These services are bodies, even in lower case.
const ownService =
  /миграц|погранич|таможен|занятост|налог|пробац|безопасн|статист|(?:migration|border|customs|employment|probation|prison|security|tax) service|miqrasiya|sərhəd|gömrük|məşğulluq|vergi|penitensiar|probasiya|təhlükəsizlik/u

// Such a name is an independent body, or one below another than the one before it.
const ownBody =
  /(?<!\p{L})(?:national|state|federal|republican?|united nations|un|european|international (?:organi|court|committee|labour office)\p{L}*|president|prime minister|of the ministry|under the|attached to|государственн\p{L}*|национальн\p{L}*|федеральн\p{L}*|республик\p{L}*|наук|оон|верховн\p{L}*|президент\p{L}*|правительств\p{L}*|министерств\p{L}*|при|dövlət|milli|respublika\p{L}*|elmlər|bmt|prezident\p{L}*|nazirliyi\p{L}*|yanında)(?!\p{L})/u
const ministry =
  /(?<!\p{L})(?:ministr(?:y|ies)|min\.)|^(?:министерств|мин(?!ут|им|ув|ерал|иат|ир|орит|ус|истр)\p{L}{2,20}|мвд|мид)(?!\p{L}{9})|nazirli[ky]/u
/** An acronym of a body: "MoI", «МВД». */
export const acronym = /^(?:\p{Lu}{2,}[\p{Lu}\d-]*|\p{Lu}\p{Ll}{0,3}\p{Lu}[\p{Lu}\p{Ll}]{0,5})$/u
// Bodies beside which departments are bodies of equal rank: "Police, Labour Department".
const beside =
  /^(?:the )?(?:(?:national|state|municipal) )?(?:police|courts?|customs|полиция|суды?|polis|məhkəmələr?)$/u

const bare = (name: string) =>
  foldCase(name)
    .replace(/\s*\([^)]*\)/gu, "")
    .trim()
/** Whether a name is that of a ministry, or an acronym. */
export const isMinistry = (name: string) => ministry.test(bare(name)) || acronym.test(name.trim())

/** Whether a name is that of a unit, which is no body of its own after another name. */
export function isUnit(name: string): boolean {
  const folded = bare(name)
  return inner.test(folded) || (department.test(folded) && !ownBody.test(folded))
}

/**
 * Whether `name` after a comma is a unit of the body `over`: "Ministry of Labour, Employment
 * Department". `alone`: there are only these two names; `listed`: there are many.
 */
export function isUnitOf(
  name: string,
  over: string,
  { alone, listed }: { alone: boolean; listed: boolean },
): boolean {
  const folded = bare(name)
  if (inner.test(folded)) return true
  if (ownBody.test(folded)) return false
  if (department.test(folded)) return !listed && !isUnit(over) && !beside.test(bare(over))
  if (office.test(folded) || service.test(folded)) return true
  if (!alone || !isMinistry(over)) return false
  return (
    school.test(folded) ||
    (/^\p{Ll}/u.test(name) && nameless.test(folded) && !ownService.test(folded))
  )
}

/** Whether a name after a comma may be a unit where the file writes nearly all its bodies so. */
export function mayBeUnit(name: string): boolean {
  const folded = bare(name)
  return /^\p{Lu}/u.test(name) && !isMinistry(name) && !ownBody.test(folded)
}
