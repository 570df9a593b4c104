//! How a type is spelled: the layers around its core, and which primitives are known by name.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    GenericArgument, Generics, Ident, Path, PathArguments, Type, TypeParamBound, WherePredicate,
};

/// The spelling of a property's type. What a type *is* is decided by traits; this says how a person
/// wrote it.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a layer of its own")]
pub(crate) struct Form {
    /// `Option<…>`
    pub(crate) optional: bool,
    /// `Vec<…>`
    pub(crate) collection: bool,
    /// `Vec<Option<…>>`
    pub(crate) nullable_items: bool,
    /// `Box<…>` around the core
    pub(crate) boxed: bool,
    /// Whether the core is a primitive that is known by name, and never absent by itself.
    pub(crate) primitive: bool,
    /// The name of the primitive type that the core is known by name to be.
    pub(crate) edm: Option<&'static str>,
    /// What is left within the layers.
    pub(crate) core: Type,
}

impl Form {
    /// The form of a type among parameters, which may have the name of a primitive type, or of `T` in
    /// `WriteOnly<T>`.
    pub(crate) fn of(ty: &Type, generics: &Generics) -> Self {
        let ty = argument(ty, "WriteOnly").unwrap_or(ty);
        let (optional, ty) = within(ty, "Option");
        let (boxed_outside, ty) = within(ty, "Box");
        let (collection, ty) = within(ty, "Vec");
        let (nullable_items, ty) = if collection {
            within(ty, "Option")
        } else {
            (false, ty)
        };
        let (boxed_inside, ty) = within(ty, "Box");
        let edm = edm_name(ty).filter(|_| !is_parameter(ty, generics));
        Self {
            optional,
            collection,
            nullable_items,
            boxed: boxed_outside || boxed_inside,
            primitive: edm.is_some_and(|edm| edm != "Edm.Stream"),
            edm,
            core: plain(ty).clone(),
        }
    }

    /// Whether the core is certainly the primitive type that it is known by name to be.
    pub(crate) fn is_certain(&self) -> bool {
        let is_alone = lone_name(&self.core).is_none_or(|name| name == OF_NO_OTHER_CRATE);
        self.primitive && is_alone && !is_without_size(&self.core)
    }
}

/// The primitive type of a name that the crates for dates and the like do not have, and that is in most types: what is
/// certain takes less time to check.
const OF_NO_OTHER_CRATE: &str = "DateTimeOffset";

fn within<'a>(ty: &'a Type, layer: &str) -> (bool, &'a Type) {
    match argument(ty, layer) {
        Some(inner) => (true, inner),
        None => (false, plain(ty)),
    }
}

/// A type without parentheses and without the invisible groups that macros put around it.
pub(crate) fn plain(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            _ => return ty,
        };
    }
}

/// The path of a type that is one.
pub(crate) fn path(ty: &Type) -> Option<&Path> {
    match plain(ty) {
        Type::Path(path) if path.qself.is_none() => Some(&path.path),
        _ => None,
    }
}

/// Whether the values of a type have no size, as it is spelled.
pub(crate) fn is_without_size(ty: &Type) -> bool {
    match plain(ty) {
        Type::Slice(_) | Type::TraitObject(_) | Type::ImplTrait(_) => true,
        ty => path(ty).is_some_and(|path| path.is_ident("str") || is_text_of_the_system(path)),
    }
}

/// Whether a path begins with a crate of the standard library.
fn is_of_std(path: &Path) -> bool {
    let first = path.segments.first();
    first.is_some_and(|first| ["alloc", "core", "std"].iter().any(|of| first.ident == of))
}

/// Whether a path is of the standard library, or a lone name that is taken for one of it.
pub(crate) fn is_taken_for_std(path: &Path) -> bool {
    path.segments.len() == 1 || is_of_std(path)
}

/// Texts of the standard library that have no size.
fn is_text_of_the_system(path: &Path) -> bool {
    let last = path.segments.last().map(|last| last.ident.to_string());
    is_of_std(path) && matches!(last.as_deref(), Some("Path" | "OsStr" | "CStr"))
}

/// The last name of a type's path.
pub(crate) fn last_name(ty: &Type) -> Option<String> {
    Some(path(ty)?.segments.last()?.ident.to_string())
}

/// Whether a type is one of the parameters.
pub(crate) fn is_parameter(ty: &Type, generics: &Generics) -> bool {
    let name = path(ty).and_then(Path::get_ident);
    name.is_some_and(|name| generics.type_params().any(|ty| ty.ident == *name))
}

/// Whether a type is spelled as a path with arguments.
pub(crate) fn has_arguments(ty: &Type) -> bool {
    let last = path(ty).and_then(|path| path.segments.last());
    last.is_some_and(|segment| !segment.arguments.is_none())
}

/// Whether a type is spelled as the one of this name that is declared here, whatever its arguments.
pub(crate) fn is_itself(ty: &Type, ident: &Ident) -> bool {
    let Some(path) = path(ty).filter(|path| path.leading_colon.is_none()) else {
        return false;
    };
    let mut names = path.segments.iter().rev().map(|segment| &segment.ident);
    let is_named = names
        .next()
        .is_some_and(|name| name == ident || name == "Self");
    is_named && names.all(|module| module == "self")
}

/// Whether a type is the parameter of this name.
pub(crate) fn is_the_parameter(ty: &Type, parameter: &Ident) -> bool {
    path(ty).is_some_and(|path| path.is_ident(parameter))
}

