import type { Area } from "../../set/set.ts"
import { provision as p } from "./provision.ts"

/** The areas of the pillar "prevention". */
export const preventionAreas: Area[] = [
  {
    id: "awareness",
    pillar: "prevention",
    title: {
      en: "Awareness raising and education",
      ru: "Повышение осведомлённости и просвещение",
      az: "Maarifləndirmə və təhsil",
    },
    scope: "Campaigns, schools, materials, making the helpline known.",
    lead: [
      p("CETS197", "5(2)", "duty"),
      p("PALERMO", "9(2)", "duty"),
      p("UNTOC", "31(5)", "duty"),
      p("OPSC", "9(2)", "duty"),
      p("P029", "2(a)", "duty"),
      p("EU2011-36", "18(2)", "duty"),
    ],
    elements: [
      {
        id: "public-campaigns",
        title: {
          en: "Campaigns",
          ru: "Информационные кампании",
          az: "Maarifləndirmə kampaniyaları",
        },
        requires:
          "The public hears, on the street and on the screen, what trafficking is and where to turn.",
        core: true,
        provisions: [
          p("CETS197", "5(2)", "duty"),
          p("PALERMO", "9(2)", "duty"),
          p("UNTOC", "31(5)", "duty"),
          p("EU2011-36", "18(2)", "duty"),
        ],
      },
      {
        id: "targeted-outreach",
        title: {
          en: "Information where the risk is",
          ru: "Адресное информирование",
          az: "Ünvanlı məlumatlandırma",
        },
        requires:
          "Those likeliest to be recruited are reached in their language and where they live, work and travel.",
        core: false,
        provisions: [
          p("CETS197", "5(2)", "duty"),
          p("P029", "2(a)", "duty"),
          p("OPSC", "9(2)", "duty"),
          p("OHCHR2002", "G7", "guidance"),
        ],
      },
      {
        id: "school-education",
        title: {
          en: "Schools and universities",
          ru: "Образование в школах и вузах",
          az: "Məktəb və ali məktəblərdə təhsil",
        },
        requires:
          "Pupils and students learn of risks, rights and a safe use of the net as part of their lessons.",
        core: true,
        provisions: [
          p("CETS197", "5(2)", "duty"),
          p("CETS197", "6(d)", "duty"),
          p("CETS201", "6", "duty"),
          p("EU2011-36", "18(2)", "duty"),
        ],
      },
      {
        id: "helpline-promotion",
        title: {
          en: "Making the number known",
          ru: "Популяризация горячей линии",
          az: "Qaynar xəttin tanıdılması",
        },
        requires:
          "People know the free number or site where advice is given and reports are taken.",
        core: false,
        provisions: [
          p("EU2011-36", "18(2)", "duty"),
          p("OSCE2003", "IV(4)", "guidance"),
          p("P029", "2(a)", "duty"),
        ],
      },
      {
        id: "information-for-migrants",
        title: {
          en: "Before leaving and on arrival",
          ru: "Информирование мигрантов",
          az: "Miqrantların məlumatlandırılması",
        },
        requires:
          "Who goes abroad or comes in learns about lawful entry, work, rights and dangers.",
        core: false,
        provisions: [
          p("CETS197", "5(4)", "duty"),
          p("P029", "2(d)", "duty"),
          p("SMUG", "15(1)", "duty"),
          p("C189", "8(1)", "duty"),
        ],
      },
    ],
  },
  {
    id: "root-causes",
    pillar: "prevention",
    title: {
      en: "Root causes and vulnerability",
      ru: "Коренные причины и уязвимость",
      az: "İnsan alverini doğuran səbəblər və həssaslıq",
    },
    scope: "Poverty, joblessness, violence at home, minorities, chances for groups at risk.",
    lead: [
      p("PALERMO", "9(4)", "duty"),
      p("CETS197", "5(2)", "duty"),
      p("P029", "2(f)", "duty"),
      p("OPSC", "10(3)", "duty"),
      p("OHCHR2002", "P5", "guidance"),
      p("OHCHR2002", "G7", "guidance"),
    ],
    elements: [
      {
        id: "poverty-inequality",
        title: {
          en: "Want of income and chances",
          ru: "Бедность и неравенство",
          az: "Yoxsulluq və bərabərsizlik",
        },
        requires:
          "Steps are taken against the poverty, joblessness and unequal chances that make people take bad offers.",
        core: true,
        provisions: [
          p("PALERMO", "9(4)", "duty"),
          p("CETS197", "5(2)", "duty"),
          p("OHCHR2002", "P5", "guidance"),
          p("P029", "2(f)", "duty"),
          p("UNGPA2010", "I", "guidance"),
        ],
      },
      {
        id: "gender-violence",
        title: {
          en: "Violence at home and against women",
          ru: "Гендерное и домашнее насилие",
          az: "Gender əsaslı və məişət zorakılığı",
        },
        requires:
          "Violence against women and girls, forced and early marriage among it, is tackled as a road into trafficking.",
        core: true,
        provisions: [
          p("GR38", "rec. root causes", "guidance"),
          p("CEDAW", "6", "duty"),
          p("OHCHR2002", "G1(4)", "guidance"),
        ],
      },
      {
        id: "groups-at-risk",
        title: { en: "Groups at risk", ru: "Группы риска", az: "Risk qrupları" },
        requires:
          "Minorities, migrants, displaced and stateless people, persons with disabilities and children in care get help made for them.",
        core: false,
        provisions: [
          p("CETS197", "5(2)", "duty"),
          p("P029", "2(a)", "duty"),
          p("OHCHR2002", "G7", "guidance"),
        ],
      },
      {
        id: "civil-registration",
        title: {
          en: "Papers and access",
          ru: "Документы и доступ к услугам",
          az: "Sənədlər və xidmətlərə çıxış",
        },
        requires:
          "Births are registered and people hold papers that open school, health care and benefits.",
        core: false,
        provisions: [
          p("CRC", "7(1)", "duty"),
          p("CRC", "28(1)", "duty"),
          p("OHCHR2002", "G7", "guidance"),
        ],
      },
      {
        id: "retrafficking-prevention",
        title: {
          en: "Not a second time",
          ru: "Предупреждение повторной эксплуатации",
          az: "Təkrar istismarın qarşısının alınması",
        },
        requires: "Those who came out of it or were sent back are kept from falling into it again.",
        core: false,
        provisions: [
          p("PALERMO", "9(1)(b)", "duty"),
          p("CETS197", "16(5)", "duty"),
          p("EU2011-36", "14(1)", "duty"),
        ],
      },
    ],
  },
  {
    id: "demand",
    pillar: "prevention",
    title: { en: "Discouraging demand", ru: "Противодействие спросу", az: "Tələbatın azaldılması" },
    scope: "Less demand for exploitation of every form, knowing use of services included.",
    lead: [
      p("CETS197", "6", "duty"),
      p("CETS197", "19", "optional"),
      p("PALERMO", "9(5)", "duty"),
      p("EU2011-36", "18(1)", "duty"),
      p("EU2011-36", "18a", "duty"),
      p("OHCHR2002", "P4", "guidance"),
    ],
    elements: [
      {
        id: "reduce-demand",
        title: { en: "Less demand", ru: "Снижение спроса", az: "Tələbatın azaldılması" },
        requires:
          "Laws, schooling and social measures, tested by research, work against the demand behind all forms of exploitation.",
        core: true,
        provisions: [
          p("PALERMO", "9(5)", "duty"),
          p("CETS197", "6", "duty"),
          p("CETS197", "6(a)", "duty"),
          p("OHCHR2002", "P4", "guidance"),
          p("EU2011-36", "18(1)", "duty"),
        ],
      },
      {
        id: "criminalise-use",
        title: {
          en: "Knowing use",
          ru: "Заведомое использование услуг",
          az: "Xidmətlərdən bilərəkdən istifadə",
        },
        requires:
          "Liability of those who use a service knowing that a victim gives it has been considered or provided for.",
        core: true,
        provisions: [p("CETS197", "19", "optional"), p("EU2011-36", "18a", "duty")],
      },
      {
        id: "consumer-employer-campaigns",
        title: {
          en: "Speaking to users and buyers",
          ru: "Кампании для потребителей и нанимателей",
          az: "İstehlakçı və işəgötürənlər üçün kampaniyalar",
        },
        requires: "Those who buy or profit are addressed about what they help to keep alive.",
        core: false,
        provisions: [
          p("CETS197", "6(b)", "duty"),
          p("CETS197", "6(c)", "duty"),
          p("P029", "2(b)", "duty"),
        ],
      },
      {
        id: "gender-equality-education",
        title: { en: "Teaching equality", ru: "Воспитание равенства", az: "Bərabərlik tərbiyəsi" },
        requires:
          "Boys and girls learn at school about equal worth and the harm in treating people as goods.",
        core: false,
        provisions: [p("CETS197", "6(d)", "duty")],
      },
    ],
  },
  {
    id: "labour-exploitation",
    pillar: "prevention",
    title: {
      en: "Labour exploitation and supply chains",
      ru: "Трудовая эксплуатация и цепочки поставок",
      az: "Əmək istismarı və təchizat zəncirləri",
    },
    scope: "Inspection, recruiters, forced labour, procurement, duty of care of firms.",
    lead: [
      p("P029", "1-2", "duty"),
      p("C029", "25", "duty"),
      p("C181", "7-8", "duty"),
      p("C189", "15", "duty"),
      p("C189", "17", "duty"),
      p("R203", "8", "guidance"),
      p("R203", "13", "guidance"),
      p("CMREC2022-21", "I and V", "guidance"),
      p("GRETA-LAB2020", "", "guidance"),
    ],
    elements: [
      {
        id: "labour-inspection",
        title: {
          en: "Inspectors who can enter",
          ru: "Инспекция труда с полномочиями",
          az: "Səlahiyyətli əmək müfəttişliyi",
        },
        requires:
          "Inspectors are enough in number, may enter every workplace and look for signs of trafficking.",
        core: true,
        provisions: [
          p("P029", "2(c)", "duty"),
          p("R203", "13", "guidance"),
          p("CMREC2022-21", "I", "guidance"),
          p("C189", "17(2)", "duty"),
          p("GRETA-LAB2020", "", "guidance"),
        ],
      },
      {
        id: "recruitment-agencies",
        title: {
          en: "Rules for recruiters",
          ru: "Регулирование посредников",
          az: "Vasitəçilərin tənzimlənməsi",
        },
        requires:
          "Agencies are licensed and watched, workers pay nothing for a job, abuse is punished.",
        core: true,
        provisions: [
          p("P029", "2(d)", "duty"),
          p("C181", "3(2)", "duty"),
          p("C181", "7(1)", "duty"),
          p("C181", "8", "duty"),
          p("R203", "8", "guidance"),
        ],
      },
      {
        id: "labour-law-coverage",
        title: {
          en: "Labour law for all",
          ru: "Охват трудовым законодательством",
          az: "Əmək qanunvericiliyinin əhatəsi",
        },
        requires: "Labour law and its enforcement reach domestic, farm, informal and migrant work.",
        core: false,
        provisions: [
          p("P029", "2(c)", "duty"),
          p("C189", "6", "duty"),
          p("C189", "15(1)", "duty"),
          p("C029", "25", "duty"),
        ],
      },
      {
        id: "complaints-firewall",
        title: {
          en: "Complaining without fear",
          ru: "Безопасные жалобы",
          az: "Təhlükəsiz şikayət",
        },
        requires:
          "A worker, with papers or without, can complain and claim pay and need not fear removal.",
        core: false,
        provisions: [
          p("CMREC2022-21", "I", "guidance"),
          p("P029", "4(1)", "duty"),
          p("C189", "17(1)", "duty"),
          p("GRETA-LAB2020", "", "guidance"),
        ],
      },
      {
        id: "supply-chains-procurement",
        title: {
          en: "Supply chains and tenders",
          ru: "Цепочки поставок и закупки",
          az: "Təchizat zəncirləri və satınalmalar",
        },
        requires:
          "Firms and public buyers look for forced labour behind what they buy and act on it.",
        core: true,
        provisions: [
          p("P029", "2(e)", "duty"),
          p("CMREC2022-21", "V", "guidance"),
          p("UNGP2011", "", "guidance"),
          p("CETS197", "22", "duty"),
        ],
      },
      {
        id: "forced-labour-policy",
        title: {
          en: "A policy on forced labour",
          ru: "Политика против принудительного труда",
          az: "Məcburi əməyə qarşı siyasət",
        },
        requires: "Forced labour has a policy of its own, worked out with unions and employers.",
        core: false,
        provisions: [
          p("P029", "1(2)", "duty"),
          p("P029", "1(3)", "duty"),
          p("R203", "1(a)", "guidance"),
        ],
      },
    ],
  },
  {
    id: "borders-migration",
    pillar: "prevention",
    title: {
      en: "Border measures, documents and safe migration",
      ru: "Меры пограничного контроля, документы и безопасная миграция",
      az: "Sərhəd tədbirləri, sənədlər və təhlükəsiz miqrasiya",
    },
    scope: "Border checks, carriers, papers, visas, lawful ways, consuls.",
    lead: [
      p("CETS197", "5(4)", "duty"),
      p("CETS197", "7-9", "duty"),
      p("PALERMO", "10(1)", "duty"),
      p("PALERMO", "11-13", "duty"),
      p("C181", "8(2)", "duty"),
    ],
    elements: [
      {
        id: "border-controls",
        title: { en: "Eyes at the border", ru: "Пограничный контроль", az: "Sərhəd nəzarəti" },
        requires:
          "Checks are such that victims and traffickers are noticed, neighbours talk directly and traffickers may be turned back.",
        core: true,
        provisions: [
          p("CETS197", "7(1)", "duty"),
          p("CETS197", "7(5)", "duty"),
          p("CETS197", "7(6)", "duty"),
          p("PALERMO", "10(1)(a)", "duty"),
          p("PALERMO", "11(1)", "duty"),
          p("PALERMO", "11(5)", "optional"),
          p("PALERMO", "11(6)", "optional"),
        ],
      },
      {
        id: "carriers",
        title: { en: "Carriers", ru: "Перевозчики", az: "Daşıyıcılar" },
        requires:
          "Transport firms check papers, are not used for trafficking and answer for a breach.",
        core: false,
        provisions: [
          p("CETS197", "7(2)", "duty"),
          p("CETS197", "7(3)", "duty"),
          p("CETS197", "7(4)", "duty"),
          p("PALERMO", "11(3)", "duty"),
          p("PALERMO", "11(4)", "duty"),
        ],
      },
      {
        id: "document-security",
        title: {
          en: "Sound documents",
          ru: "Надёжность документов",
          az: "Sənədlərin etibarlılığı",
        },
        requires:
          "Papers are hard to forge and issued with care, and other states' queries about them are answered.",
        core: false,
        provisions: [
          p("CETS197", "8", "duty"),
          p("CETS197", "9", "duty"),
          p("PALERMO", "12", "duty"),
          p("PALERMO", "13", "duty"),
        ],
      },
      {
        id: "safe-migration",
        title: { en: "Lawful ways to go", ru: "Безопасная миграция", az: "Təhlükəsiz miqrasiya" },
        requires: "People can move and work abroad lawfully and know how, and need no trafficker.",
        core: true,
        provisions: [
          p("CETS197", "5(4)", "duty"),
          p("OHCHR2002", "G7", "guidance"),
          p("GR38", "rec. root causes", "guidance"),
          p("C181", "8(2)", "duty"),
        ],
      },
      {
        id: "consular-protection",
        title: { en: "Consuls abroad", ru: "Консульская защита", az: "Konsul müdafiəsi" },
        requires:
          "Consulates find and help nationals in trouble, give them papers and see them home.",
        core: false,
        provisions: [
          p("CETS197", "16(3)", "duty"),
          p("CETS197", "16(4)", "duty"),
          p("PALERMO", "8(4)", "duty"),
          p("OSCE2003", "V", "guidance"),
        ],
      },
    ],
  },
  {
    id: "online",
    pillar: "prevention",
    title: {
      en: "Technology-facilitated trafficking",
      ru: "Торговля людьми с использованием технологий",
      az: "Texnologiyalardan istifadə etməklə törədilən insan alveri",
    },
    scope: "Recruitment and exploitation on the net, watching, platforms, digital proof.",
    lead: [
      p("GRETA-ICT2022", "", "guidance"),
      p("CETS185", "14(2)", "duty"),
      p("CETS185", "16", "duty"),
      p("CETS185", "18", "duty"),
      p("CETS185", "19", "duty"),
      p("EU2011-36", "4(3)(b)", "duty"),
      p("EU2011-36", "18(2)", "duty"),
      p("CETS201", "6", "duty"),
      p("CETS201", "23", "duty"),
    ],
    elements: [
      {
        id: "online-prevention",
        title: {
          en: "Safer use of the net",
          ru: "Профилактика в сети",
          az: "Şəbəkədə profilaktika",
        },
        requires:
          "Users, children and job seekers above all, are kept from being recruited by skills, checks of adverts and safer services.",
        core: true,
        provisions: [
          p("EU2011-36", "18(2)", "duty"),
          p("CETS201", "6", "duty"),
          p("GRETA-ICT2022", "", "guidance"),
          p("GR38", "digital technology", "guidance"),
        ],
      },
      {
        id: "online-detection",
        title: { en: "Finding it online", ru: "Выявление в сети", az: "Şəbəkədə aşkarlama" },
        requires:
          "Trained people with tools watch open sources, know the signs and investigate within the law.",
        core: true,
        provisions: [
          p("GRETA-ICT2022", "", "guidance"),
          p("UNTOC", "20(1)", "duty"),
          p("EU2011-36", "9(4)", "duty"),
        ],
      },
      {
        id: "digital-evidence",
        title: { en: "Electronic proof", ru: "Цифровые доказательства", az: "Rəqəmsal sübutlar" },
        requires: "Data can be kept quickly, obtained from providers and used in court.",
        core: false,
        provisions: [
          p("CETS185", "14(2)", "duty"),
          p("CETS185", "16", "duty"),
          p("CETS185", "18", "duty"),
          p("CETS185", "19", "duty"),
          p("GRETA-ICT2022", "", "guidance"),
        ],
      },
      {
        id: "platform-cooperation",
        title: {
          en: "Working with platforms",
          ru: "Сотрудничество с платформами",
          az: "Platformalarla əməkdaşlıq",
        },
        requires: "Providers take down, keep and report what serves traffickers.",
        core: false,
        provisions: [
          p("GRETA-ICT2022", "", "guidance"),
          p("GR38", "digital technology", "guidance"),
          p("CETS185", "18(1)", "duty"),
        ],
      },
      {
        id: "ict-aggravation",
        title: {
          en: "Law for the means used",
          ru: "Ответственность за использование технологий",
          az: "Texnologiyadan istifadəyə görə məsuliyyət",
        },
        requires:
          "The criminal law covers offences done or helped by technology, such as spreading images of victims.",
        core: false,
        provisions: [
          p("EU2011-36", "4(3)(b)", "duty"),
          p("CETS201", "23", "duty"),
          p("OPSC", "3(1)(c)", "duty"),
        ],
      },
    ],
  },
  {
    id: "organ-removal",
    pillar: "prevention",
    title: {
      en: "Trafficking for organ removal",
      ru: "Торговля людьми в целях извлечения органов",
      az: "Orqanların çıxarılması məqsədilə insan alveri",
    },
    scope: "Trafficking for the removal of organs, oversight of transplants.",
    lead: [
      p("PALERMO", "3(a)", "duty"),
      p("CETS197", "4(a)", "duty"),
      p("OPSC", "3(1)(a)(i)", "duty"),
      p("EU2011-36", "2(3)", "duty"),
      p("CETS216", "4", "duty"),
      p("CETS216", "5", "duty"),
      p("CETS216", "7", "duty"),
      p("CETS216", "21", "duty"),
    ],
    elements: [
      {
        id: "organ-offence",
        title: {
          en: "Organ removal as a purpose",
          ru: "Изъятие органов как цель",
          az: "Məqsəd kimi orqanların çıxarılması",
        },
        requires:
          "Removing organs is one of the purposes of trafficking in the law, for children without exception.",
        core: true,
        provisions: [
          p("PALERMO", "3(a)", "duty"),
          p("CETS197", "4(a)", "duty"),
          p("OPSC", "3(1)(a)(i)", "duty"),
          p("EU2011-36", "2(3)", "duty"),
        ],
      },
      {
        id: "organ-trade-offences",
        title: {
          en: "Trade in organs",
          ru: "Незаконный оборот органов",
          az: "Orqanların qanunsuz dövriyyəsi",
        },
        requires:
          "Taking organs without consent or for gain, using them, and looking for donors or buyers is punishable.",
        core: false,
        provisions: [
          p("CETS216", "4", "duty"),
          p("CETS216", "5", "duty"),
          p("CETS216", "7", "duty"),
        ],
      },
      {
        id: "transplant-oversight",
        title: {
          en: "Open transplant system",
          ru: "Прозрачная трансплантация",
          az: "Şəffaf transplantasiya",
        },
        requires: "One national system gives fair access, can trace each organ and is overseen.",
        core: true,
        provisions: [p("CETS216", "21", "duty")],
      },
      {
        id: "medical-awareness",
        title: {
          en: "Health staff who notice",
          ru: "Осведомлённость медиков",
          az: "Tibb işçilərinin məlumatlılığı",
        },
        requires: "Doctors and nurses know the signs, have a way to report and a code to follow.",
        core: false,
        provisions: [
          p("CETS216", "21", "duty"),
          p("CETS197", "5(2)", "duty"),
          p("CETS197", "29(3)", "duty"),
        ],
      },
    ],
  },
]
