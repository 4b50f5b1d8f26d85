//! The JSON API: who may ask, what is answered, and that its description holds.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::feed::made;
use super::{Reply, Server};

const JSON: (&str, &str) = ("content-type", "application/json");

async fn post(server: &Server, path: &str, body: &Value) -> Reply {
    server.send("POST", path, &[JSON], &body.to_string()).await
}

#[tokio::test]
async fn questions_have_the_answers_of_the_command_line() {
    let server = Server::alone().await;
    let reply = server.get("/api/v1/today", &[]).await;
    assert_eq!(reply.header("content-type"), "application/json");
    let now = super::NOW.parse().unwrap();
    let mut expected = serde_json::to_value(
        &*meanwhile_engine::views::today(&server.engine, now)
            .await
            .unwrap(),
    )
    .unwrap();
    let mut answer = reply.json();
    expected["now"] = Value::Null;
    answer["now"] = Value::Null;
    assert_eq!(answer, expected);
    let list = server
        .get("/api/v1/applications?closed=true", &[])
        .await
        .json();
    let id = list[0]["application"]["id"].as_str().unwrap();
    let one = server
        .get(&format!("/api/v1/applications/{id}"), &[])
        .await
        .json();
    assert_eq!(one["application"]["id"], id);
    for rest in ["outlook", "why", "may?purpose=check_in"] {
        let reply = server
            .get(&format!("/api/v1/applications/{id}/{rest}"), &[])
            .await;
        assert_eq!(reply.status, StatusCode::OK, "{rest}: {}", reply.text);
    }
}

