use axum::extract::rejection::PathRejection;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use odata_core::{Collection, DateTimeOffset};
use uuid::Uuid;

use super::condition::Condition;
use super::refusal::Refusal;
use super::request;
use super::response::Form;
use super::store::{Outcome, Store};
use crate::models::{
    IdentitySet, ItemFacetAssigned, PersonInterestAssigned, PersonInterestCreate,
    PersonInterestUpdate,
};

type Answer = Result<Response, Refusal>;

pub(super) type User = Result<Path<String>, PathRejection>;
pub(super) type Key = Result<Path<(String, String)>, PathRejection>;

pub(super) async fn create(State(store): State<Store>, user: User, request: Request) -> Answer {
    let Path(user) = user?;
    let (parts, body) = request.into_parts();
    let form = Form::of(&parts.headers)?;
    let new: PersonInterestCreate = request::read(&parts.headers, body).await?;
    let kept = store.insert(user, new.assign(assigned())).await?;
    Ok(form.created(&parts, &kept))
}

pub(super) async fn list(State(store): State<Store>, user: User, headers: HeaderMap) -> Answer {
    let Path(user) = user?;
    let form = Form::of(&headers)?;
    let interests = Collection {
        value: store.all(user).await?,
        ..Collection::default()
    };
    Ok(form.body(StatusCode::OK, &interests))
}

pub(super) async fn read(State(store): State<Store>, key: Key, headers: HeaderMap) -> Answer {
    let Path((user, id)) = key?;
    let form = Form::of(&headers)?;
    let kept = done(store.find(user, id).await?)?;
    Ok(form.entity(StatusCode::OK, &kept))
}

pub(super) async fn update(State(store): State<Store>, key: Key, request: Request) -> Answer {
    let Path((user, id)) = key?;
    let (parts, body) = request.into_parts();
    let form = Form::of(&parts.headers)?;
    let condition = Condition::of(&parts.headers);
    let update: PersonInterestUpdate = request::read(&parts.headers, body).await?;
    let changed = store.change(user, id, condition, |interest| {
        update.apply(interest);
        interest.last_modified_date_time = Some(now());
        interest.last_modified_by = Some(somebody());
    });
    Ok(form.entity(StatusCode::OK, &done(changed.await?)?))
}

pub(super) async fn delete(State(store): State<Store>, key: Key, request: Request) -> Answer {
    let Path((user, id)) = key?;
    let condition = Condition::of(request.headers());
    done(store.remove(user, id, condition).await?)?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

fn done<T>(outcome: Outcome<T>) -> Result<T, Refusal> {
    match outcome {
        Outcome::Done(value) => Ok(value),
        Outcome::Missing => Err(Refusal::not_found()),
        Outcome::Stale => Err(Refusal::precondition_failed()),
    }
}

/// What the service adds to a new interest.
fn assigned() -> PersonInterestAssigned {
    let now = now();
    PersonInterestAssigned {
        item_facet: ItemFacetAssigned {
            id: Uuid::new_v4().to_string(),
            created_date_time: Some(now),
            created_by: Some(somebody()),
            last_modified_date_time: Some(now),
            last_modified_by: Some(somebody()),
        },
    }
}

fn now() -> DateTimeOffset {
    Timestamp::now().into()
}

/// A token tells this service nothing of who sent it.
fn somebody() -> IdentitySet {
    IdentitySet::default()
}
