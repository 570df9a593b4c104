//! The kinds of roots, of which an input's first byte takes one.

/// Calls a macro with all types that can be a root and own what they hold, and then with more.
macro_rules! with_roots {
    ($macro:ident!($($more:ty),* $(; $($arguments:tt)*)?)) => {
        $macro! {
            [
                $crate::model::Everything,
                $crate::model::EverythingCreate,
                $crate::model::EverythingUpdate,
                $crate::model::EverythingPartial,
                $crate::model::AnyNode,
                $crate::model::AnyNodeCreate,
                $crate::model::AnyNodePartial,
                $crate::model::Known,
                $crate::model::Part,
                $crate::model::Place,
                $crate::model::Level,
                odata_core::Flags<$crate::model::Right>,
                $crate::model::Upn,
                odata_core::Annotated<$crate::model::Everything>,
                odata_core::Annotated<$crate::model::AnyNode>,
                odata_core::Collection<$crate::model::AnyNode>,
                odata_core::Collection<odata_core::Annotated<$crate::model::Everything>>,
                odata_core::Delta<$crate::model::EverythingPartial>,
                odata_core::Value<Option<$crate::model::Part>>,
                odata_core::Value<odata_core::Decimal>,
                odata_core::Reference,
                odata_core::ServiceDocument,
                odata_core::ODataError,
                odata_core::Derived<$crate::model::Node>,
                odata_core::geo::Geography,
                odata_core::geo::GeometryPolygon,
                odata_core::Untyped,
                $($more,)*
            ]
            $($($arguments)*)?
        }
    };
}
pub(crate) use with_roots;
