//! Rules about lifetimes.

use quote::ToTokens;
use syn::{Generics, Lifetime, Type, TypeParamBound, WherePredicate};

use crate::diagnostic::Diagnostics;
use crate::form::{names, path};
use crate::model::Structured;

/// A type that outlives a lifetime, where a companion has the one and not the other: no key is in an `Update`.
pub(super) fn companions_hold_lifetimes(model: &Structured, errors: &Diagnostics) {
    for (of, lifetime) in bounds(&model.container.generics) {
        let without = model.shapes.made().find(|(shape, _)| {
            let types = model.types_in(shape).map(ToTokens::to_token_stream);
            let names = names(types.collect());
            names.contains(&of) && !names.contains(&lifetime.ident.to_string())
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

/// The type parameters that are bound to outlive lifetimes, and these.
fn bounds(generics: &Generics) -> Vec<(String, &Lifetime)> {
    let own = generics
        .type_params()
        .map(|own| (own.ident.to_string(), &own.bounds));
    let clause = generics.where_clause.iter();
    let predicates = clause.flat_map(|clause| &clause.predicates);
    let said = predicates.filter_map(|predicate| match predicate {
        WherePredicate::Type(of) => Some((parameter(&of.bounded_ty)?, &of.bounds)),
        _ => None,
    });
    let bounds = own.chain(said).flat_map(|(of, bounds)| {
        let lifetimes = bounds.iter().filter_map(|bound| match bound {
            TypeParamBound::Lifetime(lifetime) => Some(lifetime),
            _ => None,
        });
        lifetimes.map(move |lifetime| (of.clone(), lifetime))
    });
    bounds.collect()
}

fn parameter(ty: &Type) -> Option<String> {
    Some(path(ty)?.get_ident()?.to_string())
}
