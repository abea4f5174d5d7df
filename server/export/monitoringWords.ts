import type { Language } from "../../shared/languages.ts"

/** The words of the monitoring documents; `{…}` are placeholders. */
export interface MonitoringWords {
  title: string
  intro: string
  sheets: { indicators: string; calendar: string; forms: string; evaluation: string }
  indicator: string
  baseline: string
  target: string
  due: string
  without: string
  calendarIntro: string
  year: string
  reportBy: string
  reportsOn: string
  dueThen: string
  reportDate: string
  received: string
  noLead: string
  /** The other bodies that lead a measure, `{names}`. */
  ledWith: string
  formIntro: string
  formHead: [year: string, by: string, date: string]
  value: string
  done: string
  spent: string
  status: string
  statuses: string
  difficulties: string
  terms: {
    purpose: string
    purposeText: string
    object: string
    plan: string
    measures: string
    goals: string
    money: string
    questions: string
    criteria: [criterion: string, question: string][]
    goalQuestion: string
    sources: string
    sourcesText: string
    noSources: string
    method: string
    methodText: string[]
    independence: string
    independenceText: string
    deliverables: string
    deliverable: string
    dueOn: string
    responsible: string
    papers: string[]
  }
}

const en: MonitoringWords = {
  title: "Monitoring and evaluation papers",
  intro:
    "Made from the plan's own fields. What the plan does not say is left blank for those who monitor it.",
  sheets: {
    indicators: "Indicators",
    calendar: "Calendar of reports",
    forms: "Yearly report",
    evaluation: "Terms of reference of the evaluation",
  },
  indicator: "Indicator",
  baseline: "Baseline",
  target: "Target",
  due: "Due",
  without: "Measures without an indicator: {numbers}.",
  calendarIntro:
    "Who reports in which year on which measures. A measure without dates is reported on every year of the plan.",
  year: "Year",
  reportBy: "Report by",
  reportsOn: "Measures to report on",
  dueThen: "Of these due that year",
  reportDate: "Report due on",
  received: "Received on",
  noLead: "No lead named",
  ledWith: "other leads: {names}",
  formIntro:
    "One form for each year. The left columns repeat the plan; the right ones are to be filled in.",
  formHead: ["Year reported on", "Filled in by", "Date"],
  value: "Value reached",
  done: "What was done",
  spent: "Money spent",
  status: "Status",
  statuses: "Status: not started, in progress, done, partly done, postponed or dropped.",
  difficulties: "Difficulties and what is needed",
  terms: {
    purpose: "Purpose",
    purposeText:
      "The evaluation establishes what the plan has changed, why, and what follows for the next plan. It is written for the bodies that carry the plan out and for those who decide on the next one.",
    object: "What is evaluated",
    plan: "Plan",
    measures: "Measures",
    goals: "Goals",
    money: "Money stated in the plan",
    questions: "Questions",
    criteria: [
      [
        "Relevance",
        "Did the measures answer the needs on which the plan rests, and do they still?",
      ],
      [
        "Coherence",
        "Did the measures and the bodies work together, and with other plans and laws?",
      ],
      ["Effectiveness", "Which measures were carried out, and which targets were reached?"],
      ["Efficiency", "Were time and money used as planned, and what was gained for them?"],
      ["Impact", "What has changed for the people concerned, intended or not?"],
      ["Sustainability", "What will last once the plan has ended, and what will not?"],
    ],
    goalQuestion:
      "{goal}: how many of the {count} measures were carried out, and what did they change?",
    sources: "Sources named in the plan",
    sourcesText: "Where the plan says that its indicators can be checked:",
    noSources: "The plan names no source for its indicators. The evaluators propose them.",
    method: "Method",
    methodText: [
      "Documents and data: the yearly reports, the sources above, budget records.",
      "Interviews with the bodies that lead and take part, and with those who work with the people concerned.",
      "The views of the people concerned, asked for with their consent and without risk to them.",
      "Each finding is supported by at least two sources, which the report names.",
    ],
    independence: "Independence",
    independenceText:
      "The evaluators have not taken part in drafting or carrying out the plan. The bodies may correct facts; the findings are the evaluators' own. The report is published.",
    deliverables: "What is delivered",
    deliverable: "Paper",
    dueOn: "Due on",
    responsible: "Responsible",
    papers: [
      "Inception report with questions, method and timetable",
      "Draft report for the correction of facts",
      "Final report with recommendations",
      "Answer of the bodies to the recommendations",
    ],
  },
}

