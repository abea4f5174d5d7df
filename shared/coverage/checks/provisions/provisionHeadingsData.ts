/**
 * A kind of chapter: the pattern of its heading, and what a sentence or table cell in it must have.
 */
interface Chapter {
  /** The id of one of `provisions` in provisionsData.ts. */
  readonly id: string
  readonly heading: Readonly<Record<string, RegExp>>
  readonly shown: Readonly<Record<string, readonly RegExp[]>>
  /**
   * Set where only the label of a row counts: the same word over a column may refer to each row.
   */
  readonly rows?: true
}

/** Words of any kind. */
const said = { en: [/\p{L}{3}/iu], ru: [/\p{L}{3}/iu], az: [/\p{L}{3}/iu] }
const sum =
  /^[^\p{L}]*(?:(?:grand|sum|overall) )?totals?(?:[^\p{L}]|$)|^[^\p{L}]*(?:in all|altogether|all(?: (?:years|bodies|pillars|goals|objectives|outcomes|components|sources|partners|measures|actions|priorities|institutions|agencies|ministries|sections|chapters))?[^\p{L}]*$|(?:the )?(?:whole|entire) (?:plan|programme|strategy)[^\p{L}]*$)/iu
const sumRussian =
  /^[^\p{L}]*(?:(?:всего|итого|итог)(?!\p{L})|(?:по )?все(?:м|х)? (?:год|орган|цел|задач|исполнител|ведомств|направлени|мероприяти|источник|раздел)\p{L}*[^\p{L}]*$|(?:весь план|(?:по )?план\p{L}* в целом)[^\p{L}]*$)/iu
const sumAzerbaijani =
  /^[^\p{L}]*(?:(?:cəmi|yekun|ümumi|toplam)(?!\p{L})|bütün (?:illər|qurumlar|orqanlar|məqsədlər|hədəflər|vəzifələr|icraçılar|istiqamətlər|tədbirlər|mənbələr|bölmələr)\p{L}*[^\p{L}]*$|(?:bütün|bütövlükdə) (?:plan|proqram|strategiya)\p{L}*[^\p{L}]*$)/iu

/** Labels of a row of sums; over a column they would mean each sum. */
const sumOfRows =
  /^[^\p{L}]*(?:(?:in )?sum(?: of (?:all|the) \p{L}+)?|sums|together|overall|combined|both|all (?:the |\p{L}+-?)?\p{L}+|(?:(?:the|this) )?(?:(?:entire|whole|full) )?(?:plan|programme|strategy|period)(?: as a whole)?(?:,? (?:19|20)\d\d[-–](?:20)?\d\d)?|all (?:\p{L}+ )?together)[^\p{L}\d]*$/iu
const sumOfRowsRussian =
  /^[^\p{L}]*(?:(?:в )?сумм[ае]|вместе|оба|обе|(?:по )?все(?:м|х)? \p{L}+(?: \p{L}+)?|(?:(?:весь|целый) )?(?:план|срок|период)(?: в целом)?(?:,? (?:19|20)\d\d[-–](?:20)?\d\d)?|вся (?:программа|стратегия)|программа|стратегия)[^\p{L}\d]*$/iu
const sumOfRowsAzerbaijani =
  /^[^\p{L}]*(?:məbləğ|birlikdə|hamısı|yekunda|(?:hər )?ikisi|bütün \p{L}+(?: \p{L}+)?|plan|proqram|strategiya|bütövlükdə(?: plan)?|plan (?:üzrə|bütövlükdə))[^\p{L}\d]*$/iu

/** Chapters on money. */
const ofMoney = {
  en: /financ|budget|cost(?:s|ing)?(?!\p{L})|resourc|funding|expenditure|money|^[^\p{L}]*(?:[A-Z\d][.)] )?(?:(?:the )?(?:ways and )?means|what it takes)(?: of (?:the|this) plan)?[^\p{L}]*$/iu,
  ru: /финанс|бюджет|стоимост|стоит|ресурс|расход|средств|затрат|смет|деньг|денег/iu,
  az: /maliyyə|büdcə|dəyər|resurs|xərc|vəsait|smeta|başa gəl|(?<!\p{L})pul(?!\p{L})/iu,
}

