import { lazy, type ReactNode, Suspense } from "react"
import { useTranslation } from "react-i18next"
import { Redirect, Route, Switch, useLocation } from "wouter"
import { FindPalette } from "../search/SearchPalette.tsx"
import { SignInPage } from "../signIn/SignInPage.tsx"
import { Loading } from "../ui/Loading.tsx"
import { ErrorBoundary } from "./ErrorBoundary.tsx"
import { FailurePage } from "./FailurePage.tsx"
import { LazyPage, pageCode } from "./lazyPage.tsx"
import { NotFoundPage } from "./NotFoundPage.tsx"
import { SkipLink } from "./SkipLink.tsx"
import { loadSession, session } from "./session.ts"
import { useStore } from "./store.ts"

const SetUpPage = lazy(() =>
  import("../signIn/SetUpPage.tsx").then((m) => ({ default: m.SetUpPage })),
)
const InvitationPage = lazy(() =>
  import("../signIn/InvitationPage.tsx").then((m) => ({ default: m.InvitationPage })),
)
const ResetPasswordPage = lazy(() =>
  import("../signIn/ResetPasswordPage.tsx").then((m) => ({ default: m.ResetPasswordPage })),
)
const IdentityConfirmedPage = lazy(() =>
  import("../signIn/IdentityConfirmedPage.tsx").then((m) => ({ default: m.IdentityConfirmedPage })),
)
const PlansPage = lazy(() =>
  import("../plans/PlansPage.tsx").then((m) => ({ default: m.PlansPage })),
)
const AccountPage = lazy(() =>
  import("../signIn/AccountPage.tsx").then((m) => ({ default: m.AccountPage })),
)
const AdministrationPage = lazy(() =>
  import("../admin/AdministrationPage.tsx").then((m) => ({ default: m.AdministrationPage })),
)
const ImportReviewPage = lazy(() =>
  import("../plans/importReview/ImportReviewPage.tsx").then((m) => ({
    default: m.ImportReviewPage,
  })),
)
const planPage = pageCode(() => import("../plan/PlanPage.tsx").then((m) => m.PlanPage))
const MeasuresPage = lazy(() =>
  import("../agreement/measures/MeasuresPage.tsx").then((m) => ({ default: m.MeasuresPage })),
)
const AgreementPage = lazy(() =>
  import("../agreement/matrix/AgreementPage.tsx").then((m) => ({ default: m.AgreementPage })),
)
const RecommendationsPage = lazy(() =>
  import("../recommendations/RecommendationsPage.tsx").then((m) => ({
    default: m.RecommendationsPage,
  })),
)
const ReportPage = lazy(() =>
  import("../report/ReportPage.tsx").then((m) => ({ default: m.ReportPage })),
)
const HistoryPage = lazy(() =>
  import("../history/HistoryPage.tsx").then((m) => ({ default: m.HistoryPage })),
)
const VersionPage = lazy(() =>
  import("../history/VersionPage.tsx").then((m) => ({ default: m.VersionPage })),
)
const ReturnedPage = lazy(() =>
  import("../returned/ReturnedPage.tsx").then((m) => ({ default: m.ReturnedPage })),
)
const ReturnReviewPage = lazy(() =>
  import("../returned/ReturnReviewPage.tsx").then((m) => ({ default: m.ReturnReviewPage })),
)
const PlanPeoplePage = lazy(() =>
  import("../people/PlanPeoplePage.tsx").then((m) => ({ default: m.PlanPeoplePage })),
)
const PlanRecordPage = lazy(() =>
  import("../admin/record/RecordPage.tsx").then((m) => ({ default: m.PlanRecordPage })),
)
const InstallationRecordPage = lazy(() =>
  import("../admin/record/RecordPage.tsx").then((m) => ({ default: m.InstallationRecordPage })),
)
const PlanSettingsPage = lazy(() =>
  import("../settings/PlanSettingsPage.tsx").then((m) => ({ default: m.PlanSettingsPage })),
)

/** Fetches the code of a plan's page before it is shown. Never rejects. */
export const preloadPlan = planPage.preload

/** Shows its page to a person who is signed in, and the sign-in page, which leads back, to others. */
function SignedIn({ children }: { children: ReactNode }) {
  const { t } = useTranslation("app")
  const now = useStore(session)
  const [here] = useLocation()
  if (now.state === "in") return children
  if (now.state === "unknown") return <Loading words={t("loading")} />
  if (now.state === "failed") return <FailurePage error={now.error} again={loadSession} />
  const back = here + window.location.search + window.location.hash
  return <Redirect to={`/sign-in?next=${encodeURIComponent(back)}`} replace />
}

/** The whole product: the address decides the page. */
export function App() {
  const { t } = useTranslation("app")
  const [here] = useLocation()
  return (
    <ErrorBoundary place={here}>
      <SkipLink />
      <FindPalette />
      <Suspense fallback={<Loading words={t("loading")} />}>
        <Switch>
          <Route path="/sign-in" component={SignInPage} />
          <Route path="/set-up" component={SetUpPage} />
          <Route path="/invitation/:token">
            {({ token }) => <InvitationPage key={token} token={token} />}
          </Route>
          <Route path="/reset-password" component={ResetPasswordPage} />
          <Route path="/identity-confirmed" component={IdentityConfirmedPage} />
          <Route>
            <SignedIn>
              <Switch>
                <Route path="/plans" component={PlansPage} />
                <Route path="/plans/:id">
                  {({ id }) => <LazyPage key={id} code={planPage} of={{ planId: id }} />}
                </Route>
                <Route path="/plans/:id/measures">
                  {({ id }) => <MeasuresPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/agreement">
                  {({ id }) => <AgreementPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/recommendations">
                  {({ id }) => <RecommendationsPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/report">
                  {({ id }) => <ReportPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/history">
                  {({ id }) => <HistoryPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/history/:version">
                  {({ id, version }) => (
                    <VersionPage key={`${id} ${version}`} planId={id} asked={version} />
                  )}
                </Route>
                <Route path="/plans/:id/returned">
                  {({ id }) => <ReturnedPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/returned/:file">
                  {({ id, file }) => (
                    <ReturnReviewPage key={`${id} ${file}`} planId={id} fileId={file} />
                  )}
                </Route>
                <Route path="/plans/:id/people">
                  {({ id }) => <PlanPeoplePage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/settings">
                  {({ id }) => <PlanSettingsPage key={id} planId={id} />}
                </Route>
                <Route path="/plans/:id/record">
                  {({ id }) => <PlanRecordPage key={id} planId={id} />}
                </Route>
                <Route path="/imports/:id">
                  {({ id }) => <ImportReviewPage key={id} importId={id} />}
                </Route>
                <Route path="/account" component={AccountPage} />
                <Route path="/administration/record" component={InstallationRecordPage} />
                <Route path="/administration" component={AdministrationPage} />
                <Route path="/">
                  <Redirect to="/plans" replace />
                </Route>
                <Route component={NotFoundPage} />
              </Switch>
            </SignedIn>
          </Route>
        </Switch>
      </Suspense>
    </ErrorBoundary>
  )
}
