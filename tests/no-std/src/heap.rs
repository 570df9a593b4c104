//! A heap that is taken from a fixed block and never given back: enough for one entity.
use core::alloc::{GlobalAlloc, Layout};
use core::cell::UnsafeCell;
use core::ptr::null_mut;
use core::sync::atomic::{AtomicUsize, Ordering};

const SIZE: usize = 1 << 20;

#[repr(align(16))]
pub(crate) struct Heap {
    block: UnsafeCell<[u8; SIZE]>,
    used: AtomicUsize,
}

impl Heap {
    pub(crate) const fn new() -> Self {
        Self {
            block: UnsafeCell::new([0; SIZE]),
            used: AtomicUsize::new(0),
        }
    }
}

// SAFETY: the binary has one thread.
unsafe impl Sync for Heap {}

/// Where a part of this layout starts and ends in a block whose first `used` bytes are taken.
fn part(base: usize, used: usize, layout: Layout) -> Option<(usize, usize)> {
    let start = (base + used).next_multiple_of(layout.align()) - base;
    let end = start.checked_add(layout.size())?;
    (end <= SIZE).then_some((start, end))
}

// SAFETY: every part lies within the block, is aligned as asked, and is never handed out again.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let block = self.block.get().cast::<u8>();
        let used = self.used.load(Ordering::Relaxed);
        let Some((start, end)) = part(block as usize, used, layout) else {
            return null_mut();
        };
        // One thread only: nothing comes between the load and the store.
        self.used.store(end, Ordering::Relaxed);
        // SAFETY: `start` lies within the block.
        unsafe { block.add(start) }
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}
