use odata_core::Guid;
use proptest::prelude::*;

use crate::check::{ascends, keeps, overlooks_nothing, read, refuses};

const KEPT: &[&str] = &[
    "00000000-0000-0000-0000-000000000000",
    "01234567-89ab-cdef-0123-456789abcdef",
    "ffffffff-ffff-ffff-ffff-ffffffffffff",
];

#[test]
fn valid_identifiers_are_kept() {
    keeps::<Guid>(KEPT);
    overlooks_nothing::<Guid>(KEPT);
}

#[test]
fn any_case_is_read_and_lower_case_written() {
    let guid: Guid = read("01234567-89AB-cdEF-0123-456789ABCDEF");
    assert_eq!(guid.to_string(), "01234567-89ab-cdef-0123-456789abcdef");
    assert_eq!(guid, read("01234567-89ab-cdef-0123-456789abcdef"));
    let bytes = [
        0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef, 0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd,
        0xef,
    ];
    assert_eq!((guid.as_bytes(), Guid::from_bytes(bytes)), (&bytes, guid));
    assert_eq!((Guid::from(bytes), <[u8; 16]>::from(guid)), (guid, bytes));
    assert_eq!(Guid::default(), Guid::NIL);
}

#[test]
fn what_is_no_identifier_is_refused() {
    refuses::<Guid>(
        "Edm.Guid",
        &[
            "",
            "01234567-89ab-cdef-0123-456789abcde",
            "01234567-89ab-cdef-0123-456789abcdef0",
            "01234567-89ab-cdef-456789abcdef",
            "0123456789abcdef0123456789abcdef",
            "{01234567-89ab-cdef-0123-456789abcdef}",
            "01234g67-89ab-cdef-0123-456789abcdef",
            "01234567-89ab-cdef-0123-456789abcde/",
            "01234567-89ab-cdef-0123-456789abcde:",
            "01234567-89ab-cdef-0123-456789abcde@",
            "01234567-89ab-cdef-0123-456789abcde`",
            "0123456-789ab-cdef-0123-456789abcdef",
            "01234567089ab-cdef-0123-456789abcdef",
            "01234567-89ab-cdef-0123-456789abcdé",
        ],
    );
}

#[test]
fn identifiers_are_ordered_by_their_bytes() {
    ascends::<Guid>(KEPT, Ord::cmp);
}

proptest! {
    #[test]
    fn an_identifier_is_read_as_it_was_written(bytes: [u8; 16]) {
        let guid = Guid::from_bytes(bytes);
        prop_assert_eq!(guid.to_string().parse(), Ok(guid));
        prop_assert_eq!(guid.to_string().to_uppercase().parse(), Ok(guid));
    }
}
