/** What plans in a language say on any subject; `{a}` and `{b}` stand for what the set speaks of. */
export interface RehearsalTexts {
  /** Sentences as they stand in a plan's narrative, of all the forms that something is made of. */
  readonly sentences: readonly string[]
  /** What measures begin with and end in, around what the set speaks of. */
  readonly measures: readonly string[]
  readonly leads: readonly string[]
  readonly times: readonly string[]
  readonly budgets: readonly string[]
  readonly headings: readonly string[]
}

const en: RehearsalTexts = {
  sentences: [
    "The Ministry of Justice and the Agency for Public Service (APS) shall lay down in rules, by 31 December 2027 at the latest, who answers for {a}; the rules also name {b}, and nobody who needs it is left out.",
    "Neither the law nor the rules in force say anything about {a}, and no change is planned.",
    "It is not known how many people were reached: the figures for 2024 (1,250 persons, 14% more than in 2023) cover {a} only in part, and {b} not at all.",
    "See measures 2.1.3 and 2.2.1, section 4 and Article 12(2) of Law No. 45 of 3 May 2019, which deal with {b}.",
    "The former plan (2021–2024) promised {a}, but for want of money nothing came of it, and {b} was dropped.",
    "A council of seven bodies, chaired by the Deputy Prime Minister, meets every quarter, follows how the measures are carried out and reports to the Government and the public once a year.",
    "In the last year independent experts evaluate the plan, and their findings are published and used for the next one.",
    "Training on {a} is held for 300 officials who have not yet learnt what to do when {b} is at issue, and nobody may be sent away, detained or fined because of it.",
    "The costs are met from the state budget: 120,000 in 2026 and 80,000 in 2027, in total 200,000; donors pay for {a}.",
    "It may be given only to those who cooperate; it must not be refused to anyone who asks for {b}, whether or not a case has been opened.",
    "As the Ombudsman's office said in its report, “what was written about {a} never reached the districts”; this plan therefore begins with {b}.",
    "This chapter does not deal with {a}, which is left to another programme.",
    "Where {b} is concerned, staff must first explain it, then ask for consent, and record both in a protocol within 5 working days, unless a court decides otherwise.",
    "Responsible: Ministry of Finance; time: by the end of 2026; indicator: number of persons reached (0 → 500).",
    "The plan has four strategic goals, twelve objectives and 48 measures; of these 30 were in the former plan, and none of them belongs to another programme.",
    "In 2024 help was given to 312 people: 210 women, 64 men and 38 children, 17 of them boys; of the rest nothing is known, at least not by the Ministry's own records.",
    "A draft of the plan was sent to all bodies and to 14 associations, was discussed at a round table, and their comments were taken into account; figures are published and personal data are kept by law.",
    "The final evaluation is carried out by the Secretariat itself: it assesses how well the measures of the plan were implemented, what they cost and what results they achieved, and then a draft of the plan for the next years is prepared.",
    "MINISTRY OF JUSTICE (MoJ):",
    "CONTENTS: Work; 1.1. Persons;",
    "The plan complements the Strategy of 2020, is in line with the Convention and with the recommendation of the Committee (paragraph 12), and rests on the Law on Public Service; whoever needs help calls the hotline 116 000 on any day.",
  ],
  measures: [
    "Adopt an order on {a} and put it into force in all regions; check every year whether {b} is provided",
    "Continue to improve work in the area of {a}, as necessary",
    "Hold two training courses for 40 officials of the regional offices on {a} after the order under measure 1.1 is adopted",
    "Set up, equip and run a centre for {b}, including its staff and rent, together with {a}",
    "Further contribute to {a}; take all necessary steps and strive to strengthen {b}",
    "Draft and adopt an order on {a} under the Law on Public Service; appoint in each region one person who is responsible for {b}\nTarget group: women and children",
    "Examine whether it is feasible to propose a draft law on {a} and {b}",
  ],
  leads: [
    "Ministry of the Interior",
    "Ministry of Health (by agreement)",
    "State Committee for Labour and Family",
    "MoJ",
  ],
  times: [
    "2027",
    "Q2 2026 – Q4 2027",
    "permanently",
    "by 31 December 2026",
    "as resources permit",
    "",
  ],
  budgets: [
    "State budget; 250,000",
    "donor funds",
    "within available means",
    "120,000 in 2026, 80,000 in 2027; 200,000 in total",
    "none needed",
    "",
  ],
  headings: [
    "Strategic goal 1. {a}",
    "Objective 1.2: {b} in all regions",
    "Coordination and evaluation",
  ],
}

