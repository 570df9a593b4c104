use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Path};

use crate::form::path;
use crate::model::{Property, Structured};

/// The first paragraph of a property's docs, or at least its name.
pub(super) fn of_property(property: &Property) -> TokenStream {
    let lines = first_paragraph(&property.docs);
    let docs = if lines.is_empty() {
        let line = format!(" The property `{}`.", property.name);
        quote!(#[doc = #line])
    } else {
        quote!(#(#lines)*)
    };
    let deprecated = &property.deprecated;
    quote!(#docs #deprecated)
}

fn first_paragraph(docs: &[Attribute]) -> Vec<TokenStream> {
    docs.iter()
        .take_while(|doc| !is_blank(doc))
        .map(ToTokens::to_token_stream)
        .collect()
}

fn is_blank(doc: &Attribute) -> bool {
    match &doc.meta {
        Meta::NameValue(meta) => match &meta.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text),
                ..
            }) => text.value().trim().is_empty(),
            _ => false,
        },
        _ => false,
    }
}

/// What a companion is, and which properties of the type it has not, each with the reason.
pub(super) fn of_companion(
    model: &Structured,
    what: &str,
    left_out: &[(&Property, &str)],
) -> TokenStream {
    let what = format!(" {what} [`{}`].", model.container.ident);
    let mut lines = vec![what];
    if !left_out.is_empty() {
        lines.push(String::new());
        lines.push(" Left out are:".to_owned());
        lines.push(String::new());
        for (property, why) in left_out {
            lines.push(format!(" - `{}`: {why}", property.name));
        }
    }
    if let Some(base) = &model.base {
        lines.push(String::new());
        let field = &base.ident;
        lines.push(match path(&base.written) {
            Some(path) => format!(
                " What is inherited from [`{}`] stands in `{field}`, and can be reached without it.",
                link(path)
            ),
            None => format!(
                " What is inherited stands in `{field}`, and can be reached without it."
            ),
        });
    }
    quote!(#(#[doc = #lines])*)
}

/// A path without arguments, as links have it.
fn link(path: &Path) -> String {
    let root = path.leading_colon.map_or("", |_| "::");
    let names: Vec<_> = path
        .segments
        .iter()
        .map(|segment| segment.ident.to_string())
        .collect();
    format!("{root}{}", names.join("::"))
}

impl Property {
    /// Why nothing that is read has it.
    pub(super) fn why_not_in_partial(&self) -> Option<&'static str> {
        self.write_only
            .then_some("it can only be written (`Core.Permissions`)")
    }

    /// Why no request may set it on create.
    pub(super) fn why_not_in_create(&self) -> Option<&'static str> {
        if self.computed {
            Some("the server computes it (`Core.Computed`)")
        } else if self.read_only {
            Some("it can only be read (`Core.Permissions`)")
        } else {
            None
        }
    }

    /// Why no request may set it on update.
    pub(super) fn why_not_in_update(&self) -> Option<&'static str> {
        if let Some(why) = self.why_not_in_create() {
            Some(why)
        } else if self.key.is_some() {
            Some("it is part of the key")
        } else if self.immutable {
            Some("it never changes after the creation (`Core.Immutable`)")
        } else {
            None
        }
    }
}
