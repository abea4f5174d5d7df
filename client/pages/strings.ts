/** Words of the pages, in English. */
export const strings = {
  loading: "One moment…",
  again: "Try again",
  email: "E-mail",
  password: "Password",
  bar: {
    home: "Concord, to the list of plans",
    menu: "{{name}}: account and sign out",
    for: "for",
    secretariat: "the secretariat",
    plans: "Plans",
    account: "Account",
    administration: "Administration",
    signOut: "Sign out",
    places: "Places of the plan",
    pages: "Pages",
    place: {
      text: "Text",
      measures: "Measures",
      agreement: "Agreement",
      people: "People and agencies",
      settings: "Settings",
    },
  },
  classification: {
    public: "Public",
    official: "For official use",
    restricted: "Restricted",
  },
  problem: {
    "too-many": "Too many requests in a short time. Wait a minute and try again.",
    unavailable: "The server cannot be reached. Check the connection and try again.",
    internal: "Something went wrong on our side. Try again; if it stays, tell your administrator.",
  },
  notFound: {
    title: "Nothing is at this address",
    words: "It may have been removed, or it is not shared with you.",
    plans: "To your plans",
  },
  signIn: {
    title: "Sign in",
    submit: "Sign in",
    wrong: "That e-mail and password do not go together.",
    throttled: "Too many attempts. Wait a minute, then try again.",
    help: "No account or no password? Your administrator can send you a link.",
  },
} as const
