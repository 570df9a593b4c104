#[cfg_attr(doc, ::odata_core::__private::as_written)]
/// What a client may send to create [`ItemFacet`].
///
/// Left out are:
///
/// - `id`: the server computes it (`Core.Computed`)
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ItemFacetCreate {
    /// The property `inference`.
    pub inference: ::core::option::Option<
        <<ItemFacet as ::odata_core::__private::Sound<
            InferenceData,
        >>::Is as ::odata_core::__private::PropertyType>::Create,
    >,
}
#[cfg_attr(doc, ::odata_core::__private::as_written)]
/// What a client may send to change [`ItemFacet`].
///
/// Left out are:
///
/// - `id`: the server computes it (`Core.Computed`)
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[allow(clippy::option_option)]
pub struct ItemFacetUpdate {
    /// The property `inference`.
    pub inference: ::core::option::Option<
        ::core::option::Option<
            <<ItemFacet as ::odata_core::__private::Sound<
                InferenceData,
            >>::Is as ::odata_core::__private::PropertyType>::Update,
        >,
    >,
}
#[cfg_attr(doc, ::odata_core::__private::as_written)]
/// What the server adds to a created [`ItemFacet`].
///
/// Left out is what a client sends, which [`ItemFacetCreate`] holds.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct ItemFacetAssigned {
    /// What tells the facet from all others.
    pub id: String,
}
#[cfg_attr(doc, ::odata_core::__private::as_written)]
const _: () = {
    use ::odata_core::__private as __odata;
    #[allow(unused_imports)]
    use ::odata_core::__private::keys::{
        entity::namespace as _, entity::r#abstract as _, field::key as _,
        field::computed as _,
    };
    static __OWN: [__odata::Property; 2usize] = [
        __odata::Property::new("id", <String as __odata::PropertyType>::TYPE_REF)
            .key()
            .computed(),
        __odata::Property::new(
            "inference",
            <Option<InferenceData> as __odata::PropertyType>::TYPE_REF,
        ),
    ];
    static __DESCRIPTION: __odata::StructuredType = __odata::StructuredType::new(
            __odata::StructuredKind::Entity,
            "ns.itemFacet",
            ",\"@odata.type\":\"#ns.itemFacet\"",
            __odata::PropertyTable::new(
                <ItemFacet as __odata::Describe>::ALL,
                <ItemFacet as __odata::Describe>::INDEX,
            ),
        )
        .abstract_type();
    const __VALUE_0: () = {
        __odata::assert_key_value(
            <String as __odata::PropertyType>::TYPE_REF,
            <String as __odata::PropertyType>::KIND,
            <String as __odata::PropertyType>::IN_KEYS,
        );
    };
    const __VALUE_1: () = {
        __odata::assert_value(
            <Option<InferenceData> as __odata::PropertyType>::KIND,
            <Option<InferenceData> as __odata::PropertyType>::FAULT,
        );
        #[allow(unused_imports)]
        use __odata::Unheld as _;
        __odata::assert_held(
            "InferenceData",
            __odata::Held::<InferenceData>::__DERIVES,
            __odata::Held::<InferenceData>::__IN_REQUESTS,
            &["create", "update"],
        );
    };
    #[automatically_derived]
    impl __odata::Describe for ItemFacet {
        type Keeps = __odata::Nowhere;
        const VALUES: &'static [()] = &[__VALUE_0, __VALUE_1];
        const ALL: &'static [&'static __odata::Property] = &__odata::inherit::<
            { 2usize },
        >(&[], &__OWN);
        const INDEX: &'static [::core::primitive::u16] = &__odata::index::<
            { __odata::PropertyTable::slot_count(2usize) },
        >(<Self as __odata::Describe>::ALL);
        const DESCRIPTION: &'static __odata::StructuredType = &__DESCRIPTION;
    }
    impl<__T: ?::core::marker::Sized> __odata::Sound<__T> for ItemFacet {
        type Is = <__T as __odata::Checked<
            { <ItemFacet as __odata::Describe>::IS_SOUND },
        >>::Is;
    }
    #[automatically_derived]
    impl __odata::PutProperties for ItemFacet {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            let [own_0, own_1] = &__OWN;
            if let __odata::Part::Structural = part {
                <String as __odata::PropertyType>::put(
                    &self.id,
                    &own_0.wire_name,
                    writer,
                );
                <Option<
                    InferenceData,
                > as __odata::PropertyType>::put(
                    &self.inference,
                    &own_1.wire_name,
                    writer,
                );
            }
        }
    }
    #[automatically_derived]
    impl<'de> __odata::SetProperties<'de> for ItemFacet {
        #[inline]
        fn blank() -> Self {
            Self {
                id: <String as __odata::ReadValue<'de>>::blank(),
                inference: ::core::option::Option::None,
            }
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match place {
                0usize => <String as __odata::ReadValue<'de>>::read(&mut self.id, reader),
                1usize => {
                    <Option<
                        <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
                    > as __odata::ReadValue<'de>>::read(&mut self.inference, reader)
                }
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::Navigable for ItemFacet {
        type Insert = __odata::NoCreate;
        type Part = Self;
        type Merging = __odata::Wholes;
    }
    #[automatically_derived]
    impl __odata::ODataEntity for ItemFacet {}
    #[automatically_derived]
    impl __odata::PropertyType for ItemFacet {
        const TYPE_REF: __odata::TypeRef = __odata::TypeRef::entity::<Self>();
        type Assigns = ();
        ::odata_core::same_in_requests!(@ same);
    }
    #[automatically_derived]
    impl __odata::ObjectValue for ItemFacet {}
    #[automatically_derived]
    impl __odata::WriteValue for ItemFacet {
        #[inline]
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            __odata::write_structured(self, writer);
        }
    }
    #[automatically_derived]
    impl<'de> __odata::ReadValue<'de> for ItemFacet {
        type By = __odata::Properties;
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl __odata::serde::Serialize for ItemFacet { fn
        serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de > __odata::serde::Deserialize
        < 'de > for ItemFacet { fn deserialize < __D : __odata::serde::Deserializer < 'de
        >> (deserializer : __D,) -> ::core::result::Result < Self, __D::Error > {
        __odata::deserialize(deserializer) } }
    }
    #[automatically_derived]
    impl __odata::Structured for ItemFacetCreate {
        type Of = ItemFacet;
        type As = __odata::view::Create;
        type Keeps = __odata::Nowhere;
    }
    #[automatically_derived]
    impl __odata::PutProperties for ItemFacetCreate {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            let [_, own_1] = &__OWN;
            if let __odata::Part::Structural = part {
                writer.property(&own_1.wire_name, &self.inference);
            }
        }
    }
    #[automatically_derived]
    impl<'de> __odata::SetProperties<'de> for ItemFacetCreate {
        #[inline]
        fn blank() -> Self {
            Self {
                inference: ::core::option::Option::None,
            }
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match place {
                1usize => __odata::ReadValue::read(&mut self.inference, reader),
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::HasCreate for ItemFacet {
        type Create = ItemFacetCreate;
    }
    #[automatically_derived]
    impl __odata::Empty for ItemFacetCreate {
        const REQUIRES_NOTHING: ::core::primitive::bool = true;
    }
    #[automatically_derived]
    impl ::core::default::Default for ItemFacetCreate {
        #[inline]
        fn default() -> Self {
            <Self as __odata::SetProperties<'static>>::blank()
        }
    }
    #[automatically_derived]
    impl ItemFacetCreate {
        /// What has no property yet.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            ::core::default::Default::default()
        }
    }
    #[automatically_derived]
    impl __odata::OfValue for ItemFacet {
        const INVENTS_NOTHING: ::core::primitive::bool = true;
        #[inline]
        fn of_value(self) -> ItemFacetCreate {
            ItemFacetCreate {
                inference: <Option<
                    <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
                > as __odata::PropertyType>::into_create(self.inference),
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<ItemFacet> for ItemFacetCreate {
        #[inline]
        fn from(value: ItemFacet) -> Self {
            __odata::OfValue::of_value(value)
        }
    }
    #[automatically_derived]
    impl __odata::Structured for ItemFacetUpdate {
        type Of = ItemFacet;
        type As = __odata::view::Update;
        type Keeps = __odata::Nowhere;
    }
    #[automatically_derived]
    impl __odata::PutProperties for ItemFacetUpdate {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            let [_, own_1] = &__OWN;
            if let __odata::Part::Structural = part {
                __odata::put_update(&self.inference, &own_1.wire_name, writer);
            }
        }
    }
    #[automatically_derived]
    impl<'de> __odata::SetProperties<'de> for ItemFacetUpdate {
        #[inline]
        fn blank() -> Self {
            ::core::default::Default::default()
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match place {
                1usize => __odata::read_given(&mut self.inference, reader),
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::HasUpdate for ItemFacet {
        type Update = ItemFacetUpdate;
    }
    #[automatically_derived]
    impl ::core::default::Default for ItemFacetUpdate {
        #[inline]
        fn default() -> Self {
            Self {
                inference: ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ItemFacetUpdate {
        /// An update that changes nothing.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            ::core::default::Default::default()
        }
    }
    #[automatically_derived]
    impl ItemFacetUpdate {
        /// The smallest update that turns one state into another; navigation takes no part.
        #[inline]
        #[must_use]
        pub fn between(old: &ItemFacet, new: &ItemFacet) -> Self {
            Self {
                inference: __odata::diff::<
                    Option<
                        <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
                    >,
                >(&old.inference, &new.inference),
            }
        }
        /// Changes the value; navigation takes no part.
        #[inline]
        pub fn apply(self, value: &mut ItemFacet) {
            __odata::apply::<
                Option<<ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is>,
            >(self.inference, &mut value.inference);
        }
        /// Whether it changes nothing.
        #[inline]
        #[must_use]
        pub fn is_empty(&self) -> ::core::primitive::bool {
            self.inference.is_none()
        }
    }
    #[allow(unused_imports)]
    use __odata::Unprobed as _;
    const __IS_COMPLETE_0: ::core::primitive::bool = {
        __odata::assert_in_requests(
            __odata::Probe::<
                <Option<
                    <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
                > as __odata::PropertyType>::Assigns,
            >::__IN_REQUESTS,
        );
        __odata::Probe::<
            <Option<
                <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
            > as __odata::PropertyType>::Assigns,
        >::__COMPLETE
    };
    #[automatically_derived]
    impl __odata::HasAssigned for ItemFacet {
        type Assigned = ItemFacetAssigned;
        const COMPLETE: ::core::primitive::bool = __IS_COMPLETE_0;
    }
    #[automatically_derived]
    impl<__By: ?::core::marker::Sized> __odata::AssignedTo<__By> for ItemFacet {
        type Assigned = ItemFacetAssigned;
    }
    #[automatically_derived]
    impl __odata::Joined for ItemFacet {
        #[inline]
        fn join(create: Self::Create, assigned: Self::Assigned) -> Self {
            Self {
                id: assigned.id,
                inference: <Option<
                    <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
                > as __odata::PropertyType>::created(create.inference),
            }
        }
    }
    #[automatically_derived]
    impl ItemFacetCreate {
        /// The entity: what was created, and what the server adds.
        #[inline]
        #[must_use]
        pub fn assign(self, assigned: ItemFacetAssigned) -> ItemFacet
        where
            __odata::Answer<{ __IS_COMPLETE_0 }>: __odata::Complete,
        {
            __odata::Joined::join(self, assigned)
        }
    }
    #[automatically_derived]
    impl __odata::Split for ItemFacet {
        #[inline]
        fn split(self) -> (Self::Create, Self::Assigned) {
            (
                ItemFacetCreate {
                    inference: <Option<
                        <ItemFacet as ::odata_core::__private::Sound<InferenceData>>::Is,
                    > as __odata::PropertyType>::into_create(self.inference),
                },
                ItemFacetAssigned { id: self.id },
            )
        }
    }
    #[automatically_derived]
    impl ItemFacetCreate {
        /// The entity in two parts: what a client may send, and what the server added;
        /// [`assign`](Self::assign) puts them together.
        #[inline]
        #[must_use]
        pub fn split(entity: ItemFacet) -> (Self, ItemFacetAssigned)
        where
            __odata::Answer<{ __IS_COMPLETE_0 }>: __odata::Complete,
        {
            __odata::Split::split(entity)
        }
    }
    #[automatically_derived]
    impl __odata::Empty for ItemFacetAssigned {}
};
