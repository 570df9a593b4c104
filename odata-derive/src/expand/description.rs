use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::Generics;

use super::bag::Bags;
use super::generics::{ImplGenerics, with_static_lifetimes};
use super::properties::at;
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

/// A part of the implementation of `Describe`: what it refers to, and what stands in it.
#[derive(Default)]
struct Described {
    beside: TokenStream,
    within: TokenStream,
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
    let of_base = rules::inherited(model);
    let rules = rules::of_structured(model);
    let derived_alone = derived_alone(model);
    let keeps = Bags::of(model).keeps();
    let is_sound = sound::is_sound(model);
    let own = own(model);
    let tables = tables(model);
    let description = description(model, values.is_some());
    let (beside, within) = (&own.beside, &own.within);
    let (description_beside, description_within) = (&description.beside, &description.within);
    quote! {
        #of_base
        #beside
        #description_beside
        #value_rules
        #rules
        #derived_alone

        #[automatically_derived]
        impl #parameters __odata::Describe for #ident #arguments #clause {
            type Keeps = #keeps;
            #within
            #values
            #is_sound
            #tables
            #description_within
        }
    }
}

/// The descriptions of the own properties.
fn own(model: &Structured) -> Described {
    let generics = &model.container.generics;
    let properties = model.properties.iter();
    let properties = properties.map(|property| property.description(generics));
    let count = model.properties.len();
    let all = quote!([#(#properties),*]);
    if is_shared(generics) {
        Described {
            beside: quote!(static __OWN: [__odata::Property; #count] = #all;),
            ..Described::default()
        }
    } else {
        Described {
            within: quote!(const OWN: &'static [__odata::Property] = &#all;),
            ..Described::default()
        }
    }
}

/// All properties, inherited ones before own, and the index of their names.
fn tables(model: &Structured) -> TokenStream {
    let own_count = model.properties.len();
    let own = if is_shared(&model.container.generics) {
        quote!(&__OWN)
    } else {
        quote!(<Self as __odata::Describe>::OWN)
    };
    // Where it stands, a cycle of bases is reported.
    let (inherited, count, span) = match &model.base {
        Some(base) => (
            quote!(__BASE.properties()),
            quote!(__INHERITED + #own_count),
            at(&base.ty),
        ),
        None => (quote!(&[]), quote!(#own_count), Span::call_site()),
    };
    let all = quote_spanned!(span=> const ALL: &'static [&'static __odata::Property]);
    quote! {
        #all =
            &__odata::inherit::<{ #count }>(#inherited, #own);
        const INDEX: &'static [::core::primitive::u16] =
            &__odata::index::<{ __odata::PropertyTable::slot_count(#count) }>(
                <Self as __odata::Describe>::ALL,
            );
    }
}

/// The description itself: a static as well, but where it has parameters, of which lifetimes are none.
fn description(model: &Structured, has_values: bool) -> Described {
    let generics = &model.container.generics;
    let ty = structured_type(model);
    // What a constant asks of a parameter's type, it asks where the type is described.
    let ty = if generics.type_params().next().is_some() && has_values {
        quote!({ let _ = <Self as __odata::Describe>::VALUES; #ty })
    } else {
        ty
    };
    let (beside, ty) = if generics.lifetimes().count() == generics.params.len() {
        let shared = quote!(static __DESCRIPTION: __odata::StructuredType = #ty;);
        (shared, quote!(__DESCRIPTION))
    } else {
        (TokenStream::new(), ty)
    };
    Described {
        beside,
        within: quote!(const DESCRIPTION: &'static __odata::StructuredType = &#ty;),
    }
}

/// Whether the descriptions of a type's properties are a static, as nothing in them is generic: a constant
/// would be in the program once for each unit that the compiler makes of it.
pub(super) fn is_shared(generics: &Generics) -> bool {
    generics.params.is_empty()
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
            let (shape, ident) = (shape.name().to_lowercase(), &companion.ident);
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
