//! What is not read, by line: placeholders, and payloads that are not what the metadata say.

use Reason::{Missing, Null, Placeholder};

/// Why a payload is not read.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    /// A placeholder stands for the value.
    Placeholder,
    /// Null stands for what the metadata say is never null.
    Null,
    /// A property is absent that is never null and has no default.
    Missing,
}

/// The line, the property where reading ends, and the reason.
pub const UNREAD: &[(usize, &str, Reason)] = &[
    (6, "publishedDate", Placeholder),
    (8, "issuedDate", Placeholder),
    (10, "issuedDate", Placeholder),
    (11, "endDate", Placeholder),
    (13, "endDate", Placeholder),
    (19, "anniversaries[0].date", Placeholder),
    (22, "value[0].issuedDate", Placeholder),
    (28, "value[0].issuedDate", Placeholder),
    (31, "issuedDate", Placeholder),
    (32, "issuedDate", Placeholder),
    (33, "type", Null),
    (39, "issuedDate", Placeholder),
    (40, "type", Missing),
    (41, "type", Null),
    (42, "publishedDate", Placeholder),
    (43, "publishedDate", Placeholder),
    (48, "detail.endMonthYear", Placeholder),
    (50, "detail.endMonthYear", Placeholder),
    (61, "createdDateTime", Placeholder),
    (62, "createdDateTime", Placeholder),
    (63, "createdDateTime", Placeholder),
    (64, "createdDateTime", Placeholder),
    (65, "createdDateTime", Placeholder),
    (66, "createdDateTime", Placeholder),
    (67, "createdDateTime", Placeholder),
    (68, "createdDateTime", Placeholder),
    (69, "createdDateTime", Placeholder),
    (72, "createdDateTime", Placeholder),
];
