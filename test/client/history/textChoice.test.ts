import { describe, expect, it } from "vitest"
import { choiceOf, isComplete, searchOf } from "../../../client/history/textChoice.ts"

const view = "proposed" as const

describe("the two texts that an address names", () => {
  it.each([
    ["", { from: null, with: null, to: "now", view }, false],
    ["?from=v1", { from: "v1", with: null, to: "now", view }, true],
    ["?from=v1&to=v2", { from: "v1", with: null, to: "v2", view }, true],
    ["?with=p2", { from: null, with: "p2", to: "now", view }, true],
    ["?with=p2&to=v2", { from: null, with: "p2", to: "v2", view }, true],
    ["?from=v1&view=agreed", { from: "v1", with: null, to: "now", view: "agreed" as const }, true],
  ])("[C45] %j", (search, choice, complete) => {
    expect(choiceOf(search)).toEqual(choice)
    expect(searchOf(choice)).toBe(search)
    expect(isComplete(choice)).toBe(complete)
  })

  it("[C33] are read as proposed unless it says otherwise", () => {
    expect(choiceOf("?from=v1&view=both").view).toBe("proposed")
  })

  it("[C45] of a plan and a version the plan counts", () => {
    expect(choiceOf("?from=v1&with=p2")).toEqual({ from: null, with: "p2", to: "now", view })
  })
})
