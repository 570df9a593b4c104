//! The types of the tests of control information.

#[path = "../control/model.rs"]
mod model;

use model::*;

odata_tests::laws! {
    item: Item { create ItemCreate, any AnyItemCreate, update ItemUpdate, split ItemCreate, }
    book: Book { create BookCreate, any AnyItemCreate, update BookUpdate, split BookCreate, }
    open: Open { create OpenCreate, update OpenUpdate, split OpenCreate, }
    noted: Noted { create NotedCreate, update NotedUpdate, split NotedCreate, }
    noted_book: NotedBook { create NotedBookCreate, update NotedBookUpdate, split NotedBookCreate, }
    marked: Marked { create MarkedCreate, update MarkedUpdate, split MarkedCreate, }
    shelf: Shelf { create ShelfCreate, update ShelfUpdate, split ShelfCreate, }
}
