//! The debrief in a browser: saved as it is written, from several tabs, and closed once.

use axum::http::StatusCode;

use super::{Reply, Server};

#[tokio::test(flavor = "current_thread")]
async fn a_debrief_is_saved_as_it_is_written_and_never_over_another_tab() {
    let Begun {
        stage,
        page,
        interview,
        ..
    } = Begun::new().await;
    let save = async |was: &str, words: &str| {
        let fields = [
            ("interview", interview.as_str()),
            ("mattered", words),
            ("was-mattered", was),
        ];
        stage
            .form(&format!("{page}/save?step=mattered"), &fields)
            .await
    };
    assert!(save("", "Clear writing").await.text.contains("Saved"));
    let late = save("", "Something else").await;
    assert!(
        late.text.contains("saved with other words elsewhere")
            && late.text.contains("Clear writing")
    );
    let open = stage.page(&page).await;
    assert!(open.text.contains("Clear writing") && !open.text.contains("Something else"));
    let ticket = open.field("ticket");
    let close = |by: &'static str| {
        [
            ("ticket", ticket.clone()),
            ("interview", interview.clone()),
            ("mattered", "Clear writing\nNumbers".to_owned()),
            ("was-mattered", "Clear writing".to_owned()),
            ("decides", by.to_owned()),
            ("shown_at", page.replace("/demo", "")),
            ("expect", "yes".to_owned()),
            ("do", "close".to_owned()),
        ]
    };
    let send = async |fields: [(&str, String); 8]| {
        let fields = fields
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        stage.form(&page, &fields).await
    };
    let unclear = send(close("some day")).await;
    assert!(
        unclear.text.contains("Numbers") && unclear.text.contains("some day"),
        "nothing typed is lost"
    );
    assert!(unclear.text.contains("value=\"yes\" checked"));
    let closed = send(close("20 march")).await;
    let closed = stage.page(&closed.to).await.text;
    assert!(
        closed.contains("It is written down")
            && closed.contains("Numbers")
            && closed.contains("20 March"),
        "{closed}"
    );
    assert!(!closed.contains("<textarea"), "closed it is read only");
    let insights = stage.page("/demo/insights").await.text;
    assert!(insights.contains("1 not yet decided"), "{insights}");
}

/// A debrief that was begun.
struct Begun {
    stage: Server,
    base: String,
    page: String,
    interview: String,
}

impl Begun {
    async fn new() -> Self {
        let stage = Server::empty("America/New_York").await;
        let base = stage.application("Lindqvist").await;
        let page = format!("{base}/debrief");
        let before = stage.page(&page).await;
        let interview = before.field("interview");
        let ticket = before.field("ticket");
        let fields = [("ticket", ticket.as_str()), ("interview", &interview)];
        let begun = stage.form(&format!("{page}/begin"), &fields).await;
        assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text);
        Self {
            stage,
            base,
            page,
            interview,
        }
    }

    /// What is said of when they decide and whom to ask, as soon as they are typed.
    async fn day(&self, decides: &str, ask: &str) -> String {
        let fields = [
            ("interview", self.interview.as_str()),
            ("decides", decides),
            ("ask", ask),
        ];
        let page = format!("{}/save", self.page);
        self.stage.form(&page, &fields).await.text
    }

    /// Closes it with what was typed from nothing, and shows the page that follows.
    async fn close(&self, words: &str, ticket: &str) -> String {
        let fields = [
            ("ticket", ticket),
            ("interview", self.interview.as_str()),
            ("mattered", words),
            ("was-mattered", ""),
            ("shown_at", &self.page.replace("/demo", "")),
            ("do", "close"),
        ];
        let Reply { to, text, .. } = self.stage.form(&self.page, &fields).await;
        match to.as_str() {
            "" => text,
            to => self.stage.page(to).await.text,
        }
    }
}

#[tokio::test(flavor = "current_thread")]
async fn whom_to_ask_is_kept_with_the_day_whichever_is_said_first() {
    let begun = Begun::new().await;
    let nobody = begun.day("", "Lee Brandt").await;
    assert!(nobody.contains("none is known yet"), "{nobody}");
    let day = begun.day("friday", "").await;
    assert!(day.contains("they answer by Fri 13 March"), "{day}");
    let asked = begun.day("", "Lee Brandt").await;
    assert!(asked.contains("ask Lee Brandt"), "{asked}");
    // The same once more is recorded no second time.
    assert!(begun.day("friday", "Lee Brandt").await.contains("Saved"));
    let told = begun.stage.page(&begun.base).await.text;
    assert!(told.contains("ask Lee Brandt"), "{told}");
    assert_eq!(told.matches("<p>They said they would answer by").count(), 1);
    let two = begun.day("next friday", "").await;
    assert!(two.contains("It could be"), "{two}");
}

#[tokio::test(flavor = "current_thread")]
async fn what_is_saved_is_never_called_unsaved() {
    let begun = Begun::new().await;
    let ticket = begun.stage.page(&begun.page).await.field("ticket");
    let closed = begun.close("Clear writing", &ticket).await;
    assert!(closed.contains("It is written down"), "{closed}");
    // A page of an earlier run of the program, or another tab, has nothing new.
    let same = begun.close("Clear writing", "0-1").await;
    assert!(same.contains("It is written down"), "{same}");
    assert!(!same.contains("is not saved"), "{same}");
    // What is new comes too late, and stands there to be copied.
    let late = begun.close("Only here", "0-2").await;
    assert!(
        late.contains("is not saved") && late.contains("Only here"),
        "{late}"
    );
}
