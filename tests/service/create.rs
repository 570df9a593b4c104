use std::collections::HashSet;
use std::sync::Arc;

use odata_core::{Collection, json};
use odata_examples::models::{IdentitySet, PersonInterest};
use odata_tests::data;
use tokio::task::JoinSet;

use crate::client::{INTERESTS, patch, post, request, start};

const NAMESPACE: &str = "Microsoft.Fast.PI.ViewGenerator.V2.Profile.Models";

fn seed_request() -> String {
    data("seed/request-filled.json")
}

#[tokio::test]
async fn the_seeds_request_is_answered_as_the_seed_answers() {
    let service = start().await;
    let created = post(seed_request()).send(&service).await;
    assert_eq!(created.status, 201);
    let interest = created.interest();

    let time = interest.created_date_time.expect("the time of creation");
    assert_eq!(interest.last_modified_date_time, Some(time));
    let seed: PersonInterest =
        json::from_str(&data("seed/response-filled.json")).expect("the seed");
    let seeds = |time: Option<odata_core::DateTimeOffset>| time.expect("a time").to_string();
    let answer = created
        .indented()
        .replace(&interest.id, &seed.id)
        .replacen(&time.to_string(), &seeds(seed.created_date_time), 1)
        .replacen(&time.to_string(), &seeds(seed.last_modified_date_time), 1);
    assert_eq!(answer, data("seed/response-filled.json").trim_end());

    let location = created.location(&service);
    assert_eq!(location, format!("{INTERESTS}/{}", interest.id));
    let read = request("GET", &location).send(&service).await;
    assert_eq!((read.status, &read.body), (200, &created.body));
    assert_eq!(read.etag(), created.etag());
}

