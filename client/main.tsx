import "@fontsource-variable/noto-sans/wght.css"
import "@fontsource-variable/noto-sans/wght-italic.css"
import "@fontsource-variable/noto-serif/wght.css"
import "@fontsource-variable/noto-serif/wght-italic.css"
import "@mantine/core/styles.layer.css"
import "@mantine/notifications/styles.layer.css"
import "./theme.css"
import { MantineProvider } from "@mantine/core"
import { ModalsProvider } from "@mantine/modals"
import { Notifications } from "@mantine/notifications"
import { createRoot } from "react-dom/client"
import { App } from "./App.tsx"
import { startTranslation } from "./i18n.ts"
import { loadSession } from "./session.ts"
import { cssVariables, theme } from "./theme.ts"

const root = document.getElementById("root")
if (!root) throw new Error("The page has no #root.")

await Promise.all([startTranslation(), loadSession()])

createRoot(root).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <ModalsProvider>
      <Notifications position="bottom-right" />
      <App />
    </ModalsProvider>
  </MantineProvider>,
)
