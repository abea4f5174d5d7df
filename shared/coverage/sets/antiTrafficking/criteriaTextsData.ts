import type { Criterion } from "../../set/set.ts"

/** The criteria in Russian and Azerbaijani, by their ids. */
export const criteriaTexts: Readonly<Record<string, NonNullable<Criterion["texts"]>>> = {
  "situation-analysis": {
    ru: {
      title: "Сначала анализ",
      requires:
        "План начинается с того, что известно о тенденциях, формах, маршрутах, группах риска и пробелах, – по данным и по итогам оценки предыдущего плана.",
    },
    az: {
      title: "Əvvəlcə təhlil",
      requires:
        "Plan meyillər, formalar, marşrutlar, risk qrupları və boşluqlar barədə məlum olanlardan başlayır; bunlar məlumatlara və əvvəlki planın qiymətləndirilməsinə əsaslanır.",
    },
  },
  "vision-strategic-goals": {
    ru: {
      title: "Цели и задачи",
      requires:
        "Немногие стратегические цели, каждая с достижимыми задачами, охватывают все направления.",
    },
    az: {
      title: "Məqsədlər və vəzifələr",
      requires:
        "Az sayda strateji məqsəd, hər biri əldə edilə bilən vəzifələrlə, bütün istiqamətləri əhatə edir.",
    },
  },
  "objective-measure-link": {
    ru: {
      title: "Мероприятия вытекают из задач",
      requires:
        "Каждое мероприятие служит одной задаче, нет задач без мероприятий, и ни один выявленный пробел не остаётся без ответа.",
    },
    az: {
      title: "Tədbirlər vəzifələrdən irəli gəlir",
      requires:
        "Hər tədbir bir vəzifəyə xidmət edir, tədbirsiz vəzifə yoxdur və aşkar edilmiş heç bir boşluq cavabsız qalmır.",
    },
  },
  "comprehensive-coverage": {
    ru: {
      title: "Все направления и формы",
      requires:
        "Охвачены организационные основы, предупреждение, защита и уголовное преследование – для всех форм эксплуатации, для женщин, мужчин и детей, граждан и иностранцев.",
    },
    az: {
      title: "Bütün istiqamətlər və formalar",
      requires:
        "Təşkilati əsaslar, qabaqlama, müdafiə və cinayət təqibi istismarın bütün formaları üzrə, qadınlar, kişilər və uşaqlar, vətəndaşlar və əcnəbilər üçün əhatə olunur.",
    },
  },
  "priorities-sequencing": {
    ru: {
      title: "Что в первую очередь",
      requires: "Видно, какие мероприятия выполняются сначала, а какие ждут выполнения других.",
    },
    az: {
      title: "İlk növbədə nə edilir",
      requires:
        "Hansı tədbirlərin əvvəl icra olunduğu, hansıların isə digərlərindən asılı olduğu aydın görünür.",
    },
  },
  "guiding-principles": {
    ru: {
      title: "Принципы, которые применяются",
      requires: "Принципы перечислены, и каждый находит отражение в мероприятиях.",
    },
    az: {
      title: "Tətbiq olunan prinsiplər",
      requires: "Prinsiplər sadalanır və hər biri tədbirlərdə öz əksini tapır.",
    },
  },
  "human-rights-gender-child-lens": {
    ru: {
      title: "Права, гендерное равенство, дети – во всём плане",
      requires:
        "Права, равенство и интересы детей учитываются при разработке, исполнении и оценке плана.",
    },
    az: {
      title: "Hüquqlar, gender bərabərliyi, uşaqlar – bütün plan boyu",
      requires:
        "Planın hazırlanmasında, icrasında və qiymətləndirilməsində hüquqlar, bərabərlik və uşaqların mənafeyi nəzərə alınır.",
    },
  },
  "coordination-mechanism": {
    ru: {
      title: "Кто ведёт план",
      requires:
        "Совет, координатор, секретариат, группы и местные органы названы, с периодичностью их работы и полномочиями.",
    },
    az: {
      title: "Planı kim aparır",
      requires:
        "Şura, koordinator, katiblik, qruplar və yerli orqanlar iş qaydası və səlahiyyətləri ilə göstərilir.",
    },
  },
  "leadership-adoption-level": {
    ru: {
      title: "Утверждён на высоком уровне",
      requires:
        "План утверждает правительство, глава государства или парламент, так что он обязателен для всех органов.",
    },
    az: {
      title: "Yüksək səviyyədə təsdiq olunub",
      requires:
        "Planı hökumət, dövlət başçısı və ya parlament təsdiq edir, buna görə bütün orqanlar üçün məcburidir.",
    },
  },
  "participatory-drafting": {
    ru: {
      title: "Разработан совместно",
      requires:
        "Участвовали министерства, местные власти, общественные объединения, социальные партнёры и люди с личным опытом; зафиксировано, как учтены их замечания.",
    },
    az: {
      title: "Birgə hazırlanıb",
      requires:
        "Nazirliklər, yerli hakimiyyət, ictimai birliklər, sosial tərəfdaşlar və şəxsi təcrübəsi olan insanlar iştirak edib; iradların necə nəzərə alındığı qeydə alınıb.",
    },
  },
  "time-span": {
    ru: {
      title: "Начало, конец, пересмотр",
      requires:
        "У плана есть начало, есть конец, за которым не следует перерыв, и промежуточный пересмотр.",
    },
    az: {
      title: "Başlanğıc, son, yenidən baxış",
      requires: "Planın başlanğıcı, ardınca fasilə yaranmayan sonu və aralıq baxışı var.",
    },
  },
  "budget-total": {
    ru: {
      title: "Стоимость плана в целом",
      requires: "Указаны общие расходы и расходы по задачам, источники и недостающая сумма.",
    },
    az: {
      title: "Planın ümumi dəyəri",
      requires:
        "Ümumi xərclər və vəzifələr üzrə xərclər, mənbələr və çatışmayan məbləğ göstərilir.",
    },
  },
  "monitoring-provision": {
    ru: {
      title: "Кто следит за исполнением",
      requires:
        "Сказано, кто ведёт мониторинг, по каким данным, как часто, кому и когда представляется отчёт.",
    },
    az: {
      title: "İcraya kim nəzarət edir",
      requires:
        "Monitorinqi kimin, hansı məlumatlar əsasında və nə qədər tez-tez apardığı, hesabatın kimə və nə vaxt təqdim olunduğu göstərilir.",
    },
  },
  "independent-evaluation-provision": {
    ru: {
      title: "Оценка извне",
      requires:
        "Оценку в середине и в конце срока проводят те, кто план не исполняет; она оплачена, и её выводы учитываются.",
    },
    az: {
      title: "Kənardan qiymətləndirmə",
      requires:
        "Müddətin ortasında və sonunda qiymətləndirməni planı icra etməyənlər aparır; onun xərci ödənilir və nəticələri nəzərə alınır.",
    },
  },
  "outcome-indicators": {
    ru: {
      title: "Признаки перемен",
      requires: "У каждой задачи есть показатели результата с исходным и целевым значением.",
    },
    az: {
      title: "Dəyişiklik göstəriciləri",
      requires: "Hər vəzifənin ilkin və hədəf göstəriciləri olan nəticə göstəriciləri var.",
    },
  },
  "national-rapporteur-link": {
    ru: {
      title: "Связь с докладчиком",
      requires:
        "План связан с независимым механизмом, который наблюдает за политикой в этой сфере.",
    },
    az: {
      title: "Məruzəçi ilə əlaqə",
      requires: "Plan bu sahədə siyasəti izləyən müstəqil mexanizmlə əlaqələndirilir.",
    },
  },
  "response-to-monitoring": {
    ru: {
      title: "Ответ на рекомендации",
      requires: "На рекомендации договорных органов и других дан ответ по каждому пункту.",
    },
    az: {
      title: "Tövsiyələrə cavab",
      requires: "Müqavilə orqanlarının və digərlərinin tövsiyələrinə bənd-bənd cavab verilir.",
    },
  },
  "legal-framework-step": {
    ru: {
      title: "Какие законы изменить",
      requires: "Перечислены законы и подзаконные акты, которые нужно изменить, со сроками.",
    },
    az: {
      title: "Hansı qanunlar dəyişməlidir",
      requires: "Dəyişdirilməli olan qanunlar və normativ aktlar müddətləri ilə sadalanır.",
    },
  },
  "data-protection": {
    ru: {
      title: "Данные о пострадавших",
      requires:
        "Во всём плане данные о пострадавших обрабатываются и передаются на законном основании.",
    },
    az: {
      title: "Zərər çəkmiş şəxslərin məlumatları",
      requires:
        "Planın bütün hissələrində zərər çəkmiş şəxslərin məlumatları qanuni əsaslarla işlənir və ötürülür.",
    },
  },
  "risk-contingency": {
    ru: {
      title: "Риски",
      requires:
        "Названо, что может пойти не так, и что тогда делать, включая чрезвычайные ситуации.",
    },
    az: {
      title: "Risklər",
      requires:
        "Nəyin alınmaya biləcəyi və belə halda, o cümlədən fövqəladə hallarda nə ediləcəyi göstərilir.",
    },
  },
  "institutional-capacity": {
    ru: {
      title: "Есть чем исполнять",
      requires:
        "Проверено, хватает ли органам кадров, навыков и оснащения; недостающее запланировано.",
    },
    az: {
      title: "İcra üçün imkan var",
      requires:
        "Qurumların kadrları, bacarıqları və təchizatı yoxlanılıb, çatışmayanlar planlaşdırılıb.",
    },
  },
  "transparency-publication": {
    ru: {
      title: "Публикация",
      requires: "План, отчёты и оценки открыты для всех на нужных языках.",
    },
    az: {
      title: "Dərc olunma",
      requires: "Plan, hesabatlar və qiymətləndirmələr lazımi dillərdə hamı üçün açıqdır.",
    },
  },
  "coherence-other-policies": {
    ru: {
      title: "Согласован с другими планами",
      requires:
        "План согласуется со стратегиями по борьбе с преступностью, насилием и коррупцией, по делам детей, миграции, труду и правам человека.",
    },
    az: {
      title: "Digər planlarla uzlaşır",
      requires:
        "Plan cinayətkarlıq, zorakılıq, uşaqlar, miqrasiya, əmək, korrupsiya və insan hüquqları üzrə strategiyalarla uzlaşır.",
    },
  },
  "clear-language-structure": {
    ru: {
      title: "Единые термины и таблицы",
      requires: "Термины, нумерация и таблицы во всём плане одинаковы.",
    },
    az: {
      title: "Vahid dil və cədvəl",
      requires: "Terminlər, nömrələmə və cədvəllər bütün plan boyu eynidir.",
    },
  },
  "single-action": {
    ru: {
      title: "Одно действие",
      requires: "Мероприятие – это одно действие, которое можно выполнить, проверить и закрыть.",
    },
    az: {
      title: "Bir hərəkət",
      requires: "Tədbir icra edilə, yoxlanıla və yekunlaşdırıla bilən bir işdir.",
    },
  },
  "action-verb": {
    ru: {
      title: "Глагол действия",
      requires: "Мероприятие начинается с того, что делается, а не с пожелания.",
    },
    az: { title: "Konkret fel", requires: "Tədbir arzu ilə deyil, görülən işlə başlayır." },
  },
  "responsible-agency": {
    ru: { title: "Ответственный исполнитель", requires: "За результат отвечает один орган." },
    az: { title: "Əsas icraçı", requires: "Nəticə üçün bir orqan cavabdehdir." },
  },
  partners: {
    ru: { title: "Соисполнители", requires: "Названо, кто помогает и чем." },
    az: { title: "Digər icraçılar", requires: "Kimin və nə ilə kömək etdiyi göstərilir." },
  },
  deadline: {
    ru: { title: "Срок", requires: "Указана дата или квартал исполнения." },
    az: { title: "İcra müddəti", requires: "İcra tarixi və ya rübü göstərilir." },
  },
  "output-indicator": {
    ru: { title: "Показатель", requires: "Исполнение можно измерить." },
    az: { title: "Göstərici", requires: "İcranı ölçmək mümkündür." },
  },
  "outcome-contribution": {
    ru: { title: "Служит задаче", requires: "Ясно, какую перемену мероприятие приближает." },
    az: {
      title: "Vəzifəyə xidmət edir",
      requires: "Tədbirin hansı dəyişikliyi yaxınlaşdırdığı aydındır.",
    },
  },
  "budget-and-source": {
    ru: {
      title: "Средства",
      requires: "Указано, сколько это стоит и кто платит, или почему затрат нет.",
    },
    az: {
      title: "Vəsait",
      requires: "Xərc və onu ödəyən, yaxud niyə xərc tələb olunmadığı göstərilir.",
    },
  },
  "verification-source": {
    ru: {
      title: "Источник подтверждения",
      requires: "Сказано, какой документ или какие данные подтверждают исполнение.",
    },
    az: {
      title: "Təsdiqləyici mənbə",
      requires: "İcranı hansı sənədin və ya göstəricinin təsdiq etdiyi bildirilir.",
    },
  },
  "target-group": {
    ru: { title: "Для кого", requires: "Названы те, на кого мероприятие рассчитано, и их число." },
    az: {
      title: "Kimin üçün",
      requires: "Tədbirin kimlər üçün nəzərdə tutulduğu və onların sayı göstərilir.",
    },
  },
  "geographic-scope": {
    ru: { title: "Где", requires: "Сказано, где мероприятие действует." },
    az: { title: "Harada", requires: "Tədbirin harada tətbiq olunduğu göstərilir." },
  },
  "standard-reference": {
    ru: {
      title: "Основание",
      requires: "Указано положение или рекомендация, которые мероприятие исполняет.",
    },
    az: {
      title: "Əsas",
      requires: "Tədbirin hansı müddəanı və ya tövsiyəni yerinə yetirdiyi göstərilir.",
    },
  },
  feasibility: {
    ru: { title: "Выполнимо", requires: "Исполнитель вправе это сделать и успеет в срок." },
    az: {
      title: "İcrası mümkündür",
      requires: "İcraçının buna səlahiyyəti var və müddətdə çatdıra bilər.",
    },
  },
  safeguards: {
    ru: {
      title: "Не навредить",
      requires:
        "Там, где дело касается пострадавших, учтены согласие, тайна, безопасность и интересы детей.",
    },
    az: {
      title: "Zərər vurmamaq",
      requires:
        "Zərər çəkmiş şəxslərə toxunan yerlərdə razılıq, məxfilik, təhlükəsizlik və uşaqların mənafeyi nəzərə alınır.",
    },
  },
  sustainability: {
    ru: { title: "Сохранится надолго", requires: "Работа продолжается и после окончания проекта." },
    az: { title: "Davamlılıq", requires: "İş layihə bitdikdən sonra da davam edir." },
  },
  "single-lead": {
    ru: {
      title: "Только один ответственный",
      requires: "Не бывает нескольких ответственных исполнителей сразу.",
    },
    az: { title: "Yalnız bir əsas icraçı", requires: "Eyni vaxtda bir neçə əsas icraçı olmur." },
  },
  "deadline-open-ended": {
    ru: { title: "Есть окончание", requires: "Из срока видно, когда мероприятие завершено." },
    az: { title: "Son müddət", requires: "Müddətdən tədbirin nə vaxt başa çatdığı görünür." },
  },
  "deadline-in-period": {
    ru: {
      title: "В пределах срока плана",
      requires: "Срок мероприятия не выходит за период плана.",
    },
    az: {
      title: "Planın illəri daxilində",
      requires: "Tədbirin müddəti planın əhatə etdiyi dövrdən kənara çıxmır.",
    },
  },
  "baseline-target": {
    ru: {
      title: "Исходное и целевое значение",
      requires: "Показатель говорит, каково положение сейчас и каким оно должно стать.",
    },
    az: {
      title: "İlkin və hədəf göstərici",
      requires: "Göstərici indiki vəziyyəti və əldə edilməli olan vəziyyəti bildirir.",
    },
  },
  "duplicate-measure": {
    ru: { title: "Сказано один раз", requires: "Ни одно другое мероприятие не говорит того же." },
    az: { title: "Bir dəfə deyilib", requires: "Başqa heç bir tədbir eyni şeyi demir." },
  },
  "cross-reference": {
    ru: {
      title: "Ссылки ведут куда нужно",
      requires: "Мероприятие, на которое дана ссылка, существует.",
    },
    az: { title: "Düzgün istinadlar", requires: "İstinad edilən tədbir mövcuddur." },
  },
  "lead-concentration": {
    ru: {
      title: "Работа распределена",
      requires: "Ни один орган не отвечает больше чем за две пятых мероприятий.",
    },
    az: {
      title: "İş bölüşdürülüb",
      requires: "Heç bir orqan tədbirlərin beşdə ikisindən çoxuna əsas icraçı deyil.",
    },
  },
  "deadline-spread": {
    ru: {
      title: "Распределено по годам",
      requires: "Большая часть работы не откладывается на последний год.",
    },
    az: { title: "İllər üzrə bölünüb", requires: "İşin çox hissəsi son ilə saxlanılmır." },
  },
  "count-matches": {
    ru: {
      title: "Числа сходятся",
      requires: "Число целей, задач и мероприятий в тексте то же, что и в плане.",
    },
    az: {
      title: "Saylar uyğundur",
      requires: "Mətndə deyilən məqsəd, vəzifə və tədbirlərin sayı plandakı ilə eynidir.",
    },
  },
  "total-matches": {
    ru: { title: "Итог сходится", requires: "Общая сумма плана равна сумме его мероприятий." },
    az: {
      title: "Yekun məbləğ uyğundur",
      requires: "Planın ümumi məbləği tədbirlərin məbləğlərinin cəminə bərabərdir.",
    },
  },
  "lead-by-agreement": {
    ru: {
      title: "Исполнитель, для которого план обязателен",
      requires: "Решение об утверждении плана обязательно для ответственного исполнителя.",
    },
    az: {
      title: "Plan əsas icraçı üçün məcburidir",
      requires: "Planın təsdiqi haqqında qərar əsas icraçı üçün məcburidir.",
    },
  },
  "indicator-repeats": {
    ru: {
      title: "Показатель перемены",
      requires: "Показатель говорит больше, чем то, что мероприятие проведено.",
    },
    az: {
      title: "Dəyişikliyin göstəricisi",
      requires: "Göstərici tədbirin keçirilməsindən daha artığını deyir.",
    },
  },
  "donor-only-service": {
    ru: {
      title: "Услуги, которые сохранятся",
      requires: "Услуга пострадавшим не зависит от одних только доноров.",
    },
    az: {
      title: "Davamlı xidmətlər",
      requires: "Zərər çəkmiş şəxslərə göstərilən xidmət yalnız donorlardan asılı deyil.",
    },
  },
  "everyday-duty": {
    ru: {
      title: "Больше повседневных обязанностей",
      requires: "Мероприятие выходит за пределы того, что орган и так обязан делать по закону.",
    },
    az: {
      title: "Gündəlik vəzifədən artıq",
      requires: "Tədbir orqanın onsuz da qanunla etməli olduğundan kənara çıxır.",
    },
  },
  "plan-provisions": {
    ru: {
      title: "Что план говорит о себе",
      requires:
        "О рисках, публикации, участии, полученных рекомендациях, других стратегиях, персональных данных и принципах сказано хотя бы по предложению.",
    },
    az: {
      title: "Plan özü haqqında nə deyir",
      requires:
        "Risklər, dərc olunma, iştirak, alınmış tövsiyələr, digər strategiyalar, şəxsi məlumatlar və prinsiplər barədə ən azı bir cümlə var.",
    },
  },
}
