// Words in the headers and captions of tables that hold no measures: folded, in three languages.

const words = (...list: readonly string[]) => new RegExp(`(?<!\\p{L})(?:${list.join("|")})`, "u")

/** The head of a column of what may go wrong; groups at risk are people. */
export const riskHead = new RegExp(
  `^(?:${[
    "(?:(?:key|main|major|possible|potential|identified|foreseen|expected|type|kind|name|description|nature|of|the|a) )*(?:risks?|threats?|hazards?|dangers?|uncertaint(?:y|ies)|obstacles?|hindrances?|adverse events?|worst cases?)(?! (?:groups?|persons?|areas?|sectors?|zones?))(?!\\p{L})",
    "what (?:may|might|could|can|would) (?:\\p{L}+ )?(?:go wrong|fail|happen|hinder|prevent|stop|delay|endanger|threaten)",
    "(?:(?:основн|ключев|возможн|потенциальн|выявлен|вероятн|предполагаем|ожидаем)\\p{L}+ )?(?:риск\\p{L}{0,2}|угроз[аы]|опасност[ьи]|препятстви[ея]|рисков\\p{L}+ (?:событи|ситуаци)\\p{L}+|неблагоприятн\\p{L}+ (?:событи|фактор|ситуаци|обстоятельств)\\p{L}*)(?!\\p{L})",
    "(?:описание|наименование|вид|название|характер|фактор\\p{L}*|источник) (?:\\p{L}+ )?(?:рисков|риска|угроз\\p{L}?)(?!\\p{L})",
    "что (?:может|способно|мешает|угрожает)(?: (?:помешать|пойти не так|случиться|произойти|сорвать\\p{L}*|задержать))?(?!\\p{L})",
    "(?:(?:əsas|mümkün|ehtimal olunan|potensial|gözlənilən) )?(?:risk(?:lər)?|təhlükə(?:lər)?|təhdid(?:lər)?|maneə(?:lər)?|arzuolunmaz hal(?:lar)?)(?! qrup| zona| sahə)(?!\\p{L})",
    "(?:risk|təhlükə|təhdid)\\p{L}* (?:təsvir|ad|növ|amil|hadisə|mənbə)\\p{L}*",
    "nə (?:mane ola|baş verə|səhv gedə|əngəl)",
  ].join("|")})`,
  "u",
)

/** The head of a column of how likely a risk is, how heavy, and what is done against it. */
export const riskMark = words(
  "likelihood|probability|severity|mitigat|contingenc|countermeasure|(?:level|degree) of (?:risk|impact)|risk (?:level|rating|response|owner)|how (?:likely|serious|grave)|what (?:we|is to be|will be) do(?:ne)? (?:about it|if)",
  "вероятност|степень (?:влияния|риска|воздействия|угрозы)|уровень (?:риска|влияния|угрозы)|(?:меры|действия) (?:по (?:снижению|предупреждению|минимизации|смягчению|предотвращению|устранению)|реагирования)|реагирован|смягчен|как снижа|снижени\\p{L}+ риск|насколько (?:вероятн|опасн)|последстви",
  "ehtimal(?! olun)|risk(?:in)? (?:səviyyə|dərəcə)|təsir(?:in)? (?:dərəcə|səviyyə)|azaltma|azaldilma|cavab tədbir|qarşisinin alinma|necə azaldil|nəticəsi ağir",
)

