import { writeRemarks } from "../eval/accuracy.ts"
import { remarkedPlans, sumOf } from "../eval/remarks.ts"

// `npm run bench:remarks`: what the remarks on how a plan is made are worth on plans that nobody who made
// the checks had seen: each by another writer, with nineteen defects in the writer's own words. With
// `--write` the product says so (accuracy.json).

const plans = await remarkedPlans()
const line = (name: string, sum: ReturnType<typeof sumOf>) =>
  `${name.padEnd(18)} found ${sum.found} of ${sum.defects}, wrong ${sum.wrong} of ${sum.remarks}`
for (const plan of plans) {
  console.log(line(plan.name, sumOf([plan])))
  for (const defect of plan.missed) console.log(`  not told: ${defect}`)
}
for (const lang of new Set(plans.map((plan) => plan.lang))) {
  console.log(line(lang, sumOf(plans.filter((plan) => plan.lang === lang))))
}
if (process.argv.includes("--write")) writeRemarks(plans)
