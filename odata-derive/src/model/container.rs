use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::ext::IdentExt;
use syn::{
    Attribute, DeriveInput, Expr, Generics, Ident, LitStr, Path, Type, Visibility,
    parse_quote_spanned,
};

use super::{Derive, Model};
use crate::attribute::Slots;

/// What every type has that is derived for.
#[derive(Clone, Debug)]
pub(crate) struct Container {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    /// Where `odata_core` is found.
    pub(crate) krate: Path,
    /// The doc attributes of the item.
    #[allow(dead_code, reason = "for what the expansion documents")]
    pub(crate) docs: Vec<Attribute>,
    pub(crate) deprecated: Option<Attribute>,
}

/// A type's name in the schema.
#[derive(Debug)]
pub(crate) struct TypeName {
    pub(crate) namespace: Namespace,
    pub(crate) name: String,
    /// Where the name is written.
    pub(crate) span: Span,
    pub(crate) aliases: Vec<LitStr>,
}

/// A schema's namespace.
#[derive(Clone, Debug)]
pub(crate) enum Namespace {
    Literal(LitStr),
    Path(Box<Expr>),
}

/// How a type's name is written into a payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tag {
    /// `#ns.T`
    Fragment,
    /// `ns.T`
    Bare,
}

/// A type with mistakes.
#[derive(Debug)]
pub(crate) struct Broken {
    pub(crate) derive: Derive,
    pub(crate) container: Container,
    /// What it would derive from, where no field is there for it.
    pub(crate) base: Option<Type>,
    /// What it would be; mistakes and all.
    pub(crate) model: Option<Model>,
    /// What the compiler reports of it, where it may stand for a type.
    pub(crate) error: Option<TokenStream>,
    /// Whether what is not known of it is of a type that is in error.
    pub(crate) is_silent: bool,
}

impl Broken {
    /// Whether something of the type's attributes was not understood, and may say more.
    pub(crate) fn has_mistakes(&self) -> bool {
        match &self.model {
            Some(Model::Structured(model)) => model.slots.has_mistakes,
            Some(Model::Derived(model)) => model.slots.has_mistakes,
            _ => false,
        }
    }
}

impl Container {
    /// Where the macros of `odata_core` are found: where the user says that the crate is another, it is named once.
    /// Behind a name that is imported, they take longer to be found.
    pub(crate) fn macros(&self) -> TokenStream {
        let krate = &self.krate;
        let is_usual = krate.leading_colon.is_some()
            && krate.segments.len() == 1
            && krate.segments[0].ident == "odata_core";
        if is_usual {
            quote!(#krate)
        } else {
            quote!(__odata)
        }
    }

    pub(super) fn new(input: &DeriveInput, slots: &Slots) -> Self {
        let krate = slots.krate.get().cloned();
        Self {
            krate: krate.unwrap_or_else(|| parse_quote_spanned!(Span::call_site()=> ::odata_core)),
            ..Self::unread(input)
        }
    }

    /// The container of an item whose attributes were not read.
    pub(crate) fn unread(input: &DeriveInput) -> Self {
        Self {
            ident: input.ident.clone(),
            vis: input.vis.clone(),
            generics: input.generics.clone(),
            krate: parse_quote_spanned!(Span::call_site()=> ::odata_core),
            docs: docs(&input.attrs),
            deprecated: deprecated(&input.attrs),
        }
    }
}

impl TypeName {
    pub(super) fn new(ident: &Ident, slots: &Slots) -> Self {
        let casing = slots.rename_all.get().copied().unwrap_or_default();
        let namespace = slots.namespace.get().cloned();
        let (name, span) = match slots.name.get() {
            Some(name) => (name.value(), name.span()),
            None => (casing.of_type(&ident.unraw().to_string()), ident.span()),
        };
        Self {
            // A missing one is reported by the checks.
            namespace: namespace
                .unwrap_or_else(|| Namespace::Literal(LitStr::new("", ident.span()))),
            name,
            span,
            aliases: slots.alias.iter().cloned().collect(),
        }
    }
}

pub(super) fn docs(attributes: &[Attribute]) -> Vec<Attribute> {
    attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("doc"))
        .cloned()
        .collect()
}

pub(super) fn deprecated(attributes: &[Attribute]) -> Option<Attribute> {
    attributes
        .iter()
        .find(|attribute| attribute.path().is_ident("deprecated"))
        .cloned()
}