/// What type parameters are bound by, where they are declared and behind `where`.
pub(crate) fn bounds(generics: &Generics) -> impl Iterator<Item = (&Ident, &TypeParamBound)> {
    let own = generics.type_params().map(|own| (&own.ident, &own.bounds));
    let clause = generics.where_clause.iter();
    let predicates = clause.flat_map(|clause| &clause.predicates);
    let said = predicates.filter_map(|predicate| match predicate {
        WherePredicate::Type(of) => Some((path(&of.bounded_ty)?.get_ident()?, &of.bounds)),
        _ => None,
    });
    own.chain(said)
        .flat_map(|(of, bounds)| bounds.iter().map(move |bound| (of, bound)))
}

/// Whether a type is `Self`, or names it within.
pub(crate) fn names_self(ty: &Type) -> bool {
    let Some(path) = path(ty) else {
        return false;
    };
    let within = |argument: &GenericArgument| matches!(argument, GenericArgument::Type(ty) if names_self(ty));
    path.is_ident("Self")
        || path
            .segments
            .iter()
            .any(|segment| arguments(&segment.arguments).into_iter().any(within))
}

/// `T` of `Layer<T>`.
pub(crate) fn argument<'a>(ty: &'a Type, layer: &str) -> Option<&'a Type> {
    let segment = path(ty)?.segments.last()?;
    match arguments(&segment.arguments)[..] {
        [GenericArgument::Type(inner)] if segment.ident == layer => Some(inner),
        _ => None,
    }
}

/// The arguments of a path's segment.
pub(crate) fn arguments(arguments: &PathArguments) -> Vec<&GenericArgument> {
    match arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().collect(),
        _ => Vec::new(),
    }
}

/// Whether tokens name one of the parameters that are types or constants: what is so of the type, no constant of a
/// module can say.
pub(crate) fn names_parameter(generics: &Generics, ty: &Type) -> bool {
    let names = names(ty.to_token_stream());
    let is_named = |ident: &Ident| names.contains(&ident.to_string());
    let mut types = generics.type_params().map(|parameter| &parameter.ident);
    let mut constants = generics.const_params().map(|parameter| &parameter.ident);
    types.any(is_named) || constants.any(is_named)
}

/// The type parameters that tokens name.
pub(crate) fn named_parameters(generics: &Generics, ty: &Type) -> Vec<Ident> {
    let names = names(ty.to_token_stream());
    let parameters = generics.type_params().map(|parameter| &parameter.ident);
    parameters
        .filter(|parameter| names.contains(&parameter.to_string()))
        .cloned()
        .collect()
}

/// All names within tokens.
pub(crate) fn names(tokens: TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => found.push(ident.to_string()),
            TokenTree::Group(group) => found.append(&mut names(group.stream())),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    found
}

const PRIMITIVES: &[(&str, &str)] = &[
    ("Binary", "Edm.Binary"),
    ("bool", "Edm.Boolean"),
    ("u8", "Edm.Byte"),
    ("Date", "Edm.Date"),
    ("DateTimeOffset", "Edm.DateTimeOffset"),
    ("Decimal", "Edm.Decimal"),
    ("f64", "Edm.Double"),
    ("Duration", "Edm.Duration"),
    ("Guid", "Edm.Guid"),
    ("i16", "Edm.Int16"),
    ("i32", "Edm.Int32"),
    ("i64", "Edm.Int64"),
    ("i8", "Edm.SByte"),
    ("f32", "Edm.Single"),
    ("Stream", "Edm.Stream"),
    ("String", "Edm.String"),
    ("str", "Edm.String"),
    ("TimeOfDay", "Edm.TimeOfDay"),
];

/// The name of the primitive type that a type is known by name to be.
pub(crate) fn edm_name(ty: &Type) -> Option<&'static str> {
    if let Type::Reference(reference) = plain(ty) {
        let is_shared = reference.mutability.is_none();
        return borrowed_name(&reference.elem).filter(|_| is_shared);
    }
    if let Some(text) = last_type_argument(ty, "Cow") {
        return borrowed_name(text);
    }
    let path = path(ty)?;
    let last = path.segments.last()?;
    if !last.arguments.is_none() || !is_trusted_path(path) {
        return None;
    }
    PRIMITIVES
        .iter()
        .find(|(name, _)| last.ident == name)
        .map(|(_, edm)| *edm)
}

/// The same, of what is borrowed: text alone, as it stands in the payload.
pub(crate) fn borrowed_name(ty: &Type) -> Option<&'static str> {
    let is_str = path(ty)?.segments.last()?.ident == "str";
    edm_name(ty).filter(|_| is_str)
}

/// The name of the primitive type that a type is known by name to be, where the name stands alone and is not
/// Rust's: another type may have it.
pub(crate) fn lone_name(ty: &Type) -> Option<&'static str> {
    let name = edm_name(ty)?.strip_prefix("Edm.")?;
    path(ty)
        .filter(|path| name != "String" && path.is_ident(name))
        .map(|_| name)
}

/// `T` of `Layer<…, T>`.
fn last_type_argument<'a>(ty: &'a Type, layer: &str) -> Option<&'a Type> {
    let segment = path(ty)?.segments.last()?;
    match arguments(&segment.arguments).last() {
        Some(GenericArgument::Type(inner)) if segment.ident == layer => Some(inner),
        _ => None,
    }
}

/// Whether a path's last name means what it says: it stands alone or comes from where it is defined.
fn is_trusted_path(path: &Path) -> bool {
    let words: Vec<_> = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    matches!(
        words[..],
        [_] | ["odata_core", _] | ["odata_core", "edm", _] | ["std" | "alloc", "string", _]
    )
}
