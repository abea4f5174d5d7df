/** Milliseconds of work after which a page may go on with what else it has to do. */
const slice = 8

/**
 * Takes steps until there are none, some milliseconds of them at a time, then calls `done`; `later`
 * is given what is left, to call when the page has had its turn.
 */
export function inSlices(
  steps: Iterator<void, void, void>,
  later: (rest: () => void) => void,
  done: () => void,
): void {
  const end = performance.now() + slice
  while (!steps.next().done) {
    if (performance.now() < end) continue
    later(() => inSlices(steps, later, done))
    return
  }
  done()
}