const ru: MonitoringWords = {
  title: "Материалы для мониторинга и оценки",
  intro:
    "Составлены по полям плана. Сведения, которых в плане нет, не заполнены: их вносят те, кто ведёт мониторинг.",
  sheets: {
    indicators: "Показатели",
    calendar: "Календарь отчётов",
    forms: "Годовой отчёт",
    evaluation: "Техническое задание на оценку",
  },
  indicator: "Показатель",
  baseline: "Исходное значение",
  target: "Целевое значение",
  due: "Срок исполнения",
  without: "Мероприятия без показателя: {numbers}.",
  calendarIntro:
    "Кто, в каком году и о каких мероприятиях отчитывается. О мероприятии без срока отчитываются в каждом году плана.",
  year: "Год",
  reportBy: "Кто отчитывается",
  reportsOn: "Мероприятия для отчёта",
  dueThen: "Из них со сроком в этом году",
  reportDate: "Срок представления",
  received: "Получено",
  noLead: "Основной исполнитель не назван",
  ledWith: "другие основные исполнители: {names}",
  formIntro:
    "Отдельная форма на каждый год. Левые столбцы повторяют план, правые заполняет исполнитель.",
  formHead: ["Отчётный год", "Кто заполнил", "Дата"],
  value: "Достигнутое значение",
  done: "Что сделано",
  spent: "Израсходовано",
  status: "Состояние",
  statuses: "Состояние: не начато, выполняется, выполнено, выполнено частично, перенесено, снято.",
  difficulties: "Трудности и необходимая помощь",
  terms: {
    purpose: "Цель",
    purposeText:
      "Оценка устанавливает, что изменил план, по каким причинам и что из этого следует для нового плана. Она предназначена для ведомств, которые выполняют план, и для тех, кто принимает решение о новом.",
    object: "Предмет оценки",
    plan: "План",
    measures: "Мероприятия",
    goals: "Цели",
    money: "Средства, указанные в плане",
    questions: "Вопросы",
    criteria: [
      [
        "Актуальность",
        "Отвечали ли мероприятия потребностям, на которых основан план, и отвечают ли сейчас?",
      ],
      [
        "Согласованность",
        "Сочетались ли мероприятия и работа ведомств между собой, с другими планами и законами?",
      ],
      ["Результативность", "Какие мероприятия выполнены и какие целевые значения достигнуты?"],
      ["Эффективность", "Соблюдены ли сроки и сметы и какие результаты получены за эти средства?"],
      [
        "Воздействие",
        "Что изменилось для людей, которых касается план, в том числе непредвиденное?",
      ],
      ["Устойчивость", "Что сохранится после окончания плана, а что нет?"],
    ],
    goalQuestion: "{goal}: сколько мероприятий из {count} выполнено и что они изменили?",
    sources: "Источники, названные в плане",
    sourcesText: "Где, согласно плану, можно проверить его показатели:",
    noSources: "План не называет источников для своих показателей. Их предлагают оценщики.",
    method: "Метод",
    methodText: [
      "Документы и данные: годовые отчёты, источники, названные выше, сведения об исполнении бюджета.",
      "Беседы с основными исполнителями и соисполнителями и с теми, кто работает с людьми, которых касается план.",
      "Мнения самих этих людей, полученные с их согласия и без риска для них.",
      "Каждый вывод опирается не менее чем на два источника, которые названы в отчёте.",
    ],
    independence: "Независимость",
    independenceText:
      "Оценщики не участвовали ни в подготовке, ни в выполнении плана. Ведомства могут уточнить факты; за выводы отвечают оценщики. Отчёт публикуется.",
    deliverables: "Представляемые документы",
    deliverable: "Документ",
    dueOn: "Срок",
    responsible: "Ответственный",
    papers: [
      "Вводный отчёт с вопросами, методом и графиком",
      "Проект отчёта для уточнения фактов",
      "Итоговый отчёт с рекомендациями",
      "Ответ ведомств на рекомендации",
    ],
  },
}

