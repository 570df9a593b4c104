use odata_core::Guid;
use proptest::prelude::*;
use uuid::Uuid;

proptest! {
    #[test]
    fn identifiers(bytes: [u8; 16]) {
        let guid = Guid::from_bytes(bytes);
        prop_assert_eq!(Uuid::from(guid).to_string(), guid.to_string());
        prop_assert_eq!(Guid::from(Uuid::from(guid)), guid);
    }
}
