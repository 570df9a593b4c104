//! serde's traits for types that are no expansion of a derive.

/// Implements serde's traits for a type that is read and written here.
macro_rules! with_serde {
    ($name:ident $(<$parameter:ident $(: $bound:path)?>)?) => {
        #[cfg(feature = "serde")]
        impl $(<$parameter: $crate::json::WriteValue $(+ $bound)?>)? serde::Serialize
            for $name $(<$parameter>)?
        {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serde_impl::serialize(self, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de $(, $parameter)?> serde::Deserialize<'de> for $name $(<$parameter>)?
        $(where
            $parameter: for<'a> $crate::json::ReadValue<'a> $(+ $bound)?,)?
        {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::serde_impl::deserialize(deserializer)
            }
        }
    };
}
