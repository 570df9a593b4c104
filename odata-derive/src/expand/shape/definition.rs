use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::ext::IdentExt;
use syn::{Ident, Path, Visibility};

use crate::expand::as_written;
use crate::expand::base::deref;
use crate::expand::generics::{ImplGenerics, in_place};
use crate::expand::properties::at;
use crate::model::{Companion, Container, Shape, Structured};

/// A field of a companion.
pub(super) struct Field<'m> {
    pub(super) ident: Ident,
    pub(super) vis: &'m Visibility,
    pub(super) ty: TokenStream,
    pub(super) docs: TokenStream,
    /// The value before it is read.
    pub(super) blank: TokenStream,
    /// Whether it says absent, null or a value.
    pub(super) is_tri_state: bool,
    /// Whether its value is not to be printed.
    pub(super) redacted: bool,
}

/// A companion as it is defined.
pub(super) struct Definition<'m> {
    pub(super) model: &'m Structured,
    pub(super) companion: &'m Companion,
    pub(super) shape: Shape,
    pub(super) docs: TokenStream,
    /// The type of the base's part.
    pub(super) base: Option<TokenStream>,
    pub(super) fields: Vec<Field<'m>>,
}

impl Definition<'_> {
    /// The companion as a container of its own, with the parameters that it uses.
    pub(super) fn container(&self) -> Container {
        Container {
            ident: self.companion.ident.clone(),
            generics: self.generics(),
            ..self.model.container.clone()
        }
    }

    /// The field of the base's part, and its type.
    pub(super) fn base(&self) -> Option<(&Ident, &TokenStream)> {
        let base = self.model.base.as_ref()?;
        Some((&base.ident, self.base.as_ref()?))
    }

    /// Whether a value is left out where the companion is printed.
    pub(super) fn is_redacted(&self) -> bool {
        self.fields.iter().any(|field| field.redacted)
    }

    /// The struct.
    pub(super) fn item(&self) -> TokenStream {
        let Self {
            model,
            companion,
            docs,
            fields,
            ..
        } = self;
        let container = self.container();
        let Container {
            vis,
            generics,
            deprecated,
            ..
        } = &container;
        let ident = &companion.ident;
        let clause = &generics.where_clause;
        let parameters = in_place(generics);
        let derives = self.derives();
        let attrs = &companion.attrs;
        let base = model
            .base
            .as_ref()
            .zip(self.base.as_ref())
            .map(|(base, ty)| {
                let (ident, vis) = (&base.ident, &base.vis);
                quote! {
                    /// What is inherited.
                    #vis #ident: #ty,
                }
            });
        let fields = fields.iter().map(
            |Field {
                 ident,
                 vis,
                 ty,
                 docs,
                 ..
             }| { quote!(#docs #vis #ident: #ty,) },
        );
        let allow_deprecated = super::fields::allow_deprecated(model);
        let allow_pedantic = self.allow_pedantic();
        let (allow_case, allow_field_case) = (allow_case(ident), allow_field_case(&self.fields));
        // On the type's name, since there the compiler says that the companion's is taken.
        let as_written = as_written(&container);
        quote_spanned! {at(&model.container.ident)=>
            #as_written
            #docs
            #deprecated
            #[derive(#(#derives),*)]
            #allow_pedantic
            #allow_deprecated
            #allow_case
            #allow_field_case
            #(#[#attrs])*
            #vis struct #ident #parameters #clause {
                #base
                #(#fields)*
            }
        }
    }

    /// What keeps clippy's pedantic lints from telling the user of what follows from the entity. Each built-in derive
    /// copies it, so it is not there where these have nothing to tell.
    fn allow_pedantic(&self) -> Option<TokenStream> {
        let field_count = self.fields.len() + usize::from(self.base.is_some());
        let has_tri_state = self.fields.iter().any(|field| field.is_tri_state);
        let lints: Vec<_> = [
            has_tri_state.then(|| quote!(clippy::option_option)),
            // The lint looks for what three names have in common.
            (field_count >= 3).then(|| quote!(clippy::struct_field_names)),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!lints.is_empty()).then(|| quote!(#[allow(#(#lints),*)]))
    }

    /// The derives that are left to the compiler.
    fn derives(&self) -> Vec<TokenStream> {
        let derives = match &self.companion.derives {
            Some(derives) => derives.iter().map(|path| quote!(#path)).collect(),
            None => vec![
                quote!(::core::clone::Clone),
                quote!(::core::fmt::Debug),
                quote!(::core::cmp::PartialEq),
            ],
        };
        let is_ours = |path: &TokenStream| self.is_redacted() && is_debug(path);
        derives.into_iter().filter(|path| !is_ours(path)).collect()
    }

    /// Whether it is printed.
    pub(super) fn is_debug(&self) -> bool {
        let derives = self.companion.derives.as_ref();
        derives.is_none_or(|derives| derives.iter().any(|path| is_debug(&quote!(#path))))
    }

    /// `Deref` to the base's part.
    pub(super) fn deref(&self) -> Option<TokenStream> {
        let (base, ty) = self.base()?;
        Some(deref(&self.container(), base, ty))
    }

    /// `Default` of a companion without any property, and `new`, within a where-clause.
    pub(super) fn default(
        &self,
        empty: &TokenStream,
        doc: &str,
        clause: &TokenStream,
    ) -> TokenStream {
        let (named, vis) = (self.named(), &self.model.container.vis);
        let ImplGenerics { parameters, .. } = ImplGenerics::new(&self.generics());
        quote! {
            #[automatically_derived]
            impl #parameters ::core::default::Default for #named #clause {
                #[inline]
                fn default() -> Self {
                    #empty
                }
            }
            #[automatically_derived]
            impl #parameters #named #clause {
                #[doc = #doc]
                #[inline]
                #[must_use]
                #vis fn new() -> Self {
                    ::core::default::Default::default()
                }
            }
        }
    }

    /// The same of a companion that requires nothing.
    pub(super) fn empty(&self, doc: &str) -> TokenStream {
        let base = self
            .base()
            .map(|(field, _)| quote!(#field: ::core::default::Default::default(),));
        let fields = self.blanks();
        let ImplGenerics { clause, .. } = ImplGenerics::new(&self.generics());
        let empty = quote!(Self { #base #fields });
        self.default(&empty, doc, &clause)
    }

    /// Says on the entity which companion it is: `type Create = XCreate`.
    pub(super) fn has(&self) -> TokenStream {
        self.has_with(&TokenStream::new())
    }

    /// The same, with what else the trait asks for.
    pub(super) fn has_with(&self, items: &TokenStream) -> TokenStream {
        let (has, shape) = (self.shape.has(), format_ident!("{}", self.shape.name()));
        let entity = &self.model.container.ident;
        let ImplGenerics {
            parameters,
            arguments,
            clause,
        } = ImplGenerics::new(&self.model.container.generics);
        let named = self.named();
        quote! {
            #[automatically_derived]
            impl #parameters __odata::#has for #entity #arguments #clause {
                type #shape = #named;
                #items
            }
        }
    }
}

/// What keeps the compiler from telling the user of a name that follows from one that they chose.
pub(in crate::expand) fn allow_case(ident: &Ident) -> Option<TokenStream> {
    let name = ident.unraw().to_string();
    let is_usual = name.starts_with(|first: char| first.is_uppercase()) && !name.contains('_');
    (!is_usual).then(|| quote!(#[allow(non_camel_case_types)]))
}

fn allow_field_case(fields: &[Field<'_>]) -> Option<TokenStream> {
    let mut names = fields.iter().map(|field| field.ident.to_string());
    let is_usual = names.all(|name| !name.contains(char::is_uppercase));
    (!is_usual).then(|| quote!(#[allow(non_snake_case)]))
}

fn is_debug(path: &TokenStream) -> bool {
    let path: Option<Path> = syn::parse2(path.clone()).ok();
    path.and_then(|path| Some(path.segments.last()?.ident == "Debug"))
        .unwrap_or_default()
}
