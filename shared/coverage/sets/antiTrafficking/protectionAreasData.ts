import type { Area } from "../../set/set.ts"
import { provision as p } from "./provision.ts"

/** The areas of the pillar "protection". */
export const protectionAreas: Area[] = [
  {
    id: "identification",
    pillar: "protection",
    title: {
      en: "Identification of victims",
      ru: "Идентификация жертв",
      az: "Qurbanların müəyyən edilməsi",
    },
    scope: "Signs, screening, formal recognition, mobile teams, looking among people at risk.",
    lead: [
      p("CETS197", "10(1)-(2)", "duty"),
      p("EU2011-36", "11(2)", "duty"),
      p("EU2011-36", "11(4)", "duty"),
      p("P029", "3", "duty"),
      p("OHCHR2002", "G2", "guidance"),
    ],
    elements: [
      {
        id: "indicators-procedures",
        title: {
          en: "Trained authorities, signs, procedure",
          ru: "Показатели и порядок выявления",
          az: "Göstəricilər və müəyyən etmə qaydası",
        },
        requires:
          "Trained bodies and support organisations recognise victims of every form by a written procedure with common signs.",
        core: true,
        provisions: [
          p("CETS197", "10(1)", "duty"),
          p("CETS197", "10(2)", "duty"),
          p("EU2011-36", "11(4)(a)", "duty"),
          p("OHCHR2002", "G2(1)", "guidance"),
          p("CIS-ML12", "", "guidance"),
        ],
      },
      {
        id: "reasonable-grounds",
        title: { en: "Grounds to believe", ru: "Разумные основания", az: "Ağlabatan əsaslar" },
        requires:
          "Once there is reason to believe, help begins and nobody is removed until the question is settled.",
        core: false,
        provisions: [p("CETS197", "10(2)", "duty"), p("EU2011-36", "11(2)", "duty")],
      },
      {
        id: "proactive-detection",
        title: { en: "Looking for them", ru: "Активное выявление", az: "Fəal aşkarlama" },
        requires:
          "Victims are sought among migrants, asylum seekers, detainees, workers, people in prostitution and children on the street.",
        core: true,
        provisions: [
          p("CETS197", "10(1)", "duty"),
          p("P029", "3", "duty"),
          p("CMREC2022-21", "II", "guidance"),
          p("EU2011-36", "11a", "duty"),
        ],
      },
      {
        id: "decoupling-from-prosecution",
        title: {
          en: "Not tied to a case",
          ru: "Независимость от уголовного дела",
          az: "Cinayət işindən asılı olmama",
        },
        requires: "Being recognised needs no complaint, no cooperation and no conviction.",
        core: false,
        provisions: [
          p("CETS197", "10(2)", "duty"),
          p("CETS197", "12(6)", "duty"),
          p("EU2011-36", "11(3)", "duty"),
          p("NRM2022", "pillar 1", "guidance"),
        ],
      },
      {
        id: "screening-detention",
        title: {
          en: "Not behind bars",
          ru: "Проверка при задержании",
          az: "Saxlanma zamanı yoxlama",
        },
        requires:
          "Victims are not kept in closed places, and whoever is to be removed is screened first.",
        core: false,
        provisions: [
          p("OHCHR2002", "G2(6)", "guidance"),
          p("CETS197", "10(2)", "duty"),
          p("NRM2022", "pillar 1", "guidance"),
        ],
      },
    ],
  },
  {
    id: "referral",
    pillar: "protection",
    title: {
      en: "National referral mechanism",
      ru: "Национальный механизм перенаправления",
      az: "Milli İstiqamətləndirmə Mexanizmi",
    },
    scope: "The mechanism by which agencies pass victims on, its procedures and roles.",
    lead: [
      p("EU2011-36", "11(4)", "duty"),
      p("EU2011-36", "11a", "duty"),
      p("OSCE2003", "V(3)", "guidance"),
      p("CETS197", "10(1)", "duty"),
      p("NRM2022", "", "guidance"),
    ],
    elements: [
      {
        id: "nrm-framework",
        title: {
          en: "A mechanism in law",
          ru: "Нормативно закреплённый механизм",
          az: "Normativ əsaslı mexanizm",
        },
        requires:
          "Law or regulation joins state bodies and associations in finding, recognising and passing on victims to support.",
        core: true,
        provisions: [
          p("EU2011-36", "11(4)", "duty"),
          p("OSCE2003", "V(3)", "guidance"),
          p("NRM2022", "general", "guidance"),
          p("CETS197", "10(1)", "duty"),
        ],
      },
      {
        id: "sops",
        title: { en: "Step by step", ru: "Стандартные процедуры", az: "Standart prosedurlar" },
        requires:
          "Procedures say for each step who acts, by when and on which form, from first contact to the end.",
        core: true,
        provisions: [
          p("EU2011-36", "11(4)", "duty"),
          p("NRM2022", "pillar 1", "guidance"),
          p("NRM2022", "pillar 2", "guidance"),
        ],
      },
      {
        id: "case-management",
        title: {
          en: "One person in charge",
          ru: "Ведение случая",
          az: "İşin fərdi idarə olunması",
        },
        requires: "Somebody coordinates each victim's support along a plan the victim agreed to.",
        core: false,
        provisions: [
          p("NRM2022", "pillar 2", "guidance"),
          p("CETS197", "12(7)", "duty"),
          p("EU2011-36", "11(1)", "duty"),
        ],
      },
      {
        id: "asylum-interface",
        title: {
          en: "Link to asylum",
          ru: "Связь с процедурой убежища",
          az: "Sığınacaq proseduru ilə əlaqə",
        },
        requires:
          "Who needs international protection is passed both ways and can use both systems.",
        core: false,
        provisions: [
          p("EU2011-36", "11a", "duty"),
          p("EU2011-36", "11(4)(c)", "duty"),
          p("OHCHR2002", "G2(7)", "guidance"),
          p("NRM2022", "pillar 1", "guidance"),
        ],
      },
      {
        id: "nrm-governance",
        title: {
          en: "Steering the mechanism",
          ru: "Управление механизмом",
          az: "Mexanizmin idarə olunması",
        },
        requires:
          "The mechanism has somebody in charge, data, meetings and a review in which associations take part.",
        core: false,
        provisions: [
          p("OSCE2003", "V(3)", "guidance"),
          p("OSCE2013", "", "guidance"),
          p("NRM2022", "general", "guidance"),
          p("EU2011-36", "11(4)", "duty"),
        ],
      },
    ],
  },
  {
    id: "assistance",
    pillar: "protection",
    title: {
      en: "Assistance to victims",
      ru: "Помощь жертвам",
      az: "Qurbanlara yardım göstərilməsi",
    },
    scope: "Shelter, care, counselling, interpreters, helpline as a service, no conditions.",
    lead: [
      p("CETS197", "12(1)-(7)", "duty"),
      p("CETS197", "13(2)", "duty"),
      p("PALERMO", "6(3)-(4)", "optional"),
      p("EU2011-36", "11(1)-(3)", "duty"),
      p("EU2011-36", "11(5)-(7)", "duty"),
      p("P029", "3", "duty"),
    ],
    elements: [
      {
        id: "accommodation",
        title: {
          en: "Safe place to stay",
          ru: "Безопасное проживание",
          az: "Təhlükəsiz yaşayış yeri",
        },
        requires:
          "There is safe housing that fits the person: women, men, families, people with disabilities.",
        core: true,
        provisions: [
          p("CETS197", "12(1)(a)", "duty"),
          p("PALERMO", "6(3)(a)", "optional"),
          p("EU2011-36", "11(5)", "duty"),
          p("EU2011-36", "11(5a)", "duty"),
        ],
      },
      {
        id: "medical-treatment",
        title: { en: "Medical care", ru: "Медицинская помощь", az: "Tibbi yardım" },
        requires: "Emergency care is sure, and those without means get the further care they need.",
        core: false,
        provisions: [
          p("CETS197", "12(1)(b)", "duty"),
          p("CETS197", "12(3)", "duty"),
          p("PALERMO", "6(3)(c)", "optional"),
          p("EU2011-36", "11(5)", "duty"),
        ],
      },
      {
        id: "psychological-support",
        title: {
          en: "Psychological and material help",
          ru: "Психологическая и материальная помощь",
          az: "Psixoloji və maddi yardım",
        },
        requires: "From the first days there is counselling and enough to live on.",
        core: true,
        provisions: [
          p("CETS197", "12(1)(a)", "duty"),
          p("PALERMO", "6(3)(c)", "optional"),
          p("EU2011-36", "11(5)", "duty"),
          p("P029", "3", "duty"),
        ],
      },
      {
        id: "interpretation",
        title: { en: "Interpreters", ru: "Перевод", az: "Tərcümə" },
        requires: "The person understands and is understood whenever it matters.",
        core: false,
        provisions: [p("CETS197", "12(1)(c)", "duty"), p("EU2011-36", "11(5)", "duty")],
      },
      {
        id: "counselling-information",
        title: {
          en: "Advice, rights, helpline",
          ru: "Консультации, права, горячая линия",
          az: "Məsləhət, hüquqlar, qaynar xətt",
        },
        requires:
          "Rights and services are explained in a language understood, face to face and over a free line.",
        core: false,
        provisions: [
          p("CETS197", "12(1)(d)", "duty"),
          p("CETS197", "15(1)", "duty"),
          p("PALERMO", "6(2)(a)", "duty"),
          p("PALERMO", "6(3)(b)", "optional"),
          p("EU2011-36", "11(6)", "duty"),
        ],
      },
      {
        id: "unconditional-consensual",
        title: {
          en: "No conditions, by consent",
          ru: "Безусловная помощь по согласию",
          az: "Şərtsiz, razılıq əsasında yardım",
        },
        requires:
          "Help does not hang on testifying, follows informed consent and fits the person's needs.",
        core: true,
        provisions: [
          p("CETS197", "12(6)", "duty"),
          p("CETS197", "12(7)", "duty"),
          p("PALERMO", "6(4)", "duty"),
          p("EU2011-36", "11(3)", "duty"),
          p("EU2011-36", "11(7)", "duty"),
          p("R203", "5", "guidance"),
          p("OHCHR2002", "G6(1)", "guidance"),
        ],
      },
      {
        id: "education-children",
        title: { en: "School for children", ru: "Образование детей", az: "Uşaqların təhsili" },
        requires: "Child victims and victims' children are soon in school.",
        core: false,
        provisions: [
          p("CETS197", "12(1)(f)", "duty"),
          p("EU2011-36", "14(1)", "duty"),
          p("CRC", "28(1)", "duty"),
        ],
      },
      {
        id: "labour-market-access",
        title: {
          en: "Leave to work and study",
          ru: "Доступ к труду и учёбе",
          az: "Əmək və təhsilə çıxış",
        },
        requires: "Rules say when victims lawfully in the country may work, train and study.",
        core: false,
        provisions: [p("CETS197", "12(4)", "duty"), p("EU2004-81", "11", "duty")],
      },
    ],
  },
  {
    id: "privacy",
    pillar: "protection",
    title: {
      en: "Protection of private life and personal data",
      ru: "Защита частной жизни и персональных данных",
      az: "Şəxsi həyatın və fərdi məlumatların qorunması",
    },
    scope: "Secrecy, personal data, identity in the media.",
    lead: [
      p("CETS197", "11", "duty"),
      p("CETS197", "30(a)", "duty"),
      p("PALERMO", "6(1)", "duty"),
      p("OPSC", "8(1)(e)", "duty"),
      p("CRC", "16", "duty"),
      p("ETS108", "", "duty"),
    ],
    elements: [
      {
        id: "confidentiality-identity",
        title: { en: "Who it is stays secret", ru: "Тайна личности", az: "Şəxsiyyətin gizliliyi" },
        requires: "Private life and name are guarded in every dealing with offices and services.",
        core: true,
        provisions: [p("CETS197", "11(1)", "duty"), p("PALERMO", "6(1)", "duty")],
      },
      {
        id: "personal-data",
        title: {
          en: "Data kept by the rules",
          ru: "Обработка персональных данных",
          az: "Fərdi məlumatların emalı",
        },
        requires: "Victims' data are stored and used only as data-protection law allows.",
        core: true,
        provisions: [p("CETS197", "11(1)", "duty"), p("ETS108", "", "duty")],
      },
      {
        id: "child-identity",
        title: { en: "Children not named", ru: "Личность ребёнка", az: "Uşağın şəxsiyyəti" },
        requires:
          "Nothing that lets one recognise a child victim is made public, except for the child's own good.",
        core: false,
        provisions: [
          p("CETS197", "11(2)", "duty"),
          p("OPSC", "8(1)(e)", "duty"),
          p("CRC", "16(1)", "duty"),
        ],
      },
      {
        id: "media-rules",
        title: { en: "Rules for the press", ru: "Правила для СМИ", az: "Media üçün qaydalar" },
        requires: "The media are encouraged to bind themselves to respect victims' privacy.",
        core: false,
        provisions: [p("CETS197", "11(3)", "duty")],
      },
    ],
  },
  {
    id: "recovery-reflection",
    pillar: "protection",
    title: {
      en: "Recovery and reflection period",
      ru: "Период восстановления и размышления",
      az: "Bərpa və fikirləşmə müddəti",
    },
    scope: "Time to recover and decide, without expulsion.",
    lead: [
      p("CETS197", "13(1)-(3)", "duty"),
      p("CETS197", "12(1)-(2)", "duty"),
      p("EU2004-81", "5-7", "duty"),
    ],
    elements: [
      {
        id: "thirty-days",
        title: {
          en: "Thirty days by law",
          ru: "Не менее тридцати дней по закону",
          az: "Qanunla ən azı otuz gün",
        },
        requires: "The law gives whoever may be a victim thirty days or more to recover and think.",
        core: true,
        provisions: [p("CETS197", "13(1)", "duty")],
      },
      {
        id: "purpose-not-cooperation",
        title: { en: "Free to decide", ru: "Свобода решения", az: "Sərbəst qərar" },
        requires:
          "The time serves recovery and a free decision and asks for no cooperation in return.",
        core: false,
        provisions: [
          p("CETS197", "13(1)", "duty"),
          p("EU2004-81", "6(1)", "duty"),
          p("CETS197", "12(6)", "duty"),
        ],
      },
      {
        id: "rights-during-period",
        title: {
          en: "No removal, and help meanwhile",
          ru: "Невыдворение и помощь в этот период",
          az: "Müddət ərzində çıxarılmama və yardım",
        },
        requires: "While it runs the stay is allowed, nobody is expelled, and basic help is given.",
        core: true,
        provisions: [
          p("CETS197", "13(1)", "duty"),
          p("CETS197", "13(2)", "duty"),
          p("EU2004-81", "6(2)", "duty"),
          p("EU2004-81", "7", "duty"),
        ],
      },
      {
        id: "information-exceptions",
        title: {
          en: "Told of it, few exceptions",
          ru: "Информирование и исключения",
          az: "Məlumatlandırma və istisnalar",
        },
        requires:
          "The person hears of the period, and exceptions are narrow and judged one by one.",
        core: false,
        provisions: [
          p("CETS197", "13(3)", "duty"),
          p("EU2004-81", "5", "duty"),
          p("EU2011-36", "11(6)", "duty"),
        ],
      },
    ],
  },
  {
    id: "residence",
    pillar: "protection",
    title: {
      en: "Residence permits and access to asylum",
      ru: "Вид на жительство и доступ к убежищу",
      az: "Yaşama icazəsi və sığınacaq hüququ",
    },
    scope: "Permits for victims, asylum, no return to danger.",
    lead: [
      p("CETS197", "14(1)-(5)", "duty"),
      p("CETS197", "40(4)", "duty"),
      p("PALERMO", "7", "optional"),
      p("PALERMO", "14(1)", "duty"),
      p("EU2004-81", "8", "duty"),
      p("EU2011-36", "11a", "duty"),
      p("CSR1951", "33", "duty"),
    ],
    elements: [
      {
        id: "permit-personal-situation",
        title: {
          en: "Permit for personal reasons",
          ru: "Разрешение по личным обстоятельствам",
          az: "Şəxsi vəziyyətə görə icazə",
        },
        requires:
          "A renewable permit is open to victims whose safety, health or family calls for it.",
        core: true,
        provisions: [
          p("CETS197", "14(1)(a)", "duty"),
          p("PALERMO", "7(1)", "optional"),
          p("PALERMO", "7(2)", "optional"),
        ],
      },
      {
        id: "permit-cooperation",
        title: {
          en: "Permit for cooperation",
          ru: "Разрешение в связи с сотрудничеством",
          az: "Əməkdaşlığa görə icazə",
        },
        requires: "Victims who help the authorities get a renewable permit.",
        core: false,
        provisions: [
          p("CETS197", "14(1)(b)", "duty"),
          p("EU2004-81", "8(1)", "duty"),
          p("EU2004-81", "8(3)", "duty"),
        ],
      },
      {
        id: "child-permit",
        title: { en: "Permit for a child", ru: "Разрешение для ребёнка", az: "Uşaq üçün icazə" },
        requires: "For a child the permit follows what serves the child best.",
        core: false,
        provisions: [p("CETS197", "14(2)", "duty"), p("EU2011-36", "16(2)", "duty")],
      },
      {
        id: "asylum-non-refoulement",
        title: {
          en: "Asylum and no return to danger",
          ru: "Убежище и невысылка",
          az: "Sığınacaq və geri göndərməmə",
        },
        requires:
          "A permit takes nothing from the right to asylum, and nobody is sent where persecution or serious harm waits.",
        core: true,
        provisions: [
          p("CETS197", "14(5)", "duty"),
          p("CETS197", "40(4)", "duty"),
          p("PALERMO", "14(1)", "duty"),
          p("CSR1951", "33(1)", "duty"),
          p("EU2011-36", "11a", "duty"),
        ],
      },
      {
        id: "permit-rights-transition",
        title: {
          en: "What the permit opens",
          ru: "Права по разрешению и переход",
          az: "İcazənin verdiyi hüquqlar və keçid",
        },
        requires: "Holders may work and train and can move on to longer stay.",
        core: false,
        provisions: [
          p("CETS197", "14(4)", "duty"),
          p("CETS197", "12(4)", "duty"),
          p("EU2004-81", "11", "duty"),
        ],
      },
    ],
  },
  {
    id: "compensation",
    pillar: "protection",
    title: {
      en: "Compensation and legal redress",
      ru: "Компенсация и правовая защита",
      az: "Kompensasiya və hüquqi müdafiə vasitələri",
    },
    scope: "Legal aid, claims, funds, money from offenders and from seized assets.",
    lead: [
      p("CETS197", "15(1)-(4)", "duty"),
      p("PALERMO", "6(2)(a)", "duty"),
      p("PALERMO", "6(6)", "duty"),
      p("UNTOC", "25(2)", "duty"),
      p("UNTOC", "14(2)", "duty"),
      p("P029", "4(1)", "duty"),
      p("OPSC", "9(4)", "duty"),
      p("EU2011-36", "12(2)", "duty"),
      p("EU2011-36", "17", "duty"),
      p("OHCHR2002", "G9", "guidance"),
    ],
    elements: [
      {
        id: "information-redress",
        title: { en: "Told how to claim", ru: "Информация о порядке", az: "Qayda barədə məlumat" },
        requires:
          "From first contact the person learns, in a language understood, which courts and offices grant redress.",
        core: false,
        provisions: [
          p("CETS197", "15(1)", "duty"),
          p("PALERMO", "6(2)(a)", "duty"),
          p("UNTOC", "25(3)", "duty"),
        ],
      },
      {
        id: "legal-aid",
        title: {
          en: "A lawyer at no cost",
          ru: "Бесплатная юридическая помощь",
          az: "Pulsuz hüquqi yardım",
        },
        requires: "Victims have legal assistance, free under national rules, for their claims too.",
        core: true,
        provisions: [
          p("CETS197", "15(2)", "duty"),
          p("EU2011-36", "12(2)", "duty"),
          p("R203", "12", "guidance"),
        ],
      },
      {
        id: "compensation-from-offender",
        title: {
          en: "From the offender",
          ru: "Возмещение с виновного",
          az: "Təqsirkardan ödənilmə",
        },
        requires: "Damages and wages can be claimed in the criminal, civil or labour court.",
        core: true,
        provisions: [
          p("CETS197", "15(3)", "duty"),
          p("PALERMO", "6(6)", "duty"),
          p("P029", "4(1)", "duty"),
          p("OPSC", "9(4)", "duty"),
          p("UNTOC", "25(2)", "duty"),
        ],
      },
      {
        id: "state-fund",
        title: { en: "From the state", ru: "Государственный фонд", az: "Dövlət fondu" },
        requires:
          "A fund or scheme makes sure that compensation is paid where the offender does not.",
        core: true,
        provisions: [
          p("CETS197", "15(4)", "duty"),
          p("EU2011-36", "17", "duty"),
          p("ETS116", "2(1)", "duty"),
        ],
      },
      {
        id: "confiscated-assets-for-victims",
        title: {
          en: "From what was seized",
          ru: "Конфискованное — пострадавшим",
          az: "Müsadirə edilmiş əmlak zərərçəkmişlərə",
        },
        requires: "What traffickers lose goes first to those they harmed.",
        core: false,
        provisions: [
          p("CETS197", "15(4)", "duty"),
          p("UNTOC", "14(2)", "duty"),
          p("OHCHR2002", "P16", "guidance"),
        ],
      },
    ],
  },
  {
    id: "return",
    pillar: "protection",
    title: {
      en: "Repatriation and safe return",
      ru: "Репатриация и безопасное возвращение",
      az: "Repatriasiya və təhlükəsiz qayıdış",
    },
    scope: "Voluntary and safe return, risks, travel papers.",
    lead: [
      p("CETS197", "16(1)-(4)", "duty"),
      p("CETS197", "16(6)-(7)", "duty"),
      p("PALERMO", "8", "duty"),
      p("OPSC", "10(2)", "duty"),
      p("OHCHR2002", "G6", "guidance"),
    ],
    elements: [
      {
        id: "dignified-voluntary",
        title: {
          en: "Voluntary and with dignity",
          ru: "Добровольно и достойно",
          az: "Könüllü və ləyaqətli",
        },
        requires:
          "Return is best by choice, keeps the person safe and minds proceedings that are under way.",
        core: true,
        provisions: [
          p("CETS197", "16(2)", "duty"),
          p("PALERMO", "8(2)", "duty"),
          p("OHCHR2002", "G6(7)", "guidance"),
        ],
      },
      {
        id: "risk-assessment",
        title: {
          en: "Risks looked at first",
          ru: "Оценка рисков до возвращения",
          az: "Qayıdışdan əvvəl risklərin qiymətləndirilməsi",
        },
        requires:
          "Before the journey somebody finds out whether reprisal or a new exploitation is to be feared.",
        core: true,
        provisions: [
          p("CETS197", "16(2)", "duty"),
          p("CETS197", "16(7)", "duty"),
          p("OSCE2013", "", "guidance"),
        ],
      },
      {
        id: "documents-cooperation",
        title: {
          en: "Papers without delay",
          ru: "Документы без промедления",
          az: "Sənədlər gecikdirilmədən",
        },
        requires:
          "States confirm nationality, issue travel papers quickly and take their people back.",
        core: false,
        provisions: [
          p("CETS197", "16(1)", "duty"),
          p("CETS197", "16(3)", "duty"),
          p("CETS197", "16(4)", "duty"),
          p("PALERMO", "8(1)", "duty"),
          p("PALERMO", "8(3)", "duty"),
          p("PALERMO", "8(4)", "duty"),
        ],
      },
      {
        id: "repatriation-programme",
        title: {
          en: "Programmes and contacts",
          ru: "Программы возвращения",
          az: "Qayıdış proqramları",
        },
        requires:
          "Programmes with associations prepare the way and give addresses that help at home.",
        core: false,
        provisions: [
          p("CETS197", "16(5)", "duty"),
          p("CETS197", "16(6)", "duty"),
          p("CIS-ML12", "", "guidance"),
          p("OSCE2003", "V(7)", "guidance"),
        ],
      },
      {
        id: "child-return",
        title: {
          en: "Children only if good for them",
          ru: "Возвращение детей",
          az: "Uşaqların qaytarılması",
        },
        requires: "No child goes back where an assessment shows that it would be harmed.",
        core: false,
        provisions: [
          p("CETS197", "16(7)", "duty"),
          p("PALERMO", "8(2)", "duty"),
          p("OPSC", "10(2)", "duty"),
        ],
      },
    ],
  },
  {
    id: "reintegration",
    pillar: "protection",
    title: {
      en: "Reintegration and social inclusion",
      ru: "Реинтеграция и социальная интеграция",
      az: "Reinteqrasiya və sosial reabilitasiya",
    },
    scope: "Training, work, housing, long support, not a second time.",
    lead: [
      p("CETS197", "16(5)", "duty"),
      p("CETS197", "12(4)", "duty"),
      p("PALERMO", "6(3)(d)", "optional"),
      p("PALERMO", "9(1)(b)", "duty"),
      p("EU2011-36", "11(1)", "duty"),
      p("EU2011-36", "14(1)", "duty"),
      p("CRC", "39", "duty"),
      p("NRM2022", "pillar 3", "guidance"),
    ],
    elements: [
      {
        id: "employment-skills",
        title: { en: "Skills and work", ru: "Навыки и работа", az: "Bacarıq və iş" },
        requires:
          "Victims learn a trade and find decent work with the help of the employment service and schools.",
        core: true,
        provisions: [
          p("PALERMO", "6(3)(d)", "optional"),
          p("CETS197", "12(4)", "duty"),
          p("CETS197", "16(5)", "duty"),
          p("EU2004-81", "11", "duty"),
          p("EU2004-81", "12", "duty"),
        ],
      },
      {
        id: "long-term-support",
        title: {
          en: "Plan, housing, support",
          ru: "План, жильё, сопровождение",
          az: "Plan, mənzil, dəstək",
        },
        requires:
          "After the shelter a plan made with the person covers a place to live, benefits and support for as long as needed.",
        core: true,
        provisions: [
          p("EU2011-36", "11(1)", "duty"),
          p("NRM2022", "pillar 3", "guidance"),
          p("PALERMO", "6(3)", "optional"),
          p("CIS-ML12", "", "guidance"),
        ],
      },
      {
        id: "return-reintegration",
        title: {
          en: "Those who came back",
          ru: "Вернувшиеся граждане",
          az: "Geri qayıdan vətəndaşlar",
        },
        requires: "Returned nationals are helped into school, work and community.",
        core: false,
        provisions: [
          p("CETS197", "16(5)", "duty"),
          p("OSCE2003", "V(7)", "guidance"),
          p("PALERMO", "9(1)(b)", "duty"),
        ],
      },
      {
        id: "stigma-community",
        title: { en: "Family and neighbours", ru: "Семья и окружение", az: "Ailə və ətraf" },
        requires: "Work with families and places lowers stigma, so that one can live there safely.",
        core: false,
        provisions: [
          p("GR38", "rec. victims’ rights", "guidance"),
          p("CRC", "39", "duty"),
          p("NRM2022", "pillar 3", "guidance"),
        ],
      },
    ],
  },
  {
    id: "children",
    pillar: "protection",
    title: {
      en: "Child victims and children at risk",
      ru: "Дети — жертвы торговли людьми и дети из групп риска",
      az: "İnsan alverindən zərər çəkmiş uşaqlar və risk qrupundan olan uşaqlar",
    },
    scope:
      "Best interests, age, guardian, care, interviews, children on the move and on the street.",
    lead: [
      p("CETS197", "5(3)", "duty"),
      p("CETS197", "5(5)", "duty"),
      p("CETS197", "10(3)-(4)", "duty"),
      p("CETS197", "11(2)", "duty"),
      p("CETS197", "12(7)", "duty"),
      p("CETS197", "14(2)", "duty"),
      p("CETS197", "16(7)", "duty"),
      p("CETS197", "28(3)", "duty"),
      p("PALERMO", "3(c)", "duty"),
      p("PALERMO", "6(4)", "duty"),
      p("OPSC", "3", "duty"),
      p("OPSC", "8", "duty"),
      p("OPSC", "9", "duty"),
      p("CRC", "3", "duty"),
      p("CRC", "12", "duty"),
      p("CRC", "19", "duty"),
      p("CRC", "20", "duty"),
      p("CRC", "35", "duty"),
      p("CRC", "39", "duty"),
      p("EU2011-36", "13-16", "duty"),
      p("OHCHR2002", "G8", "guidance"),
      p("OSCE2005", "", "guidance"),
    ],
    elements: [
      {
        id: "best-interests",
        title: {
          en: "Best interests and a voice",
          ru: "Наилучшие интересы ребёнка",
          az: "Uşağın ən yaxşı mənafeyi",
        },
        requires: "What is best for the child comes first, and the child is heard.",
        core: true,
        provisions: [
          p("CRC", "3(1)", "duty"),
          p("CRC", "12(1)", "duty"),
          p("CETS197", "5(3)", "duty"),
          p("EU2011-36", "13(1)", "duty"),
          p("OPSC", "8(3)", "duty"),
        ],
      },
      {
        id: "age-assessment",
        title: {
          en: "If the age is in doubt",
          ru: "Презумпция и установление возраста",
          az: "Yaşın müəyyən edilməsi",
        },
        requires:
          "Who may be a child is treated as one until the age is known, and it is found out with care.",
        core: false,
        provisions: [
          p("CETS197", "10(3)", "duty"),
          p("EU2011-36", "13(2)", "duty"),
          p("OPSC", "8(2)", "duty"),
        ],
      },
      {
        id: "guardian",
        title: {
          en: "Guardian and family",
          ru: "Опекун и розыск семьи",
          az: "Qəyyum və ailənin axtarışı",
        },
        requires:
          "An unaccompanied child has a guardian at once, and the family is traced if that is good for the child.",
        core: true,
        provisions: [
          p("CETS197", "10(4)", "duty"),
          p("EU2011-36", "14(2)", "duty"),
          p("EU2011-36", "16(3)", "duty"),
          p("CRC", "20(1)", "duty"),
        ],
      },
      {
        id: "child-assistance",
        title: { en: "Care made for children", ru: "Помощь детям", az: "Uşaqlara yardım" },
        requires:
          "Children live, learn and are treated in places made for them and never locked up.",
        core: true,
        provisions: [
          p("CETS197", "12(7)", "duty"),
          p("CETS197", "12(1)(f)", "duty"),
          p("PALERMO", "6(4)", "duty"),
          p("EU2011-36", "14(1)", "duty"),
          p("CRC", "39", "duty"),
        ],
      },
      {
        id: "child-prevention",
        title: {
          en: "Preventing all forms",
          ru: "Профилактика всех форм",
          az: "Bütün formaların qarşısının alınması",
        },
        requires:
          "There are measures against begging, forced crime, child labour, early marriage, sale and abuse, online too.",
        core: false,
        provisions: [
          p("CETS197", "5(5)", "duty"),
          p("OPSC", "3(1)", "duty"),
          p("OPSC", "9(1)", "duty"),
          p("CRC", "19(1)", "duty"),
          p("CRC", "32(1)", "duty"),
          p("CRC", "34", "duty"),
          p("CRC", "35", "duty"),
          p("EU2011-36", "2(5)", "duty"),
          p("OSCE2005", "", "guidance"),
        ],
      },
      {
        id: "child-friendly-justice",
        title: {
          en: "Justice fit for children",
          ru: "Правосудие, дружественное ребёнку",
          az: "Uşaq dostu ədalət",
        },
        requires:
          "Children can speak safely, to trained people, in fit rooms, seldom and on record.",
        core: false,
        provisions: [
          p("EU2011-36", "13(3)", "duty"),
          p("EU2011-36", "15(3)", "duty"),
          p("EU2011-36", "15(4)", "duty"),
          p("CETS197", "30", "duty"),
          p("CETS201", "35(1)", "duty"),
        ],
      },
    ],
  },
]
