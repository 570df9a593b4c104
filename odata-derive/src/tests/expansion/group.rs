#[cfg_attr(doc, ::odata_core::__private::as_written)]
/// What a client may send to create [`Group`].
#[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq)]
pub struct GroupCreate<T>
where
    T: ::odata_core::ODataEntity,
    T: ::odata_core::__private::PropertyType,
{
    /// The property `id`.
    pub id: i64,
    /// The property `members`.
    pub members: ::odata_core::__private::Vec<::odata_core::Nav<T::Insert>>,
}
#[cfg_attr(doc, ::odata_core::__private::as_written)]
const _: () = {
    use ::odata_core::__private as __odata;
    #[allow(unused_imports)]
    use ::odata_core::__private::keys::{
        entity::namespace as _, entity::shapes as _, shapes::create as _,
        field::key as _, field::navigation as _,
    };
    const __VALUE_0: () = {
        __odata::assert_key_value(
            <i64 as __odata::PropertyType>::TYPE_REF,
            <i64 as __odata::PropertyType>::KIND,
            <i64 as __odata::PropertyType>::IN_KEYS,
        );
        #[allow(unused_imports)]
        use __odata::Unheld as _;
        __odata::assert_held(
            "i64",
            __odata::Held::<i64>::__DERIVES,
            __odata::Held::<i64>::__IN_REQUESTS,
            &["create"],
        );
    };
    #[automatically_derived]
    impl<T> __odata::Describe for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        type Keeps = __odata::Nowhere;
        const OWN: &'static [__odata::Property] = &[
            __odata::Property::new("id", <i64 as __odata::PropertyType>::TYPE_REF).key(),
            __odata::Property::new(
                    "members",
                    <Vec<T> as __odata::PropertyType>::TYPE_REF,
                )
                .navigation(),
        ];
        const VALUES: &'static [()] = &[__VALUE_0];
        const ALL: &'static [&'static __odata::Property] = &__odata::inherit::<
            { 2usize },
        >(&[], <Self as __odata::Describe>::OWN);
        const INDEX: &'static [::core::primitive::u16] = &__odata::index::<
            { __odata::PropertyTable::slot_count(2usize) },
        >(<Self as __odata::Describe>::ALL);
        const DESCRIPTION: &'static __odata::StructuredType = &{
            let _ = <Self as __odata::Describe>::VALUES;
            __odata::StructuredType::new(
                    __odata::StructuredKind::Entity,
                    "ns.group",
                    ",\"@odata.type\":\"#ns.group\"",
                    __odata::PropertyTable::new(
                        <Self as __odata::Describe>::ALL,
                        <Self as __odata::Describe>::INDEX,
                    ),
                )
                .companions(&["create"])
        };
    }
    impl<__T: ?::core::marker::Sized> __odata::Sound<__T>
    for Group<::odata_core::__private::NoEntity> {
        type Is = <__T as __odata::Checked<
            { <Group<::odata_core::__private::NoEntity> as __odata::Describe>::IS_SOUND },
        >>::Is;
    }
    #[automatically_derived]
    impl<T> __odata::PutProperties for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            let [own_0, own_1] = __odata::own::<
                2usize,
            >(<Self as __odata::Describe>::OWN);
            if let __odata::Part::Structural = part {
                <i64 as __odata::PropertyType>::put(&self.id, &own_0.wire_name, writer);
            }
            if let __odata::Part::Navigation = part {
                <Vec<
                    T,
                > as __odata::PropertyType>::put(
                    &self.members,
                    &own_1.wire_name,
                    writer,
                );
            }
        }
    }
    #[automatically_derived]
    impl<'de, T> __odata::SetProperties<'de> for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::ReadEntity<'de>,
    {
        #[inline]
        fn blank() -> Self {
            Self {
                id: <i64 as __odata::ReadValue<'de>>::blank(),
                members: <Vec<T> as __odata::ReadValue<'de>>::blank(),
            }
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match place {
                0usize => <i64 as __odata::ReadValue<'de>>::read(&mut self.id, reader),
                1usize => {
                    <Vec<T> as __odata::ReadValue<'de>>::read(&mut self.members, reader)
                }
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl<T> __odata::Navigable for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        type Insert = GroupCreate<T>;
        type Part = Self;
        type Merging = __odata::Wholes;
    }
    #[automatically_derived]
    impl<T> __odata::ODataEntity for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {}
    #[automatically_derived]
    impl<T> __odata::PropertyType for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        const TYPE_REF: __odata::TypeRef = __odata::TypeRef::entity::<Self>();
        type Assigns = ();
        ::odata_core::same_in_requests!(@ same);
    }
    #[automatically_derived]
    impl<T> __odata::ObjectValue for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {}
    #[automatically_derived]
    impl<T> __odata::WriteValue for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        #[inline]
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            __odata::write_structured(self, writer);
        }
    }
    #[automatically_derived]
    impl<'de, T> __odata::ReadValue<'de> for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::ReadEntity<'de>,
    {
        type By = __odata::Properties;
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl < T > __odata::serde::Serialize for Group < T >
        where T : ::odata_core::ODataEntity, T : __odata::PropertyType { fn serialize <
        __S : __odata::serde::Serializer > (& self, serializer : __S,) ->
        ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de, T >
        __odata::serde::Deserialize < 'de > for Group < T > where T :
        ::odata_core::ODataEntity, T : for < '__a > __odata::ReadEntity < '__a > { fn
        deserialize < __D : __odata::serde::Deserializer < 'de >> (deserializer : __D,)
        -> ::core::result::Result < Self, __D::Error > {
        __odata::deserialize(deserializer) } }
    }
    #[automatically_derived]
    impl<T> __odata::Structured for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
    {
        type Of = Group<T>;
        type As = __odata::view::Create;
        type Keeps = __odata::Nowhere;
    }
    #[automatically_derived]
    impl<T> __odata::PutProperties for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
    {
        #[inline]
        fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
            let [own_0, own_1] = __odata::own::<
                2usize,
            >(<Group<T> as __odata::Describe>::OWN);
            if let __odata::Part::Structural = part {
                writer.property(&own_0.wire_name, &self.id);
            }
            if part != __odata::Part::Structural {
                __odata::put_link(&self.members, &own_1.wire_name, part, writer);
            }
        }
    }
    #[automatically_derived]
    impl<'de, T> __odata::SetProperties<'de> for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
        T: __odata::ReadEntity<'de>,
    {
        #[inline]
        fn blank() -> Self {
            Self {
                id: <i64 as __odata::ReadValue<'de>>::blank(),
                members: ::core::default::Default::default(),
            }
        }
        #[inline]
        fn set(
            &mut self,
            place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            match place {
                0usize => __odata::ReadValue::read(&mut self.id, reader),
                1usize => __odata::Link::read(&mut self.members, reader),
                _ => reader.skip_value(),
            }
        }
    }
    #[automatically_derived]
    impl<T> __odata::ObjectValue for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
    {}
    #[automatically_derived]
    impl<T> __odata::WriteValue for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
    {
        #[inline]
        fn write(&self, writer: &mut __odata::Writer<'_>) {
            __odata::write_structured(self, writer);
        }
    }
    #[automatically_derived]
    impl<'de, T> __odata::ReadValue<'de> for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
        T: __odata::ReadEntity<'de>,
    {
        type By = __odata::Properties;
    }
    ::odata_core::__with_serde! {
        #[automatically_derived] impl < T > __odata::serde::Serialize for GroupCreate < T
        > where T : ::odata_core::ODataEntity, T : ::odata_core::__private::PropertyType
        { fn serialize < __S : __odata::serde::Serializer > (& self, serializer : __S,)
        -> ::core::result::Result < __S::Ok, __S::Error > { __odata::serialize(self,
        serializer) } } #[automatically_derived] impl < 'de, T >
        __odata::serde::Deserialize < 'de > for GroupCreate < T > where T :
        ::odata_core::ODataEntity, T : ::odata_core::__private::PropertyType, T : for <
        '__a > __odata::ReadEntity < '__a > { fn deserialize < __D :
        __odata::serde::Deserializer < 'de >> (deserializer : __D,) ->
        ::core::result::Result < Self, __D::Error > { __odata::deserialize(deserializer)
        } }
    }
    #[automatically_derived]
    impl<T> __odata::HasCreate for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        type Create = GroupCreate<T>;
    }
    #[automatically_derived]
    impl<T> __odata::Empty for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: ::odata_core::__private::PropertyType,
    {}
    #[automatically_derived]
    impl<T> __odata::OfValue for Group<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        const INVENTS_NOTHING: ::core::primitive::bool = true;
        #[inline]
        fn of_value(self) -> GroupCreate<T> {
            GroupCreate {
                id: self.id,
                members: ::core::default::Default::default(),
            }
        }
    }
    #[automatically_derived]
    impl<T> ::core::convert::From<Group<T>> for GroupCreate<T>
    where
        T: ::odata_core::ODataEntity,
        T: __odata::PropertyType,
    {
        #[inline]
        fn from(value: Group<T>) -> Self {
            __odata::OfValue::of_value(value)
        }
    }
};
