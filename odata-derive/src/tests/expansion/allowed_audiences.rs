#[cfg_attr(doc, ::odata_core::__private::as_written)]
const _: () = {
    use ::odata_core::__private as __odata;
    #[allow(unused_imports)]
    use ::odata_core::__private::keys::{enumeration::namespace as _, member::other as _};
    #[automatically_derived]
    impl __odata::ODataType for AllowedAudiences {
        const TYPE: __odata::Type = __odata::Type::Enumeration(
            <Self as __odata::ODataEnum>::ENUM_TYPE,
        );
    }
    #[automatically_derived]
    impl __odata::ODataEnum for AllowedAudiences {
        const ENUM_TYPE: &'static __odata::EnumType = &__odata::EnumType::new(
            "ns.allowedAudiences",
            &[
                __odata::Member::new("me", 0i64),
                __odata::Member::new("organization", 1i64),
            ],
        );
        fn member(place: ::core::primitive::usize) -> ::core::option::Option<Self> {
            match place {
                0usize => ::core::option::Option::Some(Self::Me),
                1usize => ::core::option::Option::Some(Self::Organization),
                _ => ::core::option::Option::None,
            }
        }
        fn other(name: &::core::primitive::str) -> ::core::option::Option<Self> {
            ::core::option::Option::Some(Self::Other(::core::convert::From::from(name)))
        }
        fn place(
            &self,
        ) -> ::core::result::Result<::core::primitive::usize, &::core::primitive::str> {
            match self {
                Self::Me => ::core::result::Result::Ok(0usize),
                Self::Organization => ::core::result::Result::Ok(1usize),
                Self::Other(name) => ::core::result::Result::Err(name),
            }
        }
    }
    #[automatically_derived]
    impl __odata::WriteValue for AllowedAudiences {
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            __odata::write_member(self, writer);
        }
    }
    #[automatically_derived]
    impl<'de> __odata::ReadValue<'de> for AllowedAudiences {
        type By = __odata::Itself;
        fn blank() -> Self {
            Self::Me
        }
        fn read(
            &mut self,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            *self = __odata::read_member(reader)?;
            ::core::result::Result::Ok(())
        }
    }
    #[automatically_derived]
    impl __odata::PropertyType for AllowedAudiences {
        const TYPE_REF: __odata::TypeRef = __odata::TypeRef::enumeration::<Self>();
        ::odata_core::same_in_requests!();
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl __odata::serde::Serialize for AllowedAudiences { fn
        serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de > __odata::serde::Deserialize
        < 'de > for AllowedAudiences { fn deserialize < __D :
        __odata::serde::Deserializer < 'de >> (deserializer : __D,) ->
        ::core::result::Result < Self, __D::Error > { __odata::deserialize(deserializer)
        } }
    }
};
