//! Rules about types whose spelling shows that CSDL has no counterpart. All others are for traits to
//! decide.

use syn::{GenericArgument, Type, TypePath, TypeReference};

use crate::diagnostic::{Diagnostics, code};
use crate::form::{
    Form, argument, arguments, borrowed_name, edm_name, is_taken_for_std, is_without_size,
    last_name, path, plain,
};
use crate::model::{Definition, Structured};

pub(super) fn property_types_have_counterparts(model: &Structured, errors: &Diagnostics) {
    for property in &model.properties {
        check(&property.ty, Layers::default(), errors);
    }
}

pub(super) fn base_is_read(model: &Structured, errors: &Diagnostics) {
    let base = model.base.as_ref().map(|base| &base.ty);
    let Some((ty, last)) = base.and_then(|ty| Some((ty, path(ty)?.segments.last()?))) else {
        return;
    };
    if lives_for_ever(&arguments(&last.arguments)) {
        errors.error(ty, A_LIFETIME_OF_THE_STRUCT);
    }
}

pub(super) fn defined_type_is_a_primitive(model: &Definition, errors: &Diagnostics) {
    let form = Form::of(&model.ty, &model.container.generics);
    if form.optional || form.collection {
        let message = format!(
            "a type definition is of one value; write `{}`",
            code(&form.core)
        );
        errors.error(&model.ty, message);
    } else {
        check(&model.ty, Layers::default(), errors);
    }
}

/// What a type stands in.
#[derive(Clone, Copy, Default)]
struct Layers {
    optional: bool,
    collection: bool,
}

/// Numbers and letters without a primitive type.
const SCALARS: &[(&str, &str)] = &[
    ("u16", "`i32`"),
    ("u32", "`i64`"),
    ("u64", "`Decimal` or `i64`"),
    ("u128", "`Decimal`"),
    ("i128", "`Decimal`"),
    ("usize", "`i64`"),
    ("isize", "`i64`"),
    ("char", "`String`"),
];

const MAPS: &[&str] = &["HashMap", "BTreeMap", "IndexMap"];
const SETS: &[&str] = &[
    "HashSet",
    "BTreeSet",
    "IndexSet",
    "VecDeque",
    "LinkedList",
    "BinaryHeap",
];
const SHARED: &[&str] = &["Rc", "Arc", "Cell", "RefCell", "Mutex", "RwLock"];

fn check(ty: &Type, layers: Layers, errors: &Diagnostics) {
    let ty = plain(ty);
    let message = match ty {
        Type::Path(path) => return check_path(ty, path, layers, errors),
        Type::Tuple(_) => "a tuple has no names for its parts; write a complex type".to_owned(),
        Type::Array(array) => sequence(&array.elem),
        Type::Slice(slice) => sequence(&slice.elem),
        Type::Reference(reference) => match reference_fault(ty, reference) {
            Some(message) => message,
            None => return,
        },
        Type::Ptr(pointer) => format!("a pointer cannot be read; write `{}`", owned(&pointer.elem)),
        Type::FnPtr(_) => "a function is no value; leave the field out".to_owned(),
        Type::TraitObject(_) | Type::ImplTrait(_) => {
            "the type of the value is not said; write a struct, or an enum of derived types"
                .to_owned()
        }
        _ => return,
    };
    errors.error(ty, message);
}

/// Text lives no longer than the payload that it is read from.
const READ_FOR_EVER: &str = "what is read lives no longer than its payload; write `String`";

const A_LIFETIME_OF_THE_STRUCT: &str = "what is read lives no longer than its payload; write a lifetime of the struct instead of `'static`";

fn reference_fault(ty: &Type, reference: &TypeReference) -> Option<String> {
    let is_text = edm_name(ty).is_some();
    let lives_for_ever = reference
        .lifetime
        .as_ref()
        .is_some_and(|lifetime| lifetime.ident == "static");
    match &*reference.elem {
        _ if is_text && lives_for_ever => Some(READ_FOR_EVER.to_owned()),
        _ if is_text => None,
        Type::Slice(slice) => Some(sequence(&slice.elem)),
        elem => Some(format!("only `&str` is borrowed; write `{}`", owned(elem))),
    }
}

fn sequence(elem: &Type) -> String {
    let instead = match edm_name(elem) {
        Some("Edm.Byte") => "Binary".to_owned(),
        _ => format!("Vec<{}>", code(elem)),
    };
    format!("CSDL has no arrays; write `{instead}`")
}

/// Texts of the standard library, borrowed and owned.
const TEXTS: &[&str] = &["Path", "OsStr", "CStr", "PathBuf", "OsString", "CString"];

fn owned(ty: &Type) -> String {
    let is_text = last_name(ty).is_some_and(|name| TEXTS.contains(&&*name));
    match edm_name(ty) {
        Some("Edm.String") => "String".to_owned(),
        None if is_text => "String".to_owned(),
        _ => code(ty),
    }
}

