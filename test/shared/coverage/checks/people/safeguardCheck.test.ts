import { describe, expect, it } from "vitest"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure, narrative } from "../../passageOf.ts"

const found = (text: string, said: string[] = []) =>
  new CoverageEngine(antiTrafficking)
    .update([measure("1.1", text), ...said.map((one, at) => narrative(`n${at}`, one))], [])
    .findings.map(({ check }) => check)

const film = "Make a film in which victims tell under their own names what they have been through"

describe("[C21] people who were harmed, shown to the public as who they are", () => {
  it.each([
    film,
    "Broadcast on public television the stories of victims with their real names",
    "Publish a book in which women tell, with their faces shown, what happened to them",
    "Hold an exhibition of photographs of victims, giving their names and home villages",
    "Record videos for social networks in which girls from the shelter tell their story under their full names",
    "Print in the newspapers what the freed workers endured, stating their full names",
    "Снять фильм, в котором постояльцы приютов под своими именами расскажут о пережитом",
    "Опубликовать в газетах истории пострадавших с указанием их полных имён",
    "Выпустить передачу, где женщины с открытыми лицами рассказывают, что с ними произошло",
    "Снять ролики, в которых дети, не скрывая лиц, расскажут о вербовке",
    "Издать книгу о пережитом освобождёнными работниками, раскрывая их имена",
    "Sığınacaq sakinlərinin öz adları ilə başlarına gələnləri danışdığı filmin çəkilməsi",
    "Zərərçəkmişlərin hekayələrinin əsl adları ilə qəzetlərdə dərc edilməsi",
    "Televiziyada qadınların üzlərini gizlətmədən yaşadıqlarını danışdığı verilişin hazırlanması",
    "Zərərçəkmişlərin adları və kəndləri göstərilməklə foto sərginin keçirilməsi",
    "Sosial şəbəkələrdə uşaqların öz adları ilə danışdığı videoların yayılması",
  ])("are not kept from harm: %s", (text) => {
    expect(found(text)).toContain("no-safeguard")
  })

  it.each([
    "Make a film in which former residents tell under changed names what they have been through",
    "Make a film in which three survivors, with their written consent, speak under their own names",
    "Снять фильм, в котором постояльцы приютов под вымышленными именами расскажут о пережитом",
    "Снять фильм, в котором пострадавшие с письменного согласия расскажут под своими именами о пережитом",
    "Согласовать с Советом по прессе статью кодекса, запрещающую показывать лица пострадавших",
    "Sığınacaq sakinlərinin adları çəkilmədən başlarına gələnləri danışdığı filmin çəkilməsi",
    "Zərərçəkmişlərin yazılı razılığı ilə öz adları ilə danışdığı filmin çəkilməsi",
    // Not those who were harmed.
    "Publish the winners of the children's drawing contest under their full names in the newspaper",
    "Publish on the website the recruitment agencies that lost their licence, giving their names",
    "Broadcast a film in which employers tell under their own names how they check suppliers",
    "Опубликовать на сайте агентства, лишённые лицензии, с указанием их имён и адресов",
    "Снять фильм, в котором работодатели под своими именами рассказывают о проверке поставщиков",
    "Lisenziyası ləğv edilmiş agentliklərin adları göstərilməklə saytda dərci",
    "İşəgötürənlərin öz adları ilə yoxlamadan danışdığı filmin çəkilməsi",
    "Publish on the ministry's website a directory of shelters and services for victims with their names and telephone numbers",
    "Print a booklet on the bodies that help victims of trafficking, giving their names and telephone numbers",
    "Publish on the website the list of employers convicted of exploiting trafficked people, with their names",
    "Broadcast on television the court judgments, showing the faces of those convicted of exploiting victims",
    "Опубликовать на сайте перечень организаций, помогающих жертвам торговли людьми, с указанием их имён и телефонов",
    "Показать по телевидению приговоры с открытыми лицами осуждённых за эксплуатацию жертв",
    "İnsan alveri qurbanlarına kömək edən qurumların siyahısının adları göstərilməklə saytda dərc edilməsi",
    // Nobody else hears it.
    "Hear in court what victims who testify under their own names went through, with a psychologist",
  ])("want it, are not told from others, or are others: %s", (text) => {
    expect(found(text)).not.toContain("no-safeguard")
  })

  it("a support person or a recorded interview is no answer to it, unlike to questioning", () => {
    expect(found(`${film}, recorded on video with the support of a trained team`)).toContain(
      "no-safeguard",
    )
  })
})
