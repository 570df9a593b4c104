//! Which view of a structured type a Rust type is, as types.

use super::Shape;

/// A [`Shape`] as a type.
pub trait View {
    /// The shape.
    const SHAPE: Shape;
}

macro_rules! views {
    ($($view:ident),+) => {$(
        #[doc = concat!("[`Shape::", stringify!($view), "`].")]
        #[derive(Debug)]
        pub enum $view {}

        impl View for $view {
            const SHAPE: Shape = Shape::$view;
        }
    )+};
}

views!(Read, Create, Update, Partial);
