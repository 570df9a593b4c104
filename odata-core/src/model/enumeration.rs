/// The description of an enumeration type.
///
/// OData: *CSDL* 10 (Enumeration Type).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct EnumType {
    /// The qualified name.
    pub qualified_name: &'static str,
    /// The members, in declaration order.
    pub members: &'static [Member],
    /// Whether a value may be several members at once (*CSDL* 10.2, `IsFlags`).
    pub is_flags: bool,
    /// Whether members are read in any case.
    pub ignore_case: bool,
}

/// A member of an enumeration type.
///
/// OData: *CSDL* 10.3 (Enumeration Type Member).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Member {
    /// The name on the wire.
    pub name: &'static str,
    /// The numeric value.
    pub value: i64,
    /// Further names accepted when reading.
    pub aliases: &'static [&'static str],
}

impl EnumType {
    /// Describes an enumeration type.
    #[must_use]
    pub const fn new(qualified_name: &'static str, members: &'static [Member]) -> Self {
        Self {
            qualified_name,
            members,
            is_flags: false,
            ignore_case: false,
        }
    }

    /// The same, with values that may be several members at once.
    #[must_use]
    pub const fn flags(self) -> Self {
        Self {
            is_flags: true,
            ..self
        }
    }

    /// The same, with members that are read in any case.
    #[must_use]
    pub const fn ignore_case(self) -> Self {
        Self {
            ignore_case: true,
            ..self
        }
    }

    /// The place of the member that a name on the wire stands for.
    pub(crate) fn find(&self, name: &str) -> Option<usize> {
        let exact = self
            .members
            .iter()
            .position(|member| member.name == name || member.aliases.contains(&name));
        if exact.is_some() || !self.ignore_case {
            return exact;
        }
        self.members.iter().position(|member| {
            member.name.eq_ignore_ascii_case(name)
                || member
                    .aliases
                    .iter()
                    .any(|alias| alias.eq_ignore_ascii_case(name))
        })
    }
}

impl Member {
    /// Describes a member.
    #[must_use]
    pub const fn new(name: &'static str, value: i64) -> Self {
        Self {
            name,
            value,
            aliases: &[],
        }
    }

    /// The same, with further names accepted when reading.
    #[must_use]
    pub const fn aliases(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}
