//! Bodies that are no entity, and what objects carry beside their properties.

mod collection;
mod error_body;

pub use collection::Collection;
pub use error_body::{ODataError, ODataErrorDetail};
