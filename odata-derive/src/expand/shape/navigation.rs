use proc_macro2::TokenStream;
use quote::quote;

use super::create;
use crate::expand::generics::ImplGenerics;
use crate::model::{Kind, Shapes, Structured};

/// What navigation properties that lead to the type hold in requests, and in parts.
pub(in crate::expand) fn navigable(model: &Structured) -> Option<TokenStream> {
    if model.kind == Kind::Complex {
        return None;
    }
    let ident = &model.container.ident;
    let generics = &model.container.generics;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(generics);
    let insert = match create::definition(model) {
        Some(create) if !model.is_abstract => create.named(),
        _ => quote!(__odata::NoCreate),
    };
    let (part, merging) = parts_of_entities(&model.shapes);
    Some(quote! {
        #[automatically_derived]
        impl #parameters __odata::Navigable for #ident #arguments #clause {
            type Insert = #insert;
            type Part = #part;
            type Merging = __odata::#merging;
        }
    })
}

/// What of the type an expanded navigation property of a `Partial` holds, and how that is merged.
pub(in crate::expand) fn parts_of_entities(shapes: &Shapes) -> (TokenStream, TokenStream) {
    match shapes.partial {
        Some(_) => (
            quote!(<Self as __odata::HasPartial>::Partial),
            quote!(Parts),
        ),
        None => (quote!(Self), quote!(Wholes)),
    }
}
