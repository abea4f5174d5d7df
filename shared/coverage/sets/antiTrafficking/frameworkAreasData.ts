import type { Area } from "../../set/set.ts"
import { provision as p } from "./provision.ts"

/** The areas of the pillar "framework". */
export const frameworkAreas: Area[] = [
  {
    id: "coordination",
    pillar: "framework",
    title: {
      en: "National coordination",
      ru: "Национальная координация",
      az: "Milli səviyyədə əlaqələndirmə",
    },
    scope: "Bodies, coordinator, division of roles, local commissions and readiness for crises.",
    lead: [
      p("CETS197", "5(1)", "duty"),
      p("CETS197", "29(2)", "duty"),
      p("EU2011-36", "19(1)-(2)", "duty"),
      p("OSCE2003", "VI(2)", "guidance"),
      p("ICMPD2006", "", "guidance"),
    ],
    elements: [
      {
        id: "coordinating-body",
        title: {
          en: "Standing body of all agencies",
          ru: "Постоянный межведомственный орган",
          az: "Daimi idarələrarası orqan",
        },
        requires:
          "Ministries, services and local government plan and act through one lasting body that has a chair, members, a rhythm of meetings and a say over what they do.",
        core: true,
        provisions: [
          p("CETS197", "29(2)", "duty"),
          p("CETS197", "5(1)", "duty"),
          p("OSCE2003", "VI(2)", "guidance"),
          p("EU2011-36", "19(1)", "duty"),
          p("UNGPA2010", "I", "guidance"),
        ],
      },
      {
        id: "national-coordinator",
        title: {
          en: "Coordinator with powers and people",
          ru: "Координатор с полномочиями и штатом",
          az: "Səlahiyyəti və heyəti olan koordinator",
        },
        requires:
          "Somebody is named to hold the response together, with rank enough to ask other agencies for action and with staff and money to do it.",
        core: true,
        provisions: [
          p("EU2011-36", "19(1)", "duty"),
          p("EU2011-36", "19(2)", "duty"),
          p("CIS-ML11", "", "guidance"),
        ],
      },
      {
        id: "division-of-roles",
        title: { en: "Who leads what", ru: "Распределение обязанностей", az: "Vəzifə bölgüsü" },
        requires:
          "For each task it is written down who leads, who helps and who hears the report, so that none is left lying between two offices.",
        core: true,
        provisions: [
          p("CETS197", "29(2)", "duty"),
          p("UNODC-TK2008", "Tool 2.13", "guidance"),
          p("ICMPD2006", "", "guidance"),
        ],
      },
      {
        id: "local-coordination",
        title: {
          en: "Regions and municipalities",
          ru: "Координация на местах",
          az: "Yerli səviyyədə əlaqələndirmə",
        },
        requires:
          "What is decided in the capital has a counterpart in the districts, where people are found and looked after.",
        core: false,
        provisions: [p("EU2011-36", "19(1)", "duty"), p("CETS197", "5(1)", "duty")],
      },
      {
        id: "contingency-planning",
        title: {
          en: "Readiness for crises",
          ru: "Готовность к кризисам",
          az: "Böhranlara hazırlıq",
        },
        requires:
          "The agencies know beforehand how they work together in war, disaster, epidemic or a sudden arrival of many people.",
        core: false,
        provisions: [
          p("EU2011-36", "19(2)", "duty"),
          p("GR38", "conflict and emergencies", "guidance"),
          p("EU2011-36", "19b(2)", "duty"),
        ],
      },
    ],
  },
  {
    id: "rapporteur",
    pillar: "framework",
    title: {
      en: "National rapporteur and independent monitoring",
      ru: "Национальный докладчик и независимый мониторинг",
      az: "Milli məruzəçi və müstəqil monitorinq",
    },
    scope: "An independent eye on what the state does.",
    lead: [
      p("CETS197", "29(4)", "optional"),
      p("EU2011-36", "19(3)", "duty"),
      p("OSCE2003", "VI(1)", "guidance"),
      p("UNODC-TK2008", "Tool 2.8", "guidance"),
    ],
    elements: [
      {
        id: "independent-mechanism",
        title: {
          en: "Independent rapporteur or the like",
          ru: "Независимый докладчик или равноценный механизм",
          az: "Müstəqil məruzəçi və ya ekvivalent mexanizm",
        },
        requires:
          "The state has considered, or set up, somebody outside the executive who watches how its bodies act against trafficking.",
        core: true,
        provisions: [
          p("CETS197", "29(4)", "optional"),
          p("OSCE2003", "VI(1)", "guidance"),
          p("EU2011-36", "19(3)", "duty"),
        ],
      },
      {
        id: "mandate-and-access",
        title: {
          en: "Mandate and access",
          ru: "Мандат и доступ к сведениям",
          az: "Mandat və məlumata çıxış",
        },
        requires:
          "The mechanism may ask every agency for files and figures, follow trends and speak up on what it sees.",
        core: true,
        provisions: [p("EU2011-36", "19(3)", "duty"), p("UNODC-TK2008", "Tool 2.8", "guidance")],
      },
      {
        id: "public-reporting",
        title: { en: "Report in public", ru: "Публичный доклад", az: "Açıq məruzə" },
        requires:
          "Findings and recommendations come out at fixed intervals and go to those who can act on them.",
        core: false,
        provisions: [
          p("CETS197", "29(4)", "optional"),
          p("OSCE2013", "", "guidance"),
          p("UNODC-TK2008", "Tool 2.8", "guidance"),
        ],
      },
      {
        id: "separation-from-coordinator",
        title: {
          en: "Apart from the coordinator",
          ru: "Отделение от координатора",
          az: "Koordinatordan ayrılıq",
        },
        requires: "Those who carry the policy out are not those who judge it.",
        core: false,
        provisions: [
          p("EU2011-36", "19(2)", "duty"),
          p("EU2011-36", "19(3)", "duty"),
          p("CETS197", "29(4)", "optional"),
        ],
      },
    ],
  },
  {
    id: "monitoring-evaluation",
    pillar: "framework",
    title: {
      en: "Monitoring and evaluation of the plan",
      ru: "Мониторинг и оценка выполнения плана",
      az: "Planın icrasının monitorinqi və qiymətləndirilməsi",
    },
    scope: "Following, reporting on, judging and revising the plan itself.",
    lead: [
      p("EU2011-36", "19(2)", "duty"),
      p("EU2011-36", "19b(1)-(2)", "duty"),
      p("UNTOC", "28(3)", "duty"),
      p("UNTOC", "31(1)", "optional"),
      p("R203", "1(b)", "guidance"),
      p("OHCHR2002", "G1(7)", "guidance"),
      p("OHCHR2002", "G3", "guidance"),
      p("ICMPD2006", "C.1.5", "guidance"),
      p("ICMPD2006", "D.1.5", "guidance"),
      p("ICMPD-ME2010", "", "guidance"),
    ],
    elements: [
      {
        id: "monitoring-system",
        title: {
          en: "Follow-up while it runs",
          ru: "Постоянный мониторинг выполнения",
          az: "İcranın daimi monitorinqi",
        },
        requires:
          "A named body gathers reports from the agencies at set times and holds them against each measure.",
        core: true,
        provisions: [
          p("R203", "1(b)", "guidance"),
          p("EU2011-36", "19b(2)", "duty"),
          p("ICMPD2006", "C.1.5 and D.1.5", "guidance"),
          p("ICMPD-ME2010", "", "guidance"),
        ],
      },
      {
        id: "indicators-baselines",
        title: {
          en: "Indicators with start and target",
          ru: "Показатели с исходным и целевым значением",
          az: "İlkin və hədəf qiymətli göstəricilər",
        },
        requires:
          "Objectives and measures state where things stand and where they are to be, in terms one can count.",
        core: true,
        provisions: [
          p("EU2011-36", "19(2)", "duty"),
          p("UNODC-TK2008", "Tool 2.7", "guidance"),
          p("ICMPD-ME2010", "", "guidance"),
        ],
      },
      {
        id: "annual-report",
        title: {
          en: "Yearly report, published",
          ru: "Ежегодный публичный отчёт",
          az: "İllik açıq hesabat",
        },
        requires:
          "Once a year or oftener an account of what was done is drawn up, shared with partners and made public.",
        core: false,
        provisions: [
          p("EU2011-36", "19(2)", "duty"),
          p("ICMPD-ME2010", "", "guidance"),
          p("R203", "1(b)", "guidance"),
        ],
      },
      {
        id: "independent-evaluation",
        title: {
          en: "Evaluation from outside",
          ru: "Независимая оценка",
          az: "Müstəqil qiymətləndirmə",
        },
        requires:
          "Half-way and at the end, people who had no part in carrying it out look at whether the plan was right, worked and did no harm.",
        core: true,
        provisions: [
          p("UNTOC", "28(3)", "duty"),
          p("UNTOC", "31(1)", "optional"),
          p("EU2011-36", "19(3)", "duty"),
          p("OHCHR2002", "G1(7)", "guidance"),
          p("ICMPD-ME2010", "", "guidance"),
        ],
      },
      {
        id: "review-and-update",
        title: { en: "Reopening the plan", ru: "Пересмотр плана", az: "Planın yenidən baxılması" },
        requires:
          "The plan is opened again at fixed times and changed in the light of what was learnt.",
        core: false,
        provisions: [
          p("EU2011-36", "19b(1)", "duty"),
          p("UNTOC", "28(3)", "duty"),
          p("ICMPD-ME2010", "", "guidance"),
        ],
      },
    ],
  },
  {
    id: "funding",
    pillar: "framework",
    title: { en: "Budget and resources", ru: "Бюджет и ресурсы", az: "Büdcə və resurslar" },
    scope: "Money for the plan and its measures; a fund for victims belongs to compensation.",
    lead: [
      p("CETS197", "29(1)", "duty"),
      p("CETS197", "12(5)", "duty"),
      p("EU2011-36", "19(1)", "duty"),
      p("UNTOC", "30(2)", "duty"),
      p("ICMPD2006", "", "guidance"),
    ],
    elements: [
      {
        id: "state-budget",
        title: {
          en: "Money from the state",
          ru: "Средства государственного бюджета",
          az: "Dövlət büdcəsinin vəsaiti",
        },
        requires:
          "Identified public money stands behind the measures, so that they do not hang on favour or on donors.",
        core: true,
        provisions: [
          p("CETS197", "29(1)", "duty"),
          p("EU2011-36", "19(1)", "duty"),
          p("UNODC-TK2008", "Tool 2.7", "guidance"),
          p("CMREC2022-21", "general part", "guidance"),
        ],
      },
      {
        id: "cost-estimates",
        title: { en: "What it costs", ru: "Расчёт затрат", az: "Xərclərin hesablanması" },
        requires:
          "Before adoption the cost of the measures is worked out, staff and running costs of services included.",
        core: true,
        provisions: [p("UNODC-TK2008", "Tool 2.7", "guidance"), p("ICMPD2006", "", "guidance")],
      },
      {
        id: "ngo-financing",
        title: {
          en: "Steady money for services",
          ru: "Устойчивое финансирование услуг",
          az: "Xidmətlərin sabit maliyyələşdirilməsi",
        },
        requires:
          "Organisations that run shelters, lines and support get public money they can plan with.",
        core: false,
        provisions: [
          p("CETS197", "12(5)", "duty"),
          p("CETS197", "35", "duty"),
          p("OSCE2013", "", "guidance"),
        ],
      },
      {
        id: "donor-coordination",
        title: {
          en: "Donors in one frame",
          ru: "Координация донорской помощи",
          az: "Donor yardımının əlaqələndirilməsi",
        },
        requires:
          "Outside money follows the same plan, does not overlap, and it is clear who pays once it ends.",
        core: false,
        provisions: [p("UNTOC", "30(2)", "duty"), p("ICMPD2006", "", "guidance")],
      },
    ],
  },
  {
    id: "data-research",
    pillar: "framework",
    title: {
      en: "Data collection and research",
      ru: "Сбор данных и исследования",
      az: "Məlumatların toplanması və tədqiqatlar",
    },
    scope: "Statistics, databases, studies, trends.",
    lead: [
      p("EU2011-36", "19a", "duty"),
      p("EU2011-36", "19(2)", "duty"),
      p("UNTOC", "28(1)-(2)", "duty"),
      p("R203", "2(1)", "guidance"),
      p("CETS197", "5(2)", "duty"),
      p("CETS197", "6(a)", "duty"),
      p("CETS197", "11(1)", "duty"),
      p("PALERMO", "9(2)", "duty"),
      p("OHCHR2002", "G3", "guidance"),
    ],
    elements: [
      {
        id: "data-system",
        title: {
          en: "One system of data",
          ru: "Единая система данных",
          az: "Vahid məlumat sistemi",
        },
        requires:
          "Figures on victims, suspects, cases and sentences come together without names, steer decisions and are published.",
        core: true,
        provisions: [
          p("EU2011-36", "19a", "duty"),
          p("UNTOC", "28(1)", "duty"),
          p("UNTOC", "28(2)", "duty"),
          p("OHCHR2002", "G3", "guidance"),
        ],
      },
      {
        id: "disaggregation",
        title: { en: "Figures by group", ru: "Разбивка данных", az: "Məlumatların bölgüsü" },
        requires:
          "Numbers can be read by sex, age, nationality and form of exploitation and mean the same everywhere.",
        core: false,
        provisions: [
          p("EU2011-36", "19a", "duty"),
          p("UNTOC", "28(2)", "duty"),
          p("GR38", "rec. data and frameworks", "guidance"),
          p("R203", "2(1)", "guidance"),
        ],
      },
      {
        id: "research-trends",
        title: {
          en: "Studies and trends",
          ru: "Исследования и тенденции",
          az: "Tədqiqatlar və meyillər",
        },
        requires:
          "Causes, methods, routes and new forms are studied, and the results enter planning.",
        core: true,
        provisions: [
          p("CETS197", "5(2)", "duty"),
          p("PALERMO", "9(2)", "duty"),
          p("UNTOC", "28(1)", "duty"),
          p("EU2011-36", "19(2)", "duty"),
        ],
      },
      {
        id: "data-protection-in-data",
        title: {
          en: "Safe handling of data",
          ru: "Защита сведений при сборе",
          az: "Məlumat toplanarkən mühafizə",
        },
        requires:
          "Whoever collects, shares or keeps data on victims respects consent, purpose and secrecy.",
        core: false,
        provisions: [
          p("CETS197", "11(1)", "duty"),
          p("ETS108", "", "duty"),
          p("OHCHR2002", "G3", "guidance"),
        ],
      },
    ],
  },
  {
    id: "training",
    pillar: "framework",
    title: {
      en: "Training and capacity building",
      ru: "Подготовка кадров и укрепление потенциала",
      az: "Kadrların hazırlanması və potensialın artırılması",
    },
    scope: "Training of everybody who deals with cases or may meet victims.",
    lead: [
      p("CETS197", "29(3)", "duty"),
      p("CETS197", "10(1)", "duty"),
      p("PALERMO", "10(2)", "duty"),
      p("UNTOC", "29(1)", "duty"),
      p("EU2011-36", "18b", "duty"),
      p("EU2011-36", "9(3)", "duty"),
      p("OPSC", "8(4)", "duty"),
    ],
    elements: [
      {
        id: "training-for-frontline",
        title: {
          en: "Training at the front line",
          ru: "Обучение специалистов первого контакта",
          az: "İlkin təmasda olan mütəxəssislərin təlimi",
        },
        requires:
          "Those who may meet a victim first, from police to teachers and consuls, learn to see the signs and what to do next.",
        core: true,
        provisions: [
          p("CETS197", "29(3)", "duty"),
          p("CETS197", "10(1)", "duty"),
          p("PALERMO", "10(2)", "duty"),
          p("UNTOC", "29(1)", "duty"),
          p("EU2011-36", "18b(1)", "duty"),
        ],
      },
      {
        id: "training-judiciary",
        title: {
          en: "Training of prosecutors and judges",
          ru: "Обучение прокуроров и судей",
          az: "Prokuror və hakimlərin təlimi",
        },
        requires:
          "The bench and the prosecution learn the offence, proof beyond the victim's word, compensation and care for fragile witnesses.",
        core: true,
        provisions: [
          p("UNTOC", "29(1)", "duty"),
          p("EU2011-36", "18b(2)", "duty"),
          p("EU2011-36", "9(3)", "duty"),
          p("CETS197", "29(3)", "duty"),
        ],
      },
      {
        id: "rights-based-content",
        title: {
          en: "Rights, children, gender in the content",
          ru: "Права, дети, гендер в содержании",
          az: "Məzmunda hüquqlar, uşaqlar, gender",
        },
        requires:
          "Courses deal with rights, trauma, children and gender and with how not to harm a second time.",
        core: false,
        provisions: [
          p("PALERMO", "10(2)", "duty"),
          p("CETS197", "29(3)", "duty"),
          p("OPSC", "8(4)", "duty"),
          p("EU2011-36", "18b(1)", "duty"),
        ],
      },
      {
        id: "institutionalised-curricula",
        title: {
          en: "Training that stays",
          ru: "Обучение в постоянных программах",
          az: "Daimi tədris proqramlarında təlim",
        },
        requires:
          "The subject is part of basic and in-service schooling, and its effect at work is tested.",
        core: false,
        provisions: [
          p("CETS197", "29(3)", "duty"),
          p("UNTOC", "29(2)", "duty"),
          p("UNODC-TK2008", "Tool 2.14", "guidance"),
          p("ICMPD-ME2010", "", "guidance"),
        ],
      },
    ],
  },
  {
    id: "civil-society",
    pillar: "framework",
    title: {
      en: "Partnership with civil society, survivors and private sector",
      ru: "Партнёрство с гражданским обществом, пострадавшими и частным сектором",
      az: "Vətəndaş cəmiyyəti institutları, zərərçəkənlər və özəl sektor ilə əməkdaşlıq",
    },
    scope: "Work with associations, unions, employers, firms, media and survivors.",
    lead: [
      p("CETS197", "35", "duty"),
      p("CETS197", "5(6)", "duty"),
      p("CETS197", "12(5)", "duty"),
      p("CETS197", "27(3)", "duty"),
      p("CETS197", "28(4)", "duty"),
      p("PALERMO", "6(3)", "optional"),
      p("PALERMO", "9(3)", "duty"),
      p("P029", "1(2)", "duty"),
      p("EU2011-36", "19b(1)", "duty"),
    ],
    elements: [
      {
        id: "strategic-partnership",
        title: {
          en: "Partnership with NGOs",
          ru: "Партнёрство с НПО",
          az: "QHT-lərlə tərəfdaşlıq",
        },
        requires:
          "State bodies work with associations as lasting partners in every part of the response.",
        core: true,
        provisions: [
          p("CETS197", "35", "duty"),
          p("PALERMO", "9(3)", "duty"),
          p("CETS197", "5(6)", "duty"),
        ],
      },
      {
        id: "participation-in-policy",
        title: {
          en: "Voice in policy",
          ru: "Участие в выработке политики",
          az: "Siyasətin hazırlanmasında iştirak",
        },
        requires: "Associations help draft, steer and judge the plan and sit in its bodies.",
        core: true,
        provisions: [
          p("EU2011-36", "19b(1)", "duty"),
          p("OHCHR2002", "G1(2)", "guidance"),
          p("CETS197", "5(6)", "duty"),
          p("R203", "1", "guidance"),
        ],
      },
      {
        id: "ngo-service-provision",
        title: {
          en: "NGOs in services and in court",
          ru: "НПО в оказании услуг и в процессе",
          az: "QHT-lər xidmətlərdə və prosesdə",
        },
        requires:
          "Specialised organisations help victims, stand by them in proceedings if they wish, and are safe from threats.",
        core: false,
        provisions: [
          p("CETS197", "12(5)", "duty"),
          p("CETS197", "27(3)", "duty"),
          p("CETS197", "28(4)", "duty"),
          p("PALERMO", "6(3)", "optional"),
        ],
      },
      {
        id: "social-partners-business",
        title: {
          en: "Unions, employers, business",
          ru: "Профсоюзы, работодатели, бизнес",
          az: "Həmkarlar, işəgötürənlər, biznes",
        },
        requires:
          "Workers' and employers' organisations and firms take part in preventing exploitation.",
        core: false,
        provisions: [
          p("P029", "1(2)", "duty"),
          p("P029", "2(b)", "duty"),
          p("R203", "1", "guidance"),
          p("CMREC2022-21", "V", "guidance"),
        ],
      },
      {
        id: "survivor-participation",
        title: {
          en: "Survivors' experience",
          ru: "Опыт пострадавших",
          az: "Zərərçəkmişlərin təcrübəsi",
        },
        requires:
          "People who lived through it shape policy and services, by choice, in safety and against pay.",
        core: false,
        provisions: [
          p("NRM2022", "general", "guidance"),
          p("GR38", "rec. root causes", "guidance"),
          p("OSCE2013", "", "guidance"),
        ],
      },
    ],
  },
  {
    id: "international-cooperation",
    pillar: "framework",
    title: {
      en: "International cooperation",
      ru: "Международное сотрудничество",
      az: "Beynəlxalq əməkdaşlıq",
    },
    scope: "Legal assistance, joint teams, liaison, agreements, regional work.",
    lead: [
      p("CETS197", "32-34", "duty"),
      p("CETS197", "31(3)", "duty"),
      p("PALERMO", "10(1)", "duty"),
      p("PALERMO", "10(3)", "duty"),
      p("UNTOC", "16", "duty"),
      p("UNTOC", "18", "duty"),
      p("UNTOC", "19", "duty"),
      p("UNTOC", "27", "duty"),
      p("OPSC", "6", "duty"),
      p("OPSC", "10", "duty"),
      p("OHCHR2002", "G11", "guidance"),
    ],
    elements: [
      {
        id: "mutual-legal-assistance",
        title: {
          en: "Legal assistance and extradition",
          ru: "Правовая помощь и выдача",
          az: "Hüquqi yardım və ekstradisiya",
        },
        requires: "States help each other in cases as widely as they can, and extradite or try.",
        core: true,
        provisions: [
          p("CETS197", "32", "duty"),
          p("UNTOC", "16", "duty"),
          p("UNTOC", "18", "duty"),
          p("OPSC", "6", "duty"),
          p("CETS197", "31(3)", "duty"),
        ],
      },
      {
        id: "police-cooperation-jit",
        title: {
          en: "Police work across borders",
          ru: "Полицейское взаимодействие и совместные группы",
          az: "Polis əməkdaşlığı və birgə qruplar",
        },
        requires:
          "Services talk quickly and safely, post liaison officers and investigate in joint teams.",
        core: true,
        provisions: [
          p("UNTOC", "19", "duty"),
          p("UNTOC", "27", "duty"),
          p("PALERMO", "10(1)", "duty"),
          p("CETS197", "34(2)", "duty"),
        ],
      },
      {
        id: "bilateral-agreements",
        title: {
          en: "Agreements with other countries",
          ru: "Двусторонние и региональные соглашения",
          az: "İkitərəfli və regional sazişlər",
        },
        requires:
          "Agreements along the routes deal with prevention, protection and return as well as with policing.",
        core: false,
        provisions: [
          p("CETS197", "32", "duty"),
          p("CETS197", "40(2)", "duty"),
          p("UNTOC", "18(30)", "duty"),
          p("PALERMO", "9(4)", "duty"),
          p("OHCHR2002", "G11", "guidance"),
        ],
      },
      {
        id: "endangered-missing",
        title: {
          en: "Persons in danger or missing",
          ru: "Лица в опасности и пропавшие",
          az: "Təhlükədə olan və itkin şəxslər",
        },
        requires:
          "Word of a person in danger abroad travels at once, and the missing, children first, are looked for.",
        core: false,
        provisions: [p("CETS197", "33(1)", "duty"), p("CETS197", "33(2)", "duty")],
      },
      {
        id: "transnational-referral",
        title: {
          en: "Referral across borders",
          ru: "Трансграничное перенаправление",
          az: "Transsərhəd istiqamətləndirmə",
        },
        requires: "Countries pass on what a victim needs to use rights there and find help.",
        core: false,
        provisions: [
          p("CETS197", "34(4)", "duty"),
          p("CETS197", "16(6)", "duty"),
          p("EU2011-36", "11(4)", "duty"),
        ],
      },
    ],
  },
  {
    id: "equality-rights",
    pillar: "framework",
    title: {
      en: "Human rights, gender equality and non-discrimination",
      ru: "Права человека, гендерное равенство и недискриминация",
      az: "İnsan hüquqları, gender bərabərliyi və ayrı-seçkiliyə yol verilməməsi",
    },
    scope: "Rights, equality of women and men, no discrimination, the person at the centre.",
    lead: [
      p("CETS197", "1(1)", "duty"),
      p("CETS197", "3", "duty"),
      p("CETS197", "5(3)", "duty"),
      p("CETS197", "17", "duty"),
      p("PALERMO", "14(2)", "duty"),
      p("PALERMO", "6(4)", "duty"),
      p("CEDAW", "6", "duty"),
      p("OHCHR2002", "P1-P3", "guidance"),
    ],
    elements: [
      {
        id: "rights-based-approach",
        title: {
          en: "Human rights at the base",
          ru: "Правозащитный подход",
          az: "İnsan hüquqlarına əsaslanan yanaşma",
        },
        requires:
          "The rights of those affected guide each measure and no measure leaves anybody worse off.",
        core: true,
        provisions: [
          p("OHCHR2002", "P1", "guidance"),
          p("OHCHR2002", "P2", "guidance"),
          p("OHCHR2002", "P3", "guidance"),
          p("CETS197", "1(1)(b)", "duty"),
          p("CETS197", "5(3)", "duty"),
        ],
      },
      {
        id: "non-discrimination",
        title: {
          en: "No discrimination",
          ru: "Недискриминация",
          az: "Ayrı-seçkiliyə yol verilməməsi",
        },
        requires:
          "Protection reaches everybody alike, whatever sex, origin, status or form of exploitation.",
        core: true,
        provisions: [p("CETS197", "3", "duty"), p("PALERMO", "14(2)", "duty")],
      },
      {
        id: "gender-mainstreaming",
        title: {
          en: "Equality of women and men",
          ru: "Гендерное равенство",
          az: "Gender bərabərliyi",
        },
        requires:
          "Measures are designed and judged with an eye to what they do for women and for men.",
        core: false,
        provisions: [
          p("CETS197", "1(1)(a)", "duty"),
          p("CETS197", "5(3)", "duty"),
          p("CETS197", "17", "duty"),
          p("CEDAW", "6", "duty"),
          p("GR38", "rec. root causes", "guidance"),
        ],
      },
      {
        id: "victim-centred-trauma-informed",
        title: {
          en: "Centred on the person",
          ru: "Подход, ориентированный на пострадавшего",
          az: "Zərərçəkmiş yönümlü yanaşma",
        },
        requires:
          "Needs, consent and safety of the person lead, and nothing is done that opens the wound again.",
        core: false,
        provisions: [
          p("CETS197", "12(7)", "duty"),
          p("EU2011-36", "11(1)", "duty"),
          p("NRM2022", "general", "guidance"),
        ],
      },
    ],
  },
]
