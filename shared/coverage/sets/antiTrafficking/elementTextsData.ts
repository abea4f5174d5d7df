/** The descriptions of the elements in Russian and Azerbaijani, keyed by area and element id. */
export const elementTexts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "coordination/coordinating-body": {
    ru: "Министерства, службы и местные власти планируют и действуют через один постоянный орган, у которого есть председатель, состав, порядок заседаний и право голоса в их работе.",
    az: "Nazirliklər, xidmətlər və yerli icra hakimiyyəti orqanları sədri, tərkibi, iclas qaydası olan və işlərinə təsir edə bilən bir daimi orqan vasitəsilə planlaşdırır və hərəkət edirlər.",
  },
  "coordination/national-coordinator": {
    ru: "Назначено лицо, отвечающее за всю работу, – в ранге, позволяющем требовать действий от других органов, со штатом и средствами.",
    az: "Bütün işə cavabdeh şəxs təyin edilib; onun digər qurumlardan hərəkət tələb etməyə imkan verən rütbəsi, heyəti və vəsaiti var.",
  },
  "coordination/division-of-roles": {
    ru: "Для каждой задачи записано, кто отвечает, кто помогает и кому докладывают, чтобы ни одна не осталась между двумя ведомствами.",
    az: "Hər vəzifə üçün kimin cavabdeh olduğu, kimin kömək etdiyi və kimə hesabat verildiyi yazılıb ki, heç biri iki qurum arasında qalmasın.",
  },
  "coordination/local-coordination": {
    ru: "Решениям столицы есть соответствие в районах, где людей выявляют и где о них заботятся.",
    az: "Paytaxtda qərara alınanın insanların aşkar edildiyi və qayğı göstərildiyi rayonlarda qarşılığı var.",
  },
  "coordination/contingency-planning": {
    ru: "Органы заранее знают, как работают вместе при войне, бедствии, эпидемии или внезапном прибытии большого числа людей.",
    az: "Qurumlar müharibə, fəlakət, epidemiya və ya çoxlu insanın qəfil gəlişi zamanı birgə necə işləyəcəklərini əvvəlcədən bilirlər.",
  },
  "rapporteur/independent-mechanism": {
    ru: "Государство рассмотрело вопрос или учредило вне исполнительной власти того, кто следит за действиями её органов против торговли людьми.",
    az: "Dövlət icra hakimiyyətindən kənarda onun orqanlarının insan alverinə qarşı fəaliyyətini izləyəni təsis edib və ya bunu nəzərdən keçirib.",
  },
  "rapporteur/mandate-and-access": {
    ru: "Механизм вправе запрашивать у любого органа дела и цифры, следить за тенденциями и говорить о том, что видит.",
    az: "Mexanizm istənilən qurumdan sənəd və rəqəmlər tələb etmək, meyilləri izləmək və gördüyünü söyləmək hüququna malikdir.",
  },
  "rapporteur/public-reporting": {
    ru: "Выводы и рекомендации выходят через установленные сроки и поступают тем, кто может действовать.",
    az: "Nəticə və tövsiyələr müəyyən edilmiş müddətlərdə dərc olunur və hərəkət edə bilənlərə çatdırılır.",
  },
  "rapporteur/separation-from-coordinator": {
    ru: "Те, кто проводит политику, не сами её оценивают.",
    az: "Siyasəti həyata keçirənlər onu qiymətləndirənlər deyil.",
  },
  "monitoring-evaluation/monitoring-system": {
    ru: "Названный орган в установленные сроки собирает отчёты и сверяет их с каждым мероприятием.",
    az: "Müəyyən edilmiş orqan hesabatları vaxtında toplayır və hər tədbirlə tutuşdurur.",
  },
  "monitoring-evaluation/indicators-baselines": {
    ru: "Задачи и мероприятия показывают, где дела сейчас и где должны быть, в том, что можно сосчитать.",
    az: "Məqsəd və tədbirlər işlərin indi harada olduğunu və harada olmalı olduğunu sayıla bilən şəkildə göstərir.",
  },
  "monitoring-evaluation/annual-report": {
    ru: "Не реже раза в год составляется отчёт о сделанном; его получают партнёры, и он публикуется.",
    az: "Görülən işlər barədə ildə ən azı bir dəfə hesabat hazırlanır, tərəfdaşlara verilir və dərc olunur.",
  },
  "monitoring-evaluation/independent-evaluation": {
    ru: "В середине и в конце срока те, кто план не выполнял, смотрят, был ли он верен, сработал ли и не навредил ли.",
    az: "Müddətin ortasında və sonunda icrada iştirak etməyənlər planın düzgün olub-olmadığına, işləyib-işləmədiyinə və zərər verib-vermədiyinə baxırlar.",
  },
  "monitoring-evaluation/review-and-update": {
    ru: "План в установленные сроки открывают заново и меняют с учётом того, что узнали.",
    az: "Plan müəyyən edilmiş vaxtlarda yenidən açılır və öyrənilənlər nəzərə alınmaqla dəyişdirilir.",
  },
  "funding/state-budget": {
    ru: "За мероприятиями стоят определённые бюджетные средства, чтобы они не зависели от чьей-то милости или доноров.",
    az: "Tədbirlərin arxasında müəyyən dövlət vəsaiti dayanır ki, onlar kiminsə xoş niyyətindən və ya donorlardan asılı olmasın.",
  },
  "funding/cost-estimates": {
    ru: "До принятия плана стоимость мероприятий рассчитана, включая персонал и содержание служб.",
    az: "Plan qəbul edilməzdən əvvəl tədbirlərin xərci, o cümlədən heyət və xidmətlərin saxlanması hesablanıb.",
  },
  "funding/ngo-financing": {
    ru: "Организации, которые содержат приюты, телефоны доверия и сопровождение, получают государственные средства, на которые могут рассчитывать.",
    az: "Sığınacaq, qaynar xətt və dəstək xidmətləri göstərən təşkilatlar etibar edə biləcəkləri dövlət vəsaiti alırlar.",
  },
  "funding/donor-coordination": {
    ru: "Внешние средства идут по тому же плану, не дублируются, и ясно, кто платит, когда они закончатся.",
    az: "Xarici vəsait həmin plan üzrə gedir, təkrarlanmır və bitdikdən sonra kimin ödəyəcəyi aydındır.",
  },
  "data-research/data-system": {
    ru: "Сведения о потерпевших, подозреваемых, делах и приговорах сводятся без имён, служат решениям и публикуются.",
    az: "Zərərçəkmişlər, şübhəlilər, işlər və hökmlər barədə məlumat adsız toplanır, qərarlara xidmət edir və dərc olunur.",
  },
  "data-research/disaggregation": {
    ru: "Цифры можно прочесть по полу, возрасту, гражданству и форме эксплуатации, и везде они значат одно и то же.",
    az: "Rəqəmlər cins, yaş, vətəndaşlıq və istismar forması üzrə oxuna bilir və hər yerdə eyni mənanı verir.",
  },
  "data-research/research-trends": {
    ru: "Причины, способы, маршруты и новые формы изучаются, и результаты учитываются при планировании.",
    az: "Səbəblər, üsullar, marşrutlar və yeni formalar öyrənilir və nəticələr planlaşdırmada nəzərə alınır.",
  },
  "data-research/data-protection-in-data": {
    ru: "Кто собирает, передаёт или хранит сведения о потерпевших, соблюдает согласие, цель и тайну.",
    az: "Zərərçəkmişlər barədə məlumat toplayan, ötürən və ya saxlayan razılığa, məqsədə və gizliliyə riayət edir.",
  },
  "training/training-for-frontline": {
    ru: "Те, кто может первым встретить потерпевшего, от полиции до учителей и консулов, учатся видеть признаки и знать, что делать дальше.",
    az: "Zərərçəkmişlə ilk görüşə bilənlər – polisdən müəllim və konsullara qədər – əlamətləri görməyi və sonra nə etməyi öyrənirlər.",
  },
  "training/training-judiciary": {
    ru: "Судьи и прокуроры изучают состав преступления, доказательства помимо слов потерпевшего, компенсацию и бережное отношение к уязвимым свидетелям.",
    az: "Hakimlər və prokurorlar cinayət tərkibini, zərərçəkmişin sözündən başqa sübutları, kompensasiyanı və həssas şahidlərə qayğını öyrənirlər.",
  },
  "training/rights-based-content": {
    ru: "Курсы говорят о правах, травме, детях и гендере и о том, как не навредить повторно.",
    az: "Kurslar hüquqlar, travma, uşaqlar və gender barədədir, həmçinin təkrar zərər verməməyi öyrədir.",
  },
  "training/institutionalised-curricula": {
    ru: "Тема входит в основное обучение и повышение квалификации, а его действие проверяется на работе.",
    az: "Mövzu ilkin təhsilə və ixtisasartırmaya daxildir, onun işə təsiri yoxlanılır.",
  },
  "civil-society/strategic-partnership": {
    ru: "Государственные органы работают с объединениями как с постоянными партнёрами во всех направлениях.",
    az: "Dövlət orqanları bütün istiqamətlərdə ictimai birliklərlə daimi tərəfdaş kimi işləyir.",
  },
  "civil-society/participation-in-policy": {
    ru: "Объединения участвуют в подготовке, управлении и оценке плана и входят в его органы.",
    az: "Birliklər planın hazırlanmasında, idarə edilməsində və qiymətləndirilməsində iştirak edir və onun orqanlarında təmsil olunur.",
  },
  "civil-society/ngo-service-provision": {
    ru: "Специализированные организации помогают потерпевшим, сопровождают их в процессе, если те хотят, и защищены от угроз.",
    az: "İxtisaslaşmış təşkilatlar zərərçəkmişlərə kömək edir, istəsələr, prosesdə yanlarında olur və hədələrdən qorunur.",
  },
  "civil-society/social-partners-business": {
    ru: "Профсоюзы, объединения работодателей и компании участвуют в предупреждении эксплуатации.",
    az: "Həmkarlar ittifaqları, işəgötürən təşkilatları və şirkətlər istismarın qarşısının alınmasında iştirak edir.",
  },
  "civil-society/survivor-participation": {
    ru: "Пережившие эксплуатацию участвуют в выработке политики и услуг – по своей воле, в безопасности и за плату.",
    az: "İstismardan keçmiş insanlar siyasətin və xidmətlərin hazırlanmasında öz istəyi ilə, təhlükəsiz və ödənişli iştirak edir.",
  },
  "international-cooperation/mutual-legal-assistance": {
    ru: "Государства помогают друг другу по делам как можно шире и выдают или судят сами.",
    az: "Dövlətlər işlər üzrə bir-birinə mümkün qədər geniş kömək edir, təhvil verir və ya özləri mühakimə edir.",
  },
  "international-cooperation/police-cooperation-jit": {
    ru: "Службы быстро и надёжно обмениваются сведениями, направляют офицеров связи и расследуют в совместных группах.",
    az: "Xidmətlər tez və təhlükəsiz məlumat mübadiləsi aparır, əlaqə zabitləri göndərir və birgə qruplarda istintaq edir.",
  },
  "international-cooperation/bilateral-agreements": {
    ru: "Соглашения вдоль маршрутов касаются предупреждения, защиты и возвращения, а не только полицейской работы.",
    az: "Marşrutlar boyu sazişlər yalnız polis işinə deyil, qarşısının alınmasına, müdafiəyə və qayıdışa da aiddir.",
  },
  "international-cooperation/endangered-missing": {
    ru: "Сообщение о человеке в опасности за рубежом передаётся сразу, пропавших ищут, детей прежде всего.",
    az: "Xaricdə təhlükədə olan şəxs barədə xəbər dərhal ötürülür, itkin düşənlər, ilk növbədə uşaqlar, axtarılır.",
  },
  "international-cooperation/transnational-referral": {
    ru: "Страны передают то, что нужно потерпевшему, чтобы воспользоваться там правами и получить помощь.",
    az: "Ölkələr zərərçəkmişin orada hüquqlarından istifadə etməsi və kömək alması üçün lazım olanı ötürür.",
  },
  "equality-rights/rights-based-approach": {
    ru: "Права тех, кого это касается, направляют каждое мероприятие, и ни одно не ухудшает чьё-либо положение.",
    az: "Hər tədbirə aid olduğu insanların hüquqları yön verir və heç bir tədbir kiminsə vəziyyətini pisləşdirmir.",
  },
  "equality-rights/non-discrimination": {
    ru: "Защита доступна всем одинаково, независимо от пола, происхождения, статуса или формы эксплуатации.",
    az: "Müdafiə cinsindən, mənşəyindən, statusundan və istismar formasından asılı olmayaraq hamıya eyni dərəcədə çatır.",
  },
  "equality-rights/gender-mainstreaming": {
    ru: "Мероприятия задумываются и оцениваются с учётом того, что они дают женщинам и мужчинам.",
    az: "Tədbirlər qadınlara və kişilərə nə verdiyi nəzərə alınmaqla hazırlanır və qiymətləndirilir.",
  },
  "equality-rights/victim-centred-trauma-informed": {
    ru: "Главное – нужды, согласие и безопасность человека, и не делается ничего, что снова открывает рану.",
    az: "Şəxsin ehtiyacı, razılığı və təhlükəsizliyi əsasdır və yaranı yenidən açan heç nə edilmir.",
  },
  "awareness/public-campaigns": {
    ru: "Население узнаёт на улице и с экрана, что такое торговля людьми и куда обращаться.",
    az: "Əhali küçədə və ekranda insan alverinin nə olduğunu və hara müraciət etməyi öyrənir.",
  },
  "awareness/targeted-outreach": {
    ru: "До тех, кого вербуют чаще всего, доходят на их языке там, где они живут, работают и ездят.",
    az: "Ən çox cəlb edilə bilənlərə öz dillərində, yaşadıqları, işlədikləri və getdikləri yerdə çatılır.",
  },
  "awareness/school-education": {
    ru: "Школьники и студенты на занятиях узнают о рисках, правах и безопасном интернете.",
    az: "Şagird və tələbələr dərslərdə risklər, hüquqlar və təhlükəsiz internet barədə öyrənirlər.",
  },
  "awareness/helpline-promotion": {
    ru: "Люди знают бесплатный номер или сайт, где дают совет и принимают сообщения.",
    az: "İnsanlar məsləhət verilən və məlumat qəbul edilən pulsuz nömrəni və ya saytı tanıyır.",
  },
  "awareness/information-for-migrants": {
    ru: "Уезжающие и прибывающие узнают о законном въезде, работе, правах и опасностях.",
    az: "Xaricə gedən və gələnlər qanuni giriş, iş, hüquqlar və təhlükələr barədə məlumat alır.",
  },
  "root-causes/poverty-inequality": {
    ru: "Принимаются меры против бедности, безработицы и неравных возможностей, из-за которых люди соглашаются на плохие предложения.",
    az: "İnsanları pis təklifləri qəbul etməyə vadar edən yoxsulluq, işsizlik və qeyri-bərabər imkanlara qarşı addımlar atılır.",
  },
  "root-causes/gender-violence": {
    ru: "С насилием над женщинами и девочками, в том числе с принудительными и ранними браками, борются как с дорогой к торговле людьми.",
    az: "Qadın və qızlara qarşı zorakılıq, o cümlədən məcburi və erkən nikah insan alverinə aparan yol kimi aradan qaldırılır.",
  },
  "root-causes/groups-at-risk": {
    ru: "Меньшинства, мигранты, перемещённые лица и лица без гражданства, люди с инвалидностью и дети в учреждениях получают помощь, устроенную для них.",
    az: "Azlıqlar, miqrantlar, köçkünlər, vətəndaşlığı olmayanlar, əlilliyi olanlar və müəssisələrdəki uşaqlar onlar üçün nəzərdə tutulmuş kömək alır.",
  },
  "root-causes/civil-registration": {
    ru: "Рождения регистрируются, и у людей есть документы, открывающие школу, лечение и пособия.",
    az: "Doğumlar qeydə alınır və insanların məktəbə, tibbi yardıma və müavinətə yol açan sənədləri var.",
  },
  "root-causes/retrafficking-prevention": {
    ru: "Тех, кто вышел из эксплуатации или был возвращён, уберегают от того, чтобы попасть в неё снова.",
    az: "İstismardan çıxanlar və ya geri göndərilənlər yenidən ona düşməkdən qorunur.",
  },
  "demand/reduce-demand": {
    ru: "Законы, обучение и социальные меры, проверенные исследованиями, направлены против спроса, стоящего за всеми формами эксплуатации.",
    az: "Tədqiqatla yoxlanmış qanunlar, təhsil və sosial tədbirlər istismarın bütün formalarının arxasındakı tələbata qarşı yönəlib.",
  },
  "demand/criminalise-use": {
    ru: "Рассмотрена или установлена ответственность тех, кто пользуется услугой, зная, что её оказывает потерпевший.",
    az: "Zərərçəkmişin göstərdiyini bilə-bilə xidmətdən istifadə edənlərin məsuliyyəti nəzərdən keçirilib və ya müəyyən edilib.",
  },
  "demand/consumer-employer-campaigns": {
    ru: "К тем, кто покупает или наживается, обращаются с тем, чему они помогают существовать.",
    az: "Alan və ya qazanc götürənlərə nəyin yaşamasına kömək etdikləri izah olunur.",
  },
  "demand/gender-equality-education": {
    ru: "Мальчики и девочки узнают в школе о равной ценности людей и о вреде обращения с человеком как с товаром.",
    az: "Oğlan və qızlar məktəbdə insanların bərabər dəyərini və insana əşya kimi baxmağın zərərini öyrənir.",
  },
  "labour-exploitation/labour-inspection": {
    ru: "Инспекторов достаточно, они вправе войти на любое место работы и ищут признаки торговли людьми.",
    az: "Müfəttişlərin sayı kifayətdir, onlar istənilən iş yerinə girə bilir və insan alverinin əlamətlərini axtarır.",
  },
  "labour-exploitation/recruitment-agencies": {
    ru: "Агентства лицензируются и проверяются, работник за место не платит, злоупотребления наказываются.",
    az: "Agentliklər lisenziyalaşdırılır və yoxlanılır, işçi iş üçün pul ödəmir, sui-istifadə cəzalandırılır.",
  },
  "labour-exploitation/labour-law-coverage": {
    ru: "Трудовое право и контроль охватывают домашний, сельский, неформальный труд и труд мигрантов.",
    az: "Əmək hüququ və nəzarət ev işini, kənd təsərrüfatını, qeyri-formal əməyi və miqrantları əhatə edir.",
  },
  "labour-exploitation/complaints-firewall": {
    ru: "Работник с документами и без них может пожаловаться и потребовать заработок, не боясь выдворения.",
    az: "Sənədi olan və olmayan işçi şikayət edə, haqqını tələb edə bilir və çıxarılmaqdan qorxmur.",
  },
  "labour-exploitation/supply-chains-procurement": {
    ru: "Компании и государственные заказчики ищут принудительный труд за тем, что покупают, и принимают меры.",
    az: "Şirkətlər və dövlət satınalanları aldıqlarının arxasında məcburi əmək axtarır və tədbir görür.",
  },
  "labour-exploitation/forced-labour-policy": {
    ru: "Против принудительного труда есть отдельная политика, выработанная с профсоюзами и работодателями.",
    az: "Məcburi əməyə qarşı həmkarlar ittifaqları və işəgötürənlərlə hazırlanmış ayrıca siyasət var.",
  },
  "borders-migration/border-controls": {
    ru: "Контроль устроен так, что потерпевших и торговцев замечают, соседи связываются напрямую, а торговцам могут отказать во въезде.",
    az: "Nəzarət elə qurulub ki, zərərçəkmişlər və alverçilər görünür, qonşular birbaşa əlaqə saxlayır, alverçilər geri qaytarıla bilir.",
  },
  "borders-migration/carriers": {
    ru: "Перевозчики проверяют документы, не служат торговле людьми и отвечают за нарушение.",
    az: "Daşıyıcılar sənədləri yoxlayır, insan alverinə xidmət etmir və pozuntuya görə cavab verir.",
  },
  "borders-migration/document-security": {
    ru: "Документы трудно подделать, их выдают осмотрительно, на запросы других государств о них отвечают.",
    az: "Sənədləri saxtalaşdırmaq çətindir, onlar ehtiyatla verilir və başqa dövlətlərin sorğularına cavab verilir.",
  },
  "borders-migration/safe-migration": {
    ru: "Люди могут законно ехать и работать за рубежом, знают как и не нуждаются в торговце.",
    az: "İnsanlar xaricə qanuni gedib işləyə bilir, bunun yolunu bilir və alverçiyə ehtiyac duymur.",
  },
  "borders-migration/consular-protection": {
    ru: "Консульства находят граждан в беде, помогают им, выдают документы и отправляют домой.",
    az: "Konsulluqlar çətinlikdə olan vətəndaşları tapır, onlara kömək edir, sənəd verir və evə yola salır.",
  },
  "online/online-prevention": {
    ru: "Пользователей, прежде всего детей и ищущих работу, от вербовки берегут умения, проверка объявлений и более безопасные сервисы.",
    az: "İstifadəçilər, ilk növbədə uşaqlar və iş axtaranlar, bacarıqlar, elanların yoxlanması və daha təhlükəsiz xidmətlərlə cəlb edilməkdən qorunur.",
  },
  "online/online-detection": {
    ru: "Обученные люди с нужными средствами следят за открытыми источниками, знают признаки и расследуют в рамках закона.",
    az: "Vasitələri olan təlim keçmiş insanlar açıq mənbələri izləyir, əlamətləri bilir və qanun çərçivəsində araşdırır.",
  },
  "online/digital-evidence": {
    ru: "Данные можно быстро сохранить, получить от провайдеров и использовать в суде.",
    az: "Məlumatı tez saxlamaq, provayderlərdən almaq və məhkəmədə istifadə etmək mümkündür.",
  },
  "online/platform-cooperation": {
    ru: "Провайдеры удаляют, сохраняют и сообщают то, что служит торговцам.",
    az: "Provayderlər alverçilərə xidmət edəni silir, saxlayır və xəbər verir.",
  },
  "online/ict-aggravation": {
    ru: "Уголовный закон охватывает деяния, совершённые с помощью технологий, например распространение изображений потерпевших.",
    az: "Cinayət qanunu texnologiya ilə və ya onun köməyi ilə törədilən əməlləri, məsələn, zərərçəkmişlərin görüntülərinin yayılmasını əhatə edir.",
  },
  "organ-removal/organ-offence": {
    ru: "Изъятие органов – одна из целей торговли людьми в законе, в отношении детей без исключений.",
    az: "Orqanların çıxarılması qanunda insan alverinin məqsədlərindən biridir, uşaqlar üçün istisnasız.",
  },
  "organ-removal/organ-trade-offences": {
    ru: "Наказуемы изъятие органов без согласия или за плату, их использование, поиск доноров и покупателей.",
    az: "Orqanların razılıqsız və ya qazanc üçün götürülməsi, istifadəsi, donor və ya alıcı axtarılması cəzalandırılır.",
  },
  "organ-removal/transplant-oversight": {
    ru: "Единая национальная система даёт равный доступ, позволяет проследить каждый орган и находится под надзором.",
    az: "Vahid milli sistem ədalətli çıxış verir, hər orqanı izləyə bilir və nəzarət altındadır.",
  },
  "organ-removal/medical-awareness": {
    ru: "Врачи и медсёстры знают признаки, порядок сообщения и кодекс, которому следуют.",
    az: "Həkim və tibb bacıları əlamətləri, xəbər vermə yolunu və əməl etdikləri məcəlləni bilir.",
  },
  "identification/indicators-procedures": {
    ru: "Обученные органы и помогающие организации узнают потерпевших от всех форм по письменному порядку с общими признаками.",
    az: "Təlim keçmiş orqanlar və dəstək təşkilatları bütün formalardan zərər çəkənləri ümumi əlamətləri olan yazılı qayda ilə tanıyır.",
  },
  "identification/reasonable-grounds": {
    ru: "Как только есть основания полагать, начинается помощь, и до решения вопроса никого не выдворяют.",
    az: "Güman etməyə əsas olan kimi yardım başlayır və məsələ həll edilənədək heç kim çıxarılmır.",
  },
  "identification/proactive-detection": {
    ru: "Потерпевших ищут среди мигрантов, просителей убежища, задержанных, работников, лиц в проституции и детей на улице.",
    az: "Zərərçəkmişlər miqrantlar, sığınacaq axtaranlar, saxlanılanlar, işçilər, fahişəliyə cəlb olunanlar və küçə uşaqları arasında axtarılır.",
  },
  "identification/decoupling-from-prosecution": {
    ru: "Для признания потерпевшим не нужны ни жалоба, ни сотрудничество, ни приговор.",
    az: "Tanınmaq üçün nə şikayət, nə əməkdaşlıq, nə də hökm tələb olunur.",
  },
  "identification/screening-detention": {
    ru: "Потерпевших не держат в закрытых учреждениях, а тех, кого выдворяют, сначала проверяют.",
    az: "Zərərçəkmişlər qapalı yerlərdə saxlanılmır, çıxarılacaq şəxs isə əvvəlcə yoxlanılır.",
  },
  "referral/nrm-framework": {
    ru: "Закон или иной акт объединяет государственные органы и объединения в выявлении, признании и направлении потерпевших к помощи.",
    az: "Qanun və ya digər akt dövlət orqanlarını və birlikləri zərərçəkmişləri aşkarlamaqda, tanımaqda və yardıma yönəltməkdə birləşdirir.",
  },
  "referral/sops": {
    ru: "Порядок определяет для каждого шага, кто действует, в какой срок и по какой форме, от первой встречи до конца.",
    az: "Qaydalar ilk təmasdan sona qədər hər addım üçün kimin, nə vaxtadək və hansı formada hərəkət etdiyini göstərir.",
  },
  "referral/case-management": {
    ru: "Поддержку каждого потерпевшего кто-то согласует по плану, на который тот согласился.",
    az: "Hər zərərçəkmişin dəstəyini kimsə onun razılaşdığı plan üzrə əlaqələndirir.",
  },
  "referral/asylum-interface": {
    ru: "Кто нуждается в международной защите, того направляют в обе стороны, и он может пользоваться обеими системами.",
    az: "Beynəlxalq müdafiəyə ehtiyacı olan hər iki tərəfə yönləndirilir və hər iki sistemdən istifadə edə bilir.",
  },
  "referral/nrm-governance": {
    ru: "У механизма есть ответственный, данные, совещания и пересмотр, в котором участвуют объединения.",
    az: "Mexanizmin məsulu, məlumatları, iclasları və birliklərin iştirak etdiyi baxışı var.",
  },
  "assistance/accommodation": {
    ru: "Есть безопасное жильё, подходящее человеку: женщинам, мужчинам, семьям, людям с инвалидностью.",
    az: "Şəxsə uyğun təhlükəsiz yaşayış yeri var: qadınlar, kişilər, ailələr, əlilliyi olanlar üçün.",
  },
  "assistance/medical-treatment": {
    ru: "Неотложная помощь обеспечена, а у кого нет средств, тот получает и дальнейшее лечение, которое ему нужно.",
    az: "Təcili yardım təmin edilib, vəsaiti olmayanlar isə lazım olan sonrakı müalicəni də alır.",
  },
  "assistance/psychological-support": {
    ru: "С первых дней есть психологическая помощь и средства на жизнь.",
    az: "İlk günlərdən psixoloji yardım və yaşamaq üçün kifayət qədər vəsait var.",
  },
  "assistance/interpretation": {
    ru: "Человек понимает и его понимают всякий раз, когда это важно.",
    az: "Şəxs vacib olan hər an başa düşür və başa düşülür.",
  },
  "assistance/counselling-information": {
    ru: "Права и услуги разъясняют на понятном языке, лично и по бесплатному телефону.",
    az: "Hüquqlar və xidmətlər başa düşülən dildə, üzbəüz və pulsuz xətlə izah edilir.",
  },
  "assistance/unconditional-consensual": {
    ru: "Помощь не зависит от показаний, оказывается с осознанного согласия и отвечает нуждам человека.",
    az: "Yardım ifadə verməkdən asılı deyil, məlumatlı razılıqla göstərilir və şəxsin ehtiyacına uyğundur.",
  },
  "assistance/education-children": {
    ru: "Дети, пострадавшие сами, и дети потерпевших скоро оказываются в школе.",
    az: "Zərərçəkmiş uşaqlar və zərərçəkmişlərin uşaqları tezliklə məktəbə gedir.",
  },
  "assistance/labour-market-access": {
    ru: "Правила определяют, когда законно находящиеся в стране потерпевшие могут работать, учиться и получать профессию.",
    az: "Qaydalar ölkədə qanuni olan zərərçəkmişlərin nə vaxt işləyə, peşə öyrənə və oxuya biləcəyini göstərir.",
  },
  "privacy/confidentiality-identity": {
    ru: "Частная жизнь и имя охраняются при любом обращении в органы и службы.",
    az: "Şəxsi həyat və ad orqan və xidmətlərlə hər təmasda qorunur.",
  },
  "privacy/personal-data": {
    ru: "Сведения о потерпевших хранятся и используются только так, как допускает закон о персональных данных.",
    az: "Zərərçəkmişlərin məlumatları yalnız fərdi məlumatlar haqqında qanunun icazə verdiyi kimi saxlanılır və istifadə olunur.",
  },
  "privacy/child-identity": {
    ru: "Ничто, позволяющее узнать пострадавшего ребёнка, не разглашается, кроме как ради его же блага.",
    az: "Zərərçəkmiş uşağı tanıtdıra bilən heç nə açıqlanmır, yalnız uşağın öz xeyrinə olan hal istisnadır.",
  },
  "privacy/media-rules": {
    ru: "Средства массовой информации побуждают самим принять правила уважения к частной жизни потерпевших.",
    az: "Media zərərçəkmişlərin şəxsi həyatına hörmət qaydalarını özü qəbul etməyə təşviq olunur.",
  },
  "recovery-reflection/thirty-days": {
    ru: "Закон даёт возможному потерпевшему не менее тридцати дней, чтобы восстановиться и подумать.",
    az: "Qanun zərərçəkmiş ola bilən şəxsə bərpa olunmaq və düşünmək üçün ən azı otuz gün verir.",
  },
  "recovery-reflection/purpose-not-cooperation": {
    ru: "Срок служит восстановлению и свободному решению, и взамен не требуют сотрудничества.",
    az: "Müddət bərpaya və sərbəst qərara xidmət edir, əvəzində əməkdaşlıq tələb olunmur.",
  },
  "recovery-reflection/rights-during-period": {
    ru: "Пока он идёт, пребывание разрешено, никого не выдворяют, и основная помощь оказывается.",
    az: "Müddət ərzində qalmağa icazə verilir, heç kim çıxarılmır və əsas yardım göstərilir.",
  },
  "recovery-reflection/information-exceptions": {
    ru: "Человеку сообщают об этом сроке, а исключения узки и решаются по каждому случаю.",
    az: "Şəxsə bu müddət barədə deyilir, istisnalar isə dardır və hər hal üzrə ayrıca həll edilir.",
  },
  "residence/permit-personal-situation": {
    ru: "Продлеваемое разрешение доступно потерпевшим, если того требуют безопасность, здоровье или семья.",
    az: "Təhlükəsizliyi, sağlamlığı və ya ailəsi tələb edən zərərçəkmişlər uzadıla bilən icazə ala bilir.",
  },
  "residence/permit-cooperation": {
    ru: "Потерпевшие, помогающие органам, получают продлеваемое разрешение.",
    az: "Orqanlara kömək edən zərərçəkmişlər uzadıla bilən icazə alır.",
  },
  "residence/child-permit": {
    ru: "Для ребёнка разрешение определяется тем, что для него лучше.",
    az: "Uşaq üçün icazə onun mənafeyinə ən uyğun olana görə verilir.",
  },
  "residence/asylum-non-refoulement": {
    ru: "Разрешение не лишает права на убежище, и никого не отправляют туда, где ждут преследование или тяжкий вред.",
    az: "İcazə sığınacaq hüququnu azaltmır və heç kim təqib və ya ağır zərər gözləyən yerə göndərilmir.",
  },
  "residence/permit-rights-transition": {
    ru: "Владельцы могут работать и учиться и перейти к более длительному пребыванию.",
    az: "İcazə sahibləri işləyə, oxuya və daha uzun müddətli yaşamağa keçə bilir.",
  },
  "compensation/information-redress": {
    ru: "С первой встречи человек на понятном языке узнаёт, какие суды и органы дают возмещение.",
    az: "Şəxs ilk təmasdan başa düşdüyü dildə hansı məhkəmə və orqanların əvəz ödətdiyini öyrənir.",
  },
  "compensation/legal-aid": {
    ru: "У потерпевших есть юридическая помощь, по национальным правилам бесплатная, также для их требований.",
    az: "Zərərçəkmişlərin öz tələbləri üçün də milli qaydalara görə pulsuz hüquqi yardımı var.",
  },
  "compensation/compensation-from-offender": {
    ru: "Ущерб и заработок можно взыскать в уголовном, гражданском или трудовом суде.",
    az: "Zərər və əmək haqqı cinayət, mülki və ya əmək məhkəməsində tələb edilə bilər.",
  },
  "compensation/state-fund": {
    ru: "Фонд или порядок обеспечивает выплату компенсации, если виновный не платит.",
    az: "Təqsirkar ödəmədikdə kompensasiyanın ödənilməsini fond və ya sxem təmin edir.",
  },
  "compensation/confiscated-assets-for-victims": {
    ru: "То, чего лишаются торговцы, прежде всего идёт тем, кому они причинили вред.",
    az: "Alverçilərin itirdiyi ilk növbədə zərər vurduqlarına gedir.",
  },
  "return/dignified-voluntary": {
    ru: "Возвращение лучше добровольное, безопасное и с учётом идущего процесса.",
    az: "Qayıdış könüllü olsa yaxşıdır, şəxsin təhlükəsizliyini və gedən icraatı nəzərə alır.",
  },
  "return/risk-assessment": {
    ru: "До дороги кто-то выясняет, не грозит ли месть или новая эксплуатация.",
    az: "Yola çıxmazdan əvvəl qisas və ya yeni istismar təhlükəsinin olub-olmadığı öyrənilir.",
  },
  "return/documents-cooperation": {
    ru: "Государства подтверждают гражданство, быстро выдают документы и принимают своих людей.",
    az: "Dövlətlər vətəndaşlığı təsdiq edir, yol sənədlərini tez verir və öz insanlarını qəbul edir.",
  },
  "return/repatriation-programme": {
    ru: "Программы с участием объединений готовят возвращение и дают адреса, где помогут дома.",
    az: "Birliklərlə birgə proqramlar yolu hazırlayır və vətəndə kömək edəcək ünvanları verir.",
  },
  "return/child-return": {
    ru: "Ни один ребёнок не возвращается туда, где по оценке ему будет причинён вред.",
    az: "Qiymətləndirmə zərər görəcəyini göstərirsə, heç bir uşaq geri qaytarılmır.",
  },
  "reintegration/employment-skills": {
    ru: "Потерпевшие осваивают профессию и находят достойную работу с помощью службы занятости и учебных заведений.",
    az: "Zərərçəkmişlər məşğulluq xidməti və tədris müəssisələrinin köməyi ilə peşə öyrənir və layiqli iş tapır.",
  },
  "reintegration/long-term-support": {
    ru: "После приюта план, составленный с человеком, охватывает жильё, пособия и поддержку столько, сколько нужно.",
    az: "Sığınacaqdan sonra şəxslə birgə qurulan plan lazım olduğu qədər mənzili, müavinəti və dəstəyi əhatə edir.",
  },
  "reintegration/return-reintegration": {
    ru: "Вернувшимся гражданам помогают войти в учёбу, работу и общество.",
    az: "Geri qayıdan vətəndaşlara məktəbə, işə və cəmiyyətə qoşulmağa kömək edilir.",
  },
  "reintegration/stigma-community": {
    ru: "Работа с семьями и на местах уменьшает клеймо, чтобы там можно было жить в безопасности.",
    az: "Ailələr və yerlərlə iş damğalanmanı azaldır ki, orada təhlükəsiz yaşamaq mümkün olsun.",
  },
  "children/best-interests": {
    ru: "На первом месте то, что лучше для ребёнка, и ребёнка выслушивают.",
    az: "Uşaq üçün ən yaxşı olan birinci yerdədir və uşaq dinlənilir.",
  },
  "children/age-assessment": {
    ru: "С тем, кто может быть ребёнком, обращаются как с ребёнком, пока возраст не известен, и устанавливают его бережно.",
    az: "Uşaq ola bilən şəxslə yaşı bilinənədək uşaq kimi davranılır və yaş ehtiyatla müəyyən edilir.",
  },
  "children/guardian": {
    ru: "У ребёнка без сопровождения сразу есть опекун, а семью ищут, если это ему на благо.",
    az: "Müşayiətsiz uşağın dərhal qəyyumu olur, ailəsi isə uşağın xeyrinədirsə axtarılır.",
  },
  "children/child-assistance": {
    ru: "Дети живут, учатся и лечатся в местах, устроенных для них, и никогда не под замком.",
    az: "Uşaqlar onlar üçün düzəldilmiş yerlərdə yaşayır, oxuyur, müalicə olunur və heç vaxt qapalı saxlanılmır.",
  },
  "children/child-prevention": {
    ru: "Есть меры против попрошайничества, принуждения к преступлениям, детского труда, ранних браков, продажи и насилия, в том числе в сети.",
    az: "Dilənçilik, cinayətə məcburetmə, uşaq əməyi, erkən nikah, satış və zorakılığa, o cümlədən şəbəkədə, qarşı tədbirlər var.",
  },
  "children/child-friendly-justice": {
    ru: "Дети могут говорить безопасно, с обученными людьми, в подходящих комнатах, редко и под запись.",
    az: "Uşaqlar təhlükəsiz şəkildə, təlim keçmiş insanlarla, uyğun otaqlarda, nadir hallarda və yazı ilə danışa bilir.",
  },
  "criminalisation/definition-offence": {
    ru: "Все деяния, средства и цели преступны; согласие не имеет значения, если применялись средства, а для детей средства не нужны.",
    az: "Bütün əməllər, vasitələr və məqsədlər cinayətdir; vasitə tətbiq edilibsə, razılığın əhəmiyyəti yoxdur, uşaqlar üçün isə vasitə tələb olunmur.",
  },
  "criminalisation/exploitation-forms": {
    ru: "Закон называет сексуальную эксплуатацию, принудительный труд и попрошайничество, рабство, принуждение к преступлениям, органы и новые формы.",
    az: "Qanun cinsi istismarı, məcburi əmək və dilənçiliyi, köləliyi, cinayətə məcburetməni, orqanları və yeni formaları adlandırır.",
  },
  "criminalisation/attempt-participation": {
    ru: "Наказуемы покушение, пособничество, подделка и удержание документов, и суды могут судить за то, что граждане совершили или претерпели за рубежом.",
    az: "Cəhd, köməkçilik, sənədlərin saxtalaşdırılması və saxlanılması cəzalandırılır, məhkəmələr vətəndaşların xaricdə etdiyini və ya məruz qaldığını mühakimə edə bilir.",
  },
  "criminalisation/aggravating-circumstances": {
    ru: "Опасность для жизни, пострадавшие дети, виновные должностные лица и группы отягчают вину.",
    az: "Həyat üçün təhlükə, zərərçəkmiş uşaqlar, təqsirkar vəzifəli şəxslər və dəstələr cəzanı ağırlaşdırır.",
  },
  "criminalisation/sanctions-corporate": {
    ru: "Наказания ощутимы и сдерживают, а компании можно оштрафовать или закрыть.",
    az: "Cəzalar təsirli və çəkindiricidir, şirkətlər cərimələnə və ya bağlana bilər.",
  },
  "criminalisation/legal-harmonisation": {
    ru: "Страна присоединяется к договорам и приводит в соответствие с ними уголовное, трудовое, миграционное и социальное право.",
    az: "Müqavilələrə qoşulunur və cinayət, əmək, miqrasiya və sosial hüquq onlara uyğunlaşdırılır.",
  },
  "non-punishment/legal-provision": {
    ru: "Закон позволяет не наказывать потерпевших за то, к чему их принудили.",
    az: "Qanun zərərçəkmişləri məcbur edildikləri əmələ görə cəzalandırmamağa imkan verir.",
  },
  "non-punishment/scope-all-offences": {
    ru: "Норма охватывает и преступления, и менее тяжкие нарушения: пребывание, документы, проституцию, попрошайничество, наркотики.",
    az: "Norma həm cinayətləri, həm də yüngül pozuntuları əhatə edir: qalma, sənədlər, fahişəlik, dilənçilik, narkotik.",
  },
  "non-punishment/early-non-prosecution": {
    ru: "Полиция и прокуроры могут отказаться от преследования, как только видны признаки, до официального признания.",
    az: "Polis və prokurorlar əlamətlər görünən kimi, rəsmi tanınmadan əvvəl təqibdən imtina edə bilir.",
  },
  "non-punishment/training-and-monitoring": {
    ru: "Практикам даны указания, применение учитывается, а прежние наказания можно снять.",
    az: "Təcrübəçilərə təlimat verilir, tətbiq qeydə alınır, əvvəlki cəzalar götürülə bilir.",
  },
  "investigation/ex-officio": {
    ru: "Дело возбуждается и идёт независимо от того, жалуется потерпевший или отказывается.",
    az: "İş zərərçəkmişin şikayət etməsindən və ya ondan imtinasından asılı olmayaraq başlanır və davam edir.",
  },
  "investigation/specialised-units": {
    ru: "В полиции и прокуратуре есть люди только для этого, со средствами и независимостью.",
    az: "Polis və prokurorluqda yalnız bu işə baxan, vəsaiti və müstəqilliyi olan insanlar var.",
  },
  "investigation/special-techniques": {
    ru: "Наблюдение, работа под прикрытием и контролируемая поставка допустимы при гарантиях.",
    az: "Müşahidə, gizli iş və nəzarət edilən göndərmə təminatlarla tətbiq edilə bilər.",
  },
  "investigation/proactive-priority": {
    ru: "Дела идут в первую очередь, без промедления, вместе с трудовыми, налоговыми и миграционными органами, и сроки давности не слишком коротки.",
    az: "İşlər birinci növbədə, gecikdirilmədən, əmək, vergi və miqrasiya orqanları ilə aparılır və tez müddətdən düşmür.",
  },
  "investigation/corruption-complicity": {
    ru: "Должностных лиц, которые участвуют или закрывают глаза, останавливают, выявляют и наказывают.",
    az: "İştirak edən və ya göz yuman vəzifəli şəxslərin qarşısı alınır, onlar aşkar edilir və cəzalandırılır.",
  },
  "financial-investigation/parallel-financial": {
    ru: "Рядом с каждым уголовным делом финансовое расследование прослеживает прибыль.",
    az: "Hər cinayət işi ilə yanaşı maliyyə araşdırması qazancı izləyir.",
  },
  "financial-investigation/freeze-confiscate": {
    ru: "Доходы, орудия или их стоимость можно найти, арестовать и изъять.",
    az: "Gəlirlər, alətlər və ya onların dəyəri tapıla, həbs edilə və alına bilər.",
  },
  "financial-investigation/anti-money-laundering": {
    ru: "Финансовая разведка и те, кто обязан сообщать, знают признаки и обмениваются тем, что видят.",
    az: "Maliyyə kəşfiyyatı və xəbər verməyə borclu olanlar əlamətləri bilir və gördüklərini bölüşür.",
  },
  "financial-investigation/international-asset-cooperation": {
    ru: "Иностранные запросы об аресте и конфискации исполняются, активы делят или возвращают.",
    az: "Xarici həbs və müsadirə sorğuları icra edilir, aktivlər bölünür və ya qaytarılır.",
  },
  "financial-investigation/asset-management": {
    ru: "Арестованное имущество сохраняют, а изъятое служит потерпевшим или борьбе с торговлей людьми.",
    az: "Həbs edilmiş əmlak qorunur, alınan isə zərərçəkmişlərə və ya insan alverinə qarşı işə xidmət edir.",
  },
  "victim-witness/protection-intimidation": {
    ru: "Потерпевшие, свидетели, сообщившие, их семьи и помощники защищены во время дела и после него.",
    az: "Zərərçəkmişlər, şahidlər, xəbər verənlər, ailələri və köməkçiləri iş zamanı və ondan sonra qorunur.",
  },
  "victim-witness/secondary-victimisation": {
    ru: "Никаких повторных допросов, встреч с обвиняемым, открытых показаний и лишних вопросов о личной жизни.",
    az: "Təkrar dindirmə, təqsirləndirilənlə görüş, açıq ifadə və şəxsi həyata dair artıq suallar olmur.",
  },
  "victim-witness/participation-rights": {
    ru: "Потерпевшие знают, как идёт дело, их слушают, они могут прийти с адвокатом и помощником и дома пожаловаться на преступление за рубежом.",
    az: "Zərərçəkmişlər işin gedişini bilir, dinlənilir, vəkil və köməkçi gətirə bilir və xaricdəki cinayətdən vətəndə şikayət edə bilir.",
  },
  "victim-witness/child-witness": {
    ru: "В процессе дети получают собственную защиту.",
    az: "Prosesdə uşaqların özünəməxsus müdafiəsi var.",
  },
  "victim-witness/evidentiary-measures": {
    ru: "Возможны видеосвязь, записанные или анонимные показания при соблюдении прав защиты.",
    az: "Müdafiə hüquqlarına riayət etməklə video əlaqə, yazılmış və ya anonim ifadə mümkündür.",
  },
}
