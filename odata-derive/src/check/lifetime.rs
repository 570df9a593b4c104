//! Rules about lifetimes.

use quote::ToTokens;
use syn::TypeParamBound;

use crate::diagnostic::Diagnostics;
use crate::form::{bounds, names};
use crate::model::Structured;

/// A type that outlives a lifetime, where a companion has the one and not the other: no key is in an `Update`.
pub(super) fn companions_hold_lifetimes(model: &Structured, errors: &Diagnostics) {
    for (of, bound) in bounds(&model.container.generics) {
        let TypeParamBound::Lifetime(lifetime) = bound else {
            continue;
        };
        let without = model.shapes.made().find(|(shape, _)| {
            let types = model.types_in(*shape).map(ToTokens::to_token_stream);
            let names = names(types.collect());
            names.contains(&of.to_string()) && !names.contains(&lifetime.ident.to_string())
        });
        if let Some((_, companion)) = without.filter(|_| lifetime.ident != "static") {
            let companion = &companion.ident;
            let message = format!(
                "`{companion}` has `{of}` and no lifetime `{lifetime}`; leave this bound out"
            );
            errors.error(lifetime, message);
        }
    }
}
