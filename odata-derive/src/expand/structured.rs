use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::Ident;

use super::bag::Bags;
use super::generics::ImplGenerics;
use super::properties::at;
use super::{base, description, fault, object, properties, rules, scope, shape, sound, value};
use crate::model::{Kind, Property, Structured};

/// An entity type or a complex type, and its companions.
pub(super) fn expand(mut model: Structured, docs: &TokenStream) -> TokenStream {
    let definition = sound::definition(&model).unwrap_or_default();
    let values = value::rules(&model);
    sound::spell_arguments(&mut model);
    let described = [description::expand(&model, &values), base::expand(&model)];
    sound::spell_what_is_told_of(&mut model);
    let written = properties_out(&model);
    sound::spell_values(&mut model);
    let read = properties_in(&model);
    let model = &model;
    let (companions, of_companions) = shape::expand(model);
    let implementations = [
        quote!(#(#described)* #definition #written #read),
        traits(model),
        object::expand(&model.container),
        of_companions,
    ];
    let implementations = scope(&model.container, &quote!(#docs #(#implementations)*));
    let allow_deprecated = shape::allow_deprecated(model);
    quote!(#companions #allow_deprecated #implementations)
}

/// What says what the type is.
fn traits(model: &Structured) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let (kind, marker) = match model.kind {
        Kind::Entity => (quote!(entity), quote!(ODataEntity)),
        Kind::Complex => (quote!(complex), quote!(ODataComplex)),
    };
    let (requests, beside) = shape::in_requests(model);
    let holder = rules::holder_constant(model);
    let fault = fault::constant(model);
    let navigable = shape::navigable(model);
    quote! {
        #beside
        #navigable
        #[automatically_derived]
        impl #parameters __odata::#marker for #ident #arguments #clause {}
        #[automatically_derived]
        impl #parameters __odata::PropertyType for #ident #arguments #clause {
            const TYPE_REF: __odata::TypeRef = __odata::TypeRef::#kind::<Self>();
            #fault
            #holder
            #requests
        }
    }
}

/// Writing the properties.
fn properties_out(model: &Structured) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::new(&model.container.generics);
    let base = model.base.as_ref().map(|base| {
        let (field, ty) = (&base.ident, &base.ty);
        quote!(<#ty as __odata::PutProperties>::put(&self.#field, writer, part);)
    });
    let readable = model
        .properties
        .iter()
        .enumerate()
        .filter(|(_, property)| !property.write_only);
    let described = described(
        model,
        &quote!(Self),
        readable.clone().map(|(place, _)| place),
    );
    let (navigation, structural): (Vec<_>, Vec<_>) =
        readable.partition(|(_, property)| property.navigation.is_some());
    let bag = model.dynamic.as_ref().map(|bag| {
        let field = bag.of(quote!(self));
        quote_spanned!(at(&bag.written)=> __odata::DynamicProperties::put(#field, writer);)
    });
    let put_structural = match model.kind {
        Kind::Entity => put,
        Kind::Complex => put_within,
    };
    let structural: Vec<_> = structural.into_iter().map(put_structural).collect();
    let navigation: Vec<_> = navigation.into_iter().map(put).collect();
    let structural = part(&quote!(Structural), &quote!(#(#structural)* #bag));
    let navigation = part(&quote!(Navigation), &quote!(#(#navigation)*));
    quote! {
        #[automatically_derived]
        impl #parameters __odata::PutProperties for #ident #arguments #clause {
            #[inline]
            fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
                #base
                #described
                #structural
                #navigation
            }
        }
    }
}

/// Statements for one part of an object only.
pub(super) fn part(part: &TokenStream, statements: &TokenStream) -> Option<TokenStream> {
    (!statements.is_empty()).then(|| {
        quote! {
            if let __odata::Part::#part = part {
                #statements
            }
        }
    })
}

/// The description of the property at a place, among those that [`described`] makes known.
pub(super) fn own(place: usize) -> Ident {
    format_ident!("own_{place}")
}

/// The key of such a property.
pub(super) fn key(place: usize) -> TokenStream {
    let own = own(place);
    quote!(&#own.wire_name)
}

/// Makes the descriptions of a type's own properties known to statements about some of them, by their places in
/// order.
pub(super) fn described(
    model: &Structured,
    ty: &TokenStream,
    places: impl IntoIterator<Item = usize>,
) -> Option<TokenStream> {
    let mut names = Vec::new();
    for place in places {
        names.resize(place, quote!(_));
        names.push(own(place).into_token_stream());
    }
    let rest = (names.len() < model.properties.len()).then(|| quote!(..));
    let count = model.properties.len();
    let all = if description::is_shared(&model.container.generics) {
        quote!(&__OWN)
    } else {
        quote!(__odata::own::<#count>(<#ty as __odata::Describe>::OWN))
    };
    (!names.is_empty()).then(|| quote!(let [#(#names,)* #rest] = #all;))
}

fn put((place, property): (usize, &Property)) -> TokenStream {
    let Property { ident, ty, .. } = property;
    let key = key(place);
    if property.default.is_some() {
        return quote!(writer.property_or_null(#key, &self.#ident););
    }
    quote_spanned!(at(ty)=> <#ty as __odata::PropertyType>::put(&self.#ident, #key, writer);)
}

/// The same of a complex value, which an update may hold as it is: what it never changes is asked of before.
fn put_within(property: (usize, &Property)) -> TokenStream {
    let (_, Property { immutable, .. }) = property;
    let put = put(property);
    if *immutable {
        quote!(if writer.writes_immutable() { #put })
    } else {
        put
    }
}

/// Reading the properties.
fn properties_in(model: &Structured) -> TokenStream {
    let ident = &model.container.ident;
    let ImplGenerics {
        parameters,
        arguments,
        clause,
    } = ImplGenerics::reading(&model.container.generics);
    let arms = model
        .properties
        .iter()
        .enumerate()
        .filter(|(_, property)| !property.write_only)
        .map(|(place, property)| {
            let Property { ident, ty, .. } = property;
            let read = quote_spanned! {at(ty)=>
                <#ty as __odata::ReadValue<'de>>::read(&mut self.#ident, reader)
            };
            // The default is no blank value, and would shine through.
            let cleared = property.default.is_some().then(|| {
                let blank = properties::blank(ty);
                quote!(self.#ident = #blank;)
            });
            match cleared {
                Some(cleared) => quote!(#place => { #cleared #read }),
                None => quote!(#place => #read,),
            }
        });
    let base = model
        .base
        .as_ref()
        .map(|base| (&base.ident, base.ty.to_token_stream()));
    let base = base.as_ref().map(|(field, ty)| (*field, ty));
    let inherited = quote!(__INHERITED);
    let set = set(base.map(|(field, ty)| (field, ty, &inherited)), arms);
    let blank = blank_value(model);
    let kept = Bags::of(model).kept_in(ident, &model.container.generics);
    quote! {
        #[automatically_derived]
        impl #parameters __odata::SetProperties<'de> for #ident #arguments #clause {
            #[inline]
            fn blank() -> Self {
                #blank
            }

            #set
        }
        #kept
    }
}

fn blank_value(model: &Structured) -> TokenStream {
    let base = model.base.as_ref().map(|base| {
        let (ident, ty) = (&base.ident, &base.ty);
        quote_spanned!(at(ty)=> #ident: <#ty as __odata::SetProperties<'de>>::blank(),)
    });
    let own = model.properties.iter().map(|property| {
        let ident = &property.ident;
        let blank = property.blank();
        quote!(#ident: #blank,)
    });
    let bags = model.bags().map(|bag| {
        let (ident, blank) = (&bag.ident, bag.blank());
        quote!(#ident: #blank,)
    });
    quote!(Self { #base #(#own)* #(#bags)* })
}

/// The method that sets a property by its place in the table; `arms` count from the type's own first.
/// Of the inherited part, the number of its properties is the third.
pub(super) fn set(
    base: Option<(&Ident, &TokenStream, &TokenStream)>,
    arms: impl Iterator<Item = TokenStream>,
) -> TokenStream {
    let arms: Vec<_> = arms.collect();
    let own_place = if arms.is_empty() {
        quote!(_)
    } else {
        quote!(place)
    };
    let inherited = base.map(|(field, ty, count)| {
        quote! {
            let ::core::option::Option::Some(#own_place) = place.checked_sub(#count) else {
                return <#ty as __odata::SetProperties<'de>>::set(&mut self.#field, place, reader);
            };
        }
    });
    let own = if arms.is_empty() {
        quote!(reader.skip_value())
    } else {
        quote! {
            match place {
                #(#arms)*
                _ => reader.skip_value(),
            }
        }
    };
    let place = if base.is_none() && arms.is_empty() {
        quote!(_)
    } else {
        quote!(place)
    };
    quote! {
        #[inline]
        fn set(
            &mut self,
            #place: ::core::primitive::usize,
            reader: &mut __odata::Reader<'de>,
        ) -> ::core::result::Result<(), __odata::Error> {
            #inherited
            #own
        }
    }
}
