use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Ident, Lit, Meta, Path};

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

/// What a companion has not.
pub(super) enum LeftOut<'m> {
    /// By name, with the reason.
    Each(Vec<(String, &'static str)>),
    /// What the companion for creating has.
    WhatIsSent(&'m Ident),
}

impl LeftOut<'_> {
    /// The properties of which `why` has a reason.
    pub(super) fn of_properties(
        model: &Structured,
        why: fn(&Property) -> Option<&'static str>,
    ) -> Self {
        let properties = model.properties.iter();
        let left_out =
            properties.filter_map(|property| Some((property.name.clone(), why(property)?)));
        Self::Each(left_out.collect())
    }

    /// The same of a request's companion, in which no annotations are either.
    pub(super) fn of_request(
        model: &Structured,
        why: fn(&Property) -> Option<&'static str>,
    ) -> Self {
        let mut left_out = Self::of_properties(model, why);
        if let (Self::Each(left_out), Some(bag)) = (&mut left_out, &model.annotations) {
            left_out.push((bag.ident.to_string(), "annotations are the server's to say"));
        }
        left_out
    }
}

/// What a companion is, and which properties of the type it has not, each with the reason.
pub(super) fn of_companion(model: &Structured, what: &str, left_out: &LeftOut<'_>) -> TokenStream {
    let what = format!(" {what} [`{}`].", model.container.ident);
    let mut lines = vec![what];
    match left_out {
        LeftOut::Each(left_out) if left_out.is_empty() => {}
        LeftOut::Each(left_out) => {
            lines.extend(["", " Left out are:", ""].map(str::to_owned));
            let items = left_out
                .iter()
                .map(|(name, why)| format!(" - `{name}`: {why}"));
            lines.extend(items);
        }
        LeftOut::WhatIsSent(create) => {
            lines.push(String::new());
            lines.push(format!(
                " Left out is what a client sends, which [`{create}`] holds."
            ));
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
