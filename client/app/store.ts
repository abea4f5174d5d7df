import { useSyncExternalStore } from "react"

/** A value that can be read, replaced and watched. */
export interface Store<T> {
  get(): T
  set(value: T): void
  /** Calls `listener` after every change; returns the way to stop. */
  subscribe(listener: () => void): () => void
}

/** A store that begins with `value`. Setting the value it already has tells nobody. */
export function createStore<T>(value: T): Store<T> {
  let now = value
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(next) {
      if (Object.is(now, next)) return
      now = next
      for (const listener of [...listeners]) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The store's value in a component, redrawn when it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get, store.get)
}

/** A part of the store's value in a component, redrawn only when that part changes. */
export function useSelected<T, P extends string | number | boolean | null>(
  store: Store<T>,
  select: (value: T) => P,
): P {
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}