#[tokio::test]
async fn the_time_is_that_of_the_request() {
    let service = start().await;
    let now = || jiff::Timestamp::now().as_second();
    let before = now();
    let interest = post(r#"{"categories":[]}"#).send(&service).await.interest();
    let created = interest
        .created_date_time
        .expect("the time of creation")
        .unix_seconds();
    assert!(
        (before..=now()).contains(&created),
        "{created} is not from {before} on"
    );
}

#[tokio::test]
async fn names_of_microsoft_graph_are_accepted() {
    let service = start().await;
    let body = seed_request().replace(NAMESPACE, "microsoft.graph");
    assert_eq!(body.matches("microsoft.graph.").count(), 6);
    let graph = post(body).send(&service).await.interest();
    let seed = post(seed_request()).send(&service).await.interest();
    assert_eq!(graph.created_by, seed.created_by);
    assert_eq!(graph.inference, seed.inference);
    assert_eq!(graph.categories, seed.categories);
}

#[tokio::test]
async fn paths_of_clients_in_the_wild_are_accepted() {
    let service = start().await;
    for root in [
        "/user",
        "/users",
        "/beta/user",
        "/beta/users",
        "/v1.0/users",
    ] {
        let path = format!("{root}/adele/profile/interests");
        let create = request("POST", &path).header("Content-Type", "application/json");
        let created = create.body(seed_request()).send(&service).await;
        assert_eq!(created.status, 201, "{path}");
        let id = created.interest().id.clone();
        assert_eq!(created.location(&service), format!("{path}/{id}"));
        let elsewhere = format!("{INTERESTS}/{id}");
        assert_eq!(
            request("GET", &elsewhere).send(&service).await.status,
            200,
            "{path}"
        );
    }
}

#[tokio::test]
async fn media_types_with_parameters_are_accepted() {
    let service = start().await;
    for media_type in [
        "application/json; charset=utf-8",
        "Application/JSON;Charset=\"UTF-8\"",
        "application/json;odata.metadata=minimal",
        "application/json; odata.metadata=full; odata.streaming=true; IEEE754Compatible=true",
    ] {
        let create = post(seed_request()).header("Content-Type", media_type);
        assert_eq!(create.send(&service).await.status, 201, "{media_type}");
    }
    for token in [r"bearer x", "BEARER  x"] {
        let create = post(seed_request()).header("Authorization", token);
        assert_eq!(create.send(&service).await.status, 201, "{token}");
    }
}

#[tokio::test]
async fn the_answer_has_the_metadata_that_the_client_accepts() {
    let service = start().await;
    let create = post(r#"{"categories":[]}"#);
    for (accept, media_type, tags, nulls) in [
        ("*/*", "application/json", 3, 0),
        ("text/plain, application/json", "application/json", 3, 0),
        (
            "application/json;odata.metadata=full",
            "application/json;odata.metadata=full",
            3,
            11,
        ),
        (
            "application/json;odata.metadata=minimal",
            "application/json;odata.metadata=minimal",
            0,
            11,
        ),
        (
            "application/json; Metadata=none",
            "application/json;odata.metadata=none",
            0,
            11,
        ),
    ] {
        let created = create.clone().header("Accept", accept).send(&service).await;
        assert_eq!(created.header("content-type"), Some(media_type), "{accept}");
        let path = created.location(&service);
        let read = request("GET", &path)
            .header("Accept", accept)
            .send(&service)
            .await;
        let update = patch(&path, "{}")
            .header("Accept", accept)
            .send(&service)
            .await;
        for reply in [created, read, update] {
            let count = |text: &str| reply.body.matches(text).count();
            assert_eq!(
                (count("@odata.type"), count(":null")),
                (tags, nulls),
                "{accept}: {reply:?}"
            );
        }
        let all = request("GET", INTERESTS)
            .header("Accept", accept)
            .send(&service)
            .await;
        assert_eq!(all.header("content-type"), Some(media_type), "{accept}");
    }
}

#[tokio::test]
async fn what_the_server_assigns_is_not_the_clients_to_set() {
    let service = start().await;
    let body = seed_request().replacen(
        '{',
        r#"{"id":"evil","createdDateTime":"1999-01-01T00:00:00Z","lastModifiedBy":{"user":{"id":"evil"}},"#,
        1,
    );
    let created = post(body).send(&service).await;
    let interest = created.interest();
    assert!(
        !created.body.contains("evil") && !created.body.contains("1999"),
        "{interest:?}"
    );
    assert_eq!(interest.last_modified_by, Some(IdentitySet::default()));
}

#[tokio::test]
async fn created_by_is_assigned_where_the_client_sends_none() {
    let service = start().await;
    let bare = post(r#"{"categories":["a"]}"#)
        .send(&service)
        .await
        .interest();
    assert_eq!(bare.created_by, Some(IdentitySet::default()));
    let seed = post(seed_request()).send(&service).await.interest();
    let by = seed
        .created_by
        .as_ref()
        .and_then(|by| by.application.as_ref());
    assert_eq!(by.and_then(|by| by.id.as_deref()), Some("Id value"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ids_are_distinct_where_requests_come_at_once() {
    const REQUESTS: usize = 40;
    let service = Arc::new(start().await);
    let mut replies = JoinSet::new();
    for _ in 0..REQUESTS {
        let service = Arc::clone(&service);
        replies.spawn(async move { post(seed_request()).send(&service).await });
    }
    let replies = replies.join_all().await;
    let ids: HashSet<_> = replies
        .iter()
        .map(|reply| reply.interest().id.clone())
        .collect();
    assert_eq!(ids.len(), REQUESTS);

    let listed = request("GET", INTERESTS).send(&service).await;
    let listed: Collection<PersonInterest> = json::from_str(&listed.body).expect("a collection");
    let listed: HashSet<_> = listed
        .value
        .iter()
        .map(|interest| interest.id.clone())
        .collect();
    assert_eq!(listed, ids);
}

#[tokio::test]
async fn a_user_has_their_own_interests() {
    let service = start().await;
    let created = post(seed_request()).send(&service).await;
    let id = created.interest().id.clone();
    let other = format!("/user/grady/profile/interests/{id}");
    for method in ["GET", "DELETE"] {
        assert_eq!(
            request(method, &other).send(&service).await.status,
            404,
            "{method}"
        );
    }
    let none = request("GET", "/user/grady/profile/interests")
        .send(&service)
        .await;
    assert_eq!((none.status, none.body.as_str()), (200, r#"{"value":[]}"#));
}

#[tokio::test]
async fn a_user_id_may_need_encoding() {
    let service = start().await;
    let path = "/user/ad%C3%A8le%2Fx@example.com/profile/interests";
    let create = request("POST", path).header("Content-Type", "application/json");
    let created = create.body(seed_request()).send(&service).await;
    let read = request("GET", &created.location(&service))
        .send(&service)
        .await;
    assert_eq!(read.body, created.body);
}
