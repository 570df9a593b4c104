//! Where a [`Writer`](super::Writer) hands its values if it does not write JSON text itself.

use super::WriteValue;
use super::writer::Context;

/// Takes one value.
pub(crate) trait ValueSink {
    fn null(&mut self);
    fn boolean(&mut self, value: bool);
    fn integer(&mut self, value: i64);
    fn double(&mut self, value: f64);
    fn single(&mut self, value: f32);
    /// A number of any length, as JSON spells it.
    fn number(&mut self, spelled: &str);
    fn string(&mut self, value: &str);
    fn collection(
        &mut self,
        items: &mut dyn ExactSizeIterator<Item = &dyn WriteValue>,
        context: Context,
    );
    /// Takes notice that there is no value, and why.
    #[cfg_attr(
        not(feature = "serde"),
        allow(dead_code, reason = "only values that serde knows fail")
    )]
    fn fail(&mut self, reason: &str);
    fn object(&mut self, members: &mut dyn FnMut(&mut dyn MemberSink));
}

/// Takes the members of an object.
pub(crate) trait MemberSink {
    fn member(&mut self, name: &str, value: &dyn WriteValue, context: Context);
}
