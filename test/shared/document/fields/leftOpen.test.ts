import { describe, expect, it } from "vitest"
import { isLeftOpen } from "../../../../shared/document/fields/leftOpen.ts"

describe("[C1] a field that is still to be settled", () => {
  it.each([
    "to be determined",
    "TBD",
    "Not yet decided",
    "will be agreed with the donors",
    "Будет определён дополнительно",
    "подлежит уточнению",
    "уточняется",
    "sonradan müəyyən ediləcək",
    "dəqiqləşdiriləcəkdir",
    "To be named once the agencies have been reorganised",
    "Lead body: to be appointed",
    "Not yet assigned",
    "Under discussion with the donors",
    "Будет назначен Правительством",
    "Определяется решением Комиссии",
    "Исполнитель пока не назначен",
    "На согласовании",
    "Şura tərəfindən təyin ediləcək",
    "Hələ təyin edilməyib",
    "Şuranın ilk iclasında müəyyənləşdiriləcək",
    "hesablanmayıb",
    "Не рассчитано",
    "Not yet costed",
    "назначение состоится позднее",
    "объём и источник подлежат уточнению",
    "Appointment to follow",
    "hesablama aparılmayıb",
    "Vacant",
    "Pending a decision of the Cabinet",
    "Müzakirə olunur",
    "to be clarified in a later budget round",
    "to be settled at a later stage",
    "Costs to be estimated",
    "Donorlarla razılaşdırılır",
    "Məbləğ sonradan dəqiqləşdiriləcək",
  ])("says nothing: %s", (words) => {
    expect(isLeftOpen(words)).toBe(true)
  })

  it.each([
    "state budget",
    "200,000 EUR; the rest to be determined",
    "Number of procedures determined by order",
    "Порядок определён",
    "Müəyyən edilmiş zərərçəkmişlərin sayı",
    "within the approved budget",
    "Office for Named Persons",
    "Number of contact persons to be appointed",
    "Определяется доля школ, где идут уроки",
    "Отдел по согласованию тарифов",
    "Законопроект на согласовании в Парламенте",
    "Vacant posts filled",
    "Pending cases reviewed",
    "Under consideration of the law",
    "Statusun müəyyən edilməsi şöbəsi",
  ])("says something: %s", (words) => {
    expect(isLeftOpen(words)).toBe(false)
  })
})
