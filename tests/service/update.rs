use std::sync::Arc;

use odata_core::json;
use odata_examples::models::{IdentitySet, PersonInterestUpdate};
use odata_examples::service::Running;
use odata_tests::data;
use tokio::task::JoinSet;

use crate::client::{Reply, patch, post, request, start};

/// A service, the path of an interest that it has, and how it was created.
async fn with_interest() -> (Running, String, Reply) {
    let service = start().await;
    let created = post(data("seed/request-filled.json")).send(&service).await;
    let path = created.location(&service);
    (service, path, created)
}

#[tokio::test]
async fn an_update_changes_what_it_names() {
    let (service, path, created) = with_interest().await;
    let old = created.interest();
    let mut new = old.clone();
    new.display_name = None;
    new.categories.push("Go".into());
    let update = PersonInterestUpdate::between(&old, &new);

    let request_with_etag = patch(&path, json::to_string(&update));
    let changed = request_with_etag
        .header("If-Match", &created.etag())
        .send(&service)
        .await;
    assert_eq!(changed.status, 200);
    let mut interest = changed.interest();
    assert_ne!(
        interest.last_modified_date_time,
        old.last_modified_date_time
    );
    interest.last_modified_date_time = new.last_modified_date_time;
    assert_eq!(interest, new);

    let read = request("GET", &path).send(&service).await;
    assert_eq!(read.body, changed.body);
    assert_eq!(read.etag(), changed.etag());
    assert_ne!(read.etag(), created.etag());
}

#[tokio::test]
async fn a_stale_etag_is_412_and_changes_nothing() {
    let (service, path, created) = with_interest().await;
    let stale = created.etag();
    let update = patch(&path, r#"{"description":"1"}"#).header("If-Match", &stale);
    let first = update.send(&service).await;
    assert_eq!(first.status, 200);
    for refused in [update.clone(), update.body(r#"{"description":"2"}"#)] {
        let second = refused.send(&service).await;
        assert_eq!(second.status, 412);
        assert_eq!(second.error().code, "preconditionFailed");
    }
    let removal = request("DELETE", &path).header("If-Match", &stale);
    assert_eq!(removal.send(&service).await.status, 412);
    let read = request("GET", &path).send(&service).await;
    assert_eq!(read.body, first.body);
}

#[tokio::test]
async fn if_match_takes_a_list_a_star_or_a_strong_tag() {
    let (service, path, created) = with_interest().await;
    let update = patch(&path, r#"{"description":"x"}"#);
    let mut etag = created.etag();
    for form in [
        |etag: &str| format!("\"other\", {etag}"),
        |_: &str| "*".to_owned(),
        |etag: &str| etag.replace("W/", ""),
    ] {
        let changed = update
            .clone()
            .header("If-Match", &form(&etag))
            .send(&service)
            .await;
        assert_eq!(changed.status, 200, "{}", form(&etag));
        etag = changed.etag();
    }
    let none = update.clone().header("If-Match", "").send(&service).await;
    assert_eq!(none.status, 412);
    assert_eq!(
        update.send(&service).await.status,
        200,
        "without a condition"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_updates_at_once_one_has_its_way() {
    let (service, path, created) = with_interest().await;
    let service = Arc::new(service);
    let mut replies = JoinSet::new();
    for number in 0..10 {
        let body = format!(r#"{{"description":"{number}"}}"#);
        let update = patch(&path, body).header("If-Match", &created.etag());
        let service = Arc::clone(&service);
        replies.spawn(async move { update.send(&service).await.status });
    }
    let mut statuses = replies.join_all().await;
    statuses.sort_unstable();
    assert_eq!(statuses[0], 200);
    assert_eq!(statuses[1..], [412; 9]);
}

#[tokio::test]
async fn keys_and_what_the_server_assigns_are_not_changed() {
    let (service, path, created) = with_interest().await;
    let body = r#"{"id":"evil","createdDateTime":"1999-01-01T00:00:00Z",
        "lastModifiedBy":{"user":{"id":"evil"}},"description":"x"}"#;
    let changed = patch(&path, body).send(&service).await.interest();
    let old = created.interest();
    assert_eq!(changed.id, old.id);
    assert_eq!(changed.created_date_time, old.created_date_time);
    assert_eq!(changed.last_modified_by, Some(IdentitySet::default()));
    assert_eq!(changed.description.as_deref(), Some("x"));
}

#[tokio::test]
async fn a_bad_update_is_400_and_changes_nothing() {
    let (service, path, created) = with_interest().await;
    for (body, target) in [
        (r#"{"description":1}"#, "description"),
        (r#"{"description":"x","nickname":"x"}"#, "nickname"),
        (
            r#"{"description":"x","inference":{"confidenceScore":true}}"#,
            "inference.confidenceScore",
        ),
    ] {
        let reply = patch(&path, body).send(&service).await;
        assert_eq!(reply.status, 400, "{body}");
        assert_eq!(reply.error().target.as_deref(), Some(target), "{body}");
    }
    let read = request("GET", &path).send(&service).await;
    assert_eq!((&read.body, read.etag()), (&created.body, created.etag()));
}

#[tokio::test]
async fn what_is_deleted_is_gone() {
    let (service, path, created) = with_interest().await;
    let removal = request("DELETE", &path).header("If-Match", &created.etag());
    let removed = removal.send(&service).await;
    assert_eq!((removed.status, removed.body.as_str()), (204, ""));
    assert_eq!(request("GET", &path).send(&service).await.status, 404);
    assert_eq!(removal.send(&service).await.status, 404);
}
