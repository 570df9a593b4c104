use proc_macro2::TokenStream;
use quote::quote;

use super::generics::{ImplGenerics, with_static_lifetimes};
use super::{rules, sound};
use crate::model::{Kind, Namespace, Structured, Tag, TypeName};

/// The tag or the qualified name: a literal where the namespace is one, joined at compile time else.
pub(super) fn named(type_name: &TypeName, before: &str, after: &str) -> TokenStream {
    let name = &type_name.name;
    match &type_name.namespace {
        Namespace::Literal(namespace) => {
            let text = format!("{before}{}.{name}{after}", namespace.value());
            quote!(#text)
        }
        Namespace::Path(namespace) => {
            let behind = format!(".{name}{after}");
            quote!(__odata::join!(#before, #namespace, #behind))
        }
    }
}

/// The description of an entity type or a complex type.
pub(super) fn expand(
    model: &Structured,
    (value_rules, values): &(TokenStream, Option<TokenStream>),
) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let own_count = model.properties.len();
    let generics = &model.container.generics;
    let own = model
        .properties
        .iter()
        .map(|property| property.description(generics));
    let of_base = rules::inherited(model);
    let (inherited, count) = match &of_base {
        Some(_) => (
            quote!(__BASE.properties()),
            quote!(__INHERITED + #own_count),
        ),
        None => (quote!(&[]), quote!(#own_count)),
    };
    let inherited_constant = of_base.as_ref().map(|_| {
        quote!(
            const INHERITED: ::core::primitive::usize = __INHERITED;
        )
    });
    let is_sound = sound::is_sound(model);
    let description = structured_type(model);
    // What a constant asks of a parameter's type, it asks where the type is described.
    let description = if generics.type_params().next().is_some() && values.is_some() {
        quote!({ let _ = <Self as __odata::Describe>::VALUES; #description })
    } else {
        description
    };
    let rules = rules::of_structured(model);
    let derived_alone = derived_alone(model);
    let (own, own_description) = shared(
        generics.params.is_empty(),
        (quote!(__OWN), quote!([__odata::Property; #own_count])),
        &quote!([#(#own),*]),
    );
    let (shared, description) = shared(
        // Lifetimes are none of its names.
        generics.lifetimes().count() == generics.params.len(),
        (quote!(__DESCRIPTION), quote!(__odata::StructuredType)),
        &description,
    );
    quote! {
        #of_base
        #own
        #shared
        #value_rules
        #rules
        #derived_alone

        #[automatically_derived]
        impl #parameters __odata::Describe for #ident #arguments #clause {
            const OWN: &'static [__odata::Property] = &#own_description;
            #inherited_constant
            #values
            #is_sound
            const ALL: &'static [&'static __odata::Property] =
                &__odata::inherit::<{ #count }>(#inherited, <Self as __odata::Describe>::OWN);
            const INDEX: &'static [::core::primitive::u16] =
                &__odata::index::<{ __odata::PropertyTable::slot_count(#count) }>(
                    <Self as __odata::Describe>::ALL,
                );
            const DESCRIPTION: &'static __odata::StructuredType = &#description;
        }
    }
}

/// A part of the description as a static, where nothing in it is generic, and what names it: a constant
/// would be in the program once for each unit that the compiler makes of it.
fn shared(
    can_be: bool,
    (name, ty): (TokenStream, TokenStream),
    value: &TokenStream,
) -> (Option<TokenStream>, TokenStream) {
    if can_be {
        (Some(quote!(static #name: #ty = #value;)), name)
    } else {
        (None, value.clone())
    }
}

fn structured_type(model: &Structured) -> TokenStream {
    let kind = match model.kind {
        Kind::Entity => quote!(Entity),
        Kind::Complex => quote!(Complex),
    };
    let fragment = match model.tag {
        Tag::Fragment => "#",
        Tag::Bare => "",
    };
    let name = named(&model.type_name, "", "");
    let tag = named(
        &model.type_name,
        &format!(",\"@odata.type\":\"{fragment}"),
        "\"",
    );
    let ident = &model.container.ident;
    let generics = &model.container.generics;
    let (_, arguments, _) = generics.split_for_impl();
    let this = if generics.type_params().next().is_some() {
        // Its parameters need not live that long.
        syn::parse_quote!(Self)
    } else {
        with_static_lifetimes(&syn::parse_quote!(#ident #arguments))
    };
    let base = model.base.as_ref().map(|_| quote!(.base(__BASE)));
    let aliases = &model.type_name.aliases;
    let aliases = (!aliases.is_empty()).then(|| quote!(.aliases(&[#(#aliases),*])));
    let flags = [
        (model.is_abstract, quote!(.abstract_type())),
        (model.open, quote!(.open())),
        (model.deny_unknown, quote!(.deny_unknown())),
        (model.accept_derived, quote!(.accept_derived())),
    ];
    let companions = (!model.shapes.are_default(model.kind)).then(|| {
        let made = model.shapes.words();
        quote!(.companions(&[#(#made),*]))
    });
    let derived_alone = model
        .has_derives_of_its_own()
        .then(|| quote!(.derived_alone(__DERIVED_ALONE)));
    let flags = flags
        .into_iter()
        .filter_map(|(has, flag)| has.then_some(flag));
    quote! {
        __odata::StructuredType::new(
            __odata::StructuredKind::#kind,
            #name,
            #tag,
            __odata::PropertyTable::new(
                <#this as __odata::Describe>::ALL,
                <#this as __odata::Describe>::INDEX,
            ),
        )
        #base #aliases #(#flags)* #companions #derived_alone
    }
}

/// Of the companions with derives of their own, whether they have those that a companion has otherwise.
fn derived_alone(model: &Structured) -> Option<TokenStream> {
    let made = model.shapes.made();
    let alone = made
        .filter(|(_, companion)| companion.derives.is_some())
        .map(|(shape, companion)| {
            let (shape, ident) = (shape.to_lowercase(), &companion.ident);
            quote!((#shape, __odata::Held::<#ident>::__DERIVES))
        });
    model.has_derives_of_its_own().then(|| {
        quote! {
            const __DERIVED_ALONE: &[(&::core::primitive::str, ::core::primitive::bool)] = {
                #[allow(unused_imports)]
                use __odata::Unheld as _;
                &[#(#alone),*]
            };
        }
    })
}
