/** Elements that answer a criterion of a whole plan wherever a measure or a dated duty shows them. */
export const answers = [
  { criterion: "coordination-mechanism", area: "coordination", element: "coordinating-body" },
  { criterion: "coordination-mechanism", area: "coordination", element: "national-coordinator" },
  { criterion: "monitoring-provision", area: "monitoring-evaluation", element: "annual-report" },
  {
    criterion: "independent-evaluation-provision",
    area: "monitoring-evaluation",
    element: "independent-evaluation",
  },
]
