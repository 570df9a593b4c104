use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{GenericParam, Generics, Ident, Visibility};

use crate::expand::base::deref;
use crate::expand::generics::ImplGenerics;
use crate::expand::structured::{bags, set};
use crate::expand::serde;
use crate::model::{Companion, Container, Structured};

/// A field of a companion.
pub(super) struct Field<'m> {
    pub(super) ident: &'m Ident,
    pub(super) vis: &'m Visibility,
    pub(super) ty: TokenStream,
    pub(super) docs: TokenStream,
    /// The value before it is read.
    pub(super) blank: TokenStream,
}

/// A companion as it is defined.
pub(super) struct Definition<'m> {
    pub(super) model: &'m Structured,
    pub(super) companion: &'m Companion,
    pub(super) docs: TokenStream,
    /// The type of the base's part.
    pub(super) base: Option<TokenStream>,
    pub(super) fields: Vec<Field<'m>>,
}

impl Definition<'_> {
    /// The companion as a container of its own, with the parameters that it uses.
    pub(super) fn container(&self) -> Container {
        let mut tokens = self.base.clone().unwrap_or_default();
        tokens.extend(self.fields.iter().map(|field| field.ty.clone()));
        let container = &self.model.container;
        Container {
            ident: self.companion.ident.clone(),
            generics: used(&container.generics, tokens),
            ..container.clone()
        }
    }

    /// The struct.
    pub(super) fn item(&self) -> TokenStream {
        let Self { model, companion, docs, fields, .. } = self;
        let container = self.container();
        let Container { vis, generics, deprecated, .. } = &container;
        let ident = &companion.ident;
        let clause = &generics.where_clause;
        let derives = match &companion.derives {
            Some(derives) => quote!(#(#derives),*),
            None => quote!(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::PartialEq),
        };
        let attrs = &companion.attrs;
        let base = model.base.as_ref().zip(self.base.as_ref()).map(|(base, ty)| {
            let (ident, vis) = (&base.ident, &base.vis);
            quote! {
                /// What is inherited.
                #vis #ident: #ty,
            }
        });
        let fields = fields.iter().map(|Field { ident, vis, ty, docs, .. }| {
            quote!(#docs #vis #ident: #ty,)
        });
        quote! {
            #docs
            #deprecated
            #[derive(#derives)]
            #[allow(clippy::option_option, clippy::struct_field_names)]
            #(#[#attrs])*
            #vis struct #ident #generics #clause {
                #base
                #(#fields)*
            }
        }
    }

    /// `Deref` to the base's part.
    pub(super) fn deref(&self) -> Option<TokenStream> {
        let (base, ty) = self.model.base.as_ref().zip(self.base.as_ref())?;
        Some(deref(&self.companion.ident, &self.container(), &base.ident, ty))
    }

    /// Reading and writing; of an abstract type's companion only as a part.
    ///
    /// `puts` are the statements that write the own properties, `sets` the arms that read them.
    pub(super) fn payload(
        &self,
        shape: &TokenStream,
        puts: &[TokenStream],
        sets: Vec<TokenStream>,
    ) -> TokenStream {
        let out = self.writing(shape, puts);
        let read = self.reading(sets);
        let body = (!self.model.is_abstract).then(|| self.body());
        quote!(#out #read #body)
    }

    fn writing(&self, shape: &TokenStream, puts: &[TokenStream]) -> TokenStream {
        let container = self.container();
        let ident = &container.ident;
        let ImplGenerics { parameters, arguments, clause } = ImplGenerics::new(&container.generics);
        let entity = &self.model.container.ident;
        let entity_arguments = self.entity_arguments();
        let base = self.model.base.as_ref().map(|base| {
            let field = &base.ident;
            quote!(__odata::PutProperties::put(&self.#field, writer, part);)
        });
        let bag = self.model.dynamic.as_ref().map(|bag| {
            let field = &bag.ident;
            quote!(self.#field.put(writer);)
        });
        let structural = crate::expand::structured::part(
            &quote!(Structural),
            &quote!(#(#puts)* #bag),
        );
        quote! {
            #[automatically_derived]
            impl #parameters __odata::Structured for #ident #arguments #clause {
                const STRUCTURED_TYPE: &'static __odata::StructuredType =
                    <#entity #entity_arguments as __odata::Describe>::DESCRIPTION;
                const SHAPE: __odata::Shape = __odata::Shape::#shape;
            }
            #[automatically_derived]
            impl #parameters __odata::PutProperties for #ident #arguments #clause {
                fn put(&self, writer: &mut __odata::Writer<'_>, part: __odata::Part) {
                    #base
                    #structural
                }
            }
        }
    }

    fn reading(&self, sets: Vec<TokenStream>) -> TokenStream {
        let container = self.container();
        let ident = &container.ident;
        let ImplGenerics { parameters, arguments, clause } =
            ImplGenerics::reading(&container.generics);
        let base = self.model.base.as_ref().zip(self.base.as_ref()).map(|(base, ty)| {
            let field = &base.ident;
            quote!(#field: <#ty as __odata::SetProperties<'de>>::blank(),)
        });
        let blanks = self.fields.iter().map(|Field { ident, blank, .. }| quote!(#ident: #blank,));
        let set = set(self.model, sets.into_iter());
        let bags = bags(self.model);
        quote! {
            #[automatically_derived]
            impl #parameters __odata::SetProperties<'de> for #ident #arguments #clause {
                fn blank() -> Self {
                    Self { #base #(#blanks)* }
                }

                #set
                #bags
            }
        }
    }

    /// What makes the companion a body of requests.
    fn body(&self) -> TokenStream {
        let container = self.container();
        let ident = &container.ident;
        let out = ImplGenerics::new(&container.generics);
        let ImplGenerics { parameters, arguments, clause } = out;
        let read = ImplGenerics::reading(&container.generics);
        let (read_parameters, read_clause) = (read.parameters, read.clause);
        let serde = serde::expand(ident, &container);
        quote! {
            #[automatically_derived]
            impl #parameters __odata::ObjectValue for #ident #arguments #clause {}
            #[automatically_derived]
            impl #parameters __odata::WriteValue for #ident #arguments #clause {
                fn write(&self, writer: &mut __odata::Writer<'_>) {
                    __odata::write_structured(self, writer);
                }
            }
            #[automatically_derived]
            impl #read_parameters __odata::ReadValue<'de> for #ident #arguments #read_clause {
                fn blank() -> Self {
                    __odata::SetProperties::blank()
                }

                fn read(
                    &mut self,
                    reader: &mut __odata::Reader<'de>,
                ) -> ::core::result::Result<(), __odata::Error> {
                    __odata::read_structured(self, reader)
                }
            }
            #serde
        }
    }

    /// Says on the entity which companion it is: `type Create = XCreate`.
    pub(super) fn has(&self, shape: &str) -> TokenStream {
        let companion = Ident::new(&format!("Has{shape}"), Span::call_site());
        let shape = Ident::new(shape, Span::call_site());
        let entity = &self.model.container.ident;
        let (parameters, arguments, clause) = self.model.container.generics.split_for_impl();
        let container = self.container();
        let ident = &container.ident;
        let (_, companion_arguments, _) = container.generics.split_for_impl();
        quote! {
            #[automatically_derived]
            impl #parameters __odata::#companion for #entity #arguments #clause {
                type #shape = #ident #companion_arguments;
            }
        }
    }

    /// The entity's arguments as the companion names them: what it does not use is left to a type
    /// that any property has.
    fn entity_arguments(&self) -> TokenStream {
        let used = self.container().generics;
        let has = |ident: &Ident| used.type_params().any(|parameter| parameter.ident == *ident);
        let arguments = self.model.container.generics.params.iter().map(|parameter| match parameter {
            GenericParam::Lifetime(_) => quote!('static),
            GenericParam::Type(parameter) if has(&parameter.ident) => {
                parameter.ident.to_token_stream()
            }
            GenericParam::Type(_) => quote!(bool),
            GenericParam::Const(parameter) => parameter.ident.to_token_stream(),
        });
        let arguments: Vec<_> = arguments.collect();
        if arguments.is_empty() { TokenStream::new() } else { quote!(<#(#arguments),*>) }
    }
}

/// The parameters that tokens name.
fn used(generics: &Generics, tokens: TokenStream) -> Generics {
    let mut names = Vec::new();
    collect_names(tokens, &mut names);
    let mut generics = generics.clone();
    generics.params = generics
        .params
        .into_iter()
        .filter(|parameter| {
            let name = match parameter {
                GenericParam::Lifetime(lifetime) => lifetime.lifetime.ident.to_string(),
                GenericParam::Type(ty) => ty.ident.to_string(),
                GenericParam::Const(constant) => constant.ident.to_string(),
            };
            names.contains(&name)
        })
        .collect();
    if generics.params.is_empty() {
        generics.where_clause = None;
    }
    generics
}

fn collect_names(tokens: TokenStream, names: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => names.push(ident.to_string()),
            TokenTree::Group(group) => collect_names(group.stream(), names),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}
