import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure } from "../../passageOf.ts"

/** Whether the second of two measures, which have nothing in common beside their words, repeats the first. */
function isTold(lang: string, one: string, other: string): boolean {
  const second = measure("2.1", other)
  const fields = second.fields && {
    ...second.fields,
    lead: ["Ministry of Justice"],
    indicators: ["Cases (3 → 9)"],
  }
  const both = [measure("1.1", one), { ...second, fields }]
  const { findings } = new CoverageEngine(antiTrafficking, { lang }).update(both, [])
  return findings.some(({ check }) => check === "same-measure")
}

const same: readonly [string, string, string][] = [
  [
    "en",
    "Install boards with the number of the hotline at bus stations, job centres and clinics",
    "Put up signs bearing the helpline number in health centres, employment offices and coach terminals",
  ],
  [
    "ru",
    "Разместить номер горячей линии 1-19 в центрах занятости, поликлиниках и на автовокзалах",
    "Вывесить на автостанциях, в медицинских учреждениях и отделениях службы занятости объявления с телефоном 1-19",
  ],
  [
    "az",
    "Qaynar xəttin nömrəsini göstərən lövhələri avtovağzallarda, hava limanında və məşğulluq mərkəzlərində quraşdırmaq",
    "Məşğulluq mərkəzləri, avtovağzallar və hava limanında etibar telefonunun nömrəsi yazılmış lövhələr asmaq",
  ],
  // A line has many names, and its number is told in one of the two.
  [
    "en",
    "Display the number of the support line 1188 in bus stations, job centres and clinics. Posters go up at 420 places.",
    "Put up notices with the support line's number in health centres, coach terminals and employment offices. They tell passers-by whom to ring.",
  ],
  [
    "en",
    "Show the hotline number in airports, hotels and at petrol stations",
    "Affix stickers with the number of the assistance line in hotels, filling stations and airports",
  ],
  [
    "ru",
    "Вывесить номер линии поддержки 1188 на автовокзалах, в поликлиниках и центрах занятости",
    "Разместить объявления с телефоном экстренной помощи 1188 на автостанциях, в больницах и службах занятости",
  ],
  [
    "az",
    "Avtovağzallarda, məşğulluq mərkəzlərində və klinikalarda dəstək xəttinin nömrəsi asılır",
    "Məşğulluq mərkəzlərində, poliklinikalarda və avtovağzallarda 1188 yardım xəttinin nömrəsi yazılmış elanlar yerləşdirilir",
  ],
  // One has a place more.
  [
    "az",
    "Avtovağzallarda, sərhəd keçid məntəqələrində və məşğulluq mərkəzlərində qaynar xəttin nömrəsi yazılmış lövhələrin quraşdırılması",
    "Sərhəd keçid məntəqələrində və avtovağzallarda qaynar xəttin nömrəsini göstərən lövhələrin asılması",
  ],
  [
    "en",
    "Assign a lawyer free of charge to each victim from the first interview",
    "Make counsel available at no cost to persons harmed by trafficking as from their first questioning",
  ],
  [
    "ru",
    "Назначать каждому пострадавшему бесплатного адвоката с первого допроса",
    "Обеспечить потерпевших защитником за счёт государства, начиная с первого опроса",
  ],
  [
    "az",
    "Hər zərər çəkmişə ilk dindirmədən pulsuz vəkil təyin etmək",
    "Zərər çəkmiş şəxsləri ilk sorğudan etibarən ödənişsiz hüquqşünasla təmin etmək",
  ],
]
const others: readonly [what: string, lang: string, one: string, other: string][] = [
  [
    "elsewhere",
    "en",
    "Install boards with the number of the hotline at bus stations and job centres",
    "Put up signs bearing the number of the hotline at border crossings and in hotels",
  ],
  [
    "elsewhere",
    "ru",
    "Разместить номер горячей линии 1-19 в гостиницах и школах",
    "Вывесить на автостанциях и в поликлиниках объявления с телефоном 1-19",
  ],
  [
    "elsewhere",
    "az",
    "Qaynar xəttin nömrəsini göstərən lövhələri məktəblərdə quraşdırmaq",
    "Otellərdə qaynar xəttin nömrəsi yazılmış lövhələr asmaq",
  ],
  [
    "another number",
    "en",
    "Display the number 1-19 at bus stations and airports",
    "Display the number 1-55 at bus stations and airports",
  ],
  [
    "another thing",
    "ru",
    "Установить на вокзалах и в аэропортах камеры наблюдения",
    "Повесить в аэропортах и на вокзалах таблички с номером горячей линии",
  ],
  [
    "another thing",
    "en",
    "Display the number of the support line 1188 in bus stations and job centres",
    "Display the timetable of the mobile clinic in bus stations and job centres",
  ],
  [
    "another thing",
    "en",
    "Show the hotline number in airports and hotels",
    "Show the staff of airports and hotels a film on the hotline",
  ],
  [
    "another helper",
    "en",
    "Assign a lawyer free of charge to each victim from the first interview",
    "Provide an interpreter free of charge to each victim from the first interview",
  ],
  [
    "another helper",
    "az",
    "Hər zərər çəkmişə ilk dindirmədən pulsuz vəkil təyin etmək",
    "Hər zərər çəkmişə ilk dindirmədən pulsuz tərcüməçi təyin etmək",
  ],
  [
    "teaching",
    "en",
    "Assign a lawyer free of charge to each victim from the first interview",
    "Train lawyers who act for victims at the first interview",
  ],
]

describe("[C21] a deed that few words tell", () => {
  it.each(same)("is done twice (%s): %s / %s", (lang, one, other) => {
    expect(isTold(lang, one, other)).toBe(true)
  })

  it.each(others)("is another one, %s (%s): %s / %s", (_, lang, one, other) => {
    expect(isTold(lang, one, other)).toBe(false)
  })
})
