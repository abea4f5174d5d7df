import type { Concepts } from "../../set/set.ts"
import { concept } from "./cue.ts"

// One meaning a line: its name, then prefixes of words in English, Russian and Azerbaijani. The
// names get the prefix `life-` to tell them from those of other vocabularies.
const lines = `
personany; person=|persons|people|individual=|individuals|human being|somebody|someone|anyone|anybody; человек=|человека|человеку|людей|люди=|людям|людьми|персона=|кто-нибудь|кому-нибудь|кого-нибудь; adam=|adamlar|şəxs=|şəxslər|insan=|insanlar|nəfər|kimsə=|kiminsə
grownup; adult=|adults|grown-up|grown man|grown woman|of full age|come of age|coming of age|older=; взросл|совершеннолетн|совершеннолети|повзросл|старше=|старших; yetkin=|yetkinlər|yaşlı=|böyüklər|böyüyən|böyüyüb|həddi-büluğ
youngperson; young=|youth|younger|youngest|lad=|lads|teens; молод|юнош|юный=|юных|юноше|парн|младш; cavan|gənclik|gənclər|oğlan|kiçiyi=|kiçiklər
oldperson; old man|old woman|old age|aged=|grey-haired|grandmother|grandfather|granny|grandparent; старик|старух|старость|старост лет|бабушк|дедушк|дед=|деда=; qoca|yaşlı|ahıl|nənə|baba=|babası
sister; sister=|sisters|sibling; сестр|сестер; bacı=|bacıs|bacılar
brotherkin; brother=|brothers; братья|братьев|брата|брату|братом|братье; qardaş|qardaşı
motherkin; mother=|mothers|mum=|mummy; мать=|матери|мама=|мамы=|маме=|мам=; ana=|anası|ananın|anaları
fatherkin; father=|fathers|dad=|stepfather; отец=|отца=|отцу=|отцом=|отчим|папа=; ata=|atası|atanın|atalıq
grandkin; uncle|aunt=|aunts|nephew|niece|cousin|in-law|godfather|stepmother; дяд|тетя|тети=|тетк|племянни|двоюродн|тещ|свекр|зять=|сват=|кума=; əmi=|dayısı|xala=|bibi=|bacıoğlu|qayın|bibioğlu|əmioğlu
spouse; spouse|husband|wife=|wives|married couple|partner at home; супруг|муж=|мужа=|мужем=|жена=|жены=|жену=|женой; ər=|əri=|ərinin|arvad|həyat yoldaş|zövcə|ər-arvad
marriage; marriage|marry|married|marries|wed=|wedding|bride|groom=|engaged=|fiance|divorc; брак=|брака=|браке=|замуж|женить|женит|женился|свадьб|невест|жених|сватать|сватов|развод=|развел; nikah|toy=|toyu=|toyun=|toyda|evlən|ərə ver|ərə get|gəlin=|bəy=|nişanlı|nişanlan|boşan|kəbin
lover; lover=|lovers|boyfriend|girlfriend|loved|in love|affair=|courtship|romantic; любовни|влюб|любил|ухажер|возлюбленн|роман=|влюбл; sevgili|məşuq|sev=|sevir|sevdi|aşiq|yaraşıqlı
friend; friend=|friends|friendship|friendly|buddy|pal=|mate=; друзей|друзья|подруг|дружб|дружеск|приятел|дружок|дружк|друг детства; dost=|dostu|dostlar|dostluq|rəfiqə|yoldaşı|yoldaşları
acquaintance; acquaint|someone she knows|known to the family|contact of hers; знаком|знакомств|знакомц|познаком; tanış|tanıdığı|tanıyan|aşna
neighbour; neighbour|neighbor|next door|people next; сосед|соседн; qonşu|qonşuluq|qonşusu
fellowcountryman; compatriot|countrymen|countryman|fellow=|from the same village|home town; земляк|земляки|земляч|соотечеств|односельч; həmyerli|həmvətən|həmkəndli|yerlisi
stranger; stranger|unknown person|unknown man|unfamiliar|outsider; незнаком|посторонн|чужак|чужой человек|неизвестн лиц; yad=|yadlar|naməlum|tanınmayan|tanımadığı|kənar adam
colleague; colleague|co-worker|workmate|peer=|peers|counterpart; коллега|коллегами|коллегам|коллегой|сослужив|сотрудник|сотрудниц|товарищ; həmkar=|həmkarı|həmkarına|iş yoldaş|əməkdaş=|əməkdaşlar|əməkdaşı
guest; guest=|guests|visitor|host=|hosts|hosted|hospitalit; гость=|гости=|гостей|гостя|гостев|посетител|хозяева дома|принимающ; qonaq|müsafir|ev sahibi|ziyarətçi
crowd; crowd|throng|mob=|onlooker|passer-by|passers-by|bystander|audience|spectator|viewer; толпа|толпы|прохож|очевид|зрител|публика|публику|зеваки; izdiham|camaat|kütlə=|yoldan keçən|tamaşaçı|ətrafdakı
inhabitant; inhabitant|residents|dweller|population|townspeople|villager|local people|tenant; жител|жильц|жилец|населени|обитател|постоял|горожан|сельчан; sakin|əhali|kəndli=|kirayənişin|məskunlaş|yaşayan
elderlocal; elder=|elders|village head|headman|community leader|respected man; аксакал|старейшин|староста|старост=|квартальн|махалл; ağsaqqal|el ağsaqqal|məhəllə|icma başçı|muxtar
communitypeople; communit|diaspora|congregation|settlement of|clan=|kinship group; общин|сообществ|диаспор|землячеств|прихож; icma=|icması|icmalar|icmanın|icmada|camaat|diaspor|tayfa
namesurname; surname|forename|first name|full name|nickname|named=|call oneself|by name; фамил|отчеств|кличк|прозвищ|поименн|зовут|имени|имена|именем|имя; soyad|ad-soyad|adlanır|adlanan|ləqəb|adbaad|adını|adının|adına|adları|adsız
birth; birth=|births|born|newborn|birthday|date of birth|give birth; рожден|родил|новорожд|роддом|день рожд|родивш; doğum|doğul|anadan ol|yenidoğul|doğuş|doğur|doğuran
pregnancy; pregnan|expectant mother|maternity|abortion|expecting a child; беременн|материнств|аборт|ждет ребен; hamilə|boylu|analıq|abort
deathdying; death=|deaths|died|die=|dies|dead=|dying|deceased|kill=|killed|murder|perish|corpse|funeral|grave=; умер=|умерл|умира|смерт|погиб|мертв|убит|убил|убий|скончал|похорон|могил|останк|труп; ölüm|öldü|ölüb|öldür|ölən|vəfat|həlak|meyit|dəfn|qətl|qəbir
lifelive; life=|lives=|alive|lifetime|lifelong|survive|living conditions; жизн|живой|живы=|жив=|живых|жизнен|выжи|выжил|пожизн; həyat|ömür|ömrü|sağ qal|diri=|canlı=|yaşayış
liveresidein; live=|lived|reside=|resides|dwell|living at|stay with|inhabit|lodge=|lodging; живет|живут|жить=|жил=|жила=|жили=|прожива|прожил|прожит|поселил|заселен|обита|живущ; yaşayır|yaşayan|yaşamaq|yaşayıb|yaşasın|məskun|qalır=|məskunlaş
ageyears; years old|year-old|aged=|age of|age group|of age|how old; возраст|лет от роду|десятилетн|пятнадцатилетн|семнадцатилетн|шестнадцатилетн|тринадцатилетн; yaşında|yaşlı=|yaş=|yaşı=|yaşa=|yaşdan
sexgenderm; male=|female=|boyish|masculin|femin|transgender|lgbt; мужского пола|женского пола|трансгендер|лгбт|по полу|признаку пола|половой; cinsi=|cins=|kişi cinsi|transgender|lqbt
crewgroup; group of|team=|crew=|company of|party of|squad|brigade|band=|pair=|couple of; групп|команда|команды|команду|команде|бригад|отряд|артел|двое=|трое=|компания друз; qrup=|qrupu|qrupun|komanda|dəstəsi|dəstələr|dəstəbaşı|dəstə=|briqada|heyət|cüt
volunteerhelper; volunteer|helper|aides|attendant|assistant; волонтер|доброволец|добровольц|помощни|ассистент; könüllü|köməkçi|yardımçı|assistent
thief; thief|thieves|robber|burglar|swindler|crook|pickpocket|con man; вор=|воры=|воров=|вориш|грабит|мошенник|жулик|аферист|карманник; oğru|quldur|fırıldaqçı|dələduz|cibgir
enemyoffender; abuser|tormentor|aggressor|attacker|assailant|bully; обидчик|мучител|агрессор|нападавш|истязател; zalım|təcavüzkar|təqsirkar|incidən|hücum edən
bossmanager; boss|manager|chief=|supervisor|foreman|headman|superior=|madam=; начальни|шеф=|босс=|бригадир|прораб|менеджер|управляющ|хозяйк|администратор|мамк; rəis=|rəisi|müdir|menecer|ağa=|başçı|briqadir|sahibə|administrator
servant; servant|maid=|nanny|nannies|housekeeper|minder|caretaker|janitor|doorman|watchman|porter|night watch; служанк|слуга|прислуг|нян|вахтер|сторож|дворник|швейцар|консьерж|караул|портье; qulluqçu|xidmətçi|dayə|gözətçi|qarovul|qapıçı|süpürgəçi
waitress; waiter=|waitress|barmaid|barman|hostess|bartender; официант|бармен|хостес|буфетчи; ofisiant|barmen|hostes|xörəkpaylayan
dancer; dancer|dance=|dances|danced|dancing|entertain|stripper|nightclub|cabaret; танцов|танец|танцу|танцы|танцева|стриптиз|ночн клуб|развлеч|кабаре; rəqqas|rəqs|əyləncə|striptiz|gecə klub|şou
model; model=|models|modelling|casting|catwalk|photo shoot|beauty contest; модел|кастинг|подиум|фотосесс|конкурс красот; model=|modellik|kastinq|podium|foto çəkiliş
artist; artist|actor|actress|musician|singer|performer|painter|choir|orchestra; артист|актер|актрис|музыкант|певиц|певец|исполнитель песен|художни|хор=|хоров|оркестр; artist=|aktyor|aktrisa|musiqiçi|müğənni|rəssam|xor=|orkestr
cook; cook=|cooks|cooking|chef=|kitchen hand|canteen; повар|кухарк|кулинар|готовит еду|шеф-повар|столов; aşpaz|yemək hazırla|bişir|aşxana|yeməkxana|kulinar
baker; bake|baker|baking|bakery|confection|pastry|bread oven; пекар|пекла|печь хлеб|выпеч|кондитер|булочн; çörəkçi|çörək bişir|şirniyyat|qənnadı|təndir|un məmulat
tailor; tailors|seamstress|sew=|sewing|sews|sewed|dressmak|garment|stitch; швея|швей|шить=|шьет|шьют|шили=|портн|ателье|пошив; dərzi|tikiş|paltar tik|tikmə|tikən=|atelye
hairdresser; hairdress|barber|beauty salon|manicur|nail bar|nail salon|beautician|cosmetic; парикмах|салон красот|маникюр|косметолог|визажист; bərbər|saç düz|gözəllik salon|manikür|kosmet|dırnaq
builder; builder|mason|bricklay|construction worker|plasterer|carpenter|joiner|welder|tiler|roofer|painter and; каменщик|строител|штукатур|плотник|столяр|сварщик|маляр|кровельщ|плиточн|монтажн; bənna|inşaatçı|dülgər|qaynaqçı|malyar|suvaqçı|xarrat|usta=|ustası|ustaya
shepherd; shepherd|herder|herd=|herdsman|flock|pasture|grazing|cowherd; чабан|пастух|пасет|пасти=|пастбищ|отар|кошар|стадо|отгон; çoban|otlaq|otar|yaylaq|qoyun|sürüsü|qoyun sürü
picker; picker|picking|harvest|berry|berries|gather the crop|tomato|olive|crop=|crops; сборщи|сбор урож|сбор ягод|ягод|помидор|томат|собирал хлоп|уборк урож|урожа; yığımçı|məhsul yığ|giləmeyvə|pomidor|zeytun|məhsul=|biçin
farmerx; farmer|grower|farm=|farms|farmhand|agricultur|plantation|field work|cultivat; фермер|ферм|земледел|агроном|бахч|плантац|сельхоз|крестьян|дехкан|дачник|садовод; fermer|ferma|əkinçi|bostan|kəndli|aqronom|təsərrüfat|plantasiya|əkin
gardener; gardener|garden=|gardens|orchard|greenhouse|flower|nursery garden|seedling; садовни|сад=|сада=|саду=|сады=|огород|теплиц|цвет=|цветы|цветов|саженц|рассад|оранжере; bağban|bağça=|bağı=|bağda|istixana|gül=|güllər|şitil|tinglik
fisherman; fisherman|fishermen|fishing|fishery|fisheries|fish=|trawler|catch of; рыбак|рыбац|рыболов|рыбн|рыба|улов|траул|промысел; balıqçı|balıq=|ov=|ovçu|trauler|vətəgə
miner; miner=|miners|mine=|mines|quarry|quarries|coal|gold digging|pit=|shaft; шахт|рудник|карьер|горняк|уголь|угольн|прииск|каменолом; karxana|daş karxana|kömür|qazıntı|şaxta|mədənçi|mədənlər|mədəndə
fishplant; factory|factories|plant worker|mill=|mills|cannery|canneries|conveyor|production line|slaughterhouse|packing plant; завод|фабрик|комбинат|конвейер|лесопил|мельниц|консервн|бойн|цех=|цеха=|цехе=|цехов; zavod|fabrik|kombinat|konveyer|dəyirman|konserv|sex=|sexi|sexdə|kəsimxana
workshop; workshop|craft=|crafts|artisan|smith=|potter|carpet|weav|handmade; мастерск|ремесл|кустар|кузнец|гончар|ковер|ковров|коврах|ткач|рукодел|умелец; emalatxana|sənətkar|sənət=|dəmirçi|xalça|toxucu|əl işi|peşə
brickkiln; brick=|bricks|kiln|cement|concrete|stone=|quarried; кирпич|печь для обж|цемент|бетон|камень|камн|щебен; kərpic|soba=|sement|beton|daş=|çınqıl
cleanerwork; clean=|cleans|cleaned|cleaning|cleaner|wash=|washes|washing|washed|laundry|mop=|scrub|sweep; убор|убира|чист=|чистит|мыть=|моет|мойк|стира|прачеч|уборщи|помыть|подмета; təmizlə|təmizlik|yuy|yumaq|yuyur|süpür|camaşırxana|xadimə|silir=
seller; seller|vendor|salesman|saleswoman|shop assistant|stallholder|pedlar|dealer|merchant|trader; продавец|продавц|продавщ|лоточн|купец|перекуп|коммерсант|торговец|торговк|торговцы; satıcı|tacir|alverçi|dəllal|piştaxta|ticarətçi
sellsold; sell=|sells|selling|sold=|sale=|sales|resold|auction; прода|продан|сбыт|сбыва|перепрод|распрод|аукцион|торги=; satır|satıb|satan=|satıl|satmaq|satdı|satış|satsın|hərrac|satanı|satana
buybought; buy=|buys|bought|buying|purchase|shopping|acquire|procure=; купи|купл|купит|покупа|покуп|закуп|приобре|выкуп|скупа|скупщ; alış|alqı=|alqı satqı|satın al|alıcı|alış-veriş|əldə et|pulla al
cashier; cashier|teller|till=|cash desk|checkout|ticket office|counter=; кассир|касса|кассы|кассе|кассу|операционист|окошк; kassir|kassa
clerkdesk; clerk|office worker|receptionist|typist|secretary|secretaries|desk=|desks|front desk|registrar; клерк|секретарь|секретаря|секретарю|секретарш|секретарей|секретарем|делопроизвод|приемн|регистратор|стойк|канцеляр|контор; katib|kargüzar|qəbul otaq|qeydiyyatçı|kontor|dəftərxana|ofis
accountantwork; accountant|bookkeep|payroll|ledger|book of accounts; бухгалт|ведомост|расчетн лист|приходн|учетчик; mühasib|vedomost|ödəniş cədvəl|uçotçu
driverman; driver|drive=|drives|drove|driven|driving|chauffeur|steering wheel|behind the wheel; водител|шофер|за рулем|руль|таксист|дальнобойщ; sürücü|sürür|sürən|sükan|şofer|taksi sür
guardman; guard=|guards|guarded|guarding|security guard|sentry|watchdog|minder; охран|сторож|караул|вахт|стереч|стерег; gözətçi|mühafizəçi|qarovul|mühafizə|keşik
sailorx; sailor|seafarer|seaman|deckhand|captain|crewman|ship s crew|shipmaster; моряк|матрос|экипаж|капитан|судовлад|юнга|команда судна; dənizçi|matros|kapitan|ekipaj|gəmiçi
nursecare; nurse=|nurses|nursing|midwife|paramedic|carer|sitter|orderly; медсестр|сиделк|санитар|фельдшер|акушер|уход за|ухажива; tibb bacı|baxıcı|sanitar|feldşer|mamaça|qulluq
soldierman; soldier|military|army officer|army|barracks|uniform|lieutenant|colonel|major=|captain=; солдат|военн|офицер|арми|казарм|лейтенант|полковник|майор|погон|мундир|форменн; əsgər|hərbçi|zabit|ordu|kazarma|leytenant|polkovnik|mayor=|paqon|geyim forma
scientist; scientist|scholar|researcher|academic=|academics|professor|sociolog|criminolog|historian; ученый|ученых|ученые|научн|профессор|социолог|криминолог|историк|исследовател; alim=|alimlər|elmi|professor|sosioloq|kriminoloq|tarixçi|tədqiqatçı
author; authors|writer|wrote|editor|columnist|co-author; автор=|авторы|авторов|писател|составител|редактор|соавтор|колумнист; müəllif|yazıçı|redaktor|tərtibçi|yazar=
jobtrade; job=|jobs|trade=|occupation|profession=|professions|vocation|craft|livelihood; работа=|работы|работу|професси|специальност|ремесл|занятие|промысл|труд=; iş=|işi|işdə|işə=|peşə|ixtisas=|sənət|məşğuliyyət
worktoil; work=|worked|working|labour=|toil=|employed=|laboured; работа=|работал|работать|работает|работают|работая|трудит|трудил|трудов|труд=|труда=|труде=|работающ|работниц; işləyir|işləyən|işləyib|işləmək|işləsin|işlədiyi|çalış|əmək=|əməyi|əməyin|əməyə|zəhmət|işləməyə
hireemploy; hire=|hired|hires|hiring|employ=|employed|take on|taken on|engage as|recruit=|recruited; нанять|нанял|нанима|найм|наемн|взял на работ|принят на работ|устроил на|трудоустр|набира; işə götür|işə qəbul|muzdla|işə düzəl|işə cəlb|muzd|tut=
dismissfire; dismiss=|dismissed|dismissal|sack=|sacked|fired=|lay off|laid off|resign|quit=; уволи|увольн|уволен|сокращен штат|выгнал с работ|отставк; işdən çıxar|işdən azad|işdən qov|ixtisar|istefa
unskilled; unskilled|casual labour|day labour|odd job|hard labour|menial|piecework|seasonal; разнорабоч|поденн|подсобн|подработ|черн работ|халтур|сезонн|вахтов; muzdur|günəmuzd|qara fəhlə|mövsümi|təsadüfi iş|işçi qüvvə
shiftwork; shift=|shifts|night shift|working day|hours a day|overtime|rota=|roster|timetable; смена=|смены|смену|смене|посменн|вахт|график|расписани|рабоч день|сверхуроч; növbə=|növbədə|növbəsi|iş günü|iş vaxtı|qrafik|cədvəl
dayoff; day off|days off|holiday=|holidays|vacation|leave from work|break=|pause|rest day|festiv; выходн|отпуск=|праздни|каникул|перерыв|передышк|отгул; istirahət|məzuniyyət|bayram|tətil|fasilə|nəfəslik
internship; apprentic|trainee|probation|probationary|interns|internship|traineeship; стажир|стажер|практикант|испытательн срок|подмастер|ученик мастер; staj|təcrübəçi|sınaq müddət|təcrübə keç|şəyird
experience; experienc|seasoned|veteran staff|skill=|skills|skilled|expertise|practical knowledge; опыт=|опыта|опытн|навык|умени|стаж=|стажа|мастерств|квалифиц; təcrübə|bacarıq|vərdiş|stajı=|səriştə|ixtisaslı
body; bodily|physical=|physically|torso|flesh|her body|his body|the body of|body part|own body|human body; тело=|тела=|телу=|телесн|физическ|плоть; bədən|cism|fiziki|can=|canına
headpart; forehead|skull|brain|faces|cheek|her head|his head; голов|лоб=|череп|мозг|щек|по голове; başına|alın=|kəllə|beyin|sifət|üzü=|başında|başından
eye; eye=|eyes|gaze|glance|eyesight; глаз|взгляд|взор|зрени; göz=|gözü|gözün|gözlər|baxışı=
hand; hand=|arm=|arms|finger|fist|wrist|palm=|elbow|shoulder|fingerprint; рука=|руки=|руку=|руке=|рук=|руках=|руками|палец|пальц|кулак|ладон|запяст|плеч|локт; əl=|əli=|əlində|əlinə|əllər|qol=|qolu|barmaq|yumruq|biləy|çiyin
leg; leg=|legs|foot=|feet|knee|ankle|toe=; нога=|ноги=|ног=|ногу=|ногами|ступн|колен|лодыж|безног; ayaq|diz=|dizi|topuq|qıç
mouthvoice; mouth|lip=|lips|tongue|throat|tooth|teeth|ear=|ears|nose; рот=|рта=|горло|горла|горле|зуб|ухо=|уши=|ушей|губы|губами|губах|носом|носу; ağız|ağzı|dodaq|boğaz|diş=|dişi|qulaq|burun
back; back of|spine|waist|hip=|chest|belly|stomach|heart|lung|skin=|hair=; спин|поясниц|живот=|груд|сердц|легки|кож|волос|желуд; kürək|qarın|ürək|ürəyi|ağciyər|ciyər|dəri|saç=
blood; blood|bleed|bled=; кровь|крови|кровот|кровав|кровью|кровян; qanaxma|qan qrup|qan təzyiq|qanla|qan təhlil
illness; ill=|illness|sick=|sickness|disease|unwell|fever|infection|diabet|chronic; болен|болез|болел|больной|больных|больного|больные|больному|больным|заболе|недуг|хвор|простуд|температур|диабет|хронич; xəstə=|xəstələn|xəstəlik|naxoş|azar=|qızdırma|diabet|xroniki
patient; patient=|patients|inpatient|outpatient|case history; пациент|больной|больных|больного|больным; pasiyent|xəstə=|xəstələr|xəstənin
paininjury; pain=|pains|painful|hurt=|hurts|ache|wound|injur|bruis|scar=|scars|burn=|burnt|cut=|suffer; болит|ранен|увеч|синяк|шрам|рубц|ожог|ушиб|перелом|страдан|покалеч|калек|раненый|ранени|ранил; ağrı|yaralı|yaralan|xəsarət|göyər|çapıq|yanıq=|əzab|şikəst|sınıq|yarası|yaraları
healtreat; heal=|heals|healed|treatment|treat=|treated|cure=|cured|recover=|recovery|nursed; лечи|лечен|лечит|вылеч|исцел|выздоров|поправил|поправля|выхажив; sağal|müalicə|şəfa|sağlam|yaxşılaş|səhhət|sağlamlıq
medicine; medicine|medicin|pill=|pills|drug store|pharmac|tablet=|tablets|prescription|dose; лекарств|таблет|аптек|препарат|рецепт|медикамент|дозировк|капсул; dərman|həb=|həblər|aptek|resept|preparat|iynə=|kapsul
surgery; surgery|surgeon|operated|operation on|operating theatre|stitches|implant|anaesth; хирург|операцион|прооперир|оперирова|шов=|наркоз=|имплант|вырез; cərrah|əməliyyat olun|əməliyyat otaq|tikişi|narkoz|implant
hospitalw; hospital|clinic|ward=|wards|dispensary|outpatient|surgery hours|emergency room|ambulance; больниц|госпитал|поликлин|клиник|диспансер|амбулатор|палат=|стационар|травмпункт|скор помощ; xəstəxana|klinika|poliklinika|dispanser|ambulator|palata|stasionar|təcili yardım
bloodtest; blood test|analysis of blood|laborator|sample=|samples|swab|x-ray|ultrasound|medical check; анализ кров|лаборатор|рентген|проба=|пробы=|узи=|медосмотр|осмотр=|осмотра; qan analiz|laborator|rentgen|nümunə götür|müayinə|analiz
exhaust; exhaust|tired=|fatigue|weary|weak=|weakness|worn out|overwork|sleepless; устал|измотан|измучен|истощ|изнемож|утомл|слаб|бессон|переутом; yorğun|yorul|üzgün|taqət|zəif|gücsüz|tükən|yuxusuz
sleep; sleep=|sleeps|slept|asleep|bedtime|awake|woke|wake=|dream=|nap=; сон=|сна=|спать|спит|спят|спал|спали|спящ|уснул|просну|ночева|ночует|ночлег|выспат; yat=|yatır|yatıb|yatan|yatsın|yatmaq|yuxu|oyan|gecələ
hunger; hunger|hungry|starv|thirst|malnour|underfed; голод|жажд|недоед|истощен; ac=|acından|aclıq|ac-susuz|susuz|qida çatış
eatdrink; eat=|eats|eaten|eating|fed=|feed=|feeds|feeding|drink=|drank; едят|кушать|кормит|кормил|накорм|пить=|пьет|выпил; yemək|yeyir|yedi=|yedir|yeyib|içir|içmək|içib|qidalan
mealdish; meal=|meals|breakfast|lunch|dinner|supper|dish=|dishes|portion|hot food; обед=|обеда|обедо|ужин|завтрак|блюд|порци|трапез|горяч питан; nahar|səhər yemək|şam yemək|xörək|porsiya|isti yemək|yeməyi
foodstuff; bread|rice=|tea=|coffee|milk=|meat=|egg=|fruit=|vegetable|potato|soup|sugar|salt=|onion|flour; хлеб|рис=|риса=|чай=|чая=|кофе=|молок|мясо=|мяса=|фрукт|овощ|картоф|суп=|сахар|соль=|соли=|лук=|мука=|муки=|яблок; çörək|düyü|çay=|çayı|kofe|süd=|südü|meyvə|tərəvəz|kartof|şorba|şəkər|duz=|soğan|yumurta
water; water|drinking water|bottle|tap=; питьев|бутыл|колод|водопровод|вода|воды|воду|водой|без воды; su=|suyu|suyun|suya|içməli|butulka|quyu|kran=
alcoholw; alcohol|drunk|vodka|wine|beer|drinking bout|intoxicat; алкогол|пьян|водк|пиво|выпива|нетрезв|спиртн|вином; alkoqol|içki|sərxoş|araq=|şərab|pivə|spirtli
clothes; clothes|clothing|cloth=|garment|dress=|coat=|shirt|shoe=|shoes|jacket|underwear|linen|sock; одежд|вещи=|вещей|плать|куртк|пальто|рубаш|обув|туфл|сапог|бель|носк|одет=; paltar|geyim|geyin|köynək|ayaqqabı|gödəkçə|alt paltar|corab|palto|don=
wear; wear=|wears|wore=|worn|dressed|put on|in uniform|undress|naked|stripped|strip=; носит=|одел|надет|одева|переоде|раздел=|голый|обнаж|надева; geyin|geyir|geyib|geyinib|soyun|çılpaq
hygiene; hygien|soap|toothbrush|shower|bath=|bathroom|toilet|sanitary|towel|nappy; гигиен|мыло|душ=|душа=|ванн|туалет|уборная|полотен|санитарн|баня|бане|бань|банн|банных; gigiyena|sabun|duş=|hamam|tualet|ayaqyolu|dəsmal|salfet|sanitar
bed; bed=|beds|mattress|blanket|bunk|pillow|bedding|cot=|sofa|couch|sheets; кроват|постел|матрас|койк|одеял|подуш|нары|диван|просты; yataq|çarpayı|döşək|yorğan|yastıq|divan=|mələfə
kitchen; kitchen|stove|oven|cooker|pot=|pots|pan=|plate=|cup=|glass of|spoon|fridge|refrigerat; кухн|плит=|плита|духовк|кастрюл|тарел|чашк|стакан|ложк|холодильн|посуд|котел; mətbəx|soba|plitə|boşqab|fincan|stəkan|qaşıq|soyuducu|qab=|qazança|qazanda
home; home=|homes|homely|at home|homeland|back home|home address; дом=|дома=|дому=|домой|домашн|родин|домов; ev=|evi=|evdə|evə=|evdən|evinə|evlər|vətənə|vətəni|vətəndə|doğma
house; house=|houses|cottage|villa=|hut=|cabin=|shack|bungalow|dwelling|farmhouse; дом=|доме=|дома=|коттедж|особняк|хижин|лачуг|времянк|жилищ|жиль|вагончик; ev=|evlər|evin=|villa|koma|daxma|kottec|vaqon|malikanə|həyət evi
flatroom; flat=|flats|apartment|room=|rooms|roommate|studio flat; квартир|комнат|однокомн|съемн|хостел; mənzil|otaq|otağ|kirayə ev|hostel
hostel; hostel|dormitor|boarding house|lodging house|guest house|barrack|bunkhouse; общежити|хостел|барак|ночлеж|гостев дом|казарм|постоял двор; yataqxana|hostel|barak|karvansara|qonaq evi
hotel; hotel|motel|inn=|sauna=|resort|guesthouse; гостиниц|отел=|отеля|отеле|отели|мотел|саун|курорт; otel|mehmanxana|motel|sauna|kurort
wallfloor; wall=|walls|floor=|floors|ceiling|roof=|roofs|stair|corridor|balcon|lobby|hallway; этаж|потол|крыш|лестниц|коридор|балкон|подъезд|вестибюл|холл=|на полу|полы=|паркет|стена|стены|стене|стенах|стену|стеной|стенам; divar|döşəmə|mərtəbə|tavan|dam=|damı|pilləkən|pillələr|dəhliz|balkon|foye
basement; basement|cellar|attic|loft=|shed=|sheds|barn=|garage|storeroom|storage; подвал|погреб|чердак|сарай|сараи|сарая|сараем|гараж|кладов|подсобк; zirzəmi|podval|çardaq|anbar|tövlə|qaraj
doorlock; door=|doors|lock=|locks|locked|unlock|bolt=|latch|padlock|key=|keys|knock; двер|замок=|замк|запер|запир|ключ|засов|щеколд|стучал|стук|постуча; qapı|qıfıl|kilid|açar=|açarı|rəzə|qapını döy|taqqıl
gatefence; gate=|gates|fence|yard=|yards|courtyard|barrier|barred|railing|hedge; ворот=|ворота|воротах|калитк|забор|двор=|двора|дворе|ограда|шлагбаум|решетк; darvaza|hasar|həyət|çəpər|barmaqlıq|şlaqbaum
window; window|pane|curtain|blind=|sill|shutter; окно=|окна=|окон=|окне=|оконн|штор|занавес|подоконн|стекл; pəncərə|pərdə|şüşə
furniture; furniture|table=|tables|chair=|chairs|armchair|bench=|cupboard|wardrobe|drawer|shelf|shelves|mirror|office safe|locked safe; мебел|стол=|стола=|столе=|стул|кресл|лавк|скамь|скамей|шкаф|тумбоч|полк=|полке|зеркал|сейф|ящик; mebel|stol|masa=|masası|stul|kreslo|skamya|şkaf|dolab|rəf=|rəflər|güzgü|seyf|oturacaq
lightlamp; lamp|light=|lights|lit=|candle|bulb|dark=|darkness|electric light; лампа|лампы|свет=|света=|свете=|свеч|темно|темнот|фонар|освещен; işıq|işığ|lampa|şam=|qaranlıq|fənər
heatcold; heat=|heated|heating|warm=|warmth|hot=|cold=|freez|frost|cool=; тепло=|теплый|отоплен|жар=|жара=|горяч|холод|замерз|мороз|прохлад; isti=|istilik|soyuq|don=|şaxta|isit|sərin|isinmə
firestove; burn=|burns|burned|burnt|fire=|ashes|smoke|stoker; сжег|сжиг|сгорел|горел|пожар|дым=|костер|пепел|огонь|огня; yandır|yanğın|od=|tüstü|alov|yanır|yanıb
price; price|priced|tariff|rate=|rates|fare=|how much|costs how; цена|цены|цену|цене|ценой|цен=|тариф|расценк|ценник; qiymət=|qiyməti|qiymətə|tarif|dəyəri=
cheaplow; cheap|inexpensive|low price|bargain|discount|reduced price; дешев|недорог|по дешевк|скидк|за бесценок|удешев; ucuz|endirim|su qiymətinə
expensive; expensive|costly|dear=|pricey|high price|luxury; дорогой|дорого=|дорогостоящ|дороже|дорогих|недешев|роскош; baha=|bahalı|bahasına|bahalaş|lüks
payfor; pay=|pays|paid|payment|payer|payable|settle the bill|pay off; платит|платил|платеж|заплат|оплат|уплат|выплат|расплат|отплат|оплач|выплач|рассчит; ödə=|ödəyir|ödəniş|ödəyib|ödənil|ödəsin|pul ver
cashmoney; cash|banknote|coin|notes=|small change|penny|pennies|purse|wallet|money; наличн|купюр|монет|мелочь|копейк|кошел|бумажник|деньг|денег|деньги|деньгами; nağd|qəpik|sikkə|pul kisə|cüzdan|pul=|pulu|pulun|xırda pul
currency; dollar|euro=|euros|pound=|rouble|ruble|manat|tenge|som=|lari=|currency|lira; доллар|евро=|рубл|манат|тенге|сом=|сомов|лари=|валют|лир=|фунт; dollar|avro=|rubl|manat|valyuta|lirə|funt|tenge
salary; salary|salaries|wage|pay slip|payslip|payday|earning|earned|earn=|earns; зарплат|жалован|оклад|заработ|получк|зарабат; maaş|əməkhaqqı|əmək haqqı|qazanc|qazanır|qazanan|qazansın|aylıq məvacib
advancepay; advance|prepay|deposit|down payment|in advance of; аванс|задаток|предоплат|залог|вперед; avans|beh=|girov|depozit|qabaqcadan ödə
bonus; bonus|premium|tip=|tips|gift=|gifts|reward|prize; преми|бонус|чаевы|подарок|подарк|подарить|дар=|вознагражд|приз=|награ; mükafat|bonus|hədiyyə|bəxşiş|priz
debtowed; debt=|debts|owe=|owes|owed|indebted|in debt|arrear|debtor|bondage; долг|задолж|должник|в долгу|кабал|недоимк|просрочк; borc|borclu|borca sal|sələm
lendborrow; lend=|lends|lent|borrow|loan|credit=|creditor|lender|instalment|mortgage|interest-free; займ|ссуд|кредит|взаймы|одолж|рассроч|ипотек|беспроцентн|занял денег|занял деньг|в долг; borc al|borc ver|kredit|ssuda|sələmçi|taksit|hissə-hissə|ipoteka
savings; saving|savings|saved up|nest egg|accumulat|set aside money|piggy; сбереж|накопл|накопи|откладыва|заначк|скопи; yığım|əmanət|qənaət|pul yığ|topla=
rentlease; rent=|rents|rented|renting|rental|lease|leasing|landlord|tenant|let out; аренд|снимает кварт|снял|снимает|сдает|внаем|наем жил|арендодат|квартиросъем|посуточ; icarə|kirayə|icarəçi|ev sahibi
invoice; invoice|bills|receipt|voucher|slip=|slips|waybill|statement of account; счет=|счета|накладн|квитанц|чек=|чеки|чеках|талон|ваучер|расписк|путевк; qaimə|qəbz|çek=|hesab-faktura|talon|vauçer|iltizam
bankx; bank=|banks|banking|branch of a bank|atm=|cash machine|terminal; банк=|банка=|банков|банкомат|терминал|обменник|филиал банк; bank=|bankı|bankomat|terminal|mübadilə məntəqə
cardsim; bank card|card=|cards|sim=|sim card|plastic card|pin=; карта=|карту|карты=|карточк|сим|пин-код|пластиков карт; kart=|kartı|sim=|bank kart|plastik kart
transfermoney; transfer money|money transfer|remit|wire=|sent home|sends home|money order; денежн перевод|перевод денег|перевел деньги|перечисл|переслал|отправил деньги; pul köçür|köçürmə|pul göndər|hesaba köçür
costspending; cost=|costs|expense|spend=|spends|spent|outlay|expenditure; стоит|стоил|расход|затрат|издержк|потрат|тратит|тратил|стоимост; xərc|xərclə|başa gəl|sərf|dəyər=|məsrəf
taxfee; duty free|fee=|fees|levy|toll=|tolls|dues|contribution|charge for; пошлин|сбор=|сборы|взнос|плата за|отчислен; rüsum|yığım haqqı|üzvlük haqqı|ödəmə haqqı|töhfə
profitgain; profit|gain=|gains|proceeds|turnover|revenue|income|lucrative|returns; прибыл|выручк|доход|нажив|барыш|выгод|оборот|рентаб; gəlir|mənfəət|qazanc|fayda|xeyir|dövriyyə|sərfəli
poorneedy; poor=|poorest|poverty|needy|penniless|destitute|homeless|beggar|hardship; бедн|нищ|нужда|бездомн|обездол|малоимущ|неимущ|бомж; kasıb|yoxsul|imkansız|evsiz|dilənçi|ehtiyac içində|kimsəsiz
rich; rich=|richer|wealth|well-off|fortune|millionaire|affluent; богат|состоятельн|зажиточн|обогащ|миллионер; varlı|zəngin|imkanlı|milyonçu|sərvət
giftdonate; donat|give away|hand out|charit|alms|benefactor|sponsor; пожертв|жертвовал|благотвор|милостын|раздач|раздал|раздать|меценат; ianə|xeyriyyə|sədəqə|bağışla|hədiyyə et|paylan
goodsitem; goods|merchandise|cargo|freight|consignment|commodit|stock=|stocks|load=|parcel of; товар|груз=|груза|грузом|грузов|продукц|изделие|партия товар|поставк; mal=|mallar|yük=|yükü|məhsul|əmtəə|partiya
packageparcel; parcel|package|packet|bundle|box=|boxes|crate|container|sack=|pack=|packing|wrapped; посыл|пакет|сверток|свертк|упаков|коробк|ящик|контейнер|мешок|мешк|бандерол|тюк; bağlama=|paket|qutu|yeşik|konteyner|kisə=|çuval|qablaşdır|boğça
bagluggage; bag=|bags|suitcase|luggage|baggage|handbag|backpack|rucksack|pocket|purse; сумк|чемодан|багаж|рюкзак|портфел|карман|кошелк; çanta|çamadan|baqaj|cib=|cibi|cibində|portfel|bel çantası
shopstore; shop=|shops|store=|stores|supermarket|mall=|kiosk|boutique|grocery; магазин|лавка|лавк|супермаркет|киоск|ларек|ларьк|бутик|универмаг; mağaza|dükan|supermarket|köşk|butik|univermaq
marketplace; market=|markets|marketplace|bazaar|stall=|stalls|fair=|fairs; рынок|рынк|базар|ярмарк|прилав|барахол|торгов ряд; bazar|yarmarka|piştaxta|ticarət mərkəz
restaurantcafe; restaurant|cafe|canteen|tea house|teahouse|bar=|bars|pub=|club=|diner|snack bar|casino; ресторан|кафе=|кафетер|столов|чайхан|бар=|клуб=|клубы|закусочн|забегал|казино|шашлычн; restoran|kafe=|kafelər|kafedə|çayxana|bar=|klub|yeməkxana|kazino|qəlyanaltı
station; station=|railway station|bus station|bus stop|terminal|platform=|depot|train station; вокзал|автовокзал|станц|автостанц|остановк|перрон|платформ|терминал|депо=; vağzal|avtovağzal|stansiya|dayanacaq|perron|platforma|terminal|depo=
airport; airport|terminal hall|airfield|runway|arrivals hall|departure hall|boarding gate|gangway; аэропорт|аэродром|трап=|трапа|зал вылет|зал прилет|терминал аэро|посадочн; aeroport|hava limanı|təyyarə meydan|trap=|uçuş zal
planeflight; plane|aircraft|flight=|flights|fly=|flies|flew|flown|airline|pilot=|helicopter|airborne; самолет|рейс|полет|вылет|прилет|авиа|вертолет|перелет|летел|летит|лететь; təyyarə|uçuş|uçub|uçur|uçan|uçmaq|reys|aviasiya|helikopter|aviaşirkət
trainrail; railway|railroad|carriage=|wagon|railcar|conductor|by train|train to|train station|on the train|train from|night train; поезд=|поезда|поездов|поездом|вагон|железнодорож|электричк|состав поезд|проводник|рельс; qatar|vaqon|dəmir yol|elektrik qatar|bələdçi|rels
busvan; bus=|buses|minibus|coach=|coaches|van=|vans|shuttle|tram=|trams|trolleybus; автобус|микроавтобус|маршрутк|фургон|трамвай|троллейбус|газел; avtobus|mikroavtobus|marşrut|furqon|tramvay|trolleybus
metro; metro=|underground station|subway|metro station; метрополит|подземк|в метро|станци метро; metro=|metroda|metropoliten
cartaxi; car=|cars|taxi|cab=|vehicle|automobile|jeep|motor|number plate|licence plate|windscreen|tyre; автомобил|машин|такси|джип|автотранспорт|госномер|легков|лобов стекл|шины=; maşın|avtomobil|taksi|minik|nömrə nişan|cip=|təkər
lorry; lorry|lorries|truck|trailer|heavy goods|freight vehicle; фура=|фуры|фуру|грузовик|грузов машин|трейлер|прицеп|рефрижератор; yük maşın|tır=|fura|qoşqu|treyler|yük avtomobil
motorbike; motorcycle|motorbike|bicycle|bike=|scooter|cycle=; мотоцикл|велосипед|мопед|скутер|самокат; motosikl|velosiped|moped|skuter
boatbarge; boat|barge|ferry|ferries|vessel|ship=|ships|yacht|tugboat|raft|on board|aboard|deck=; лодк|баржа|баржи|барж|паром|катер|судно|судна|корабл|яхт|теплоход|борт=|борта|борту|палуб; qayıq|barja|bərə|gəmi|kater|yaxta|göyərtə|göyərtəsi|bort=
porthabour; port=|ports|harbour|harbor|dock=|docks|quay|pier|jetty|berth|mooring|anchor; порт=|порту|портов|гаван|причал|пристан|док=|якор|рейд порт; liman|körpü|dok=|lövbər|yan al|rıhtım
roadway; road=|roads|roadside|motorway|highway|lane=|path=|track=|crossroad|junction|intersection|bridge|tunnel; дорог|дорож|шоссе|трасс|обочин|магистрал|перекрест|мост=|моста|тропа|тропин|туннел; yol=|yolda|yollar|magistral|şose|yolayrıcı|körpü|tunel|cığır
streetsquare; street|avenue|alley|square=|squares|boulevard|pavement|pedestrian|traffic light|park=|parks; улиц|площади|площадь|переулок|переулк|бульвар|тротуар|пешеход|светофор|парк=|парка|парке|проспект; küçə|meydan=|meydanın|bulvar|səki|piyada|svetofor|park=|prospekt|döngə
petrolstation; petrol|gasoline|fuel|diesel|filling station|parking|car park|service area; бензин|заправк|автозаправ|азс|топлив|горюч|стоянк|парковк|солярк; benzin|yanacaq|yanacaqdoldurma|dizel|dayanacaq|parkinq
ticketpass; ticket|boarding pass|booking|booked|reservation|fare=|travel pass; билет|посадочн талон|бронир|забронир|проездн|проезд=; bilet|sifariş ver|gediş haqqı|yol pulu|bron
passenger; passenger|traveller|fellow traveller|co-traveller|hitchhik|rider; пассажир|попутчи|путник|путешествен|спутник=|попутн; sərnişin|yolçu|səyahətçi|yol yoldaş
travelgo; travel|journey|trip=|trips|tour=|voyage|on the way|en route|outing|ride=|set out|passage; путешеств|поездк|ехать|едет|едут|едущ|поехал|доехал|проехал|в пути|дорогу|путь=|пути|поезж|езд; səfər|səyahət|yola çıx|yol gəl|yolüstü|gediş|yola düş|yolda
distance; distance|kilomet|metre|metres|mile=|miles|far=|faraway|remote|near=|nearby|close to; расстоян|километр|метров|метра|миля|далек|дальн|дальше|отдален|удален|близк|ближайш|вблизи; məsafə|kilometr|metr=|uzaq|yaxın=|yaxınlıq|ucqar|uzaqda
departureleave; leave=|leaves|leaving|left=|departs|departed|departing|departure|go away|gone|went away|set off; уехал|уезж|отъезд|выезд|выех|выезж|покин|покида|ушел|ушла|ушли|уходит|уходят|уйти|отбыт|отправлен|убыл|уехавш|уехать; gedir=|getdi|gedib|gedən|getmək|getsin|çıxıb get|tərk et|tərk edil|yola sal|ayrıl=|çıxıb gedir
arrivecome; arrive|arrival|come=|comes|came=|coming|reach=|turned up|enter=|entered|get to; приезж|приехал|приезд|прибы|пришел|пришла|пришли|прийти|добрал|доехал|явил|явка|явки|поступи|дошел; gəlir=|gəlib|gələn|gəldi|gəlsin|gəlmək|gəliş|çatdı|çatıb|çatan|yetiş|gəlmir|gəlmiş|gələrsə
returnback; return|returned|came back|come back|go back|went back|back home|back to|homecoming; вернул|вернут|возвра|обратно|назад|вернется; qayıt|qayıd|dönən|dönüb|dönüş|dönmək|geri=|geriyə
crossborder; cross=|crosses|crossed|crossing|border|frontier|over the border|checkpoint; пересек|переход|границ|рубеж|приграничн|погран|пропускн; sərhəd|keçid=|keçib|sərhədi keç|hüdud
abroadforeign; abroad|overseas|foreign|alien land|other country|another country|worldwide|international; за границ|за рубеж|заграниц|зарубеж|чужбин|чужой стран|иностран|иноземн|в другой стране; xaric|xaricdə|əcnəbi|yad ölkə|qürbət|başqa ölkə|özgə ölkə
citytown; city=|cities|town=|towns|urban|capital=|capitals|metropol|suburb|downtown; город|столиц|столичн|райцентр|пригород|мегаполис|центр город; şəhər|paytaxt|qəsəbə|şəhərətrafı
villagecountry; village|rural|countryside|hamlet|parish=|valley|mountain; сел=|села|селе|селах|сельск|деревн|аул=|аула|кишлак|поселк|долин|горн|горы=|глубинк; kənd|ucqar kənd|vadi|dağ=|dağlıq|aul=
regionarea; region|province|district=|county|oblast|area=|areas|territory|zone=|zones|canton|locality; регион|область|области|област|район|округ|провинц|территор|зона=|зоны|зоне|местност|край=|края; bölgə|region|rayon|vilayət|ərazi|zona|mahal|dairə=|əyalət
countryland; country|countries|state border|homeland|fatherland|nations|republic|continent; стран=|страна|страны|стране|республик|государств|отчизн|континент; ölkə|respublika|məmləkət|dövlətlər|qitə
seacoast; sea=|coast|shore|beach|island|gulf=|ocean|lake=|river=|delta|ashore|bay=|caspian; море=|моря|морск|побереж|берег|пляж|остров|залив|океан|озер|рек=|река|реки|прибреж|каспи; dəniz|sahil|ada=|adası|körfəz|okean|göl=|çay sahil|çimərlik|xəzər
northsouth; north=|northern|south=|southern|east=|eastern|west=|western; север|северн|юг=|южн|восток|восточн|запад|западн; şimal|cənub|şərq|qərb
insideout; inside|indoors|outside|outdoors|within the walls|outer|inner|exterior; внутри|снаружи|вне=|наруж|внутрь|изнутри|извне; içəri|içində|çöldə|çölə|bayır|kənarında
hereplace; here=|hereabouts|place=|places|spot=|site=|sites|location|whereabouts|elsewhere|somewhere; здесь|тут=|место|места|месте|мест=|местонахожд|где-то|точка|точку|сюда; burada|bura=|buranı|yer=|yeri|yerdə|yerlər|orada|oradakı|məkan
nowhere; nowhere|anywhere|everywhere|throughout|nationwide; нигде|никуда|негде|некуда|повсюду|везде|повсеместн; heç yer|heç yerdə|hər yerdə|hər yana|bütün ölkə
frontbehind; front=|in front|behind|opposite|beside|next to|alongside|ahead|facing; перед=|впереди|позади|за спиной|напротив|рядом|возле|вдоль|сбоку|около; qarşısında|arxasında|arxada|yanında|yanına|yanaşı|qabağında|önündə
topbottom; above=|below=|underneath|top=|bottom|upper|lower=|beneath|upstairs|downstairs; наверху|сверху|вверху|снизу|внизу|верхн|нижн|выше=|ниже=; yuxarı|aşağı|altında|üstündə|üzərində
leftright; left-hand|right-hand|on the left|on the right|side=|sides|corner|edge; слева|справа|налево|направо|сторона|стороны|сторону|сбоку|углу|углом|край|угла; sağda|solda|sağ tərəf|sol tərəf|tərəf=|tərəfində|künc|kənar=|qıraq
middlecentre; middle|centre|center|central|heart of|midpoint|half way; середин|центр=|центра|центре|центральн|посереди|полпути; ortasında|mərkəz=|mərkəzi|mərkəzdə|orta=
hallroom; hall=|halls|auditorium|conference room|waiting room|reception room|meeting room|assembly hall; зал=|зала|зале|залы|аудитор|актов зал|приемн|холл|фойе; zal=|zalı|zalda|salon|foye|qəbul otağı|auditoriya
buildingpremises; building|premises|facility|facilities|tower|block=|structure|compound|headquarters; здан|помещен|сооружен|корпус|строен|объект=|постройк|башн|штаб-кварт; bina=|binası|binada|tikili|korpus|obyekt|qərargah|binalar|binaya|binanın
buildconstruct; build=|builds|built|construct|erect|building site|construction site|developer; строит|построи|строили|стройк|стройплощ|возвел|возвед|застройщ|строек; tik=|tikinti|inşa|ucalt|tikdir|tikilir|tikilsin|tikib
repairfix; repair|mend|renovat|refurbish|restore=|restored|restoration|broken|break=|breaks|maintenance; ремонт|почин|отремонт|реставр|восстанов|сломан|слома|поломк|техобслуж; təmir|bərpa|sınıq|sın=|xarab|düzəlt|qırıl
campsite; camp=|camps|tent=|tents|trailer|caravan|campsite|dormitory camp; лагер|палатк|вагончик|стан=|станах|табор|юрт; düşərgə|çadır|vaqon|qərargah|tabor
warehouse; warehouse|depot|storehouse|storage|stockroom|hangar|reserve=; склад|хранилищ|база хран|ангар|кладов; anbar|saxlanc|anqar|depo=
playground; playground|park bench|swing|playroom|toy=|toys|doll|game=|games|play=; площадк|песочниц|качел|игров|игруш|кукл|игра=|игры|играет; meydança|oyun=|oyuncaq|kukla|oynayır|yelləncək
museumtheatre; theatre|theater|museum|cinema|concert|stage=|performance|puppet|circus|philharmon|exhibition|curtain; театр|музе|кинотеатр|концерт|сцена=|сцены=|сцене=|сцену|спектак|цирк|филармон|выставк|занавес|гастрол; teatr|muzey|kino|konsert|səhnə|tamaşa|sirk|filarmoni|sərgi|pərdə
mosquechurch; mosque|church|temple|monaster|cathedral|imam|priest|prayer|friday sermon|chaplain|diocese; мечет|церк|храм|монастыр|собор=|имам|мулл|священни|молитв|пятничн|епархи|капеллан; məscid|kilsə|məbəd|monastır|axund|molla|imam=|keşiş|dua=|cümə|xütbə
cemetery; cemetery|graveyard|burial|buried; кладбищ|погребен|захорон|похоро; qəbiristan|məzar|dəfn|basdırıl
nature; forest|wood=|tree|field=|fields|meadow|desert|soil|earth=|land=|lands|timber; лес=|леса|лесов|дерев|полях|луг|пустын|почв|земля=|земли|землю|земель|древесин; meşə|ağac|çöl=|tarla|səhra|torpaq|çəmən|yer=
animal; animal|dog=|dogs|cat=|cow=|cows|horse|sheep|goat|chicken|hen=|poultry|bird|donkey; животн|собак|кошк|корова|корову|лошад|овца|овец|коза|коз|кур=|курица|птиц|осел|щен; heyvan|it=|pişik|inək|qoyun|toyuq|quş|eşşək|mal-qara
weather; weather|rain|snow|wind=|storm|sun=|sunny|drought|avalanche|flood=; погод|дожд|снег|снежн|ветер=|ветр|буря|солнц|засух|лавин|паводк|ливень|гроза; hava=|yağış|qar=|külək|tufan|günəş|quraqlıq|daşqın|uçqun
morning; morning|dawn|sunrise|daybreak|early hours|breakfast time; утро|утра=|утрам|утром|утренн|наутро|рассвет|с утра|поутру; səhər=|səhəri|sübh|ertəsi|dan yeri
noon; noon|midday|afternoon|lunchtime|daytime|by day|daylight; полдень|полдн|днем|дневн|после обеда; günorta|gündüz|nahardan sonra
eveningx; evening|dusk|sunset|tonight|nightfall; вечер|вечером|вечерн|сумерк|закат; axşam|qürub|toran
nighttime; night=|nights|midnight|overnight|nocturnal|small hours; ночь|ночи|ночью|ночн|полноч|за ночь; gecə|gecəyarı|gecələr
day; day=|days|daily|every day|everyday|weekday|working days; день=|дня|дни|дней|дням|дню|ежедневн|каждодневн|будн; gün=|günü|günlər|gündəlik=|günlük|hər gün
hour; hour|hours|hourly|o clock|clock|half an hour; час=|часа|часов|часы|часу|часам|полчаса|ежечасн; saat=|saatı|saatlıq|saatda|yarım saat
minute; minute=|minutes of time|moment|second=|instant|split second; минут=|минуты|минуту|минут|момент|миг=|секунд|мгновен; dəqiqə|an=|anda|saniyə|andan
week; week=|weeks|weekly|fortnight|a week; недел=|неделя|недели|неделю|недель|еженедельн|двухнедел; həftə|həftəlik|iki həftə
weekday; monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend; понедельн|вторник|среду|четверг|пятниц|суббот|воскресен; bazar ertəsi|çərşənbə|cümə axşam|cümə gün|şənbə|bazar günü|həftəsonu|cüməsi
month; month|months|monthly|month by month; месяц|месяца|месяцев|месячн|ежемесяч|помесяч; ay=|ayda|aydan|ayın|aylıq|aylarla|aylar=|aybaay|ayında|ayı=|ayın=
halfyear; half-year|six months|semi-annual|half a year|twice a year|half-yearly; полгода|полугод|шесть месяцев|раз в полгода|полугодов; yarımil|altı ay|yarım il|ildə iki dəfə|altıaylıq
year; year=|years|annual|yearly|a year|each year|one-year|per year; год=|года|году|годы|годом|лет=|ежегодн|годов|годичн; il=|ili=|ildə|ildən|ilin|ilə=|illik|hər il|illər
january; january; январ; yanvar
february; february; феврал; fevral
march; march=|in march; март=|марта|марте; mart=|martın
april; april; апрел; aprel
mayjune; in may|may 20|june; май=|мая=|мае=|июн; may=|mayda|mayın|iyun
july; july; июл; iyul
august; august=; август; avqust
september; september; сентябр; sentyabr
october; october; октябр; oktyabr
november; november; ноябр; noyabr
december; december; декабр; dekabr
springtime; spring=|springtime|in spring|springs=; весна|весн|весной|весенн; yazda|bahar|yaz ay|yazbaşı|yaz fəsli
summer; summer|summertime; летом|летн|лето; yay=|yayda|yayın
autumn; autumn|fall of the year|in the fall; осень|осени|осенью|осенн; payız
winter; winter|wintertime; зима|зимой|зиму|зимн|зимы|зимов; qış=|qışda|qışın
season; season|seasonal|in season; сезон|время года|сезонн; mövsüm|fəsil=
yesterday; yesterday|the day before|last week|last month|previous day|day earlier; вчера|накануне|на прошлой недел|в прошлом месяц|позавчера; dünən|bir gün əvvəl|ötən həftə|keçən həftə|srağagün|keçən ay
todaynow; today|now=|nowadays|currently|at present|this day|at the moment|these days|current=; сегодня|сейчас|теперь|ныне|нынешн|в настоящ время|текущ|пока еще; bu gün|indi=|hazırda|hal-hazır|hazırkı|indiki|cari
tomorrow; tomorrow|next day|following day|next week|next month|next morning; завтра|на следующ день|назавтра|следующ недел|послезавтра|завтрашн; sabah=|ertəsi gün|növbəti gün|gələn həftə|sabahı
pasttime; past=|formerly|former=|previous|earlier|once upon|used to|old times|in the past|ago=; прошл|прежн|прежде|бывш|раньше|ранее|некогда|когда-то|назад|былой|тому назад; keçmiş=|əvvəlki|ötən|ötmüş|bir vaxt|qabaqkı|köhnə=|öncə|əvvəllər|sabiq
future; future|in years to come|coming years|from now on|henceforth|onwards|later on; будущ|грядущ|впредь|предстоящ|в дальнейш|отныне; gələcək=|gələcəyi|bundan sonra|qarşıdakı|bundan belə|irəlidə
before; before=|beforehand|prior to|prior=|in advance|preceding|until then|earlier than; до=|перед=|прежде чем|заранее|заблаговрем|предваритель|до того|накануне; əvvəl=|qabaq=|öncə|əvvəlcədən|qabaqcadan|öncədən|əvvəlcə|-dək
after; after=|afterwards|thereafter|later=|subsequent|then=|next=; после=|потом|затем|впослед|последующ|спустя|позже|позднее|вслед за; sonra=|sonradan|sonrakı|ardınca|daha sonra
untiltill; until=|till=|up to|as far as|by the time; пока не|вплоть|до тех пор|до конца; qədər=|ədək|sonunadək|bitənədək|indiyədək|tarixədək|-anadək
during; during|while=|meanwhile|in the course|throughout|meantime; во время|в ходе|в период|тем временем|на протяж; zamanı=|ərzində|gedişində|müddətində|boyunca|boyu=|ikən
since; since=|ever since|from that day; с тех пор|с момента|начиная; bəri|o vaxtdan|-dan bəri|andan
when; when=|whenever|at what time|the day when|as soon as; когда=|всякий раз|как только|едва; nə vaxt|haçan|zaman=|vaxt=|olanda|gələndə
timeperiod; time=|times|period=|periods|duration|length of time|term=|span=|stretch of; время|времени|период|срок=|срока|сроки|сроком|длительност|продолжительн; vaxt=|vaxtı|zaman=|müddət|dövr=|dövründə|möddət
momentpoint; moment|point in time|stage=|stages|phase; момент|этап|стади|фаза; an=|andan|mərhələ|məqam
centuryage; century|centuries|decade|era=|generation; век=|века|столет|десятилет|эпох|поколен; əsr|onillik|dövran|nəsil
longtime; long=|longer|for years|lengthy|lasting|prolonged|last=|lasts|continu|permanent|constant; дольше|длит|длител|годами|продолж|постоян|непрерыв|бессрочн|долгий|долгое|долгие|долгих|долгого|подолгу|надолго|так долго|слишком долго|долго не|долго жд; uzun=|uzunmüddətli|illərlə|aylarla|davam|daimi|sürən|fasiləsiz|müddətsiz
shorttime; short=|shorter|shortened|brief=|briefly|for a while|temporar|momentar|short-term; коротк|кратк|недолг|временн|ненадолго|краткосроч|сокращен; qısa=|qısamüddətli|qısaca|müvəqqəti|az müddət
soonfast; soon=|sooner|quick|fast=|faster|rapid|speedy|prompt|swift|accelerat|expedit; быстр|ускор|оператив|поскорее|спешн|стремит|в кратчайш|вскоре; tez=|tezliklə|sürət|cəld|operativ|təcili|tezləş
atonceimmediate; immediate|at once|straight away|without delay|forthwith|instantly|on the spot|right away; немедлен|незамедл|сразу|тотчас|тут же|без промедл|не откладывая|безотлагат; dərhal|təxirəsalınmadan|ləngimədən|həmin an|yubanmadan|elə həmin|yerindəcə
latedelay; late=|delay|belated|overdue|postpon|put off|adjourn|lag=|lateness|slow=|slowly; поздн|опозда|задерж|отлож|отклад|отсроч|промедл|волокит|медлен|затяг|затян; gec=|gecik|təxir|yubat|yuban|ləng|uzan|təxirə sal|gecikən
earlyx; early=|earlier|ahead of time|premature; раньше|ранн|досроч|преждеврем|заблаговр|рано утр|слишком рано|раннее|ранней; erkən|vaxtından əvvəl|tez=|qabaqca
always; always|ever=|all the time|forever|invariably|each time|constantly; всегда|вечно|неизмен|постоян|всякий раз|каждый раз; həmişə|daim|hər zaman|hər dəfə|əbədi
never; never|not once|at no time; никогда|ни разу|ни один раз; heç vaxt|heç zaman|əsla|heç bir dəfə|qətiyyən
oftenx; often|frequent|many times|repeated|regular=|regularly|usual|commonly|time and again; часто|чаще|нередко|регуляр|неоднократ|обычн|многократ|то и дело|как правило; tez-tez|çox vaxt|mütəmadi|müntəzəm|dəfələrlə|adətən|təkrar-təkrar|çox zaman
rarely; rare=|rarely|seldom|hardly ever|occasional|sometimes|now and then; редк|реже=|иногда|изредка|порой|эпизод|бывает|время от времени; nadir|bəzən|arabir|hərdən|seyrək|təsadüfi|hərdənbir
onceagain; again=|anew|afresh|once more|repeat=|repeats|re-open|reopen; снова|вновь|опять|заново|повтор|еще раз|вторич|сызнова; yenə|yenidən|təkrar|bir daha|sıfırdan|təzədən
oncefirst; once=|one time|single time|first time|for the first time; один раз|однажды|впервые|разов|однократ|единожды|единовр|в первый раз; bir dəfə|birdəfəlik|ilk dəfə|bircə dəfə|birinci dəfə
twice; twice|two times|double=|doubled|doubles|twofold; дважды|двукрат|вдвое=|удво|двойн|два раза; iki dəfə|ikiqat|iki qat|iki misli
thrice; three times|thrice|threefold|triple|tripled; трижды|втрое|тройн|три раза; üç dəfə|üçqat|üç misli
alreadystill; already|still=|yet=|so far|as yet|to date; уже=|еще=|все еще|до сих пор|по-прежнему|поныне; artıq=|hələ|hələ də|indiyə|hələlik|indiyədək
simultaneous; simultan|at the same time|concurrent|in parallel|meanwhile|same day|coincid; одноврем|параллел|в то же время|заодно|в тот же день|совпад; eyni vaxt|paralel|eyni zamanda|həmin gün|üst-üstə düş
timetabledate; date=|dates|dated|calendar|schedule|timetable|deadline|due date|timely|on time; дату|число=|календар|график|расписан|своеврем|вовремя|в срок|датир|датой|датам|датиров|даты|дата; tarix=|tarixi|tarixdə|təqvim|qrafik|vaxtında|son müddət|vaxtlı-vaxtında
communicate; communicat|contact=|contacts|in touch|get through|keep in touch|correspond; связь|связи|связал|связаться|контакт|общени|общат|сообщени|на связи; əlaqə|ünsiyyət|kommunikasiya|təmas
telephone; telephone|phone|mobile phone|handset|cellphone|smartphone|dial=|landline|switchboard; телефон|мобильн|сотов|трубк|смартфон|аппарат связи|набрал номер|роуминг; telefon|mobil|smartfon|aparat=|rouminq
ringcall; call=|calls|called up|caller|callers|rang=|ring=|rings|phoned|hang up|hung up; звон|позвон|созвон|перезвон|вызов=|вызова|абонент; zəng|çağırış|abunəçi
summoncall; call for|summon|send for|called in|come when called|beckon; вызва|вызов|вызыва|позвал|зовет|звать|позвать|пригласил; çağır|səslə|dəvət et
number; number=|numbers|numbered|numeral|digits|digit=|figure=|figures; номер|номера|цифр|пронумер|нумерац; nömrə|rəqəm|nömrələ
textmessage; message|text message|sms|messenger|whatsapp|telegram|viber|chat=|voice message; сообщен|смс|мессендж|ватсап|телеграм|чат=|чата|чате|переписк|эсэмэс; mesaj|sms|mesencer|whatsapp|telegram|çat=|yazış|ismarıc
internetonline; internet|online|website|web=|site=|page=|portal|browser|link=|network=|social media; интернет|онлайн|сайт|портал|страничк|соцсет|социальн сет|ссылк|сеть|сети=|веб; internet|onlayn|sayt|portal|sosial şəbəkə|keçid=|səhifəsi|şəbəkə|veb
emailpost; email|e-mail|mailbox|inbox|mail=|postal|post office|postman|posted|postage; электронн почт|почт|почтов|ящик|почтальон|отправител|мейл; poçt|e-poçt|elektron poçt|poçtalyon|elektron məktub
letter; letter=|letters|written message|envelope|postcard|stamp on|addressee|correspondence; письмо|письма|письме=|писем|письмом|конверт|открытк|послани|адресат|корреспонд; məktub|zərf|açıqca|yazışma|ünvanlan
address; address=|addresses|addressed|street number|place of residence|registered at|home address; адрес|прописк|прописан|место жительств|по месту|регистрац по мест; ünvan|yaşayış yeri|qeydiyyat ünvan
computer; computer|laptop|software|electronic|spreadsheet|database|tablet|keyboard|button|screen=|program=; компьютер|ноутбук|программ обеспеч|электрон|планшет|кнопк|клавиат|экран|монитор=|софт; kompüter|noutbuk|elektron|planşet|düymə|ekran|proqram təminat|informatika
fileattach; file=|files|folder|attachment|download|upload|archive|directory; файл|папк|вложен|загруз|скач|выгруз|досье|дело в папк; fayl|qovluq|yükləyir|yüklən|əlavə olunmuş|papka
camera; camera|video=|videos|footage|recording|filmed|cctv|surveillance|lens|webcam; камер|видео|съемк|запись с|видеонаблюд|видеозап|снято на|пленк; kamera|video|çəkiliş|lent=|lentə|videogörüntü|görüntü
photo; photo|picture=|pictures|image=|images|snapshot|photograph|portrait|selfie; фото|снимок|снимк|изображ|картин|портрет|кадр=|сфотограф; foto|şəkil=|şəkli|şəklin|təsvir=|portret|kadr
soundvoice; voice|voices|audio|sound=|noise|loud|aloud|whisper|microphone|silent|tape=|taped; голос=|звук|шум|громк|вслух|шепот|аудио|диктофон|микрофон|магнитоф; səs=|səsi|səsli|ucadan|pıçıl|audio|mikrofon|diktofon|küy
announcead; announce|advert|poster|leaflet|billboard|flyer|signboard|notice board|hang up a notice; объяв|рекламн|реклам|плакат|листовк|афиш|вывеск|буклет|баннер|вывесил|щит=|вывеска|вывески|вывеску; elan|reklam|plakat|vərəqə|afişa|lövhə|bukletlər|bildiriş
newspaper; newspaper|press=|magazine|journal=|headline|gazette|bulletin|reporter|journalist|newsroom; газет|журнал|пресс|вестник|репорт|журналист|корреспондент|бюллетен|заголов; qəzet|jurnal|mətbuat|jurnalist|müxbir|xəbərnamə|başlıq
tvradio; television|tv=|radio|broadcast|on air|channel|series|programme on; телевид|телевиз|радио|эфир|телеканал|канал=|телепередач|радиопередач|передача о|сериал|ролик|трансляц; televiziya|televizor|radio|efir|kanal=|veriliş|serial|çarx|yayım
newsinfo; news|information|inform=|informs|informed|tidings|notice given|data on|hearsay|rumour; новост|известие|сведени|информац|весть|вести о|слух=|слухи|осведом; xəbər|məlumat|informasiya|yenilik|şayiə|bilgi
film; film=|films|movie|actress|documentary|episode|script|scenario|animated; фильм|кино|актрис|документальн|эпизод|сценар|мультф|ролев; film|kino|sənədli film|epizod|ssenari|cizgi film
storytale; story|stories|tale|narrat|account of what|anecdote|legend|plot of; истори|рассказ|сюжет|легенд|байк|притч|повесть; hekayə|əhvalat|süjet|nağıl|rəvayət|tarixçə
booktext; book=|books|booklet|textbook|brochure|page=|pages|chapter|paragraph|volume=|reading; книг|книж|брошюр|страниц|глава=|главы=|главе|раздел|том=|абзац|учебник; kitab|kitabça|səhifə|fəsil|bölmə|broşür|abzas|cild
notebook; notebook|diary|logbook|exercise book|log=|register book|jotter; тетрад|блокнот|дневник|записн книжк|журнал=|журнала|журнале|книга учета; dəftər|dəftərçə|gündəlik=|qeyd kitabça|jurnal=|jurnala|jurnalda|bloknot
papersheet; paper=|papers|sheet=|sheets|leaf=|form=|blank|page of; бумаг|лист=|листа|листок|листк|лист бумаги|бланк|формуляр; kağız|vərəq|blank|varaq
write; write=|writes|writing|wrote|written|writer|note down|put down|in writing|penned; писать|пишет|пишут|написа|напиш|записа|запис|запиш|выпис|перепис|вписа|письменн|дописа|расписа; yaz=|yazır|yazıb|yazan|yazıl|yazsın|yazmaq|yazdı|yazı=|yazılı|qeyd et
read; read=|reads|reading|reader|literacy|literate|re-read; читат|читает|читал|чтени|прочит|прочла|прочел|прочесть|зачитал|зачит|перечит|грамотн; oxu=|oxuyur|oxuyub|oxuyan|oxumaq|oxusun|oxunsun|mütaliə|savadlı
printcopy; print=|prints|printed|printing|copy=|copies|copied|photocopy|duplicate|scan=|printout; печат|напечат|распечат|копия|копии|копию|ксерокс|отксер|тираж|скан=|экземпляр|дубликат; çap=|surət=|surəti|nüsxə|kopya|skan|tiraj
stampseal; stamp=|stamps|stamped|seal=|sealed|postmark|imprint; штамп|печать|печатью|печати|опечат|пломб|оттиск; möhür|ştamp|plomb
signx; sign=|signs|signed|signing|signature|countersign|initialled; подпис|расписал|росписи|роспись|расписыва|подмахн|завизир; imza|imzala|qol çək
fillform; fill=|fills|filled|complete=|completes|completed|fill in|filling|tick=|ticked; заполн|графа|графе|графу|анкет|галочк|внести в; doldur|xana=|anket|qrafa
listregister; list=|lists|listed|index|catalogue|inventory|roll=|roster|enumerat; список|списк|перечень|перечн|перечисл|каталог|реестр|опись|описи|поименн; siyahı|sıyahı|reyestr|kataloq|sadala
linecolumn; line=|lines|row=|rows|column|entry=|entries|cell of|heading|graph; строк|строка|графа|графе|столб|колонк|пункт|рубрик; sətir|sütun|sətr|qrafa|bənd|sıra=
wordphrase; word=|words|wording|phrase|sentence of|expression|vocabulary|term used|worded; слово=|слова|слов=|словам|словами|фраза|фразы|фразу|выражени|словар|терм|формулировк; söz=|sözü|sözlər|ifadə=|cümlə|kəlmə|termin=|terminlər|lüğət
language; language|languages|bilingual|multilingual|translat|mother tongue|speaker of; язык|языка|языке|языках|двуязыч|многоязыч|переводч|наречи; dil=|dili|dilində|dillər|ana dili|dilmanc|tərcümə|çoxdilli
foreignlanguages; english|russian|arabic|french|turkish|vietnamese|bengali|nepali|urdu|tagalog|spanish|german|chinese; английск|русск|арабск|турецк|вьетнам|бенгальск|непал|урду|немецк|узбекск|таджикск|китайск|персид; ingilis|rus=|ərəb|türk=|vyetnam|benqal|nepal|urdu|alman|özbək|fransız|tacik
readersign; label=|labels|sticker|badge|tag=|mark=|marks|marked|symbol|sign on; наклейк|ярлык|бирка|значок|метк|помет|отметк|отмечен|знак=|знака|маркиров; etiket|nişan|stiker|işarə|yarlıq|damğa|döş nişan
school; school|schools|classroom|headmaster|boarding school|lyceum|gymnasium|pupil; школ|лицей|гимназ|училищ|колледж|класс=|классе|классн; məktəb|sinif=|siniflər|lisey|gimnaziya|kollec|texnikum|sinfə|sinfi|sinifdə
lesson; lesson|lessons|class=|classes|course=|courses|seminar|lecture|tutorial|session of; урок|заняти|курс=|курсы|курсов|лекц|семинар|предмет=|тренинг; dərs|məşğələ|kurs|seminar|mühazirə|fənn|təlim
learn; learn=|learns|learnt|learned|study=|studied|studies|pupil|master a|memorise|memoriz; учиться|учится|учатся|научи|обуч|изуч|освои|осваив|выучи|учеб|наизусть|узнае|узнаю|узнал|узнать; öyrən|oxuyur|təhsil|mənimsə|əzbər|öyrənir
teachx; teach=|teaches|taught|teacher|instructor|instructed|tutor|coach=|lecturer|explain to pupils; учить|научить|преподава|преподават|обучать|обучает|учител|наставн|инструктор|воспитател; öyrət|tədris|müəllim|təlimçi|tərbiyəçi|dərs de|öyrəd
pupilstudent; pupil|pupils|student|students|classmate|schoolchild|schoolgirl|trainee|undergraduate|graduate; ученик|учениц|учащ|школьник|студент|одноклассн|курсант|старшеклас|выпускни|слушател; şagird|tələbə|sinif yoldaş|kursant|məzunlar|məzunu|məzunun|dinləyici|müdavim
examtest; exam=|exams|examination paper|test=|tests|tested|quiz|grade=|graded; экзамен|зачет|тест=|тесты|тестир|контрольн работ|балл|оценк за|отметка; imtahan|test=|sınaq|yoxlama iş|qiymət al|ballar|ballıq
diploma; diploma=|diplomas|degree|certificate of|certificat|qualification|school-leaving; диплом|аттестат|сертификат|степень|свидетельство об|удостоверение о; diplom|attestat|sertifikat|şəhadətnamə|dərəcə=
educationx; education|educat|schooling|upbringing|literacy|vocational|higher education; образован|воспитан|просвещ|просвет|обучени|учебн завед|грамот; təhsil|tərbiyə|maarif|savad|peşə təhsil|ali təhsil
knowledge; know=|knows|knew|known|knowledge|knowing|aware; знает|знать|знал|знали|знаем|знают|знани|известно|осведомл|знающ; bil=|bilir|bilən|bilsin|bilmək|bilib|bilirdi|bilik|xəbərdar|bildiyi|məlum=|məlumdur|bilməsi|biləcək
notknow; not know|unknown|unaware|ignorant|does not know|no idea|did not know|no one knows; не знает|не знал|неизвестн|не ведает|незнани|неведом|не знают|никто не знает; bilmir|bilməyən|bilməyib|naməlum|xəbərsiz|bəlli deyil|bilinmir|bilmədən
think; think=|thinks|thought|consider=|considers|ponder|reflect=|weigh up|thinking; дума|подума|размышл|задумыв|мыслит|обдум|раздум|мысл; düşün|fikirləş|fikir=|fikri|götür-qoy|ağlına
opinion; opinion|view=|views|viewpoint|judgement of|regard as|opine|stance; мнени|взгляд=|взгляды|точка зрения|позици|полага|считает|считают|счел|сочл|усмотрени; rəy=|rəyi|fikir|mövqe|nöqteyi-nəzər|hesab edir|zənn|mülahizə
believe; believe|belief|trust=|trusts|trusted|faith|confidence|credible; верит|вера|верить|верят|повер|довер|убежден|доверя; inan|etibarlı|etibar et|etibar=|etiqad|güvən|inandır
doubtguess; doubt|guess|suppose|assume|presume|hesitat|uncertain|maybe|perhaps; сомне|догад|предполож|предполаг|колеб|наверное|может быть|вероятн|подозр; şübhə|güman|ehtimal|tərəddüd|bəlkə|təxmin
remember; remember|recall|memory|memories|remind|reminder|recollect|unforgotten; помнит|вспомн|вспомин|запомн|память|памяти|памятью|памятн|напомин|напомн|воспомин; yadda|yaddaş|xatırla|xatırlat|yadına|xatirə
forget; forget|forgot|forgotten|oblivion|slipped; забыл|забыт|забыва|забвен|позабы; unut|yaddan çıx|yadından çıx
understand; understand|understood|grasp|comprehen|make out|intelligib|realise=|realised; понима|понят|понял|поймет|понятн|осозна|разбирает в|уразум; başa düş|anlaş|dərk|aydın=|anlayır|anlamaq|anlayıb|anladı|anlama
explain; explain|explanat|clarif|spell out|make clear|in plain words; объясн|разъясн|поясн|растолк|толку|проясн|уточн; izah|aydınlaş|açıqlama|başa sal|dəqiqləş|şərh
clearplain; clear=|clearly|plain=|plainly|simple|intelligible|understandable|evident|obvious|transparent; ясно|ясны|четк|понятн|просто=|простой|прозрачн|очевидн|наглядн|доходчив; aydın|sadə|anlaşıqlı|şəffaf|açıq-aydın|aşkar=|bəlli
decidechoose; choose|choice|chose|chosen|select=|selects|selected|pick out|option|prefer; выбор=|выбрал|выбран|выбрать|выберет|выбир|предпоч|отбор|отобрать|избра; seç=|seçir|seçim|seçil|seçdiyi|seçsin|üstün tut|tərcih
wantwish; want=|wants|wanted|wish=|wishes|wished|desire|willing|would like|intend=|intends|intention; хочет|хотел|хотят|желан|желает|желающ|захоче|намерен|хотеть|воля=|воли=; istəyir|istəyən|istə=|istək|istəsə|arzu|niyyət|istədiyi|istəmək|istəyi|istəyə
notwant; not want|unwilling|against the will|reluctant|does not wish|without wishing; не хочет|не желает|не хотел|нежелан|против воли|не захотел; istəmir|istəməyən|istəmədiyi|istəmirəm|könülsüz
hope; hope=|hopes|hoped|expect=|expects|expected|expectation|look forward|await; надежд|надеется|ожидан|рассчитыв|ждет|уповать; ümid|gözlənti|gözlə
dream; dream=|dreams|wished for|plans for the future|ambition; мечт|грез|стремл|замысел; arzu|xəyal|röya
try; try=|tries|tried|trying|attempt|endeavour|effort=|efforts|strive; пытал|пытается|пытались|попыт|старал|старает|усили|стремит|постара; çalış|cəhd|səy=|səylər|təşəbbüs
walkgo; walk=|walks|walked|go=|goes|going|went|stroll|on foot|step=|steps|march past; идет|идти|идут|шел|шла=|шли=|ходит|пешком|ходил|пошел|пошла|зашел|заход|пройти|проход|шаг=|шага|шаги; gedir|gedən|gedib|gəz=|gəzir|piyada|addım|getmək|yeriyir|gəzib|gəzən|getməsi|getməyə
runescape; run away|ran away|escape|fled|flee=|fleeing|runaway|break free|got away|slip away; сбеж|бежал|бежав|бегств|побег|убежал|беглец|беглянк|скрыл|вырвал|вырват|унес ноги; qaç=|qaçıb|qaçan|qaçdı|qaçış|qurtul|canını qurtar|qaçmaq|qaçmış
moveshift; move=|moves|moved|moving|shift=|relocat|transport=|movement|displace|mobility; двигат|движен|перемещ|перемест|переезд|передвиж|перенос|перенес|двинул; hərəkət|köç|köçür|yerdəyiş|yerini dəyiş|daşınma
carrytransport; carry=|carries|carried|transport=|transported|haul|take to|taken to|bring=|brings|brought|convey; везет|везут|возит|перевоз|перевез|привоз|привез|доставл|вывоз|вывез|завез|увез|увоз|отвез; apar=|aparır|aparıb|aparan|gətir|gətirib|gətirilən|çatdır|daşıyan|daşıyır|daşıyıb|daşısın|daşımaq|daşıma
bringlead; lead=|leads|led=|bring along|escort=|escorted|accompany|accompanied|guide=|guided|usher|conduct to; ведет|вести=|привел|приводит|повел|сопровож|отвел|провожа|проводит до|проводил до; aparır|müşayiət|gətirir|ötür|yol göstər|bələdçi|aparsın
sendx; send=|sends|sending|sent=|dispatch|forward=|forwarded|mail out|ship to; послал|послан|отправ|пересла|высла|шлет|посыла|рассыл|разосла|присла|присыл|направил; göndər|yola sal|yolla|ünvanla|ötürül
stoph; stop=|stops|stopped|halt|standstill|cease|ceases|suspend|pause=|pauses; остановил|останов|останавл|приостан|прекрат|прекращ|перестал|прерв|перерыв|пауз; dayan=|dayandır|kəsil|fasilə|durdur|dayanıb|son qoy
stayremain; stay=|stays|stayed|remain=|remains|remained|left behind|still there|stick=|stuck; остал|остает|остать|остают|оставал|пребыв|застрял|задержал|оставл|оставил|оставят; qal=|qalır|qalıb|qalan|qalsın|qalmaq|qaldığı|qalmış|qalma=
sit; sit=|sits|sitting|sat=|seated|seat=|seats; сидит|сидела|сидели|сидят|сидя|сесть|усад|посад|посажен|сажа; otur|oturub|oturan|əyləş
stand; stand=|stands|standing|stood|upright|get up|rose=; стоял|стоят|встал|встает|поднял|стойк|стоит|стояв; durur|durub|duran|durmaq|ayağa|dayanıb|qalx
lie; lie down|lying|lay=|laid|lies=|bedridden; лежа|лежит|лежал|лежат|пролежал|лег=|слег=; uzan|uzanıb|yatır|sərili
climbfall; climb|fall=|falls|fell=|fallen|jump|drop=|drops|dropped|collapse|tumble|sink; упал|падени|падает|прыг|взобр|свалил|рухн|обруш|обвал|споткн|тонет; yıxıl|atıl|uçub|çök|tullan
openx; open=|opens|opened|opening|unlock|unsealed; открыва|открыт|открыл|отпер|распах|вскры|раскры; aç=|açıq=|açıqdır|açıqca|açır|açıb|açan|açsın|açılış|açıl
closeshut; close=|closes|closed|closing|shut=|shuts|closure|sealed off|locked; закрыт|закрыва|закрыл|запер|запир|затвор|захлоп; bağla|bağlı|qapalı|qapan|bağlan|örtülü
putplace; put=|puts|putting|place=|places|placed|lay=|lays|laid|insert|position=|set down; кладет|положил|поставил|поставить|ставит|вложил|помест|размест|размещ|класть|вставил|расстав; qoy=|qoyur|qoyub|qoyul|qoysun|qoyan|yerləşdir|yerləş|qoymaq
taketake; take=|takes|taking|took|taken|grab|pick up|fetch; берет|берут|взял|взяли|взять|взято|взяты|взята|взят=|забрал|забир|брал|возьм|прихват|принес|брать на|брать у|брать с; götür|al=|alır|alıb|alan|alsın|aldı|almaq|alınıb|alın=|alınsın|alınmış|alınması|alınan|alınır|alması|almış
takeawayseize; take away|took away|taken from|snatch|strip of|deprive|confiscat|wrest; отнял|отнят|отбер|отобр|отбир|забрали|изъял|изъят|изыма|лишил|лишить|выхват|лишать|лишает; əlindən al|əlindən alıb|alıb saxla|müsadirə|məhrum|zorla al|götürülüb
givehand; give=|gives|gave|given|giving|hand=|hands over|handed|hand over|pass=|passed|deliver|grant=|provide; дает|дают|отдает|отдал=|отдали|отдала|выдать|выдает|выдал|передал|передает|вруч|предостав|подает|дать|дала|дали|выдают|выдава|отдают|отдава|давать|давал|дающ; ver=|verir|verib|verən|versin|verdi|vermək|verilsin|verilib|verilən|təqdim|təhvil|verə=|verilməsi|verilir|verməsi|verməyi|verməyib|vermir|verilmiş
receiveget; receive=|receives|received|get=|gets|getting|got=|obtain|acquire|recipient|receipt of; получил|получает|получат|получен|получател|досталось|приобрет; alır|almaq|alıb|əldə|qəbul et|alıcı|alan=|alsın|almayıb|aldığı
keephold; keep=|keeps|kept|keeping|hold=|holds|holding|held=|retain|retained|preserve|store=; держать|держит|держат|держал|удерж|хранит|хранен|храни|сохран|сберег|уберег; saxla|tut=|tutur|tutub|tutan|tutulur|tutmaq|qoru|mühafizə|saxlanc
loselost; lose=|loses|losing|lost|loss|losses|mislaid|missing; потерял|потеря|теря|утрач|утрат|утер|лишился|пропал|пропаж; itir|itmiş|itki|itkin|itib|itdi|yoxa çıx
findx; find=|finds|found=|finding|discover|come across|unearth|locate=|trace=; нашел|нашли|нашла|найд|найти|находит|находят|обнаруж|отыск|разыск|сыскал; tap=|tapır|tapıb|tapan|tapıl|tapsın|tapmaq|tapdı|aşkar|rast
searchseek; search|look for|looking for|seek=|seeks|sought|hunt=|wanted list|job seeker; ищет|ищут|искат|искал|поиск|розыск|разыскив|обыск|подыск|сыск; axtar|axtarış|arayır|axtarıl
disappear; disappear|vanish|missing|gone missing|lost without|went missing|whereabouts unknown; исчез|пропал|пропав|пропада|без вести|безвестн|скрылся; itkin|yoxa çıx|yox ol|qeyb|itmiş
hide; hide=|hides|hiding|hid=|hidden|conceal|cover up|secret=|secrets|secrecy|secretly|under cover|disguise; скрыт|скрыл|скрыва|прят|спрят|тайн|тайно|укры|утаи|утаив|подполь|маскир; gizlə|gizli|gizlət|pərdələ|ört-basdır|gizlin|saxlanmış
showx; show=|shows|showed|shown|showing|demonstrat|display|point to|exhibit=|reveal; показал|показать|показыв|показ=|демонстр|предъяв|предъявл|указал|явил|выстав; göstər|nümayiş|təqdim et|göstəril
seelook; see=|sees|saw|seen|look=|looks|looked|watch=|watched|view=|glance|sight|observe; видит|видел|видят|увид|смотр|посмотр|просматр|гляд|взгля|заметил|видн|завидев; görür|görüb|görən|gördü|görsün|görmək|bax=|baxır|baxan|baxıb|baxsın|görünür|müşahidə
noticeperceive; notice=|notices|noticed|spot=|spotted|perceive|detected|detects|sense=|observe=; замет|замечает|замечал|замечен|обратил внимание|уловил|подмет|почуял|распозн|разгляд; görüb|fərqinə var|sez|hiss et|diqqət|nəzərə çarp
attentionheed; attention|heed|take note|mindful|overlook|careful|neglect; внимани|внимат|учитыв|учесть|принять во|упуск|упуст|невнимат; diqqət|nəzərə al|fikir ver|nəzərdən qaç|diqqətli
hearlisten; hears|heard|listen=|listens|overhear|hearing of|to hear|be heard|can hear|hear from|hear the|listener; слыш|услыш|слуш|выслуш|заслуш|прислуш|послуш; eşit|eşid|dinlə|qulaq as|qulağ
smelltaste; smell|taste|touch=|touches|touched|feel by; запах|вкус|трога|дотрон|касает|прикос|осяза; iy=|dad=|toxun|qoxu|dadı
feelemotion; feel=|feels|felt=|feeling|emotion|mood|sentiment; чувств|ощуща|ощущ|эмоц|настроен; hiss=|hissi|duyğu|hiss edir|əhval|emosi
fear; fear=|fears|afraid|fright|scare|scared|terrified|panic|alarmed; страх=|боит|бояться|боял|испуг|пуга|боязн|ужас|паник|тревог; qorx|qorxu|vahimə|çəkin|ürkü|həyəcan|panika
shame; shame|ashamed|embarrass|humiliat|disgrace|dishonour; стыд|позор|опозор|унижен|униз|срам|стесня; utan|ayıb|xəcalət|alçal|rüsvay|həya=
angry; anger|angry|rage|furious|shout=|shouts|shouted|quarrel|scold|row=|insult|swear at; злоб|гнев|ярост|крич|крик|ссор|руга|оскорб|брань|скандал; qəzəb|hirs|qışqır|dava=|davası|söyüş|təhqir|mübahisə|acıq
sadcry; sad=|sorrow|grief|cry=|cries|cried|weep|tears|mourn|despair|depress; грус|печал|горе=|плач|слез|слезы|рыда|отчая|тоск|депресс; kədər|göz yaş|qəm=|dərd=|dərdini|ümidsiz|depressiya|ağlayır|ağlayan|ağlamaq|ağlayıb|ağlaya
joylaugh; joy=|glad|happy|happiness|laugh|smile|pleased|cheer; радост|счаст|смех|смеет|смеял|улыб|весел; sevin|gülür|gülüş|xoşbəxt|şad|təbəssüm|gülümsə
thankgrateful; thank|grateful|gratitude|thanks to|appreciat; благодар|спасибо|признательн; təşəkkür|minnətdar|sağ ol
sorryapolog; sorry|apolog|regret|forgive|pardon|mercy; извин|прощен|сожал|раская|помилов; bağışla|peşman|təəssüf|əfv|üzr istə|üzrxah
calmquiet; calm|quiet|silence|silent|peaceful|tranquil|keep silent|hush|mute; тихо|тишин|спокой|молч|безмолв|умолк|замолч|промолч|покой|покоя; sakit|sus=|susur|susub|susdu|sükut|dinc|səssiz|rahatlıq
worrycare; worry|worried|anxious|anxiety|concern=|concerned|unease|care about|caring|nervous; беспоко|волну|тревож|озабоч|обеспоко|забот|неравнодуш|нервн; narahat|nigaran|həyəcan|qayğı|təşviş|narahatlıq
courage; courage|brave|bold|dare=|dares|dared|encourag|hearten; смел|храбр|отваж|решим|осмел|мужеств|ободр|поощр; cəsarət|cürət|ürəkləndir|qoçaq|həvəsləndir
interestcurious; curious|curiosity|interested|attract=|attracted|appeal to|tempting|lure|allure|entice; любопыт|заман|соблазн|приманк|замани|увлек|интересует|интересно|заинтересов; maraq|şirnik|tamah|həvəs|cəzb|marağ|cəlbedici
tired_of; boring|fed up|idle|lazy|sluggish|indifferent|indifference|careless; равнодуш|безразлич|лень|ленив|безучаст|халат|небреж; laqeyd|tənbəl|biganə|etinasız|səhlənkar
lonely; alone|lonely|lone=|single-handed|solitary|on her own|by herself|on his own|unaided; один-одинеш|одинок|одиноч|наедине|в одиночк|сам по себе|поодиноч; tək=|təkbaşına|tənha|yalqız|təkbətək|təklikdə|özbaşına
together; together|jointly|along with|in common|side by side|with each other|shared; вместе|совместн|наравне|вдвоем|вкупе|заодно|друг с другом; birlikdə|birgə|bir yerdə|yanaşı|əl-ələ|ortaq|müştərək
eachother; each other|one another|mutual|reciproc|between themselves; друг друг|взаимн|обоюдн|между собой; bir-biri|qarşılıqlı|öz aralarında
saytell; say=|says|said|saying|tell=|tells|told|telling|utter|remark; сказа|скаж|говор|рассказ|высказ|произнес|молвил|пересказ|проговор; deyir|deyib|deyən|desin|dedi|demək|söylə|danış|bildir|nəql et|deyilib|deyə=|deyilən
speaktalk; speak=|speaks|spoke|spoken|speaking|talk=|talks|talked|chat with|converse|conversation; говорит|говорить|разговор|беседов|беседа|беседы|беседу|поговор|побесед|переговор|собесед|общал; danış|söhbət|danışıq|müsahibə|həmsöhbət|danışır|danışan
speech; speech|speeches|address the|talk to the|orator|speak out|rostrum|podium; речь|речи|выступ|трибун|слово взял|обращени к; çıxış|nitq|kürsü|tribuna|danışma
askq; ask=|asks|asked|asking|question=|questions|questioned|inquire|inquiry of|enquir|query; спрашив|спросил|спросит|спроси|расспр|вопрос|переспрос|опрос|опрош|поинтерес|задать|задает|задав; soruş|sual|soruşur|xəbər al|sorğu|sorğula
askfor; request=|requests|requested|ask for|beg=|plead|appeal for|petition for|solicit|please; просит|просил|просят|просьб|попрос|прошен|умол|ходатай|запрос|выпрос|упрос|обратит|обраща|обратив; xahiş|istəyir|yalvar|müraciət|sorğu|rica|vəsatət
answerreply; answer=|answers|answered|reply|replies|replied|respond|response|unanswered; ответ=|ответы|ответа|ответом|ответил|ответит|отвеча|отклик|отозв|безответ|отвечен; cavab|cavabla|cavabsız|reaksiya
agreeyes; agree=|agrees|agreed|yes=|consent|accept=|accepts|accepted|approve|nod=; соглас|соглаш|принять предлож|одобр|да=|кивн|договорил|принял; razı|razılıq|razılaş|qəbul|bəli|təsdiq|hə=
refuseno; refuse=|refuses|refused|refusal|reject|decline=|declined|turn down|turned down|say no; отказ|отверг|отклон|отвергн|отказыва|не согласил; imtina|rədd|razı olma|boyun qaçır|etiraz
objectdispute; object to|objection|protest|dispute|contest=|argue|argument|quarrel over|disagree; возраж|протест|спор=|спора|спорн|оспор|оспари|несоглас|поспор|пререк; etiraz|mübahisə|mübahisəli|narazı|razılaşmır
promise; promise|promised|pledge|vow|swear|sworn|word of honour|assure=|assured; обещ|обеща|посул|сулит|клят|поклял|зароки|заверил|пообещ; vəd|söz ver|and iç|and=|boyun ol|təminat ver
offerpropose; offer=|offers|offered|propose|proposal|suggest|put forward|invite to; предлож|предлаг|предложен; təklif|irəli sür|təklif et
advisecounsel; advise|adviser|advice|counsel=|recommend|hint|prompt=; совет=|советов|посовет|советник|рекоменд|подсказ|консульт; məsləhət|müşavirlər|müşaviri|tövsiyə|göstəriş ver|konsultasiya
warn; warn=|warns|warned|warning|caution|alert|beware; предупре|предостер|остерег|оповещ|насторож|тревожн сигнал; xəbərdar|ehtiyatlı ol|siqnal|xəbərdarlıq
mentionname; mention|named=|names|refer to|cite|cites|cited|quote|speak of|touch on; упомин|упомян|назвать|называ|назвал|ссыла|ссылк|процит|привел слова; ad çək|adını çək|istinad|qeyd edil|xatırlan|adlandır|sitat
tellreport; report to|report the|informs|let know|notify|make known|tip off|to inform; сообщ|извест|извещ|уведом|доложи|докладыва|доложил|докладыв|донес|оповес|поставил в известн; xəbər ver|bildir|məlumat ver|məruzə et|çatdır|bildiriş
complainx; complain|complaint|grievance|grumble; жалоб|сетова|ропт|жаловал|жаловать|жалуе|пожаловал; şikayət|gileylən|narazılıq
criticise; critic|blame|reproach|censure|reproof|condemn|accuse=; критик|упрек|порица|попрек|осужд|нарека|винит; tənqid|irad=|qına|məzəmmət|ittiham|irada
praise; praise|commend|compliment|flatter|applaud; похвал|хвалит|льст|одобрит|комплимент|аплод; tərif=|təriflə|alqış|yaltaq|mədh
lieuntruth; lie=|lies=|lied|liar|untruth|false=|falsely|invent=|invented|fiction|fictitious|pretend|pretext; врет|врал|ложь|ложн|лжив|неправд|вымыш|выдум|притвор|вымысел|соврал|предлог=|мним; yalan|uydurma|qondarma|bəhanə|saxta|yalançı|uydur
deceivetrick; deceiv|cheat|trick=|tricked|fool=|dupe|mislead|fraud|scam|swindl|decoy|bait; обман|обмануть|надул|одурач|мошенн|афер|облапош|разыгр|провел за нос|ввел в заблужд; aldat|aldad|aldan|fırıldaq|kələk|hiylə|yanılt|dələduz|tələyə|tələdə|tələsi|tələ=
truth; truth|truthful|true=|honest|sincere|genuine|real=|really|actual|frank; правд|истин|честн|искрен|подлинн|настоящ|действительн|на самом деле|реальн; həqiqət|doğru|düz=|səmimi|dürüst|əsl=|həqiqi|real=|əslində|vicdan
gossiprumour; rumour|rumor|gossip|hearsay|whisper|word of mouth; слух|сплетн|молва|пересуд|из уст в уста|шепч; şayiə|dedi-qodu|söz-söhbət|ağızdan-ağıza
meetencounter; meet=|meets|met=|encounter|come across|meeting with|get to know|appointment with; встреч|встрет|повстреч|свидани|столкн|схода|собрал|сходка|сходятся; görüş|rast|qarşıla|tanış ol|rastlaş|yığıncaq
gatherassemble; gather=|gathers|gathered|gathering|assemble|assembly of|crowd together|rally|come together|convene; собрал|собра|собир|собран|сбор=|сборищ|митинг|съезд|на сходе|схода|сходах|сходка; toplaş|yığış|toplantı|yığ=|mitinq|topla=|bir araya|toplan
jointake; join=|joins|joined|take part|participat|involve=|involved|attend=|attended|member; присоед|вступил|вовлеч|участник|член=|члены|присутств|участие|участия|участию|участием|участии|участв|участни; iştirak|qoşul|üzv|cəlb|daxil ol
visit; visit=|visits|visited|call on|drop in|look in on|go and see; посет|посещ|навест|навещ|побыва|заглян|наведыв|объезж|визиты|визитом; ziyarət|baş çək|gəl-get|baş vur|səfər et
waitw; wait=|waits|waited|waiting|await|expect=|queue|standing in line; ждать|ждет|ждут|ждал|ожида|дожид|подожд|дожда|выжид|очередь|очереди; gözlə|növbə|intizar|gözləmə
delayhold; hold up|slow down|hesitat|drag on|linger|stall=; тянет|тянул|мешка|медлит|застоп|тормоз|затор; yubat|ləngit|uzat|yubanır|süründür
helpaid; help=|helps|helped|helping|aid=|assist=|assists|assisted|support=|supports|supported|relief; помощ|помог|помоч|помога|поддерж|содейств|подмог; kömək|yardım|dəstək|imdad|əl tut|köməklik
save; save=|saves|saved|rescue|rescued|deliver from|free=|freed|freeing|liberat|set free|release; спас|спасен|спасл|вызвол|выруч|освобо|освобож|вызволен|избав|отпуст|выпуска|отпуска; xilas|azad et|qurtar|azad=|azadlığ|buraxıl|azadlıq
protectguard; protect|safeguard|shield|defended|defends|to defend|keep safe|guarded|cover=|secure; защит|защищ|оберег|охран|беречь|огражд|уберечь|заслон; qoru|müdafiə|mühafizə|himayə|qoruyan
harmhurt; harm=|harms|harmed|damage|injure|hurt=|ruin|spoil|adverse|detriment|destroy; вред|ущерб|навред|урон|поврежд|порч|разруш|губит|погуб|уничтож; zərər=|zərərli|zərəri|ziyan|xətər|korla|xarab|məhv|dağıt|zədə
beatstrike; beat=|beats|beaten|hit=|hits|strike=|struck|slap|kick|blow=|punch|thrash; бьет|бил=|били=|избил|побо|удар|бить|колот|пощеч|избие|пинал|ударил; döy|vur=|vurur|vurub|vursun|şapalaq|təpik|zərbə|kötək
torture; tortur|cruel|torment|brutal|abuse=|abused|maltreat|ill-treat|inhuman|degrad; пытк|жесток|истяз|мучи|издева|бесчеловеч|глумл; işgəncə|əzab|qəddar|zülm|incit|amansız|təhqiredici
threaten; threat=|threats|threaten|menace|blackmail|extort|intimidat; угроз|угрожа|грозит|шантаж|вымог|запуг|стращ|пригроз; hədəsi|hədələ|qorxut|qorxud|şantaj|hədə-qorxu|hədə qorxu|hədə ilə
forcemake; force=|forces|forced|compel|coerc|oblige=|pressure|made to|by force|against will; застав|принуд|вынуд|насильн|силой|принуж|насил|понужд|под нажим; məcbur|zor=|zorla|güc=|təzyiq|vadar|gücdən
attackfight; attack|assault|fight=|fights|fought|struggle|war=|battle|combat|raid; напад|нападен|атак|драк|драл|борьб|воев|войн|боя|схват|налет; hücum|dava=|davası|basqın|mübarizə|müharibə|döyüş|vuruş|savaş
weaponknife; knife|knives|gun=|pistol|weapon|armed|firearm|axe=; нож=|ножом|оружи|пистолет|ружь|вооруж|топор|приклад; bıçaq|silah|tapança|tüfəng|balta
stealx; steal=|steals|stole|stolen|theft|rob=|robbed|loot|pilfer; воров|красть|краж|украл|укра|ограб|хищен|похит|угнал|угон; oğurla|oğurluq|qarət|talan|çal=|oğurlan
kidnap; kidnap|abduct|hostage|captive|captivity|ransom; похищ|похит|заложник|плен=|плена|пленн|неволь|невол|выкуп; oğurla|girov|əsir|əsarət|qaçır=|adam oğurluğ
catchcapture; catch=|catches|caught|capture|grab|seize=|trap=|traps|trapped|snare|nab=; пойма|ловить|ловушк|схват|захват|попал|попав|западн|поимк|задержал|попада|попавш|попасть|попадет; tut=|tutul|ələ keç|tələ=|tələyə|yaxala|tora=|toruna
bindtie; tie=|tied|rope|chained|handcuff|shackle|fasten|in chains|bound hand|tied up; связал|привяз|цепь|цепи=|веревк|наручн|оковы|скован|прикован|кандал; bağlan=|zəncir|ip=|ipə|qandal|qollarını|kəndir|qolunu bağla|əlini bağla|bağlayıb
prisonlock; locked in|locked up|behind bars|imprison|shut in|confine|cage; взаперти|запер|заперт|за решетк|в заточен|клетк|затвор|заточ; qapadıl|kilid altında|həbs|qəfəs|içəri sal|barmaqlıq arxasında
beginstart; begin=|begins|began|begun|start=|starts|started|commence|outset|launch|set off|initiat; начал=|начали|начала|началось|началась|начале|начина|начать|начат|начнет|приступ|старт|запуск|завести|затея|возник; başla|başlan|başlanğıc|start|təşəbbüs|işə sal|girişir
endfinish; end=|ends|ended|finish|complete=|completed|completion|conclude=|over=|close of|expire|expiry|lapse; конец|конца|концу|кончи|закончи|заверш|окончан|окончил|истек|истеч|доведен|доверш; son=|sonu|sonunda|bit=|bitir|bitib|bitən|başa çat|yekun|qurtar|tamamla|sona
continuegoon; continu|go on|carry on|keep on|keep going|resume|prolong; продолж|дальше|возобнов|длится|продлен|продли; davam|ardınca|uzadıl|yenidən başla
becomechange; become|becomes|became|change=|changes|changed|turn=|turns|turned|turn into|alter|transform|convert; стал=|стала|стало|станов|станет|меняет|измен|смен|превра|обернул|перемен|преобр|переоб; dəyiş|çevril|olub|halına gəl|dönüb|başqalaş|dəyişdir
replace; replace|substitut|swap|exchange|instead=|in place of|in lieu|stand in for; замен|вместо|взамен|подмен|обмен|поменя|замещ; əvəz|əvəzinə|əvəzlə|dəyişdiril|yerinə başqa
appearemerge; appear=|appears|appeared|emerged|emerging|emerges|turn up|turned up|arise|surface; появ|появил|возник|всплы|выявил; peyda|meydana|üzə çıx|ortaya çıx|yaran|görün
happenoccur; happen|occur|event=|events|incident|take place|took place|took part; случи|происход|произош|событ|инцидент|случай|случая|происшеств; baş ver|hadisə|hal=|halı|hallar|olub-keç|qəza
causereason; cause|causes|caused|reason|reasons|because|why=|therefore|due to|owing to|root cause; причин|почему|потому|поэтому|повод|из-за|вследств|благодаря|отчего|зачем; səbəb|niyə|çünki|görə=|buna görə|nəticəsində|ona görə|üzündən
resultoutcome; result|outcome|consequence|effect=|effects|aftermath|as a result; результат|итог|исход=|исхода|последств|вывод=|выводы|следстви|эффект; nəticə|yekun|aqibət|təsir|effekt|son nəticə
numbertwo; two=|both=|pair=|couple=|either=|second of; два=|две=|двух=|двум|двумя|двое|обоих|двоих|обеих|обеими|обоим|вдвоем; iki=|ikisi|ikinci|hər iki|ikisinin|cüt
numberthree; three=|third of the|trio; три=|трех=|трем|тремя|трое|троих|трехд; üç=|üçdə|üçüncü|üçlük|üç nəfər|üçü=|üçündən|üçünü
numberfour; four=|fourth; четверо|четверт|четыре=|четырех|четырьмя; dörd|dördüncü
numberfive; five=|fifth; пять=|пяти=|пятью|пятер|пятый|пятая; beş=|beşi|beşinci|beşdə
numbersix; six=|sixth; шесть=|шести=|шестер|шестой|шестая; altı ay/nəfər/gün/il/min/dəfə/qız/ölkə|altısı|altıncı
numberseven; seven=|seventh; семер|седьм|семь лет/человек/дней/раз/тысяч/месяц/процент/стран/случа/суток|семи лет/человек/дней/тысяч/месяц/стран/часов; yeddi|yeddinci
numbereight; eight=|eighth; восемь=|восьми=|восьмер|восьмой; səkkiz|səkkizinci
numbernine; nine=|ninth; девять=|девяти=|девятер|девят; doqquz|doqquzuncu
numberten; ten=|tens|tenth|dozen; десять=|десяти=|десятк|десят; on=|onlarla|onuncu|on nəfər
numbereleven; eleven|eleventh|twelve|twelfth; одиннадцат|двенадцат; on bir|on iki
numberteens; thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen; тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат; on üç|on dörd|on beş|on altı|on yeddi|on səkkiz|on doqquz
numbertwenty; twenty|twentieth|twenties; двадцат; iyirmi
numberthirty; thirty|thirtieth|thirties; тридцат; otuz
numberforty; forty|fortieth|forties; сорок|сороков; qırx
numberfifty; fifty|fiftieth|sixty|sixtieth|seventy|eighty|ninety|nineties|ninetieth; пятьдесят|пятидесят|шестьдесят|шестидесят|семьдесят|семидесят|восемьдесят|восьмидесят|девяност; altmış|yetmiş|səksən|doxsan|altmışıncı|əlli
numberhundred; hundred|hundreds|hundredth; ста=|сотн|двести|двухсот|триста|четыреста|пятьсот|шестьсот|сотен|сто человек|сто тысяч|сто лет|около ста|до ста; yüz=|yüzlər|yüzdən|yüzlərlə
numberthousand; thousand|thousands; тысяч; min=|minlər|minlərlə|min nəfər
numbermillion; million|millions|billion|billions|bn=; миллион|млн|миллиард|млрд; milyon|milyard|mln
half; half=|halves|halved|half of; половин|пополам|полтора|наполовину|вполовину; yarı=|yarısı|yarısını|yarım|yarıya|yarıbayarı
quarterpart; third=|quarter|quarters|one in three|one in four|two thirds|fraction|tenth of; треть|трети|четверть|четверт|десятая часть|доля; üçdə|dörddə|rüb|üçdən|onda bir
partshare; part=|parts|portion|share=|shares|partial|fraction|piece=|pieces|segment; частью|доля|доли=|долю|долей|частич|кусок|кусоч|фрагмент|отчаст|часть|части|частей|частям; hissə|pay=|payı=|payını|payının|qismən|qism=|parça|bir qismi
wholeall; whole|all=|entire|entirely|total|totally|complete=|completely|full=|fully|overall; весь=|вся=|все=|всех|всю=|целиком|полност|полный|целый|целое|общий|общая|всего|сполна; bütün|hamı=|hamısı|tam=|tamam|ümumi|bütövlükdə|bütöv|cəmi=
eachevery; each=|every=|everyone|everybody|per person|apiece|one by one; кажд|всяк|любой|любая|любого|поочеред|поштучн|на человека; hər=|hər kəs|hər bir|istənilən|birbəbir|hər biri|adambaşı
some; some=|several|few=|a few|certain=|a number of|handful|various; некотор|несколько|кое-кто|ряд=|отдельные|немног|иные; bəzi|bir neçə|bir sıra|müəyyən=|bir qrup|bir para|az-çox
manymuch; many=|much=|plenty|a lot|numerous|multiple|lots of|mass=|massive|large number; много|многие|многих|множеств|массов|уйма|немало|массы; çox=|çoxlu|çoxu|kütləvi|xeyli|külli|bir çox|saysız
mostmajority; most=|mostly|majority|mainly|chiefly|predominant|for the most part|largely; большинств|большей частью|в основном|преимуществ|главным образом|преоблада|чаще всего; əksəriyyət|əsasən|çoxu=|başlıca|ən çox|əsas etibar|çox hissə
morerise; more=|increase|increases|rise=|rises|risen|grow=|grows|grew|growth|larger|higher|greater|additional; больше|увелич|рост=|роста|вырос|выросл|возрос|прибав|повыс|повыш|растет|нараст|прирост|все более|более чем; artıq=|art=|artır|artıb|artım|çoxal|yüksəl|daha çox|artırıl|böyüyür|qalxıb
lessfall; less=|fewer|decrease|reduce|reduced|reduction|decline=|diminish|drop in|lower=|shrink|cut=|cuts; меньше|менее|уменьш|сниж|сниз|сокращ|сократ|убав|спад|ниже=|урез; az=|azal|azaldıl|aşağı düş|endir|az sayda|ixtisar|kiçil
enough; enough|sufficient|suffice|adequate; достаточн|хватает|хватит|хватило|довольно|вдоволь; kifayət|yetər|bəs=|bəs et|lazımınca
tootoomuch; too=|excess|exceed|surplus|superfluous|extra=|beyond measure|overcrowd; слишком|чрезмер|лишн|превыш|избыт|сверх|излишн|чересчур; həddindən artıq|artıqlıq|izafi|aşır|həddi aş|çox böyük|həddən
notenough; not enough|too few|lack=|lacks|lacking|shortage|scarce|insufficient|short of; не хватает|нехватк|недостат|мало=|дефицит|скуд|маловат|не достает; çatmır|çatışmır|çatışmaz|kasad|qıtlıq|az=
onlymerely; only=|merely|just=|solely|exclusive|alone=|nothing but|purely; только|лишь|единствен|исключительн|всего лишь|один лишь; yalnız|təkcə|ancaq|yeganə|bircə|müstəsna|sırf
exceptbut; except for|except=|apart from|other than|besides|excluding|unless|but for|save for; кроме|за исключ|помимо|исключая|не считая|разве что; başqa=|istisna|savayı|çıxmaqla|müstəsna
alsoplus; also=|as well|too=|moreover|furthermore|additionally|in addition|likewise|plus=; также|тоже|кроме того|вдобавок|сверх того|притом|дополнительн|плюс; həm də|həmçinin|habelə|eləcə də|üstəlik|bundan əlavə|əlavə olaraq|o cümlədən
almostabout; almost|nearly|about=|approximate|roughly|around=|some thirty|close to|virtually; почти|около|примерно|приблизит|порядка|практически|едва не; təxminən|demək olar|az qala|təqribən|yaxın=|haradasa
exactly; exact|precise|accurate|accuracy|specific=|concrete|strictly; точн|ровно|именно|конкретн|строго|в точности|скрупул; dəqiq=|dəqiqlik|dəqiqləş|məhz|konkret|düz=|ciddi=
countmeasure; count=|counts|counted|counting|measured|measuring|measurement|calculate|calculation|reckon|compute|tally|weigh; считать|считали|подсчет|подсчит|сосчит|посчит|измер|вычисл|расчет|насчит|взвес|меря; say=|sayıl|hesabla|ölç|ölçül|sayını|hesablan|çək=
quantity; quantity|amount|volume=|volumes|number of|size=|extent|scale|weight|length|width; количеств|объем|размер|число|численн|масштаб|величин|вес=|длина|ширин|тонн; say=|miqdar|həcm|ölçü|miqyas|uzunluq|ton=|çəkisi
average; average|median|on average|typical; средн|в среднем|медиан|типичн|типов; orta=|orta hesab|median|tipik|tipli
maxmin; maximum|minimum|at least|at most|no more than|not less than|no less than|upper limit|ceiling; максим|миним|не менее|не более|не меньше|самое большее|предел|по крайней мере|хотя бы; maksimum|minimum|ən azı|azı=|ən çoxu|ildən az olma|heç olmasa
limitx; limit=|limits|limited|boundary|threshold|restrict|cap=|confine|ceiling|within limits; предел|ограничен|огранич|лимит|порог|рамк|в пределах|границы чего; hədd=|həddi|məhdud|limit|çərçivə|hüdud|məhdudlaş
percent; per cent|percent|percentage|rate of|ratio|proportion|per thousand; процент|доля|соотнош|коэффиц|пропорц|соразмер; faiz|nisbət|əmsal|proporsional
firstx; first=|firstly|initial|primary|original|foremost|at first; первый|первого|первая|первую|первым|первич|изнач|первонач|сперва|сначала; ilk=|birinci|ilkin|başlanğıcda|ilk növbədə|əvvəlcə
secondx; second=|secondly|secondary|next in order; второй|второго|вторая|вторую|вторич|во-вторых; ikinci|ikincilər|ikincisi|təkrar=
thirdx; third=|thirdly|thirds|tertiary; третий|третьего|третья|третьим|в-третьих|треть; üçüncü|üçüncüsü
lastfinal; last=|lastly|final|finally|ultimate|latest|at last; последн|финальн|окончательн|наконец|напоследок|в конце концов; son=|sonuncu|axırıncı|nəhayət|axırda|axırı|yekun
otherdifferent; other=|others|another|different|differ=|differs|distinct|else=|otherwise|various|unlike; другой|другие|другую|иной|иная|иначе|отлич|различ|разные|разных|прочие|прочее|остальн; başqa|digər|fərq|fərqli|müxtəlif|özgə|ayrı=|qeyri|o biri
samealike; same=|identical|alike|equal|similar|likewise|equivalent|uniform|resembl; тот же|та же|одинак|равн|схож|похож|сходн|идентич|такой же|тожд|подобн|аналог; eyni|həmin|oxşar|bərabər|bənzər|ekvivalent|uyğun
compare; compar|match=|matches|set against|contrast|side by side with|reconcile|versus; сравн|сопостав|сверя|сверк|сличи|соотнес|в сравнен; müqayisə|tutuşdur|qarşılaşdır|uzlaşdır|nisbətən
better; better|best=|improve|improved|improvement|enhance|upgrade; лучш|улучш|лучше|совершенств|наилучш; yaxşı|daha yaxşı|ən yaxşı|yaxşılaş|təkmilləş
worse; worse|worst|bad=|badly|deteriorat|poorly|wrong=; хуже|худш|плох|ухудш|дурн|скверн; pis=|daha pis|pisləş|bərbad|yaman
goodfine; good=|well=|excellent|decent|nice|positive; хорош|доброе|отличн|прекрасн|положительн|достойн; yaxşı|gözəl|əla=|müsbət|xeyirli|layiqli
biglarge; big=|large|largest|great=|huge|major=|vast|wide=|extensive|broad=|broader; большой|крупн|огромн|обширн|широк|громадн|велик; böyük|iri=|nəhəng|geniş|genişlən|ən böyük
smalllittle; small=|smaller|little=|tiny|slight|narrow|petty|compact; маленьк|небольш|мелк|мелочь|узк|незначит|невелик|крошеч; kiçik|balaca|xırda|dar=|cüzi|yığcam
highlow; high=|higher|highest|tall=|elevated|height; высок|выше=|высот|высший|повышен; yüksək|hündür|uca=|ən yüksək|ali=
lowlevel; low=|lower|lowest|short of stature; низк|низш|ниже=|понижен; aşağı|alçaq=|ən aşağı|zəif
levelrank; level=|levels|degree of|rank=|grade|tier|step of; уровень|уровня|уровне|степень|степени|ступен|ранг|разряд; səviyyə|dərəcə|pillə|rütbə
newx; new=|newly|newest|fresh=|recent|recently|modern|novel|up-to-date|brand-new; новый|нового|новая|новые|новую|новых|новой|свеж|недавн|современ|новейш; yeni=|yenilik|yeniliklər|təzə|müasir|son vaxtlar|bu yaxınlarda
oldthing; old=|older|outdated|obsolete|ancient|stale|worn-out; старый|старого|старая|старые|старым|устар|давн|ветх|древн|изнош; köhnə|qədim|köhnəl|çoxdankı|əski
strongpower; strong|stronger|strength|power|powerful|mighty|vigour|firm=; сильн|сила=|силы=|мощн|крепк|усил|твердо|могуч; güclü|güc=|möhkəm|qüdrət|güclən
weakx; weak=|weaker|feeble|fragile|frail|powerless|helpless; слаб|хрупк|бессил|немощ|беспомощ|ослаб; zəif|gücsüz|aciz|köməksiz|zəiflə
hardheavy; hard=|difficult|heavy=|burden|tough|severe|serious|grave=; трудн|тяжел|тяжк|сложн|нелегк|бремя|суров|серьезн|сложност; çətin|ağır|mürəkkəb|müşkül|ciddi|çətinlik
easy; easy|easily|easier|effortless|simple|simply; легк|легко|проще=|несложн|запросто|облегч|упрост; asan|sadə=|yüngül|rahat|sadələş|asanlaş
fastquality; quality|standard of|proper=|thorough|careful; качеств|добротн|надлежащ|тщател|добросовест|аккуратн; keyfiyyət|lazımi|vicdanla|diqqətlə|layiqincə
mainchief; main=|mainly|chief=|principal|key=|basic|central|core|essential; главн|основн|ключев|важнейш|базов|центральн|стержн; başlıca|mərkəzi|açar|təməl|əsaslı|əsas məqsəd|əsas vəzifə|əsas hissə
important; important|significan|matter=|matters|crucial|vital|weighty|priority; важн|значим|существен|приоритет|первостеп|весом; vacib|mühüm|əhəmiyyət|prioritet|önəm|mənalı
needlack; need=|needs|needed|necessary|necessity|require|want of|in need; нужн|нужда|нужен|необходим|потребн|понадоб|требует; lazım|gərək|ehtiyac|zəruri|zərurət|tələb olun
use; used|using|usage|user|make use|apply=|utilis|utiliz|use; использ|пользов|пользуе|применя|примен|употреб|пользовател; istifadə|işlət|tətbiq|işlədil|istifadəçi|faydalan
usefulhelpful; useful|benefit=|benefits|advantage|worth|favour|profitably|interest of; польза|пользу|полез|выгод|преимущ|благо=|интерес; fayda|xeyir|xeyrinə|faydalı|üstünlük|mənafe
useless; useless|vain|pointless|idle=|in vain|futile|waste of; бесполез|напрасн|зря=|впустую|тщетн|бессмысл; faydasız|əbəs|boşuna|nahaq|mənasız
emptyfull; empty|blank=|vacant|unoccupied|unfilled|hollow; пустой|пустая|пустует|порожн|незанят|свободн мест|опуст; boş=|boşdur|boşal|tutulmamış|vakant
fullfilled; full=|crowded|packed=|filled|overcrowd|brimming; полный|полон|переполн|битком|наполн|забит; dolu|doldur|ağzına|sıx=
opensecret; secret=|secrets|secrecy|secretly|hidden|in private|behind the back|unnoticed|quietly; тайк|тайно|втайне|скрытн|секрет|исподтишка|незаметн|негласн; gizli|xəlvət|məxfi|gizlicə|sirr|hiss etdirmədən
publicopen; publicly|in public|openly|open to|before everyone; публичн|гласн|прилюдн|обнарод|общедоступ|на виду|в открытую; açıq=|ictimaiyyət|hamının gözü|aşkarlıq|alenə|camaat qarşı
privateown; private=|own=|owned|owner|ownership|belong|personal|property of|one s own; частн|собствен|свой=|свои=|своего|личный|личная|личного|личное|личных|личной|владе|принадлеж|хозяин|владел; özəl|öz=|özü|sahib=|sahiblər|məxsus|aid=|mülkiyyət|özünün
mineself; herself|himself|themselves|itself|myself|self=|in person|personally; сама=|сами=|самого|самой|самим|сам=|лично=|собой|себя|самостоят; özü=|özləri|özünü|özünə|şəxsən|müstəqil|özündən
someoneelse; someone else|another person|other people|stranger s|somebody else|third party; чужой|чужие|чужих|чужого|другой человек|кто-то друг|чужим|чужом|чужую; başqası|özgə|başqasının|özgəsi|yad=|kənar şəxs
nobody; nobody|no one|none=|not one|not a single|no-one; никто|никому|никого|ни один|ни одна|никем|никакой|некому; heç kim|heç kəs|heç biri|heç bir|kimsə yox
nothing; nothing|not anything|naught|zero; ничто|ничего|ничему|нечего|ничем|ноль|нуля; heç nə|heç bir şey|sıfır|heç nəyi
whoever; whoever|anyone who|whatever|whichever|no matter who|everyone who; кто бы|тот кто|любой кто|что бы|каким бы|тех кто; kim olur|hər kim|kimin|hər kəs ki|hansı olur|nə olur
thing; thing=|things|objects|article of|item=|items|stuff|belongings|article=; вещь|вещи|вещей|предмет|штук|пожитк|объект=|изделие; şey=|şeyi|əşya|predmet|obyekt|nəsnə
kindtype; kind=|kinds|type=|types|sort=|sorts|variety|category|class of|form of; вида|виды|тип=|типа|сорт=|разновид|категор|рода|класс=|видов; növ=|növü|cür=|tip=|kateqoriya|sort=|forma=|çeşid
wayhow; way=|ways|manner|method|means of|technique|how=|approach; способ|образом|метод|приемы|подход|манер|каким образ|средство|путем|приемов; üsul|necə|metod|tərz|vasitə=|vasitəsi=|vasitələr|yanaşma
tooldevice; tool=|tools|device|instrument=|equipment|apparatus|machine|kit=|gadget|appliance; инструмент|прибор|устройств|оборудов|аппарат|техник|механизм|станок|оснащ|снаряж|утварь; alət|cihaz|avadanlıq|qurğu|aparat|dəzgah|texnika|təchiz|dəst=
machine; machine|engine|motor|mechanism|sewing machine|battery|electric; машинк|двигател|мотор|мотора|механизм|аккумулят|электр|станок; mühərrik|motor|mexanizm|dəzgah|maşını|batareya|elektrik
materialstuff; plastic|metal|iron=|glass|wood=|wooden|leather|steel|rubber|fabric|material=; пластик|металл|желез|стекл|деревян|кож|сталь|резин|ткань|материал; plastik|metal=|dəmir|şüşə|taxta|dəri|polad|rezin|parça
colour; colour|color=|red=|green|blue=|yellow|black=|white|grey|amber|pink; цвет=|цвета|красн|зелен|синий|желт|черн|белый|серый; rəng|qırmızı|yaşıl|göy=|sarı=|ağ=|boz=|qara rəng|qara siyahı
shapeform; shape|round=|square=|circle|flat=|straight|line=|corner|model of|pattern; форма=|круг|квадрат|плоск|прямой|линия|модель|узор|образец|образц; forma=|formada|formanın|dairə|kvadrat|düz=|xətt|nümunə|model|şəkil=
exampleinstance; example|instance|sample|specimen|model=|precedent|illustrat|pattern; пример|образец|образц|экземпляр|прецедент|показательн|например; nümunə|misal|məsələn|örnək|nümunəvi
differencechange; difference|gap=|contrast|distinguish|discrepan|divergen|mismatch|variance; разниц|отлич|расхожд|несовпад|разрыв|различ|несоответ; fərq|uyğunsuzluq|ayırd|təfavüt|kəsir
orderqueue; queue|sequence|order of|one after another|in turn|successive|row=|in a row|take turns|by turns; очередь|очереди|очередн|последоват|по порядку|поочеред|подряд|друг за другом|вереница; növbə|ardıcıl|sıra=|sırası|dalbadal|növbə ilə
fittruesuit; suit=|suits|suitable|fit=|fits|fitted|appropriate|convenient|adapted|tailored; подходящ|подходит|годит|пригодн|соответств|уместн|удобн|приспос; uyğun|münasib=|yararlı|əlverişli|uyğunlaş|yaraşır
allowlet; let=|lets|allow=|allows|allowed|permit=|permission|tolerate; разреш|позвол|допуска|пуска|впуск|дозвол|можно; icazə|qoymur|imkan ver|yol ver|qoy=|izin|buraxıl
prevent; prevent=|hinder|stop from|obstacle|bar from|impede|obstruct|barrier|thwart; мешать|помех|препят|воспрепят|барьер|преград|не дать|недопущ; mane|əngəl|maneə|qarşısını al|yol vermə|imkan vermə
forbid; forbid|forbade|forbidden|prohibit|ban=|banned|outlaw|not allowed|taboo; запрет|запрещ|нельзя|не разреш|возбран|не позвол; qadağan|qadağa|yasaq|olmaz|icazə vermə|icazəsiz
controlself; command=|commands|order=|orders|ordered|instruct to|dictate|tell to; приказ|велел|велит|команда|команды|команду|команде|распоряж|диктова|поручен|указк|указани; əmr=|əmri|göstəriş|sərəncam|komanda|tapşır|buyur
obeyfollow; obey|obedien|follow=|follows|followed|comply|abide|observe the|submissive; послуш|повин|подчин|соблюд|следовать|следует|покорн|придерж; tabe|əməl et|riayət|itaət|sözünə bax|qaydalara
workresult; succeed|success|achieve|attain|manage to|accomplish|win=|wins|won=; успех|успеш|удалос|достиг|достиж|добил|выигр|побед|преуспе|удалось; uğur|nail|müvəffəq|bacar|əldə et
fail; fail=|fails|failed|failure|collapse|break down|unsuccessful|fall through|defeat; провал|не удалос|неудач|сорва|крах|безуспеш|не смог|сорвал; uğursuz|alınmadı|iflas|baş tutma|bacarmır|bacarmayan|nail olma
ablecan; able=|can=|could|capable|ability|capacity|unable|possible|possibility|managed to|manages to; может|могут|мог=|могла|могли|сумел|способн|умеет|возможн|смог|в состоян; bilər|bacar|qadir|mümkün|qabiliyyət|imkan|iqtidar
impossible; impossible|unable|cannot|incapable|out of the question|could not|powerless to; невозмож|не может|не могут|не в силах|не в состоян|неспособ|нельзя; mümkün deyil|qeyri-mümkün|bilmir|bacarmır|bilməz|iqtidarında deyil
luckchance; luck|lucky|chance=|chances|fate|fortune|accident=|accidental|by chance|coincidence|lottery; удач|везен|повезл|случайн|судьб|шанс|невзнач|жребий|лотере; bəxt|tale|şans|təsadüf|taleyini|lotereya|qismət
danger; danger|dangerous|risk=|risks|risky|peril|hazard|endanger|unsafe; опасн|риск|угроз|рискован|небезопасн|опасаться; risk|qorxulu|təhlükəli|xətər|təhlükə=|təhlükələr|təhlükəyə|təhlükədə|təhlükənin|təhlükəsinin|təhlükəsini|təhlükəsinə|təhlükəsi=
safex; safe=|safely|safer|safety|secure=|secured|security|out of danger|unharmed; безопасн|надежн|невредим|сохранн|в целости|защищенн; təhlükəsiz|salamat|etibarlı|sağ-salamat|əmin-aman
accident; accident|crash|disaster|emergency|catastrophe|breakdown|mishap|incident; авар|дтп|катастроф|чрезвычай|происшеств|беда=|беды=|несчаст|крушен|обрушен|бедств; qəza|fəlakət|bədbəxt|hadisə|fövqəladə|bəla|uçqun
problem; problem|difficult|trouble|obstacle|challenge|complication|shortcoming|defect; проблем|трудност|сложност|затрудн|неполад|недочет|недостаток|недостатк|осложн|затруднит; problem|çətinlik|nöqsan|çatışmazlıq|maneə|dərd=|müşkül
mistake; mistake|error|wrong=|wrongly|blunder|oversight|incorrect|slip-up|inaccura; ошиб|ошибк|неправильн|неверн|промах|погрешн|оплош|неточн|по недосмотр; səhv|yanlış|xəta|yanıl|qüsur|nöqsan
correctright; correct|rightly|put right|rectif|adjust|properly; правильн|верно|исправ|корректи|поправи|уточн|выправ; düzgün|doğru|düzəliş|düzəlt|səhvi düzəl|korrekt
guiltfault; fault|guilt|guilty|to blame|innocent|blameless|culpab; вина=|вины|вине|виноват|виновн|провин|невинов|безвин|невинн; günah|günahkar|təqsirli|təqsiri|təqsirsiz|günahsız|taqsır
problemquestion; matter=|matters|issue of|issues of|topic|subject=|theme|affair; вопрос|темы|теме|тему|предмет=|тематик|проблематик|тема|темой|темам; məsələ|mövzu|sual|mövzusu|problem
meaningsense; meaning|mean=|means|meant=|sense=|signif|stand for|purport|in the sense; значит|означ|смысл|значени|подразум|имеется в виду|то есть; məna=|mənası|mənada|demək=|deməkdir|yəni|nəzərdə tut
habitcustom; habit|customs of|tradition|usual|ritual|routine|practice=; привыч|обыча|традиц|обряд|уклад|принято|заведено|рутин|навык; vərdiş|adət|ənənə|mərasim|ayin=|adətən
behaviour; behav|conduct=|manner|demeanour|act=|acts|acted|treat=|treats|attitude; поведен|ведет себя|поступк|обращени|обращается с|отношен|манер|вел себя; davranış|davran|rəftar|münasibət|hərəkət et|yanaş
character; character|nature of|temper|trait|personality|feature|reputation; характер|нрав=|черта|черты|свойств|особенн|репутац|натура; xasiyyət|xarakter|xüsusiyyət|təbiət|nüfuz|cəhət
appearance; look like|appearance|looks like|seem=|seems|face of|outward|resemble; выгляд|внешн|наружн|облик|кажет|казал|похож|на вид|внешний вид|внешность; görün|görkəm|zahir|sifət|oxşayır|bənzəyir|xarici görünüş
clothesuniformcolor; wig=|make-up|glasses|wristwatch|finger ring|jewel|gold=|necklace|earring|chain of gold; золот|украшен|кольц|серьг|часики|цепочк|очки|ювелир|серебр|макияж; qızıl=|zinət|üzük|sırğa|boyunbağı|eynək|gümüş|qolbaq
cigarette; cigarette|tobacco|smok=|smoke=|smoking; сигарет|табак|табач|курить|папирос; siqaret|tütün|papiros|çəkir=
drugsx; drug=|drugs|narcotic|heroin|addict|cannabis|injection|overdose; наркот|наркоман|героин|коноплян|укол|передоз|гашиш|зависим от; narkotik|narkoman|heroin|asılılıq|iynə|tiryək
gamble; gambl|bet=|betting|casino|lottery|slot machine|stake=; азарт|казино|лотере|игорн|тотализ|букмек; qumar|mərc|kazino|lotereya|bukmeyker
sportgame; sport|football|swim|ski=|skier|champion|referee|stadium|gym=|wrestl|tournament|league; спорт|футбол|плава|лыж|чемпион|стадион|тренаж|турнир|матч|сборн|бассейн; idman|futbol|üzgüçü|çempion|stadion|turnir|liqa|güləş|yarış
music; music|song|concert|sing=|sings|dance=|instrument=|guitar|melod; музык|песн|песня|поет|пели|концерт|мелод|гитар; musiqi|mahnı|nəğmə|konsert|oxuyur|rəqs
celebrate; celebrat|holiday=|feast|festival|ceremony|anniversary|jubilee|birthday|party=; праздн|юбил|церемони|торжеств|фестивал|годовщин|вечеринк|банкет; bayram|mərasim|yubiley|festival|ad günü|ildönümü|şənlik|təntənə
ownchild; own child|her son|her daughter|their children|offspring|his children|kids; сын=|сына=|дочк|дочер|потомств|чадо|своего ребенка|детей своих; övlad|oğlu=|balası|övladlar|balaya|balanın|balanı|balalar
orphanlonely; orphan|foundling|waif|without parents|abandoned child; сирот|подкидыш|беспризорн|оставленный ребен|круглый сирот; yetim|kimsəsiz|atılmış|valideynsiz|sahibsiz uşaq
twin; twin|twins|triplet; близнец|двойня|двойняш|тройня; əkiz|üçəm
widow; widow|widower|bereaved; вдова|вдовы|вдов=|овдове; dul=|dul qadın|ərsiz
ward; ward of|in care of|foster|adopted child|charge of; подопечн|воспитанни|приемный сын|усыновл|удочер; himayəsində|övladlığa|bəslə|tərbiyəsində
babyinfant; baby|babies|infant|toddler|newborn|pram|cradle; младен|грудн|малыш|пеленк|коляск|новорожд|груднич; körpə|çağa|südəmər|beşik|uşaq arabası
generationyouth; schoolgirl|teenager|adolescent|underage|minors; подрост|несовершеннолет|малолет|школьниц|юнош; yeniyetmə|azyaşlı|yetkinlik|gəncliy
nickname; alias|nicknamed|known as|so-called|pseudonym|assumed name; кличк|псевдоним|так называ|по прозвищ|вымышленн им; təxəllüs|ləqəb|adı altında|qondarma ad|deyilən
peoplefolk; folk|people of|masses|nationwide|common people|the public at large; народ|народн|общенарод|всенарод|простые люди|обывател; xalq|el=|camaat|ümumxalq|ictimaiyyət
society; society|social=|civil|public life|societal; обществ|социум|общественност|социальн жизн; cəmiyyət|ictimai|sosial həyat|sosium
humanbeing; humanity|mankind|humane|humanitarian; человечес|гуманитар|человечност|человечеств|гуманн; insani|bəşər|humanitar|insanlıq
nationality; national of|citizen of|passport of|origin|descent|native of|native; уроженец|уроженк|родом из|коренн|происхожд|выходец|выходц; mənşə|əsilli|doğma yer|yerli əhali|əslən
victimw; victim|victims|sufferer|injured party|the wronged|wronged; жертв|пострадавш|потерпевш|обиженн; qurban|zərərçəkmiş|zərər çəkmiş|əziyyət çək|zərərçəkən
freedperson; freed|liberated|rescued person|released person|those released; освобожденн|вызволенн|спасенн|отпущенн; azad edilmiş|xilas edilmiş|azad olunan|xilas edilən|qurtarılan
captiveperson; captive|bonded|enslaved|unfree|in bondage|held against|thrall; невольни|пленни|подневольн|закабал|рабск|порабощ|раб=; əsir|kölə|əsarət|qul=|məcbur saxlan
runaway; runaway|fugitive|escapee|one who fled|escaper; беглец|беглянк|бежавш|сбежавш|убежавш; qaçqın=|qaçan=|qaçmış|qaçıb gələn
returnee; returnee|those who returned|came home|repatriat; вернувш|возвращенц|возвративш|репатриант; qayıdan|geri dönən|dönən=|qayıtmış
newcomer; newcomer|new arrival|arrivals|incomer|arriving; приезж|приехавш|прибывш|новичок|новоприб|поступающ; gəlmə=|yeni gələn|təzə gələn|gələnlər
holderbearer; holder|bearer|possessor|keeper|carrier of; обладател|держател|носител|предъявител|хранител; sahibi=|daşıyıcı|saxlayan|malik olan
personincharge; in charge|responsible person|answerable|accountable|the one responsible; отвечает за|отвечающ|за кем закреп|ответработ|ответственный|ответственного|ответственные|ответственным; məsul=|məsul şəxs|cavabdeh
manpower; manpower|working hands|extra hands|workforce|work force|labour force|staffing; рабочие руки|рабочая сила|рабочей сил|персонал=|персонала|персоналу|персоналом|трудовые ресурс; işçi qüvvə|iş qüvvə|heyət|işçilər|kadrlar
fraudjob; job offer|work offered|vacancy|vacancies|opening for work|position open; ваканси|предложение работы|работу предлож|место работы|рабочее место|рабочих мест; vakansiya|iş təklif|iş yeri|boş yer|iş elanı
unemployedx; unemployed|jobless|out of work|idle hands|looking for work; безработ|без работы|потерял работ|ищет работ|ищущ работ|биржа труда|биржу труда; işsiz|iş axtar|işsizlik|məşğul olmayan
selfemployed; self-employed|freelance|own business|start-up|entrepreneur; самозанят|предпринимат|свое дело|фриланс|свой бизнес; sahibkar|özünüməşğul|öz işi|fərdi sahibkar
tradecraft_ship; shipowner|shipyard|freighter|tanker|trawler|fleet; судовладел|верф|танкер|сухогруз|флот=|траулер; gəmi sahibi|tanker|donanma|gəmiqayırma|trauler
carwash; car wash|carwash|garage worker|mechanic|tyre fitter; автомойк|мойк|механик|автослесар|шиномонтаж|автосервис; avtoyuma|avtomobil yuma|mexanik|avtoservis|şin təmir
sawmill; sawmill|timber|logging camp|logger|lumber|woodcut; лесопил|лесоруб|древесин|пилорам|лесхоз|лесозаготов; taxta|meşəçi|taxta zavod|odun|ağac kəs
slaughter; slaughter|butcher|meat plant|poultry farm|fish processing; скотобой|мясник|бойн|мясокомбинат|птицефабрик|рыбзавод; qəssab|kəsimxana|ət kombinat|quşçuluq|sallaqxana
tobaccocotton; cotton|tobacco|wheat|rice field|melon|tea plantation|cocoa|coffee plantation|grapes|vineyard; хлоп|табачн|пшениц|рисов|дын|арбуз|чайн плантац|какао|виноград; pambıq|tütün|buğda|çəltik|qarpız|yemiş|üzüm|taxıl|kakao
farmanimals; barn|stable|livestock|cattle|milking|dairy|sheepfold|poultry house; хлев|коровник|скот=|скота|доярк|доит|кошар|ферма|стойл|свинарн; tövlə|mal-qara|pəyə|sağım|ferma|ağıl=
construction2; scaffold|crane|concrete|brick|plaster|tile=|tiling|foundation of the building|site foreman; леса строит|кран=|бетон|арматур|фундамент|плитк|кладк|раствор=; beton|kərpic|kran=|suvaq|kafel|armatur|bünövrə
householdwork; housework|chores|ironing|washing up|dishes|washing machine|sweeping|do the laundry|cleaning the house; по дому|домашние дел|по хозяйств|мыла посуд|стирк|стирал|гладит|убирала дом; ev işi|ev işləri|ütü|qab yu|paltar yu|ev süpür|evdar|məişət
childcare; childcare|babysit|day care|nursery|kindergarten|creche|look after the child|minding children; присмотр|детский сад|детсад|ясли|нянч|присматрива|сидела с детьми; uşaq bağça|uşağa bax|bağça=|körpələr evi|uşaq saxla
nursing2; look after|care for|tend=|tending|take care|caring for|caretaker; ухажив|забот|присматр|опекает|ухода за|обиход; qulluq|qayğı|qayğısına qal|baxım=|himayə
faint; faint|unconscious|dizz|choke|cough|breath|breathe; обморок|сознани|головокруж|кашел|дыха|дыши|задых; huş|bihuş|öskür|nəfəs|boğul
blindness; blind=|deaf=|dumb=|wheelchair|crutch|lame|prosthe|ramp=|ramps; слеп|глух|немой|инвалид|костыл|хром|коляск|протез|пандус; kor=|kar=|lal=|əlil|qoltuq ağac|protez|pandus
fingerprint; fingerprint|fingerprints|dna=|biometric|iris; отпечат|дактил|днк|биометр|пальц; barmaq izi|barmaq izləri|daktil|biometrik|dnt
teethdental; dentist|dental|tooth|teeth|toothache; зуб|стоматолог|дантист|зубн; diş=|dişi|dişlər|stomatoloq|diş həkim
vaccination; vaccin|injection|jab=|inoculat|immun|syringe; прививк|вакцин|укол=|иммун|шприц; peyvənd|iynə=|vaksin|immun
epidemic; epidemic|pandemic|outbreak|quarantine|virus|covid|contag; эпидем|пандем|карантин|вирус|ковид|зараз|вспышк; epidemiya|pandemiya|karantin|virus|yoluxucu|kovid
addictionx; addict|addiction|detox|rehab|craving|dependen; зависим|наркоман|алкоголик|ломка|реабилитац|детокс; asılılıq|narkoman|alkoqolik|reabilitasiya
disfigured; disab|handicap|crippl|maim|amputat|invalid=; увеч|калек|инвалид|ампут|искалеч|безног|безрук; əlil|şikəst|amputasiya|ayaqsız|qolsuz
ageing; retire|retired|retirement|pension|pensioner|veteran; пенси|пенсион|на покой|ветеран|отставн; pensiya|təqaüdçü|pensiyaçı|veteran|təqaüdə
bathroom; toilet|lavatory|washroom|restroom|bathroom|shower; туалет|уборная|санузел|душев|ванная|умывал; tualet|ayaqyolu|sanitar qovşaq|hamam=|duş
sheetslinen; towel|linen|bedding|sewing thread|rag=|bedsheet|bed sheet|bed linen|napkin; полотен|просты|белье|тряпк|нитк|ткань|салфет; dəsmal|mələfə|ağ paltar|sap=|parça|salfet|əski
garbage; rubbish|garbage|trash|dump|dustbin|waste|junk; мусор|свалк|помой|отход|хлам|урна=; zibil|tullantı|zibillik|çöp=|zibilxana
stovegas; gas=|gas stove|stove|firewood|coal=|electric heater|heater; газ=|газов|дров|обогреват|печк|буржуйк|баллон; qaz=|soba|odun|kömür|qızdırıcı|balon
utilitybills; utility|utilities|electricity bill|water supply|communal|heating bill; коммунальн|жкх|электричеств|водоснаб|квартплат|свет и газ; kommunal|işıq pulu|elektrik|su təchizat|qaz pulu
movehouse; move in|moved in|move out|resettle|settle in|relocate|evict|eviction|new home; въехал|засел|переехал|переезд|новосел|выселил|высел|поселил; köçüb|köç=|yerləşib|məskunlaş|evdən çıxar
handkey; padlock|keyhole|spare key|keys=|key of; ключ от|ключи|ключей|ключом|связка ключ|замок=; açar=|açarı|açarlar|qıfıl|kilid
candlefood; food parcel|groceries|ration|provisions|feed the|hot meal|food card; продукт|паек|пайк|продовол|провиант|съестн|горячая еда; ərzaq|azuqə|qida=|qida paketi|isti yemək
tealunch; tea=|coffee|drink=|cup of|sweets|cake|biscuit; чай=|чая=|чаем=|чаепит|кофе|сладост|торт|печень|конфет; çay=|kofe|şirniyyat|tort|peçenye|konfet|qəhvə
drinkingplace; beer|tavern|pub=|saloon|karaoke|disco=|discotheque|bar counter; пивн|таверн|бар=|караоке|дискотек|кабак|рюмочн; pivə|meyxana|karaoke|diskoteka|bar=
suitcasepack; pack=|packs|packed|unpack|wrap|wrapped|parcel up|bundle; собрал вещи|упаков|завернул|сложил|складыв|чемодан|уложил; yığışdır|qablaşdır|bük=|bükülü|çamadan yığ
thingsbelongings; belongings|possessions|personal effects|her things|his things|valuables; пожитк|личные вещи|вещи ее|ценност|имуществ|скарб; şəxsi əşya|əşyalar|əmlak|qiymətli şey|mal-mülk
key_safe; office safe|locked safe|strongbox|vault|drawer|lockbox|in a safe|safe= box; сейф|шкаф|ящик|хранилищ|в столе лежит; seyf|şkaf|dolab|siyirmə|mücrü
receiptslip; receipt|slip=|stub|proof of payment|ticket stub|coupon|waybill; квитанц|чек=|корешок|талон|расписк|купон|ваучер; qəbz|çek=|talon|kupon|vauçer|kotan
auctionsale; auction|sold off|clearance sale|highest bidder|hammer; аукцион|с молотка|торги=|распрод|лот=; hərrac|satışa çıxar|endirimli satış|lot=
bargain; bargain|haggle|deal=|deals|transaction|agreement on price; торгуется|сторгов|сделк|уговор|сговор; sövdələş|sövdə|razılaşma|bazarlıq|əqd
businessfirm; business|firm=|firms|company|companies|enterprise|trading house; фирм|компани|предприят|бизнес|торговый дом; firma|şirkət|müəssisə|biznes|mmc=|ticarət evi
industry; industry|industrial|industries|production|produce=|produced|manufactur|output; промышлен|производ|индустр|отрасл|выпуск=|изготов; sənaye|istehsal|sahəsi|sahələr|istehsalat
economy; economy|economic|economist|gdp|economics; эконом|хозяйств|ввп|экономист; iqtisad|iqtisadi|iqtisadçı|təsərrüfat
trademarket; trade=|trading|commerce|commercial|export|import=|wholesale|retail; коммер|экспорт|импорт|опт|розниц|товарооборот|торговый|торговая|торговых|торговое; ticarət|kommersiya|ixrac|idxal|topdan|pərakəndə
investment; investor|investment|invested|shareholder|stake in; инвест|вложил|вложен|капитал|акционер|облигац|акции=; investor|investisiya|səhmdar|kapital|istiqraz|sərmayə
cashlessatm; online payment|electronic wallet|e-wallet|pay by card|cash machine|exchange office; электронный кошел|безналич|банкомат|обменник|онлайн-платеж|платежн; elektron pul|nağdsız|bankomat|mübadilə|onlayn ödəniş|cüzdan
poorhousing; overcrowd|cramped|damp=|filthy|dirty|squalid|mould|cockroach; тесно|тесный|сыро|грязн|антисан|плесен|клоп; darısqal|rütubət|çirkli|çirk|natəmiz|sıx=
dirtyclean; clean=|tidy|neat|dirty|dirt|filth|spotless; чистый|чистые|чисто=|опрят|грязь|грязн|чистот; təmiz=|səliqə|çirkli|kir=|təmizlik
railroadcar; carriage|compartment|wagon|sleeping car|freight car; вагон|купе|плацкарт|теплушк; vaqon|kupe|plaskart|yük vaqonu
seatride; boarded|boarding|get on|got on|embark|get in the car|hop on; посадк|сел в|садит|сели в|погруз|посадил в|взошел на борт; minir|minən|minib|mindir|maşına otur
getoff; get off|got off|disembark|alight|drop off|dropped off|ashore; вышел из|сошел|высад|высажив|сошли|на берег; endi=|enir|enən|enib|sahilə
drivevehicle; drive=|drives|drove|driven|driving|ride to|behind the wheel|vehicle stopped; за рулем|вел машин|вез=|везет|подвез|подъезжа|подъехал|ездит|ездил|возил; sürür|sürən|sürüb|maşınla|sükan arxas|yanaşıb
wheelroute; route=|routes|itinerary|path=|course of|by way of|via=|detour; маршрут|путь=|пути=|объезд|в объезд|тропа|транзит; marşrut|güzərgah|dolayı|tranzit
speedcarcheck; traffic police|pulled over|roadblock|checkpoint|stopped the car|road check; пост=|остановил машин|гаи|гибдд|дпс|блокпост; post=|postda|postu|yol polis|maşını saxla|dyp
fuelprice; fuel|petrol|oil=|gasoline|diesel; топлив|бензин|керосин|солярк|нефт; yanacaq|benzin|neft|dizel|solyarka
bordertown; border area|border village|frontier|borderland|near the border; приграничн|пограничн|у границы|близ границ|сопредел; sərhədyanı|sərhəd bölgə|sərhəddə|sərhəd rayon|qonşu ölkə
neighbourstate; neighbouring|adjacent|next country|bordering state|nearby country; соседн|сопредельн|граничащ|смежн; qonşu|həmhüdud|bitişik|yaxın ölkə
worldwide; world|worldwide|global|planet|globe|universal; мир=|мира=|мире=|всемирн|мирово|глобал|планет|всеобщ; dünya|qlobal|ümumdünya|planet
europeasia; europe|asia|africa|america|middle east|gulf=|balkan; европ|азия|азии|африк|америк|ближн восток|залива|балкан; avropa|asiya|afrika|amerika|körfəz|yaxın şərq|balkan
russiaturkey; russia|moscow|petersburg|kazan; росси|москв|петербург|подмосков|казан; rusiya|moskva|peterburq|kazan
turkeyw; turkey|türkiye|istanbul|ankara|antalya; турци|стамбул|анкар|турецк; türkiyə|istanbul|ankara|antalya
emirates; emirates|dubai|abu dhabi|bahrain|qatar|saudi|kuwait|oman=|beirut|lebanon; эмират|дубай|дубае|дубая|бахрейн|катар|оаэ|саудов|кувейт|ливан; əmirlik|dubay|bəhreyn|qətər|bəə|küveyt|səudiyyə|livan
southasia; nepal|bangladesh|vietnam|philippin|thailand|india=|pakistan|malaysia|sri lanka|filipin; непал|бангладеш|вьетнам|филиппин|таиланд|индия|индии|пакистан|малайз|шри-ланк; nepal|banqladeş|vyetnam|filippin|tailand|hindistan|pakistan|malayziya
centralasia; uzbekistan|kazakhstan|kyrgyz|tajik|turkmen|tashkent|bishkek|almaty|astana; узбекистан|казахстан|кыргыз|таджик|туркмен|ташкент|бишкек|алматы|астана|душанбе; özbəkistan|qazaxıstan|qırğız|tacik|türkmən|daşkənd|bişkek|astana
caucasus; azerbaijan|baku=|georgia|armenia|caucasus|tbilisi|moldova|ukraine; азербайдж|баку=|грузи|армени|кавказ|тбилиси|молдов|украин|сумгаит|гяндж|ленкоран; azərbaycan|bakı|gürcüstan|ermənistan|qafqaz|tiflis|moldova|ukrayna|sumqayıt|gəncə|lənkəran|naxçıvan
africacountries; nigeria|ghana|ethiopia|kenya|benin|somali|eritre|morocco|egypt; нигери|гана=|эфиопи|кения|бенин|сомали|эритре|марокк|египет; nigeriya|efiopiya|keniya|somali|eritreya|mərakeş|misir|qana respublika
westeurope; germany|italy|spain|france|poland|sweden|britain|ireland|netherlands|swiss|greece; германи|итали|испани|франци|польш|швеци|британ|ирланд|нидерланд|швейцар|греци; almaniya|italiya|ispaniya|fransa|polşa|isveç|britaniya|irlandiya|niderland|isveçrə|yunanıstan
usachina; united states|america|china|canada|japan|korea; сша|америк|китай|канад|япони|корея; abş=|amerika|çin=|kanada|yaponiya|koreya
dawnuntil; round the clock|day and night|twenty-four hours|24 hours|at any hour; круглосуточ|день и ночь|сутки|суток|в любое время|24 часа; sutka|gecə-gündüz|24 saat|günün istənilən|fasiləsiz
threedays; three days|two days|ten days|thirty days|five days|72 hours|working days|days after; трехднев|двухднев|десятиднев|тридцатиднев|суточн|рабочих дней|дней после; üç gün|iki gün|on gün|otuz gün|iş günü|günlük=|beş gün
quarterhour; quarterly|per quarter|every quarter|three months|each quarter; квартал|ежекварт|раз в квартал|три месяца|поквартал; rüb|rüblük|hər rüb|üç ay|rübdə
expire; expire|expired|expiry|lapse|lapsed|run out|ran out|out of date|overdue; истек|истеч|просроч|кончил|вышел срок|утратил|прошел срок; bit=|bitib|vaxtı keç|müddəti bit|qüvvədən düş|ötüb|ötmə
agoago; ago=|years ago|last year|some time ago|back then|formerly; назад|тому назад|в прошлом году|года назад|тогда=; il əvvəl|ötən il|keçən il|o vaxt|onda=
waitday; in time|in due course|ahead of|beforehand|well in advance|timely; заблаговрем|вовремя|загодя|своеврем|заранее; vaxtında|qabaqcadan|öncədən|vaxtlı|əvvəlcədən
graduallystep; gradual|step by step|little by little|in stages|phased|by degrees; постепен|поэтап|шаг за шаг|мало-помалу|понемног; tədricən|mərhələli|addım-addım|yavaş-yavaş|get-gedə
suddenly; sudden|unexpected|abrupt|out of the blue|surprise; вдруг|внезап|неожидан|врасплох|нежданно; qəfil|gözlənilmə|birdən|qəflətən|ani=|anidən
handle_deal; deal=|deals|dealt|dealing|handle|handling|cope|tackle|take care of; справля|занимает|разбира|занимается|ведает|управл; məşğul|öhdəsindən|həll et|baxır|məşğuldur
solve; solved|solves|solving|resolve|settle=|settled|sort out|solution|remedy; решить|решает|решил|решен|урегул|улад; həll|yoluna qoy|nizamla|çözüm|çarə
checkverify; check=|checks|checked|verify|verified|verification|make sure|confirm|double-check|vet=|vetted; провер|сверя|удостоверить|удостоверил|удостоверя|подтвер|убедил|перепровер|контролир; yoxla|yoxlan|təsdiqlə|tutuşdur|əmin ol
provew; prove=|proves|proved|proof|evidence|show that|demonstrate that|substantiate; доказ|доказа|подтвержд|улик|обоснов|довод; sübut|isbat|dəlil|əsasland|təsdiqləyən
confirm; confirm|certify|certified|certifies|attest|corroborat|bear out|acknowledge; подтверд|подтвержд|заверен|удостоверить|удостоверил|удостоверя|засвидет|признал; təsdiq|təsdiqlə|təsdiqedici|notarial|etiraf
preparemake; prepare|prepared|preparing|get ready|ready|make ready|draw up|drawn up; подготов|готов|пригот|наготове|составл|заготов; hazır|hazırla|tərtib|hazırlıq|tədarük
makedo; make=|makes|made|making|do=|does|did=|done|perform|carry out|act=; делать|делает|делают|сделал|сделан|выполн|проделал|совершил|совершить|совершае|совершивш|совершает; et=|edir|edib|edən|etsin|etmək|elə=|düzəlt|görül|icra et
createbuild; create|created|creation|set up|form=|make up|build up|establish|founded|founding; созда|образова|сформир|учред|наладил|налади; yarat|qur=|yaradıl|təsis|formalaş|təşkil
designwork; draw=|draws|drew|drawn|drawing|sketch|paint|designs|designer|map=|maps|chart=|charts; рису|чертеж|схема|схему|эскиз|начерт|карта=|карте|дизайн|диаграм; çək=|çəkil|rəsm|sxem|xəritə|dizayn|cizgi
cut; cut=|cuts|cutting|slice|saw=|chop|scissors|tear=|torn|rip=|shred; реза|режет|вырез|отрез|разреза|рубит|разорв|рвет|порв; kəsib|kəsir|kəsil|cır=|doğra|qayçı
dig; dig=|digs|dug|excavat|bury|buried|hole; копать|выкоп|раскоп|зарыл|закоп|яма=|рыть|роет; qaz=|qazır|qazıb|quyu|basdır|çala=
throw; throw|threw|thrown|toss|cast=|discard|dump=|dumped|abandon; брос|выброс|кида|швыр|выкин|покинут|подбрасыв; atıb|atır|atılmış|tulla|atılan
pullpush; pull=|pulls|pulled|push=|pushes|pushed|drag|press=|pressed|squeeze|shove; тянет|тащ|толка|толкн|вытащ|дави|нажа|нажим|прижа; çək=|çəkir|çəkib|itələ|basır|dartır|sıx=|sürüklə
liftup; lift=|lifts|lifted|raise=|raised|hoist|pick up|rise=|get up; подня|поднима|подъем|вздым|возвыс|взобра; qaldır|qalx|qalxır|yüksəlt|ucalt
cover; cover=|covers|covered|coverage|covering|wrap|include=|includes|embrace|encompass; охват|покры|накры|включа|включ|охвачен|обним; əhatə|örtü|daxil et|bürü|şamil
followchase; follow=|followed|pursue|pursuit|chase|track=|shadow=|trail=|watch for; следит|преслед|погон|гнал|догон|выслеж|слежк|по пятам; izlə|təqib|ardınca|dalınca|güd=|izi=|izinə
turn; turn=|turns|turned|rotate|spin|twist|revolve|swerve; повор|поверн|обернул|крутит|развер|вращ; dön=|döndər|çevir|burul|fırlan
touchhold; touch=|touched|grab|grip|embrace|hug|hold hands; трога|прикосн|дотрон|обня|схватил|держась за; toxun|əl vur|qucaqla|qucağ|yapış
enter; enter=|enters|entered|entry|entrance|go in|come in|walk in|get in|admission; вошел|вошла|вошли|войти|входит|вход=|входа|зашел|заходит|впуст|въезд; gir=|girir|girib|girən|giriş|girsin|daxil ol|içəri keç
goout; exit|go out|come out|way out|out of|emerge from|outing; вышел|вышла|вышли|выйти|выход=|выхода|выходе|выходит|выходят|выпуст; çıx=|çıxır|çıxıb|çıxan|çıxış yol|çıxmaq|çıxdı|çölə çıx|çıxsın|çıxmış
passby; pass=|passes|passed|pass through|passing|go through|undergo|transit=; прошел|прошла|прошли|проходит|пройти|минова|проход=|пройден|проезжа; keç=|keçib|keçən|keçsin|keçmək|keçdiyi|ötüb
reachget; reach|reaches|reached|attain|get to|as far as|arrive at|extend to; дошел|дошла|дойти|достиг|достич|добрал|дотян; çat=|çatır|çatıb|çatan|çatdır|yetiş|əli çat
hang; hang=|hangs|hung|hanging|suspend from|pin=|pinned|nail=; висит|висел|висят|развеш|прибит|подвес|повесил|повеш|повесить|вывеш; asıb|asılsın|sallan
spreadout; spread|distribute|distribution|hand out|circulat|disseminat|share=|give out; распростр|раздал|раздать|раздает|разнос|рассыл|распредел|разослать|разош; payla|yay=|yayıl|dağıt|paylan|yayım|bölüşdür
separatesplit; separate|split|divide|divided|apart|part with|isolate|set apart|segregat; отдельн|делит|разлуч|порознь|врозь|обособ|поделил|раздели|разделя|разделен|раздельн; ayır|ayrı|ayrıca|böl=|bölün|təcrid|ayrıl
joinconnect; connect|link=|links|linked|attached|attachment|fasten|unite|united|merge|merging|combine; соедин|связан|объедин|слит|слияни|увяз|подключ|сочет|присоедин; birləş|bağlı=|əlaqəli|qoşul|qovuş|calaq
adddto; add=|adds|added|addition|supplement|append|attached|attachment|annex; добав|дополн|прибав|прилож|прилаг|присовок|плюс=; əlavə|qoş=|artır=|üstünə|tamamla
removedelete; remove|delete|erase|strike out|cross out|take off|eliminat|wipe|rid of|undo=; убрать|убрал|стереть|вычерк|устран|снять|снима|изжи|удалить|удаля|удале|удалил|исключить|исключил|исключив|исключает; sil=|silib|silin|çıxar|kənarlaş|aradan qaldır|sildir|ləğv
destroy; destroy|demolish|burnt down|wreck|ruin|shred|annihilat; уничтож|разруш|снос=|снес|сжег|сжечь|истреб|разбил; məhv|dağıt|yandır|uçur|sök=
break; break=|breaks|broke=|broken|crack|smash|burst|shatter|fracture; слома|сломан|разбит|разбил|треснул|лопнул|перелом|порвал; sın=|sındır|qır=|qırıl|partla|çat=
weighbalance; weigh|weight|scales|balance|balanced|heavy as; вес=|веса=|взвеш|взвес|весы|баланс|равновес|килограмм; çək=|çəkisi|tərəzi|balans|tarazlıq|kiloqram|çəkidə
keepwatch; watch over|keep an eye|look out|monitor=|observe=|supervise; следит за|присматр|наблюд|надзир|бдит|не спускает; göz qoy|nəzarət|müşahidə|güdür|keşik
meetneed; enjoy|pleasure|delight|favourite|liked|likes|fond of; нрави|понрав|любим|любит|удоволь|по душе; xoşla|xoşu|bəyən|zövq|sevimli|xoşuna
hate; hate|hatred|hostil|dislike|enemy|enmity|resent; ненавис|вражд|враг=|неприяз|недруг|злопам; nifrət|düşmən|ədavət|kin=
trustsecret; loyal|devot|faithful|reliable|trustworth|dependable; верный|предан|надеж|доверенн|честен; sadiq|etibarlı|sədaqət|vəfalı|inamlı
respectw; respect|honour|esteem|dignity|dignified|honorary; уваж|почет|почита|честь|достоин|почтен; hörmət|ehtiram|şərəf|ləyaqət|fəxri
patience; patience|tolerat|endure|put up with|bear=|stand it|suffer; терпел|терпит|терпен|стерпел|снос; döz=|səbr|dözür|dözüm
guessknow; suspect|suspicion|suspicious|inkling|something wrong|looked odd|alarming; подозр|заподоз|неладн|насторож|странн|сомнительн; şübhə|şübhəli|duyuq|qəribə|narahat et
surprise; surprise|astonish|amaze|unexpected|wonder|strange=|odd=; удив|изум|неожид|странн|поразит|диковин; təəccüb|heyrət|qəribə|gözlənilmə
stubborninsist; insist|persist|stubborn|demand that|press for|persever; настаива|настоял|упорн|упрям|добива|требовал; israr|inad|tələb et|təkid|dirən
persuade; persuade|convince|talk into|coax|urge|influence|induce|prevail upon; убед|убежд|уговор|склонил|внуш|подговор|влия; inandır|razı sal|dilə tut|təsir et|təhrik|yola gətir
fakeplay; pretend|disguise|pose as|posing|act as if|imitat|simulat|impersonat; притвор|под видом|выдавал себя|прикидыв|имитац|симул|разыгр; özünü göstər|adı altında|bəhanə|imitasiya|guya|cildinə
guessplay; role play|mock=|exercise|rehears|drill|simulation|scenario; ролев игр|учебная игра|репетиц|тренировк|сценар|отработ; rol oyun|məşq=|məşqlər|məşğələ|təlim oyun|ssenari
jokeugly; joke|fun=|mock|ridicule|tease|laugh at|funny; шутк|шутит|насмеш|смешн|дразн|высме; zarafat|lağ|məzəli|ələ sal|gülməli
prayreligion; pray|prayer|god=|faith|religio|islam|christian|fasting; молит|молитв|бог=|бога=|вера=|религ|ислам|христ|пост=; dua|namaz|allah|din=|dini|islam|xristian|oruc
blacklistreputation; reputation|honour of|disgrace|good name|notorious; репутац|доброе имя|честь=|слава|дурная слав; nüfuz|ad-san|şərəf|şöhrət|bədnam
dayswork; busy|occupied|engaged in|spare time|leisure|free time|pastime; занят=|занята|досуг|свободное время|некогда|недосуг; asudə|boş vaxt|vaxtı yox|əyləncə
hurry; hurry|rush|haste|hasty|urgent|urgency|press=|pressing; спеш|тороп|срочн|неотлож|наспех|второпях|поспеш; tələs|təcili|tez ol|tələm-tələsik|həyəcanla
ordercall; order=|ordered|booking|booked|reserve|placed an order; заказ|заказа|зарезерв|брониров|забронир; sifariş|bron|rezerv|zakaz
subscription; subscrib|member=|membership|enrol|sign up|join up|registered for; записал|записаться|подписчик|член=|членств|зачисл|абонемент; üzv=|üzvlük|qeydiyyatdan keç|abunə
gameonline; game=|gamer|play=|player|players|playing; игра=|игры=|играет|игрок|играл|поигр; oyun=|oyunçu|oynayır|oynayan|oyna
password; password|login|log in|log on|username|user account|profile|access code; парол|логин|учетная запис|аккаунт|профиль|профиля|профилей|профиле=|код доступ; parol|login|istifadəçi adı|profil=|profili|akkaunt
signal; signal|alarm|button|siren|whistle|alert=|flag=|flagged|bell=; сигнал|тревог|кнопк|сирен|свист|звонок=|флаг; siqnal|həyəcan|düymə|fit=|bayraq|sirena
trace; trace=|traces|track=|footprint|trail=|mark left|fingerprint; следы|отпечат|по следу|улик|следов преступ|следам; iz=|izi=|izlər|ləpir|izinə düş
smartlist; table=|chart=|charts|spreadsheet|diagram|map=|maps|matrix; таблиц|диаграм|карта=|карте|матриц|график; cədvəl|diaqram|xəritə|matris|qrafik
pagecorner; cover page|heading|title=|titles|headline|caption|footnote; заглав|заголов|обложк|подзагол|титул|сноск|названи; başlıq|sərlövhə|titul|üz qabığı
linktheme; draft=|drafts|sketch|rough copy|wording|outline; чернов|набросок|проект=|проекта|редакц|эскиз; qaralama|layihə|mətn=|variant
quoteexact; word for word|literally|verbatim|in full|quote=|quoted|retell; дословн|буквальн|слово в слово|цитат|пересказ; sözbəsöz|hərfi|sitat|hərfən
wellknown; famous|well known|popular|renowned|prominent|celebrity; известн|знаменит|популярн|прославл|звезда; məşhur|tanınmış|populyar|ünlü|adlı-sanlı
ownhandwriting; handwrit|by hand|in ink|pen=|pencil|ink=|scribble; от руки|почерк|чернил|ручк|карандаш|собственноруч; əlyazma|əl ilə|mürəkkəb|qələm|öz əli ilə
oralspoken; oral|verbal|spoken|by word of mouth|unwritten|aloud; устн|вслух|на словах|словесн|неписан; şifahi|ağızdan|ucadan
writtenform; in writing|written|on paper|black and white|hard copy; письмен|в письменном виде|на бумаг|бумажн; yazılı|kağız üzərində|yazı=|yazıda
toiletries; help desk|front desk|information point|info desk|window of; справочн|окошк|стойка|регистратур|пункт прием; məlumat masası|pəncərə|qəbul pəncərəsi|stol arxası
pointplace; point=|points|post=|reception point|kiosk|booth; пункт=|пункта|пункте|точка|будк|кабина|кабины|кабинк|кабинам|пост=; məntəqə|köşk|nöqtə|kabin=|kabina|budka
welcome; welcome|greet|reception|receive guests|meet at|hospitable; приема|встреча|приветств|радуш|встречать|прием гост|на приеме|в приемной; qarşıla|xoş gəl|qəbul et|salamla|qonaqpərvər
comfort; comfort|cosy|convenient|relax|rest=|ease=|soothe|console; уют|комфорт|удобн|отдых|утеш|расслаб|успоко; rahat|rahatlıq|dincəl|təsəlli|sakitləş
invitew; invite|invites|invited|invitation|welcome to|ask to come; приглас|приглаш|зазыв|позва|зовет; dəvət|çağır|dəvətnamə
parting; part from|say goodbye|farewell|see off|leave behind; проща|попрощ|провож|разлук|расста; vidalaş|yola sal|ayrılıq|sağollaş
abandon; abandon|desert=|deserted|leave to|forsake|give up|gave up|dump; бросил|покину|оставил|отказал от|забросил|кинул; tərk et|tərk edil|at=|atılmış|buraxıb get|əl çək
deny; deny|denies|denied|denial|disown|disclaim; отрица|опроверг|отнекив|отрек|открещ; inkar|dan=|təkzib|danır|boynuna alma
admit; admit|admits|admitted|confess|own up|acknowledg; признал|признает|сознал|повин|созна|признани; etiraf|boynuna al|tanıyır|qəbul edir|iqrar
blamechoose; blame|accuse|reproach|fault with|find fault|scapegoat; винит|обвин|упрек|вменя|свалива; günahlandır|qına|təqsirləndir|ittiham
lettersleft; queue|waiting list|line up|stand in line|turn comes; очередь=|очереди|в очеред|лист ожидан|очередник; növbə=|növbəsi|sıra gözlə|gözləmə siyahı
allowance; pocket money|allowance|stipend|subsid|benefit=|maintenance; карманные деньг|пособие|пособия|пособий|пособием|стипенд|субсид|алимент|довольств; cib xərcliyi|müavinət|təqaüd|aliment|subsidiya
homework; homework|task=|tasks|assignment|exercise|problem set; задани|задач|домашняя работ|упражн|поручени; tapşırıq|ev tapşırığı|məsələ|çalışma
onesingle; single=|one; один=|одна=|одного|одну=|одной=|одним=|одном=|одно=; bir=|biri=|birinin|birini
amongbetween; among|amongst|between|amid; среди|между=|промеж|из числа; arasında|arada=|içindən|sırasında
althoughyet; although|though=|despite|however|nevertheless|in spite; хотя|однако|несмотря|тем не менее|все же|зато; halbuki|lakin|amma|baxmayaraq|ancaq|hərçənd
withoutx; without|lacking|free from|devoid; без=|не имея|обходясь без; olmadan|etmədən|almadan|vermədən|bilmədən|soruşmadan|gözləmədən|baxmadan
ifunless; if=|unless|in case|provided that|on condition; если=|при условии|в случае|разве что; əgər|olarsa|edərsə|olsa=|şərtilə|təqdirdə|olduqda
howmany; how many|how much|what number; сколько=|скольк|насколько; neçə=|nə qədər|neçəsi|neçənci
wherefrom; where=|whence|wherever; где=|куда=|откуда; harada|hara=|haradan|hardan|haraya
whowhose; who=|whom|whose; кто=|кого=|кому=|кем=|чей=|чья=|чью=|чьи=|чьей; kimdə|kimdən|kimə|kimlər|kimin
whichwhat; which=|what=; какой=|какие=|каких|какая=|каков; hansı|hansının|nəyin|nəyi=|nədən
weour; our=|ours|we=; наш=|наши=|наших|нам=|нас=; biz=|bizim|bizə|bizdən
youyour; you=|your; ваш=|вас=|вам=|твой; siz=|sizin|sizə|sən=
thereplace; there=|over there|thither; там=|туда|оттуда|тамошн; orada|oraya|oradan|oranın|oradakı
againstopposed; against|opposed|contrary|versus|counter to; против=|вопреки|наперекор|вразрез; qarşı=|əleyh|zidd|əksinə
evenx; even=|so much as; даже|хоть=|пусть даже; hətta|belə=
suchso; such=|of this kind|like this; такой=|такая|таких|такие|такого; belə=|bu cür|elə=|bunun kimi
directlyx; directly|straight|at first hand|in person; прямо=|напрямую|непосредств; birbaşa|bilavasitə|düz=
findout; find out|found out|ascertain|inquire|get to the bottom|clear up; выясн|разузн|дознат|узнать|доискив; öyrən|aydınlaşdır|araşdırıb|öyrənib
goround; go round|make the rounds|round=|rounds|tour of|walk round; обход|обойти|объезжа|объехал|обошл|обошел; gəz=|dövrə|gəzib|ev-ev|qapı-qapı
escortservice; escort service|escort=|call girl|massage salon; эскорт|девочка по вызов|массажный салон; eskort|çağırış qız|masaj salon
kidneyorgan; kidney|liver|kidneys; почк|почек|почечн|печен; böyrək|böyrəy|qaraciyər
sakefor; for the sake|on behalf|in favour of|in the name of; во имя|в пользу|от имени|в интересах|ради того|ради чего|ради этого; naminə|xeyrinə|adından|xatirinə
insteadof; instead of|rather than|in place of; вместо|взамен|нежели; əvəzinə|əvəzində
accordingto; according to|in line with|pursuant|in keeping; согласно|по словам|исходя|в соответств; əsasən|uyğun olaraq|müvafiq
regardlessx; whether or not|regardless|irrespective|no matter|come what; независим|невзирая|вне зависим|все равно; asılı olma|baxmayaraq|fərqi yox|nə olursa
becausex; because|as long as|for the reason; потому|поскольку|так как|оттого|ибо; çünki|ona görə|buna görə
`

/** Words of daily life by meaning: people, body, home, work, places, time, speech, quantity. */
export const lifeVocabulary: Concepts = Object.fromEntries(
  lines
    .trim()
    .split("\n")
    .map((line) => {
      const [name = "", en = "", ru = "", az = ""] = line.split(";").map((part) => part.trim())
      return [`life-${name}`, concept(en, ru, az)]
    }),
)