/** Rows of a programme's table of facts, one subject each. */
export const ofItself = new RegExp(
  `^(?:${[
    "(?:full |short )?(?:name|title)(?: of the (?:programme|plan|strategy|document))?$|(?:legal |normative )?(?:basis|grounds?)(?!\\p{L})|approv(?:ed|ing)(?: (?:by|act|document))?|adopted by|(?:main )?(?:developers?|customers?|authors?|coordinators?|executors?|implementers?|participants?)(?: of the (?:programme|plan|strategy))?$|(?:main |overall )?(?:goals?|aims?|purpose|tasks?|objectives?)(?: of the (?:programme|plan))?$|(?:period|time ?frame|term|duration|stages?)(?:(?: and stages?)? of (?:implementation|validity|the (?:programme|plan)))?$|(?:sources? and )?(?:amounts?|volumes?|sources?)(?: and sources?)? of (?:funding|financing)|(?:total |overall )?(?:costs?|financing|funding|budget)(?: of the (?:programme|plan))?$|structure(?: of the (?:programme|plan))?$|(?:geographic(?:al)? )?(?:scope|coverage)$|expected (?:final )?(?:results|outcomes)|target indicators|reporting$|coordination$",
    "(?:полное |краткое )?(?:наименование|название)|(?:правовое )?основани[ея](?: для)?|(?:кем )?утвержд|утверждающ|разработчик|(?:государственный )?заказчик|координатор|куратор|(?:основные |ответственные )?исполнител|участники|(?:основная |основные |главная )?цел[ьи](?! \\d)|(?:основные )?задачи|срок\\p{L}*(?: и этапы)?(?: реализации| действия)?|этапы|период|(?:объ[её]м\\p{L}*|источник\\p{L}*)(?: и (?:источник|объ[её]м)\\p{L}*)? финансировани|финансирование|(?:общая )?стоимость|бюджет (?:плана|программы)|структура|состав (?:плана|программы)|ожидаемые|целевые (?:индикатор|показател)",
    "(?:\\p{L}+ )?adi?$|(?:proqramin|planin|sənədin) (?:tam )?adi|(?:hüquqi )?əsas(?:landirilmasi|i|lari)?$|təsdiq (?:edən|edilmə|olunma)|(?:kim tərəfindən )?təsdiq edilib|hazirlanma|sifarişçi|hazirlayan|işləyib hazirlayan|tərtibçi|koordinator|əlaqələndirici|(?:əsas |məsul )?icraçi|iştirakçilar|(?:əsas |ümumi )?məqsəd(?:i|lər|ləri)?$|(?:əsas )?vəzifələr|(?:icra|həyata keçirilmə|qüvvədə olma)\\p{L}* (?:müddət|dövr)|(?:əhatə )?(?:müddət|dövr)\\p{L}*$|mərhələlər|(?:ümumi )?(?:maliyyə(?:ləşmə|ləşdirmə)?|dəyər|xərc|büdcə)\\p{L}*|quruluş|struktur|gözlənilən (?:son )?nəticə|hədəf göstərici",
  ].join("|")})`,
  "u",
)

/** Subjects that only a programme's table of facts has, and no card of a measure. */
export const ofProgrammeAlone =
  /^(?:approv|adopted by|(?:main )?(?:developer|customer|author)|structure$|(?:кем )?утвержд|разработчик|(?:государственный )?заказчик|структура|təsdiq (?:edən|edilmə)|sifarişçi|hazirlayan|tərtibçi|quruluş)/u
/** Subjects that some cards of measures have too: two of them make a programme's table of facts. */
export const ofProgrammeMostly =
  /^(?:(?:legal )?(?:basis|grounds?)$|(?:main |overall )?(?:goal|aim|purpose)s?$|coordinator$|stages?(?: of implementation)?$|(?:правовое )?основани|(?:основная |главная )?цел[ьи]$|координатор$|этапы|(?:hüquqi )?əsasi?$|(?:əsas )?məqsədi?$|əlaqələndirici$|koordinator$|mərhələlər)/u

/** A column that names recommendations, with what a plan says of them. */
export const recommendationHead = words(
  "recommendations?(?!\\p{L})|(?:body|source|document),? and paragraph",
  "рекомендаци\\p{L}+|замечани\\p{L}+|орган,? и пункт",
  "tövsiyə\\p{L}*|qurum,? və bənd",
)