const az: MonitoringWords = {
  title: "Monitorinq və qiymətləndirmə sənədləri",
  intro:
    "Planın öz məlumatları əsasında hazırlanıb. Planda olmayanlar monitorinqi aparanlar üçün boş saxlanılıb.",
  sheets: {
    indicators: "Göstəricilər",
    calendar: "Hesabatların təqvimi",
    forms: "İllik hesabat",
    evaluation: "Qiymətləndirmənin texniki tapşırığı",
  },
  indicator: "Göstərici",
  baseline: "İlkin göstərici",
  target: "Hədəf göstəricisi",
  due: "Son müddət",
  without: "Göstəricisi olmayan tədbirlər: {numbers}.",
  calendarIntro:
    "Kim hansı ildə hansı tədbirlər barədə hesabat verir. Müddəti göstərilməyən tədbir barədə planın hər ilində hesabat verilir.",
  year: "İl",
  reportBy: "Hesabatı verən",
  reportsOn: "Hesabat veriləcək tədbirlər",
  dueThen: "Onlardan müddəti həmin ildə bitənlər",
  reportDate: "Hesabatın son müddəti",
  received: "Alınıb",
  noLead: "Əsas icraçı göstərilməyib",
  ledWith: "digər əsas icraçılar: {names}",
  formIntro: "Hər il üçün bir forma. Sol sütunlar planı təkrar edir, sağ sütunlar doldurulur.",
  formHead: ["Hesabat ili", "Dolduran", "Tarix"],
  value: "Əldə edilmiş göstərici",
  done: "Nə edilib",
  spent: "Xərclənmiş vəsait",
  status: "Vəziyyət",
  statuses:
    "Vəziyyət: başlanmayıb, icra edilir, icra edilib, qismən icra edilib, təxirə salınıb, çıxarılıb.",
  difficulties: "Çətinliklər və ehtiyaclar",
  terms: {
    purpose: "Məqsəd",
    purposeText:
      "Qiymətləndirmə planın nəyi, nə üçün dəyişdiyini və bundan növbəti plan üçün nə irəli gəldiyini müəyyən edir. Planı icra edən qurumlar və növbəti plan barədə qərar verənlər üçün nəzərdə tutulub.",
    object: "Qiymətləndirmənin predmeti",
    plan: "Plan",
    measures: "Tədbirlər",
    goals: "Məqsədlər",
    money: "Planda göstərilmiş vəsait",
    questions: "Suallar",
    criteria: [
      [
        "Aktuallıq",
        "Tədbirlər planın əsaslandığı ehtiyaclara cavab verirdimi və indi cavab verirmi?",
      ],
      [
        "Uzlaşma",
        "Tədbirlər və qurumların işi bir-biri ilə, digər planlar və qanunlarla uzlaşırdımı?",
      ],
      ["Nəticəlilik", "Hansı tədbirlər icra edilib və hansı hədəf göstəricilərinə nail olunub?"],
      [
        "Səmərəlilik",
        "Vaxt və vəsait nəzərdə tutulduğu kimi istifadə olunubmu, əvəzində nə əldə edilib?",
      ],
      [
        "Təsir",
        "Planın aid olduğu insanların vəziyyətində nəzərdə tutulan və tutulmayan hansı dəyişikliklər baş verib?",
      ],
      ["Davamlılıq", "Plan başa çatdıqdan sonra nə qalacaq, nə qalmayacaq?"],
    ],
    goalQuestion: "{goal}: {count} tədbirdən neçəsi icra edilib və onlar nəyi dəyişib?",
    sources: "Planda adı çəkilən mənbələr",
    sourcesText: "Plana əsasən göstəricilərin yoxlanıla biləcəyi mənbələr:",
    noSources: "Plan göstəriciləri üçün mənbə göstərmir. Onları qiymətləndirənlər təklif edir.",
    method: "Metod",
    methodText: [
      "Sənədlər və məlumatlar: illik hesabatlar, yuxarıdakı mənbələr, büdcənin icrası barədə məlumatlar.",
      "Əsas və digər icraçılarla, habelə planın aid olduğu insanlarla işləyən şəxslərlə müsahibələr.",
      "Həmin insanların öz razılığı ilə və onlar üçün risk yaradılmadan öyrənilmiş fikirləri.",
      "Hər nəticə hesabatda göstərilən ən azı iki mənbəyə əsaslanır.",
    ],
    independence: "Müstəqillik",
    independenceText:
      "Qiymətləndirənlər planın hazırlanmasında və icrasında iştirak etməyib. Qurumlar faktları düzəldə bilər; nəticələr qiymətləndirənlərə məxsusdur. Hesabat dərc olunur.",
    deliverables: "Təqdim olunan sənədlər",
    deliverable: "Sənəd",
    dueOn: "Son müddət",
    responsible: "Məsul",
    papers: [
      "Sualları, metodu və təqvimi əks etdirən ilkin hesabat",
      "Faktların düzəldilməsi üçün hesabatın layihəsi",
      "Tövsiyələrlə yekun hesabat",
      "Qurumların tövsiyələrə cavabı",
    ],
  },
}

/** The words of the monitoring documents in one language. */
export const monitoringWords = (language: Language): MonitoringWords => ({ en, ru, az })[language]
