//! An allocator that counts while it is asked to, and otherwise only hands on to the system's.
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};

static COUNTING: AtomicBool = AtomicBool::new(false);
static CALLS: AtomicUsize = AtomicUsize::new(0);
static HELD: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[derive(Debug)]
pub struct Counting;

/// What a piece of work asked of the allocator.
#[derive(Clone, Copy, Debug, Default, serde::Serialize)]
pub struct Cost {
    /// Calls of `alloc` and `realloc`.
    pub calls: usize,
    /// Bytes that were still held when it ended: the size of what it returned.
    pub held: usize,
    /// The most bytes held at one time.
    pub peak: usize,
}

fn grow(size: usize) {
    if COUNTING.load(Relaxed) {
        CALLS.fetch_add(1, Relaxed);
        let held = HELD.fetch_add(size, Relaxed) + size;
        PEAK.fetch_max(held, Relaxed);
    }
}

/// What was held before the counting began may be given back during it; nothing measured here does so, and a wrapped
/// number would show.
fn shrink(size: usize) {
    if COUNTING.load(Relaxed) {
        HELD.fetch_sub(size, Relaxed);
    }
}

// SAFETY: every call is handed on to the system's allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grow(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        shrink(layout.size());
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        shrink(layout.size());
        grow(size);
        unsafe { System.realloc(block, layout, size) }
    }
}

/// Runs the work once and counts; what it returns is dropped after the counting.
pub fn cost<T>(work: impl FnOnce() -> T) -> Cost {
    for counter in [&CALLS, &HELD, &PEAK] {
        counter.store(0, Relaxed);
    }
    COUNTING.store(true, Relaxed);
    let value = std::hint::black_box(work());
    COUNTING.store(false, Relaxed);
    drop(value);
    Cost {
        calls: CALLS.load(Relaxed),
        held: HELD.load(Relaxed),
        peak: PEAK.load(Relaxed),
    }
}
