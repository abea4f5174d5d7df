import { operatorNotices } from "../../../shared/api/operation.ts"
import { administratorRoute, type Route } from "../route.ts"

/** Problems for whoever operates the server. */
export const operatorNoticeRoutes: readonly Route[] = [
  administratorRoute({
    method: "get",
    path: "/api/operator-notices",
    summary: "What whoever runs the server has to see to.",
    answer: operatorNotices,
    handle: ({ services }) => ({ notices: services.notices.all }),
  }),
]
