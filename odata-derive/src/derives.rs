//! Several derives of these on one item, which is of one type.

use syn::punctuated::Punctuated;
use syn::{Attribute, Error, Meta, Path, Token, parse_quote};

use crate::diagnostic::code;

const OURS: &[&str] = &[
    "ODataEntity",
    "ODataComplex",
    "ODataEnum",
    "ODataTypeDefinition",
];

/// What is wrong where another derive follows in an attribute of its own, as the one before it sees.
pub(crate) fn another(attributes: &[Attribute]) -> Option<Error> {
    let mut lists = attributes.iter().filter_map(list);
    let second = lists.find_map(|list| list.into_iter().find(is_ours))?;
    Some(one_alone(&second))
}

/// Leaves the first derive alone, as an attribute above them can; what is wrong with the others.
pub(crate) fn leave_one(attributes: &mut [Attribute]) -> Option<Error> {
    let mut told: Option<Error> = None;
    let mut is_first = true;
    for attribute in attributes {
        let Some(list) = list(attribute) else {
            continue;
        };
        let is_kept = |path: &Path| !is_ours(path) || std::mem::take(&mut is_first);
        let (kept, others): (Vec<_>, Vec<_>) = list.into_iter().partition(is_kept);
        if let Some(second) = others.first() {
            told.get_or_insert_with(|| one_alone(second));
            attribute.meta = Meta::List(parse_quote!(derive(#(#kept),*)));
        }
    }
    told
}

fn one_alone(second: &Path) -> Error {
    let message = format!(
        "an item is one type of OData; leave `{}` out, or the derive before it",
        code(second)
    );
    Error::new_spanned(second, message)
}

/// The paths in `derive(…)`.
fn list(attribute: &Attribute) -> Option<Punctuated<Path, Token![,]>> {
    let list = attribute.meta.require_list().ok();
    let list = list.filter(|list| list.path.is_ident("derive"))?;
    list.parse_args_with(Punctuated::parse_terminated).ok()
}

fn is_ours(path: &Path) -> bool {
    let last = path.segments.last();
    last.is_some_and(|last| OURS.iter().any(|ours| last.ident == ours))
}
