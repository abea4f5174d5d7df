import { describe, expect, it, vi } from "vitest"
import { createStore } from "../../../client/app/store.ts"

describe("a store", () => {
  it("tells its listeners of a change, and of nothing else", () => {
    const store = createStore(1)
    const told = vi.fn()
    const stop = store.subscribe(told)
    store.set(1)
    expect(told).not.toHaveBeenCalled()
    store.set(2)
    expect(store.get()).toBe(2)
    expect(told).toHaveBeenCalledOnce()
    stop()
    store.set(3)
    expect(told).toHaveBeenCalledOnce()
  })
})
