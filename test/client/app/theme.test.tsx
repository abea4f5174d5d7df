import { MantineProvider, Modal, Notification } from "@mantine/core"
import { expect, it } from "vitest"
import { namedTheme, theme } from "../../../client/app/theme.ts"
import { show } from "../show.tsx"

it("names the crosses that close dialogs and notes, and leaves the look as it is", async () => {
  const named = namedTheme("Close")
  const shown = await show(
    <MantineProvider theme={named} env="test">
      <Modal opened onClose={() => {}} title="A dialog" />
      <Notification>A note</Notification>
    </MantineProvider>,
  )
  const crosses = [...document.querySelectorAll("button")]
  expect(crosses.map((one) => one.getAttribute("aria-label"))).toEqual(["Close", "Close"])
  expect(named.fontSizes).toEqual(theme.fontSizes)
  expect(named.components?.Modal?.defaultProps).toMatchObject(
    theme.components?.Modal?.defaultProps ?? {},
  )
  await shown.close()
})