#[tokio::test]
async fn an_action_is_done_once_told_and_taken_back() {
    let server = Server::alone().await;
    let input = json!({"employer": "Larkspur", "role": "Clerk"});
    let done = post(&server, "/api/v1/actions/add_application", &input).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.text);
    let again = post(&server, "/api/v1/actions/add_application", &input).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert_eq!(again.json()["error"]["code"], "duplicate");
    assert_eq!(again.json()["error"]["choices"][0]["handle"], "larkspur");
    let undo = post(
        &server,
        "/api/v1/actions/undo",
        &json!({"action": done.json()["action"]}),
    )
    .await;
    assert_eq!(undo.status, StatusCode::OK);
    let gone = server.get("/api/v1/applications/larkspur", &[]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_cannot_be_taken_says_why() {
    let server = Server::alone().await;
    let add = "/api/v1/actions/add_application";
    let status = async |headers: &[(&str, &str)], body: &str| {
        let reply = server.send("POST", add, headers, body).await;
        (
            reply.status.as_u16(),
            reply.json()["error"]["code"].as_str().unwrap().to_owned(),
        )
    };
    let form = ("content-type", "application/x-www-form-urlencoded");
    let plain = ("content-type", "text/plain");
    for headers in [&[form][..], &[plain][..], &[][..]] {
        assert_eq!(status(headers, "{}").await, (415, "not_json".to_owned()));
    }
    let utf8 = ("content-type", "Application/JSON; charset=utf-8");
    assert_eq!(status(&[utf8], "{").await, (400, "unreadable".to_owned()));
    assert_eq!(
        status(&[JSON], r#"{"employr": "A"}"#).await,
        (422, "invalid".to_owned())
    );
    assert_eq!(
        status(&[JSON], r#"{"employer": "A"}"#).await,
        (422, "invalid".to_owned())
    );
    let long = format!(r#"{{"role": "{}"}}"#, "x".repeat(3 << 20));
    assert_eq!(status(&[JSON], &long).await, (413, "too_large".to_owned()));
    let reply = server.get("/api/v1/nothing", &[]).await;
    assert_eq!(
        (reply.status.as_u16(), &reply.json()["error"]["code"]),
        (404, &json!("no_such_address"))
    );
    let reply = server.send("DELETE", "/api/v1/today", &[], "").await;
    assert_eq!(
        (reply.status.as_u16(), &reply.json()["error"]["code"]),
        (405, &json!("wrong_method"))
    );
    let reply = server.get("/api/v1/rules/no_such", &[]).await;
    assert_eq!(reply.status, StatusCode::NOT_FOUND);
    let reply = server.get("/api/v1/applications/%FF", &[]).await;
    assert_eq!(reply.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_rule_that_refuses_is_a_conflict_with_its_reasons() {
    let server = Server::alone().await;
    let list = server.get("/api/v1/applications", &[]).await.json();
    let mut refused = 0;
    for row in list.as_array().unwrap() {
        let input = json!({"application": row["application"]["id"], "purpose": "check_in"});
        let reply = post(&server, "/api/v1/actions/record_sent", &input).await;
        let error = &reply.json()["error"];
        if error["code"] == "refused" {
            assert_eq!(reply.status, StatusCode::CONFLICT);
            assert!(
                error["reasons"][0]["rule"].is_string() && error["reasons"][0]["text"].is_string()
            );
            assert!(error.get("next").is_some());
            refused += 1;
        }
    }
    assert!(refused > 0);
}

#[tokio::test]
async fn a_token_opens_what_it_says() {
    let server = Server::asking().await;
    let engine = &server.engine;
    let now = super::NOW.parse().unwrap();
    let token = async |kind| {
        let made = meanwhile_engine::access::make_token(engine, now, kind, "")
            .await
            .unwrap();
        format!("Bearer {}", made.secret.reveal())
    };
    use meanwhile_engine::access::TokenKind::{Full, Read};
    let (read, full) = (token(Read).await, token(Full).await);
    for path in [
        "/api/v1/today",
        "/demo/api/v1/today",
        "/api/v1/openapi.json",
    ] {
        for bearer in [&read, &full] {
            assert_eq!(
                server.get(path, &[("authorization", bearer)]).await.status,
                StatusCode::OK,
                "{path}"
            );
        }
    }
    let input = r#"{"employer": "Larkspur", "role": "Clerk"}"#;
    let act = async |bearer: &str| {
        let with = [JSON, ("authorization", bearer)];
        server
            .send("POST", "/api/v1/actions/add_application", &with, input)
            .await
    };
    let reply = act(&read).await;
    assert_eq!(
        (reply.status, &reply.json()["error"]["code"]),
        (StatusCode::FORBIDDEN, &json!("read_only"))
    );
    assert_eq!(act(&full).await.status, StatusCode::OK);
    for wrong in [
        "Bearer x",
        "Basic x",
        "Bearer",
        &full.replace("Bearer ", "Token "),
    ] {
        let reply = act(wrong).await;
        assert_eq!(reply.status, StatusCode::UNAUTHORIZED, "{wrong}");
        assert_eq!(reply.header("www-authenticate"), "Bearer");
    }
    // A draft is a question: whoever reads may ask it.
    let draft = [JSON, ("authorization", read.as_str())];
    let reply = server
        .send(
            "POST",
            "/api/v1/lessons/try",
            &draft,
            r#"{"lesson": "x", "text": "y"}"#,
        )
        .await;
    assert_eq!(reply.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_page_of_another_site_is_told_nothing_and_a_token_of_a_form_opens() {
    let alone = Server::alone().await;
    for site in ["cross-site", "same-site"] {
        let with = [("sec-fetch-site", site)];
        assert_eq!(
            alone.get("/api/v1/today", &with).await.status,
            StatusCode::FORBIDDEN
        );
    }
    let (_, secret) = made(&alone, "read").await;
    let reply = alone
        .get(
            "/api/v1/today",
            &[("authorization", &format!("bearer {secret}"))],
        )
        .await;
    assert_eq!(reply.status, StatusCode::OK);
}

/// Values for a field that are more or less right.
fn samples(schema: &Value, application: &str, name: &str) -> Vec<Value> {
    if name == "application" {
        return vec![json!(application), json!("no such thing")];
    }
    let kinds = schema.to_string();
    let first = schema["enum"]
        .as_array()
        .or(schema["anyOf"][0]["enum"].as_array());
    if let Some(word) = first.and_then(|it| it.first()) {
        return vec![word.clone()];
    }
    if kinds.contains("\"boolean\"") && !kinds.contains("\"object\"") {
        return vec![json!(true)];
    }
    if kinds.contains("\"integer\"") && !kinds.contains("\"object\"") {
        return vec![json!(1)];
    }
    if kinds.contains("\"array\"") {
        return vec![json!([]), json!(["x"])];
    }
    vec![
        json!("2026-03-10 10:00"),
        json!("Robin Example"),
        json!(""),
        Value::Null,
        json!(17),
    ]
}

#[tokio::test]
async fn every_operation_answers_as_its_description_says() {
    let server = Server::alone().await;
    let document = server.get("/demo/api/v1/openapi.json", &[]).await.json();
    let list = server.get("/demo/api/v1/applications", &[]).await.json();
    let application = list[0]["application"]["id"].as_str().unwrap();
    let base = document["servers"][0]["url"].as_str().unwrap();
    assert_eq!(base, "/demo/api/v1");
    let mut seen = BTreeSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let id = operation["operationId"].as_str().unwrap();
            assert!(seen.insert(id.to_owned()), "{id} twice");
            let mut replies = Vec::new();
            if method == "post" {
                let schema = &operation["requestBody"]["content"]["application/json"]["schema"];
                let fields = schema["properties"]
                    .as_object()
                    .cloned()
                    .unwrap_or_default();
                let mut bodies = vec![json!({}), json!([]), json!({"no such field": 1})];
                for round in 0..5 {
                    let pick = |(name, schema): (&String, &Value)| {
                        let all = samples(schema, application, name);
                        (name.clone(), all[round % all.len()].clone())
                    };
                    bodies.push(Value::Object(fields.iter().map(pick).collect()));
                }
                for body in bodies {
                    replies.push((
                        body.to_string(),
                        post(&server, &format!("{base}{path}"), &body).await,
                    ));
                }
            } else {
                for value in [application, "thank_you", "x y", "%00", "é"] {
                    let path = path.replace("{application}", value).replace("{id}", value);
                    let path = path.replace(' ', "%20").replace('é', "%C3%A9");
                    for query in ["", "?words=dana&limit=3", "?limit=x", "?nothing=1"] {
                        let path = format!("{base}{path}{query}");
                        replies.push((path.clone(), server.get(&path, &[]).await));
                    }
                }
            }
            for (asked, reply) in replies {
                let status = reply.status.as_u16().to_string();
                assert!(
                    !reply.status.is_server_error(),
                    "{id} {asked}: {}",
                    reply.text
                );
                let described = &operation["responses"][&status];
                assert!(
                    described.is_object(),
                    "{id} {asked}: {status} {}",
                    reply.text
                );
                let kind = reply.header("content-type");
                assert!(described["content"][kind].is_object(), "{id}: {kind}");
                reply.json();
            }
        }
    }
    assert!(seen.len() > 50, "{}", seen.len());
}

#[test]
fn the_description_that_lies_in_the_docs_is_this_programs() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/openapi.json");
    let kept = std::fs::read_to_string(file).unwrap();
    assert!(
        kept == crate::web::api::description(""),
        "run `cargo xtask docs`"
    );
}

#[test]
fn every_reference_of_the_description_leads_somewhere() {
    let text = crate::web::api::description("");
    let document: Value = serde_json::from_str(&text).unwrap();
    for part in text.split("\"$ref\": \"#").skip(1) {
        let pointer = part.split('"').next().unwrap();
        assert!(document.pointer(pointer).is_some(), "{pointer}");
    }
}
