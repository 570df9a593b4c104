//! What the server assigns within a value, for the compiler to see.
//!
//! A complex type may hold others, and itself, so that no constant can say whether something within
//! is the server's: its evaluation would not end. Auto traits end, as they hold unless something
//! within denies them. So each complex type has a type of markers, which is
//!
//! - `Send` if no property within is the server's,
//! - `UnwindSafe` if a `Create` holds what is beside the properties within, or nothing can be, and
//! - `Unpin` if nothing of the server's would stand in a request,
//!
//! and which no program has a value of.

use core::marker::PhantomData;
use core::panic::UnwindSafe;

/// A marker of something that is the server's.
#[derive(Debug)]
pub struct Assigned(PhantomData<*const ()>);

/// A marker of what is beside the properties of a value, annotations and control information, and in no
/// `Create` of it.
#[derive(Debug)]
pub struct Beside(PhantomData<&'static mut ()>);

/// The markers of a value that stands in requests as it is: what is the server's within it would be
/// sent as well, and a `Create` holds what is beside it.
#[derive(Debug)]
pub struct AsItIs<M: ?Sized>(PhantomData<M>);

impl<M: Send + ?Sized> Unpin for AsItIs<M> {}
impl<M: ?Sized> UnwindSafe for AsItIs<M> {}

/// Asks the markers `M`; with [`Unprobed`] in scope, the answer is a constant.
#[derive(Debug)]
pub struct Probe<M>(PhantomData<M>);

impl<M: Unpin> Probe<M> {
    /// Whether the value may stand in a request.
    pub const __IN_REQUESTS: bool = true;
}

impl<M: Send + UnwindSafe> Probe<M> {
    /// Whether a value that was sent lacks nothing.
    pub const __COMPLETE: bool = true;
}

/// The answers where nothing better is known: an inherent constant goes before a trait's.
pub trait Unprobed {
    /// See [`Probe::__IN_REQUESTS`].
    const __IN_REQUESTS: bool = false;
    /// See [`Probe::__COMPLETE`].
    const __COMPLETE: bool = false;
}

impl<M> Unprobed for Probe<M> {}

/// Says at compile time that a property's value may stand in requests.
///
/// # Panics
///
/// Panics where it may not.
#[track_caller]
pub const fn assert_in_requests(in_requests: bool) {
    assert!(
        in_requests,
        "this complex type, or one within it, has a property that no request may hold as it is (server-assigned or write-only); add `shapes(create)` to the type's `#[odata(…)]`, or mark this property `computed` or `read_only`"
    );
}

/// The answer of a constant, for a bound to ask for.
///
/// A bound that is known to be wrong is an error where it is written, unless it is about something with a lifetime that is
/// bound within. The one here is the same for all types, and so is the bound, once its constant is known: what the
/// compiler finds out beside it holds for all.
#[derive(Debug)]
pub struct Answer<const YES: bool, Within = for<'a> fn(&'a ())>(PhantomData<Within>);

/// What says that a value which was sent lacks nothing, where the property's value is put together of
/// what a client sent and what the server adds.
#[diagnostic::on_unimplemented(
    message = "the server assigns properties within a complex value, and the `Assigned` companion does not hold them",
    label = "what the server assigns within a property's value would be lost here",
    note = "add `#[odata(computed_default)]` to the property: then the `Assigned` companion holds its full value"
)]
pub trait Complete {}

#[diagnostic::do_not_recommend]
impl Complete for Answer<true> {}

/// The same, of the markers of a type parameter's type, of which no constant can say it.
#[diagnostic::on_unimplemented(
    message = "the server assigns properties within a complex value, and the `Assigned` companion does not hold them",
    label = "what the server assigns within a property's value would be lost here",
    note = "add `#[odata(computed_default)]` to the property: then the `Assigned` companion holds its full value"
)]
pub trait CompleteWithin {}

#[diagnostic::do_not_recommend]
impl<M: Send + UnwindSafe> CompleteWithin for M {}

/// Says at compile time that a property of a complex type may be absent.
///
/// # Panics
///
/// Panics where it is required.
#[track_caller]
pub const fn assert_optional(may_be_absent: bool) {
    assert!(
        may_be_absent,
        "in a complex type with companions, a property is required that a request leaves open; write `Option<…>`, or give it a `#[odata(default)]`"
    );
}
