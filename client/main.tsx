import "@fontsource-variable/noto-sans/wght.css"
import "@fontsource-variable/noto-sans/wght-italic.css"
import "@fontsource-variable/noto-serif/wght.css"
import "@fontsource-variable/noto-serif/wght-italic.css"
import "@mantine/core/styles.layer.css"
import "@mantine/notifications/styles.layer.css"
import "./app/theme.css"
import { MantineProvider } from "@mantine/core"
import { ModalsProvider } from "@mantine/modals"
import { Notifications } from "@mantine/notifications"
import { useMemo } from "react"
import { createRoot } from "react-dom/client"
import { useTranslation } from "react-i18next"
import { App, preloadPlan } from "./app/App.tsx"
import { clearOnSignOut } from "./app/clearOnSignOut.ts"
import { registerServiceWorker } from "./app/registerServiceWorker.ts"
import { loadSession, session } from "./app/session.ts"
import { giveStyleNonce, styleNonce } from "./app/styleNonce.ts"
import { cssVariables, namedTheme } from "./app/theme.ts"
import { startTranslation } from "./languages/i18n.ts"
import { followAccount } from "./languages/showOwnLanguage.ts"
import { warmUpCoverage } from "./plan/coverageWarmUp.ts"
import { printInLightColours } from "./print/printColours.ts"
import { ConfirmIdentity } from "./signIn/ConfirmIdentity.tsx"
import { askForIdentity } from "./signIn/confirmIdentity.ts"
import { sendUnsentCopies } from "./sync/unsentCopies.ts"

const root = document.getElementById("root")
if (!root) throw new Error("The page has no #root.")

const opened = /^\/plans\/([^/]+)\/?$/.exec(window.location.pathname)?.[1]
// The plan's code comes while the server is asked who this is; a sign-in page does not wait for it.
const plan = opened ? preloadPlan() : null
// With two processors the plan would be drawn later, and its coverage be there no sooner.
if (opened && navigator.hardwareConcurrency > 2) warmUpCoverage(opened)
await Promise.all([startTranslation(), loadSession()])
await followAccount()
if (session.get().state === "in") await plan

/** The product in its look, whose few own words follow the language. */
function Product() {
  const { t } = useTranslation("app")
  const close = t("close")
  const look = useMemo(() => namedTheme(close), [close])
  return (
    <MantineProvider
      theme={look}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={styleNonce}
    >
      <ModalsProvider>
        <Notifications position="bottom-right" />
        <ConfirmIdentity />
        <App />
      </ModalsProvider>
    </MantineProvider>
  )
}

createRoot(root).render(<Product />)

// The next page is most likely a plan.
if (!plan) {
  setTimeout(() => {
    void preloadPlan()
    const haveReady = () => {
      if (session.get().state === "in") warmUpCoverage(null)
    }
    haveReady()
    session.subscribe(haveReady)
  }, 2_000)
}
askForIdentity()
giveStyleNonce()
registerServiceWorker()
clearOnSignOut()
printInLightColours()
sendUnsentCopies()
