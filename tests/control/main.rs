//! What objects carry beside their properties, bodies that are no entity, formats, and collections
//! that are read item by item.

mod annotated;
mod annotated_order;
mod bodies;
mod delta;
mod dynamic;
mod entities;
mod format;
mod media_type;
mod model;
mod navigation;