/** The first column of a list of acts. */
export const actHead = new RegExp(
  `^(?:${[
    "(?:(?:name|title|type|draft) (?:of (?:the )?)?)?(?:(?:legal|normative|legislative) )?(?:acts?|laws?|bills?|statutes?|instruments?|legislation|regulations?)(?!\\p{L})",
    "(?:(?:наименование|название|вид|проект) )?(?:(?:нормативн|правов|законодательн)\\p{L}+[ -]*)*(?:акт(?:ы|а|ов)?|закон(?:ы|а|ов)?|законопроект\\p{L}*|нпа)(?!\\p{L})",
    "(?:(?:hüquqi|normativ|qanunvericilik) )*(?:akt\\p{L}*|qanun(?:lar|un)?(?: (?:layihə|ad)\\p{L}*)?)(?!\\p{L})",
  ].join("|")})`,
  "u",
)

/** A chapter that gives no measures of its own but speaks of the plan, its money, its people, its law, its past. */
export const sideChapter = words(
  "risks?(?!\\p{L})|assumptions?|monitoring|evaluat|report(?:s|ing)?(?!\\p{L})|indicators?|recommendations?|treaty bod|legislati|legal (?:changes|reform|act|framework)|(?:changes?|amendments?) (?:to|in|of) (?:the )?(?:law|act|legislation)|laws? to be|bills(?!\\p{L})|financ|funding|budget|costs?(?!\\p{L})|money|staff|capacit|human resources|posts(?!\\p{L})|members?(?!\\p{L})|composition|working groups?|glossary|definitions|abbreviations|calendar|sequence|statistic|coordination|steering|governance|annex|appendix|who does what|responsibilit|roles?(?!\\p{L})|division of|milestones?|phases?(?!\\p{L})|stages?(?!\\p{L})|timetable|schedule|order of work|consultation|principles?|gaps?(?!\\p{L})|situation",
  "риск|мониторинг|оценк|отчет|показател|рекомендац|замечани|законодательств|законопроект|нормативн|правов\\p{L}+ (?:баз|акт)|финансир|бюджет|расход|стоимост|ресурс|кадр|штат|потенциал|состав(?!\\p{L}+)|член|рабоч\\p{L}+ групп|словар|глоссари|термин|определени|сокращени|календар|график|очередност|статистик|координац|управлени|приложени|(?:распределени|разграничени)\\p{L}* (?:обязанност|функци|полномочи|задач)|обязанност|функци|контрольн|этап|обсуждени|принцип|пробел|положени",
  "risk|monitorinq|qiymətləndir|hesabat|göstərici|tövsiyə|qeydlər|qanunvericili|qanun layihə|hüquqi (?:akt|baza)|maliyyə|büdcə|xərc|vəsait|resurs|kadr|ştat|potensial|tərkib|üzv|işçi qrup|lüğət|anlayiş|termin|ixtisar|təqvim|qrafik|növbəlilik|statistik|əlaqələndir|koordinasiya|idarəetmə|bölgü|səlahiyyət|öhdəliklər|mərhələ|müzakirə|prinsip|boşluq|vəziyyət|əlavə(?!\\p{L}| (?:tədbir|addim|fəaliyyət))",
)

/** A chapter on the plan before this one. */
export const earlierPlan = words(
  "(?:previous|earlier|preceding|last|past|former|prior) (?:national |state )?(?:action )?(?:plan|programme|strategy|period)(?!\\p{L})",
  "(?:предыдущ|прошл|прежн|предшествующ|истекш|завершивш)\\p{L}+ (?:\\p{L}+ )?(?:план|программ|стратеги|период)",
  "(?:əvvəlki|ötən|keçmiş|bundan əvvəlki|başa çatmiş) (?:\\p{L}+ )?(?:plan|proqram|strategiya|dövr)",
)

/** A chapter on how a plan was carried out, which is an earlier one where its years are past. */
export const carriedOut = words(
  "(?:results?|implementation|fulfilment|review|outcomes?|delivery) of (?:the )?(?:\\p{L}+ ){0,3}(?:plan|programme|strategy)",
  "(?:выполнени|исполнени|реализаци|итог|результат)\\p{L}* (?:\\p{L}+ ){0,3}(?:план|программ|стратеги)\\p{L}+",
  "(?:plan|proqram|strategiya)\\p{L}* (?:icra|nəticə|yekun|həyata keçir)",
)
