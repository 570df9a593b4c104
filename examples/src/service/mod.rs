//! A service that keeps the interests in people's profiles.
//!
//! | request | answer |
//! |---|---|
//! | `POST /user/{userId}/profile/interests` | 201, the created interest, `Location`, `ETag` |
//! | `GET` of the same | 200, all interests of the user |
//! | `GET /user/{userId}/profile/interests/{id}` | 200, the interest, `ETag` |
//! | `PATCH` of the same, with `If-Match` or without | 200, the changed interest, `ETag`; 412 for another `ETag` |
//! | `DELETE` of the same, with `If-Match` or without | 204; 412 for another `ETag` |
//!
//! `/users/` is the same as `/user/`, and `/beta` and `/v1.0` may precede it, as clients have it. Any
//! bearer token will do: whose it is, this service does not know.

mod condition;
mod interests;
mod refusal;
mod request;
mod response;
mod running;
mod store;

use axum::Router;
use axum::routing::get;

use self::refusal::Refusal;
pub use self::request::MAX_BODY;
pub use self::running::Running;
pub use self::store::{Store, StoreError};

/// The service over a store.
pub fn router(store: Store) -> Router {
    let mut router = Router::new();
    for root in ["", "/beta", "/v1.0"] {
        for users in ["user", "users"] {
            let all = format!("{root}/{users}/{{user}}/profile/interests");
            let one = format!("{all}/{{id}}");
            router = router
                .route(&all, get(interests::list).post(interests::create))
                .route(
                    &one,
                    get(interests::read)
                        .patch(interests::update)
                        .delete(interests::delete),
                );
        }
    }
    router
        .fallback(async || Refusal::not_found())
        .method_not_allowed_fallback(async || Refusal::method_not_allowed())
        .layer(axum::middleware::from_fn(request::admit))
        .with_state(store)
}
