//! The types that are generated: three levels of inheritance, twelve properties on the lowest, of eight kinds.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Key,
    Text,
    Number,
    Flag,
    List,
    Identity,
    Level,
    Moment,
    Count,
}

/// Whether a client may send it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Term {
    None,
    Computed,
    ComputedDefault,
}

#[derive(Clone, Debug)]
pub(crate) struct Property {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) term: Term,
}

#[derive(Clone, Debug)]
pub(crate) struct Type {
    pub(crate) name: String,
    /// Its place in the list, before this type's own.
    pub(crate) base: Option<usize>,
    pub(crate) own: Vec<Property>,
}

const KINDS: [Kind; 8] = [
    Kind::Text,
    Kind::Moment,
    Kind::Identity,
    Kind::List,
    Kind::Level,
    Kind::Flag,
    Kind::Number,
    Kind::Count,
];

/// A root, one type in ten below it, and the rest below those.
pub(crate) fn types(count: usize) -> Vec<Type> {
    let middles = (count / 10).max(1);
    let root = Type {
        name: "Root".into(),
        base: None,
        own: vec![Property {
            name: "id".into(),
            kind: Kind::Key,
            term: Term::Computed,
        }],
    };
    let middle = |at: usize| Type {
        name: format!("Middle{at}"),
        base: Some(0),
        own: (0..4).map(|nth| inherited(at, nth)).collect(),
    };
    let leaf = |at: usize| Type {
        name: format!("Leaf{at}"),
        base: Some(1 + at % middles),
        own: (0..7)
            .map(|nth| property(&format!("own{at}_prop{nth}"), at * 3 + nth))
            .collect(),
    };
    let leaves = count.saturating_sub(1 + middles);
    let middles = (0..middles).map(middle);
    std::iter::once(root)
        .chain(middles)
        .chain((0..leaves).map(leaf))
        .collect()
}

fn property(name: &str, turn: usize) -> Property {
    Property {
        name: name.into(),
        kind: KINDS[turn % KINDS.len()],
        term: Term::None,
    }
}

/// As of `itemFacet`: timestamps are the server's, identities its default.
fn inherited(at: usize, nth: usize) -> Property {
    let property = property(&format!("middle{at}_prop{nth}"), at + nth);
    let term = match property.kind {
        Kind::Moment => Term::Computed,
        Kind::Identity => Term::ComputedDefault,
        _ => Term::None,
    };
    Property { term, ..property }
}

/// All properties of a type, those of its bases first.
pub(crate) fn all_properties(types: &[Type], ty: &Type) -> Vec<Property> {
    let mut all = ty
        .base
        .map_or_else(Vec::new, |base| all_properties(types, &types[base]));
    all.extend(ty.own.iter().cloned());
    all
}

/// The types that a program uses: all but the root, which has no payloads of its own, and their companions.
pub(crate) fn uses(types: &[Type], companions: bool) -> impl Iterator<Item = String> {
    let suffixes: &[&str] = if companions {
        &["", "Create", "Update"]
    } else {
        &[""]
    };
    types
        .iter()
        .filter(|ty| ty.base.is_some())
        .flat_map(|ty| suffixes.iter().map(|suffix| format!("{}{suffix}", ty.name)))
}
