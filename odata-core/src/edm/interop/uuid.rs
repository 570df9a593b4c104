use ::uuid::Uuid;

use crate::edm::Guid;

from! {
    Guid => Uuid = |guid| Uuid::from_bytes(*guid.as_bytes());
    Uuid => Guid = |uuid| Guid::from_bytes(uuid.into_bytes());
}
