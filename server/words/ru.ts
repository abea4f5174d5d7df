import type { Sentences } from "./sentences.ts"

/** The server's sentences, in Russian. */
export const ru: Sentences = {
  "Not signed in": "Вход не выполнен",
  "No right": "Нет права",
  "No mandate": "Нет полномочия",
  "Not found": "Не найдено",
  "The words have changed": "Текст изменился",
  Conflict: "Противоречие",
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
  "There is no such mandate.": "Такого полномочия нет.",
  "There is no such comment.": "Такого замечания нет.",
  "There is no such contest.": "Такого возражения нет.",
  "There is no such decision.": "Такого решения нет.",
  "There is no such dismissal.": "Такого отклонения нет.",
  "There is no such version.": "Такой версии нет.",
  "There is no such token.": "Такого ключа доступа нет.",
  "There is no such recommendation.": "Такой рекомендации нет.",
  "There is no such measure in the plan.": "Такого мероприятия в плане нет.",
  "There is no such place in the plan.": "Такого места в плане нет.",
  "There is no such open invitation.": "Такого действующего приглашения нет.",
  "There is no such plan to compare with.": "Плана для сравнения нет.",
  "There is no such address.": "Такого адреса нет.",
  "There is no such page.": "Такой страницы нет.",
  "There is no such address in the API.": "Такого адреса в API нет.",
  "There is no such standards set on this installation.":
    "Такого набора стандартов в этой системе нет.",
  "This installation has no such standards set.": "Такого набора стандартов в этой системе нет.",
  "There are no such words, or they were dealt with.": "Такого текста нет, либо он уже обработан.",
  "There is no agency with this id.": "Ведомства с таким идентификатором нет.",
  "There is no agency with this id, or it is closed.":
    "Ведомства с таким идентификатором нет, либо оно закрыто.",
  "There is no person with this id.": "Сотрудника с таким идентификатором нет.",
  "There is no export named {name}.": "Выгрузки «{name}» нет.",
  "There is no export of the record named {name}.": "Выгрузки журнала «{name}» нет.",
  "There is no table in the file.": "В файле нет таблицы.",
  "There is no text in the file.": "В файле нет текста.",
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
  "The mandate ends before it begins.": "Полномочие заканчивается раньше, чем начинается.",
  "A mandate is held by a person of the agency itself.":
    "Полномочие может иметь только сотрудник самого ведомства.",
  "You do not hold the mandate of {agency} today.":
    "Сегодня у вас нет полномочия ведомства «{agency}».",
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
  "Only who holds the secretariat's function writes as it.":
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
    "Ваше право в этом плане этого не позволяет ({right}).",
  "You may read this plan, not change it.": "Вы можете читать этот план, но не изменять.",
  "You have no such token.": "У вас нет такого ключа доступа.",
  "Your agency has no position on this measure.":
    "У вашего ведомства нет позиции по этому мероприятию.",
  "The measure's words have changed since you read them.":
    "Текст мероприятия изменился после того, как вы его прочитали.",
  "What carries the area has changed since you read it.":
    "Текст по этому направлению изменился после того, как вы его прочитали.",
  "The words are no longer those that were found.":
    "Текст уже не тот, к которому относилось указание.",
  "These words do not stand there.": "Такого фрагмента там нет.",
  "The secretariat has said something else since.": "С тех пор секретариат принял другое решение.",
  "This is what was read: confirm it.":
    "Именно этот уровень определён автоматически: подтвердите его.",
  "A reservation or an objection needs a reason.": "Для оговорки или возражения нужно обоснование.",
  "This measure was not said to answer it.": "Это мероприятие не указано как ответ.",
  "A plan keeps up to {most} of them.": "В плане может быть не более {most} таких записей.",
  "This installation has been set up already.": "Система уже настроена.",
  "This is not the set-up code in the server's log.":
    "Это не тот код настройки, который записан в журнале сервера.",
  "This is not your password.": "Это не ваш пароль.",
  "This invitation is unknown, has been used or has run out.":
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
  "Too many wrong codes. Sign in again.": "Слишком много неверных кодов. Войдите снова.",
  "Too many wrong codes. Try again in a quarter of an hour.":
    "Слишком много неверных кодов. Повторите через четверть часа.",
  "Confirm first that it is you.": "Сначала подтвердите, что это вы.",
  "This cannot be done with a token. Sign in with a browser.":
    "С ключом доступа это сделать нельзя. Войдите через браузер.",
  "This password is among the first that somebody would try. Take three or four words that do not belong together.":
    "Такой пароль подберут одним из первых. Возьмите три или четыре слова, не связанных между собой.",
  "This password is made of your name, address or agency. Choose one that nobody who knows you would try.":
    "Пароль составлен из вашего имени, адреса или ведомства. Выберите такой, который не подберёт знающий вас человек.",
  "This recovery code is not right, or it has been used.":
    "Код восстановления неверен или уже использован.",
  "This code is not right. Take the newest one that the application shows, and see that the clock of the telephone is right.":
    "Код неверен. Введите последний код из приложения и проверьте время на телефоне.",
  "Plans are begun here by those whom an administrator of the installation has named. Ask them for this right.":
    "Планы здесь начинают те, кому администратор системы предоставил такое право. Попросите его об этом.",
  "This request came from another site.": "Запрос поступил с другого сайта.",
  "The request is larger than this server takes.": "Запрос больше, чем принимает этот сервер.",
  "The request is not valid JSON.": "Запрос не является правильным JSON.",
  "The request cannot be read.": "Запрос не удаётся прочитать.",
  "The request is not in the form that was asked for.": "Запрос составлен не в требуемой форме.",
  "The request was refused.": "Запрос отклонён.",
  "The form has more parts than were asked for.": "В форме больше частей, чем требуется.",
  "The form cannot be read: it has no boundary, or it was cut short.":
    "Форму не удаётся прочитать: она неполная.",
  "The text holds a NUL character.": "Текст содержит недопустимый знак NUL.",
  "Nothing can be stored or read now. Try again soon.":
    "Сейчас ничего нельзя сохранить или прочитать. Повторите попытку позже.",
  "Something went wrong here. It has been noted.":
    "На сервере произошла ошибка. Она записана в журнал.",
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
  "The file is empty.": "Файл пуст.",
  "The file is larger than 20 MB.": "Файл больше 20 МБ.",
  "The file is larger than 50 MB.": "Файл больше 50 МБ.",
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
  "The file was written by a newer version of Concord.": "Файл создан более новой версией Concord.",
  "A plan can be imported from .docx, .odt, .md, .html, .txt or plan.json.":
    "План можно загрузить из файла .docx, .odt, .md, .html, .txt или plan.json.",
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
  "A table in the file has more than {columns} columns.":
    "В таблице файла столбцов больше, чем {columns}.",
  "The tables in the file have more than {cells} cells.":
    "В таблицах файла ячеек больше, чем {cells}.",
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
}
