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
  "There is no such contest.": "Belə etiraz yoxdur.",
  "There is no such decision.": "Belə qərar yoxdur.",
  "There is no such dismissal.": "Belə qeyd yoxdur.",
  "There is no such version.": "Belə versiya yoxdur.",
  "There is no such token.": "Belə giriş açarı yoxdur.",
  "There is no such recommendation.": "Belə tövsiyə yoxdur.",
  "There is no such measure in the plan.": "Planda belə tədbir yoxdur.",
  "There is no such place in the plan.": "Planda belə yer yoxdur.",
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
  "There is no table in the file.": "Faylda cədvəl yoxdur.",
  "There is no text in the file.": "Faylda mətn yoxdur.",
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
    "Daxil ola bilən ən azı bir inzibatçı qalmalıdır.",
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
  "Only who holds the secretariat's function writes as it.":
    "Katiblik adından yalnız onun funksiyasını yerinə yetirən yaza bilər.",
  "Only the author's agency and the secretariat may do this.":
    "Bunu yalnız müəllifin qurumu və katiblik edə bilər.",
  "Only the agency that said it and the secretariat may do this.":
    "Bunu yalnız onu bildirən qurum və katiblik edə bilər.",
  "Only the agency that said it may take it back.": "Geri yalnız onu bildirən qurum götürə bilər.",
  "Only the agency that saved it and the secretariat may.":
    "Bunu yalnız versiyanı saxlayan qurum və katiblik edə bilər.",
  "Your right in this plan ({right}) does not allow this.":
    "Bu plandakı hüququnuz buna imkan vermir ({right}).",
  "You may read this plan, not change it.": "Bu planı oxuya bilərsiniz, lakin dəyişə bilməzsiniz.",
  "You have no such token.": "Sizdə belə giriş açarı yoxdur.",
  "Your agency has no position on this measure.": "Qurumunuzun bu tədbir üzrə mövqeyi yoxdur.",
  "The measure's words have changed since you read them.":
    "Tədbirin mətni siz oxuduqdan sonra dəyişib.",
  "What carries the area has changed since you read it.":
    "Bu sahə üzrə mətn siz oxuduqdan sonra dəyişib.",
  "The words are no longer those that were found.": "Mətn artıq qeydin aid olduğu mətn deyil.",
  "These words do not stand there.": "Orada belə parça yoxdur.",
  "The secretariat has said something else since.": "O vaxtdan katiblik başqa qərar verib.",
  "This is what was read: confirm it.":
    "Avtomatik müəyyən edilən elə bu səviyyədir: onu təsdiq edin.",
  "A reservation or an objection needs a reason.":
    "Qeyd-şərt və ya etiraz üçün əsaslandırma lazımdır.",
  "This measure was not said to answer it.": "Bu tədbir cavab kimi göstərilməyib.",
  "A plan keeps up to {most} of them.": "Planda ən çoxu {most} belə qeyd ola bilər.",
  "This installation has been set up already.": "Sistem artıq qurulub.",
  "This is not the set-up code in the server's log.":
    "Bu, server jurnalındakı quraşdırma kodu deyil.",
  "This is not your password.": "Bu, sizin parolunuz deyil.",
  "This invitation is unknown, has been used or has run out.":
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
  "Too many wrong codes. Sign in again.": "Həddən çox yanlış kod. Yenidən daxil olun.",
  "Too many wrong codes. Try again in a quarter of an hour.":
    "Həddən çox yanlış kod. On beş dəqiqədən sonra yenidən cəhd edin.",
  "Confirm first that it is you.": "Əvvəlcə bunun siz olduğunu təsdiq edin.",
  "This cannot be done with a token. Sign in with a browser.":
    "Bunu giriş açarı ilə etmək olmaz. Brauzerlə daxil olun.",
  "This password is among the first that somebody would try. Take three or four words that do not belong together.":
    "Belə parolu ilk yoxlayacaqlar. Bir-biri ilə bağlı olmayan üç-dörd söz götürün.",
  "This password is made of your name, address or agency. Choose one that nobody who knows you would try.":
    "Parol adınızdan, ünvanınızdan və ya qurumunuzdan ibarətdir. Sizi tanıyanın yoxlamayacağı parol seçin.",
  "This recovery code is not right, or it has been used.":
    "Bərpa kodu yanlışdır və ya istifadə olunub.",
  "This code is not right. Take the newest one that the application shows, and see that the clock of the telephone is right.":
    "Kod yanlışdır. Tətbiqin göstərdiyi ən yeni kodu daxil edin və telefonun saatını yoxlayın.",
  "Plans are begun here by those whom an administrator of the installation has named. Ask them for this right.":
    "Burada planları sistemin inzibatçısının hüquq verdiyi şəxslər başlayır. Ondan bu hüququ xahiş edin.",
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
  "Something went wrong here. It has been noted.": "Serverdə xəta baş verdi. Jurnala yazıldı.",
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
    "Bir fayl üçün bu, həddən böyük iş həcmidir.",
  "Reading this plan takes more work than this server does at once.":
    "Bu planın oxunması həddən böyük iş həcmi tələb edir.",
  "Reading this file takes more work than this server does for one file. Remove what is not part of the plan, or divide it.":
    "Bu faylın oxunması həddən böyük iş həcmi tələb edir. Plana aid olmayanı silin və ya faylı bölün.",
  "The file is empty.": "Fayl boşdur.",
  "The file is larger than 20 MB.": "Fayl 20 MB-dan böyükdür.",
  "The file is larger than 50 MB.": "Fayl 50 MB-dan böyükdür.",
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
  "The file was written by a newer version of Concord.":
    "Fayl Concord sisteminin daha yeni versiyası ilə yaradılıb.",
  "A plan can be imported from .docx, .odt, .md, .html, .txt or plan.json.":
    "Planı .docx, .odt, .md, .html, .txt və ya plan.json faylından yükləmək olar.",
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
    "“{name}” vərəqində {rows}-dən çox sətir var. Yalnız cədvəli saxlayın və ya onu bölün.",
  "A table in the file has more than {columns} columns.":
    "Fayldakı cədvəldə {columns}-dən çox sütun var.",
  "The tables in the file have more than {cells} cells.":
    "Fayldakı cədvəllərdə {cells}-dən çox xana var.",
  "Unpacked, the file holds more data than any plan has. Remove large pictures and embedded objects, and send it again.":
    "Açılanda faylda planda olduğundan çox məlumat var. Böyük şəkilləri və daxil edilmiş obyektləri silib yenidən göndərin.",
  "Send one file, in the part named file.": "“file” adlı hissədə bir fayl göndərin.",
  "A standards set may have up to 8 MB.": "Standart toplusu ən çoxu 8 MB ola bilər.",
  "This set comes with the product and stays.":
    "Bu toplu sistemlə birlikdə verilir, onu silmək olmaz.",
  "This version of the standards is not offered for choice any more.":
    "Standartların bu versiyası artıq təklif olunmur.",
  "Version {version} of “{id}” is known here with another content; give the changed set a version of its own.":
    "“{id}” toplusunun {version} versiyası artıq başqa məzmunla var; dəyişdirilmiş topluya yeni versiya nömrəsi verin.",
  "Say which version to compare with.": "Hansı versiya ilə müqayisə ediləcəyini göstərin.",
  "The view is proposed or agreed.": "Görünüş: proposed və ya agreed.",
  "Give a plan and a right in it together, or neither.":
    "Planı və oradakı hüququ birlikdə göstərin və ya heç birini.",
}
