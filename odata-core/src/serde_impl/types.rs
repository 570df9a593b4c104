//! serde's traits for the primitive types, and for what is kept of what is not declared.

use crate::edm::{Binary, Date, DateTimeOffset, Decimal, Duration, Guid, Stream, TimeOfDay};
use crate::flags::Flags;
use crate::json::{Derived, Structured};
use crate::model::ODataEnum;
use crate::untyped::Untyped;

with_serde!(Binary);
with_serde!(Date);
with_serde!(DateTimeOffset);
with_serde!(Decimal);
with_serde!(Duration);
with_serde!(Guid);
with_serde!(Stream);
with_serde!(TimeOfDay);
with_serde!(Untyped);
with_serde!(Flags<E: ODataEnum>);
with_serde!(Derived<B: Structured>);
