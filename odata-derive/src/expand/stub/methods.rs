//! What users and derived types call of the companions of a type with mistakes.

use proc_macro2::TokenStream;
use quote::quote;

use super::companion::Made;
use crate::expand::generics::ImplGenerics;
use crate::model::{Broken, Container};

/// The methods and traits of a shape that derived types and users call.
pub(super) fn methods(broken: &Broken, made: &Made, all: &[Made]) -> TokenStream {
    let container = &broken.container;
    let (entity, vis) = (&container.ident, &container.vis);
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let own = ImplGenerics::new(&made.container.generics);
    let (own_parameters, own_clause) = (own.parameters, own.clause);
    let named = made.named();
    let (methods, traits) = match made.shape {
        "Create" => create(broken, &named, all),
        "Update" => (update(container), TokenStream::new()),
        "Partial" => partial(container, &named),
        "Assigned" => (TokenStream::new(), assigned(container, &named)),
        _ => (TokenStream::new(), TokenStream::new()),
    };
    let methods = made.has_all(container).then(|| {
        quote! {
            #[allow(missing_docs, dead_code, clippy::pedantic)]
            impl #parameters #named #clause {
                #methods
            }
        }
    });
    quote! {
        #[allow(missing_docs, dead_code, clippy::pedantic)]
        impl #own_parameters #named #own_clause {
            #vis fn new() -> Self {
                ::core::unimplemented!()
            }
        }
        #methods
        impl #own_parameters ::core::default::Default for #named #own_clause {
            fn default() -> Self {
                ::core::unimplemented!()
            }
        }
        impl #own_parameters __odata::Empty for #named #own_clause {
            const REQUIRES_NOTHING: ::core::primitive::bool = true;
        }
        impl #parameters ::core::convert::AsRef<#entity #arguments> for #named #clause {
            fn as_ref(&self) -> &#entity #arguments {
                ::core::unimplemented!()
            }
        }
        #traits
    }
}

fn create(broken: &Broken, named: &TokenStream, all: &[Made]) -> (TokenStream, TokenStream) {
    let container = &broken.container;
    let (entity, vis) = (&container.ident, &container.vis);
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let assigned = all.iter().find(|made| made.shape == "Assigned");
    let assigned = assigned.map(Made::named);
    let methods = assigned.as_ref().map(|assigned| {
        quote! {
            #vis fn assign(self, _: #assigned) -> #entity #arguments {
                ::core::unimplemented!()
            }

            #vis fn split(_: #entity #arguments) -> (Self, #assigned) {
                ::core::unimplemented!()
            }
        }
    });
    let split = assigned.map(|_| {
        quote! {
            impl #parameters __odata::Split for #entity #arguments #clause {}
            impl #parameters __odata::Joined for #entity #arguments #clause {
                fn join(_: Self::Create, _: Self::Assigned) -> Self {
                    ::core::unimplemented!()
                }
            }
        }
    });
    let completed = quote! {
        impl #parameters __odata::Completed for #entity #arguments #clause {
            fn of_create(_: #named) -> Self {
                ::core::unimplemented!()
            }

            fn keep_assigned(&mut self, _: Self, _: __odata::Items) {}
        }
        impl #parameters __odata::OfValue for #entity #arguments #clause {
            const INVENTS_NOTHING: ::core::primitive::bool = true;
        }
    };
    (methods.unwrap_or_default(), quote!(#split #completed))
}

fn assigned(container: &Container, named: &TokenStream) -> TokenStream {
    let entity = &container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::asked_by_a_type(&container.generics);
    quote! {
        impl #parameters __odata::AssignedTo<__By> for #entity #arguments #clause {
            type Assigned = #named;
        }
    }
}

fn update(container: &Container) -> TokenStream {
    let entity = &container.ident;
    let (_, arguments, _) = container.generics.split_for_impl();
    quote! {
        pub fn between(_: &#entity #arguments, _: &#entity #arguments) -> Self {
            ::core::unimplemented!()
        }

        pub fn apply(self, _: &mut #entity #arguments) {}

        pub fn is_empty(&self) -> ::core::primitive::bool {
            true
        }
    }
}

fn partial(container: &Container, named: &TokenStream) -> (TokenStream, TokenStream) {
    let (entity, vis) = (&container.ident, &container.vis);
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&container.generics);
    let methods = quote! {
        #vis fn merge_into(
            self,
            _: &mut #entity #arguments,
        ) -> ::core::result::Result<(), __odata::Error> {
            ::core::unimplemented!()
        }
    };
    let part = quote! {
        impl #parameters __odata::Structured for #named #clause {
            type Of = #entity #arguments;
            type As = __odata::view::Partial;
            type Keeps = __odata::Nowhere;
        }
        impl #parameters __odata::PartOf<#entity #arguments> for #named #clause {
            fn merge(
                self,
                _: &mut #entity #arguments,
            ) -> ::core::result::Result<(), __odata::Error> {
                ::core::unimplemented!()
            }

            fn whole(
                self,
            ) -> ::core::result::Result<#entity #arguments, __odata::Error> {
                ::core::unimplemented!()
            }

            fn key(&self, _: &mut __odata::Key) {}

            fn key_of(_: &#entity #arguments, _: &mut __odata::Key) {}
        }
        impl #parameters __odata::OfPart for #entity #arguments #clause {
            fn of_part(
                _: Self::Partial,
            ) -> ::core::result::Result<Self, __odata::Error> {
                ::core::unimplemented!()
            }
        }
        impl #parameters __odata::IntoPart for #entity #arguments #clause {
            fn into_part(self) -> Self::Partial {
                ::core::unimplemented!()
            }
        }
    };
    (methods, part)
}