const ru: RehearsalTexts = {
  sentences: [
    "Министерство юстиции и Агентство государственной службы (АГС) не позднее 31 декабря 2027 года установят правилами, кто отвечает за направление «{a}»; правила называют также «{b}», и никто из нуждающихся не остаётся без внимания.",
    "Ни закон, ни действующие правила ничего не говорят о направлении «{a}», и изменений не планируется.",
    "Неизвестно, сколько человек удалось охватить: данные за 2024 год (1 250 человек, на 14 % больше, чем в 2023 году) учитывают «{a}» лишь частично, а «{b}» не учитывают вовсе.",
    "См. меры 2.1.3 и 2.2.1, раздел 4 и статью 12 Закона № 45 от 3 мая 2019 года, которые посвящены вопросу «{b}».",
    "Прежний план (2021–2024 годы) обещал «{a}», но из-за нехватки средств ничего сделано не было, а «{b}» исключили.",
    "Совет из семи ведомств под председательством заместителя премьер-министра собирается ежеквартально, следит за выполнением мер и раз в год отчитывается перед Правительством и общественностью.",
    "В последний год план оценивают независимые эксперты; их выводы публикуются и учитываются в следующем плане.",
    "Обучение по теме «{a}» проводится для 300 сотрудников, которые ещё не знают, как поступать, когда речь идёт о «{b}»; никого нельзя из-за этого выслать, задержать или оштрафовать.",
    "Расходы покрываются из государственного бюджета: 120 000 в 2026 году и 80 000 в 2027 году, всего 200 000; за «{a}» платят доноры.",
    "Это предоставляется только тем, кто сотрудничает; в «{b}» нельзя отказать никому, независимо от того, возбуждено ли дело.",
    "Как сказано в докладе Омбудсмана, «написанное о направлении {a} до районов не дошло»; поэтому план начинается с вопроса «{b}».",
    "Настоящая глава не касается вопроса «{a}», который оставлен для другой программы.",
    "Когда речь идёт о «{b}», сотрудник сначала разъясняет его, затем получает согласие и в течение 5 рабочих дней вносит то и другое в протокол, если суд не решит иначе.",
    "План содержит четыре стратегические цели, двенадцать задач и 48 мероприятий; из них 30 были в прежнем плане, и ни одно мероприятие не относится к другой программе.",
    "В 2024 году помощь получили 312 человек: 210 женщин, 64 мужчины и 38 детей, из них 17 мальчиков; об остальных ничего не известно, по крайней мере по учёту самого министерства.",
    "Над проектом плана работали все ведомства и 14 объединений, он обсуждался на круглом столе, их мнения учтены; данные публикуются, а персональные данные хранятся с согласия человека по закону.",
    "Итоговая оценка проводится самим секретариатом: он оценивает, насколько успешно выполнены мероприятия плана, сколько они стоили и каких результатов достигли, затем готовится проект плана на следующие годы.",
    "МИНИСТЕРСТВО ЮСТИЦИИ (Минюст):",
    "СОДЕРЖАНИЕ: Работа; 1.1. Люди;",
    "План дополняет Стратегию 2020 года, соответствует Конвенции и рекомендации Комитета (пункт 12) и основан на Законе «О государственной службе»; кому нужна помощь, звонит по телефону доверия 116 000 в любой день.",
    "Целевая группа: женщины и дети; исполнитель не назван, каждый отвечает в равной мере.",
    "Ответственный: Министерство финансов; срок: до конца 2026 года; показатель: число охваченных лиц (0 → 500).",
  ],
  measures: [
    "Утвердить приказ «{a}» и ввести его в действие во всех областях; ежегодно проверять, обеспечивается ли «{b}»",
    "Продолжить совершенствование работы в области «{a}» по мере необходимости",
    "После утверждения приказа по мере 1.1 провести два учебных курса «{a}» для 40 сотрудников областных управлений",
    "Создать, оснастить и содержать центр «{b}», включая персонал и аренду, совместно с «{a}»",
    "Далее содействовать «{a}»; принимать все необходимые меры и стремиться к укреплению «{b}»",
    "Разработать и утвердить порядок «{a}» согласно Закону «О государственной службе»; назначить в каждой области лицо, ответственное за «{b}»\nЦелевая группа: женщины и дети",
    "Изучить целесообразность внесения законопроекта «{a}» и «{b}»",
  ],
  leads: [
    "Министерство внутренних дел",
    "Министерство здравоохранения (по согласованию)",
    "Государственный комитет по труду и семье",
    "Минюст",
  ],
  times: [
    "2027",
    "II квартал 2026 – IV квартал 2027",
    "постоянно",
    "до 31 декабря 2026 года",
    "по мере возможности",
    "",
  ],
  budgets: [
    "государственный бюджет; 250 000",
    "средства доноров",
    "в пределах выделенных средств",
    "120 000 в 2026 году, 80 000 в 2027 году; всего 200 000",
    "не требуется",
    "",
  ],
  headings: [
    "Стратегическая цель 1. {a}",
    "Задача 1.2: {b} во всех областях",
    "Координация и оценка",
  ],
}

