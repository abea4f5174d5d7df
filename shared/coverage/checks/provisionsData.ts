/** Something that a whole plan ought to say, and how its sentence is known in each language. */
export interface Provision {
  readonly id: string
  /** The criterion it answers. */
  readonly criterion: string
  /** Without it the plan cannot be carried out or judged; the others are named together. */
  readonly core: boolean
  /** Every pattern must be in one sentence. */
  readonly shown: Readonly<Record<string, readonly RegExp[]>>
  /** A sentence with this is about something else. */
  readonly unless?: Readonly<Record<string, RegExp>>
  /** Where it is looked for: in the text alone, or also in who leads and joins a measure and in its indicators. */
  readonly within?: "narrative" | "fields"
  readonly name: Readonly<Record<string, string>>
}

/** What is missing together with provisions, though no sentence shows it. */
export const unsaidNames = {
  period: {
    criterion: "time-span",
    name: {
      en: "the years it covers",
      ru: "годы, на которые он рассчитан",
      az: "əhatə etdiyi illər",
    },
  },
  total: {
    criterion: "budget-total",
    name: { en: "what it costs in all", ru: "общая стоимость", az: "ümumi dəyəri" },
  },
} as const

const yearly =
  /each (?:year|quarter)|every (?:year|quarter|month|(?:two|three|four|six) months|half)|annual|yearly|quarterly|twice a year|half-year|semi-annual|(?:once|twice) (?:a|each|every|per) (?:year|quarter|half)|every (?:half|six)|by \d{1,2} \p{L}+|by the end of/iu
const yearlyRussian =
  /ежегодн|ежекварт|ежемесяч|полугоди|раз в (?:год|квартал|полгода|месяц|(?:два|три|четыре|шесть|\d+) месяц)|(?:дважды|два раза) в год|кажд\p{L}+ (?:год|квартал|полугоди|полгода|(?:три|шесть) месяц)|(?:до|не позднее) \d|по итогам года|годов/iu
const yearlyAzerbaijani =
  /hər (?:il|rüb|ay)|ildə|illik|rüb|yarımil|tarixinədək|\d-(?:dək|dek)|qədər|(?:altı|üç|\d) aydan? bir|altı aydan/iu