/**
 * Chapters in which a provision needs fewer words of its own, because the heading supplies the
 * rest.
 */
export const chapters: readonly Chapter[] = [
  {
    id: "coordination",
    heading: {
      en: /coordinat|steering|governance|management of|organi[sz]ation of the|who (?:steers|leads|runs)/iu,
      ru: /координац|управлени\p{L}+ (?:планом|реализац|исполнени)|организаци\p{L}+ (?:исполнени|выполнени|управлени)/iu,
      az: /əlaqələndir|koordinasiya|idarə (?:ed|olun)|idarəetmə/iu,
    },
    shown: {
      en: [/council|commission|committee|coordinator|secretariat|group|board|minister|office/iu],
      ru: [/совет|комисси|координатор|секретариат|групп|министр|премьер|штаб/iu],
      az: [/şura|komissiya|əlaqələndirici|koordinator|katibli|qrup|nazir/iu],
    },
  },
  {
    id: "reporting",
    heading: {
      en: /monitor|report|follow-?up/iu,
      ru: /монитор|отч[её]тн|контрол/iu,
      az: /monitorinq|hesabat|nəzarət/iu,
    },
    shown: {
      en: [
        /report|data|inform|results|account/iu,
        /year|quarter|month|half|annual|(?:by|before|until) \d|january|february|march|april|june|july|october|december/iu,
      ],
      ru: [/отч[её]т|сведени|данн|информаци|доклад/iu, /год|кварт|месяц|полугоди|(?:до|к) \d/iu],
      az: [/hesabat|məlumat/iu, /(?<!\p{L})il|rüb|(?<!\p{L})ay|\d-\p{L}+|tarix/iu],
    },
  },
  {
    id: "independent-evaluation",
    heading: {
      // An assessment of the situation, of needs or of risks is not one of the plan.
      en: /evaluat|(?:assessment|review) of (?:the |this )?(?:plan|strategy|programme|implement|result)|^\W*(?:[\d.]+ )?(?:assessment|review)\W*$/iu,
      ru: /оценк(?!\p{L}*\s+(?:\p{L}+\s+)?(?:ситуац|положени|обстановк|риск|потребн|нужд|состояни|масштаб))/iu,
      az: /(?<!vəziyyətin |risklərin |ehtiyacların |vəziyyətinin )qiymətləndir/iu,
    },
    shown: {
      en: [
        /independent|external|outside|third part|universit|academ|consultanc|tender|(?:court|chamber|office) of (?:audit|account)|audit office/iu,
        /evaluat|assess|team|expert|audit|review|it is|they are/iu,
      ],
      ru: [
        /независим|внешн|сторонн|треть\p{L}+ сторон|университет|научн|консалтинг|конкурс|тендер|сч[её]тн\p{L}+ палат|международн\p{L}+ эксперт|не связанн|не участв/iu,
        /оцен|провод|проверя|эксперт|аудит/iu,
      ],
      az: [
        /müstəqil|kənar|xarici|üçüncü tərəf|universitet|tədqiqat|müsabiqə|tender|hesablama palata|beynəlxalq ekspert/iu,
        /qiymət|aparı|keçir|ekspert|mütəxəssis|audit/iu,
      ],
    },
  },
  {
    id: "mid-term-review",
    heading: {
      en: /mid-?term|revision of|review of the|review and revision/iu,
      ru: /промежуточн|пересмотр|корректировк|актуализац/iu,
      az: /aralıq|yenidən baxıl|dəyişiklik/iu,
    },
    shown: {
      en: [/20\d\d|year|review|revis|amend/iu],
      ru: [/20\d\d|год|пересм|изменени/iu],
      az: [/20\d\d|(?<!\p{L})il|yenidən|dəyişiklik/iu],
    },
  },
  {
    id: "risks",
    heading: {
      en: /^\W*(?:[\d.]+ )?(?:[\p{L} ,]+ (?:and|,) )?(?:(?:main|key|possible|implementation|the) )?(?:risks?|threats|contingenc\p{L}+|obstacles)(?:\W*$|\W+(?:and|to (?:the |its )?(?:plan|implement|carry|deliver|strateg)|management|analysis|assessment|table|matrix|register|mitigation|reduction|in (?:the )?(?:carrying|implement)))|what (?:may|might|could|can) go wrong/iu,
      ru: /риски?(?:[^\p{L}]*$|\s+(?:и|реализац|исполнени|выполнени|план|стратеги|программ))|(?:управлени|анализ|оценк|перечень|карта|реестр|таблиц)\p{L}* рисков(?:[^\p{L}]*$|\s+(?:и(?!\p{L})|реализац|исполнени|выполнени|план|стратеги|программ))|препятстви|непредвиденн/iu,
      az: /risk(?:lər)?(?:[^\p{L}]*$|\s+(?:və|planın|icra))|risklər\p{L}*\s+(?:\p{L}+\s+)?(?:idarə|təhlil|azaldıl|qiymət)|maneələr|gözlənilməz/iu,
    },
    shown: said,
  },
  {
    id: "publication",
    heading: {
      en: /publication|publicity|transparen|informing the public/iu,
      ru: /публик|открытост|прозрачност|гласност/iu,
      az: /dərc|şəffaflıq|açıqlıq|ictimaiyyət/iu,
    },
    shown: {
      en: [/publi|web|site|online|open|language/iu],
      ru: [/публик|сайт|размеща|открыт|язык/iu],
      az: [/dərc|sayt|açıq|dil|yerləşdir/iu],
    },
  },
  {
    id: "participation",
    heading: {
      en: /how (?:the|this) (?:plan|draft|strategy|document|text) (?:was|came|has)|drafting (?:process|of)|(?:preparation|elaboration|development|making) of (?:the|this) (?:\p{L}+ )?(?:plan|draft|strategy)|consultations?|participat|methodolog/iu,
      ru: /как (?:готовил|разрабатывал|создавал)|(?:разработк|подготовк)\p{L}* (?:\p{L}+ )?(?:план|проект|стратеги|программ)|процесс (?:разработки|подготовки)|консультац|участи\p{L}+ в (?:разработке|подготовке)|обсуждени/iu,
      az: /(?:plan|layihə|strategiya|proqram|sənəd)\p{L}* (?:necə )?(?:hazırlan|işlən|tərtib)|hazırlıq prosesi|məsləhətləşmə|müzakirə/iu,
    },
    shown: {
      en: [
        /ministr|ngo|organi[sz]ation|union|agenc|bod(?:y|ies)|survivor|municipal|public|employers|comment/iu,
      ],
      ru: [
        /министерств|ведомств|нпо|организац|профсоюз|орган|муницип|общественн|работодател|замечани/iu,
      ],
      az: [/nazirlik|qht|təşkilat|həmkarlar|qurum|orqan|bələdiyyə|ictimai|işəgötürən|rəy/iu],
    },
  },
  {
    id: "recommendations",
    heading: {
      en: /recommendation|international (?:monitor|obligation|commitment|bodies)|concluding/iu,
      ru: /рекомендаци|международн\p{L}+ (?:монитор|обязательств|орган)|заключительн\p{L}+ замечани/iu,
      az: /tövsiyə|beynəlxalq (?:monitor|öhdəlik|qurum)|yekun (?:qeyd|müşahidə)/iu,
    },
    shown: said,
  },
  {
    id: "coherence",
    heading: {
      en: /(?:relation|link|connect|coheren|consisten|place|fit)\p{L}* (?:to|with|among|of|between).*(?:document|strateg|polic|plan|programme)|other (?:strategies|policies|plans|documents|programmes)|related (?:strategies|policies|plans|documents|programmes)/iu,
      ru: /(?:связь|связи|согласованност|увязк|место|соотношени)\p{L}* .*(?:документ|стратеги|план|программ)|(?:други|смежн|связанн)\p{L}+ (?:документ|стратеги|план|программ)/iu,
      az: /(?:digər|əlaqəli) .*(?:sənəd|strategiya|plan|proqram)|(?:sənəd|strategiya|plan|proqram)\p{L}*la (?:əlaqə|uzlaş)/iu,
    },
    shown: said,
  },
  {
    id: "continuation",
    heading: {
      en: /continu|sustainab|after the plan|what follows|end of the plan/iu,
      ru: /преемствен|устойчивост|после окончани|после завершени|продолжени/iu,
      az: /davamlılıq|davamiyyət|başa çatdıqdan|sonra/iu,
    },
    shown: said,
  },
  {
    id: "personal-data",
    heading: {
      en: /data protection|personal data|confidential|privacy/iu,
      ru: /персональн\p{L}+ данн|защит\p{L}+ данн|конфиденциальн/iu,
      az: /fərdi məlumat|şəxsi məlumat|məxfilik/iu,
    },
    shown: said,
  },
  {
    id: "principles",
    heading: { en: /principle/iu, ru: /принцип/iu, az: /prinsip/iu },
    shown: said,
  },
  {
    id: "adoption",
    heading: {
      en: /adoption|approval|entry into force|legal (?:status|force|basis)/iu,
      ru: /утверждени|вступлени\p{L}+ в силу|правов\p{L}+ (?:основ|статус)/iu,
      az: /təsdiq|qüvvəyə min|hüquqi (?:əsas|status)/iu,
    },
    shown: {
      en: [/decree|decision|order|resolution|government|cabinet|president|parliament|minister/iu],
      ru: [/указ|постановлени|распоряжени|решени|правительств|президент|парламент|премьер/iu],
      az: [/sərəncam|fərman|qərar|hökumət|kabinet|prezident|parlament|məclis/iu],
    },
  },
  {
    id: "capacity",
    heading: {
      en: /staff|capacit|human resources|personnel/iu,
      ru: /кадр|штат|персонал|потенциал|возможност\p{L}+ исполнител/iu,
      az: /kadr|ştat|heyət|imkan|insan resurs|potensial/iu,
    },
    shown: {
      en: [/\d|posts?(?!\p{L})|staff|missing|enough|lack|need/iu],
      ru: [/\d|штат|сотрудник|не хвата|недоста|нужн/iu],
      az: [/\d|ştat|işçi|əməkdaş|çatış|tələb/iu],
    },
  },
  {
    id: "analysis",
    heading: {
      en: /situation|trends|overview|background|context|where we stand|problem/iu,
      ru: /положени\p{L}* дел|ситуаци|обстановк|состояни|анализ|проблем/iu,
      az: /vəziyyət|təhlil|problem/iu,
    },
    shown: { en: [/\d/], ru: [/\d/], az: [/\d/] },
  },
  {
    id: "total",
    heading: ofMoney,
    shown: { en: [sum], ru: [sumRussian], az: [sumAzerbaijani] },
  },
  {
    id: "total",
    // A word without distinctive letters ("Plan", "Yekun") is detected as English.
    heading: { ...ofMoney, en: new RegExp(`${ofMoney.en.source}|${ofMoney.az.source}`, "iu") },
    shown: {
      en: [new RegExp(`${sumOfRows.source}|^(?:yekun(?:da)?|toplam|proqram)$`, "iu")],
      ru: [sumOfRowsRussian],
      az: [sumOfRowsAzerbaijani],
    },
    rows: true,
  },
]