const az: RehearsalTexts = {
  sentences: [
    "Ədliyyə Nazirliyi və Dövlət Xidməti Agentliyi (DXA) 31 dekabr 2027-ci ilədək “{a}” üçün kimin cavabdeh olduğunu qaydalarla müəyyən edir; qaydalarda “{b}” da göstərilir və ehtiyacı olan heç kim kənarda qalmır.",
    "Nə qanunda, nə də qüvvədə olan qaydalarda “{a}” barədə heç nə deyilmir və dəyişiklik nəzərdə tutulmur.",
    "Neçə nəfərin əhatə olunduğu məlum deyil: 2024-cü ilin rəqəmləri (1 250 nəfər, 2023-cü ildən 14 % çox) “{a}” sahəsini yalnız qismən əhatə edir, “{b}” isə ümumiyyətlə nəzərə alınmayıb.",
    "“{b}” ilə bağlı 2.1.3 və 2.2.1-ci tədbirlərə, 4-cü bölməyə və 3 may 2019-cu il tarixli 45 nömrəli Qanunun 12-ci maddəsinə baxın.",
    "Əvvəlki plan (2021–2024) “{a}” vəd etmişdi, lakin vəsait çatışmadığından heç nə edilmədi, “{b}” isə çıxarıldı.",
    "Yeddi qurumdan ibarət, Baş nazirin müavininin sədrlik etdiyi şura hər rüb toplanır, tədbirlərin icrasına nəzarət edir və ildə bir dəfə Hökumətə və ictimaiyyətə hesabat verir.",
    "Son ildə planı müstəqil ekspertlər qiymətləndirir, nəticələr dərc olunur və növbəti planda nəzərə alınır.",
    "“{b}” gündəmə gələndə nə edəcəyini hələ bilməyən 300 əməkdaş üçün “{a}” üzrə təlim keçirilir; buna görə heç kim çıxarıla, saxlanıla və ya cərimələnə bilməz.",
    "Xərclər dövlət büdcəsindən ödənilir: 2026-cı ildə 120 000, 2027-ci ildə 80 000, cəmi 200 000; “{a}” üçün donorlar ödəyir.",
    "Bu yalnız əməkdaşlıq edənlərə verilir; iş açılıb-açılmamasından asılı olmayaraq “{b}” heç kimdən əsirgənə bilməz.",
    "Ombudsmanın məruzəsində deyildiyi kimi, “{a} haqqında yazılanlar rayonlara çatmayıb”; buna görə plan “{b}” ilə başlayır.",
    "Bu fəsil başqa proqrama saxlanılan “{a}” məsələsinə aid deyil.",
    "“{b}” ilə bağlı hallarda əməkdaş əvvəlcə onu izah edir, sonra razılıq alır və məhkəmə başqa qərar verməsə, 5 iş günü ərzində hər ikisini protokola yazır.",
    "Planda dörd strateji məqsəd, on iki vəzifə və 48 tədbir var; onlardan 30-u əvvəlki planda idi, heç bir tədbir başqa proqrama aid deyil.",
    "2024-cü ildə 312 nəfər kömək alıb: 210 qadın, 64 kişi və 38 uşaq, onlardan 17-si oğlan; qalanları barədə ən azı nazirliyin öz uçotuna görə heç nə məlum deyil.",
    "Planın layihəsi bütün qurumlara və 14 birliyə göndərilib, dəyirmi masada müzakirə olunub, rəylər nəzərə alınıb; rəqəmlər dərc edilir, fərdi məlumatlar isə qanuna uyğun saxlanılır.",
    "Yekun qiymətləndirməni katibliyin özü aparır: planın tədbirlərinin necə icra olunduğunu, neçəyə başa gəldiyini və hansı nəticələrin əldə edildiyini qiymətləndirir, sonra növbəti illər üçün planın layihəsi hazırlanır.",
    "ƏDLİYYƏ NAZİRLİYİ (ƏN):",
    "MÜNDƏRİCAT: İş; 1.1. Şəxslər;",
    "Plan 2020-ci il Strategiyasını tamamlayır, Konvensiyaya və Komitənin tövsiyəsinə (12-ci bənd) uyğundur və “Dövlət qulluğu haqqında” Qanuna əsaslanır; köməyə ehtiyacı olan istənilən gün 116 000 qaynar xəttinə zəng edir.",
    "Məsul: Maliyyə Nazirliyi; müddət: 2026-cı ilin sonunadək; göstərici: əhatə olunan şəxslərin sayı (0 → 500).",
  ],
  measures: [
    "“{a}” haqqında əmri təsdiq etmək və bütün rayonlarda qüvvəyə mindirmək; “{b}” təmin edilib-edilmədiyini hər il yoxlamaq",
    "Zərurət olduqda “{a}” sahəsində işin təkmilləşdirilməsini davam etdirmək",
    "1.1-ci tədbir üzrə əmr təsdiq edildikdən sonra rayon idarələrinin 40 əməkdaşı üçün “{a}” üzrə iki təlim kursu keçirmək",
    "“{a}” ilə birlikdə “{b}” mərkəzini yaratmaq, təchiz etmək və işçiləri və icarəsi daxil olmaqla saxlamaq",
    "“{a}” sahəsində işə bundan sonra da töhfə vermək; bütün zəruri addımları atmaq və “{b}” üzrə səyləri gücləndirmək",
    "“Dövlət qulluğu haqqında” Qanuna uyğun olaraq “{a}” üzrə qaydaları hazırlamaq və təsdiq etmək; hər rayonda “{b}” üçün məsul şəxs təyin etmək\nHədəf qrupu: qadınlar və uşaqlar",
    "“{a}” və “{b}” haqqında qanun layihəsinin təqdim edilməsinin məqsədəuyğunluğunu araşdırmaq",
  ],
  leads: [
    "Daxili İşlər Nazirliyi",
    "Səhiyyə Nazirliyi (razılaşma ilə)",
    "Əmək və Ailə üzrə Dövlət Komitəsi",
    "ƏN",
  ],
  times: [
    "2027",
    "2026-cı ilin II rübü – 2027-ci ilin IV rübü",
    "daimi",
    "31 dekabr 2026-cı ilədək",
    "imkan daxilində",
    "",
  ],
  budgets: [
    "dövlət büdcəsi; 250 000",
    "donor vəsaiti",
    "ayrılmış vəsait daxilində",
    "2026-cı ildə 120 000, 2027-ci ildə 80 000; cəmi 200 000",
    "tələb olunmur",
    "",
  ],
  headings: [
    "Strateji məqsəd 1. {a}",
    "Vəzifə 1.2: bütün rayonlarda {b}",
    "Əlaqələndirmə və qiymətləndirmə",
  ],
}

const none: RehearsalTexts = {
  sentences: ["{a}, {b}."],
  measures: ["{a}; {b}"],
  leads: ["1"],
  times: ["2027", ""],
  budgets: ["100", ""],
  headings: ["1. {a}"],
}

const texts: Readonly<Record<string, RehearsalTexts>> = { en, ru, az }

/** What to rehearse in a language on; of a language of which nothing is known, the set's words alone. */
export function rehearsalTextsOf(lang: string): RehearsalTexts {
  return texts[lang] ?? none
}
