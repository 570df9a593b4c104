#[cfg_attr(doc, ::odata_core::__private::as_written)]
/// What a client may send to create [`PersonInterest`].
///
/// What is inherited from [`ItemFacet`] stands in `item_facet`, and can be reached without it.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[allow(clippy::struct_field_names)]
pub struct PersonInterestCreate {
    /// What is inherited.
    pub item_facet: <<PersonInterest as ::odata_core::__private::Sound<
        ItemFacet,
    >>::Is as ::odata_core::__private::HasCreate>::Create,
    /// What it is filed under.
    pub categories: Vec<String>,
    /// The property `displayName`.
    pub display_name: Option<String>,
}
#[cfg_attr(doc, ::odata_core::__private::as_written)]
const _: () = {
    use ::odata_core::__private as __odata;
    #[allow(unused_imports)]
    use ::odata_core::__private::keys::{
        entity::namespace as _, entity::shapes as _, shapes::create as _,
        field::base as _,
    };
    const __BASE: &__odata::StructuredType = <__Base as __odata::Describe>::DESCRIPTION;
    const __INHERITED: ::core::primitive::usize = {
        let inherited = __odata::inherited(
            __odata::StructuredKind::Entity,
            __BASE,
            [&["create"], &["create"]],
            "itemFacet",
        );
        __odata::assert_other_name(
            __BASE,
            __odata::join!("", NAMESPACE, ".personInterest"),
        );
        __odata::assert_has_key(__BASE);
        inherited
    };
    static __OWN: [__odata::Property; 2usize] = [
        __odata::Property::new(
            "categories",
            <Vec<String> as __odata::PropertyType>::TYPE_REF,
        ),
        __odata::Property::new(
            "displayName",
            <Option<String> as __odata::PropertyType>::TYPE_REF,
        ),
    ];
    static __DESCRIPTION: __odata::StructuredType = __odata::StructuredType::new(
            __odata::StructuredKind::Entity,
            __odata::join!("", NAMESPACE, ".personInterest"),
            __odata::join!(",\"@odata.type\":\"#", NAMESPACE, ".personInterest\""),
            __odata::PropertyTable::new(
                <PersonInterest as __odata::Describe>::ALL,
                <PersonInterest as __odata::Describe>::INDEX,
            ),
        )
        .base(__BASE)
        .companions(&["create"]);
    const _: () = __odata::assert_new_name(__BASE, "categories", false);
    const _: () = __odata::assert_new_name(__BASE, "displayName", false);
    const _: () = __odata::assert_namespace(NAMESPACE);
    #[automatically_derived]
    impl __odata::Describe for PersonInterest {
        type Keeps = <PersonInterest as ::odata_core::__private::Sound<
            __odata::InBase,
        >>::Is;
        const ALL: &'static [&'static __odata::Property] = &__odata::inherit::<
            { __INHERITED + 2usize },
        >(__BASE.properties(), &__OWN);
        const INDEX: &'static [::core::primitive::u16] = &__odata::index::<
            { __odata::PropertyTable::slot_count(__INHERITED + 2usize) },
        >(<Self as __odata::Describe>::ALL);
        const DESCRIPTION: &'static __odata::StructuredType = &__DESCRIPTION;
    }
    type __Base = ItemFacet;
    #[automatically_derived]
    impl ::core::ops::Deref for PersonInterest {
        type Target = __Base;
        #[inline]
        fn deref(&self) -> &Self::Target {
            &self.item_facet
        }
    }
    #[automatically_derived]
    impl ::core::ops::DerefMut for PersonInterest {
        #[inline]
        fn deref_mut(&mut self) -> &mut Self::Target {
            &mut self.item_facet
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsRef<__Base> for PersonInterest {
        #[inline]
        fn as_ref(&self) -> &__Base {
            &self.item_facet
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<PersonInterest> for __Base {
        #[inline]
        fn from(derived: PersonInterest) -> Self {
            derived.item_facet
        }
    }
    impl<__T: ?::core::marker::Sized> __odata::Sound<__T> for PersonInterest {
        type Is = <__T as __odata::Checked<
            { <PersonInterest as __odata::Describe>::IS_SOUND },
        >>::Is;
    }
    #[automatically_derived]
    impl __odata::PutProperties for PersonInterest {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            <<PersonInterest as ::odata_core::__private::Sound<
                ItemFacet,
            >>::Is as __odata::PutProperties>::put(&self.item_facet, writer, part);
            let [own_0, own_1] = &__OWN;
            if let __odata::Part::Structural = part {
                <Vec<
                    String,
                > as __odata::PropertyType>::put(
                    &self.categories,
                    &own_0.wire_name,
                    writer,
                );
                <Option<
                    String,
                > as __odata::PropertyType>::put(
                    &self.display_name,
                    &own_1.wire_name,
                    writer,
                );
            }
        }
    }
    #[automatically_derived]
    impl<'de> __odata::SetProperties<'de> for PersonInterest {
        #[inline]
        fn blank() -> Self {
            Self {
                item_facet: <<PersonInterest as ::odata_core::__private::Sound<
                    ItemFacet,
                >>::Is as __odata::SetProperties<'de>>::blank(),
                categories: <Vec<String> as __odata::ReadValue<'de>>::blank(),
                display_name: ::core::option::Option::None,
            }
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            let ::core::option::Option::Some(place) = place.checked_sub(__INHERITED)
            else {
                return <<PersonInterest as ::odata_core::__private::Sound<
                    ItemFacet,
                >>::Is as __odata::SetProperties<
                    'de,
                >>::set(&mut self.item_facet, place, reader);
            };
            match place {
                0usize => {
                    <Vec<
                        String,
                    > as __odata::ReadValue<'de>>::read(&mut self.categories, reader)
                }
                1usize => {
                    <Option<
                        String,
                    > as __odata::ReadValue<'de>>::read(&mut self.display_name, reader)
                }
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::Navigable for PersonInterest {
        type Insert = PersonInterestCreate;
        type Part = Self;
        type Merging = __odata::Wholes;
    }
    #[automatically_derived]
    impl __odata::ODataEntity for PersonInterest {}
    #[automatically_derived]
    impl __odata::PropertyType for PersonInterest {
        const TYPE_REF: __odata::TypeRef = __odata::TypeRef::entity::<Self>();
        type Assigns = ();
        ::odata_core::same_in_requests!(@ same);
    }
    #[automatically_derived]
    impl __odata::ObjectValue for PersonInterest {}
    #[automatically_derived]
    impl __odata::WriteValue for PersonInterest {
        #[inline]
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            __odata::write_structured(self, writer);
        }
    }
    #[automatically_derived]
    impl<'de> __odata::ReadValue<'de> for PersonInterest {
        type By = __odata::Properties;
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl __odata::serde::Serialize for PersonInterest { fn
        serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de > __odata::serde::Deserialize
        < 'de > for PersonInterest { fn deserialize < __D : __odata::serde::Deserializer
        < 'de >> (deserializer : __D,) -> ::core::result::Result < Self, __D::Error > {
        __odata::deserialize(deserializer) } }
    }
    #[automatically_derived]
    impl __odata::Structured for PersonInterestCreate {
        type Of = PersonInterest;
        type As = __odata::view::Create;
        type Keeps = __odata::InBase;
    }
    #[automatically_derived]
    impl __odata::PutProperties for PersonInterestCreate {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            __odata::PutProperties::put(&self.item_facet, writer, part);
            let [own_0, own_1] = &__OWN;
            if let __odata::Part::Structural = part {
                writer.property(&own_0.wire_name, &self.categories);
                writer.property(&own_1.wire_name, &self.display_name);
            }
        }
    }
    #[automatically_derived]
    impl<'de> __odata::SetProperties<'de> for PersonInterestCreate {
        #[inline]
        fn blank() -> Self {
            Self {
                item_facet: __odata::SetProperties::blank(),
                categories: ::core::default::Default::default(),
                display_name: ::core::option::Option::None,
            }
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            let ::core::option::Option::Some(place) = place.checked_sub(__INHERITED)
            else {
                return <_ as __odata::SetProperties<
                    'de,
                >>::set(&mut self.item_facet, place, reader);
            };
            match place {
                0usize => __odata::ReadValue::read(&mut self.categories, reader),
                1usize => __odata::ReadValue::read(&mut self.display_name, reader),
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl __odata::ObjectValue for PersonInterestCreate {}
    #[automatically_derived]
    impl __odata::WriteValue for PersonInterestCreate {
        #[inline]
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            __odata::write_structured(self, writer);
        }
    }
    #[automatically_derived]
    impl<'de> __odata::ReadValue<'de> for PersonInterestCreate {
        type By = __odata::Properties;
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl __odata::serde::Serialize for PersonInterestCreate
        { fn serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,)
        -> ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de > __odata::serde::Deserialize
        < 'de > for PersonInterestCreate { fn deserialize < __D :
        __odata::serde::Deserializer < 'de >> (deserializer : __D,) ->
        ::core::result::Result < Self, __D::Error > { __odata::deserialize(deserializer)
        } }
    }
    #[automatically_derived]
    impl ::core::ops::Deref for PersonInterestCreate {
        type Target = <<PersonInterest as ::odata_core::__private::Sound<
            ItemFacet,
        >>::Is as ::odata_core::__private::HasCreate>::Create;
        #[inline]
        fn deref(&self) -> &Self::Target {
            &self.item_facet
        }
    }
    #[automatically_derived]
    impl ::core::ops::DerefMut for PersonInterestCreate {
        #[inline]
        fn deref_mut(&mut self) -> &mut Self::Target {
            &mut self.item_facet
        }
    }
    #[automatically_derived]
    impl __odata::HasCreate for PersonInterest {
        type Create = PersonInterestCreate;
    }
    #[automatically_derived]
    impl __odata::Empty for PersonInterestCreate {
        const REQUIRES_NOTHING: ::core::primitive::bool = <<<PersonInterest as ::odata_core::__private::Sound<
            ItemFacet,
        >>::Is as ::odata_core::__private::HasCreate>::Create as __odata::Empty>::REQUIRES_NOTHING;
    }
    #[automatically_derived]
    impl ::core::default::Default for PersonInterestCreate
    where
        __odata::Answer<
            { <PersonInterestCreate as __odata::Empty>::REQUIRES_NOTHING },
        >: __odata::RequiresNothing,
    {
        #[inline]
        fn default() -> Self {
            <Self as __odata::SetProperties<'static>>::blank()
        }
    }
    #[automatically_derived]
    impl PersonInterestCreate
    where
        __odata::Answer<
            { <PersonInterestCreate as __odata::Empty>::REQUIRES_NOTHING },
        >: __odata::RequiresNothing,
    {
        /// What has no property yet: where none is required, as the bound asks, of the base or a type here.
        #[inline]
        #[must_use]
        pub fn new() -> Self {
            ::core::default::Default::default()
        }
    }
    #[automatically_derived]
    impl __odata::OfValue for PersonInterest {
        const INVENTS_NOTHING: ::core::primitive::bool = <<PersonInterest as ::odata_core::__private::Sound<
            ItemFacet,
        >>::Is as __odata::OfValue>::INVENTS_NOTHING;
        #[inline]
        fn of_value(self) -> PersonInterestCreate {
            PersonInterestCreate {
                item_facet: <<PersonInterest as ::odata_core::__private::Sound<
                    ItemFacet,
                >>::Is as __odata::OfValue>::of_value(self.item_facet),
                categories: self.categories,
                display_name: self.display_name,
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<PersonInterest> for PersonInterestCreate
    where
        __odata::Answer<
            { <PersonInterest as __odata::OfValue>::INVENTS_NOTHING },
        >: __odata::InventsNothing,
    {
        #[inline]
        fn from(value: PersonInterest) -> Self {
            __odata::OfValue::of_value(value)
        }
    }
};
