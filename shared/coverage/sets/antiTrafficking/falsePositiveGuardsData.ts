import type { StandardsSet } from "../../set/set.ts"
import { dutyGuards } from "./dutyGuardsData.ts"
import { otherFieldGuards } from "./otherFieldGuardsData.ts"

/**
 * Facts about the phenomenon that are counted; a report on the plan that has them is data on the
 * subject too.
 */
const counted = {
  en: "victim|offender|suspect|judgment|conviction|prosecution|trend|research|study|cases|persons|people|children|sex=|forms of exploitation",
  ru: "жертв|пострадавш|потерпевш|подозреваем|осужден|приговор|уголовн дел|тенденци|исследован|случаях|случаев|людей|лиц=|разбивк",
  az: "qurban|zərərçək|zərər çək|şübhəli|məhkum|hökm|cinayət iş|meyl|tədqiqat|hallar|adamlar|şəxs",
}

/** Identity documents that were given back to their holders. */
const givenBack = {
  en: "back .. passport/passports/papers/documents|return .. passport/passports/papers/documents|returned .. passport/passports/papers/documents|passports/papers/documents .. back|passports/papers/documents .. returned|return to victims|documents that were taken",
  ru: "верну .. паспорт/документ|возвра .. паспорт/документ|возврат/возврата/возвратить .. паспорт/документ|паспорт/паспорта/документы .. возвраща",
  az: "pasportlarını/pasportunu/sənədlərini/sənədlərin/pasportların .. qaytar|sənədlər/pasport .. qaytar",
}

/**
 * Guards against wording that only resembles an area: progress of the plan is no data on the
 * subject, a way back into everyday life no return to a country, protection at large no witness
 * protection, money for people who were harmed no funding of the plan, a law on foreigners no penal
 * law, a promised job no reintegration, figures set against each other no confrontation in court, a
 * visit to people held in a migrants' centre no safe migration, documents given back no border
 * measure, and a country where death threatens no penal law. For elements: a hearing without the
 * public lets nobody take part in it, names are of children only where children are mentioned, a
 * firm that loses public contracts is no worker who complains, and a penalty that is not applied
 * makes nothing graver.
 */
export const falsePositiveGuards: NonNullable<StandardsSet["resembled"]> = [
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
  {
    area: "borders-migration",
    says: givenBack,
    unless: {
      en: "border|visa|forg|consul|embass|abroad|airport|biometric",
      ru: "границ|погранич|виз|поддел|консул|посольств|рубеж|биометр",
      az: "sərhəd|viza|saxta|konsul|səfirlik|xaric|biometr",
    },
  },
  {
    area: "labour-exploitation",
    says: givenBack,
    unless: {
      en: "employer|worker|inspect|labour|agenc|recruit|farm",
      ru: "работодател|работник|инспек|труд|агентств|вербов",
      az: "işəgötürən|işçi|müfəttiş|əmək|agentlik",
    },
  },
  {
    area: "monitoring-evaluation",
    says: givenBack,
    unless: {
      en: "evaluat|indicator|report|monitor",
      ru: "оценк|показател|отчет|мониторинг",
      az: "qiymətləndir|göstərici|hesabat|monitorinq",
    },
  },
  {
    area: "criminalisation",
    says: {
      en: "country/state/extradit/sent/send/return/deport/removed .. death penalty|extradit & death penalty",
      ru: "страну/стране/государств/выда/экстради/высыла/возвра .. смертн/смертная/смертной казн",
      az: "ölüm cəzası .. ölkə/dövlət/ekstradisiya/göndər/qaytar|ölkə/dövlət .. ölüm cəza",
    },
    unless: {
      en: "punish|imprison|offence|criminal code|liable",
      ru: "наказыва|лишени свобод|преступлени|уголовн кодекс",
      az: "cəzalandır|azadlıqdan məhrum|cinayət məcəllə",
    },
  },
  {
    area: "criminalisation",
    element: "aggravating-circumstances",
    says: {
      en: "death penalty",
      ru: "смертн казн|смертная казн|смертной казн|смертную казн",
      az: "ölüm cəza",
    },
    unless: {
      en: "aggravat|graver|heavier|gang|organised|official|under sixteen|under eighteen|danger to life",
      ru: "отягча|квалифицир|тяжк|групп|организованн|должностн|малолетн",
      az: "ağırlaşdıran|ağır hal|mütəşəkkil|vəzifəli|azyaşlı",
    },
  },
  {
    area: "victim-witness",
    element: "participation-rights",
    says: {
      en: "closed hearing|closed session|hearings closed|hearing closed|hearings are closed|hearing is closed|hearings .. be closed|close the hearing|close the hearings|close the courtroom|in camera|behind closed doors|exclude the public",
      ru: "закрыт судебн|закрыть судебн|закрыть заседани|закрывать судебн|закрывать заседани|закрыт заседани|закрытом заседани|закрытое заседани|закрытых заседани|заседани .. закрыт|заседания .. закрыт|закрытыми дверями|закрытых дверях",
      az: "qapalı iclas|qapalı məhkəmə|qapalı keçir|qapalı baxıl|iclası qapalı|iclasları qapalı|iclaslarını qapalı|bağlı qapı|qapalı qapı",
    },
    unless: {
      en: "lawyer|representative|accompan|inform|told how|interpreter|be heard|at her side|complain",
      ru: "адвокат|представител|сопровожд|информир|сообща|переводчик|выслуш|жалоб|законн представ",
      az: "vəkil|nümayəndə|müşayiət|məlumat|tərcüməçi|şikayət",
    },
  },
  {
    area: "privacy",
    element: "child-identity",
    says: {
      en: "name=|names|photo|picture|identit|publish|press=|newspaper|journalist",
      ru: "имен|имя=|имени|фотограф|личност|публик|газет|журналист|сми=",
      az: "ad=|adı|adın|adlar|foto|şəkil|kimliy|dərc|mətbuat|qəzet|jurnalist",
    },
    unless: {
      en: "child|minor|under eighteen|under 18|juvenile|boy=|boys|girl|adolescent|teenage|pupil|school",
      ru: "ребен|дети=|детей|детям|детях|детьми|детск|несовершеннолет|подрост|малолет|девоч|мальчик|школьн|учени",
      az: "uşaq|uşağ|yetkinlik|azyaşlı|yeniyetmə|şagird|məktəbli|qız uşaq|oğlan",
    },
  },
  {
    area: "labour-exploitation",
    element: "complaints-firewall",
    says: {
      en: "public contract|public contracts|tender=|tenders|procurement|state contract|state contracts|government contract|government contracts|public order|public orders",
      ru: "государственн заказ|государственных заказ|госзаказ|госзакуп|государственн закуп|государственных закуп|государственн контракт|государственных контракт|тендер|торгам|торгов=",
      az: "dövlət satınalma|tender|dövlət sifariş|dövlət müqavilə|satınalma",
    },
    unless: {
      en: "complain|complaint|without fear|hotline|helpline|back pay|migration authorit|immigration",
      ru: "жалоб|жалова|пожалова|без страха|миграционн служб|горяч лини",
      az: "şikayət|qorxmadan|miqrasiya xidmət|qaynar xətt",
    },
  },
  ...dutyGuards,
  ...otherFieldGuards,
]
