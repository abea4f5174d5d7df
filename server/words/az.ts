import type { Sentences } from "./sentences.ts"

/** The server's sentences, in Azerbaijani. */
export const az: Sentences = {
  "Not signed in": "Daxil olunmayıb",
  "No right": "Hüquq yoxdur",
  "No mandate": "Səlahiyyət yoxdur",
  "Not found": "Tapılmadı",
  "The words have changed": "Mətn dəyişib",
  Conflict: "Ziddiyyət",
  "Too large": "Həcm həddən böyükdür",
  "Not valid": "Məlumat yanlışdır",
  "The file cannot be read": "Fayl oxunmur",
  "Too many attempts": "Həddən çox cəhd",
  "A fault of the server": "Server xətası",
  "Not available now": "Hazırda əlçatan deyil",
  "Sign in first.": "Əvvəlcə sistemə daxil olun.",
  "Another agency has the short name “{short}”.": "“{short}” qısa adı artıq başqa qurumdadır.",
  "There is an agency named “{name}” already.": "“{name}” adlı qurum artıq var.",
  "There is no such plan.": "Belə plan yoxdur.",
  "There is no such agency.": "Belə qurum yoxdur.",
  "There is no such person.": "Belə əməkdaş yoxdur.",
  "There is no such mandate.": "Belə səlahiyyət yoxdur.",
  "There is no such comment.": "Belə irad yoxdur.",
  "There is no such contest.": "Belə mübahisələndirmə yoxdur.",
  "There is no such decision.": "Belə qərar yoxdur.",
  "There is no such dismissal.": "Rədd edilmiş belə qeyd yoxdur.",
  "There is no such version.": "Belə versiya yoxdur.",
  "There is no such token.": "Belə giriş tokeni yoxdur.",
  "There is no such recommendation.": "Belə tövsiyə yoxdur.",
  "There is no such measure in the plan.": "Planda belə tədbir yoxdur.",
  "There is no such place in the plan.": "Planda belə hissə yoxdur.",
  "There is no such open invitation.": "Qüvvədə olan belə dəvət yoxdur.",
  "There is no such plan to compare with.": "Müqayisə üçün belə plan yoxdur.",
  "There is no such address.": "Belə ünvan yoxdur.",
  "There is no such page.": "Belə səhifə yoxdur.",
  "There is no such address in the API.": "API-də belə ünvan yoxdur.",
  "There is no such standards set on this installation.":
    "Bu sistemdə belə standart toplusu yoxdur.",
  "This installation has no such standards set.": "Bu sistemdə belə standart toplusu yoxdur.",
  "There are no such words, or they were dealt with.": "Belə mətn yoxdur və ya artıq işlənib.",
  "There is no agency with this id.": "Bu identifikatorla qurum yoxdur.",
  "There is no agency with this id, or it is closed.":
    "Bu identifikatorla qurum yoxdur və ya bağlanıb.",
  "There is no person with this id.": "Bu identifikatorla əməkdaş yoxdur.",
  "There is no export named {name}.": "“{name}” adlı ixrac yoxdur.",
  "There is no export of the record named {name}.": "Jurnalın “{name}” adlı ixracı yoxdur.",
  "There is no table in the file. Save the sheet that holds it as .xlsx, .ods or .csv, and send that.":
    "Faylda cədvəl yoxdur. Cədvəlin olduğu vərəqi .xlsx, .ods və ya .csv kimi saxlayıb göndərin.",
  "There is no text in the file. If it holds pictures of pages, send the document they were made from.":
    "Faylda mətn yoxdur. Əgər o, səhifələrin şəkillərindən ibarətdirsə, onların hazırlandığı sənədi göndərin.",
  "The plan has no such version.": "Planın belə versiyası yoxdur.",
  "The plan has no stored update of this number.":
    "Planın bu nömrəli saxlanılmış dəyişikliyi yoxdur.",
  "The plan has no words yet to save a version of.":
    "Planda hələ mətn yoxdur, buna görə versiya saxlamaq olmaz.",
  "The plan has no words yet.": "Planda hələ mətn yoxdur.",
  "The plan cannot be read now.": "Planı hazırda oxumaq mümkün deyil.",
  "The plan cannot be stored or read now.": "Planı hazırda saxlamaq və ya oxumaq mümkün deyil.",
  "The plan is as large as a plan may be.": "Plan icazə verilən ən böyük həcmə çatıb.",
  "The plan's standards have no such area.": "Planın standartlarında belə sahə yoxdur.",
  "The period ends before it begins.": "Dövr başlamazdan əvvəl bitir.",
  "The mandate ends before it begins.": "Səlahiyyət başlamazdan əvvəl bitir.",
  "A mandate is held by a person of the agency itself.":
    "Səlahiyyət yalnız qurumun öz əməkdaşında ola bilər.",
  "You do not hold the mandate of {agency} today.":
    "Bu gün {agency} qurumunun səlahiyyəti sizdə deyil.",
  "{agency} is neither a party nor an opinion of the plan.":
    "Bu planda {agency} qurumundan mövqe soruşulmur.",
  "A person with this e-mail address has an account already.":
    "Bu elektron poçt ünvanı ilə artıq hesab var.",
  "An administrator must be left who can sign in.":
    "Sistemə daxil ola bilən ən azı bir inzibatçı qalmalıdır.",
  "Somebody must hold the secretariat's function in the plan.":
    "Planda katiblik funksiyasını kimsə yerinə yetirməlidir.",
  "Nobody deactivates their own account.": "Öz hesabını deaktiv etmək olmaz.",
  "Nobody changes their own agency or administration.":
    "Öz qurumunu və ya inzibatçı hüquqlarını dəyişmək olmaz.",
  "This person's account is deactivated.": "Bu əməkdaşın hesabı deaktivdir.",
  "This person has no right in the plan.": "Bu əməkdaşın planda hüququ yoxdur.",
  "This agency is closed.": "Bu qurum bağlanıb.",
  "Only an administrator may do this.": "Bunu yalnız inzibatçı edə bilər.",
  "Only an administrator of the installation may do this.":
    "Bunu yalnız sistemin inzibatçısı edə bilər.",
  "Only the plan's secretariat may invite into it.": "Plana yalnız onun katibliyi dəvət edə bilər.",
  "Only the secretariat brings a whole plan back.": "Bütün planı yalnız katiblik bərpa edə bilər.",
  "Only a person with the secretariat's function can write on its behalf.":
    "Katiblik adından yalnız onun funksiyasını yerinə yetirən yaza bilər.",
  "Only the author's agency and the secretariat may do this.":
    "Bunu yalnız müəllifin qurumu və katiblik edə bilər.",
  "Only the agency that said it and the secretariat may do this.":
    "Bunu yalnız onu bildirən qurum və katiblik edə bilər.",
  "Only the agency that said it may take it back.": "Onu yalnız bildirən qurum geri götürə bilər.",
  "Only the agency that saved it and the secretariat may.":
    "Bunu yalnız versiyanı saxlayan qurum və katiblik edə bilər.",
  "Your right in this plan ({right}) does not allow this.":
    "Bu plandakı hüququnuz buna imkan vermir ({right}).",
  "You may read this plan, not change it.": "Bu planı oxuya bilərsiniz, lakin dəyişə bilməzsiniz.",
  "You have no such token.": "Sizdə belə giriş tokeni yoxdur.",
  "Your agency has no position on this measure.": "Qurumunuzun bu tədbir üzrə mövqeyi yoxdur.",
  "The measure's words have changed since you read them.":
    "Tədbirin mətni siz oxuduqdan sonra dəyişib.",
  "What carries the area has changed since you read it.":
    "Bu sahə üzrə mətn siz oxuduqdan sonra dəyişib.",
  "The words are no longer those that were found.": "Qeydin aid olduğu mətn dəyişib.",
  "These words do not stand there.": "Orada belə parça yoxdur.",
  "The secretariat has decided otherwise since.": "Bu arada katiblik başqa qərar verib.",
  "This is what was read: confirm it.":
    "Avtomatik müəyyən edilən elə bu səviyyədir: onu təsdiq edin.",
  "A reservation or an objection needs a reason.":
    "Qeyd-şərt və ya etiraz üçün əsaslandırma lazımdır.",
  "This measure is not linked to the recommendation.": "Bu tədbir tövsiyə ilə əlaqələndirilməyib.",
  "A plan keeps up to {most} of them.": "Planda ən çoxu {most} belə qeyd ola bilər.",
  "This installation has been set up already.": "Sistem artıq qurulub.",
  "This is not the set-up code in the server's log.":
    "Bu, server jurnalındakı quraşdırma kodu deyil.",
  "This is not your password.": "Bu, sizin parolunuz deyil.",
  "This invitation is unknown, has been used or has expired.":
    "Dəvət tanınmır, istifadə olunub və ya müddəti bitib.",
  "This invitation has been used.": "Dəvət artıq istifadə olunub.",
  "Invalid email or password": "Elektron poçt ünvanı və ya parol yanlışdır.",
  "Invalid password": "Parol yanlışdır.",
  "Invalid token": "Keçid etibarsızdır.",
  "Password too short": "Parol həddən qısadır.",
  "This account is deactivated. Your administrator can open it again.":
    "Bu hesab deaktivdir. Onu inzibatçı aktiv edə bilər.",
  "Too many attempts. Try again in {wait} seconds.":
    "Həddən çox cəhd edilib. {wait} saniyədən sonra yenidən cəhd edin.",
  "Too many wrong passwords for this account. Try again in {wait} seconds, with a passkey, or on a device on which you have signed in before.":
    "Bu hesab üçün həddən çox yanlış parol yazılıb. {wait} saniyədən sonra yenidən cəhd edin; giriş açarı ilə və ya əvvəllər daxil olduğunuz cihazda da daxil ola bilərsiniz.",
  "This parameter may be given only once.": "Bu parametr yalnız bir dəfə verilə bilər.",
  "An account is made by the administrator of the agency or of the installation.":
    "Hesabı qurumun və ya sistemin inzibatçısı yaradır.",
  "An authenticator application is set up already.": "Autentifikasiya tətbiqi artıq qurulub.",
  "An expert reads and reports, and gives no positions.":
    "Ekspert planı oxuyur və rəy hazırlayır, mövqe bildirmir.",
  "An expert reads and reports, and speaks for no agency.":
    "Ekspert planı oxuyur və rəy hazırlayır, heç bir qurum adından çıxış etmir.",
  "Another administrator does this for you.": "Bunu sizin üçün başqa inzibatçı edir.",
  "First set up a second factor for yourself.": "Əvvəlcə özünüz üçün ikinci amil qurun.",
  "No sign-in service is connected here.": "Bu sistemə giriş xidməti qoşulmayıb.",
  "No such standards set has been added here.": "Belə standart toplusu buraya əlavə edilməyib.",
  "Only comments that everyone may read can be written yet.":
    "Hələlik yalnız hamının oxuya bildiyi iradlar yazıla bilər.",
  "Only the administrator of that agency can confirm this invitation.":
    "Bu dəvəti yalnız həmin qurumun inzibatçısı təsdiq edə bilər.",
  "Say what was found.": "Nəyin müəyyən edildiyini göstərin.",
  "Say which area this is about.": "Bunun hansı sahəyə aid olduğunu göstərin.",
  "Set up an authenticator application first.": "Əvvəlcə autentifikasiya tətbiqini qurun.",
  "Somebody of this agency can still sign in. Move or deactivate its people first.":
    "Bu qurumun əməkdaşlarından kimsə hələ sistemə daxil ola bilər. Əvvəlcə əməkdaşları başqa quruma keçirin və ya hesablarını deaktiv edin.",
  "The plan already contains this text.": "Bu mətn artıq planda var.",
  "The plan has no words yet to report on.": "Planda hələ rəy hazırlamaq üçün mətn yoxdur.",
  "The plan never had such a measure.": "Planda belə tədbir heç vaxt olmayıb.",
  "The measure has no such event.": "Tədbirin tarixçəsində belə qeyd yoxdur.",
  "The record cannot be filtered like this.": "Jurnalın qeydlərini bu şəkildə seçmək olmaz.",
  "The report bears no signature.": "Rəy imzalanmayıb.",
  "The report has changed meanwhile. Read it again.": "Rəy bu arada dəyişib. Onu yenidən oxuyun.",
  "The report has changed since you read it. Read it again, then go on.":
    "Rəy siz oxuduqdan sonra dəyişib. Onu yenidən oxuyun, sonra davam edin.",
  "The report has this practice already.": "Bu təcrübə artıq rəydə var.",
  "The report is released once the expert has signed it as it stands.":
    "Rəy ekspert onu indiki halında imzaladıqdan sonra dərc edilir.",
  "The sign-in service did not confirm who you are.": "Giriş xidməti kimliyinizi təsdiq etmədi.",
  "The sign-in service did not say who you are.": "Giriş xidməti kim olduğunuzu bildirmədi.",
  "The sign-in service of your organisation does not answer. Try again.":
    "Təşkilatınızın giriş xidməti cavab vermir. Yenidən cəhd edin.",
  "The standards have no such area.": "Standartlarda belə sahə yoxdur.",
  "The standards have no such practice.": "Standartlarda belə təcrübə yoxdur.",
  "The text of the report has no such measure.": "Rəyin mətnində belə tədbir yoxdur.",
  "The time to enter the code has expired. Sign in again.":
    "Kodu daxil etmək üçün vaxt bitib. Yenidən daxil olun.",
  "There is no such finding in this report.": "Bu rəydə belə nəticə yoxdur.",
  "There is no such report on this plan.": "Bu plan üzrə belə rəy yoxdur.",
  "These words are saved under that name already.": "Bu mətn artıq həmin adla saxlanılıb.",
  "This account is not here.": "Burada belə hesab yoxdur.",
  "This finding was removed. Bring it back first.": "Bu nəticə çıxarılıb. Əvvəlcə onu qaytarın.",
  "This identity is linked to another account.":
    "Bu təşkilat hesabı artıq başqa hesabla əlaqələndirilib.",
  "This installation requires a second factor of everybody.":
    "Bu sistemdə ikinci amil hamı üçün məcburidir.",
  "This invitation has been confirmed already.": "Bu dəvət artıq təsdiq edilib.",
  "This passkey is known already.": "Bu giriş açarı artıq əlavə edilib.",
  "This passkey was not accepted here. Try again, or sign in another way.":
    "Bu giriş açarı burada qəbul edilmədi. Yenidən cəhd edin və ya başqa üsulla daxil olun.",
  "This person administers the installation.": "Bu əməkdaş sistemin inzibatçısıdır.",
  "This person's account is deactivated. Activate it first.":
    "Bu əməkdaşın hesabı deaktivdir. Əvvəlcə onu aktiv edin.",
  "This person's agency is closed. Move them to another first.":
    "Bu əməkdaşın qurumu bağlanıb. Əvvəlcə onu başqa quruma keçirin.",
  "This report was released and is fixed. Begin another on the text now.":
    "Bu rəy dərc edilib və artıq dəyişmir. Cari mətn üzrə yenisinə başlayın.",
  "This standards set has just been removed.": "Bu standart toplusu indicə silinib.",
  "This token was made for one plan and opens nothing else.":
    "Bu giriş tokeni bir plan üçün yaradılıb və başqa heç nəyi açmır.",
  "This token was made for reading and changes nothing.":
    "Bu giriş tokeni yalnız oxumaq üçün yaradılıb və heç nəyi dəyişmir.",
  "Without it you could not sign in. Add a passkey first.":
    "Bunsuz daxil ola bilməzsiniz. Əvvəlcə giriş açarı əlavə edin.",
  "You have no right in such a plan.": "Belə planda hüququnuz yoxdur.",
  "You have no such passkey.": "Sizdə belə giriş açarı yoxdur.",
  "You have no such session.": "Sizdə belə sessiya yoxdur.",
  "Your account is not linked to a service.":
    "Hesabınız heç bir giriş xidməti ilə əlaqələndirilməyib.",
  "Your colleague has an account: add them as a person.":
    "Həmkarınızın hesabı var: onu iştirakçı kimi əlavə edin.",
  "The database file is damaged.": "Verilənlər bazasının faylı zədələnib.",
  "Too many wrong codes. Sign in again.": "Həddən çox yanlış kod daxil edilib. Yenidən daxil olun.",
  "Too many wrong codes. Try again in a quarter of an hour.":
    "Həddən çox yanlış kod daxil edilib. On beş dəqiqədən sonra yenidən cəhd edin.",
  "Confirm first that it is you.": "Əvvəlcə bunun siz olduğunu təsdiq edin.",
  "This cannot be done with a token. Sign in with a browser.":
    "Bunu giriş tokeni ilə etmək olmaz. Brauzerlə daxil olun.",
  "This password is among the first that somebody would try. Take three or four words that do not belong together.":
    "Belə parol ilk növbədə yoxlanılan parollardandır. Bir-biri ilə bağlı olmayan üç-dörd söz seçin.",
  "This password is made of your name, address or agency. Choose one that nobody who knows you would try.":
    "Parol adınız, ünvanınız və ya qurumunuz əsasında qurulub. Sizi tanıyan şəxsin ağlına gəlməyəcək parol seçin.",
  "This recovery code is not right, or it has been used.":
    "Bərpa kodu yanlışdır və ya istifadə olunub.",
  "This code is not right. Take the newest one that the application shows, and see that the clock of the telephone is right.":
    "Kod yanlışdır. Tətbiqin göstərdiyi ən yeni kodu daxil edin və telefonun saatını yoxlayın.",
  "Plans are begun here by those whom an administrator of the installation has named. Ask them for this right.":
    "Burada planları sistemin inzibatçısının hüquq verdiyi şəxslər yaradır. İnzibatçıdan bu hüququ xahiş edin.",
  "This request came from another site.": "Sorğu başqa saytdan gəlib.",
  "The request is larger than this server takes.": "Sorğu bu serverin qəbul etdiyindən böyükdür.",
  "The request is not valid JSON.": "Sorğu düzgün JSON deyil.",
  "The request cannot be read.": "Sorğunu oxumaq mümkün deyil.",
  "The request is not in the form that was asked for.": "Sorğu tələb olunan formada deyil.",
  "The request was refused.": "Sorğu rədd edildi.",
  "The form has more parts than were asked for.": "Formada tələb olunandan çox hissə var.",
  "The form cannot be read: it has no boundary, or it was cut short.":
    "Formanı oxumaq mümkün deyil: natamamdır.",
  "The text holds a NUL character.": "Mətndə yolverilməz NUL işarəsi var.",
  "Nothing can be stored or read now. Try again soon.":
    "Hazırda heç nə saxlamaq və ya oxumaq mümkün deyil. Bir azdan yenidən cəhd edin.",
  "Something went wrong here. It has been noted.": "Serverdə xəta baş verdi. Xəta jurnala yazıldı.",
  "The server is closing.": "Server işini dayandırır.",
  "The servers cannot reach each other now.": "Serverlər hazırda bir-biri ilə əlaqə qura bilmir.",
  "The servers cannot reach each other now. Try again soon.":
    "Serverlər hazırda bir-biri ilə əlaqə qura bilmir. Bir azdan yenidən cəhd edin.",
  "Several files of yours are being worked on. Wait for them.":
    "Bir neçə faylınız artıq işlənir. Onları gözləyin.",
  "Several files of yours are being read. Wait for them.":
    "Bir neçə faylınız artıq oxunur. Onları gözləyin.",
  "Too many files are being worked on. Try again soon.":
    "Həddən çox fayl işlənir. Bir azdan yenidən cəhd edin.",
  "Too many plans are being read at once. Try again in a minute.":
    "Eyni vaxtda həddən çox plan oxunur. Bir dəqiqədən sonra yenidən cəhd edin.",
  "This takes more work than this server does for one file.":
    "Bu əməliyyat serverin bir fayl üçün imkanlarını aşır.",
  "Reading this plan takes more work than this server does at once.":
    "Bu planın oxunması serverin imkanlarını aşır.",
  "Reading this file takes more work than this server does for one file. Remove what is not part of the plan, or divide it.":
    "Bu faylın oxunması serverin imkanlarını aşır. Plana aid olmayanı silin və ya faylı bölün.",
  "The file is empty. Save it again in the program it was made with, and send the new copy.":
    "Fayl boşdur. Onu yaradıldığı proqramda yenidən saxlayın və yeni nüsxəni göndərin.",
  "This is no PNG or JPEG picture, or it is damaged. Save it as one of them, and try again.":
    "Bu, PNG və ya JPEG şəkli deyil və ya zədələnib. Onu bu formatlardan birində saxlayın və yenidən cəhd edin.",
  "The picture is larger than 5 MB. Save it smaller, and try again.":
    "Şəkil 5 MB-dan böyükdür. Onu kiçildin və yenidən cəhd edin.",
  "The picture has more pixels than a page can show. Save it smaller, and try again.":
    "Şəkildə səhifənin göstərə biləcəyindən çox piksel var. Onu kiçildin və yenidən cəhd edin.",
  "The plan has as many pictures as one plan can keep: 25 MB, or 500 of them. Earlier ones count too, because saved versions show them. Save this picture smaller, and try again.":
    "Planda şəkillər üçün yer qalmayıb: planda ən çoxu 25 MB və ya 500 şəkil saxlanıla bilər. Əvvəlkilər də sayılır, çünki saxlanılmış versiyalar onları göstərir. Bu şəkli kiçildin və yenidən cəhd edin.",
  "This installation has no room for more pictures. Tell whoever runs it.":
    "Bu sistemdə şəkillər üçün yer qalmayıb. Bunu serverə xidmət edən şəxsə bildirin.",
  "The plan has no such picture.": "Planda belə şəkil yoxdur.",
  "The file is larger than 20 MB. Keep the sheet with the table alone, and send it again.":
    "Fayl 20 MB-dan böyükdür. Yalnız cədvəlin olduğu vərəqi saxlayın və yenidən göndərin.",
  "The file is larger than 50 MB. Remove large pictures from it, or divide it, and send it again.":
    "Fayl 50 MB-dan böyükdür. Böyük şəkilləri çıxarın və ya faylı bölün və yenidən göndərin.",
  "The file is damaged and cannot be opened. Open it in Word, Excel or LibreOffice, save it under a new name, and send the new copy.":
    "Fayl zədələnib və açılmır. Onu Word, Excel və ya LibreOffice proqramında açın, yeni adla saxlayın və yeni nüsxəni göndərin.",
  "The file is incomplete: it ends in the middle. Save it again in the program it was made with, and send the new copy.":
    "Fayl natamamdır: yarımçıq bitir. Onu yaradıldığı proqramda yenidən saxlayın və yeni nüsxəni göndərin.",
  "The file is protected with a password. Save it without one, and send it again.":
    "Fayl parolla qorunur. Onu parolsuz saxlayın və yenidən göndərin.",
  "The file is protected with a password, or it is an old Word file under a new name. Save it as .docx without a password.":
    "Fayl parolla qorunur və ya adı dəyişdirilmiş köhnə Word faylıdır. Onu parolsuz .docx kimi saxlayın.",
  "The file is protected with a password, or it is an old Excel file under a new name. Save it as .xlsx without a password.":
    "Fayl parolla qorunur və ya adı dəyişdirilmiş köhnə Excel faylıdır. Onu parolsuz .xlsx kimi saxlayın.",
  "The file has too much text to be a plan. Divide it, and send the parts one by one.":
    "Faylda plan üçün həddən çox mətn var. Onu bölün və hissə-hissə göndərin.",
  "The file has too many parts to be a plan. Copy the plan itself into a new document, and send that.":
    "Faylda plan üçün həddən çox hissə var. Planın özünü yeni sənədə köçürün və onu göndərin.",
  "This file is not a plan.json of Concord, or it was changed by hand. Export the plan again, and send that file unchanged.":
    "Bu fayl Concord sisteminin plan.json faylı deyil və ya əl ilə dəyişdirilib. Planı yenidən ixrac edin və faylı dəyişmədən göndərin.",
  "The file was written by a newer version of Concord. Export the plan there as .docx, and send that.":
    "Fayl Concord sisteminin daha yeni versiyası ilə yaradılıb. Planı orada .docx kimi ixrac edib göndərin.",
  "A plan can be imported from .docx, .odt, .md, .html, .txt or plan.json.":
    "Planı .docx, .odt, .md, .html, .txt və ya plan.json faylından yükləmək olar.",
  "This file is in the Rich Text Format (.rtf), which is not read here. Open it in Word or LibreOffice, save it as .docx, and send that.":
    "Bu fayl Rich Text Format (.rtf) formatındadır və burada oxunmur. Onu Word və ya LibreOffice proqramında açın, .docx kimi saxlayın və həmin faylı göndərin.",
  "This file is a spreadsheet, of which no plan is made here. Copy its table into a document of Word or LibreOffice, save that as .docx, and send it.":
    "Bu fayl elektron cədvəldir, burada ondan plan yaradılmır. Cədvəli Word və ya LibreOffice sənədinə köçürün, onu .docx kimi saxlayıb göndərin.",
  "LibreOffice on this server cannot read the file: it is damaged, or protected with a password. Open it in the program it was made with, save it as .docx without a password, and send that.":
    "Bu serverdəki LibreOffice faylı oxuya bilmir: fayl zədələnib və ya parolla qorunur. Onu yaradıldığı proqramda açın, .docx kimi parolsuz saxlayın və həmin faylı göndərin.",
  "The work on the file was stopped.": "Fayl üzərində iş dayandırıldı.",
  "LibreOffice does not run on this server now.": "LibreOffice hazırda bu serverdə işləmir.",
  "A plan cannot be read from a PDF. Send the Word file that the PDF was made from.":
    "Planı PDF-dən oxumaq olmaz. PDF-in hazırlandığı Word faylını göndərin.",
  "A table can be read from .xlsx, .ods or .csv.":
    "Cədvəli .xlsx, .ods və ya .csv faylından oxumaq olar.",
  "This file is not a Word document. Save the plan in Word as .docx, or send it as .odt, .md or .html.":
    "Bu, Word sənədi deyil. Planı Word-də .docx kimi saxlayın və ya .odt, .md, .html kimi göndərin.",
  "This file was made by an old version of Word (.doc). Save it as .docx, and send that.":
    "Fayl Word-ün köhnə versiyası (.doc) ilə yaradılıb. Onu .docx kimi saxlayıb göndərin.",
  "This file was made by an old version of Excel (.xls). Save it as .xlsx, and send that.":
    "Fayl Excel-in köhnə versiyası (.xls) ilə yaradılıb. Onu .xlsx kimi saxlayıb göndərin.",
  "The sheet “{name}” has more than {rows} rows. Keep the table, or divide it.":
    "“{name}” vərəqində sətirlərin sayı {rows} həddini aşır. Yalnız cədvəli saxlayın və ya onu bölün.",
  "A table in the file has more than {columns} columns. Delete its empty columns, or divide it, and send the file again.":
    "Fayldakı cədvəldə sütunların sayı {columns} həddini aşır. Boş sütunları silin və ya cədvəli bölün və faylı yenidən göndərin.",
  "The tables in the file have more than {cells} cells. Delete empty rows and columns, or divide the file, and send it again.":
    "Fayldakı cədvəllərdə xanaların sayı {cells} həddini aşır. Boş sətir və sütunları silin və ya faylı bölün və yenidən göndərin.",
  "Unpacked, the file holds more data than any plan has. Remove large pictures and embedded objects, and send it again.":
    "Sıxılmış fayl açıldıqda orada plan üçün həddən çox məlumat olur. Böyük şəkilləri və daxil edilmiş obyektləri silin və faylı yenidən göndərin.",
  "Send one file, in the part named file.": "“file” adlı hissədə bir fayl göndərin.",
  "A standards set may have up to 8 MB.": "Standart toplusunun həcmi ən çoxu 8 MB ola bilər.",
  "This set comes with the product and stays.":
    "Bu toplu sistemlə birlikdə verilir, onu silmək olmaz.",
  "This version of the standards is not offered for choice any more.":
    "Standartların bu versiyası artıq təklif olunmur.",
  "Version {version} of “{id}” is known here with another content; give the changed set a version of its own.":
    "“{id}” toplusunun {version} versiyası artıq başqa məzmunla var; dəyişdirilmiş topluya yeni versiya nömrəsi verin.",
  "Say which version to compare with.": "Hansı versiya ilə müqayisə ediləcəyini göstərin.",
  "The view is proposed or agreed.": "Görünüş: proposed və ya agreed.",
  "Give a plan and a right in it together, or neither.":
    "Planı və oradakı hüququ birlikdə göstərin və ya heç birini göstərməyin.",
  "Comments can be brought in from a Word or OpenDocument text (.docx, .odt), or from a table (.xlsx, .ods, .csv).":
    "İradları Word və ya OpenDocument sənədindən (.docx, .odt), yaxud cədvəldən (.xlsx, .ods, .csv) yükləmək olar.",
  "The file has more than 3,000 comments, or they are too long. Divide it.":
    "Faylda 3 000-dən çox irad var və ya onlar çox uzundur. Onu bölün.",
  "The text of the plan has changed since you looked at it. Nothing was taken over. Check the changed wording again.":
    "Planın mətni siz baxdıqdan sonra dəyişib. Heç nə qəbul edilmədi. Dəyişdirilmiş mətni yenidən yoxlayın.",
  "Only a person with the secretariat's function can bring comments in for another agency.":
    "Başqa qurum adından iradları yalnız katiblik funksiyasını yerinə yetirən şəxs yükləyə bilər.",
  "This agency is not one of the plan's.": "Bu qurum planda iştirak etmir.",
  "Only a person who may edit the plan takes changed wording over.":
    "Dəyişdirilmiş mətni yalnız planı redaktə edə bilən şəxs qəbul edə bilər.",
  "Nothing is chosen that the plan does not have already.": "Planda olmayan heç nə seçilməyib.",
  "A chosen comment has no place in the plan. Nothing was taken over. Choose a measure for it.":
    "Seçilmiş iradın planda yeri yoxdur. Heç nə qəbul edilmədi. Onun üçün tədbir seçin.",
  "Only a person who may edit the plan brings its wording back.":
    "Əvvəlki mətni yalnız planı redaktə edə bilən şəxs qaytara bilər.",
  "the standards set the plan was read against, which is not here":
    "planın tutuşdurulduğu standartlar toplusu: burada yoxdur",
  "the standards set the plan was read against, which was withdrawn from choice":
    "planın tutuşdurulduğu standartlar toplusu: artıq seçim üçün təklif olunmur",
  "the areas: the standards set does not read {language}, so none is looked for":
    "sahələr: standartlar toplusu bu dildə ({language}) mətnlər üçün nəzərdə tutulmayıb, buna görə axtarılmır",
  "rows beyond {number} columns": "oxunandan ({number}) çox sütunu olan sətirlər",
  "ends of cells of more than {number} characters":
    "oxunandan ({number}) çox işarəsi olan xanaların sonu",
}
