use proc_macro2::{Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{Attribute, DeriveInput, Field, Ident, Token, Type, Visibility, parse_quote};

use super::container::docs;
use super::{Container, Kind, Property, Shape, Shapes, Tag, TypeName};
use crate::attribute::{Place, Slot, Slots};
use crate::diagnostic::Diagnostics;
use crate::form::{is_the_parameter, names_self, plain};

/// An entity type or a complex type.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is an attribute of its own in CSDL"
)]
pub(crate) struct Structured {
    pub(crate) container: Container,
    pub(crate) kind: Kind,
    pub(crate) type_name: TypeName,
    pub(crate) tag: Tag,
    pub(crate) is_abstract: bool,
    pub(crate) open: bool,
    pub(crate) accept_derived: bool,
    pub(crate) deny_unknown: bool,
    pub(crate) keyless: bool,
    pub(crate) base: Option<BaseField>,
    /// In the order of declaration, without the base and the bags.
    pub(crate) properties: Vec<Property>,
    pub(crate) dynamic: Option<BagField>,
    pub(crate) annotations: Option<BagField>,
    pub(crate) shapes: Shapes,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
}

/// The field that holds the inherited part.
#[derive(Debug)]
pub(crate) struct BaseField {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) ty: Type,
    /// The type as the user wrote it, where the expansion spells it in another way.
    pub(crate) written: Type,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
}

/// A field that holds what is not declared.
#[derive(Debug)]
pub(crate) struct BagField {
    pub(crate) ident: Ident,
    pub(crate) vis: Visibility,
    pub(crate) ty: Type,
    /// The type as the user wrote it, where the expansion spells it in another way.
    pub(crate) written: Type,
    pub(crate) docs: Vec<Attribute>,
    /// What the user wrote, for the checks.
    pub(crate) slots: Slots,
}

impl Structured {
    /// Whether some companion has derives of its own, and a constant can say which.
    pub(crate) fn has_derives_of_its_own(&self) -> bool {
        let mut companions = self.shapes.iter();
        self.container.generics.params.is_empty()
            && companions.any(|companion| companion.derives.is_some())
    }

    pub(super) fn read(
        kind: Kind,
        input: &DeriveInput,
        fields: &Punctuated<Field, Token![,]>,
        errors: &Diagnostics,
    ) -> Self {
        let place = match kind {
            Kind::Entity => Place::Entity,
            Kind::Complex => Place::Complex,
        };
        let slots = Slots::read(&input.attrs, place, errors);
        let mut model = Self {
            container: Container::new(input, &slots),
            kind,
            type_name: TypeName::new(&input.ident, &slots),
            tag: slots.tag.get().copied().unwrap_or(Tag::Fragment),
            is_abstract: slots.is_abstract.is_set(),
            open: slots.open.is_set(),
            accept_derived: slots.accept_derived.is_set(),
            deny_unknown: slots.deny_unknown.is_set(),
            keyless: slots.keyless.is_set(),
            base: None,
            properties: Vec::new(),
            dynamic: None,
            annotations: None,
            shapes: Shapes::new(&input.ident, &slots, kind.shapes(), [true; 4]),
            slots,
        };
        for field in fields {
            model.add(field, errors);
        }
        model.bind_targets();
        model
    }

