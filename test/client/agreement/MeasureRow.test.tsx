import { expect, it } from "vitest"
import { MeasureRow } from "../../../client/agreement/measures/MeasureRow.tsx"
import { show } from "../show.tsx"
import { measure } from "./measures.ts"

it("a row of the table of measures says which leads and partners are by agreement", async () => {
  const of = measure("m1")
  const fields = {
    ...of.fields,
    lead: ["Ministry of the Interior", "Chamber of Notaries"],
    leads: [
      { name: "Ministry of the Interior", byAgreement: false },
      { name: "Chamber of Notaries", byAgreement: true },
    ],
    partners: [{ name: "Safe Road", byAgreement: true }],
  }
  const page = await show(
    <table>
      <tbody>
        <MeasureRow planId="p1" measure={{ ...of, fields }} numbers={new Map()} />
      </tbody>
    </table>,
  )
  expect(page.screen.textContent).toContain(
    "Ministry of the Interior; Chamber of Notaries (by agreement)with Safe Road (by agreement)",
  )
  await page.close()
})
