import type { Practice } from "../../set/set.ts"

/** The practices in Russian and Azerbaijani, by their ids. */
export const practiceTexts: Readonly<Record<string, NonNullable<Practice["texts"]>>> = {
  "before-drafting-review": {
    ru: "Управление, отвечающее за план, до разработки следующего плана заказало внешнюю проверку действующего на соответствие международным стандартам.",
    az: "Plana cavabdeh olan idarə növbəti planın hazırlanmasından əvvəl qüvvədə olan planı beynəlxalq standartlar baxımından kənardan nəzərdən keçirtdi.",
  },
  "evaluate-then-draft": {
    ru: "Второй план завершился оценкой результатов, объединившей отчёты об исполнении, открытое обсуждение в сети и рабочие группы; с её рекомендаций начался третий.",
    az: "İkinci plan icra hesabatlarını, onlayn ictimai müzakirəni və işçi qrupları birləşdirən nəticələrin qiymətləndirilməsi ilə yekunlaşdı; üçüncü plan onun tövsiyələri ilə başladı.",
  },
  "third-plan-together": {
    ru: "Третий план и состав комитета появились в ходе открытых процедур; две из шести частей плана посвящены управлению и информации.",
    az: "Üçüncü plan və komitənin tərkibi açıq prosedurlarla müəyyən edildi; planın altı istiqamətindən ikisi idarəetməyə və məlumata həsr olunub.",
  },
  "five-groups": {
    ru: "План разработали пять тематических групп, секретариатом которых была неправительственная организация; завершили работу на конференции министерства и объединения.",
    az: "Planı katibliyi qeyri-hökumət təşkilatı olan beş mövzu qrupu hazırladı, nazirliklər və birliklər işi konfransda yekunlaşdırdı.",
  },
  "review-and-paper": {
    ru: "Государственный научный институт изучил итоги прежнего плана, затем открытый документ собрал замечания объединений, учёных и предприятий.",
    az: "Dövlət elmi-tədqiqat institutu əvvəlki planı araşdırdı, sonra açıq müzakirə sənədi birliklərin, alimlərin və şirkətlərin rəylərini topladı.",
  },
  "analysis-to-goals": {
    ru: "Стратегия ведёт от анализа с рекомендациями к одной общей и нескольким специальным целям; в ней есть глава о детях и план на два года.",
    az: "Strategiya tövsiyələri olan təhlildən bir ümumi və bir neçə xüsusi məqsədə aparır; uşaqlar haqqında fəsli və ikiillik planı var.",
  },
  "whole-skeleton": {
    ru: "В одной стратегии изложены контекст, проблема, задачи, результаты, оценка, исполнители, средства и правовые последствия; к ней приложен план на два года.",
    az: "Kontekst, problem, vəzifələr, nəticələr, qiymətləndirmə, qurumlar, vəsait və hüquqi nəticələr ikiillik planı əlavə edilmiş bir strategiyada verilib.",
  },
  "options-and-annex": {
    ru: "Программа сравнила два способа решения проблемы, выбрала один – с механизмом перенаправления – и в приложении показала, сколько стоит каждая часть и кто платит.",
    az: "Proqram problemin iki həll yolunu müqayisə etdi, yönləndirmə mexanizmi olanı seçdi və əlavədə hər hissənin dəyərini və kimin ödəyəcəyini göstərdi.",
  },
  "duties-in-the-act": {
    ru: "Решение, утверждающее стратегию, определяет также её финансирование и то, о чём обязан отчитываться каждый ответственный орган.",
    az: "Strategiyanı təsdiq edən qərar onun maliyyələşdirilməsini və hər məsul qurumun nə barədə hesabat verməli olduğunu da müəyyən edir.",
  },
  "yearly-programmes": {
    ru: "На основе многолетней стратегии правительство каждый год утверждает программу, например три кампании против разных форм эксплуатации.",
    az: "Uzunmüddətli strategiya əsasında hökumət hər il proqram təsdiq edir, məsələn, istismarın müxtəlif formalarına qarşı üç kampaniya.",
  },
  "town-plans": {
    ru: "Местные комиссии нескольких городов составили свои четырёхлетние планы и ежегодные планы работы для городских советов.",
    az: "Bir neçə şəhərin yerli komissiyaları öz dördillik planlarını və bələdiyyə şuraları üçün illik iş planlarını hazırladı.",
  },
  "dated-owned-evaluated": {
    ru: "Докладчик нашёл в плане сроки, ответственных и этапы оценки, а среди авторов – пострадавших; чёткого бюджета ему не хватило.",
    az: "Məruzəçi planda müddətləri, məsul qurumları və qiymətləndirmə mərhələlərini, müəlliflər arasında isə zərər çəkmiş şəxsləri gördü; aydın büdcə çatışmırdı.",
  },
  "five-columns": {
    ru: "Для каждого действия в пяти графах указаны показатели, срок, ответственные с соисполнителями и бюджет, из которого оно оплачивается.",
    az: "Hər fəaliyyət üçün beş sütunda göstəricilər, müddət, icraçılar və digər icraçılar, habelə xərci ödəyən büdcə göstərilir.",
  },
  "indicator-each": {
    ru: "Более ста мероприятий, сгруппированных по темам и целям, имеют каждое исполнителя, срок и показатели.",
    az: "Mövzular və məqsədlər üzrə qruplaşdırılmış yüzdən çox tədbirin hər birinin icraçısı, müddəti və göstəriciləri var.",
  },
  "numbered-matrix": {
    ru: "Мероприятия пронумерованы по главам, с исполнителями и годами; следующим шагом были бы показатели и стоимость.",
    az: "Tədbirlər fəsillər üzrə nömrələnib, icraçılar və illər göstərilib; növbəti addım göstəricilər və xərclər olardı.",
  },
  "fixed-calendar": {
    ru: "Органы отчитываются к середине июля и к середине января, постоянный секретариат обобщает, и к концу марта правительство получает национальный доклад.",
    az: "Qurumlar iyulun və yanvarın ortasınadək hesabat verir, daimi katiblik təhlil aparır, hökumət martın sonunadək milli məruzəni alır.",
  },
  "method-and-money": {
    ru: "Национальный доклад сначала объясняет свой метод и отчитывается о средствах.",
    az: "Milli məruzə əvvəlcə metodunu izah edir və vəsait barədə hesabat verir.",
  },
  "paid-secretariat": {
    ru: "У комитета есть небольшой постоянный секретариат: секретаря оплачивает государство, двух советников сначала оплачивала международная организация.",
    az: "Komitənin kiçik daimi katibliyi var: katibin məvacibini dövlət, iki müşavirinkini isə əvvəlcə beynəlxalq təşkilat ödəyirdi.",
  },
  "regional-annex": {
    ru: "В приложении к годовому докладу координатора говорится о каждом областном комитете и о проведённом обучении.",
    az: "Koordinatorun illik məruzəsinin əlavəsində hər regional komitə və keçirilmiş təlimlər barədə məlumat verilir.",
  },
  "yearly-execution": {
    ru: "Акт, утверждающий план, обязывает комиссию ежегодно отчитываться по каждой области, с указанием степени исполнения.",
    az: "Planı təsdiq edən akt komissiyanı hər il, sahələr üzrə, icra dərəcəsini göstərməklə hesabat verməyə borclu edir.",
  },
  "open-platform": {
    ru: "Открытый сайт показывает по показателям, как идут цели третьего плана и сколько действий находится под наблюдением.",
    az: "Açıq sayt üçüncü planın məqsədlərinin gedişini göstəricilər üzrə izləyir və neçə fəaliyyətin monitorinqdə olduğunu göstərir.",
  },
  "recommendation-tracker": {
    ru: "План комиссии показывает ход исполнения каждой полученной рекомендации и помогает направлять доноров; группа по делам детей отчитывается отдельно.",
    az: "Komissiyanın planı alınmış hər tövsiyə üzrə gedişatı göstərir və donorları istiqamətləndirməyə kömək edir; uşaqlar üzrə qrup ayrıca hesabat verir.",
  },
  "statutory-report": {
    ru: "По закону координатор ежегодно отчитывается перед государственными органами, парламентом и омбудсменом.",
    az: "Qanuna əsasən koordinator hər il dövlət orqanları, parlament və ombudsman qarşısında hesabat verir.",
  },
  "answer-to-criticism": {
    ru: "План был представлен как ответ на международную критику; за ним последовала программа надзора за системой помощи.",
    az: "Plan beynəlxalq tənqidə cavab kimi təqdim edildi, ardınca yardım sisteminə nəzarət proqramı qəbul olundu.",
  },
  "university-evaluation": {
    ru: "До написания следующего плана его внешнюю оценку, с данными об исполнении, провёл университетский центр.",
    az: "Növbəti plan yazılmazdan əvvəl universitet mərkəzi planı kənardan, icra göstəriciləri ilə qiymətləndirdi.",
  },
  "lesson-of-a-gap": {
    ru: "В акте, утвердившем пятый план, сказано, что после четвёртого преемственность прервалась, и учтены рекомендации договорного органа.",
    az: "Beşinci planı təsdiq edən aktda dördüncüdən sonra davamlılığın kəsildiyi bildirilir və müqavilə orqanının tövsiyələri nəzərə alınır.",
  },
  "evaluation-that-counted": {
    ru: "Оценка показала, что расходы нельзя проследить и что не хватает горячей линии; затем появились финансируемая линия и финансируемые партнёры.",
    az: "Qiymətləndirmə xərcləri izləməyin mümkün olmadığını və qaynar xəttin çatışmadığını göstərdi; sonra maliyyələşdirilən xətt və tərəfdaşlar yarandı.",
  },
  "fewer-indicators": {
    ru: "Следующая оценка рекомендовала меньше показателей, данные о результатах и обещанный комитет пострадавших.",
    az: "Növbəti qiymətləndirmə daha az göstərici, nəticələr üzrə məlumat və vəd edilmiş zərər çəkmiş şəxslər komitəsini tövsiyə etdi.",
  },
  "institution-as-rapporteur": {
    ru: "Национальное правозащитное учреждение нормативным актом назначено докладчиком и отчитывается по трём сводам стандартов.",
    az: "Milli insan hüquqları institutu normativ aktla məruzəçi təyin edildi və üç standartlar toplusu üzrə hesabat verir.",
  },
  "start-up-budget": {
    ru: "Институт прав человека начал независимую отчётность, получив средства на четыре года для её налаживания, и сначала определил, каких данных не хватает.",
    az: "İnsan hüquqları institutu qurulması üçün dördillik vəsaitlə müstəqil hesabatlılığa başladı və əvvəlcə hansı məlumatların çatışmadığını müəyyən etdi.",
  },
  "bound-task-force": {
    ru: "Приказ о создании рабочей группы обязывает её находить и устранять узкие места по докладам докладчика и по опыту дел.",
    az: "İşçi qrupun yaradılması haqqında əmr onu məruzəçinin məruzələri və iş təcrübəsi əsasında çətinlikləri aşkar edib aradan qaldırmağa borclu edir.",
  },
  "binding-instruction": {
    ru: "Прокурорам предписано по делам о торговле людьми, как правило, проводить финансовое расследование и учитывать освобождение пострадавших от наказания и возмещение вреда.",
    az: "Prokurorlara insan alveri işləri üzrə, bir qayda olaraq, maliyyə araşdırması aparmaq, cəzalandırmama və kompensasiya məsələlərini nəzərə almaq tapşırılıb.",
  },
  "commissioned-framework": {
    ru: "После проверки правительство заказало систему мониторинга и оценки и выделило на план отдельные средства.",
    az: "Yoxlamadan sonra hökumət monitorinq və qiymətləndirmə çərçivəsini hazırlatdı və plan üçün ayrıca vəsait ayırdı.",
  },
}
