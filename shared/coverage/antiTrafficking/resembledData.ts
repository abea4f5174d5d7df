import type { StandardsSet } from "../set.ts"

/** What is counted of the phenomenon itself: with it, a report on the plan is data on the subject too. */
const counted = {
  en: "victim|offender|suspect|judgment|conviction|prosecution|trend|research|study|cases|persons|people|children|sex=|forms of exploitation",
  ru: "жертв|пострадавш|потерпевш|подозреваем|осужден|приговор|уголовн дел|тенденци|исследован|случаях|случаев|людей|лиц=|разбивк",
  az: "qurban|zərərçək|zərər çək|şübhəli|məhkum|hökm|cinayət iş|meyl|tədqiqat|hallar|adamlar|şəxs",
}

/**
 * What only resembles an area: how far the plan has got is no data on the subject, a way back into
 * everyday life no return to a country, protection at large none of those who speak in court, money
 * for those who were harmed no money for the plan, a law on foreigners none on crimes, a job that was
 * promised no way back to work, figures set against each other no confrontation in court, and a visit
 * to those held in a migrants' centre no safe migration.
 */
export const resembled: NonNullable<StandardsSet["resembled"]> = [
  {
    area: "data-research",
    says: {
      en: "far it has got|far they have got|how far .. measure|how far .. promise|how far .. commitment|how far .. action|how far .. step|state of .. measure|state of every measure|state of each measure|state of .. measures|state of implementation|status of .. measures|progress of .. measures|progress on .. measures|progress with .. measures|progress of each|progress of implementation|progress in implement|implementation of .. measures|implementation of the plan|implementation of this plan|implementation of the programme|execution of the plan|execution of .. measures|done on each|done under each|done about each|each promise|each commitment|every commitment|every promise",
      ru: "по каждому шагу|по каждой мере|по каждому мероприят|по каждому пункт|каждого мероприяти|ходе плана|ходе выполнени|ходе исполнени|ходе реализаци|выполнени плана|исполнени плана|реализаци плана|выполнени мероприят|исполнени мероприят|реализаци мероприят|выполнени мер|что сделано|что выполнено|шаг .. сделан|ход выполнени|ход исполнени",
      az: "hər tədbir üzrə|hər bir tədbir üzrə|hər bir iş üzrə|hər iş üzrə|hər addım üzrə|tədbirlərin icra|tədbirlərin yerinə|planın icra|planın gediş|icranın gediş|icra vəziyyət|nə edildiy|nəyin edildiy|görülmüş iş|görülən iş|tədbirin vəziyyət|tədbirlərin vəziyyət",
    },
    unless: counted,
  },
  {
    area: "return",
    says: {
      en: "return to society|back into society|back to society|return to normal life|return to ordinary life|back to normal life|return to work|return to school|back to work|back to school",
      ru: "возвращени .. в общество|возвращени к нормальн|возвращени к обычн|возвращени к жизни|возвращени к труд|возвращени в школ|вернуть .. в общество|вернуться к обычн|вернуться к нормальн",
      az: "cəmiyyətə qayıd|cəmiyyətə qayıt|cəmiyyətə qaytar|həyata qayıd|həyata qayıt|məktəbə qayıd|məktəbə qayıt|işə qayıd|işə qayıt",
    },
    unless: {
      en: "country|countries|homeland|repatriat|abroad|voluntary|border",
      ru: "родин|стран|репатриац|за рубеж|добровольн|границ",
      az: "vətən|ölkə|repatriasiya|xaric|könüllü|sərhəd",
    },
  },
  {
    area: "victim-witness",
    says: {
      en: "protection of victims|victim protection|protecting victims|protection and support|protection and assistance|protection of those",
      ru: "защита потерпевш|защиты потерпевш|защите потерпевш|защиту потерпевш|защита пострадавш|защиты пострадавш|защите пострадавш|защиту пострадавш|защита жертв|защиты жертв|защите жертв|защиту жертв|защита и поддержка|защита и помощь",
      az: "qurbanların müdafi|qurbanların qorun|zərərçəkmişlərin müdafi|zərərçəkmişlərin qorun|şəxslərin müdafi|şəxslərin qorun|müdafiə və yardım|müdafiə və dəstək",
    },
    unless: {
      en: "court|witness|testif|testimon|trial|hearing|interview|proceeding|threat|intimidat|retaliat|reveng|safety|security|danger|escort|guard|relocat|accused|speak|evidence|statement",
      ru: "суд|свидетел|показани|допрос|процесс|производств|угроз|запугив|мест=|месть|мести=|безопасн|опасност|охран|переезд|обвиняем|подсудим|следстви|давлени",
      az: "məhkəmə|şahid|ifadə|dindir|proses|icraat|hədə|qorxu|qisas|təhlükə|mühafizə|köçür|təqsirləndir|istintaq|təzyiq",
    },
  },
  {
    area: "funding",
    says: {
      en: "pay/paid/pays .. victims/survivors|paid to victims|payments to victims|payments to survivors|allowance to victims",
      ru: "выплачива/выплатить/выплата/выплаты/выплату .. потерпевш/пострадавш/жертв",
      az: "qurbanlara/zərərçəkmişlərə/şəxslərə .. ödən/ödəmə/ödəni/verilməsi",
    },
    unless: {
      en: "plan|programme|measure|budget line|heading|estimate|cost of|appropriat",
      ru: "план|мероприят|строк|программ|смет|предусм",
      az: "plan|tədbir|sətir|proqram|smeta|nəzərdə tut",
    },
  },
  {
    area: "criminalisation",
    says: {
      en: "aliens act|aliens code|act on aliens|act on foreigners|foreigners act|immigration act|law on foreigners|law on aliens|residence act|asylum act",
      ru: "закон/закона/закону/законе/законом .. иностранн гражд|закон/закона/закону/законе/законом .. правов положени иностран|закон/закона/закону/законе/законом .. миграц|закон/закона/закону/законе/законом .. убежищ",
      az: "əcnəbilər haqqında|əcnəbilərin hüquqi vəziyyəti|miqrasiya qanun|miqrasiya məcəllə|miqrasiya haqqında",
    },
    unless: {
      en: "criminal|penal|offence|crime|punish|traffick|exploit|liab",
      ru: "уголовн|преступлени|наказ|состав|торговл|эксплуатац|ответственност",
      az: "cinayət|cəza|tərkib|alver|istismar|məsuliyyət",
    },
  },
  {
    area: "reintegration",
    says: {
      en: "promised/promise/promises/promising .. job/jobs/work/pay/wage/wages/salary/earnings",
      ru: "обещал/обещала/обещали/обещает/обещают/обещая/обещав/посулил/посулила/посулили/сулил/сулили/сулят .. работ/заработ/зарплат/жаловань/должност",
      az: "iş/işi/maaş/maaşı/qazanc/əməkhaqqı vəd|işlə/maaşla/qazancla .. aldat",
    },
    unless: {
      en: "victim|survivor|shelter|former|reintegrat|training",
      ru: "жертв|пострадавш|потерпевш|приют|реинтеграц|обуч",
      az: "qurban|zərərçək|sığınacaq|reinteqrasiya|təlim",
    },
  },
  {
    area: "victim-witness",
    says: {
      en: "figures/data/records/lists/totals .. compared/reconciled/matched/confronted",
      ru: "цифр/цифры/данных/данные/сведений/сведения/списков/списки .. сверк/сверя/сопоставл",
      az: "rəqəm/rəqəmlər/rəqəmlərin/məlumat/məlumatlar/məlumatların/siyahıların .. üzləşdir|üzləşdir .. rəqəm/məlumat",
    },
    unless: {
      en: "witness|testif|testimon|accused|threat|safety",
      ru: "свидетел|показани|обвиняем|подсудим|угроз|безопасн",
      az: "şahid|ifadə|təqsirləndir|hədə|təhlükəsiz",
    },
  },
  {
    area: "borders-migration",
    says: {
      en: "migrant detention|detention .. migrants/foreigners|migrants/foreigners are held|migrants/foreigners are detained",
      ru: "содержани мигрантов|содержани иностранн|содержат мигрантов|содержатся мигрант|содержатся иностран",
      az: "miqrantlar/miqrantların/əcnəbilər/əcnəbilərin saxlan/saxlama",
    },
    unless: {
      en: "border|visa|legal ways|legal channels|lawful|inform|frontier|crossing|permit",
      ru: "границ|погранич|визов|визы|легальн|законн|информир|пропуск|разрешен",
      az: "sərhəd|viza|qanuni|məlumatlandır|buraxılış|icazə",
    },
  },
]
