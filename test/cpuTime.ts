/**
 * The processor time that this process uses until `run` is done, in milliseconds. Other load on the
 * machine does not count, so a bound depends only on the code.
 */
export async function cpuTime(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
