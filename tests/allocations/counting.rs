//! An allocator that counts what the thread asks of it, and otherwise only hands on to the system's.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

thread_local! {
    static COST: Cell<Cost> = const { Cell::new(Cost { calls: 0, held: 0, peak: 0 }) };
}

pub(crate) struct Counting;

/// What a piece of work asked of the allocator.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Cost {
    /// Calls of `alloc` and `realloc`.
    pub(crate) calls: usize,
    /// Bytes that are held.
    held: usize,
    /// The most bytes held at one time.
    pub(crate) peak: usize,
}

fn count(taken: usize, given_back: usize) {
    // A thread that ends has no counter any more.
    let _ = COST.try_with(|cost| {
        let Cost { calls, held, peak } = cost.get();
        let held = (held + taken).saturating_sub(given_back);
        cost.set(Cost {
            calls: calls + usize::from(taken > 0),
            held,
            peak: peak.max(held),
        });
    });
}

// SAFETY: every call is handed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 0);
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        count(0, layout.size());
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        count(size, layout.size());
        unsafe { System.realloc(block, layout, size) }
    }
}

/// Does a piece of work, and counts.
pub(crate) fn cost<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    COST.set(Cost::default());
    let value = std::hint::black_box(work());
    (value, COST.get())
}