/** What plans are asked to say of themselves. */
export const provisions: readonly Provision[] = [
  {
    id: "coordination",
    criterion: "coordination-mechanism",
    core: true,
    shown: {
      en: [
        /council|commission|committee|coordinator|working group|secretariat|task force|coordinat\p{L}+ (?:body|unit|office|group|board)|(?:inter-?\p{L}+|interagency|joint|steering) (?:group|board|body)|(?:ministry|cabinet|government|office)[^.]{0,80}(?:coordinat|overs|supervis)/iu,
        /coordinat|steer|overs|supervis|implement|responsible for|answers? (?:to|for)|monitor|meets|sits|meetings|decid/iu,
      ],
      ru: [
        /совет|комисси|координатор|рабоч\p{L}+ групп|секретариат|координационн|(?:министерств|кабинет|правительств)[^.]{0,80}(?:координиру|осуществля\p{L}+ контроль|контролиру)|уполномоченн\p{L}+ орган/iu,
        /координ|контрол|монитор|реализац|исполнени|выполнени|заседа|отвеча/iu,
      ],
      az: [
        /şura|komissiya|koordinator|işçi qrup|katiblik|əlaqələndir|(?:kabinet|nazirliy|hökumət)[^.]{0,60}nəzarət ed/iu,
        /koordinasiya|əlaqələndir|nəzarət|icra|monitorinq|iclas|cavabdeh/iu,
      ],
    },
    name: {
      en: "who coordinates the plan",
      ru: "кто координирует план",
      az: "planı kimin əlaqələndirdiyi",
    },
  },
  {
    id: "reporting",
    criterion: "monitoring-provision",
    core: true,
    shown: {
      en: [
        /report|inform|submit|sends? |accounts? (?:of|for) (?:how|what|the|progress)|accounts? (?:\p{L}+ )?(?:to|before) the|briefs? the|publish\p{L}* the results?/iu,
        yearly,
        /plan|measures?(?!\p{L})|commitments?|implement|carried out|progress|council|commission|secretariat|coordinator|government/iu,
      ],
      ru: [
        /отч[её]т|отчит|информаци|доклад|информиру|представля|свод/iu,
        yearlyRussian,
        /план|мероприяти|исполнени|исполнител|реализац|выполнени|ход|сделано|комисси|(?<!\p{L})совет|секретариат|координатор|правительств|кабинет/iu,
      ],
      az: [
        /hesabat|məlumat/iu,
        yearlyAzerbaijani,
        /plan|tədbir|icra|komissiya|şura|katibli|koordinator|hökumət|kabinet/iu,
      ],
    },
    // What a person is told of her own plan.
    unless: {
      en: /plan of (?:help|care|assistance|treatment)|(?:individual|care|assistance|treatment|safety) plan/iu,
      ru: /план\p{L}* (?:помощи|лечени|реабилитац|безопасност)|индивидуальн\p{L}+ план/iu,
      az: /(?:yardım|fərdi|müalicə|reabilitasiya|təhlükəsizlik) plan/iu,
    },
    name: {
      en: "who reports on it, to whom and when",
      ru: "кто, кому и когда отчитывается о его исполнении",
      az: "icra barədə kimin, kimə və nə vaxt hesabat verdiyi",
    },
  },
  {
    id: "independent-evaluation",
    criterion: "independent-evaluation-provision",
    core: true,
    shown: {
      en: [
        /evaluat|assess|audit|review|apprais|judged?s? (?:by|its|the|how|what|whether)(?!\p{L})|weighs? (?:up )?(?:its|what|the)(?!\p{L})|(?:examin|look|tell|say|find|measure)\p{L}* (?:\p{L}+ )?(?:how far|whether|what (?:has|it|they|the plan)|(?:its|the) results)/iu,
        /independent|external|outside (?:expert|evaluat|body|team|group|firm|agenc|institut|organi[sz]|research|review|assess|audit|consult|special|scholar|people|person)|outsiders?(?!\p{L})|from outside(?! the plan)|(?:audit|consulting|research) (?:firm|company)|chosen by (?:open )?(?:tender|competition)|universit|research (?:institut|centre|center)|(?:took|takes?|taken|taking|had|have|has|having|with) no (?:part|hand|role|stake|interest|share)|not (?:involved|taken? part|taking part|answerable for|responsible for)|nothing to do with|unconnected (?:with|to)/iu,
        /plan|strategy|programme|implementation|measures|results|money helped|achieved/iu,
      ],
      ru: [
        /оценк|аудит|оценива|оцен(?:ит|ят|ить|ен|ён)|(?:провер|судит|судят|изуч|подв|скаж)\p{L}*[^.;]{1,40}?(?:результат|итог|сделан|удал|насколько)|(?:результат|итог)\p{L}*[^.;]{1,30}?(?:провер|подв[её]?д|подводи|изуч)/iu,
        /независим|внешн|сторонн|(?:люд\p{L}+|лиц\p{L}*|эксперт\p{L}*|специалист\p{L}*) со стороны(?! (?:министерств|ведомств|орган|исполнител))|не (?:участв|входящ|вовлеч|заинтересован|причастн|подчин[её]нн|отвеча\p{L}+ за)|незаинтересован|непричастн|университет|научн\p{L}+ (?:центр|институт)/iu,
        /план|стратеги|программ|реализац|исполнени|выполнени|результат|мероприяти/iu,
      ],
      az: [
        /qiymətləndir|dəyərləndir|qiymət ver|audit|nəticələr\p{L}*[^.;]{0,60}?(?:yoxla|araşdır|öyrən)|nə verdiyin\p{L}*/iu,
        /müstəqil|kənar|xarici|bitərəf|qərəzsiz|iştirak etmə|asılı olmayan|(?:marağı|maraqlı|aidiyyəti|əlaqəsi|payı) olma|maraqlı deyil|cəlb (?:ed|ol)\p{L}*m[aə]|universitet|tədqiqat (?:mərkəz|institut)/iu,
        /plan|strategiya|proqram|icra|nəticə|tədbir/iu,
      ],
    },
    name: {
      en: "an independent evaluation",
      ru: "независимая оценка",
      az: "müstəqil qiymətləndirmə",
    },
  },
  {
    id: "mid-term-review",
    criterion: "time-span",
    core: true,
    shown: {
      en: [
        /mid-?term|mid-?point|half-?way|interim (?:review|evaluation|assessment|report)|(?:review|revis|updat)\p{L}* (?:of )?(?:the|this) (?:action )?plan|annual review/iu,
      ],
      ru: [
        /промежуточн|среднесрочн\p{L}+ (?:обзор|оценк|пересмотр)|в середине|пересмотр\p{L}* (?:и уточнени\p{L}+ )?плана|корректировк|уточнени\p{L}+ плана/iu,
      ],
      az: [
        /aralıq|ortada|ortasında|orta müddət|ortamüddətli (?:qiymət|icmal|baxış)|plana? (?:yenidən|dəyişiklik|düzəliş)|yenidən baxıl/iu,
      ],
    },
    name: { en: "a mid-term review", ru: "промежуточный пересмотр", az: "aralıq baxış" },
  },
  {
    id: "risks",
    criterion: "risk-contingency",
    core: false,
    shown: {
      en: [
        /risks?(?!\p{L})|contingenc/iu,
        /implement|delay|funding|turnover|carrying out|mitigat|contingenc|fulfil|plan(?!\p{L})|^risks?\W*$|assumptions/iu,
      ],
      ru: [
        /риск/iu,
        /реализац|исполнени|выполнени|невыполн|недофинанс|минимиз|управлени|снижени\p{L}+ рисков|^риски\W*$/iu,
      ],
      az: [/risk/iu, /icra|həyata keçir|maliyyə|idarə ed|azaldıl|^risklər\W*$/iu],
    },
    name: {
      en: "risks to carrying it out",
      ru: "риски, мешающие исполнению",
      az: "icraya mane ola biləcək risklər",
    },
  },
  {
    id: "publication",
    criterion: "transparency-publication",
    core: false,
    shown: {
      en: [
        /publish|publication|website|made public|publicly available/iu,
        /plan(?!\p{L})|report|evaluat|progress|implementation|account of/iu,
      ],
      ru: [
        /опубликов|публику|публикаци|размеща|размещени|сайт|обнародов/iu,
        /план|отч[её]т|доклад|ход|исполнени|реализац/iu,
      ],
      az: [/dərc|yayımla|internet səhifə|ictimaiyyət|açıqlan/iu, /plan|hesabat|icra/iu],
    },
    name: {
      en: "publication of the plan and its reports",
      ru: "публикация плана и отчётов",
      az: "planın və hesabatların dərc olunması",
    },
  },
  {
    id: "participation",
    criterion: "participatory-drafting",
    core: false,
    shown: {
      en: [
        /consult|draft|prepar|comment|particip|proposal|discuss|argued/iu,
        /ngo|non-governmental|civil society|social partner|trade union|survivor|lived (?:through|experience)|voluntary (?:bod|organi|sector)|charit(?:y|ies)|public consultation/iu,
        /plan(?!\p{L})|draft|programme|strategy|document|version|chapter|text(?!\p{L})/iu,
      ],
      ru: [
        /разработ|подготов|обсужд|консультац|замечани|предложени|участи/iu,
        /нпо|неправительств|гражданск\p{L}+ обществ|общественн|профсоюз/iu,
      ],
      az: [
        /hazırla|müzakirə|məsləhət|təklif|iştirak/iu,
        /qht|qeyri-hökumət|vətəndaş cəmiyyəti|ictimai|həmkarlar/iu,
      ],
    },
    name: {
      en: "who took part in drafting",
      ru: "кто участвовал в подготовке",
      az: "hazırlanmada kimlərin iştirak etdiyi",
    },
  },
  {
    id: "recommendations",
    criterion: "response-to-monitoring",
    core: false,
    shown: {
      en: [/recommendation|concluding observation/iu],
      ru: [/рекомендаци|заключительн\p{L}+ замечани/iu],
      az: [/tövsiyə/iu],
    },
    name: {
      en: "recommendations received",
      ru: "полученные рекомендации",
      az: "alınmış tövsiyələr",
    },
  },
  {
    id: "coherence",
    criterion: "coherence-other-policies",
    core: false,
    shown: {
      en: [
        /(?:national|state|government|development|other|sector\p{L}*|existing) (?:\p{L}+ ){0,4}?(?:strateg|program|polic)|strategy (?:on|for|against)|programme (?:on|for|of)|(?:in line|coherent|consistent|together|linked) with .{0,60}(?:strateg|plan|program)/iu,
      ],
      ru: [
        /(?:национальн|государственн|друг|ин)\p{L}* (?:\p{L}+ ){0,3}?(?:стратеги|программ|концепци)|стратеги\p{L}+ (?:по|в|противодейств|развити)|программ\p{L}+ (?:по|развити)|концепци/iu,
      ],
      az: [
        /(?:milli|dövlət|digər) (?:\p{L}+ ){0,4}?(?:strategiya|proqram|konsepsiya)|strategiyası|proqramı|konsepsiyası/iu,
      ],
    },
    name: {
      en: "other strategies it touches",
      ru: "связанные стратегии",
      az: "əlaqəli strategiyalar",
    },
  },
  {
    id: "continuation",
    criterion: "time-span",
    core: false,
    shown: {
      en: [
        /(?:next|new|following|successor|subsequent) (?:\p{L}+ )?(?:plan|programme|strategy)/iu,
        /draft|prepar|adopt|begin|start|develop|succe|continu/iu,
      ],
      ru: [
        /(?:следующ|нов)\p{L}+ (?:\p{L}+ )?(?:план|программ|стратеги)/iu,
        /разраб|подготов|готов|прин|утвержд/iu,
      ],
      az: [/(?:növbəti|yeni) (?:\p{L}+ )?(?:plan|proqram|strategiya)/iu, /hazırla|qəbul|təsdiq/iu],
    },
    name: {
      en: "what follows when it ends",
      ru: "что следует после его окончания",
      az: "müddəti bitdikdən sonra nə olacağı",
    },
  },
  {
    id: "personal-data",
    criterion: "data-protection",
    core: false,
    shown: {
      // What is confidential must be of people: tenders and bids are so too.
      en: [
        /personal (?:data|details|information)|data protection|privacy|confidentiality|confidential[\s\S]*(?:person|people|child|client|identit|(?<!\p{L})(?:who|names|files|data))|(?:person|people|child|client|identit|(?<!\p{L})(?:who|names|files|data)(?!\p{L}))[\s\S]*confidential/iu,
      ],
      ru: [
        /персональн\p{L}+ данн|личн\p{L}+ данн|защит\p{L}+ данных|неприкосновенност\p{L}* (?:частн|личн)|конфиденциальн[\s\S]*(?:пострадавш|потерпевш|жертв|личност|лиц(?!ен)|ребен|ребён|детей|обративш)|(?:пострадавш|потерпевш|жертв|личност|лиц(?!ен)|ребен|ребён|детей|обративш)[\s\S]*конфиденциальн/iu,
      ],
      az: [
        /şəxsi məlumat|fərdi məlumat|məlumatların (?:qorun|mühafizə)|məxfi[\s\S]*(?:qurban|zərər|şəxs|uşaq|kimliy)|(?:qurban|zərər|şəxs|uşaq|kimliy)[\s\S]*məxfi/iu,
      ],
    },
    unless: {
      en: /tenders?(?!\p{L})|procurement|bidd(?:er|ing)|commercial|informant/iu,
      ru: /тендер|закуп|конкурсн|коммерческ|осведомител/iu,
      az: /tender|satınalma|kommersiya/iu,
    },
    name: { en: "personal data", ru: "персональные данные", az: "fərdi məlumatlar" },
  },
  {
    id: "principles",
    criterion: "guiding-principles",
    core: false,
    shown: {
      en: [/principle|human rights|non-discrimination|without discrimination/iu],
      ru: [
        /принцип|прав\p{L}* человека|недискриминац|не допускается дискриминац|без дискриминац/iu,
      ],
      az: [/prinsip|insan hüquq|ayrı-seçkilik/iu],
    },
    name: { en: "its principles", ru: "принципы", az: "prinsiplər" },
  },
  {
    id: "equality",
    criterion: "human-rights-gender-child-lens",
    core: false,
    shown: {
      en: [/gender|women|girls|(?<!\p{L})sex(?!\p{L})/iu],
      ru: [/гендер|женщин|девоч|по полу/iu],
      az: [/gender|qadın|qızlar|cins/iu],
    },
    name: {
      en: "women, men, girls and boys apart",
      ru: "различия в положении женщин, мужчин и детей",
      az: "qadın, kişi və uşaqların fərqli vəziyyəti",
    },
  },
  {
    id: "analysis",
    criterion: "situation-analysis",
    core: false,
    within: "narrative",
    shown: {
      en: [
        /(?<!\d)(?:19|20)\d\d|(?:last|past|recent|previous) (?:[a-z\d]+ ){0,2}(?:years?|months|decade)/iu,
        /(?:^|\D)\d{1,3}(?:[ ,]\d{3})*(?:\D|$)/u,
      ],
      ru: [
        /(?<!\d)(?:19|20)\d\d|(?:последн|прошл|прошедш|минувш|предыдущ|истекш)\p{L}* (?:[\p{L}\d]+ ){0,2}(?:год|лет|месяц|десятилети)/iu,
        /(?:^|\D)\d{1,3}(?: \d{3})*(?:\D|$)/u,
      ],
      az: [
        /(?<!\d)(?:19|20)\d\d|(?<!\p{L})(?:son|ötən|keçən|əvvəlki) (?:[\p{L}\d]+ ){0,2}(?:il|ay)(?:də|da|lər|ərzində|in|ın| |$)/iu,
        /(?:^|\D)\d{1,3}(?: \d{3})*(?:\D|$)/u,
      ],
    },
    name: {
      en: "the situation in figures",
      ru: "положение дел в цифрах",
      az: "vəziyyətin rəqəmlərlə təhlili",
    },
  },
  {
    id: "adoption",
    criterion: "leadership-adoption-level",
    core: false,
    within: "narrative",
    shown: {
      en: [
        /adopt|approv|endors|issued|signed|enter\p{L}* into force/iu,
        /decree|decision|order|resolution|government|cabinet|president|parliament|council of ministers|prime minister/iu,
      ],
      ru: [
        /утвержд|утвержда|одобр|принят|вступа\p{L}+ в силу/iu,
        /постановлени|указ|распоряжени|приказ|решени|правительств|президент|парламент|кабинет/iu,
      ],
      az: [
        /təsdiq|qəbul (?:edil|olun)|qüvvəyə min/iu,
        /sərəncam|fərman|qərar|kabinet|prezident|parlament|hökumət|milli məclis/iu,
      ],
    },
    unless: {
      en: /previous|former|last plan|measure|procedure|guideline/iu,
      ru: /предыдущ|прошл|прежн|мероприяти|порядок|методик/iu,
      az: /əvvəlki|ötən|qaydalar|metodika/iu,
    },
    name: {
      en: "the act that adopts it and binds the bodies",
      ru: "акт об утверждении, обязывающий исполнителей",
      az: "planı təsdiq edən və icraçıları bağlayan akt",
    },
  },
  {
    id: "capacity",
    criterion: "institutional-capacity",
    core: false,
    within: "fields",
    shown: {
      en: [
        /(?<!\p{L})(?:posts?|staff\p{L}*|full-time|personnel|recruit\p{L}*|vacanc\p{L}*)(?!\p{L})|(?:unit|team|group)s? of \p{L}+/iu,
      ],
      ru: [
        /штат|кадр|единиц|ставк|персонал|численност|нанять|набор сотрудник|(?:подразделени|групп|отдел)\p{L}* из/iu,
      ],
      az: [/ştat|kadr|vahid|heyət|işçilərin sayı|ibarət (?:bölmə|qrup|şöbə)/iu],
    },
    name: {
      en: "the staff that its bodies need",
      ru: "кадры, которые нужны исполнителям",
      az: "icraçılara lazım olan kadrlar",
    },
  },
  {
    id: "standards",
    criterion: "standard-reference",
    core: false,
    within: "fields",
    shown: {
      en: [
        /convention|protocol (?:to|against|on)|directive|treat(?:y|ies)|covenant|international (?:standard|obligation|law|instrument)|recommendation|concluding observation/iu,
      ],
      ru: [
        /конвенц|факультативн\p{L}+ протокол|протокол\p{L}* (?:о|к|против)(?!\p{L})|директив|международн\p{L}+ (?:стандарт|договор|обязательств|норм|правов|акт)|рекомендаци|заключительн\p{L}+ замечани/iu,
      ],
      az: [
        /konvensiya|direktiv|fakultativ protokol|beynəlxalq (?:standart|müqavilə|öhdəlik|norma|hüquq|sənəd)|tövsiyə/iu,
      ],
    },
    name: {
      en: "the standards that its measures carry out",
      ru: "стандарты, которые выполняют мероприятия",
      az: "tədbirlərin icra etdiyi standartlar",
    },
  },
  {
    id: "places",
    criterion: "geographic-scope",
    core: false,
    within: "fields",
    shown: {
      en: [
        /region|district|provinc|count(?:y|ies)(?!\p{L})|municip|local|nationwide|across the country|rural|towns|villages|cities/iu,
      ],
      ru: [
        /регион|област|район|муницип|местн|на местах|по всей|сельск|город(?:ах|ов)(?!\p{L})|аким/iu,
      ],
      az: [/region|rayon|bölgə|bələdiyyə|yerli(?!k)|bütün ölkə|kənd(?! təs)|yerlərdə|şəhərlər/iu],
    },
    name: {
      en: "how it reaches beyond the capital",
      ru: "исполнение за пределами столицы",
      az: "paytaxtdan kənarda icra",
    },
  },
]
