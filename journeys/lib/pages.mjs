// Every page there is, with a name for its picture, as the invented job seeker sees it.

/** Names and addresses below the server's; asks the list of applications for ids. */
export async function all(url) {
  const list = await (await fetch(`${url}/demo/applications?closed=on`)).text();
  const id = (name) => {
    const found = new RegExp(`/demo/application/([0-9a-f-]+)"[^>]*>(?:(?!</a>).)*${name}`, "s").exec(list);
    if (!found) throw new Error(`no application at ${name}`);
    return found[1];
  };
  const [tamarind, lindqvist, elbe, quill] = ["Tamarind", "Lindqvist", "Elbe", "Quill"].map(id);
  const of = (application, page = "") => `/demo/application/${application}${page}`;
  const people = await (await fetch(`${url}/demo/people`)).text();
  const person = /\/demo\/people\/[0-9a-f-]+/.exec(people)[0];
  return {
    welcome: "/",
    today: "/demo",
    applications: "/demo/applications",
    application: of(tamarind),
    "application-over": of(elbe),
    record: of(tamarind, "/record?what=interview"),
    add: "/demo/add",
    import: "/demo/import",
    review: "/demo/review",
    people: "/demo/people",
    person,
    edit: of(tamarind, "/edit"),
    search: "/demo/search?q=dana",
    write: of(tamarind, "/write?kind=check_in"),
    panel: of(lindqvist, "/write?kind=thank"),
    debrief: of(lindqvist, "/debrief"),
    rejection: of(elbe, "/rejection"),
    prepare: of(quill, "/prepare"),
    learn: "/demo/learn",
    checks: "/demo/checks",
    insights: "/demo/insights",
    worries: "/demo/worries?q=the+interview+was+short",
    rules: "/demo/rules",
    rule: "/demo/rules/check_in",
    settings: "/demo/settings",
    history: "/demo/history",
    backup: "/demo/backup",
    help: "/demo/help",
    more: "/demo/more",
    missing: "/demo/no-such-page",
  };
}
