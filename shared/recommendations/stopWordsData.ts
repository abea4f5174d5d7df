/**
 * Stop words by language: grammatical words, and words that every plan and recommendation has (to
 * take measures, to ensure, to strengthen; addressees; time and manner). A word matches itself;
 * with `=` at its end every word of the same stem; with `*` every word with this prefix. Words of
 * up to three letters are not needed here.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: `
    about above accomplish= accordance= according account= achieve= across action actions
    activity= added additional= address= adequate= adopt= advance= after again against ahead aim=
    allow= almost along already also although always among amongst annual= another anyone
    appropriate= approve= area areas around aspect= authority= available= away base= because been
    before being below beside besides better between beyond bodies body both bring= build cannot
    capacity= carried carries carry carrying commence= competent= complete= comprehensive=
    concerned concerning concrete= conduct= consider= consistent= context= continue= continuous=
    could countries country create= current= date= deliver= develop= does doing done down duly
    during each effective= effort= either else elsewhere enable= encourage= enhance= enough
    ensure= envisage= especially establish= even ever every everyone everything existing expand=
    extend= facilitate= fewer field final first focus= following forth framework= frequent= from
    full fully further= general gets given gives giving goal= gone government= greater guarantee=
    have having hence here hereby herein hers herself high higher himself however immediate=
    implement= importance= important= improve= include included includes including inclusive
    increase= initiate= inside instead intend= into introduce= invest involve= issue= itself just
    keep keeping kept known large largest last later latter least less level= like likewise long
    longer made mainly maintain= make makes making many matter= maybe means measure measures
    mechanism= member= might ministry= month= more moreover most much must namely national near
    nearly necessary= need needed needs neither never next nobody none notably nothing number=
    objective= oblige= obtain= often once ongoing only onto order other others otherwise ought
    ours outside over overall part particular= partly perhaps period= place plan plans point=
    possible= practical= practice= prepare= present principle= prioritise= priority= proceed=
    programme= progress= proper= propose= provide= provision= pursue= putting ready realise=
    recommend= reference references regard= regular= related relates relating relation relevant=
    remain= require= respect respective= respond= response= result= role= same scope= second
    sector= secure seek sets setting several shall share= should show= since situation= some
    somebody something soon special specific= stage= state states step= still strategic= strategy=
    strengthen= structure= subject substantial= such sufficient= suitable= sure sustain= system
    systematic= systems take taken takes taking task= than that their theirs them themselves then
    there thereby therefore therein thereof these they thing= third this those three through
    throughout thus time timely times together toward towards under undertake= unless until upon
    urge= urgent= used uses using various very view views want ways well were what whatever when
    whenever where whereas wherever whether which while whilst whole whom whose wide wider will
    with within without would year yearly years your`,
  ru: `
    актуальн* более больше будет будут будущ* было быть введение= ввести ввиду вести весь властей
    власти власть= властям вместе вместо внедр* внес* внимани* вновь возлож* возможно возможност*
    вокруг вопрос* вплоть времени время всего всей всем всеми всех всякий выполн* выработ*
    вышеуказанн* где-либо года годам годов году годы государств* даже далее данная данного данной
    данном данные данный данных действи* действующ* десять деятельност* должен должна должно
    должны дополнительн* достаточн* достиг* достиж* доступн* другая другие других другого другой
    другом единая единого единой единую единый ежегодн* если есть заверш* завершен* задач*
    законодательств* закрепл* затем здесь значительн* имеет имел имели именно иметь имеют имеющ*
    иначе иная инициатив* иного иной интересах иные иных исполн* использ* итог* каждая каждого
    каждое каждой каждом каждому каждую каждые каждый каждым какая какие каких какой касательно
    квартал* ключев* когда компетентн* компетенци* комплекс* конкретн* которая которого которое
    которой котором которому которую которые который которым которыми которых кроме либо лица
    лицам лицами лицо лишь любая любого любой любом любые любых между менее меньше мера мерам
    мерами мерах мероприяти* меры мест места местах месте месяц* механизм* министерств* могла
    могут может можно надлежащ* надо налад* направлен* нарастить наращив* наряду насколько
    настоящего настоящей настоящем настоящий настоящих находится находятся национальн* начать
    начиная независимо незамедлительно необходим* нескольких несколько нужно нужны обеспеч*
    обеспечение област* обоих обязан* обязательн* один одна однако одного одной одном одну оказан*
    оказать оказывать около определенный определенных определить определять определённый
    определённых орган органа органам органами органах организовать организовывать органов органы
    особенно остальные остальных осуществ* отдельно отдельных относительно отношени* официальн*
    очень первая первого первой первую первый перед план плана планов плану планы повыс* повыш*
    подготов* подлеж* подобно полная полного полной полностью помимо порядк* порядок поскольку
    после последовательн* посредством постоянн* потом поэтому практически предлаг* предложить
    предостав* предприн* предусм* предусматрив* прежде прежние преимущественно примен* применен*
    принима* принцип* приня* принят* приорит* провед* провест* провод* программ* прогресс*
    продолж* против процесс* путём равно ради разви* разные разных разработ* рамк* расшир* реализ*
    регулярн* результат* рекоменд* решени* реши* роли роль сама самая самого самой самые самых
    своего своей свои своим своими своих свою сделать себе себя сейчас систем система систематич*
    системе системой систему системы ситуаци* скорее следует следующие следующих слишком снова
    собой совершенств* согласно содейств* соответств* соответственно способств* сразу среди срок
    сроки сроков стать степен* столь сторон* стран страна страной страну страны стратеги*
    структур* существ* сфер* такая также такие таких такого такое такой таком такую территори*
    тогда того тоже только тому требов* требуется третий треть трёх тысяч укреп* укрепл* улучш*
    уполномоченн* уровень уровн* усил* ускор* установ* устойчив* участи* учитыва* учётом формиров*
    характер* хотя цел* целью целях частности чаще через четыре чтобы шаги шагов этап* этих этого
    этой этом этому этот эффективн*`,
  az: `
    aidiyyət* alınma* alınmaq alınsın alınır ancaq aparmaq aparılma* aparılmalı* aparılsın
    arasında artıq artırma* artırıl* axır azaldıl* aşağı aşağıdakı bağlı başa başlan* başlayaraq
    başqa belə beləliklə bilmə* bilmək bilsin birgə biri birlikdə bizim buna bundan bunlar
    bunların bunun bununla bütün bütünlüklə bəlkə bəzi bəzən cəhd* cəmi daha dair davam* davamlı*
    deyil digər digərləri diqqət* dörd dövlət* dövr* dəfə edilir edilmiş edilmə edilmək edilməli
    edilməlidir edilməsi edilməsini edilməsinə edilsin ediləcək edilən edən edərək effektiv*
    etdirilmə* etdirilmək etdirmək etdirməlidir etmə* etmək etsin formalaş* fəaliyyət* fərqli
    geniş genişləndir* görmək görməli* görül* görə göstəril* göstərmə* gücləndir* hakimiyyət*
    hansı hansıları hansının haqda haqqında hazırda hazırla* hesabına hissəsi hökumət* hədəf*
    həll* hələ həmin həmişə həmçinin hərəsi həyata icra* ikinci ilin illik illər illərdə imkan*
    indi inkişaf* istifadə* istiqamət* istisna istər işlər işləri işlərin işlərlə işlərin iştirak* keçir* keçən kimdir kimi
    kimin kimə kompleks* konkret* kənar lakin layihə* lazım* lazımi ləngimədən maksimum mexanizm*
    milli mövcud müddət* müvafiq* müxtəlif müəyyən məhz məqsəd* mərhələ* məsələ* nail* nazirlik*
    nazirliy* necə niyə növbəti nümunə nəhayət nəinki nəticə* nəzərə nəzərən olan olanda olanlar
    olaraq oldu olduqda olduğu olduğunu olmaq olması olmasına olmasını olmayan olmuş olsun olub
    olunan olunma* olunmalı olunmuş olunsun olunur olur ondan onilliy* onlar onlara onları onların
    onun onunla optimal orada orqan* plan planı planın prinsip* prioritet* proqram* proses*
    qabaqcadan qanunvericil* qarşı qarşısı* qayda* qeyri qoyma* qoyul* qurulma* qurum* qəbul*
    qədər qərar* sadəcə sahə* sair sayı sistem* sonra sonrakı strategiya* struktur* səlahiyyət*
    səmərə* səviyyə* tamamlan* tapşırıl* tapşırıq* tövsiyə* tədbir* tədricən təkcə təkmilləş*
    tələb* təmin* tərəfdən tərəfi tərəfindən təsdiq* tətbiq* təşkil* uyğun uyğunlaş* uzunmüddətli
    vacib* vardır vasitəsilə vaxt vaxtı vaxtında verilmə* verilməsi verilsin verilən vermək
    verməli verən vəzifə* xüsusi xüsusilə yalnız yaradıl* yaratma* yaratmaq yaxud yaxşı yaxşılaş*
    yenidən yenə yerinə yoxdur yoxsa yüksək* yüksəldil* zaman zamanı zəruri* çatdırıl* çünki
    çərçivə* öhdəlik* ölkə* özlərinin özünün ümumi üzrə üzərində üçün üçüncü əgər əhəmiyyət*
    əlaqədar əlavə əldə əleyhinə ərzində əsas əsaslan* əsasında əsasən əvvəl əvvəlki əvəzinə`,
}