fn check_path(ty: &Type, path: &TypePath, layers: Layers, errors: &Diagnostics) {
    let Some(last) = path.path.segments.last() else {
        return;
    };
    let name = last.ident.to_string();
    let written = arguments(&last.arguments);
    let types: Vec<_> = written
        .iter()
        .filter_map(|argument| match argument {
            GenericArgument::Type(ty) => Some(ty),
            _ => None,
        })
        .collect();
    let message = match (&*name, &types[..]) {
        ("Option" | "Vec" | "Box" | "WriteOnly", [inner]) => {
            match Layers::around(&name, inner, layers) {
                Ok(layers) => return check(inner, layers, errors),
                Err(message) => Some(message),
            }
        }
        ("Cow", [inner]) => cow_fault(&written, inner),
        ("Vec" | "Box", [inner, _, ..]) if is_taken_for_std(&path.path) => Some(format!(
            "an allocator is no part of a value; write `{name}<{}>`",
            code(inner)
        )),
        ("Json", [inner]) if is_without_size(inner) => return check(inner, layers, errors),
        ("Json" | "Option" | "Vec" | "Box", _) => None,
        _ if lives_for_ever(&written) => Some(A_LIFETIME_OF_THE_STRUCT.to_owned()),
        _ => without_counterpart(path, &name, &types),
    };
    if let Some(message) = message {
        errors.error(ty, message);
    }
}

impl Layers {
    /// What a type stands in within one more layer; or why there is no such type.
    fn around(layer: &str, inner: &Type, layers: Self) -> Result<Self, String> {
        match layer {
            "Option" if layers.optional => Err(format!(
                "null is one value; write `Option<{}>` once",
                code(inner_of(inner, "Option"))
            )),
            "Option" => Ok(Self {
                optional: true,
                ..layers
            }),
            "Vec" if layers.collection => Err(format!(
                "CSDL has no collections of collections; write `Vec<{}>`, or a complex type that holds the inner one",
                code(inner)
            )),
            "Vec" => Ok(Self {
                optional: false,
                collection: true,
            }),
            _ => Ok(layers),
        }
    }
}

fn cow_fault(arguments: &[&GenericArgument], inner: &Type) -> Option<String> {
    if borrowed_name(inner).is_none() {
        return Some(format!(
            "only text is borrowed; write `{}`",
            owned_sequence(inner)
        ));
    }
    lives_for_ever(arguments).then(|| READ_FOR_EVER.to_owned())
}

fn lives_for_ever(arguments: &[&GenericArgument]) -> bool {
    arguments.iter().any(|argument| {
        matches!(argument, GenericArgument::Lifetime(lifetime) if lifetime.ident == "static")
    })
}

fn owned_sequence(ty: &Type) -> String {
    match plain(ty) {
        Type::Slice(slice) if edm_name(&slice.elem) == Some("Edm.Byte") => "Binary".to_owned(),
        Type::Slice(slice) => format!("Vec<{}>", code(&slice.elem)),
        other => code(other),
    }
}

/// The innermost type within layers of one name.
fn inner_of<'a>(mut ty: &'a Type, layer: &str) -> &'a Type {
    while let Some(inner) = argument(ty, layer) {
        ty = inner;
    }
    ty
}

/// Why a type of the standard library is no property's, if it is none.
fn without_counterpart(whole: &TypePath, name: &str, arguments: &[&Type]) -> Option<String> {
    let first = whole.path.segments.first()?.ident.to_string();
    let from_std = matches!(&*first, "std" | "core" | "alloc");
    let alone = whole.path.segments.len() == 1;
    if !alone && matches!(&*first, "self" | "crate" | "super") {
        return None;
    }
    let scalar = SCALARS.iter().find(|(scalar, _)| *scalar == name);
    Some(match (name, arguments.len()) {
        (_, 0) if alone && scalar.is_some() => {
            format!("`{name}` has no counterpart in CSDL; write {}", scalar?.1)
        }
        ("str", 0) if alone => "`str` has no size; write `String`".to_owned(),
        (_, 0) if TEXTS.contains(&name) && (from_std || name.ends_with("Buf")) => {
            format!("`{name}` has no counterpart in CSDL; write `String`")
        }
        ("Instant" | "SystemTime", 0) if from_std => {
            format!("`{name}` is no time of a calendar; write `DateTimeOffset`")
        }
        ("Duration", 0) if from_std => {
            "this `Duration` is not OData's; write `odata_core::Duration`".to_owned()
        }
        (_, 2..) if MAPS.contains(&name) => {
            "CSDL has no maps; write `#[odata(dynamic)]` and `DynamicProperties`, or `Json<…>`"
                .to_owned()
        }
        (_, 1..) if SETS.contains(&name) => {
            format!(
                "CSDL has one kind of collection; write `Vec<{}>`",
                code(arguments[0])
            )
        }
        ("PhantomData", 1) => {
            "a marker holds no value; leave it out, with the parameter that it is for".to_owned()
        }
        (_, 1) if SHARED.contains(&name) => format!(
            "a value has one owner; write `{}`",
            owned(arguments.first()?)
        ),
        _ => return None,
    })
}
