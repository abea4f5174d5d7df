import { describe, expect, it } from "vitest"
import {
  actionLine,
  actionStart,
} from "../../../../../shared/coverage/checks/wording/titledAction.ts"
import { CoverageEngine } from "../../../../../shared/coverage/engine.ts"
import { antiTrafficking } from "../../../../../shared/coverage/sets/antiTrafficking.ts"
import { measure } from "../../passageOf.ts"

const findings = (...measures: ReturnType<typeof measure>[]) =>
  new CoverageEngine(antiTrafficking).update(measures, []).findings
const found = (text: string) => findings(measure("1.1", text)).map(({ check }) => check)

describe("the words of a measure below its title", () => {
  it.each([
    ["Hearing rooms", "Equip six regional courts with rooms for hearings by video."],
    ["Criminal Code", "Amend Article 188 of the Criminal Code."],
    ["Приют для мужчин", "Открыть в Орле приют на 12 мест."],
    ["Müfəttişlərin kursu", "140 müfəttiş üçün kurs keçirilir."],
  ])("say what is done: %s", (title, act) => {
    expect(actionLine(`${title}\n${act}`)).toBe(act)
    expect(actionLine(`${title}\n${act}\nWith whom: police`)).toBe(act)
  })

  it.each([
    "Equip six regional courts with rooms",
    "Equip six courts\nThe rooms have a separate entrance.",
    "Hearing rooms\nFor whom: children",
    "Открыть приют\nПриют принимает мужчин.",
    "Sığınacağın açılması\nSığınacaq 12 yerlikdir.",
    "Strengthen cooperation\nPartners meet twice a year.",
  ])("stand first where there is none: %s", (text) => {
    expect(actionStart(text)).toBe(0)
  })

  it.each([
    [
      "everyday-duty",
      "Reports of offences\nReceive and register reports and examine them within the periods laid down in the Code of Criminal Procedure.",
    ],
    [
      "everyday-duty",
      "Сообщения о преступлениях\nРегистрировать сообщения и рассматривать их в срок, установленный Уголовно-процессуальным кодексом.",
    ],
    [
      "vague-verb",
      "Partnership with other states\nFurther deepen the good cooperation with partner countries and give it fresh impetus.",
    ],
    [
      "vague-verb",
      "Связи с соседями\nВсемерно развивать и углублять взаимодействие с партнёрами за рубежом.",
    ],
    ["vague-verb", "Xarici əlaqələr\nXarici tərəfdaşlarla əlaqələrin daha da möhkəmləndirilməsi."],
  ])("are looked at for %s: %s", (check, text) => {
    expect(found(text)).toContain(check)
  })

  it.each([
    "Help for families\nYardım verilir, onlara alıcı tapmağa kömək edilir.",
    "Kənd sakinləri\nSakinlərə arıçılıq üçün yardım verilir, onlara alıcı tapmağa kömək edilir.",
    "Making good\nEnsure that victims have a lawyer free of charge to claim unpaid wages.",
  ])("are no wish where a title stands over a description: %s", (text) => {
    expect(found(text)).not.toContain("vague-verb")
  })

  it("tell what a measure makes that a course comes before", () => {
    const until = (number: string, text: string, end: string) => {
      const whole = measure(number, text)
      return { ...whole, fields: whole.fields && { ...whole.fields, time: end } }
    }
    const law = until("1.3", "Criminal Code\nAmend Article 188 of the Criminal Code.", "2029-06-30")
    const course = until(
      "4.2",
      "Courses for judges\nTrain 120 judges in applying the new wording of Article 188 of the Criminal Code.",
      "2028-01-31",
    )
    const told = findings(law, course).map(({ check }) => check)
    expect(told).toContain("ends-before-its-basis")
    const later = { ...course, fields: course.fields && { ...course.fields, time: "2030-01-31" } }
    expect(findings(law, later).map(({ check }) => check)).not.toContain("ends-before-its-basis")
  })
})

describe("a plan that calls its measures steps", () => {
  const refers = (text: string) =>
    findings(measure("1.1", "Open a shelter in Orle"), measure("1.2", text)).find(
      ({ check }) => check === "broken-reference",
    )?.message
  it("names them by their numbers", () => {
    expect(refers("Inspect shelters against the standards approved under step 3.2.8")).toBe(
      "Refers to step 3.2.8, which does not exist in this version.",
    )
    expect(refers("Inspect shelters that open under step 1.1")).toBeUndefined()
    expect(refers("Inspect how shelters carry out step 2 of the protocol")).toBeUndefined()
  })
})

describe("several actions in one measure", () => {
  it.each([
    "Set up teams in the five regions that have none.\nWorks with: Regional councils; Union of Municipalities; Non-governmental organisations",
    "Создать бригады в пяти областях.\nПомогают: Областные советы; Союз городов; Общественные организации",
    // One routine in its steps is told as what it is.
    "Принимать и регистрировать сообщения о преступлениях, проводить по ним проверку в порядке и сроки, установленные Уголовно-процессуальным кодексом",
  ])("are neither names below it nor the steps of a daily duty: %s", (text) => {
    expect(found(text)).not.toContain("several-actions")
  })

  it.each([
    "Open a shelter, train its staff, publish leaflets and hire a lawyer",
    "Set up teams.\nSteps: appoint members; train them; buy cars",
    "Открыть приют, обучить персонал, издать буклеты",
  ])("are told where they stand side by side: %s", (text) => {
    expect(found(text)).toContain("several-actions")
  })
})
