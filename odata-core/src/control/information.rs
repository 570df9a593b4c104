use alloc::string::String;
use alloc::vec::Vec;

use crate::dynamic::{Annotations, DynamicProperties};
use crate::json::{Beside, Kept, control_name, split, type_name};
use crate::request::merge_dynamic;
use crate::untyped::Untyped;

/// The control information of an object, its instance annotations, and the properties that its type
/// does not declare.
///
/// ```json
/// {
///   "@odata.context": "$metadata#users/$entity",
///   "@odata.type": "#microsoft.graph.user",
///   "@odata.id": "users('1')",
///   "@odata.etag": "W/\"08D1\"",
///   "manager@odata.navigationLink": "users('1')/manager",
///   "@com.example.score": 7
/// }
/// ```
///
/// A field that names a control information holds its text as it came. Where a payload has no text
/// there, such as the null id of a transient entity, it is found in `annotations`.
///
/// OData: *JSON* 4.5 (Control Information) and 20 (Instance Annotations).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Control {
    /// The context URL (*JSON* 4.5.1).
    pub context: Option<String>,
    /// The name of the type as it came, such as `#microsoft.graph.user` (*JSON* 4.5.3).
    pub type_name: Option<String>,
    /// The entity-id (*JSON* 4.5.8).
    pub id: Option<String>,
    /// The entity tag (*JSON* 4.5.10).
    pub etag: Option<String>,
    /// The URL to update the entity with (*JSON* 4.5.9).
    pub edit_link: Option<String>,
    /// The URL to read the entity with (*JSON* 4.5.9).
    pub read_link: Option<String>,
    /// The media type of a media entity's stream (*JSON* 4.5.12).
    pub media_content_type: Option<String>,
    /// The entity tag of a media entity's stream (*JSON* 4.5.12).
    pub media_etag: Option<String>,
    /// The URL to update a media entity's stream with (*JSON* 4.5.12).
    pub media_edit_link: Option<String>,
    /// The URL to read a media entity's stream with (*JSON* 4.5.12).
    pub media_read_link: Option<String>,
    /// All else that is said of the object or of its declared properties, by its keys as they came:
    /// `@com.example.score`, `manager@odata.navigationLink`, `#ns.boundAction`.
    pub annotations: Annotations,
    /// The properties that the type does not declare and has no place for, with their annotations.
    pub undeclared: DynamicProperties,
}

impl Control {
    /// The qualified name of the type, without what stands before it.
    #[must_use]
    pub fn qualified_type_name(&self) -> Option<&str> {
        self.type_name.as_deref().map(type_name)
    }

    /// The field of a control information that has one, by its name in 4.01.
    fn field(&mut self, name: &str) -> Option<&mut Option<String>> {
        Some(match name {
            "context" => &mut self.context,
            "id" => &mut self.id,
            "etag" => &mut self.etag,
            "editLink" => &mut self.edit_link,
            "readLink" => &mut self.read_link,
            "mediaContentType" => &mut self.media_content_type,
            "mediaEtag" => &mut self.media_etag,
            "mediaEditLink" => &mut self.media_edit_link,
            "mediaReadLink" => &mut self.media_read_link,
            _ => return None,
        })
    }

    /// The control information that has a field, in the order in which it is written.
    fn fields(&self) -> [(&'static str, Option<&String>); 9] {
        [
            ("context", self.context.as_ref()),
            ("id", self.id.as_ref()),
            ("etag", self.etag.as_ref()),
            ("editLink", self.edit_link.as_ref()),
            ("readLink", self.read_link.as_ref()),
            ("mediaContentType", self.media_content_type.as_ref()),
            ("mediaEtag", self.media_etag.as_ref()),
            ("mediaEditLink", self.media_edit_link.as_ref()),
            ("mediaReadLink", self.media_read_link.as_ref()),
        ]
    }

    /// Takes over what is said with a part of the object; what it is silent about stays.
    pub(super) fn merge(&mut self, part: Self) {
        let fields = [
            (&mut self.context, part.context),
            (&mut self.type_name, part.type_name),
            (&mut self.id, part.id),
            (&mut self.etag, part.etag),
            (&mut self.edit_link, part.edit_link),
            (&mut self.read_link, part.read_link),
            (&mut self.media_content_type, part.media_content_type),
            (&mut self.media_etag, part.media_etag),
            (&mut self.media_edit_link, part.media_edit_link),
            (&mut self.media_read_link, part.media_read_link),
        ];
        for (old, new) in fields {
            if new.is_some() {
                *old = new;
            }
        }
        self.annotations.extend(part.annotations);
        merge_dynamic(part.undeclared, &mut self.undeclared);
    }

    pub(super) fn beside(&self) -> Beside<'_> {
        let present = self.fields().into_iter();
        Beside {
            tag: self.type_name.as_deref(),
            control: present
                .filter_map(|(name, value)| Some((name, value?)))
                .collect(),
            annotations: Vec::from([&self.annotations]),
            undeclared: Vec::from([&self.undeclared]),
        }
    }
}

impl From<Kept> for Control {
    fn from(kept: Kept) -> Self {
        let mut control = Self {
            type_name: kept.tag,
            undeclared: kept.undeclared,
            ..Self::default()
        };
        let mut annotations = Annotations::new();
        for (key, value) in kept.annotations {
            let name = match split(&key) {
                ("", term) if key.starts_with('@') => control_name(term),
                _ => None,
            };
            match (name.and_then(|name| control.field(name)), value) {
                (Some(field), Untyped::String(text)) => *field = Some(text),
                (_, value) => annotations.push(key, value),
            }
        }
        control.annotations = annotations;
        control
    }
}
