// Words as `foldCase` writes them: "icraya", "planin", "отчетность".

/** The separators in a list of names. */
export const joins = /^(?:and|or|и|или|а|также|və|ve|habelə|həmçinin|[,;:.&/()–—-])$/u

/** Words whose chapter gives an account of the plan, whatever stands beside them. */
export const reports =
  /^(?:reports?|reporting|accountability|(?:под)?отчетност|отчет(?:ы|ов|а)?$|hesabat(?:lar|lili|in|i)?)/u

/** Words that alone say that a plan is followed, unless something else is what they look at. */
export const follows = /^(?:monitor|evaluat|мониторинг|оценк|оценив|qiymətləndir)/u

/** Words that say so alone only where the heading names nothing but the plan's own making. */
export const controls =
  /^(?:controls?$|oversight|supervis|follow-?ups?$|контрол[ьяюе]|надзор|nəzarət)/u

/** Words that look at anything: at the plan only where they say so. */
export const looks =
  /^(?:assess|review|check|observ|inspect|verif|analys|track|measuring$|measurement$|наблюд|провер|обзор|пересмотр|анализ|отслежив|слежени|müşahidə|yoxla|təhlil|icmal|izlə|baxiş)/u

/** A plan's carrying out and what comes of it. */
export const carriedOut =
  /^(?:implement|execution$|fulfil|carr(?:ying|ied)$|progress|result|outcome|impact$|achiev|performance$|effectiv|annual|yearly|mid-?term|interim$|final$|periodic|выполн|исполнени|реализ|осуществл|ход(?:а|ом|е|у)?$|прогресс|результат|итог|достижен|эффективност|ежегодн|годов|промежуточн|заключительн|периодическ|icra(?:si|sin|sina|sinin|nin|ya|ni|sini|ati|edilmə)?$|yetir|keçiril|gediş|irəliləyiş|tərəqqi|nəticə|səmərəlili|effektivlik|illik$|araliq$|yekun$|dövri$)/u

/** The plan as what is looked at, in the languages that put it behind: "of the plan", «за Программой». */
export const planBehind =
  /^(?:(?:plan|strategy|programme|program|roadmap)(?:'s)?|measures|activities|actions|план(?:а|ом)?|программ(?:а|ы|ой)|стратеги(?:я|и|ей)|концепци(?:я|и|ей)|дорожной|мероприятий|мероприятиями|указа|(?:постановлени|распоряжени|решени)(?:я|ем))$/u

/** The plan as an object where it stands before: "planın icrasına nəzarət". */
export const planBefore =
  /^(?:planin|planinin|plana|planina|proqramin|proqraminin|proqrama|proqramina|(?:strateg|konseps)iya(?:nin|sinin|ya|sina)|xəritəsinin|tədbirlərin|tədbirlərinin|sərəncamin|fərmanin|qərarin)$/u

/** Words for acts of a plan, of which any plan could have some: they are its own when carried out. */
export const acts =
  /^(?:measures|activities|actions|мероприятий|мероприятиями|tədbirlərin|tədbirlərinin)$/u

/** A plan from before: what is said of that tells where one starts. */
export const earlier =
  /^(?:previous|earlier|former|past|last|предыдущ|прежн|прошл|предшеств|əvvəlki|ötən|keçmiş|keçən)/u

/** The other words of a heading on the plan's own making. */
export const plain =
  /^(?:\d.*|[ivxlc]+|[a-zа-я]|the|of|for|to|on|over|in|by|with|its|this|how|who|when|is|will|are|be|being|it|out|at|as|their|our|chapter|section|part|annex|mechanisms?|systems?|frameworks?|arrangements?|procedures?|schedules?|timetables?|indicators?|tasks?|goals?|objectives?|coordinat.*|steering|governance|management|organi[sz]ation|responsib.*|structures?|bod(?:y|ies)|committees?|commissions?|secretariat|national|state|government|public|independent|external|internal|parliamentary|parliament|joint|regular|continuous|ongoing|systematic|quality|timely|civil|society|institutional|meal|learning|adjustment|revision|status|submission|за|над|на|о|об|по|с|со|в|к|их|его|ее|глава|раздел|часть|приложение|механизм.*|систем.*|порядок|порядка|процедур.*|график.*|срок.*|показател.*|индикатор.*|задач.*|цел(?:и|ей|ями)|координаци.*|управлени.*|организаци.*|ответственност.*|орган(?:ы|ов)?|комитет.*|комисси.*|секретариат.*|национальн.*|государственн.*|общественн.*|гражданск.*|независим.*|внешн.*|внутренн.*|парламентск.*|совместн.*|регулярн.*|постоянн.*|систематическ.*|текущ.*|общ(?:ий|ая|ее)|качеств.*|своевременн.*|настоящ.*|данн(?:ого|ой|ым|ых)|этого|комплексн.*|межведомственн.*|действи(?:й|ями)|мер|мерами|намеченн.*|запланированн.*|предусмотренн.*|корректировк.*|представлени.*|состояни[ея]|план|планов|fəsil|bölmə|hissə|əlavə|mexanizm.*|sistem.*|qayda.*|qrafik.*|cədvəl.*|müddət.*|göstərici.*|vəzifə(?:lər.*)?|məqsədlər.*|əlaqələndir.*|koordinasiya.*|idarə|idarəetmə.*|təşkili?|məsuliyyət|orqan(?:lar)?|komitə|komissiya|katiblik|milli|dövlət|ictimai|müstəqil|kənar|daxili|xarici|parlament|birgə|müntəzəm|daimi|ümumi|keyfiyyət.*|fəaliyyət|tədbirlər|üzrə|üçün|ilə|dair|necə|olun.*|edil.*|yerinə|həyata|bu|plani?|planlar|proqrami?|strategiya(?:si)?|düzəliş.*|təqdim.*)$/u

/** Monitoring by its letters. */
export const byLetters = /(?<!\p{L})m ?& ?e(?!\p{L})/gu

/** A chapter of goals and measures, where its name begins with them. */
export const aimsFirst =
  /^(?:[\divxlc]+[.)]\s*|(?:chapter|section|part|annex|глава|раздел|часть|приложение)\s+[\divxlc]+[.:)]?\s*|(?:strategic|specific|main|priority|operational|the|list of|table of|plan of|matrix of|стратегическ\p{L}*|основн\p{L}*|приоритетн\p{L}*|конкретн\p{L}*|программн\p{L}*|перечень|план|матрица|таблица)\s+)*(?:goals|objectives|measures|activities|actions?(?: plan)?|цели|мероприяти[яй]|меры|мер|план действий|действия)(?!\p{L})/u

/** The words of the subject where they come last: "Prevention measures", "… qarşısının alınması üzrə tədbirlər planı". */
export const aimsLast =
  /^(?:(?!.*(?<!\p{L})(?:of|for|to|on|and) ).*(?<!\p{L})(?:measures|activities)|.*(?<!\p{L})(?:tədbirlər|tədbirləri|tədbirlərin siyahisi|məqsədlər|məqsədləri|tədbirlər plani|fəaliyyət plani)|məqsədlər.*)$/u
