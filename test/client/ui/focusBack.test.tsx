import { useState } from "react"
import { afterEach, expect, it } from "vitest"
import { useFocusBack } from "../../../client/ui/focusBack.ts"
import { button, show } from "../show.tsx"

function Dialog({ onClose }: { onClose: () => void }) {
  useFocusBack()
  return (
    <button type="button" onClick={onClose}>
      Close
    </button>
  )
}

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {open && <Dialog onClose={() => setOpen(false)} />}
    </>
  )
}

afterEach(() => document.body.replaceChildren())

it("gives the keyboard back to what had it before a dialog came", async () => {
  const page = await show(<Page />)
  button("Open").focus()
  await page.after(() => button("Open").click())
  button("Close").focus()
  await page.after(() => button("Close").click())
  expect(document.activeElement).toBe(button("Open"))
  await page.close()
})
