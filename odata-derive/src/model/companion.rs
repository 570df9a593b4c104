use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;
use syn::{Ident, Path};

use super::Kind;
use crate::attribute::{CompanionOptions, Slot, Slots};

/// The companions that are made for a type.
#[derive(Debug)]
pub(crate) struct Shapes {
    pub(crate) create: Option<Companion>,
    pub(crate) update: Option<Companion>,
    pub(crate) assigned: Option<Companion>,
    pub(crate) partial: Option<Companion>,
}

/// What a companion is of its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Create,
    Update,
    Assigned,
    Partial,
}

impl Shape {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Create => "Create",
            Self::Update => "Update",
            Self::Assigned => "Assigned",
            Self::Partial => "Partial",
        }
    }
}

/// How a companion is made.
#[derive(Clone, Debug)]
pub(crate) struct Companion {
    pub(crate) ident: Ident,
    /// Whether the user wrote the name.
    pub(crate) is_named: bool,
    /// Nothing for `Clone`, `Debug` and `PartialEq`.
    pub(crate) derives: Option<Vec<Path>>,
    /// What stands within `#[…]`.
    pub(crate) attrs: Vec<TokenStream>,
}

impl Shapes {
    /// The companions that the attributes ask for; where they do not say, those that go by default; where
    /// what they say was not understood, all that there may be, since others may need each of them.
    pub(super) fn new(
        ident: &Ident,
        slots: &Slots,
        by_default: [bool; 4],
        possible: [bool; 4],
    ) -> Self {
        let list = slots.shapes.get();
        let [create, update, assigned, partial] = match list {
            Some(list) if !list.0.has_mistakes => [
                list.0.has_create.is_set(),
                list.0.has_update.is_set(),
                list.0.has_assigned.is_set(),
                list.0.has_partial.is_set(),
            ],
            None if !slots.has_mistakes => by_default,
            _ => possible,
        };
        let companion =
            |asked: bool, suffix, options| asked.then(|| Companion::new(ident, suffix, options));
        Self {
            create: companion(create, "Create", &slots.create),
            update: companion(update, "Update", &slots.update),
            assigned: companion(assigned, "Assigned", &slots.assigned),
            partial: companion(partial, "Partial", &slots.partial),
        }
    }

    /// The companions by the words of `shapes(…)`.
    pub(crate) fn words(&self) -> Vec<String> {
        self.words_of(|_| true)
    }

    /// The same, of some of them.
    pub(crate) fn words_of(&self, is_meant: impl Fn(&Companion) -> bool) -> Vec<String> {
        self.made()
            .filter(|(_, companion)| is_meant(companion))
            .map(|(shape, _)| shape.name().to_lowercase())
            .collect()
    }

    /// Whether they are those that a type of the kind has where it does not say.
    pub(crate) fn are_default(&self, kind: Kind) -> bool {
        let made = [&self.create, &self.update, &self.assigned, &self.partial];
        made.map(Option::is_some) == kind.shapes()
    }

    /// Those that are made, by their shapes.
    pub(crate) fn made(&self) -> impl Iterator<Item = (Shape, &Companion)> {
        let shapes = [
            (Shape::Create, &self.create),
            (Shape::Update, &self.update),
            (Shape::Assigned, &self.assigned),
            (Shape::Partial, &self.partial),
        ];
        let made = shapes.into_iter();
        made.filter_map(|(shape, companion)| Some((shape, companion.as_ref()?)))
    }

    pub(crate) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Companion> {
        let all = [
            &mut self.create,
            &mut self.update,
            &mut self.assigned,
            &mut self.partial,
        ];
        all.into_iter().flatten()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Companion> {
        self.made().map(|(_, companion)| companion)
    }
}

impl Companion {
    fn new(of: &Ident, suffix: &str, options: &Slot<CompanionOptions>) -> Self {
        let options = options.get().map(|options| &*options.0);
        let named = options.and_then(|options| options.companion_name.get());
        let derives = options.and_then(|options| options.derive.get());
        let attrs = options.and_then(|options| options.attrs.get());
        Self {
            ident: match named {
                Some(named) => named.0.clone(),
                None => format_ident!("{}{suffix}", of.unraw(), span = of.span()),
            },
            is_named: named.is_some(),
            derives: derives.map(|derives| derives.0.clone()),
            attrs: attrs
                .map(|attrs| attrs.0.iter().map(ToTokens::to_token_stream).collect())
                .unwrap_or_default(),
        }
    }
}