    /// A type parameter that a navigation property leads to is an entity type, without a word of the user's.
    fn bind_targets(&mut self) {
        let Container {
            generics, krate, ..
        } = &mut self.container;
        let is_entity = |parameter: &Ident| {
            let mut links = self
                .properties
                .iter()
                .filter_map(|property| property.navigation.as_ref());
            links.any(|link| is_the_parameter(&link.target, parameter))
        };
        let parameters = generics
            .type_params()
            .map(|parameter| parameter.ident.clone());
        let entities: Vec<_> = parameters.filter(is_entity).collect();
        for entity in entities {
            let clause = generics.make_where_clause();
            clause
                .predicates
                .push(parse_quote!(#entity: #krate::ODataEntity));
        }
    }

    fn add(&mut self, field: &Field, errors: &Diagnostics) {
        let named;
        let field = if names_self(&field.ty) {
            named = Field {
                ty: without_self(&field.ty, &self.container),
                ..field.clone()
            };
            &named
        } else {
            field
        };
        let Some(ident) = field.ident.clone() else {
            return;
        };
        let slots = Slots::read(&field.attrs, Place::Field, errors);
        let (vis, ty) = (field.vis.clone(), plain(&field.ty).clone());
        if let Some(key) = slots.base.key().cloned() {
            let base = BaseField {
                ident,
                vis,
                written: ty.clone(),
                ty,
                slots,
            };
            let message = "a type has one base; leave this one out";
            put_once(&mut self.base, base, &key, message, errors);
        } else if let Some((key, bag, message)) = self.bag(&slots) {
            let docs = docs(&field.attrs);
            put_once(
                bag,
                BagField {
                    ident,
                    vis,
                    written: ty.clone(),
                    ty,
                    docs,
                    slots,
                },
                &key,
                message,
                errors,
            );
        } else {
            let casing = self.slots.rename_all.get().copied().unwrap_or_default();
            self.properties.push(Property::new(
                field,
                &ident,
                slots,
                (casing, &self.container.generics),
            ));
        }
    }

    /// The properties that a companion of a shape may hold, by their place.
    pub(crate) fn properties_in(
        &self,
        shape: Shape,
    ) -> impl Iterator<Item = (usize, &Property)> + Clone {
        let own = self.properties.iter().enumerate();
        own.filter(move |(_, property)| property.is_in(shape))
    }

    /// The types of which such a companion's fields are made.
    pub(crate) fn types_in(&self, shape: Shape) -> impl Iterator<Item = &Type> {
        let base = self.base.iter().map(|base| &base.ty);
        let own = self.properties_in(shape);
        base.chain(own.map(|(_, property)| &property.ty))
    }

    /// The bag that a field is, if it is one.
    fn bag(&mut self, slots: &Slots) -> Option<(Ident, &mut Option<BagField>, &'static str)> {
        let key = |slot: &Slot<_>| slot.key().cloned();
        if let Some(key) = key(&slots.dynamic) {
            let message = "a type has one `dynamic` field; leave this one out";
            return Some((key, &mut self.dynamic, message));
        }
        let message = "a type has one `annotations` field; leave this one out";
        Some((key(&slots.annotations)?, &mut self.annotations, message))
    }

    /// The fields that hold what is not declared.
    pub(crate) fn bags(&self) -> impl Iterator<Item = &BagField> {
        [&self.dynamic, &self.annotations].into_iter().flatten()
    }

    /// What the user wrote on each field.
    pub(crate) fn field_slots(&self) -> impl Iterator<Item = &Slots> {
        let base = self.base.iter().map(|base| &base.slots);
        let bags = self.bags().map(|bag| &bag.slots);
        base.chain(self.properties.iter().map(|property| &property.slots))
            .chain(bags)
    }
}

/// The type with the name of the struct for `Self`, which companions would take for themselves.
fn without_self(ty: &Type, container: &Container) -> Type {
    let (ident, (_, arguments, _)) = (&container.ident, container.generics.split_for_impl());
    let tokens = replaced(ty.to_token_stream(), &|of: &Ident| {
        let mut ident = ident.clone();
        ident.set_span(of.span());
        (of == "Self").then(|| quote!(#ident #arguments))
    });
    syn::parse2(tokens).unwrap_or_else(|_| ty.clone())
}

fn replaced(
    tokens: TokenStream,
    instead_of: &impl Fn(&Ident) -> Option<TokenStream>,
) -> TokenStream {
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Ident(ident) => instead_of(&ident).unwrap_or_else(|| ident.into_token_stream()),
        TokenTree::Group(group) => {
            let mut inner = Group::new(group.delimiter(), replaced(group.stream(), instead_of));
            inner.set_span(group.span());
            inner.into_token_stream()
        }
        other => other.into_token_stream(),
    });
    tokens.collect()
}

fn put_once<T>(place: &mut Option<T>, field: T, key: &Ident, message: &str, errors: &Diagnostics) {
    if place.is_some() {
        errors.error(key, message);
    } else {
        *place = Some(field);
    }
}
