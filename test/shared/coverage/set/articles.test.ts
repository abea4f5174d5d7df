import { describe, expect, it } from "vitest"
import { isWithin } from "../../../../shared/coverage/set/articles.ts"
import { canBind } from "../../../../shared/coverage/set/binding.ts"
import { antiTrafficking } from "../../../../shared/coverage/sets/antiTrafficking.ts"
import { disasterRisk } from "../../../../shared/coverage/sets/disasterRisk.ts"

describe("references to articles", () => {
  it.each<[string, string[]]>([
    // An article and a paragraph stand for all their parts.
    ["13", ["13"]],
    ["13(1)", ["13"]],
    ["14(1)(a)", ["14"]],
    ["14(1)(a)", ["14(1)"]],
    ["13(1)-(3)", ["13"]],
    ["3(1)(a)(i)", ["3(1)(a)"]],
    ["VI(2)", ["VI"]],
    // A range, for all from its first to its last.
    ["14(1)", ["14(1)-(5)"]],
    ["14(1)(a)", ["14(1)-(5)"]],
    ["14(5)", ["14(1)-(5)"]],
    ["14(2)-(4)", ["14(1)-(5)"]],
    ["33(2)", ["32-34"]],
    ["32-33", ["32-34"]],
    ["12(1)(b)", ["12(1)(a)-(c)"]],
    ["3(1)(a)(iii)", ["3(1)(a)(i)-(v)"]],
    ["24(i)", ["24(h)-(j)"]],
    ["19a(1)", ["19-20"]],
    ["11(5a)", ["11(5)-(7)"]],
    ["19b", ["19a-19c"]],
    ["V", ["IV-VI"]],
    // Several together, for what each of them has a part of.
    ["10(1)-(2)", ["10(1)", "10(2)"]],
    ["12(1)-(7)", ["12(5)-(7)", "12(1)-(4)"]],
    ["32-34", ["34", "32", "33"]],
    ["27(a)-(b)", ["27(a)", "27(b)"]],
    ["3(i)-(iii)", ["3(i)", "3(ii)", "3(iii)"]],
    ["19-19b", ["19", "19a-19b"]],
    ["4(3); 11", ["11", "4"]],
    // Lists, as one or several.
    ["14(3)", ["14(1), (3)"]],
    ["14(1), (3)", ["14(1)", "14(2)-(4)"]],
    ["14(1)(b)", ["14(1)(a), (b)"]],
    ["14(2)", ["14(1)(a), (2)"]],
    ["14(1)(b)", ["14(1)(a)(i), (b)"]],
    ["14(1)(a)(ii)", ["14(1)(a)(i), (ii)"]],
    ["16(3)", ["14(1)-(2), 16"]],
    ["I and V", ["V", "I"]],
    // However it is written.
    ["14(2)", ["14 (1) – (5)"]],
    ["14(2)", ["14(1)-14(5)"]],
    ["14(1)(a)", ["14(1)(A)"]],
    // A reference without a number of an article contains itself and its bracketed parts.
    ["Annex, 3", ["Annex, 3"]],
    ["Annex II(4)", ["Annex II"]],
  ])("[C5] %s is within %j", (reference, others) => {
    expect(isWithin(reference, others)).toBe(true)
  })

  it.each<[string, string[]]>([
    ["13", []],
    ["13", ["1"]],
    ["131", ["13"]],
    ["13", ["13(1)"]],
    ["10(1)", ["10(2)"]],
    ["10(1)-(2)", ["10(1)"]],
    ["10(1)-(3)", ["10(1)", "10(3)"]],
    ["10", ["10(1)", "10(2)"]],
    ["12(1)", ["12(1)(a)", "12(1)(b)"]],
    ["14(6)", ["14(1)-(5)"]],
    ["14(1)-(6)", ["14(1)-(5)"]],
    ["15(2)", ["14(1)-(5)"]],
    ["35", ["32-34"]],
    ["19a", ["19"]],
    ["19a", ["20"]],
    ["11(5)", ["11(5a)"]],
    ["3(1)(b)", ["3(1)(i)-(v)"]],
    ["14(2)", ["14(1), (3)"]],
    ["14(2)", ["14(1)(a), (b)"]],
    ["4(3); 11", ["11"]],
    // Ranges that say nothing, or nothing to go through.
    ["14(2)", ["14(5)-(1)"]],
    ["14(2)", ["14(1)-15(2)"]],
    ["14(2)", ["14(1)(a)-(3)"]],
    ["14(2)", ["14(1)-(2)-(3)"]],
    ["1-900000000", ["1-900000000(1)"]],
    ["14(2)", [""]],
    ["", ["14"]],
    ["Annex II", ["Annex"]],
    ["general", ["general part"]],
  ])("[C5] %s is not within %j", (reference, others) => {
    expect(isWithin(reference, others)).toBe(false)
  })

  it.each([antiTrafficking, disasterRisk])(
    "[C5] are understood in all that binds by $id",
    (set) => {
      const binding = set.instruments.flatMap(({ id, kind }) => (canBind(kind) ? id : []))
      const references = set.areas
        .flatMap(({ lead, elements }) => [...lead, ...elements.flatMap((one) => one.provisions)])
        .filter(({ instrument, reference }) => binding.includes(instrument) && reference !== "")
        .map(({ reference }) => reference)
      expect(references.length).toBeGreaterThan(10)
      // With spaces the text differs, so it matches only if it is parsed.
      expect(references.filter((one) => !isWithin(one, [` ${one} `]))).toEqual([])
    },
  )
})
