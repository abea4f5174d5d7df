import type { Sentences } from "./sentences.ts"

/** The server's sentences, in Russian. */
export const ru: Sentences = {
  "Not signed in": "Вход не выполнен",
  "No right": "Нет права",
  "No mandate": "Нет полномочий",
  "Not found": "Не найдено",
  "The words have changed": "Текст изменился",
  Conflict: "Конфликт данных",
  "Too large": "Слишком большой объём",
  "Not valid": "Неверные данные",
  "The file cannot be read": "Файл не читается",
  "Too many attempts": "Слишком много попыток",
  "A fault of the server": "Ошибка сервера",
  "Not available now": "Сейчас недоступно",
  "Sign in first.": "Сначала войдите в систему.",
  "Another agency has the short name “{short}”.":
    "Краткое наименование «{short}» уже есть у другого ведомства.",
  "There is an agency named “{name}” already.": "Ведомство с наименованием «{name}» уже есть.",
  "There is no such plan.": "Такого плана нет.",
  "There is no such agency.": "Такого ведомства нет.",
  "There is no such person.": "Такого сотрудника нет.",
  "There is no such mandate.": "Таких полномочий нет.",
  "There is no such comment.": "Такого замечания нет.",
  "There is no such contest.": "Такого возражения нет.",
  "There is no such decision.": "Такого решения нет.",
  "There is no such dismissal.": "Такого отклонения нет.",
  "There is no such version.": "Такой версии нет.",
  "There is no such token.": "Такого токена доступа нет.",
  "There is no such recommendation.": "Такой рекомендации нет.",
  "There is no such measure in the plan.": "Такого мероприятия в плане нет.",
  "There is no such place in the plan.": "Такой части в плане нет.",
  "There is no such open invitation.": "Такого действующего приглашения нет.",
  "There is no such plan to compare with.": "Плана для сравнения нет.",
  "There is no such address.": "Такого адреса нет.",
  "There is no such page.": "Такой страницы нет.",
  "There is no such address in the API.": "Такого адреса в API нет.",
  "There is no such standards set on this installation.":
    "Такого набора стандартов в этой системе нет.",
  "This installation has no such standards set.": "Такого набора стандартов в этой системе нет.",
  "There are no such words, or they were dealt with.": "Такого текста нет либо он уже обработан.",
  "There is no agency with this id.": "Ведомства с таким идентификатором нет.",
  "There is no agency with this id, or it is closed.":
    "Ведомства с таким идентификатором нет, либо оно закрыто.",
  "There is no person with this id.": "Сотрудника с таким идентификатором нет.",
  "There is no export named {name}.": "Выгрузки «{name}» нет.",
  "There is no export of the record named {name}.": "Выгрузки журнала «{name}» нет.",
  "There is no table in the file. Save the sheet that holds it as .xlsx, .ods or .csv, and send that.":
    "В файле нет таблицы. Сохраните лист с таблицей как .xlsx, .ods или .csv и отправьте его.",
  "There is no text in the file. If it holds pictures of pages, send the document they were made from.":
    "В файле нет текста. Если в нём изображения страниц, отправьте документ, из которого они сделаны.",
  "The plan has no such version.": "Такой версии у плана нет.",
  "The plan has no stored update of this number.":
    "Сохранённого изменения с этим номером у плана нет.",
  "The plan has no words yet to save a version of.":
    "В плане пока нет текста, поэтому версию сохранить нельзя.",
  "The plan has no words yet.": "В плане пока нет текста.",
  "The plan cannot be read now.": "План сейчас не удаётся прочитать.",
  "The plan cannot be stored or read now.": "План сейчас не удаётся сохранить или прочитать.",
  "The plan is as large as a plan may be.": "План достиг наибольшего допустимого объёма.",
  "The plan's standards have no such area.": "В стандартах этого плана нет такого направления.",
  "The period ends before it begins.": "Период заканчивается раньше, чем начинается.",
  "The mandate ends before it begins.": "Полномочия заканчиваются раньше, чем начинаются.",
  "A mandate is held by a person of the agency itself.":
    "Полномочия могут быть только у сотрудника самого ведомства.",
  "You do not hold the mandate of {agency} today.":
    "Сегодня у вас нет полномочий ведомства «{agency}».",
  "{agency} is neither a party nor an opinion of the plan.":
    "Позиция ведомства «{agency}» в этом плане не запрашивается.",
  "A person with this e-mail address has an account already.":
    "У сотрудника с этим адресом электронной почты уже есть учётная запись.",
  "An administrator must be left who can sign in.":
    "Должен остаться администратор, который может войти.",
  "Somebody must hold the secretariat's function in the plan.":
    "Функцию секретариата в плане должен кто-то выполнять.",
  "Nobody deactivates their own account.": "Собственную учётную запись отключить нельзя.",
  "Nobody changes their own agency or administration.":
    "Изменить собственное ведомство или права администратора нельзя.",
  "This person's account is deactivated.": "Учётная запись этого сотрудника отключена.",
  "This person has no right in the plan.": "У этого сотрудника нет прав в плане.",
  "This agency is closed.": "Это ведомство закрыто.",
  "Only an administrator may do this.": "Это может сделать только администратор.",
  "Only an administrator of the installation may do this.":
    "Это может сделать только администратор системы.",
  "Only the plan's secretariat may invite into it.":
    "Пригласить в план может только его секретариат.",
  "Only the secretariat brings a whole plan back.":
    "Восстановить весь план может только секретариат.",
  "Only a person with the secretariat's function can write on its behalf.":
    "Писать от имени секретариата может только тот, кто выполняет его функцию.",
  "Only the author's agency and the secretariat may do this.":
    "Это могут сделать только ведомство автора и секретариат.",
  "Only the agency that said it and the secretariat may do this.":
    "Это могут сделать только ведомство, которое это внесло, и секретариат.",
  "Only the agency that said it may take it back.":
    "Отозвать может только ведомство, которое это внесло.",
  "Only the agency that saved it and the secretariat may.":
    "Это могут сделать только ведомство, сохранившее версию, и секретариат.",
  "Your right in this plan ({right}) does not allow this.":
    "Ваше право в этом плане ({right}) этого не позволяет.",
  "You may read this plan, not change it.": "Вы можете читать этот план, но не изменять.",
  "You have no such token.": "У вас нет такого токена доступа.",
  "Your agency has no position on this measure.":
    "У вашего ведомства нет позиции по этому мероприятию.",
  "The measure's words have changed since you read them.":
    "Текст мероприятия изменился после того, как вы его прочитали.",
  "What carries the area has changed since you read it.":
    "Текст по этому направлению изменился после того, как вы его прочитали.",
  "The words are no longer those that were found.":
    "Текст уже не тот, к которому относилось указание.",
  "These words do not stand there.": "Такого фрагмента там нет.",
  "The secretariat has decided otherwise since.": "С тех пор секретариат принял другое решение.",
  "This is what was read: confirm it.":
    "Именно этот уровень определён автоматически: подтвердите его.",
  "A reservation or an objection needs a reason.": "Для оговорки или возражения нужно обоснование.",
  "This measure is not linked to the recommendation.":
    "Это мероприятие не связано с рекомендацией.",
  "A plan keeps up to {most} of them.": "В плане может быть не более {most} таких записей.",
  "This installation has been set up already.": "Система уже настроена.",
  "This is not the set-up code in the server's log.":
    "Это не тот код настройки, который записан в журнале сервера.",
  "This is not your password.": "Это не ваш пароль.",
  "This invitation is unknown, has been used or has expired.":
    "Приглашение неизвестно, уже использовано или срок его действия истёк.",
  "This invitation has been used.": "Приглашение уже использовано.",
  "Invalid email or password": "Неверный адрес электронной почты или пароль.",
  "Invalid password": "Неверный пароль.",
  "Invalid token": "Ссылка недействительна.",
  "Password too short": "Пароль слишком короткий.",
  "This account is deactivated. Your administrator can open it again.":
    "Эта учётная запись отключена. Включить её может администратор.",
  "Too many attempts. Try again in {wait} seconds.":
    "Слишком много попыток. Секунд до следующей попытки: {wait}.",
  "Too many wrong passwords for this account. Try again in {wait} seconds, with a passkey, or on a device on which you have signed in before.":
    "Слишком много неверных паролей для этой учётной записи. Секунд до следующей попытки: {wait}. Войти можно и ключом входа или на устройстве, на котором вы уже входили.",
  "This parameter may be given only once.": "Этот параметр можно указать только один раз.",
  "An account is made by the administrator of the agency or of the installation.":
    "Учётную запись создаёт администратор ведомства или системы.",
  "An authenticator application is set up already.": "Приложение для аутентификации уже настроено.",
  "An expert reads and reports, and gives no positions.":
    "Эксперт читает план и составляет отзыв, но не высказывает позиций.",
  "An expert reads and reports, and speaks for no agency.":
    "Эксперт читает план и составляет отзыв, но не выступает от имени ведомства.",
  "Another administrator does this for you.": "Для вас это делает другой администратор.",
  "First set up a second factor for yourself.": "Сначала настройте второй фактор для себя.",
  "No sign-in service is connected here.": "Служба входа здесь не подключена.",
  "No such standards set has been added here.": "Такой набор стандартов сюда не добавляли.",
  "Only comments that everyone may read can be written yet.":
    "Пока можно писать только замечания, доступные всем.",
  "Only the administrator of that agency can confirm this invitation.":
    "Подтвердить это приглашение может только администратор этого ведомства.",
  "Say what was found.": "Укажите, что установлено.",
  "Say which area this is about.": "Укажите, к какому направлению это относится.",
  "Set up an authenticator application first.": "Сначала настройте приложение для аутентификации.",
  "Somebody of this agency can still sign in. Move or deactivate its people first.":
    "Кто-то из этого ведомства ещё может войти. Сначала переведите или отключите его сотрудников.",
  "The plan already contains this text.": "Этот текст уже есть в плане.",
  "The plan has no words yet to report on.":
    "В плане ещё нет текста, по которому можно составить отзыв.",
  "The plan never had such a measure.": "Такого мероприятия в плане никогда не было.",
  "The measure has no such event.": "В истории мероприятия нет такой записи.",
  "The record cannot be filtered like this.": "Так отобрать записи журнала нельзя.",
  "The report bears no signature.": "Отзыв не подписан.",
  "The report has changed meanwhile. Read it again.":
    "Отзыв за это время изменился. Прочитайте его снова.",
  "The report has changed since you read it. Read it again, then go on.":
    "Отзыв изменился после того, как вы его прочитали. Прочитайте его снова и продолжите.",
  "The report has this practice already.": "Эта практика уже есть в отзыве.",
  "The report is released once the expert has signed it as it stands.":
    "Отзыв публикуется после того, как эксперт подписал его в нынешнем виде.",
  "The sign-in service did not confirm who you are.": "Служба входа не подтвердила вашу личность.",
  "The sign-in service did not say who you are.": "Служба входа не сообщила, кто вы.",
  "The sign-in service of your organisation does not answer. Try again.":
    "Служба входа вашей организации не отвечает. Повторите попытку.",
  "The standards have no such area.": "В стандартах нет такого направления.",
  "The standards have no such practice.": "В стандартах нет такой практики.",
  "The text of the report has no such measure.": "В тексте отзыва нет такого мероприятия.",
  "The time to enter the code has expired. Sign in again.":
    "Время для ввода кода истекло. Войдите снова.",
  "There is no such finding in this report.": "В этом отзыве нет такого вывода.",
  "There is no such report on this plan.": "По этому плану нет такого отзыва.",
  "These words are saved under that name already.": "Этот текст уже сохранён под таким названием.",
  "This account is not here.": "Такой учётной записи здесь нет.",
  "This finding was removed. Bring it back first.": "Этот вывод снят. Сначала верните его.",
  "This identity is linked to another account.":
    "Эта учётная запись организации уже связана с другой учётной записью в Concord.",
  "This installation requires a second factor of everybody.":
    "В этой системе второй фактор обязателен для всех.",
  "This invitation has been confirmed already.": "Это приглашение уже подтверждено.",
  "This passkey is known already.": "Этот ключ входа уже добавлен.",
  "This passkey was not accepted here. Try again, or sign in another way.":
    "Этот ключ входа здесь не принят. Повторите попытку или войдите другим способом.",
  "This person administers the installation.": "Этот сотрудник\u00a0— администратор системы.",
  "This person's account is deactivated. Activate it first.":
    "Учётная запись этого сотрудника отключена. Сначала включите её.",
  "This person's agency is closed. Move them to another first.":
    "Ведомство этого сотрудника закрыто. Сначала переведите сотрудника в другое ведомство.",
  "This report was released and is fixed. Begin another on the text now.":
    "Этот отзыв опубликован и больше не меняется. Начните новый на текущий текст.",
  "This standards set has just been removed.": "Этот набор стандартов только что удалён.",
  "This token was made for one plan and opens nothing else.":
    "Этот токен доступа создан для одного плана и больше ничего не открывает.",
  "This token was made for reading and changes nothing.":
    "Этот токен доступа создан только для чтения.",
  "Without it you could not sign in. Add a passkey first.":
    "Без этого вы не сможете войти. Сначала добавьте ключ входа.",
  "You have no right in such a plan.": "У вас нет прав в таком плане.",
  "You have no such passkey.": "У вас нет такого ключа входа.",
  "You have no such session.": "У вас нет такого сеанса.",
  "Your account is not linked to a service.": "Ваша учётная запись не связана со службой входа.",
  "Your colleague has an account: add them as a person.":
    "У вашего коллеги есть учётная запись: добавьте его как участника.",
  "The database file is damaged.": "Файл базы данных повреждён.",
  "Too many wrong codes. Sign in again.": "Слишком много неверных кодов. Войдите снова.",
  "Too many wrong codes. Try again in a quarter of an hour.":
    "Слишком много неверных кодов. Повторите через четверть часа.",
  "Confirm first that it is you.": "Сначала подтвердите, что это вы.",
  "This cannot be done with a token. Sign in with a browser.":
    "С токеном доступа это сделать нельзя. Войдите через браузер.",
  "This password is among the first that somebody would try. Take three or four words that do not belong together.":
    "Такой пароль подберут одним из первых. Возьмите три или четыре слова, не связанных между собой.",
  "This password is made of your name, address or agency. Choose one that nobody who knows you would try.":
    "Пароль составлен из вашего имени, адреса или ведомства. Выберите такой, который не подберёт знающий вас человек.",
  "This recovery code is not right, or it has been used.":
    "Код восстановления неверен или уже использован.",
  "This code is not right. Take the newest one that the application shows, and see that the clock of the telephone is right.":
    "Код неверен. Введите последний код из приложения и проверьте время на телефоне.",
  "Plans are begun here by those whom an administrator of the installation has named. Ask them for this right.":
    "Планы здесь создают те, кому администратор системы предоставил такое право. Попросите его об этом.",
  "This request came from another site.": "Запрос поступил с другого сайта.",
  "The request is larger than this server takes.": "Запрос больше, чем принимает этот сервер.",
  "The request is not valid JSON.": "Запрос не является корректным JSON.",
  "The request cannot be read.": "Запрос не удаётся прочитать.",
  "The request is not in the form that was asked for.": "Запрос составлен не в требуемой форме.",
  "The request was refused.": "Запрос отклонён.",
  "The form has more parts than were asked for.": "В форме больше частей, чем требуется.",
  "The form cannot be read: it has no boundary, or it was cut short.":
    "Форму не удаётся прочитать: она передана не полностью.",
  "The text holds a NUL character.": "Текст содержит недопустимый знак NUL.",
  "Nothing can be stored or read now. Try again soon.":
    "Сейчас сохранить или прочитать данные нельзя. Повторите попытку позже.",
  "Something went wrong here. It has been noted.":
    "На сервере произошла ошибка. Она записана в журнал сервера.",
  "The server is closing.": "Сервер завершает работу.",
  "The servers cannot reach each other now.": "Серверы сейчас не могут связаться друг с другом.",
  "The servers cannot reach each other now. Try again soon.":
    "Серверы сейчас не могут связаться друг с другом. Повторите попытку позже.",
  "Several files of yours are being worked on. Wait for them.":
    "Несколько ваших файлов уже обрабатываются. Дождитесь их.",
  "Several files of yours are being read. Wait for them.":
    "Несколько ваших файлов уже читаются. Дождитесь их.",
  "Too many files are being worked on. Try again soon.":
    "Обрабатывается слишком много файлов. Повторите попытку позже.",
  "Too many plans are being read at once. Try again in a minute.":
    "Одновременно читается слишком много планов. Повторите через минуту.",
  "This takes more work than this server does for one file.":
    "Для одного файла это слишком большой объём работы.",
  "Reading this plan takes more work than this server does at once.":
    "Чтение этого плана требует слишком большого объёма работы.",
  "Reading this file takes more work than this server does for one file. Remove what is not part of the plan, or divide it.":
    "Чтение этого файла требует слишком большого объёма работы. Удалите то, что не относится к плану, или разделите файл.",
  "The file is empty. Save it again in the program it was made with, and send the new copy.":
    "Файл пуст. Сохраните его ещё раз в той программе, в которой он создан, и отправьте новую копию.",
  "This is no PNG or JPEG picture, or it is damaged. Save it as one of them, and try again.":
    "Это не рисунок PNG или JPEG либо он повреждён. Сохраните его в одном из этих форматов и повторите попытку.",
  "The picture is larger than 5 MB. Save it smaller, and try again.":
    "Рисунок больше 5 МБ. Уменьшите его и повторите попытку.",
  "The picture has more pixels than a page can show. Save it smaller, and try again.":
    "В рисунке больше пикселей, чем может показать страница. Уменьшите его и повторите попытку.",
  "The plan has as many pictures as one plan can keep: 25 MB, or 500 of them. Earlier ones count too, because saved versions show them. Save this picture smaller, and try again.":
    "В плане больше нет места для рисунков: в нём может храниться не более 500 рисунков общим объёмом до 25 МБ. Прежние рисунки тоже учитываются, так как они показаны в сохранённых версиях. Уменьшите этот рисунок и повторите попытку.",
  "This installation has no room for more pictures. Tell whoever runs it.":
    "В этой системе больше нет места для рисунков. Сообщите об этом администратору.",
  "The plan has no such picture.": "В плане нет такого рисунка.",
  "The file is larger than 20 MB. Keep the sheet with the table alone, and send it again.":
    "Файл больше 20 МБ. Оставьте только лист с таблицей и отправьте снова.",
  "The file is larger than 50 MB. Remove large pictures from it, or divide it, and send it again.":
    "Файл больше 50 МБ. Удалите из него крупные изображения или разделите его и отправьте снова.",
  "The file is damaged and cannot be opened. Open it in Word, Excel or LibreOffice, save it under a new name, and send the new copy.":
    "Файл повреждён и не открывается. Откройте его в Word, Excel или LibreOffice, сохраните под новым именем и отправьте новую копию.",
  "The file is incomplete: it ends in the middle. Save it again in the program it was made with, and send the new copy.":
    "Файл неполный: он обрывается. Сохраните его снова в той программе, где он создан, и отправьте новую копию.",
  "The file is protected with a password. Save it without one, and send it again.":
    "Файл защищён паролем. Сохраните его без пароля и отправьте снова.",
  "The file is protected with a password, or it is an old Word file under a new name. Save it as .docx without a password.":
    "Файл защищён паролем, либо это старый файл Word с новым именем. Сохраните его как .docx без пароля.",
  "The file is protected with a password, or it is an old Excel file under a new name. Save it as .xlsx without a password.":
    "Файл защищён паролем, либо это старый файл Excel с новым именем. Сохраните его как .xlsx без пароля.",
  "The file has too much text to be a plan. Divide it, and send the parts one by one.":
    "В файле слишком много текста для плана. Разделите его и отправьте по частям.",
  "The file has too many parts to be a plan. Copy the plan itself into a new document, and send that.":
    "В файле слишком много частей для плана. Скопируйте сам план в новый документ и отправьте его.",
  "This file is not a plan.json of Concord, or it was changed by hand. Export the plan again, and send that file unchanged.":
    "Этот файл не является plan.json системы Concord или был изменён вручную. Выгрузите план ещё раз и отправьте файл без изменений.",
  "The file was written by a newer version of Concord. Export the plan there as .docx, and send that.":
    "Файл создан более новой версией Concord. Выгрузите план там в формате .docx и отправьте его.",
  "A plan can be imported from .docx, .odt, .md, .html, .txt or plan.json.":
    "План можно загрузить из файла .docx, .odt, .md, .html, .txt или plan.json.",
  "This file is in the Rich Text Format (.rtf), which is not read here. Open it in Word or LibreOffice, save it as .docx, and send that.":
    "Это файл в формате Rich Text Format (.rtf), который здесь не читается. Откройте его в Word или LibreOffice, сохраните как .docx и отправьте этот файл.",
  "This file is a spreadsheet, of which no plan is made here. Copy its table into a document of Word or LibreOffice, save that as .docx, and send it.":
    "Это электронная таблица, план из неё здесь не создаётся. Скопируйте таблицу в документ Word или LibreOffice, сохраните его как .docx и отправьте.",
  "LibreOffice on this server cannot read the file: it is damaged, or protected with a password. Open it in the program it was made with, save it as .docx without a password, and send that.":
    "LibreOffice на этом сервере не может прочитать файл: он повреждён или защищён паролем. Откройте его в программе, в которой он создан, сохраните как .docx без пароля и отправьте этот файл.",
  "The work on the file was stopped.": "Работа с файлом остановлена.",
  "LibreOffice does not run on this server now.": "LibreOffice сейчас не работает на этом сервере.",
  "A plan cannot be read from a PDF. Send the Word file that the PDF was made from.":
    "Прочитать план из PDF нельзя. Отправьте файл Word, из которого сделан PDF.",
  "A table can be read from .xlsx, .ods or .csv.":
    "Таблицу можно прочитать из файла .xlsx, .ods или .csv.",
  "This file is not a Word document. Save the plan in Word as .docx, or send it as .odt, .md or .html.":
    "Это не документ Word. Сохраните план в Word как .docx либо отправьте его как .odt, .md или .html.",
  "This file was made by an old version of Word (.doc). Save it as .docx, and send that.":
    "Файл создан старой версией Word (.doc). Сохраните его как .docx и отправьте.",
  "This file was made by an old version of Excel (.xls). Save it as .xlsx, and send that.":
    "Файл создан старой версией Excel (.xls). Сохраните его как .xlsx и отправьте.",
  "The sheet “{name}” has more than {rows} rows. Keep the table, or divide it.":
    "На листе «{name}» строк больше, чем {rows}. Оставьте только таблицу или разделите её.",
  "A table in the file has more than {columns} columns. Delete its empty columns, or divide it, and send the file again.":
    "В таблице файла столбцов больше, чем {columns}. Удалите пустые столбцы или разделите таблицу и отправьте файл снова.",
  "The tables in the file have more than {cells} cells. Delete empty rows and columns, or divide the file, and send it again.":
    "В таблицах файла ячеек больше, чем {cells}. Удалите пустые строки и столбцы или разделите файл и отправьте снова.",
  "Unpacked, the file holds more data than any plan has. Remove large pictures and embedded objects, and send it again.":
    "В распакованном виде файл содержит больше данных, чем бывает в плане. Удалите крупные изображения и вложенные объекты и отправьте снова.",
  "Send one file, in the part named file.": "Отправьте один файл в части с именем file.",
  "A standards set may have up to 8 MB.": "Набор стандартов может занимать не более 8 МБ.",
  "This set comes with the product and stays.":
    "Этот набор поставляется с системой, удалить его нельзя.",
  "This version of the standards is not offered for choice any more.":
    "Эта версия стандартов больше не предлагается.",
  "Version {version} of “{id}” is known here with another content; give the changed set a version of its own.":
    "Версия {version} набора «{id}» уже есть с другим содержанием; присвойте изменённому набору новый номер версии.",
  "Say which version to compare with.": "Укажите, с какой версией сравнить.",
  "The view is proposed or agreed.": "Вид: proposed или agreed.",
  "Give a plan and a right in it together, or neither.":
    "Укажите план вместе с правом в нём либо ничего из этого.",
  "Comments can be brought in from a Word or OpenDocument text (.docx, .odt), or from a table (.xlsx, .ods, .csv).":
    "Замечания можно загрузить из документа Word или OpenDocument (.docx, .odt) либо из таблицы (.xlsx, .ods, .csv).",
  "The file has more than 3,000 comments, or they are too long. Divide it.":
    "В файле более 3 000 замечаний, или они слишком длинные. Разделите его.",
  "The text of the plan has changed since you looked at it. Nothing was taken over. Check the changed wording again.":
    "С тех пор как вы смотрели изменения, текст плана изменился. Ничего не принято. Проверьте изменения формулировок ещё раз.",
  "Only a person with the secretariat's function can bring comments in for another agency.":
    "Загружать замечания от имени другого ведомства могут только лица с функцией секретариата.",
  "This agency is not one of the plan's.": "Это ведомство не участвует в плане.",
  "Only a person who may edit the plan takes changed wording over.":
    "Принимать изменения формулировок могут только те, кто вправе редактировать план.",
  "Nothing is chosen that the plan does not have already.":
    "Не выбрано ничего, чего в плане ещё нет.",
  "A chosen comment has no place in the plan. Nothing was taken over. Choose a measure for it.":
    "Для выбранного замечания нет места в плане. Ничего не принято. Укажите мероприятие.",
  "Only a person who may edit the plan brings its wording back.":
    "Возвращать прежние формулировки могут только те, кто вправе редактировать план.",
  "the standards set the plan was read against, which is not here":
    "набор стандартов, с которым сопоставлялся план: здесь его нет",
  "the standards set the plan was read against, which was withdrawn from choice":
    "набор стандартов, с которым сопоставлялся план: больше не предлагается",
  "the areas: the standards set does not read {language}, so none is looked for":
    "направления: набор стандартов не предназначен для текстов на этом языке ({language}), поэтому они не ищутся",
  "rows beyond {number} columns": "строки, в которых больше столбцов, чем читается ({number})",
  "ends of cells of more than {number} characters":
    "концы ячеек, в которых больше знаков, чем читается ({number})",
}
