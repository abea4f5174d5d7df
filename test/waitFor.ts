import { vi } from "vitest"

/**
 * Waits until `check` no longer throws, and gives what it gives. Half a minute is no measure of the
 * product: it is what a test waits on a machine that does other things at the same time.
 */
export const waitFor = <What>(
  check: () => What | Promise<What>,
  { timeout = 30_000, interval = 20 }: { timeout?: number; interval?: number } = {},
): Promise<What> => vi.waitFor(check, { timeout, interval })
