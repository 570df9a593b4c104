use core::fmt;
use core::marker::PhantomData;

/// The place of a property that is written and never read: it holds nothing, while the companions for
/// requests hold a `T`, and do not print it. Nor does an [`Error`](crate::Error) print a value that is none.
///
/// ```
/// use odata_core::{ODataEntity, WriteOnly};
///
/// #[derive(Clone, Debug, PartialEq, ODataEntity)]
/// #[odata(namespace = "example")]
/// struct User {
///     #[odata(key, computed)]
///     id: String,
///     #[odata(write_only)]
///     password: WriteOnly<Option<String>>,
/// }
///
/// let mut new = UserCreate::new();
/// new.password = Some("secret".to_owned());
/// assert!(!format!("{new:?}").contains("secret"));
/// ```
///
/// OData: `Core.Permissions` (Write).
pub struct WriteOnly<T>(PhantomData<fn() -> T>);

impl<T> WriteOnly<T> {
    /// Nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Clone for WriteOnly<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for WriteOnly<T> {}

impl<T> Default for WriteOnly<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> PartialEq for WriteOnly<T> {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl<T> Eq for WriteOnly<T> {}

impl<T> core::hash::Hash for WriteOnly<T> {
    fn hash<H: core::hash::Hasher>(&self, _: &mut H) {}
}

impl<T> fmt::Debug for WriteOnly<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Redacted.fmt(f)
    }
}

/// What stands in place of a write-only value where a companion is printed, whether it is given or not.
pub struct Redacted;

impl fmt::Debug for Redacted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("WriteOnly")
    }
}
