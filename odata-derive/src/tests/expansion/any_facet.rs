#[cfg_attr(doc, ::odata_core::__private::as_written)]
/// Any part of [`AnyFacet`]: of a value of one of the derived types, told by its name.
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum AnyFacetPartial {
    /// Any part of [`PersonInterest`].
    Interest(
        ::odata_core::__private::Box<
            <<AnyFacet as ::odata_core::__private::Sound<
                PersonInterest,
            >>::Is as ::odata_core::__private::HasPartial>::Partial,
        >,
    ),
    /// Any part of a value of another type.
    Other(
        ::odata_core::Derived<
            <<AnyFacet as ::odata_core::__private::Sound<
                ItemFacet,
            >>::Is as ::odata_core::__private::HasPartial>::Partial,
        >,
    ),
}
#[cfg_attr(doc, ::odata_core::__private::as_written)]
const _: () = {
    use ::odata_core::__private as __odata;
    #[allow(unused_imports)]
    use ::odata_core::__private::keys::{
        derived::base as _, derived::shapes as _, shapes::partial as _,
        variant::other as _,
    };
    type __Base = ItemFacet;
    const __BASE: &__odata::StructuredType = <__Base as __odata::Describe>::DESCRIPTION;
    const __DECLARED: __odata::Declared = __odata::Declared {
        base: __BASE,
        derived: &[<PersonInterest as __odata::Describe>::DESCRIPTION],
        has_other: true,
    };
    const __VARIANT_0: () = {
        __odata::assert_variant(
            <PersonInterest as __odata::Describe>::DESCRIPTION,
            __BASE,
            __DECLARED.derived.split_at(0usize).0,
            &["partial"],
        );
        __odata::assert_parts_held(
            "PersonInterest",
            <PersonInterest as __odata::Describe>::DESCRIPTION.all_derived_alone(),
            &["partial"],
        );
    };
    const __KIND: () = __odata::assert_same_kind(
        __odata::StructuredKind::Entity,
        __BASE,
    );
    impl<__T: ?::core::marker::Sized> __odata::Sound<__T> for AnyFacet {
        type Is = <__T as __odata::Checked<
            { __odata::is_sound(&[], &[__KIND, __VARIANT_0]) },
        >>::Is;
    }
    #[automatically_derived]
    impl __odata::ODataType for AnyFacet {
        const TYPE: __odata::Type = __odata::Type::Structured(__BASE);
    }
    #[automatically_derived]
    impl __odata::ODataEntity for AnyFacet {}
    #[automatically_derived]
    impl __odata::ObjectValue for AnyFacet {}
    #[automatically_derived]
    impl __odata::WriteValue for AnyFacet {
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            match self {
                Self::Interest(value) => {
                    __DECLARED
                        .write::<
                            ::odata_core::__private::Box<
                                <AnyFacet as ::odata_core::__private::Sound<
                                    PersonInterest,
                                >>::Is,
                            >,
                        >(value, writer)
                }
                Self::Other(value) => __DECLARED.write::<_>(value, writer),
            }
        }
    }
    #[automatically_derived]
    impl __odata::PropertyType for AnyFacet {
        const TYPE_REF: __odata::TypeRef = __odata::TypeRef::entity::<Self>();
        type Assigns = ();
        ::odata_core::same_in_requests!(@ same);
    }
    #[automatically_derived]
    impl<'de> __odata::ReadValue<'de> for AnyFacet {
        type By = __odata::Itself;
        fn blank() -> Self {
            Self::Interest(
                <::odata_core::__private::Box<
                    <AnyFacet as ::odata_core::__private::Sound<PersonInterest>>::Is,
                > as __odata::ReadValue>::blank(),
            )
        }
        #[allow(irrefutable_let_patterns)]
        fn read(
            &mut self,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match __DECLARED.select(reader)? {
                0usize => {
                    *self = Self::Interest(
                        <::odata_core::__private::Box<
                            <AnyFacet as ::odata_core::__private::Sound<
                                PersonInterest,
                            >>::Is,
                        > as __odata::ReadValue>::blank(),
                    );
                    if let Self::Interest(value) = self {
                        <::odata_core::__private::Box<
                            <AnyFacet as ::odata_core::__private::Sound<
                                PersonInterest,
                            >>::Is,
                        > as __odata::ReadValue>::read(value, reader)?;
                    }
                }
                _ => {
                    *self = Self::Other(<_ as __odata::ReadValue>::blank());
                    if let Self::Other(value) = self {
                        <_ as __odata::ReadValue>::read(value, reader)?;
                    }
                }
            }
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl ::core::convert::From<PersonInterest> for AnyFacet {
        fn from(value: PersonInterest) -> Self {
            Self::Interest(::core::convert::Into::into(value))
        }
    }
    #[automatically_derived]
    impl ::core::ops::Deref for AnyFacet {
        type Target = <AnyFacet as ::odata_core::__private::Sound<__Base>>::Is;
        #[inline]
        fn deref(&self) -> &<AnyFacet as ::odata_core::__private::Sound<__Base>>::Is {
            match self {
                Self::Interest(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl ::core::ops::DerefMut for AnyFacet {
        #[inline]
        fn deref_mut(
            &mut self,
        ) -> &mut <AnyFacet as ::odata_core::__private::Sound<__Base>>::Is {
            match self {
                Self::Interest(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsRef<__Base> for AnyFacet {
        #[inline]
        fn as_ref(&self) -> &<AnyFacet as ::odata_core::__private::Sound<__Base>>::Is {
            self
        }
    }
    #[automatically_derived]
    impl ::core::convert::AsMut<__Base> for AnyFacet {
        #[inline]
        fn as_mut(
            &mut self,
        ) -> &mut <AnyFacet as ::odata_core::__private::Sound<__Base>>::Is {
            self
        }
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl __odata::serde::Serialize for AnyFacet { fn
        serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de > __odata::serde::Deserialize
        < 'de > for AnyFacet { fn deserialize < __D : __odata::serde::Deserializer < 'de
        >> (deserializer : __D,) -> ::core::result::Result < Self, __D::Error > {
        __odata::deserialize(deserializer) } }
    }
    #[automatically_derived]
    impl __odata::Navigable for AnyFacet {
        type Insert = __odata::NoCreate;
        type Part = <Self as __odata::HasPartial>::Partial;
        type Merging = __odata::Parts;
    }
    #[automatically_derived]
    impl __odata::ObjectValue for AnyFacetPartial {}
    #[automatically_derived]
    impl __odata::WriteValue for AnyFacetPartial {
        #[inline]
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            match self {
                Self::Interest(value) => __DECLARED.write::<_>(value, writer),
                Self::Other(value) => __DECLARED.write::<_>(value, writer),
            }
        }
    }
    #[automatically_derived]
    impl<'de> __odata::ReadValue<'de> for AnyFacetPartial {
        type By = __odata::Itself;
        fn blank() -> Self {
            Self::Interest(<_ as __odata::ReadValue>::blank())
        }
        #[allow(irrefutable_let_patterns)]
        fn read(
            &mut self,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match __DECLARED.select(reader)? {
                0usize => {
                    *self = Self::Interest(<_ as __odata::ReadValue>::blank());
                    if let Self::Interest(value) = self {
                        <_ as __odata::ReadValue>::read(value, reader)?;
                    }
                }
                _ => {
                    *self = Self::Other(<_ as __odata::ReadValue>::blank());
                    if let Self::Other(value) = self {
                        <_ as __odata::ReadValue>::read(value, reader)?;
                    }
                }
            }
            ::core::result::Result::Ok(())
        }
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl __odata::serde::Serialize for AnyFacetPartial { fn
        serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de > __odata::serde::Deserialize
        < 'de > for AnyFacetPartial { fn deserialize < __D : __odata::serde::Deserializer
        < 'de >> (deserializer : __D,) -> ::core::result::Result < Self, __D::Error > {
        __odata::deserialize(deserializer) } }
    }
    #[automatically_derived]
    impl __odata::HasPartial for AnyFacet {
        type Partial = AnyFacetPartial;
    }
    #[automatically_derived]
    impl ::core::ops::Deref for AnyFacetPartial {
        type Target = <<AnyFacet as ::odata_core::__private::Sound<
            __Base,
        >>::Is as ::odata_core::__private::HasPartial>::Partial;
        #[inline]
        fn deref(
            &self,
        ) -> &<<AnyFacet as ::odata_core::__private::Sound<
            __Base,
        >>::Is as ::odata_core::__private::HasPartial>::Partial {
            match self {
                Self::Interest(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl ::core::ops::DerefMut for AnyFacetPartial {
        #[inline]
        fn deref_mut(
            &mut self,
        ) -> &mut <<AnyFacet as ::odata_core::__private::Sound<
            __Base,
        >>::Is as ::odata_core::__private::HasPartial>::Partial {
            match self {
                Self::Interest(value) => value,
                Self::Other(value) => value,
            }
        }
    }
    #[automatically_derived]
    impl AnyFacetPartial {
        /// Takes over what there is.
        ///
        /// # Errors
        ///
        /// - Where the part has another key than the entity, or is of another type, which never changes: nothing
        ///   of the entity changes then.
        /// - Where the one is of a type that is not said, and the other has properties of its type.
        /// - Where an expanded entity or a complex value within is a new one and lacks what its type
        ///   requires. What comes before it is merged by then, and what comes behind it is not; no
        ///   entity is lost: the property that lacks one holds what it held.
        pub fn merge_into(
            self,
            value: &mut AnyFacet,
        ) -> ::core::result::Result<(), ::odata_core::Error> {
            #[allow(unreachable_patterns)]
            match (self, value) {
                (Self::Interest(part), AnyFacet::Interest(value)) => {
                    part.merge_into(value)
                }
                (Self::Other(part), AnyFacet::Other(value)) => {
                    __odata::Derived::merge(
                        part,
                        value,
                        |part, value| part.merge_into(value),
                    )
                }
                (Self::Other(part), value) if __odata::Derived::is_untyped(&part) => {
                    __odata::Derived::holds_only_its_base(&part)?;
                    let inherited: &mut <AnyFacet as ::odata_core::__private::Sound<
                        __Base,
                    >>::Is = match value {
                        AnyFacet::Interest(value) => value,
                        AnyFacet::Other(value) => value,
                    };
                    part.base.merge_into(inherited)
                }
                (part, value) => {
                    ::core::result::Result::Err(__odata::other_type(&part, value))
                }
            }
        }
    }
    #[automatically_derived]
    impl __odata::OfPart for AnyFacet {
        fn of_part(
            part: <Self as __odata::HasPartial>::Partial,
        ) -> ::core::result::Result<Self, __odata::Error> {
            ::core::result::Result::Ok(
                match part {
                    AnyFacetPartial::Interest(value) => {
                        Self::Interest(
                            __odata::Box::new(
                                <<AnyFacet as ::odata_core::__private::Sound<
                                    PersonInterest,
                                >>::Is as __odata::OfPart>::of_part(*value)?,
                            ),
                        )
                    }
                    AnyFacetPartial::Other(value) => {
                        Self::Other(
                            __odata::Derived::<
                                <AnyFacet as ::odata_core::__private::Sound<__Base>>::Is,
                            >::of_part(value)?,
                        )
                    }
                },
            )
        }
    }
    #[automatically_derived]
    impl __odata::PartOf<AnyFacet> for AnyFacetPartial {
        fn merge(
            self,
            entity: &mut AnyFacet,
        ) -> ::core::result::Result<(), __odata::Error> {
            self.merge_into(entity)
        }
        fn whole(self) -> ::core::result::Result<AnyFacet, __odata::Error> {
            __odata::OfPart::of_part(self)
        }
        fn key(&self, key: &mut __odata::Key) {
            match self {
                Self::Interest(value) => {
                    <<<AnyFacet as ::odata_core::__private::Sound<
                        PersonInterest,
                    >>::Is as ::odata_core::__private::HasPartial>::Partial as __odata::PartOf<
                        <AnyFacet as ::odata_core::__private::Sound<PersonInterest>>::Is,
                    >>::key(value, key);
                    key.of_type(
                        <<AnyFacet as ::odata_core::__private::Sound<
                            PersonInterest,
                        >>::Is as __odata::Describe>::DESCRIPTION,
                    );
                }
                Self::Other(value) => {
                    <<<AnyFacet as ::odata_core::__private::Sound<
                        __Base,
                    >>::Is as ::odata_core::__private::HasPartial>::Partial as __odata::PartOf<
                        <AnyFacet as ::odata_core::__private::Sound<__Base>>::Is,
                    >>::key(&value.base, key);
                    __odata::Derived::identify(value, key);
                }
            }
        }
        fn key_of(entity: &AnyFacet, key: &mut __odata::Key) {
            match entity {
                AnyFacet::Interest(value) => {
                    <<<AnyFacet as ::odata_core::__private::Sound<
                        PersonInterest,
                    >>::Is as ::odata_core::__private::HasPartial>::Partial as __odata::PartOf<
                        <AnyFacet as ::odata_core::__private::Sound<PersonInterest>>::Is,
                    >>::key_of(value, key);
                    key.of_type(
                        <<AnyFacet as ::odata_core::__private::Sound<
                            PersonInterest,
                        >>::Is as __odata::Describe>::DESCRIPTION,
                    );
                }
                AnyFacet::Other(value) => {
                    <<<AnyFacet as ::odata_core::__private::Sound<
                        __Base,
                    >>::Is as ::odata_core::__private::HasPartial>::Partial as __odata::PartOf<
                        <AnyFacet as ::odata_core::__private::Sound<__Base>>::Is,
                    >>::key_of(&value.base, key);
                    __odata::Derived::identify(value, key);
                }
            }
        }
    }
};
